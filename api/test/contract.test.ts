import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { describeContract, operations } from '../src/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const url = 'https://community.example.org'

/** What programs cannot do, and why: everything else that core offers is in the contract. */
const absent: Record<string, string> = {
  'app.host': 'is how hosts find the app',
  'app.openApp': 'is how hosts open it',
  'app.outboxOf': 'is a folder of the machine',
  'app.reactors': 'is who listens to the log',
  'brand.findLogo': 'is a file at `logoUrl`',
  'brand.stylesheetOf': 'is how pages are painted',
  'brand.paletteOf': 'is how pages are painted',
  'brand.demonstrations': 'are for looking at, from a terminal',
  'brand.brandShape': 'is in the description',
  'brand.plain': 'is what it is before anybody decides',
  'people.keepFile': 'is a part of commands',
  'people.noteUse': 'is a part of commands',
  'conversations.forgetDrafts': 'is done by a job',
  'conversations.showDraft': 'is one of `me.drafts`',
  'people.ownId': 'is a part of commands',
  'conversations.previewBody': 'is for a page while one writes',
  'people.findCallable': 'is for a page while one writes: people are found by `people.list`',
  'people.communityId': 'is a name in the log',
  'people.languageFor': 'is how mails and exports are spoken',
  'app.replay': 'belongs to the operator at the machine',
  'conversations.authorCardSql': 'is a part of statements',
  'conversations.addressed': 'is what a sitemap holds',
  'conversations.listAddresses': 'is written into the sitemap, which is for search engines',
  'conversations.listAddressStarts': 'is written into the sitemap, which is for search engines',
  'conversations.tagOf': 'is done by whatever takes a tag',
  'conversations.presentTopic': 'is a part of queries',
  'conversations.excerpt': 'is a part of queries',
  'conversations.topicUrl': 'is in every answer',
  'conversations.kindNames': 'is in the description',
  'conversations.kinds': 'is in the description',
  'conversations.wasDeleted': 'tells a page what to say; a program gets its 404 either way',
  'conversations.importTopics': 'is a step of an import',
  'conversations.importPosts': 'is a step of an import',
  'conversations.importVotes': 'is a step of an import',
  'conversations.importAcceptances': 'is a step of an import',
  'conversations.importFollows': 'is a step of an import',
  'importing.importDiscourse': 'reads files of the machine',
  'importing.importStackExchange': 'reads files of the machine',
  'importing.makeSmall': 'is about the process',
  'importing.reportSummary': 'is text for a terminal',
  'importing.reportText': 'is text for a terminal',
  'integrations.forgetAnswers': 'is done by a job',
  'integrations.deliver': 'is done by a job',
  'integrations.tendDeliveries': 'is done by a job',
  'integrations.webhooks': 'is a reader of the log',
  'push.pushKey': 'is for browsers',
  'push.addDevice': 'is done by a browser, of its own session',
  'push.listDevices': 'is about browsers',
  'push.removeDevice': 'is about browsers',
  'push.orderPushes': 'is done by a job',
  'push.deliverPush': 'is done by a job',
  'notifications.findToTell': 'is a part of what a device is told',
  'tools.hasTools': 'is asked by hosts',
  'tools.mayManageTools': 'is a rule',
  'tools.mayUseTool': 'is a rule',
  'tools.showAsking': 'is done by a person at a door, in a browser',
  'tools.allowTool': 'is done by a person at a door, in a browser',
  'tools.refuseTool': 'is done by a person at a door, in a browser',
  'tools.findPermission': 'is a part of the protocol',
  'tools.noteToolUse': 'is a part of the protocol',
  'tools.findClient': 'is a part of the protocol',
  'tools.opensTool': 'is a part of the protocol',
  'tools.vouchFor': 'is a part of the protocol',
  'tools.signingKeys': 'is a part of the protocol',
  'tools.keepRecord': 'is a part of the protocol',
  'tools.findRecord': 'is a part of the protocol',
  'tools.findRecordByUid': 'is a part of the protocol',
  'tools.consumeRecord': 'is a part of the protocol',
  'tools.forgetRecord': 'is a part of the protocol',
  'tools.forgetGrant': 'is a part of the protocol',
  'tools.tendTools': 'is done by a job',
  'people.ownIdToClose': 'is a rule',
  'measures.formulaVersion': 'is in every answer',
  'measures.maySeeFigures': 'is a rule',
  'notifications.notifications': 'is a reader of the log',
  'people.signUp': 'is done by a person at a door, in a browser',
  'people.confirmAddress': 'is done by a person at a door, in a browser',
  'people.signIn': 'is done by a person at a door, in a browser',
  'people.signOut': 'ends a session, and a key has none',
  'people.askForSignInLink': 'is done by a person at a door, in a browser',
  'people.followSignInLink': 'is done by a person at a door, in a browser',
  'people.askForNewPassword': 'is done by a person at a door, in a browser',
  'people.chooseNewPassword': 'is done by a person at a door, in a browser',
  'people.changePassword': 'is refused to every key',
  'people.beginPasskey': 'is done by a person at a door, in a browser',
  'people.addPasskey': 'is done by a person at a door, in a browser',
  'people.challengePasskey': 'is done by a person at a door, in a browser',
  'people.signInWithPasskey': 'is done by a person at a door, in a browser',
  'people.proveByPasskey': 'is done by a person at a door, in a browser',
  'people.proveByPassword': 'is done by a person at a door, in a browser',
  'people.hasFreshProof': 'is a rule',
  'people.claimProfile': 'is done by a person at a door, in a browser',
  'audit.auditedTypes': 'is words for pages',
  'people.findInvitation': 'is done by a person at a door, in a browser',
  'conversations.takeOverProfile': 'is done by a person at a door, in a browser',
  'conversations.showTakeOver': 'is done by a person at a door, in a browser',
  'people.mergeProfile': 'is a part of commands',
  'people.findOffer': 'is a part of queries',
  'people.startViewing': 'is about what an owner sees in a browser',
  'people.stopViewing': 'is about what an owner sees in a browser',
  'people.endViewings': 'is done by a job',
  'people.endSuspensions': 'is done by a job',
  'moving.exportPerson': 'is a file that a person takes, in their settings or from the operator',
  'moving.mayTakeData': 'is a rule',
  'people.askForNewAddress': 'is refused to every key: whoever stole one could move the account away',
  'people.confirmNewAddress': 'is done by a person at a door, in a browser',
  'people.undoNewAddress': 'is done by a person at a door, in a browser',
  'people.beginSecondFactor': 'is done by a person at a door, in a browser',
  'people.confirmSecondFactor': 'is done by a person at a door, in a browser',
  'people.signInWithCode': 'is done by a person at a door, in a browser',
  'people.changeSecurity': 'is about how a person signs in: a key neither sees nor changes it',
  'people.renewRecoveryCodes': 'is about how a person signs in: a key neither sees nor changes it',
  'people.showSecondFactor': 'is about how a person signs in: a key neither sees nor changes it',
  'people.showSecurity': 'is about how a person signs in: a key neither sees nor changes it',
  'people.turnOffSecondFactor': 'is about how a person signs in: a key neither sees nor changes it',
  'people.nameDevice': 'is words for pages',
  'safekeeping.backUp': 'belongs to the operator at the machine',
  'safekeeping.keepBackups': 'belongs to the operator at the machine',
  'safekeeping.newestBackup': 'belongs to the operator at the machine',
  'safekeeping.restoreBackup': 'belongs to the operator at the machine',
  'safekeeping.pooledName': 'belongs to the operator at the machine',
  'safekeeping.restoring': 'belongs to the operator at the machine',
  'safekeeping.writeBackup': 'belongs to the operator at the machine',
  'app.openDatabase': 'belongs to the operator at the machine',
  'moving.exportCommunity': 'reads and writes files of the machine',
  'moving.importCommunity': 'reads and writes files of the machine',
  'app.examine': 'belongs to the operator at the machine',
  'app.tryBackup': 'belongs to the operator at the machine',
  'safekeeping.drill': 'belongs to the operator at the machine',
  'safekeeping.findLastRun': 'belongs to the operator at the machine',
  'safekeeping.noteRun': 'belongs to the operator at the machine',
  'people.tellOwners': 'is done by a job',
  'people.signInWithProvider': 'is done by a person at a door, in a browser',
  'people.showPendingIdentity': 'is done by a person at a door, in a browser',
  'people.joinWithProvider': 'is done by a person at a door, in a browser',
  'people.connectProvider': 'is done by a person at a door, in a browser',
  'conversations.showPulse': 'is words for the first page; the figures are in measures',
  'notifications.orderMails': 'is done by a job',
  'notifications.orderSummaries': 'is done by a job',
  'notifications.writeNews': 'is done by a job',
  'notifications.forgetMailed': 'is done by a job',
  'notifications.findUnsubscribable': 'is an address in a mail',
  'notifications.unsubscribe': 'is an address in a mail',
  'notifications.resubscribe': 'is an address in a mail',
  'people.isSuspended': 'is a rule',
  'letters.dressLetter': 'is a step of a job',
  'letters.showLook': 'is a step of a job',
  'brand.findLogoPicture': 'is for mails',
  'spaces.findMovedSpace': 'is for links of pages: programs name a space by its id',
  'notifications.findUnread': 'is a step of a page that groups what one was told',
  'app.showGauges': 'is read by the machine’s own watcher, at /metrics',
  'people.createApiKey': 'is refused to every key: a key makes no keys',
  'people.setUpCommunity': 'is the first visit, when there is no key yet',
  'people.findSession': 'is how hosts know who asks',
  'people.noteVisit': 'is how hosts know who was here',
  'people.keyScopes': 'is in the description',
  'people.importPeople': 'is a step of an import',
  'people.pictureUrl': 'is in every answer',
  'people.handlesFrom': 'is a part of commands',
  'people.mayManage': 'is a rule',
  'people.rolesToGive': 'is a rule',
  'people.writeMail': 'is done by a job',
  'people.forgetExpired': 'is done by a job',
  'recognition.recognition': 'is a reader of the log',
  'recognition.ruleVersion': 'is about the rules',
  'recognition.worth': 'is about the rules',
  'search.search': 'is a reader of the log',
  'spaces.mayManageSpaces': 'is a rule',
  'spaces.mayRead': 'is a rule',
  'spaces.mayWrite': 'is a rule',
  'spaces.mayWriteAtAll': 'is a rule',
  'spaces.visibleSpaces': 'is a part of statements',
}

describe('the contract', () => {
  test('has everything that core offers to pages, or says why not', () => {
    const used = usedByApi()
    const offered = offeredByCore()
    expect(offered.filter((name) => !used.has(name) && !Object.hasOwn(absent, name))).toEqual([])
    expect(Object.keys(absent).filter((name) => used.has(name))).toEqual([])
  })

  test('is described in OpenAPI 3.1 as its own schema demands', async () => {
    const found = await new Validator().validate(JSON.parse(JSON.stringify(await describeContract(url))))
    expect(found).toMatchObject({ valid: true })
  })

  test('says of every operation what it is, whom it is for, and every refusal', async () => {
    const document = await described()
    for (const { id, method, path, demands } of operations()) {
      const operation = document.paths[path][method.toLowerCase()]
      expect(operation).toMatchObject({
        operationId: id,
        summary: expect.any(String),
        tags: [expect.any(String)],
      })
      const answers = Object.keys(operation.responses)
      expect(answers).toEqual(expect.arrayContaining(['400', '401', '403', '429', '500']))
      expect([id, answers.includes('409')]).toEqual([id, Boolean(demands.conflicts?.length)])
    }
  })

  test('has for every operation an example, and every example is what its schema says', async () => {
    const document = await described()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const wrong: unknown[] = []
    let seen = 0
    for (const { id, method, path } of operations()) {
      const operation = document.paths[path][method.toLowerCase()]
      const bodies = [
        [['requestBody'], operation.requestBody],
        ...Object.entries(operation.responses)
          .filter(([status]) => status.startsWith('2'))
          .map(([status, response]) => [['responses', status], response]),
      ] as [string[], { content?: Record<string, { example?: unknown; schema: object }> } | undefined][]
      for (const [steps, one] of bodies) {
        const json = one?.content?.['application/json']
        if (!json) continue
        seen++
        const validate = ajv.compile({ ...json.schema, components: document.components })
        if (json.example === undefined || !validate(json.example)) wrong.push([id, steps, validate.errors])
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(50)
  })
})

// oxlint-disable-next-line typescript/no-explicit-any -- a document as other programs get it
async function described(): Promise<any> {
  return JSON.parse(JSON.stringify(await describeContract(url)))
}

function offeredByCore(): string[] {
  return globSync('core/src/*/index.ts', { cwd: root }).flatMap((file) => {
    const module = file.split('/')[2]!
    const text = readFileSync(`${root}/${file}`, 'utf8')
    return [...text.matchAll(/^export \{([^}]*)\}/gm)]
      .flatMap(([, names]) => names!.split(','))
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
      .map((name) => `${module}.${name}`)
  })
}

function usedByApi(): Set<string> {
  const imports = /import \{([^}]*)\} from '@parvis\/core\/(\w+)'/g
  return new Set(
    globSync('api/src/*.ts', { cwd: root })
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(`${root}/${file}`, 'utf8').matchAll(imports)].flatMap(([, names, module]) =>
          names!
            .split(',')
            .map((name) => name.trim().split(' as ')[0]!)
            .filter((name) => name && !name.startsWith('type '))
            .map((name) => `${module}.${name}`),
        ),
      ),
  )
}
