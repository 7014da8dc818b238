import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'See my account',
    after: ['If it was not you, end every session in your settings and choose a new password at once.'],
  }
}

export const en: MailTexts = {
  greeting: 'Hello,',
  colon: ':',
  device: ({ browser, system }) => `${browser} on ${system}`,
  why: {
    account: (community) =>
      `You get this mail because it is about your account at ${community}. Mails of this kind cannot be turned off.`,
    address: (community) => `You get this mail because somebody gave this address to ${community}.`,
    team: (community) => `You get this mail because you look after ${community}.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Confirm your address for ${community}`,
      says: [`You asked to join ${community}. Confirm that this address is yours, and you are in.`],
      button: 'Confirm my address',
      after: [
        'The link works once, within three days.',
        'If you did not ask for this, do nothing: without the link no account opens.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `You already have an account at ${community}`,
      says: [
        `Somebody, probably you, asked to join ${community} with this address. It already has an account.`,
        'You can sign in, or ask for a new password there.',
      ],
      button: 'Sign in',
      after: ['If it was not you, do nothing: your account has not changed.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `Your sign-in link for ${community}`,
      says: [`This link signs you in to ${community}, without a password.`],
      button: 'Sign in',
      after: [
        'The link works once, within twenty minutes. Do not pass it on.',
        'If you did not ask for this, do nothing.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Choose a new password for ${community}`,
      says: [`You asked for a new password at ${community}.`],
      button: 'Choose a new password',
      after: [
        'The link works once, within an hour. Do not pass it on.',
        'If you did not ask for this, do nothing: your password has not changed.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Your profile ${name} has moved to ${community}`,
      says: [
        `What you wrote as ${name} has moved to ${community}.`,
        'Follow the link to make that profile yours again.',
      ],
      button: 'Make it mine',
      after: [
        'The link works once, within two weeks. Do not pass it on.',
        'If this is not your profile, do nothing.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `You are invited to ${community}`,
      says: [host ? `${host} invites you to join ${community}.` : `You are invited to join ${community}.`],
      button: 'Join',
      after: [
        `The link is for you alone: it works once, until ${until}. Do not pass it on.`,
        'If you do not want to join, do nothing: without the link no account opens.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Confirm your new address for ${community}`,
      says: [`You want to sign in to ${community} with this address from now on.`],
      button: 'Confirm my new address',
      after: [
        'The link works once, within a day.',
        'If you did not ask for this, do nothing: without the link nothing changes.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Your address at ${community} has changed`,
      says: [
        `From now on, another address signs in to your account at ${community}, and our mails go there.`,
        'If it was not you, take it back: everybody is signed out then, and you choose a new password.',
      ],
      button: 'It was not me: take it back',
      after: ['The link works once, within seven days.', 'If it was you, there is nothing to do.'],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Your account at ${community} is suspended`,
      says: [
        until
          ? `You cannot sign in to ${community} until ${until}.`
          : `You cannot sign in to ${community} until its team lets you in again.`,
        'The reason, in the words of the team:',
        reason,
      ],
      button: `Read ${community}`,
      after: [
        'What everybody may read stays open to you, and what you wrote stays yours.',
        'If you think this is a mistake, write to the people who run the community.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Your account at ${community} is open again`,
      says: [`You can sign in to ${community} again.`],
      button: 'Sign in',
      after: ['Welcome back.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `An owner looked at ${community} as you`,
      says: [
        `${owner}, an owner of ${community}, looked at it the way you see it: ${when}. Nothing could be changed meanwhile, and neither your address nor how you sign in was shown.`,
        'The reason, in the words of the owner:',
        reason,
      ],
      button: `Open ${community}`,
      after: ['It is in the audit log of the community. If you have a question about it, ask its team.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `The backup of ${community} could not be brought back`,
      says: [
        `Every week ${community} tries whether its newest backup can be brought back. This time it could not: if the database were lost today, something would be missing.`,
        'Please pass this on to whoever looks after the machine.',
      ],
      button: 'See what was wrong',
      after: ['It is tried again in a week, or at once with: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `A webhook of ${community} was switched off`,
      says: [
        `${community} tells another program what happens. That program has answered nothing good for five days, or said that it wants to hear no more, so it is told nothing any longer.`,
        'When it works again, switch the webhook on and send again what failed: that is kept for thirty days.',
      ],
      button: 'See the webhook',
      after: ['If it is not needed any more, remove it there.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `A new device signed in to ${community}`,
        `Somebody, probably you, signed in to ${community} on ${at} from a device that you had not used here before: ${device ?? 'an unknown one'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `A passkey was added to your account at ${community}`,
        `A passkey was added to your account at ${community}. Whoever holds it signs in with it.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `A passkey was removed from your account at ${community}`,
        `A passkey was removed from your account at ${community}. It opens nothing any more.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `One of your passkeys at ${community} may have been copied`,
        `A passkey of yours at ${community} was used in a way that a single one cannot be: it may have been copied. It opens nothing any more; remove it and add a new one.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `A way to sign in was connected to your account at ${community}`,
        `An account elsewhere was connected to your account at ${community}. Whoever has it signs in with it.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `A way to sign in was disconnected from your account at ${community}`,
        `An account elsewhere opens your account at ${community} no more.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Your second step is on at ${community}`,
        `From now on, signing in to ${community} asks for a code of your app as well. Keep your recovery codes where you find them without your phone.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Your second step is off at ${community}`,
        `Signing in to ${community} asks for no code any more. Your recovery codes are void.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `New recovery codes for ${community}`,
        `You have ten new recovery codes for ${community}. Those of before open nothing any more.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `A recovery code was used at ${community}`,
        `Somebody, probably you, signed in to ${community} with one of your recovery codes. It opens nothing any more.`,
      ),
  },
}
