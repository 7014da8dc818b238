import { readFile } from 'node:fs/promises'
import {
  changeBrand,
  changeLogo,
  characters,
  demonstrations,
  showBrand,
  type Character,
  type DemonstrationName,
} from '@parvis/core/brand'
import { inTransaction } from '@parvis/core/kernel/command'
import { changeCommunity, showCommunity } from '@parvis/core/people'
import { Argument, Command, Option } from 'commander'
import { print, withApp } from './with-app.ts'

interface LookOptions {
  readonly colour?: string
  readonly character?: Character
  readonly logo?: string
  readonly json?: boolean
}

/** `parvis brand`: the look of the house without a browser, and three houses that do not exist. */
export function brandCommand(): Command {
  return new Command('brand')
    .description('give the house its look')
    .option('--colour <#rrggbb>', 'the brand’s colour; every other one follows')
    .addOption(new Option('--character <character>', 'faces, corners and the header').choices(characters))
    .option('--logo <file>', 'SVG, PNG, JPEG, WebP or AVIF')
    .option('--json', 'print JSON')
    .action(({ colour, character, logo, json }: LookOptions) =>
      withApp(async (ctx) => {
        const bytes = logo === undefined ? null : new Uint8Array(await readFile(logo))
        await inTransaction(ctx, async (tx) => {
          const { rulesHtml: _, logoUrl: __, ...known } = await showBrand(tx)
          await changeBrand(tx, { ...known, ...(colour && { colour }), ...(character && { character }) })
          if (bytes) await changeLogo(tx, { bytes })
        })
        const brand = await showBrand(ctx)
        print(
          json,
          brand,
          `${brand.colour}, ${brand.character}, ${brand.logoUrl ? 'with' : 'without'} a logo`,
        )
      }),
    )
    .addCommand(
      new Command('demo')
        .description('dress the community as a brand that does not exist, to look at')
        .addArgument(new Argument('<name>').choices(Object.keys(demonstrations)))
        .action((name: DemonstrationName, _, itself: Command) =>
          withApp(async (ctx) => {
            const { community, brand, logo } = demonstrations[name]
            await inTransaction(ctx, async (tx) => {
              const { timeZone } = await showCommunity(tx)
              await changeCommunity(tx, { ...community, languages: [...community.languages], timeZone })
              await changeBrand(tx, { ...brand, home: (await showBrand(tx)).home })
              await changeLogo(tx, { bytes: Buffer.from(logo) })
            })
            print(
              itself.optsWithGlobals<LookOptions>().json,
              await showCommunity(ctx),
              `The community is ${community.name} now`,
            )
          }),
        ),
    )
}
