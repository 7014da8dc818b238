import type { ExportWords } from './export-words.ts'

export const fr: ExportWords = {
  head: ({ community, name, handle, moment }) =>
    `Tout ce que ${community} conserve sur ${name} (@${handle}), au ${moment}.\nLes moments sont en temps universel (UTC).`,
  says: {
    profile: 'ce que votre page dit de vous',
    account: 'votre adresse',
    passkeys: 'les clés d’accès avec lesquelles vous entrez',
    providers: 'les comptes d’ailleurs avec lesquels vous entrez',
    'second-step': 'si un code vous est demandé à la connexion',
    'recovery-codes': 'quand vos codes de secours ont été faits et ont servi',
    'sign-ins': 'quand et comment vous êtes entré',
    'looked-at-as-you': 'quand et pourquoi un propriétaire a regardé la communauté comme vous',
    browsers: 'les navigateurs connus comme les vôtres',
    'api-keys': 'les clés de vos programmes',
    sessions: 'où vous avez une session ouverte',
    links: 'les liens qui vous ont été envoyés',
    invitation: 'l’invitation qui vous a fait venir',
    invitations: 'les invitations que vous avez faites',
    webhooks: 'les webhooks que vous avez créés',
    'tools-that-know-you': 'les outils où vous entrez avec votre compte d’ici, et ce qu’ils peuvent savoir',
    tools: 'les outils que vous avez connectés',
    suspensions: 'vos suspensions, et pourquoi',
    conversations: 'les conversations que vous avez ouvertes',
    posts: 'tout ce que vous avez écrit',
    'former-versions': 'vos textes tels qu’ils étaient auparavant',
    votes: 'ce que vous avez trouvé utile ou remercié',
    follows: 'les conversations que vous suivez',
    notifications: 'ce qui vous a été signalé',
    'notification-preferences':
      'comment vous voulez apprendre les nouvelles, quand ce n’est pas comme d’habitude',
    'notification-mails-stopped': 'depuis quand vous ne voulez plus d’e-mails sur les nouvelles',
    points: 'vos points, et pourquoi',
    uploads: 'vos images et fichiers ; ils sont dans files/',
    origins: 'qui vous étiez dans un forum importé',
    log: 'ce que vous avez fait ici, et quand',
  },
}
