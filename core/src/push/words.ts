import type { Reason } from '../notifications/index.ts'
import type { Language } from '../people/index.ts'

type Saying = (who: string) => string

/** What a device shows below the title of a conversation. `more` is how much else happened there. */
export interface PushWords {
  readonly says: Readonly<Record<Reason, Saying>>
  readonly somebody: string
  readonly more: (count: number) => string
}

export const words: Readonly<Record<Language, PushWords>> = {
  en: {
    somebody: 'Somebody',
    more: (count) => `and ${count} more`,
    says: {
      mention: (who) => `${who} mentioned you`,
      accepted: (who) => `${who} accepted your answer`,
      answer: (who) => `${who} answered you`,
      comment: (who) => `${who} commented on your post`,
      thanks: (who) => `${who} thanked you`,
      useful: (who) => `${who} found your post useful`,
      follow: (who) => `${who} wrote in a conversation you follow`,
    },
  },
  fr: {
    somebody: 'Quelqu’un',
    more: (count) => `et ${count} de plus`,
    says: {
      mention: (who) => `${who} vous a mentionné`,
      accepted: (who) => `${who} a accepté votre réponse`,
      answer: (who) => `${who} vous a répondu`,
      comment: (who) => `${who} a commenté votre message`,
      thanks: (who) => `${who} vous remercie`,
      useful: (who) => `${who} a trouvé votre message utile`,
      follow: (who) => `${who} a écrit dans une conversation que vous suivez`,
    },
  },
  de: {
    somebody: 'Jemand',
    more: (count) => `und ${count} weitere`,
    says: {
      mention: (who) => `${who} hat dich erwähnt`,
      accepted: (who) => `${who} hat deine Antwort angenommen`,
      answer: (who) => `${who} hat dir geantwortet`,
      comment: (who) => `${who} hat deinen Beitrag kommentiert`,
      thanks: (who) => `${who} dankt dir`,
      useful: (who) => `${who} fand deinen Beitrag nützlich`,
      follow: (who) => `${who} hat in einem Gespräch geschrieben, dem du folgst`,
    },
  },
  es: {
    somebody: 'Alguien',
    more: (count) => `y ${count} más`,
    says: {
      mention: (who) => `${who} te ha mencionado`,
      accepted: (who) => `${who} ha aceptado tu respuesta`,
      answer: (who) => `${who} te ha respondido`,
      comment: (who) => `${who} ha comentado tu mensaje`,
      thanks: (who) => `${who} te da las gracias`,
      useful: (who) => `A ${who} le ha resultado útil tu mensaje`,
      follow: (who) => `${who} ha escrito en una conversación que sigues`,
    },
  },
  it: {
    somebody: 'Qualcuno',
    more: (count) => `e altri ${count}`,
    says: {
      mention: (who) => `${who} ti ha menzionato`,
      accepted: (who) => `${who} ha accettato la tua risposta`,
      answer: (who) => `${who} ti ha risposto`,
      comment: (who) => `${who} ha commentato il tuo messaggio`,
      thanks: (who) => `${who} ti ringrazia`,
      useful: (who) => `${who} ha trovato utile il tuo messaggio`,
      follow: (who) => `${who} ha scritto in una conversazione che segui`,
    },
  },
  nl: {
    somebody: 'Iemand',
    more: (count) => `en nog ${count}`,
    says: {
      mention: (who) => `${who} noemde je`,
      accepted: (who) => `${who} heeft je antwoord aanvaard`,
      answer: (who) => `${who} heeft je geantwoord`,
      comment: (who) => `${who} reageerde op je bericht`,
      thanks: (who) => `${who} bedankt je`,
      useful: (who) => `${who} vond je bericht nuttig`,
      follow: (who) => `${who} schreef in een gesprek dat je volgt`,
    },
  },
  pt: {
    somebody: 'Alguém',
    more: (count) => `e mais ${count}`,
    says: {
      mention: (who) => `${who} mencionou-o`,
      accepted: (who) => `${who} aceitou a sua resposta`,
      answer: (who) => `${who} respondeu-lhe`,
      comment: (who) => `${who} comentou a sua mensagem`,
      thanks: (who) => `${who} agradece-lhe`,
      useful: (who) => `${who} achou útil a sua mensagem`,
      follow: (who) => `${who} escreveu numa conversa que segue`,
    },
  },
}
