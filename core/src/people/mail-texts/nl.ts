import type { MailText, MailTexts } from './mail-texts.ts'

/** Tells that something which opens an account has changed, and leads to where it can be undone. */
function notice(subject: string, says: string): MailText {
  return {
    subject,
    says: [says],
    button: 'Mijn account bekijken',
    after: [
      'Was jij dit niet, sluit dan alle sessies in je instellingen en kies meteen een nieuw wachtwoord.',
    ],
  }
}

export const nl: MailTexts = {
  greeting: 'Hallo,',
  colon: ':',
  device: ({ browser, system }) => `${browser} op ${system}`,
  why: {
    account: (community) =>
      `Je krijgt deze e-mail omdat hij over je account bij ${community} gaat. Zulke e-mails kun je niet uitzetten.`,
    address: (community) => `Je krijgt deze e-mail omdat iemand dit adres bij ${community} heeft opgegeven.`,
    team: (community) => `Je krijgt deze e-mail omdat je voor ${community} zorgt.`,
  },
  letters: {
    confirm: ({ community }) => ({
      subject: `Bevestig je adres voor ${community}`,
      says: [`Je wilt lid worden van ${community}. Bevestig dat dit adres van jou is, en je bent binnen.`],
      button: 'Mijn adres bevestigen',
      after: [
        'De link werkt één keer, binnen drie dagen.',
        'Heb je hier niet om gevraagd, doe dan niets: zonder de link wordt er geen account geopend.',
      ],
    }),
    'already-member': ({ community }) => ({
      subject: `Je hebt al een account bij ${community}`,
      says: [
        `Iemand, waarschijnlijk jij, wilde met dit adres lid worden van ${community}. Er is al een account met dit adres.`,
        'Je kunt inloggen, of daar een nieuw wachtwoord aanvragen.',
      ],
      button: 'Inloggen',
      after: ['Was jij dit niet, doe dan niets: aan je account is niets veranderd.'],
    }),
    'sign-in': ({ community }) => ({
      subject: `Je inloglink voor ${community}`,
      says: [`Met deze link log je in bij ${community}, zonder wachtwoord.`],
      button: 'Inloggen',
      after: [
        'De link werkt één keer, binnen twintig minuten. Geef hem aan niemand door.',
        'Heb je hier niet om gevraagd, doe dan niets.',
      ],
    }),
    reset: ({ community }) => ({
      subject: `Kies een nieuw wachtwoord voor ${community}`,
      says: [`Je hebt een nieuw wachtwoord aangevraagd bij ${community}.`],
      button: 'Nieuw wachtwoord kiezen',
      after: [
        'De link werkt één keer, binnen een uur. Geef hem aan niemand door.',
        'Heb je hier niet om gevraagd, doe dan niets: je wachtwoord is niet veranderd.',
      ],
    }),
    claim: ({ community, name }) => ({
      subject: `Je profiel ${name} is verhuisd naar ${community}`,
      says: [
        `Wat je schreef als ${name}, is verhuisd naar ${community}.`,
        'Volg de link, en dat profiel is weer van jou.',
      ],
      button: 'Mijn profiel ophalen',
      after: [
        'De link werkt één keer, binnen twee weken. Geef hem aan niemand door.',
        'Is dit niet jouw profiel, doe dan niets.',
      ],
    }),
    invite: ({ community, host, until }) => ({
      subject: `Je bent uitgenodigd bij ${community}`,
      says: [
        host
          ? `${host} nodigt je uit om lid te worden van ${community}.`
          : `Je bent uitgenodigd om lid te worden van ${community}.`,
      ],
      button: 'Lid worden',
      after: [
        `De link is alleen voor jou: hij werkt één keer, tot ${until}. Geef hem aan niemand door.`,
        'Wil je geen lid worden, doe dan niets: zonder de link wordt er geen account geopend.',
      ],
    }),
    'new-address': ({ community }) => ({
      subject: `Bevestig je nieuwe adres voor ${community}`,
      says: [`Je wilt voortaan met dit adres inloggen bij ${community}.`],
      button: 'Mijn nieuwe adres bevestigen',
      after: [
        'De link werkt één keer, binnen een dag.',
        'Heb je hier niet om gevraagd, doe dan niets: zonder de link verandert er niets.',
      ],
    }),
    'address-changed': ({ community }) => ({
      subject: `Je adres bij ${community} is gewijzigd`,
      says: [
        `Voortaan hoort er een ander adres bij je account bij ${community}: daarmee log je in, en daarheen gaan onze mails.`,
        'Was jij dit niet, neem je adres dan terug: iedereen wordt uitgelogd, en je kiest een nieuw wachtwoord.',
      ],
      button: 'Dit was ik niet: adres terugnemen',
      after: ['De link werkt één keer, binnen zeven dagen.', 'Was jij het wel, dan hoef je niets te doen.'],
    }),
    suspended: ({ community, reason, until }) => ({
      subject: `Je account bij ${community} is geschorst`,
      says: [
        until
          ? `Je kunt tot ${until} niet inloggen bij ${community}.`
          : `Je kunt niet inloggen bij ${community} tot het team je weer binnenlaat.`,
        'De reden, in de woorden van het team:',
        reason,
      ],
      button: `${community} lezen`,
      after: [
        'Wat iedereen mag lezen, blijft ook voor jou open, en wat je schreef, blijft van jou.',
        'Denk je dat dit een vergissing is, schrijf dan aan de mensen die de community draaiend houden.',
      ],
    }),
    restored: ({ community }) => ({
      subject: `Je account bij ${community} is weer open`,
      says: [`Je kunt weer inloggen bij ${community}.`],
      button: 'Inloggen',
      after: ['Welkom terug.'],
    }),
    viewed: ({ community, owner, reason, when }) => ({
      subject: `Een eigenaar heeft ${community} bekeken zoals jij het ziet`,
      says: [
        `${owner}, eigenaar van ${community}, heeft meegekeken zoals jij de community ziet: ${when}. Er kon intussen niets worden gewijzigd, en je adres en hoe je inlogt waren niet te zien.`,
        'De reden, in de woorden van de eigenaar:',
        reason,
      ],
      button: `${community} openen`,
      after: ['Het staat in het auditlogboek van de community. Vragen? Stel ze aan het team.'],
    }),
    'drill-failed': ({ community }) => ({
      subject: `De back-up van ${community} was niet terug te zetten`,
      says: [
        `Elke week probeert ${community} of de nieuwste back-up terug te zetten is. Deze keer lukte dat niet: zou de database vandaag verloren gaan, dan zou er iets ontbreken.`,
        'Geef dit alsjeblieft door aan wie voor de machine zorgt.',
      ],
      button: 'Bekijken wat er mis was',
      after: ['Over een week wordt het opnieuw geprobeerd, of meteen met: parvis drill'],
    }),
    'webhook-off': ({ community }) => ({
      subject: `Een webhook van ${community} is uitgezet`,
      says: [
        `${community} vertelt een ander programma wat er gebeurt. Dat programma gaf vijf dagen lang geen goed antwoord, of zei dat het niets meer wil horen. Daarom krijgt het nu niets meer te horen.`,
        'Werkt het weer, zet de webhook dan aan en stuur opnieuw wat mislukte: dat wordt dertig dagen bewaard.',
      ],
      button: 'De webhook bekijken',
      after: ['Is hij niet meer nodig, dan kun je hem daar verwijderen.'],
    }),

    'new-device': ({ community, at, device }) =>
      notice(
        `Bij ${community} is ingelogd vanaf een nieuw apparaat`,
        `Iemand, waarschijnlijk jij, logde op ${at} in bij ${community} vanaf een apparaat dat je hier nog niet had gebruikt: ${device ?? 'een onbekend apparaat'}.`,
      ),
    'passkey-added': ({ community }) =>
      notice(
        `Er is een passkey toegevoegd aan je account bij ${community}`,
        `Er is een passkey toegevoegd aan je account bij ${community}. Wie hem heeft, logt ermee in.`,
      ),
    'passkey-removed': ({ community }) =>
      notice(
        `Er is een passkey verwijderd uit je account bij ${community}`,
        `Er is een passkey verwijderd uit je account bij ${community}. Er gaat niets meer mee open.`,
      ),
    'passkey-doubted': ({ community }) =>
      notice(
        `Een van je passkeys bij ${community} is misschien gekopieerd`,
        `Een passkey van jou bij ${community} is gebruikt op een manier die met één passkey niet kan: misschien is hij gekopieerd. Hij opent niets meer; verwijder hem en voeg een nieuwe toe.`,
      ),
    'provider-connected': ({ community }) =>
      notice(
        `Er is een manier van inloggen gekoppeld aan je account bij ${community}`,
        `Een account van elders is gekoppeld aan je account bij ${community}. Wie dat heeft, logt ermee in.`,
      ),
    'provider-disconnected': ({ community }) =>
      notice(
        `Er is een manier van inloggen ontkoppeld van je account bij ${community}`,
        `Een account van elders opent je account bij ${community} niet meer.`,
      ),
    'second-factor-on': ({ community }) =>
      notice(
        `Je tweede stap bij ${community} staat aan`,
        `Wie inlogt bij ${community} met jouw account, heeft voortaan ook een code uit je app nodig. Bewaar je herstelcodes waar je ze zonder je telefoon terugvindt.`,
      ),
    'second-factor-off': ({ community }) =>
      notice(
        `Je tweede stap bij ${community} staat uit`,
        `Inloggen bij ${community} vraagt geen code meer. Je herstelcodes zijn niet meer geldig.`,
      ),
    'recovery-codes-renewed': ({ community }) =>
      notice(
        `Nieuwe herstelcodes voor ${community}`,
        `Je hebt tien nieuwe herstelcodes voor ${community}. De vorige openen niets meer.`,
      ),
    'recovery-code-used': ({ community }) =>
      notice(
        `Er is een herstelcode gebruikt bij ${community}`,
        `Iemand, waarschijnlijk jij, logde in bij ${community} met een van je herstelcodes. Die opent niets meer.`,
      ),
  },
}
