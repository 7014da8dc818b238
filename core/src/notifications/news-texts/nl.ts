import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Iemand'

export const nl: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} noemde je`,
    accepted: (doing) => `${who(doing)} accepteerde je antwoord`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} beantwoordde je vraag`
        : `${who(doing)} reageerde in je discussie`,
    comment: (doing) => `${who(doing)} plaatste een opmerking bij wat je schreef`,
    thanks: (doing) => `${who(doing)} bedankt je`,
    useful: (doing) => `${who(doing)} vond nuttig wat je schreef`,
    follow: (doing) => `${who(doing)} schreef in een gesprek dat je volgt`,
  },
  about: {
    mention: 'vermeldingen van jou',
    accepted: 'geaccepteerde antwoorden van jou',
    answer: 'antwoorden op wat je begon',
    comment: 'reacties op wat je schreef',
    thanks: 'bedankjes',
    useful: 'stemmen voor wat je schreef',
    follow: 'nieuws in gesprekken die je volgt',
  },
  more: (count) => (count === 1 ? 'En nog één bericht.' : `En nog ${count} berichten.`),
  read: 'Lees het in het gesprek',
  summary: {
    subject: ({ community, count }) =>
      count === 1 ? `Eén nieuwtje voor je bij ${community}` : `${count} nieuwtjes voor je bij ${community}`,
    says: ({ community }) => `Wat je bij ${community} nog niet hebt gelezen:`,
    button: 'Alles bekijken',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Je krijgt deze e-mail, hoogstens één keer per dag, omdat je bij ${community} wilt horen van: ${about}.`
      : `Je krijgt deze e-mail omdat je bij ${community} meteen wilt horen van: ${about}.`,
  stop: 'Geen e-mails van deze soort meer',
  choose: 'Kiezen waarvan ik hoor',
}
