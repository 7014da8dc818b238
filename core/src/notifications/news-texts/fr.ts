import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Quelqu’un'

export const fr: NewsTexts = {
  colon: '\u00a0:',
  did: {
    mention: (doing) => `${who(doing)} vous a mentionné`,
    accepted: (doing) => `${who(doing)} a accepté votre réponse`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} a répondu à votre question`
        : `${who(doing)} a répondu dans votre discussion`,
    comment: (doing) => `${who(doing)} a commenté ce que vous avez écrit`,
    thanks: (doing) => `${who(doing)} vous remercie`,
    useful: (doing) => `${who(doing)} a trouvé utile ce que vous avez écrit`,
    follow: (doing) => `${who(doing)} a écrit dans une conversation que vous suivez`,
  },
  about: {
    mention: 'les mentions de votre nom',
    accepted: 'vos réponses acceptées',
    answer: 'les réponses à ce que vous avez lancé',
    comment: 'les commentaires sur ce que vous avez écrit',
    thanks: 'les remerciements',
    useful: 'les votes pour ce que vous avez écrit',
    follow: 'les nouvelles des conversations que vous suivez',
  },
  more: (count) => (count === 1 ? 'Et un autre message.' : `Et ${count} autres messages.`),
  read: 'Lire dans la conversation',
  summary: {
    subject: ({ community, count }) =>
      count === 1
        ? `Une nouvelle pour vous sur ${community}`
        : `${count} nouvelles pour vous sur ${community}`,
    says: ({ community }) => `Ce que vous n’avez pas encore lu sur ${community} :`,
    button: 'Tout voir',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Vous recevez cet e-mail, une fois par jour au plus, parce que vous voulez apprendre, sur ${community} : ${about}.`
      : `Vous recevez cet e-mail parce que vous voulez apprendre aussitôt, sur ${community} : ${about}.`,
  stop: 'Ne plus recevoir ce genre d’e-mails',
  choose: 'Choisir ce que je reçois',
}
