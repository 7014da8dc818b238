import type { ExportWords } from './export-words.ts'

export const de: ExportWords = {
  head: ({ community, name, handle, moment }) =>
    `Alles, was ${community} über ${name} (@${handle}) aufbewahrt, Stand ${moment}.\nZeitpunkte stehen in Weltzeit (UTC).`,
  says: {
    profile: 'was deine Seite über dich sagt',
    account: 'deine Adresse',
    passkeys: 'die Passkeys, mit denen du dich anmeldest',
    providers: 'Konten von anderswo, mit denen du dich anmeldest',
    'second-step': 'ob bei der Anmeldung ein Code verlangt wird',
    'recovery-codes': 'wann Notfallcodes erstellt und benutzt wurden',
    'sign-ins': 'wann und wie du dich angemeldet hast',
    'looked-at-as-you': 'wann und warum jemand aus der Leitung die Community mit deinen Augen gesehen hat',
    browsers: 'die Browser, die als deine bekannt sind',
    'api-keys': 'die Schlüssel deiner Programme',
    sessions: 'wo du angemeldet bist',
    links: 'Links, die dir per E-Mail geschickt wurden',
    invitation: 'wie du eingeladen wurdest',
    invitations: 'die Einladungen, die du ausgesprochen hast',
    webhooks: 'die Webhooks, die du angelegt hast',
    'tools-that-know-you':
      'die Dienste, bei denen du dich mit deinem Konto von hier anmeldest, und was sie wissen dürfen',
    tools: 'die Dienste, die du verbunden hast',
    suspensions: 'wann und warum du gesperrt warst',
    conversations: 'die Gespräche, die du begonnen hast',
    posts: 'alles, was du geschrieben hast',
    'former-versions': 'wie deine Texte früher lauteten',
    votes: 'was du hilfreich fandest oder wofür du gedankt hast',
    follows: 'die Gespräche, denen du folgst',
    notifications: 'was dir mitgeteilt wurde',
    'notification-preferences': 'wie du von Neuem erfahren möchtest, wo es vom Üblichen abweicht',
    'notification-mails-stopped': 'seit wann du keine Mails über Neues möchtest',
    points: 'deine Punkte, und wofür',
    uploads: 'deine Bilder und Dateien; sie liegen in files/',
    origins: 'wer du in einem Forum warst, das importiert wurde',
    log: 'was du hier getan hast, und wann',
  },
}
