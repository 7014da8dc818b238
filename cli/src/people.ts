import { Command, Option } from 'commander'
import {
  addPerson,
  changeRole,
  createApiKey,
  findPerson,
  turnOffSecondFactor,
  type KeyScope,
} from '@parvis/core/people'
import { exportPerson } from '@parvis/core/moving'
import { inviteCommand } from './invite.ts'
import { restoreCommand, suspendCommand } from './suspend.ts'
import { print, withApp } from './with-app.ts'

const memberRoles = ['member', 'ambassador', 'responder', 'moderator', 'manager', 'owner'] as const
type MemberRole = (typeof memberRoles)[number]

/**
 * `parvis people`: add somebody, change a role, make an API key, hand out somebody's data, keep somebody out or let
 * them in again.
 */
export function peopleCommand(): Command {
  return new Command('people')
    .description(
      'add people, change roles, make API keys, hand out what is held about somebody, keep people out',
    )
    .addCommand(addCommand())
    .addCommand(roleCommand())
    .addCommand(keyCommand())
    .addCommand(exportCommand())
    .addCommand(inviteCommand())
    .addCommand(suspendCommand())
    .addCommand(restoreCommand())
    .addCommand(secondStepCommand())
}

interface AddOptions {
  readonly email: string
  readonly name: string
  readonly role: MemberRole
  readonly password?: string
  readonly json?: boolean
}

function addCommand(): Command {
  return new Command('add')
    .description('add somebody whose address you vouch for')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .addOption(new Option('--role <role>').choices(memberRoles).default('member'))
    .option('--password <password>', 'without it, they sign in with a link sent by mail')
    .option('--json', 'print JSON')
    .action(({ json, ...person }: AddOptions) =>
      withApp(async (ctx) => {
        await addPerson(ctx, person)
        const added = await findPerson(ctx, { who: person.email })
        print(json, added, `${added.name} is here as ${added.role}: @${added.handle}`)
      }),
    )
}

function roleCommand(): Command {
  return new Command('role')
    .description('give somebody another role')
    .argument('<who>', 'handle or e-mail address')
    .argument('<role>', memberRoles.join(', '))
    .option('--json', 'print JSON')
    .action((who: string, role: string, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const person = await findPerson(ctx, { who })
        await changeRole(ctx, { personId: person.id, role: role as MemberRole })
        print(json, { personId: person.id, handle: person.handle, role }, `@${person.handle} is now ${role}`)
      }),
    )
}

function exportCommand(): Command {
  return new Command('export')
    .description('write everything that is held about somebody into a zip')
    .argument('<who>', 'handle or e-mail address')
    .argument('[file]', 'the zip to write; parvis-<handle>.zip when absent')
    .option('--json', 'print JSON')
    .action((who: string, file: string | undefined, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const { id, handle } = await findPerson(ctx, { who })
        const path = file ?? `parvis-${handle}.zip`
        await exportPerson(ctx, { personId: id, path })
        const words = `What is held about @${handle} is in ${path}. It is for them: hand it over as you would a letter.`
        print(json, { personId: id, handle, path }, words)
      }),
    )
}

interface KeyOptions {
  readonly name: string
  readonly scopes: string
  readonly days?: string
  readonly json?: boolean
}

function keyCommand(): Command {
  return new Command('key')
    .description('print a new API key for somebody, once')
    .argument('<who>', 'handle or e-mail address')
    .option('--name <name>', 'what it is for', 'command line')
    .option('--scopes <scopes>', 'read, write, manage, account', 'read,write,manage')
    .option('--days <days>', 'expires after so many days')
    .option('--json', 'print JSON')
    .action((who: string, { name, scopes, days, json }: KeyOptions) =>
      withApp(async (ctx) => {
        const person = await findPerson(ctx, { who })
        const key = await createApiKey(ctx, {
          personId: person.id,
          name,
          scopes: scopes.split(',').map((scope) => scope.trim()) as KeyScope[],
          days: days === undefined ? undefined : Number(days),
        })
        print(json, { ...key, personId: person.id, handle: person.handle }, key.secret)
      }),
    )
}

function secondStepCommand(): Command {
  return new Command('second-step-off')
    .description('ask somebody for no code at sign-in any more: they lost their app and their recovery codes')
    .argument('<who>', 'handle or e-mail address')
    .option('--json', 'print JSON')
    .action((who: string, { json }: { json?: boolean }) =>
      withApp(async (ctx) => {
        const person = await findPerson(ctx, { who })
        await turnOffSecondFactor(ctx, { personId: person.id })
        print(json, { personId: person.id, handle: person.handle }, `@${person.handle} is asked for no code`)
      }),
    )
}
