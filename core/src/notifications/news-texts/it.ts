import type { Doing, NewsTexts } from './news-texts.ts'

const who = ({ name }: Doing) => name ?? 'Qualcuno'

export const it: NewsTexts = {
  colon: ':',
  did: {
    mention: (doing) => `${who(doing)} ti ha menzionato`,
    accepted: (doing) => `${who(doing)} ha accettato la tua risposta`,
    answer: (doing) =>
      doing.kind === 'question'
        ? `${who(doing)} ha risposto alla tua domanda`
        : `${who(doing)} ha risposto nella tua discussione`,
    comment: (doing) => `${who(doing)} ha commentato ciò che hai scritto`,
    thanks: (doing) => `${who(doing)} ti ringrazia`,
    useful: (doing) => `${who(doing)} ha trovato utile ciò che hai scritto`,
    follow: (doing) => `${who(doing)} ha scritto in una conversazione che segui`,
  },
  about: {
    mention: 'menzioni del tuo nome',
    accepted: 'tue risposte accettate',
    answer: 'risposte a ciò che hai avviato',
    comment: 'commenti a ciò che hai scritto',
    thanks: 'ringraziamenti',
    useful: 'voti per ciò che hai scritto',
    follow: 'novità nelle conversazioni che segui',
  },
  more: (count) => (count === 1 ? 'E un altro messaggio.' : `E altri ${count} messaggi.`),
  read: 'Leggi nella conversazione',
  summary: {
    subject: ({ community, count }) =>
      count === 1 ? `Una novità per te su ${community}` : `${count} novità per te su ${community}`,
    says: ({ community }) => `Quello che non hai ancora letto su ${community}:`,
    button: 'Vedi tutto',
  },
  why: ({ community, about, daily }) =>
    daily
      ? `Ricevi questa e-mail, al massimo una volta al giorno, perché vuoi sapere, su ${community}, di: ${about}.`
      : `Ricevi questa e-mail perché vuoi sapere subito, su ${community}, di: ${about}.`,
  stop: 'Niente più e-mail di questo tipo',
  choose: 'Scegli di cosa vuoi sapere',
}
