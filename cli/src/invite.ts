import { Command, Option } from 'commander'
import { createInvitation, givenRoles, type GivenRole } from '@parvis/core/people'
import { print, withApp } from './with-app.ts'

interface InviteOptions {
  readonly role: GivenRole
  readonly email?: string
  readonly uses?: string
  readonly days?: string
  readonly note?: string
  readonly json?: boolean
}

/** `parvis people invite`: a mail to one address, or a link that is printed once. */
export function inviteCommand(): Command {
  return new Command('invite')
    .description('invite somebody by mail, or print a link to pass on')
    .addOption(new Option('--role <role>').choices(givenRoles).default('member'))
    .option('--email <address>', 'mail it there, for this address alone')
    .option('--uses <number>', 'how many people may come with the link, or "many"', '1')
    .option('--days <days>', 'how long it lives', '14')
    .option('--note <words>', 'for the list of invitations')
    .option('--json', 'print JSON')
    .action(({ json, uses, email, ...invitation }: InviteOptions) =>
      withApp(async (ctx) => {
        const how = { email: email ?? null, uses: uses === 'many' ? null : uses }
        const made = await createInvitation(ctx, { ...invitation, ...how })
        print(json, made, made.url ?? `The invitation is on its way to ${email}`)
      }),
    )
}
