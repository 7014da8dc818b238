import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Mein Konto ansehen',
    after: [
      'Wenn du das nicht warst, melde dich in deinen Einstellungen überall ab und wähle sofort ein neues Passwort.',
    ],
  }
}

export const de: MailTexts = {
  greeting: 'Hallo,',
  colon: ':',
  device: ({ browser, system }) => `${browser} auf ${system}`,
  why: {
    account: (community) =>
      `Du bekommst diese E-Mail, weil sie dein Konto bei ${community} betrifft. Solche E-Mails lassen sich nicht abbestellen.`,
    address: (community) =>
      `Du bekommst diese E-Mail, weil jemand diese Adresse bei ${community} angegeben hat.`,
    team: (community) => `Du bekommst diese E-Mail, weil du dich um ${community} kümmerst.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Bestätige deine Adresse für ${community}`,
      says: [
        `du möchtest bei ${community} mitmachen. Bestätige, dass diese Adresse dir gehört, und du bist dabei.`,
      ],
      button: 'Meine Adresse bestätigen',
      after: [
        'Der Link gilt einmal und drei Tage lang.',
        'Wenn du das nicht warst, brauchst du nichts zu tun: Ohne den Link entsteht kein Konto.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Du hast schon ein Konto bei ${community}`,
      says: [
        `jemand, wahrscheinlich du, möchte mit dieser Adresse bei ${community} mitmachen. Zu ihr gibt es schon ein Konto.`,
        'Du kannst dich anmelden oder dort ein neues Passwort anfordern.',
      ],
      button: 'Anmelden',
      after: [
        'Wenn du das nicht warst, brauchst du nichts zu tun: An deinem Konto hat sich nichts geändert.',
      ],
    }),
    'sign-in': ({ community }) => ({
      subject: `Dein Anmeldelink für ${community}`,
      says: [`dieser Link meldet dich ohne Passwort bei ${community} an.`],
      button: 'Anmelden',
      after: [
        'Der Link gilt einmal und zwanzig Minuten lang. Gib ihn nicht weiter.',
        'Wenn du das nicht warst, brauchst du nichts zu tun.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Wähle ein neues Passwort für ${community}`,
      says: [`du hast ein neues Passwort für ${community} angefordert.`],
      button: 'Neues Passwort wählen',
      after: [
        'Der Link gilt einmal und eine Stunde lang. Gib ihn nicht weiter.',
        'Wenn du das nicht warst, brauchst du nichts zu tun: Dein Passwort ist dasselbe wie vorher.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Dein Profil ${name} ist zu ${community} umgezogen`,
      says: [
        `was du als ${name} geschrieben hast, ist zu ${community} umgezogen.`,
        'Folge dem Link, dann gehört das Profil wieder dir.',
      ],
      button: 'Mein Profil zurückholen',
      after: [
        'Der Link gilt einmal und zwei Wochen lang. Gib ihn nicht weiter.',
        'Wenn das nicht dein Profil ist, brauchst du nichts zu tun.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Du bist zu ${community} eingeladen`,
      says: [
        host
          ? `${host} lädt dich ein, bei ${community} mitzumachen.`
          : `du bist eingeladen, bei ${community} mitzumachen.`,
      ],
      button: 'Mitmachen',
      after: [
        `Der Link ist nur für dich: Er gilt einmal, bis zum ${until}. Gib ihn nicht weiter.`,
        'Wenn du nicht mitmachen möchtest, brauchst du nichts zu tun: Ohne den Link entsteht kein Konto.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Bestätige deine neue Adresse für ${community}`,
      says: [`du möchtest dich ab jetzt mit dieser Adresse bei ${community} anmelden.`],
      button: 'Meine neue Adresse bestätigen',
      after: [
        'Der Link gilt einmal und einen Tag lang.',
        'Wenn du das nicht warst, brauchst du nichts zu tun: Ohne den Link ändert sich nichts.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Deine Adresse bei ${community} ist geändert`,
      says: [
        `dein Konto bei ${community} hat ab jetzt eine andere Adresse zur Anmeldung, und unsere E-Mails gehen dorthin.`,
        'Wenn du das nicht warst, mach es rückgängig: Dann werden alle abgemeldet, und du wählst ein neues Passwort.',
      ],
      button: 'Ich war das nicht: rückgängig machen',
      after: [
        'Der Link gilt einmal und sieben Tage lang.',
        'Wenn du es selbst warst, brauchst du nichts zu tun.',
      ],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Dein Konto bei ${community} ist gesperrt`,
      says: [
        until
          ? `bis zum ${until} kannst du dich nicht bei ${community} anmelden.`
          : `du kannst dich nicht bei ${community} anmelden, bis das Team dich wieder hereinlässt.`,
        'Der Grund, in den Worten des Teams:',
        reason,
      ],
      button: `${community} lesen`,
      after: [
        'Was alle lesen dürfen, steht dir weiter offen, und was du geschrieben hast, bleibt deins.',
        'Wenn du das für einen Irrtum hältst, schreib den Leuten, die die Community betreuen.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Dein Konto bei ${community} ist wieder offen`,
      says: [`du kannst dich wieder bei ${community} anmelden.`],
      button: 'Anmelden',
      after: ['Willkommen zurück.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Jemand aus der Leitung hat ${community} mit deinen Augen gesehen`,
      says: [
        `${owner} aus der Leitung von ${community} hat sich alles so angesehen, wie du es siehst: ${when}. Ändern ließ sich dabei nichts, und weder deine Adresse noch deine Wege zur Anmeldung waren zu sehen.`,
        'Der Grund, in den Worten der Leitung:',
        reason,
      ],
      button: `${community} öffnen`,
      after: ['Es steht im Teamprotokoll der Community. Wenn du Fragen dazu hast, wende dich an ihr Team.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `Die Sicherung von ${community} ließ sich nicht zurückspielen`,
      says: [
        `jede Woche prüft ${community}, ob sich die neueste Sicherung zurückspielen lässt. Diesmal ging es nicht: Wäre die Datenbank heute verloren, würde etwas fehlen.`,
        'Bitte gib das an die Person weiter, die sich um den Server kümmert.',
      ],
      button: 'Sehen, woran es lag',
      after: ['In einer Woche wird wieder geprüft, oder sofort mit: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `Ein Webhook von ${community} wurde ausgeschaltet`,
      says: [
        `${community} sagt einem anderen Programm, was geschieht. Dieses Programm hat fünf Tage lang nicht richtig geantwortet oder mitgeteilt, dass es nichts mehr hören will; deshalb erfährt es jetzt nichts mehr.`,
        'Wenn es wieder läuft, schalte den Webhook ein und sende noch einmal, was fehlgeschlagen ist: Das wird dreißig Tage aufbewahrt.',
      ],
      button: 'Webhook ansehen',
      after: ['Wenn er nicht mehr gebraucht wird, entferne ihn dort.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Anmeldung bei ${community} von einem neuen Gerät`,
        `jemand, wahrscheinlich du, hat sich am ${at} bei ${community} angemeldet, von einem Gerät, das du hier noch nie benutzt hast: ${device ?? 'unbekannt'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `Dein Konto bei ${community} hat einen neuen Passkey`,
        `zu deinem Konto bei ${community} wurde ein Passkey hinzugefügt. Wer ihn hat, meldet sich damit an.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `Ein Passkey wurde aus deinem Konto bei ${community} entfernt`,
        `aus deinem Konto bei ${community} wurde ein Passkey entfernt. Er öffnet nichts mehr.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Einer deiner Passkeys bei ${community} könnte kopiert worden sein`,
        `einer deiner Passkeys bei ${community} wurde so benutzt, wie es mit einem einzigen nicht geht: Er könnte kopiert worden sein. Er öffnet nichts mehr; entferne ihn und füge einen neuen hinzu.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Dein Konto bei ${community} hat einen neuen Weg zur Anmeldung`,
        `ein Konto von anderswo wurde mit deinem Konto bei ${community} verbunden. Wer es hat, meldet sich damit an.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Ein Weg zur Anmeldung wurde von deinem Konto bei ${community} getrennt`,
        `ein Konto von anderswo öffnet dein Konto bei ${community} nicht mehr.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Dein zweiter Schritt bei ${community} ist eingeschaltet`,
        `ab jetzt fragt die Anmeldung bei ${community} auch nach einem Code aus deiner App. Bewahre deine Notfallcodes dort auf, wo du sie ohne dein Telefon findest.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Dein zweiter Schritt bei ${community} ist ausgeschaltet`,
        `die Anmeldung bei ${community} fragt nicht mehr nach einem Code. Deine Notfallcodes gelten nicht mehr.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Neue Notfallcodes für ${community}`,
        `du hast zehn neue Notfallcodes für ${community}. Die früheren öffnen nichts mehr.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `Ein Notfallcode für ${community} wurde benutzt`,
        `jemand, wahrscheinlich du, hat sich mit einem deiner Notfallcodes bei ${community} angemeldet. Er öffnet nichts mehr.`,
      ),
  },
}
