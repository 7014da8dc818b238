import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Jemand'

export const de: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} hat dich erwähnt`,
    accepted: (doing) => `${who(doing)} hat deine Antwort angenommen`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} hat deine Frage beantwortet`
        : `${who(doing)} hat in deiner Diskussion geantwortet`,
    comment: (doing) => `${who(doing)} hat deinen Beitrag kommentiert`,
    thanks: (doing) => `${who(doing)} dankt dir`,
    useful: (doing) => `${who(doing)} fand deinen Beitrag hilfreich`,
    follow: (doing) => `${who(doing)} hat in einem Gespräch geschrieben, dem du folgst`,
  },
  about: {
    mention: 'Erwähnungen',
    accepted: 'angenommene Antworten von dir',
    answer: 'Antworten auf das, was du begonnen hast',
    comment: 'Kommentare zu deinen Beiträgen',
    thanks: 'Dank',
    useful: 'Stimmen für deine Beiträge',
    follow: 'Neues in Gesprächen, denen du folgst',
  },
  more: (count) => (count === 1 ? 'Und eine weitere Nachricht.' : `Und ${count} weitere Nachrichten.`),
  read: 'Im Gespräch lesen',
  summary: {
    subject: ({ community, count }) =>
      count === 1
        ? `Eine Neuigkeit für dich bei ${community}`
        : `${count} Neuigkeiten für dich bei ${community}`,
    says: ({ community }) => `Was du bei ${community} noch nicht gelesen hast:`,
    button: 'Alles ansehen',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Du bekommst diese E-Mail höchstens einmal am Tag, weil du bei ${community} davon hören möchtest: ${about}.`
      : `Du bekommst diese E-Mail, weil du bei ${community} sofort davon hören möchtest: ${about}.`,
  stop: 'Keine E-Mails dieser Art mehr',
  choose: 'Auswählen, wovon ich höre',
}
