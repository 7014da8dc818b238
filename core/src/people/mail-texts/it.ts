import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Vedi il mio account',
    after: ['Se non eri tu, chiudi tutte le sessioni nelle impostazioni e scegli subito una nuova password.'],
  }
}

export const it: MailTexts = {
  greeting: 'Ciao,',
  colon: ':',
  device: ({ browser, system }) => `${browser} su ${system}`,
  why: {
    account: (community) =>
      `Ricevi questa e-mail perché riguarda il tuo account su ${community}. I messaggi di questo tipo non si possono disattivare.`,
    address: (community) =>
      `Ricevi questa e-mail perché qualcuno ha indicato questo indirizzo su ${community}.`,
    team: (community) => `Ricevi questa e-mail perché ti occupi di ${community}.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Conferma il tuo indirizzo per ${community}`,
      says: [`Hai chiesto di unirti a ${community}. Conferma che questo indirizzo è tuo, e ne fai parte.`],
      button: 'Conferma il mio indirizzo',
      after: [
        'Il link funziona una volta sola, entro tre giorni.',
        'Se non l’hai chiesto tu, non fare nulla: senza il link non si apre nessun account.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Hai già un account su ${community}`,
      says: [
        `Qualcuno, probabilmente tu, ha chiesto di unirsi a ${community} con questo indirizzo. L’indirizzo ha già un account.`,
        'Puoi accedere, oppure chiedere lì una nuova password.',
      ],
      button: 'Accedi',
      after: ['Se non eri tu, non fare nulla: il tuo account non è cambiato.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `Il tuo link per accedere a ${community}`,
      says: [`Con questo link accedi a ${community}, senza password.`],
      button: 'Accedi',
      after: [
        'Il link funziona una volta sola, entro venti minuti. Non passarlo a nessuno.',
        'Se non l’hai chiesto tu, non fare nulla.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Scegli una nuova password per ${community}`,
      says: [`Hai chiesto una nuova password per ${community}.`],
      button: 'Scegli una nuova password',
      after: [
        'Il link funziona una volta sola, entro un’ora. Non passarlo a nessuno.',
        'Se non l’hai chiesto tu, non fare nulla: la tua password non è cambiata.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Il tuo profilo ${name} si è trasferito su ${community}`,
      says: [
        `Quello che hai scritto come ${name} si è trasferito su ${community}.`,
        'Segui il link perché quel profilo torni a essere tuo.',
      ],
      button: 'Riprendi il mio profilo',
      after: [
        'Il link funziona una volta sola, entro due settimane. Non passarlo a nessuno.',
        'Se questo profilo non è tuo, non fare nulla.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Hai un invito per ${community}`,
      says: [host ? `${host} ti invita a unirti a ${community}.` : `Hai un invito a unirti a ${community}.`],
      button: 'Unisciti',
      after: [
        `Il link è solo per te: funziona una volta sola e scade in data ${until}. Non passarlo a nessuno.`,
        'Se non vuoi unirti, non fare nulla: senza il link non si apre nessun account.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Conferma il tuo nuovo indirizzo per ${community}`,
      says: [`D’ora in poi vuoi accedere a ${community} con questo indirizzo.`],
      button: 'Conferma il mio nuovo indirizzo',
      after: [
        'Il link funziona una volta sola, entro un giorno.',
        'Se non l’hai chiesto tu, non fare nulla: senza il link non cambia nulla.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Il tuo indirizzo su ${community} è cambiato`,
      says: [
        `D’ora in poi il tuo account su ${community} si apre con un altro indirizzo, e le nostre e-mail arrivano lì.`,
        'Se non eri tu, riprendilo: tutte le sessioni si chiudono e scegli una nuova password.',
      ],
      button: 'Non ero io: riprendi l’indirizzo',
      after: ['Il link funziona una volta sola, entro sette giorni.', 'Se eri tu, non c’è nulla da fare.'],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Il tuo account su ${community} è sospeso`,
      says: [
        until
          ? `Per ora non puoi accedere a ${community}. La sospensione finisce in data ${until}.`
          : `Non puoi accedere a ${community} finché il team non ti riapre la porta.`,
        'Il motivo, con le parole del team:',
        reason,
      ],
      button: `Leggi ${community}`,
      after: [
        'Ciò che tutti possono leggere resta aperto anche a te, e ciò che hai scritto resta tuo.',
        'Se pensi che sia un errore, scrivi a chi gestisce la comunità.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Il tuo account su ${community} è di nuovo aperto`,
      says: [`Puoi di nuovo accedere a ${community}.`],
      button: 'Accedi',
      after: ['Che bello rivederti.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Un titolare ha guardato ${community} come la vedi tu`,
      says: [
        `${owner}, titolare di ${community}, ha guardato la comunità come la vedi tu: ${when}. Intanto non si poteva modificare nulla, e non si vedevano né il tuo indirizzo né i tuoi modi di accedere.`,
        'Il motivo, con le parole del titolare:',
        reason,
      ],
      button: `Apri ${community}`,
      after: ['È scritto nel registro delle azioni della comunità. Se hai domande, chiedi al suo team.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `Il backup di ${community} non si è potuto ripristinare`,
      says: [
        `Ogni settimana ${community} prova se il suo ultimo backup si può ripristinare. Questa volta non è stato possibile: se oggi il database andasse perso, mancherebbe qualcosa.`,
        'Passa questo messaggio a chi amministra il server, per favore.',
      ],
      button: 'Vedi che cosa non andava',
      after: ['Si riprova tra una settimana, o subito con: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `Un webhook di ${community} è stato disattivato`,
      says: [
        `${community} fa sapere a un altro programma ciò che succede. Da cinque giorni quel programma non dà buone risposte, oppure ha detto di non voler più sapere nulla: perciò non riceve più nulla.`,
        'Quando funziona di nuovo, attiva il webhook e invia ancora ciò che non è riuscito: si conserva per trenta giorni.',
      ],
      button: 'Vedi il webhook',
      after: ['Se non serve più, rimuovilo da lì.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Accesso a ${community} da un nuovo dispositivo`,
        `In data ${at} qualcuno, probabilmente tu, ha fatto accesso a ${community} da un dispositivo che qui non avevi ancora usato: ${device ?? 'sconosciuto'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `È stata aggiunta una passkey al tuo account su ${community}`,
        `È stata aggiunta una passkey al tuo account su ${community}. Chi la possiede può usarla per accedere.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `È stata rimossa una passkey dal tuo account su ${community}`,
        `È stata rimossa una passkey dal tuo account su ${community}. Non apre più nulla.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Una delle tue passkey su ${community} forse è stata copiata`,
        `Una tua passkey su ${community} è stata usata come una sola passkey non può essere usata: forse è stata copiata. Non apre più nulla; rimuovila e aggiungine una nuova.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Un modo di accedere è stato collegato al tuo account su ${community}`,
        `Un account esterno è stato collegato al tuo account su ${community}. Chi lo possiede può usarlo per accedere.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Un modo di accedere è stato scollegato dal tuo account su ${community}`,
        `Un account esterno non apre più il tuo account su ${community}.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Il tuo secondo passaggio su ${community} è attivo`,
        `D’ora in poi, per accedere a ${community} serve anche un codice della tua app. Tieni i codici di recupero dove li trovi anche senza il telefono.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Il tuo secondo passaggio su ${community} non è più attivo`,
        `Per accedere a ${community} non serve più un codice. I tuoi codici di recupero non valgono più.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Nuovi codici di recupero per ${community}`,
        `Hai dieci nuovi codici di recupero per ${community}. Quelli di prima non aprono più nulla.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `È stato usato un codice di recupero su ${community}`,
        `Qualcuno, probabilmente tu, è entrato in ${community} con uno dei tuoi codici di recupero. Quel codice non apre più nulla.`,
      ),
  },
}
