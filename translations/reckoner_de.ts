<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CatalogFieldText</name>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a text</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>write it like “DE, FR = 11.00 EUR”</source>
        <translation>schreiben Sie es wie „DE, FR = 11.00 EUR“</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2</source>
        <translation>„%1“ ist kein Betrag in %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Prices by country</source>
        <translation>Preise nach Land</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>New purchases</source>
        <translation>Neue Käufe</translation>
    </message>
    <message>
        <source>What new customers see</source>
        <translation>Was neue Kunden sehen</translation>
    </message>
    <message>
        <source>Nobody: for your own use</source>
        <translation>Niemanden: für Ihren eigenen Gebrauch</translation>
    </message>
</context>
<context>
    <name>CatalogFileText</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>product, price</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>CatalogText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not recurring</comment>
        <translation>%1 einmal</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Wie das Konto es sagt</translation>
    </message>
    <message>
        <source>Added to the price</source>
        <translation>Kommt zum Preis hinzu</translation>
    </message>
    <message>
        <source>Within the price</source>
        <translation>Im Preis enthalten</translation>
    </message>
    <message>
        <source>By the country</source>
        <translation>Je nach Land</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>least and most</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>Added at the checkout, by the customer&apos;s place</source>
        <translation>Kommt beim Checkout dazu, je nach Ort des Kunden</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Added or included, as the account is set</source>
        <translation>Kommt dazu oder ist enthalten, wie das Konto eingestellt ist</translation>
    </message>
    <message>
        <source>Credits, once, by the price list</source>
        <translation>Credits, einmalig, nach Preisliste</translation>
    </message>
    <message>
        <source>Credits each month, by the price list</source>
        <translation>Credits jeden Monat, nach Preisliste</translation>
    </message>
    <message>
        <source>Credits for a year at once, by the price list</source>
        <translation>Credits für ein Jahr auf einmal, nach Preisliste</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price of one</comment>
        <translation>%1 zu je %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>A line of its own, so that it comes to the quote. It brings no credits.</source>
        <translation>Eine eigene Zeile, damit der Betrag dem Angebot entspricht. Sie bringt keine Credits.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>None: the price belongs to no plan that brings any</source>
        <translation>Keine: Der Preis gehört zu keinem Plan, der welche bringt</translation>
    </message>
    <message>
        <source>%1 with each payment</source>
        <translation>%1 mit jeder Zahlung</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Angeboten nach</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>Version %1 der Preise</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>The customer has not paid. This is followed by itself, and the link stays good.</source>
        <translation>Der Kunde hat nicht bezahlt. Das wird von selbst verfolgt, und der Link bleibt gültig.</translation>
    </message>
    <message>
        <source>It is billed, and the payment is awaited.</source>
        <translation>Die Rechnung ist gestellt, die Zahlung wird erwartet.</translation>
    </message>
    <message>
        <source>%1 was paid and is being processed. Credits come when it is completed.</source>
        <translation>%1 wurde bezahlt und wird verarbeitet. Die Credits kommen, wenn die Zahlung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 was paid, and %2 credits were granted for it.</source>
        <translation>%1 wurde bezahlt, und %2 Credits wurden dafür gewährt.</translation>
    </message>
    <message>
        <source>%1 was paid. The %2 credits are not granted yet: if that lasts, look at the events of the payment.</source>
        <translation>%1 wurde bezahlt. Die %2 Credits sind noch nicht gewährt: Wenn das so bleibt, sehen Sie sich die Ereignisse der Zahlung an.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <translation>%1 wurde bezahlt.</translation>
    </message>
    <message>
        <source>The payment was canceled. Make a new link if it is wanted.</source>
        <translation>Die Zahlung wurde abgebrochen. Erstellen Sie einen neuen Link, wenn sie gewünscht ist.</translation>
    </message>
    <message>
        <source>The provider gives a state that this version does not know.</source>
        <translation>Der Anbieter nennt einen Zustand, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>%1

here is the link to pay %2 for %3:

%4

Tax may be added at the checkout, depending on where you are.
</source>
        <comment>greeting, amount, what is sold, link</comment>
        <translation>%1

hier ist der Link, über den Sie %2 für %3 bezahlen können:

%4

Je nach Ihrem Ort kann beim Checkout noch Steuer dazukommen.
</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Made with the link and good for it alone, so that it comes to the quote.</source>
        <translation>Entsteht mit dem Link und gilt nur für ihn, damit sich das Angebot ergibt.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>a customer&apos;s country</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vor Steuern</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>This is without the discount, which is made with the link.</source>
        <translation>Das ist ohne den Rabatt, der mit dem Link entsteht.</translation>
    </message>
    <message>
        <source>%1&apos;s bill differs from the offer by %2: the price has an amount of its own for the customer&apos;s country, or was changed there.</source>
        <comment>provider, signed amount</comment>
        <translation>Die Rechnung von %1 weicht vom Angebot um %2 ab: Der Preis hat für das Land des Kunden einen eigenen Betrag oder wurde dort geändert.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries. Where the customer is, another amount may be asked for.</source>
        <translation>Der Preis hat für einige Länder eigene Beträge. Wo der Kunde ist, kann ein anderer Betrag verlangt werden.</translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>Rückbuchung</translation>
    </message>
    <message>
        <source>chargeback reversed</source>
        <translation>Rückbuchung aufgehoben</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Sign-up bonus</source>
        <translation>Anmeldebonus</translation>
    </message>
    <message>
        <source>Trial bonus</source>
        <translation>Testbonus</translation>
    </message>
    <message>
        <source>Granted by hand</source>
        <translation>Von Hand gewährt</translation>
    </message>
    <message>
        <source>Taken back by hand</source>
        <translation>Von Hand zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a refund, a chargeback</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <comment>chargeback reversed</comment>
        <translation>Zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Später erneut</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>Wird gemeldet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Kontobuch</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>The ledger has this entry as %1.</source>
        <translation>Das Kontobuch führt diesen Eintrag als %1.</translation>
    </message>
    <message>
        <source>The ledger is being told.</source>
        <translation>Das Kontobuch wird gerade benachrichtigt.</translation>
    </message>
    <message>
        <source>The answer of the ledger was lost. It is looked up before anything is sent again.</source>
        <translation>Die Antwort des Kontobuchs ging verloren. Es wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Next look %1.</source>
        <translation>Nächster Blick %1.</translation>
    </message>
    <message>
        <source>No ledger is told: none is configured.</source>
        <translation>Kein Kontobuch wird benachrichtigt: Es ist keines eingerichtet.</translation>
    </message>
    <message>
        <source>Give the profile the ledger&apos;s address and key.</source>
        <translation>Tragen Sie Adresse und Schlüssel des Kontobuchs im Profil ein.</translation>
    </message>
    <message>
        <source>The ledger has not been told yet.</source>
        <translation>Das Kontobuch weiß noch nichts davon.</translation>
    </message>
    <message>
        <source>The ledger could not be told: %1</source>
        <translation>Das Kontobuch konnte nicht benachrichtigt werden: %1</translation>
    </message>
    <message>
        <source>Tried again %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>The ledger refused the key. Nothing is sent until it is put right.</source>
        <translation>Das Kontobuch hat den Schlüssel abgelehnt. Bis er stimmt, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Put the key of the ledger right, then try again. Nothing is lost meanwhile.</source>
        <translation>Berichtigen Sie den Schlüssel des Kontobuchs und versuchen Sie es erneut. Bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The ledger refused this entry: %1</source>
        <translation>Das Kontobuch hat diesen Eintrag abgelehnt: %1</translation>
    </message>
    <message>
        <source>Put right what it says, then try again.</source>
        <translation>Berichtigen Sie, was es sagt, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln tries: %1</source>
        <translation>
            <numerusform>Nach %Ln Versuch aufgegeben: %1</numerusform>
            <numerusform>Nach %Ln Versuchen aufgegeben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the ledger works, then try again.</source>
        <translation>Sehen Sie nach, ob das Kontobuch arbeitet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>The ledger has not been asked for this balance.</source>
        <translation>Das Kontobuch wurde nach diesem Stand noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>The ledger has what was granted here.</source>
        <translation>Das Kontobuch hat, was hier gewährt wurde.</translation>
    </message>
    <message>
        <source>Ledger has more</source>
        <translation>Kontobuch hat mehr</translation>
    </message>
    <message>
        <source>The ledger has %1 more than was granted here. Reconciliation shows why.</source>
        <translation>Das Kontobuch hat %1 mehr, als hier gewährt wurde. Der Abgleich zeigt, warum.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 of it the ledger does not have yet.</source>
        <translation>%1 davon hat das Kontobuch noch nicht.</translation>
    </message>
    <message>
        <source>Some used</source>
        <translation>Teils verbraucht</translation>
    </message>
    <message>
        <source>%1 were used, or taken in the ledger itself.</source>
        <translation>%1 wurden verbraucht oder im Kontobuch selbst abgezogen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>It is not known what is due: %1.</source>
        <translation>Was zusteht, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No completed payment of this period is known here. When it comes, its credits are granted by themselves. If the customer has paid, read the payments again in Settings.</source>
        <translation>Zu diesem Zeitraum ist hier keine abgeschlossene Zahlung bekannt. Wenn sie kommt, werden ihre Credits von selbst gewährt. Hat der Kunde bezahlt, lesen Sie die Zahlungen in den Einstellungen neu ein.</translation>
    </message>
    <message>
        <source>It was paid, and no event of it granted the credits. Grant them as the event would have: once, however often that is done.</source>
        <translation>Es wurde bezahlt, und kein Ereignis dazu hat die Credits gewährt. Gewähren Sie sie, wie das Ereignis es getan hätte: einmal, wie oft es auch geschieht.</translation>
    </message>
    <message>
        <source>Fewer credits were granted than the items bring now. Items that changed within the period are granted in proportion.</source>
        <translation>Es wurden weniger Credits gewährt, als die Positionen jetzt bringen. Positionen, die sich im Zeitraum geändert haben, werden anteilig gewährt.</translation>
    </message>
    <message>
        <source>More credits were granted than the items bring now. Items that are taken away within the period keep their credits.</source>
        <translation>Es wurden mehr Credits gewährt, als die Positionen jetzt bringen. Positionen, die im Zeitraum wegfallen, behalten ihre Credits.</translation>
    </message>
    <message>
        <source>The period has its credits.</source>
        <translation>Der Zeitraum hat seine Credits.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 is past due: a renewal has not been paid.</source>
        <comment>a subscription</comment>
        <translation>%1 ist überfällig: Eine Verlängerung wurde nicht bezahlt.</translation>
    </message>
    <message>
        <source>%1 is paused, and no date is set to go on.</source>
        <comment>a subscription</comment>
        <translation>%1 ist pausiert, ohne Tag des Fortsetzens.</translation>
    </message>
    <message>
        <source>The payment of %1 failed: %2 (%3).</source>
        <comment>amount, error code, payment method</comment>
        <translation>Die Zahlung von %1 ist gescheitert: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not settled: somebody must say whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 ist nicht geklärt: Jemand muss angeben, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>%1 is still under way.</source>
        <comment>an operation</comment>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no subscriptions</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>nächste Rechnung %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>keine nächste Rechnung</translation>
    </message>
    <message>
        <source>Same external id and same e-mail address</source>
        <translation>Gleiche externe Kennung und gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same external id</source>
        <translation>Gleiche externe Kennung</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Nichts gemeinsam</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>no extra questions</source>
        <translation>keine Rückfragen</translation>
    </message>
    <message>
        <source>confirms each change</source>
        <translation>bestätigt jede Änderung</translation>
    </message>
    <message>
        <source>asks for a reason and the name</source>
        <translation>verlangt einen Grund und den Namen</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Subscription created</source>
        <translation>Abonnement angelegt</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement geändert</translation>
    </message>
    <message>
        <source>Subscription activated</source>
        <translation>Abonnement aktiviert</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Testphase begonnen</translation>
    </message>
    <message>
        <source>Subscription past due</source>
        <translation>Abonnement überfällig</translation>
    </message>
    <message>
        <source>Subscription paused</source>
        <translation>Abonnement pausiert</translation>
    </message>
    <message>
        <source>Subscription resumed</source>
        <translation>Abonnement läuft weiter</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <translation>Abonnement gekündigt</translation>
    </message>
    <message>
        <source>Subscription imported</source>
        <translation>Abonnement importiert</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Zahlung angelegt</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>Zahlung geändert</translation>
    </message>
    <message>
        <source>Payment ready</source>
        <translation>Zahlung bereit</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung gestellt</translation>
    </message>
    <message>
        <source>Payment paid</source>
        <translation>Zahlung eingegangen</translation>
    </message>
    <message>
        <source>Payment completed</source>
        <translation>Zahlung abgeschlossen</translation>
    </message>
    <message>
        <source>Payment canceled</source>
        <translation>Zahlung storniert</translation>
    </message>
    <message>
        <source>Payment past due</source>
        <translation>Zahlung überfällig</translation>
    </message>
    <message>
        <source>Payment attempt failed</source>
        <translation>Zahlungsversuch gescheitert</translation>
    </message>
    <message>
        <source>Invoice revised</source>
        <translation>Rechnung berichtigt</translation>
    </message>
    <message>
        <source>Refund or credit created</source>
        <translation>Erstattung oder Gutschrift angelegt</translation>
    </message>
    <message>
        <source>Refund or credit changed</source>
        <translation>Erstattung oder Gutschrift geändert</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Customer imported</source>
        <translation>Kunde importiert</translation>
    </message>
    <message>
        <source>Address created</source>
        <translation>Adresse angelegt</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>Address imported</source>
        <translation>Adresse importiert</translation>
    </message>
    <message>
        <source>Business created</source>
        <translation>Firma angelegt</translation>
    </message>
    <message>
        <source>Business changed</source>
        <translation>Firma geändert</translation>
    </message>
    <message>
        <source>Business imported</source>
        <translation>Firma importiert</translation>
    </message>
    <message>
        <source>Product created</source>
        <translation>Produkt angelegt</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <source>Product imported</source>
        <translation>Produkt importiert</translation>
    </message>
    <message>
        <source>Price created</source>
        <translation>Preis angelegt</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Price imported</source>
        <translation>Preis importiert</translation>
    </message>
    <message>
        <source>Discount created</source>
        <translation>Rabatt angelegt</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Rabatt geändert</translation>
    </message>
    <message>
        <source>Discount imported</source>
        <translation>Rabatt importiert</translation>
    </message>
    <message>
        <source>Payment method saved</source>
        <translation>Zahlungsmittel gespeichert</translation>
    </message>
    <message>
        <source>Payment method deleted</source>
        <translation>Zahlungsmittel gelöscht</translation>
    </message>
    <message>
        <source>Payout created</source>
        <translation>Auszahlung angelegt</translation>
    </message>
    <message>
        <source>Payout paid</source>
        <translation>Auszahlung bezahlt</translation>
    </message>
    <message>
        <source>Report created</source>
        <translation>Bericht angelegt</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Bericht geändert</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>API-Schlüssel angelegt</translation>
    </message>
    <message>
        <source>API key changed</source>
        <translation>API-Schlüssel geändert</translation>
    </message>
    <message>
        <source>API key expires soon</source>
        <translation>API-Schlüssel läuft bald ab</translation>
    </message>
    <message>
        <source>API key expired</source>
        <translation>API-Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Reckoner cannot read what is in it (%1). Nothing was changed. When a newer version can, replay it; the bytes are kept.</source>
        <translation>Reckoner kann den Inhalt nicht lesen (%1). Es wurde nichts geändert. Sobald eine neuere Version es kann, wenden Sie es noch einmal an; die Bytes bleiben.</translation>
    </message>
    <message>
        <source>It says something else than what is known for the same moment, and asking the provider has not settled it. Compare with the provider&apos;s dashboard, then replay it.</source>
        <translation>Es sagt für denselben Moment etwas anderes, als bekannt ist, und die Nachfrage beim Anbieter hat es nicht geklärt. Vergleichen Sie mit dem Dashboard des Anbieters und wenden Sie es dann noch einmal an.</translation>
    </message>
    <message>
        <source>It was tried eight times and put aside so that it holds up nothing else: %1. Remove the cause, then replay it.</source>
        <translation>Es wurde achtmal versucht und beiseitegelegt, damit es nichts anderes aufhält: %1. Beheben Sie die Ursache und wenden Sie es dann noch einmal an.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Refunds and credits</source>
        <translation>Erstattungen und Gutschriften</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an event, to be looked at</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>an event</comment>
        <translation>Angewandt</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>an event, by a newer one</comment>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <comment>an event</comment>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>an event&apos;s type</comment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>an event</comment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>an event</comment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>It is stored and about to be applied.</source>
        <translation>Es ist gespeichert und wird gleich angewandt.</translation>
    </message>
    <message>
        <source>It was applied: this is what it changed.</source>
        <translation>Es wurde angewandt: Das hat es geändert.</translation>
    </message>
    <message>
        <source>Nothing changed: what was known already when it arrived is newer. Events may come in any order; there is nothing to do.</source>
        <translation>Nichts geändert: Was bei seiner Ankunft bekannt war, ist neuer. Ereignisse können in jeder Reihenfolge kommen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing changed: exactly this was known already, from an earlier event or from reading the provider.</source>
        <translation>Nichts geändert: Genau das war schon bekannt, aus einem früheren Ereignis oder vom Lesen beim Anbieter.</translation>
    </message>
    <message>
        <source>Nothing changed: Reckoner keeps nothing that events of this type are about. It is only stored.</source>
        <translation>Nichts geändert: Wovon Ereignisse dieser Art handeln, bewahrt Reckoner nicht auf. Es ist nur gespeichert.</translation>
    </message>
    <message>
        <source>It is about to be tried again.</source>
        <translation>Es wird gleich noch einmal versucht.</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <comment>a duration</comment>
        <translation>Es wird in %1 noch einmal versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Not applied yet, after %Ln attempt(s): %1.</source>
        <translation>
            <numerusform>Noch nicht angewandt, nach einem Versuch: %1.</numerusform>
            <numerusform>Noch nicht angewandt, nach %Ln Versuchen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Fetched</source>
        <comment>an event, from the provider&apos;s feed</comment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>an event, from a file</comment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 signed it, but it is not an event that Reckoner can read: %2.</source>
        <translation>%1 hat es signiert, aber es ist kein Ereignis, das Reckoner lesen kann: %2.</translation>
    </message>
    <message>
        <source>Look at the bytes. If it is an event, fetch the missed events: the feed lists it again. If it is not, say that it was looked at.</source>
        <translation>Sehen Sie die Bytes an. Ist es ein Ereignis, rufen Sie die verpassten Ereignisse ab: Der Feed nennt es noch einmal. Ist es keines, halten Sie fest, dass Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>From the future</source>
        <translation>Aus der Zukunft</translation>
    </message>
    <message>
        <source>It says that it happened later than it arrived: %1. Applied, it would win over every event until then.</source>
        <translation>Es will später geschehen sein, als es ankam: %1. Angewandt würde es bis dahin über jedes Ereignis siegen.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock. When it is right again, fetch the missed events.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Geht sie wieder richtig, rufen Sie die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>An event with the same id and other contents is in the log already. Only one of them can be what happened.</source>
        <translation>Ein Ereignis mit derselben Kennung und anderem Inhalt ist schon im Protokoll. Nur eines von beiden kann geschehen sein.</translation>
    </message>
    <message>
        <source>Compare the two: open the event by its id. The one in the log counts; ask %1 if it is the wrong one.</source>
        <translation>Vergleichen Sie beide: Öffnen Sie das Ereignis über seine Kennung. Es gilt das im Protokoll; fragen Sie %1, wenn es das falsche ist.</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Falsches Geheimnis</translation>
    </message>
    <message>
        <source>The signature does not fit the secret that Reckoner has. Usually the secret belongs to another destination or to the other environment (sandbox, live).</source>
        <translation>Die Signatur passt nicht zu dem Geheimnis, das Reckoner hat. Meist gehört das Geheimnis zu einem anderen Ziel oder zur anderen Umgebung (Sandbox, live).</translation>
    </message>
    <message>
        <source>In %1&apos;s notification settings open the destination with this address, copy its secret, put it in the settings, then fetch the missed events.</source>
        <translation>Öffnen Sie in den Benachrichtigungseinstellungen von %1 das Ziel mit dieser Adresse, kopieren Sie sein Geheimnis in die Einstellungen und rufen Sie dann die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>Signed too long ago</source>
        <translation>Zu alte Signatur</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is older than is allowed (%1). A request was held up, sent again by somebody, or this machine&apos;s clock is ahead.</source>
        <translation>Das Geheimnis passt, aber die Signatur ist älter als erlaubt (%1). Eine Anfrage wurde aufgehalten, von jemandem noch einmal gesendet, oder die Uhr dieses Rechners geht vor.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the proxy in front. Then fetch the missed events.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners und den Proxy davor. Rufen Sie dann die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation>In der Zukunft signiert</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is from later than now (%1): this machine&apos;s clock is behind.</source>
        <translation>Das Geheimnis passt, aber die Signatur stammt von später als jetzt (%1): Die Uhr dieses Rechners geht nach.</translation>
    </message>
    <message>
        <source>Set the clock (NTP). Then fetch the missed events.</source>
        <translation>Stellen Sie die Uhr (NTP). Rufen Sie dann die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>A request without a signature: a browser, a scanner, or a proxy that drops the header.</source>
        <translation>Eine Anfrage ohne Signatur: ein Browser, ein Scanner oder ein Proxy, der die Kopfzeile weglässt.</translation>
    </message>
    <message>
        <source>If %1 sent it, let the proxy pass the header Paddle-Signature. Otherwise nothing is to do.</source>
        <translation>Kam sie von %1, lassen Sie den Proxy die Kopfzeile Paddle-Signature durchreichen. Sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Signature not readable</source>
        <translation>Signatur nicht lesbar</translation>
    </message>
    <message>
        <source>The signature does not have the form that %1 uses.</source>
        <translation>Die Signatur hat nicht die Form, die %1 benutzt.</translation>
    </message>
    <message>
        <source>Somebody else is calling, or a proxy changes headers. Otherwise nothing is to do.</source>
        <translation>Jemand anderes ruft an, oder ein Proxy ändert Kopfzeilen. Sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>It came from an address that is not on the list of allowed ones.</source>
        <translation>Sie kam von einer Adresse, die nicht auf der Liste der erlaubten steht.</translation>
    </message>
    <message>
        <source>Compare the address with %1&apos;s list of addresses and bring the list up to date. Then fetch the missed events.</source>
        <translation>Vergleichen Sie die Adresse mit der Liste von %1 und erneuern Sie die Liste. Rufen Sie dann die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Kein Geheimnis</translation>
    </message>
    <message>
        <source>No webhook secret is set for this account: nothing can be believed.</source>
        <translation>Für dieses Konto ist kein Webhook-Geheimnis gesetzt: Nichts kann geglaubt werden.</translation>
    </message>
    <message>
        <source>Copy the secret from %1&apos;s notification settings into the settings, then fetch the missed events.</source>
        <translation>Kopieren Sie das Geheimnis aus den Benachrichtigungseinstellungen von %1 in die Einstellungen und rufen Sie dann die verpassten Ereignisse ab.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>%1&apos;s feed is being read.</source>
        <translation>Der Feed von %1 wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The feed was read to its end. %Ln event(s) had not arrived before and are in the log now. Nothing is missing up to here.</source>
        <translation>
            <numerusform>Der Feed wurde bis zum Ende gelesen. Ein Ereignis war noch nicht angekommen und ist jetzt im Protokoll. Bis hierher fehlt nichts.</numerusform>
            <numerusform>Der Feed wurde bis zum Ende gelesen. %Ln Ereignisse waren noch nicht angekommen und sind jetzt im Protokoll. Bis hierher fehlt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed was read to its end. Nothing had been missed.</source>
        <translation>Der Feed wurde bis zum Ende gelesen. Es war nichts verpasst.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end of the feed. What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>Das Lesen wurde vor dem Ende des Feeds angehalten. Das Gelesene bleibt; der Rest kann fehlen, bis von hier weitergelesen wird.</translation>
    </message>
    <message>
        <source>Reading ended early: %1 What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>Das Lesen endete vorzeitig: %1 Das Gelesene bleibt; der Rest kann fehlen, bis von hier weitergelesen wird.</translation>
    </message>
    <message>
        <source>It was not delivered as a webhook but read from %1 over an encrypted connection, or from a file.</source>
        <translation>Es kam nicht als Webhook, sondern wurde über eine verschlüsselte Verbindung von %1 oder aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>It was checked when it arrived. This program has no webhook secret to check it again.</source>
        <translation>Sie wurde bei der Ankunft geprüft. Dieses Programm hat kein Webhook-Geheimnis, um sie erneut zu prüfen.</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>Signatur passt</translation>
    </message>
    <message>
        <source>The stored bytes are those that %1 signed.</source>
        <translation>Die gespeicherten Bytes sind die, die %1 signiert hat.</translation>
    </message>
    <message>
        <source>Signature differs</source>
        <translation>Signatur weicht ab</translation>
    </message>
    <message>
        <source>It fitted when it arrived. Either the secret has been replaced since, or the stored bytes have been changed.</source>
        <translation>Bei der Ankunft hat sie gepasst. Entweder wurde das Geheimnis seither ersetzt, oder die gespeicherten Bytes wurden verändert.</translation>
    </message>
    <message>
        <source>Check it with the secret of that time. If that does not fit either, compare the event with the one in the provider&apos;s feed.</source>
        <translation>Prüfen Sie sie mit dem Geheimnis von damals. Passt auch das nicht, vergleichen Sie das Ereignis mit dem im Ereignisstrom des Anbieters.</translation>
    </message>
    <message>
        <source>What is known already is newer</source>
        <translation>Was schon bekannt ist, ist neuer</translation>
    </message>
    <message>
        <source>Exactly this is known already</source>
        <translation>Genau das ist schon bekannt</translation>
    </message>
    <message>
        <source>Events of this type change nothing that is kept here</source>
        <translation>Ereignisse dieser Art ändern nichts, was hier geführt wird</translation>
    </message>
    <message>
        <source>Trial ends soon</source>
        <translation>Testzeitraum endet bald</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Produkt gelöscht</translation>
    </message>
    <message>
        <source>Price deleted</source>
        <translation>Preis gelöscht</translation>
    </message>
    <message>
        <source>Payment under way</source>
        <translation>Zahlung unterwegs</translation>
    </message>
    <message>
        <source>Payment refunded</source>
        <translation>Zahlung erstattet</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Zahlungsanfechtung eröffnet</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Zahlungsanfechtung geändert</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Zahlungsanfechtung abgeschlossen</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Invoice drafted</source>
        <translation>Rechnung entworfen</translation>
    </message>
    <message>
        <source>Invoice changed</source>
        <translation>Rechnung geändert</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Invoice voided</source>
        <translation>Rechnung storniert</translation>
    </message>
    <message>
        <source>Invoice comes soon</source>
        <translation>Rechnung kommt bald</translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation>Checkout abgeschlossen</translation>
    </message>
    <message>
        <source>Checkout expired</source>
        <translation>Checkout abgelaufen</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und ein weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %Ln byte(s)</source>
        <translation>
            <numerusform>… der Rest ist zu lang zum Anzeigen: ein Byte</numerusform>
            <numerusform>… der Rest ist zu lang zum Anzeigen: %Ln Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>To go</source>
        <comment>a subscription</comment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a subscription</comment>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a subscription</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a subscription</comment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a migration</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a migration</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a migration</comment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Done, some refused</source>
        <comment>a migration</comment>
        <translation>Fertig, einige abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a migration</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>OperationNotice</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2 did not answer. It is read back by itself; nothing is sent again.</source>
        <translation>Nicht bestätigt: %1. %2 hat nicht geantwortet. Es wird von selbst nachgelesen; gesendet wird nichts noch einmal.</translation>
    </message>
    <message>
        <source>Not settled: %1. Reading back did not show whether it happened.</source>
        <translation>Nicht geklärt: %1. Nachlesen hat nicht gezeigt, ob es geschehen ist.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Change of items</source>
        <translation>Änderung der Positionen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Removal of the scheduled change</source>
        <translation>Entfernen der geplanten Änderung</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>The provider answered that it is done.</source>
        <translation>Der Anbieter hat geantwortet, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing was changed.</source>
        <translation>Der Anbieter hat abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The answer was lost; reading back showed that it is done.</source>
        <translation>Die Antwort ging verloren; Nachlesen hat gezeigt, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>It was not sent, because things had changed meanwhile.</source>
        <translation>Es wurde nicht gesendet, weil sich inzwischen etwas geändert hatte.</translation>
    </message>
    <message>
        <source>Settled %1.</source>
        <comment>by whom and how</comment>
        <translation>Geklärt %1.</translation>
    </message>
    <message>
        <source> (%1, request %2)</source>
        <comment>provider&apos;s error code, request id</comment>
        <translation> (%1, Anfrage %2)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Archiving of the customer</source>
        <translation>Archivieren des Kunden</translation>
    </message>
    <message>
        <source>Restoring of the customer</source>
        <translation>Wiederherstellen des Kunden</translation>
    </message>
    <message>
        <source>Edit of the customer</source>
        <translation>Bearbeiten des Kunden</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>It waits for you: compare with the %1 dashboard, then say here whether it was done.</source>
        <translation>Es wartet auf Sie: Vergleichen Sie mit dem Dashboard von %1 und geben Sie dann hier an, ob es geschehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %Ln time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Einmal nachgelesen, noch nichts zu sehen.</numerusform>
            <numerusform>%Ln-mal nachgelesen, noch nichts zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about to be read back; nothing is sent again.</source>
        <translation>Es wird gleich nachgelesen; gesendet wird nichts noch einmal.</translation>
    </message>
    <message>
        <source>It is read back in %1; nothing is sent again.</source>
        <comment>a duration</comment>
        <translation>Es wird in %1 nachgelesen; gesendet wird nichts noch einmal.</translation>
    </message>
    <message>
        <source>Change of the next billing date</source>
        <translation>Änderung des nächsten Abrechnungstags</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Einmalige Belastung</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Archiving of an address</source>
        <translation>Archivieren einer Adresse</translation>
    </message>
    <message>
        <source>Restoring of an address</source>
        <translation>Wiederherstellen einer Adresse</translation>
    </message>
    <message>
        <source>Edit of an address</source>
        <translation>Bearbeiten einer Adresse</translation>
    </message>
    <message>
        <source>Archiving of a business</source>
        <translation>Archivieren einer Firma</translation>
    </message>
    <message>
        <source>Restoring of a business</source>
        <translation>Wiederherstellen einer Firma</translation>
    </message>
    <message>
        <source>Edit of a business</source>
        <translation>Bearbeiten einer Firma</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Archiving of the product</source>
        <translation>Archivieren des Produkts</translation>
    </message>
    <message>
        <source>Restoring of the product</source>
        <translation>Wiederherstellen des Produkts</translation>
    </message>
    <message>
        <source>Edit of the product</source>
        <translation>Bearbeiten des Produkts</translation>
    </message>
    <message>
        <source>Archiving of the price</source>
        <translation>Archivieren des Preises</translation>
    </message>
    <message>
        <source>Restoring of the price</source>
        <translation>Wiederherstellen des Preises</translation>
    </message>
    <message>
        <source>Edit of the price</source>
        <translation>Bearbeiten des Preises</translation>
    </message>
    <message>
        <source>Link to a checkout</source>
        <translation>Link zu einem Checkout</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Succeeded</source>
        <comment>a payment</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a payment</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>a payment</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a payment</comment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <comment>a payment</comment>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>a payment</comment>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <comment>an amount</comment>
        <translation>Erstattet: %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <comment>an amount</comment>
        <translation>Angefochten: %1</translation>
    </message>
    <message>
        <source>State at the provider: %1</source>
        <comment>a state</comment>
        <translation>Zustand beim Anbieter: %1</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>archived</source>
        <comment>customer</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Found by id</source>
        <translation>Über die Kennung gefunden</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Checkout link</source>
        <translation>Checkout-Link</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>another account</comment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>PaymentText</name>
    <message>
        <source>The payment had been canceled already</source>
        <translation>Die Zahlung war schon storniert</translation>
    </message>
    <message>
        <source>The payment had been refunded already</source>
        <translation>Die Zahlung war schon erstattet</translation>
    </message>
    <message>
        <source>The customer did not confirm the payment with the bank</source>
        <translation>Der Kunde hat die Zahlung bei der Bank nicht bestätigt</translation>
    </message>
    <message>
        <source>The card is blocked</source>
        <translation>Die Karte ist gesperrt</translation>
    </message>
    <message>
        <source>The customer broke the payment off</source>
        <translation>Der Kunde hat die Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>The bank declined the payment</source>
        <translation>Die Bank hat die Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>The bank declined the payment for good</source>
        <translation>Die Bank hat die Zahlung endgültig abgelehnt</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>Die Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>The payment was taken for fraud</source>
        <translation>Die Zahlung wurde für Betrug gehalten</translation>
    </message>
    <message>
        <source>The method cannot be charged this amount</source>
        <translation>Das Zahlungsmittel lässt sich nicht mit diesem Betrag belasten</translation>
    </message>
    <message>
        <source>The details of the card or account are wrong</source>
        <translation>Die Angaben zu Karte oder Konto sind falsch</translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation>Die Bank war nicht zu erreichen</translation>
    </message>
    <message>
        <source>There was not enough money on the account</source>
        <translation>Auf dem Konto war nicht genug Geld</translation>
    </message>
    <message>
        <source>The card&apos;s network is not supported</source>
        <translation>Das Netz der Karte wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The payment processor had a fault</source>
        <translation>Beim Zahlungsdienst gab es einen Fehler</translation>
    </message>
    <message>
        <source>The payment method was removed</source>
        <translation>Das Zahlungsmittel wurde entfernt</translation>
    </message>
    <message>
        <source>The provider had a fault</source>
        <translation>Beim Anbieter gab es einen Fehler</translation>
    </message>
    <message>
        <source>The card may not be used for this payment</source>
        <translation>Die Karte darf für diese Zahlung nicht benutzt werden</translation>
    </message>
    <message>
        <source>Ask the customer to try again and to confirm it in the bank&apos;s app.</source>
        <translation>Bitten Sie den Kunden, es noch einmal zu versuchen und in der App der Bank zu bestätigen.</translation>
    </message>
    <message>
        <source>Ask the customer for another payment method.</source>
        <translation>Bitten Sie den Kunden um ein anderes Zahlungsmittel.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it keeps failing, ask the customer to call the bank or to use another payment method.</source>
        <translation>Es wird von selbst erneut versucht. Scheitert es weiter, bitten Sie den Kunden, die Bank anzurufen oder ein anderes Zahlungsmittel zu nehmen.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the new card.</source>
        <translation>Bitten Sie den Kunden, die neue Karte einzugeben.</translation>
    </message>
    <message>
        <source>Do not try again before you know who paid.</source>
        <translation>Versuchen Sie es nicht noch einmal, bevor Sie wissen, wer bezahlt hat.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the payment method again.</source>
        <translation>Bitten Sie den Kunden, das Zahlungsmittel noch einmal einzugeben.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The customer may also use another payment method.</source>
        <translation>Es wird von selbst erneut versucht. Der Kunde kann auch ein anderes Zahlungsmittel nehmen.</translation>
    </message>
    <message>
        <source>Ask the customer for a payment method.</source>
        <translation>Bitten Sie den Kunden um ein Zahlungsmittel.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credit taken back</source>
        <translation>Zurückgenommene Gutschrift</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rückbelastung</translation>
    </message>
    <message>
        <source>Chargeback taken back</source>
        <translation>Zurückgenommene Rückbelastung</translation>
    </message>
    <message>
        <source>Warning of a chargeback</source>
        <translation>Vorwarnung einer Rückbelastung</translation>
    </message>
    <message>
        <source>Warning of a chargeback taken back</source>
        <translation>Zurückgenommene Vorwarnung einer Rückbelastung</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <translation>Kunde muss handeln</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Schwebend</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>The card has reached its limit</source>
        <translation>Das Limit der Karte ist erreicht</translation>
    </message>
    <message>
        <source>The card cannot be charged in this currency</source>
        <translation>Die Karte kann in dieser Währung nicht belastet werden</translation>
    </message>
    <message>
        <source>The bank took it for a repetition of a payment just made</source>
        <translation>Die Bank hielt es für die Wiederholung einer eben erfolgten Zahlung</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong</source>
        <translation>Die Prüfnummer der Karte ist falsch</translation>
    </message>
    <message>
        <source>A fraud rule of your Stripe account blocked the payment</source>
        <translation>Eine Betrugsregel Ihres Stripe-Kontos hat die Zahlung gesperrt</translation>
    </message>
    <message>
        <source>Look whether the customer has paid already before anybody tries again.</source>
        <translation>Sehen Sie nach, ob der Kunde schon bezahlt hat, bevor es jemand noch einmal versucht.</translation>
    </message>
    <message>
        <source>Look at the payment in Stripe&apos;s dashboard: it names the rule.</source>
        <translation>Sehen Sie sich die Zahlung im Stripe-Dashboard an: Dort steht die Regel.</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>SEPA direct debit</source>
        <translation>SEPA-Lastschrift</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>US-Bankkonto</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook-Geheimnisse</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Which account Reckoner works with, and who says so.</source>
        <translation>Mit welchem Konto Reckoner arbeitet, und wer das sagt.</translation>
    </message>
    <message>
        <source>Where this session can keep secrets.</source>
        <translation>Wo diese Sitzung Geheimnisse aufbewahren kann.</translation>
    </message>
    <message>
        <source>Where the mirror, the events and the operations are kept.</source>
        <translation>Wo Spiegel, Ereignisse und Vorgänge liegen.</translation>
    </message>
    <message>
        <source>Whether the database fits this version of Reckoner.</source>
        <translation>Ob die Datenbank zu dieser Version von Reckoner passt.</translation>
    </message>
    <message>
        <source>What the key may read.</source>
        <translation>Was der Schlüssel lesen darf.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Enter a secret</source>
        <translation>Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open the database settings</source>
        <translation>Datenbankeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Connect to Paddle</source>
        <translation>Mit Paddle verbinden</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A key stops working when it expires (90 days unless you chose otherwise), when it is revoked, and in the other environment. Look at it in Paddle under Developer tools, Authentication; make a new one there and enter it here.</source>
        <translation>Ein Schlüssel gilt nicht mehr, wenn er abläuft (nach 90 Tagen, wenn Sie nichts anderes gewählt haben), wenn er widerrufen wurde und in der anderen Umgebung. Sehen Sie ihn bei Paddle unter Developer tools, Authentication an; legen Sie dort einen neuen an und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Paddle under Developer tools, Authentication; it need not be entered again.</source>
        <translation>Der Schlüssel ist bekannt, ihm fehlen Berechtigungen. Ändern Sie ihn bei Paddle unter Developer tools, Authentication; er muss nicht noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the key. Test again in %1.</source>
        <translation>Mit dem Schlüssel ist nichts falsch. Prüfen Sie in %1 erneut.</translation>
    </message>
    <message>
        <source>The key was not judged. Check the network, the proxy and the API address, then test again.</source>
        <translation>Der Schlüssel wurde nicht beurteilt. Prüfen Sie Netz, Proxy und API-Adresse, dann erneut.</translation>
    </message>
    <message>
        <source>Correct it, then test again.</source>
        <translation>Berichtigen Sie es und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>set on %1</source>
        <translation>gesetzt am %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>last characters of a secret</comment>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a place</comment>
        <translation>liegt in: %1</translation>
    </message>
    <message>
        <source>to be removed since %1</source>
        <translation>zu entfernen seit %1</translation>
    </message>
    <message>
        <source>to be removed on %1</source>
        <translation>zu entfernen am %1</translation>
    </message>
    <message>
        <source>There are blanks in the key. Copy it again as a whole.</source>
        <translation>Im Schlüssel sind Leerzeichen. Kopieren Sie ihn noch einmal als Ganzes.</translation>
    </message>
    <message>
        <source>The key is too short. Copy it again as a whole.</source>
        <translation>Der Schlüssel ist zu kurz. Kopieren Sie ihn noch einmal als Ganzes.</translation>
    </message>
    <message>
        <source>The key is not complete: keys of this kind have 69 characters, this one has %1.</source>
        <translation>Der Schlüssel ist nicht vollständig: Schlüssel dieser Art haben 69 Zeichen, dieser hat %1.</translation>
    </message>
    <message>
        <source>This is a key for production (pdl_live_), and the account is a sandbox. Use a key that begins with pdl_sdbx_, or choose production above.</source>
        <translation>Das ist ein Schlüssel für die Produktion (pdl_live_), das Konto ist eine Sandbox. Nehmen Sie einen, der mit pdl_sdbx_ beginnt, oder wählen Sie oben Produktion.</translation>
    </message>
    <message>
        <source>This is a key for the sandbox (pdl_sdbx_), and the account is production. Use a key that begins with pdl_live_, or choose the sandbox above.</source>
        <translation>Das ist ein Schlüssel für die Sandbox (pdl_sdbx_), das Konto ist Produktion. Nehmen Sie einen, der mit pdl_live_ beginnt, oder wählen Sie oben die Sandbox.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Whether credits are granted and the ledger is told.</source>
        <translation>Ob Credits gewährt werden und das Kontobuch davon erfährt.</translation>
    </message>
    <message>
        <source>Without a key nothing can be fetched or changed at %1.</source>
        <comment>a provider</comment>
        <translation>Ohne Schlüssel lässt sich bei %1 nichts abrufen und nichts ändern.</translation>
    </message>
    <message>
        <source>With them a server checks that a webhook really comes from %1.</source>
        <comment>a provider</comment>
        <translation>Mit ihnen prüft ein Server, dass ein Webhook wirklich von %1 kommt.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached and accepts the key.</source>
        <comment>a provider</comment>
        <translation>Ob %1 zu erreichen ist und den Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>A key stops working when it is rolled or deleted. Look at it in Stripe under Developers, API keys; make a new one there and enter it here.</source>
        <translation>Ein Schlüssel gilt nicht mehr, wenn er erneuert oder gelöscht wurde. Sehen Sie ihn bei Stripe unter Developers, API keys an; legen Sie dort einen neuen an und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Stripe under Developers, API keys; it need not be entered again.</source>
        <translation>Der Schlüssel ist bekannt, ihm fehlen Berechtigungen. Ändern Sie ihn bei Stripe unter Developers, API keys; er muss nicht noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Something other than %1 may have answered. Check the proxy and the API address, then test again.</source>
        <comment>a provider</comment>
        <translation>Vielleicht hat etwas anderes als %1 geantwortet. Prüfen Sie Proxy und API-Adresse, dann erneut.</translation>
    </message>
    <message>
        <source>This is a publishable key (pk_…), which browsers use and which can do nothing here. Take the secret key (sk_…) or a restricted key (rk_…).</source>
        <translation>Das ist ein öffentlicher Schlüssel (pk_…), den Browser benutzen und mit dem hier nichts möglich ist. Nehmen Sie den geheimen (sk_…) oder einen eingeschränkten Schlüssel (rk_…).</translation>
    </message>
    <message>
        <source>This is a webhook secret (whsec_…). It is entered below, under Webhook secrets.</source>
        <translation>Das ist ein Webhook-Geheimnis (whsec_…). Es wird unten eingegeben, unter Webhook-Geheimnisse.</translation>
    </message>
    <message>
        <source>This is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Das ist kein Schlüssel von Stripe: Diese beginnen mit sk_test_, sk_live_, rk_test_ oder rk_live_.</translation>
    </message>
    <message>
        <source>This is a live key (sk_live_ or rk_live_), and the account is a sandbox. Use a key that begins with sk_test_ or rk_test_, or choose production above.</source>
        <translation>Das ist ein Live-Schlüssel (sk_live_ oder rk_live_), das Konto ist eine Sandbox. Nehmen Sie einen, der mit sk_test_ oder rk_test_ beginnt, oder wählen Sie oben Produktion.</translation>
    </message>
    <message>
        <source>This is a test key (sk_test_ or rk_test_), and the account is production. Use a key that begins with sk_live_ or rk_live_, or choose the sandbox above.</source>
        <translation>Das ist ein Testschlüssel (sk_test_ oder rk_test_), das Konto ist in Produktion. Nehmen Sie einen, der mit sk_live_ oder rk_live_ beginnt, oder wählen Sie oben die Sandbox.</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>3 months</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>Cancels on %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Pauses on %1</source>
        <translation>Pausiert ab %1</translation>
    </message>
    <message>
        <source>Resumes on %1</source>
        <translation>Läuft weiter ab %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>unknown action, day</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Cancels on %1. The customer has access until then and is not billed again.</source>
        <translation>Endet am %1. Der Kunde hat bis dahin Zugang und erhält keine weitere Rechnung.</translation>
    </message>
    <message>
        <source>Pauses on %1 and resumes on %2. Nothing is billed in between.</source>
        <translation>Pausiert ab %1 und läuft ab %2 weiter. Dazwischen wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Pauses on %1 until somebody resumes it. Nothing is billed while it is paused.</source>
        <translation>Pausiert ab %1, bis es jemand fortsetzt. In der Pause wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Resumes on %1 and is billed then.</source>
        <translation>Läuft ab %1 weiter und wird dann berechnet.</translation>
    </message>
    <message>
        <source>The provider has scheduled “%1” for %2. Reckoner does not know this kind of change.</source>
        <translation>Der Anbieter hat „%1“ für den %2 eingeplant. Diese Art von Änderung kennt Reckoner nicht.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Anteilig berechnen, jetzt</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Anteilig berechnen, mit der nächsten Rechnung</translation>
    </message>
    <message>
        <source>Bill the full price now</source>
        <translation>Vollen Preis jetzt berechnen</translation>
    </message>
    <message>
        <source>Full price, add to the next bill</source>
        <translation>Voller Preis mit der nächsten Rechnung</translation>
    </message>
    <message>
        <source>Do not bill for this period</source>
        <translation>Für diesen Zeitraum nichts berechnen</translation>
    </message>
    <message>
        <source>Charges or credits the rest of the period, to the minute, at once.</source>
        <translation>Belastet den Rest des Zeitraums minutengenau oder schreibt ihn gut, sofort.</translation>
    </message>
    <message>
        <source>Works out the rest of the period now; the next renewal collects it.</source>
        <translation>Rechnet den Rest des Zeitraums jetzt aus; die nächste Verlängerung zieht ihn ein.</translation>
    </message>
    <message>
        <source>No proration: what is added costs its full price at once.</source>
        <translation>Nicht anteilig: Was dazukommt, kostet sofort den vollen Preis.</translation>
    </message>
    <message>
        <source>No proration: the full price of what is added comes with the next renewal.</source>
        <translation>Nicht anteilig: Der volle Preis dessen, was dazukommt, steht auf der nächsten Rechnung.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited for the rest of the period. Renewals bill the new items.</source>
        <translation>Für den Rest des Zeitraums wird nichts belastet und nichts gutgeschrieben. Verlängerungen berechnen die neuen Positionen.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Einmalige Belastung</translation>
    </message>
    <message>
        <source>New payment method</source>
        <translation>Neues Zahlungsmittel</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Checkout</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Wird gekündigt</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>It is %1 now, and was %2.</source>
        <comment>states</comment>
        <translation>Der Status ist jetzt „%1“, vorher „%2“.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>an item</comment>
        <translation>%1 kam hinzu.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <comment>item, quantities</comment>
        <translation>%1: %2 statt %3.</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <comment>an item</comment>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Es ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>The next bill is on %1.</source>
        <translation>Die nächste Rechnung kommt am %1.</translation>
    </message>
    <message>
        <source>There is no next bill any more.</source>
        <translation>Es gibt keine nächste Rechnung mehr.</translation>
    </message>
    <message>
        <source>Awaiting first payment</source>
        <translation>Erste Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nie begonnen</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>a subscription</comment>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>First bill</source>
        <translation>Erste Rechnung</translation>
    </message>
    <message>
        <source>Usage threshold</source>
        <translation>Nutzungsschwelle</translation>
    </message>
    <message>
        <source>Open invoice items</source>
        <translation>Offene Rechnungsposten</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>Einmalzahlung</translation>
    </message>
    <message>
        <source>Accepted quote</source>
        <translation>Angenommenes Angebot</translation>
    </message>
    <message>
        <source>Manual invoice</source>
        <translation>Manuelle Rechnung</translation>
    </message>
</context>
<context>
    <name>SupportSummary</name>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>nächste Rechnung %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>keine nächste Rechnung</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Subscriptions:</source>
        <translation>Abonnements:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last payments:</source>
        <translation>Letzte Zahlungen:</translation>
    </message>
    <message>
        <source>Credit: %1 available</source>
        <translation>Guthaben: %1 verfügbar</translation>
    </message>
    <message>
        <source>%1 customer %2, %3, since %4</source>
        <comment>provider, id, status, day</comment>
        <translation>%1-Kunde %2, %3, seit %4</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>Keine offenen Probleme.</translation>
    </message>
    <message>
        <source>Open problems:</source>
        <translation>Offene Probleme:</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The same person in another account:</source>
        <translation>Dieselbe Person in einem weiteren Konto:</translation>
    </message>
    <message>
        <source>In all accounts together: collected %1, refunded %2</source>
        <comment>amounts</comment>
        <translation>In allen Konten zusammen: eingezogen %1, erstattet %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 of about %2</source>
        <comment>rows done, in all</comment>
        <translation>%1 von etwa %2</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>rate of rows</comment>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <comment>kind, count</comment>
        <translation>%1 werden geladen: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused, mirror as of %1</source>
        <translation>Angehalten, Spiegel von %1</translation>
    </message>
    <message>
        <source>First load stopped</source>
        <translation>Erstes Laden angehalten</translation>
    </message>
    <message>
        <source>Synchronisation interrupted</source>
        <translation>Synchronisierung unterbrochen</translation>
    </message>
    <message>
        <source>Synchronisation interrupted · mirror as of %1</source>
        <comment>relative time</comment>
        <translation>Synchronisierung unterbrochen · Spiegel von %1</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Nur der Spiegel</translation>
    </message>
    <message>
        <source>Mirror only, as of %1</source>
        <translation>Nur der Spiegel, von %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Spiegel noch nicht vollständig</translation>
    </message>
    <message>
        <source>Mirror up to date %1</source>
        <comment>relative time</comment>
        <translation>Spiegel aktuell: %1</translation>
    </message>
    <message>
        <source>The mirror is not complete yet.</source>
        <translation>Der Spiegel ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>The mirror is as of %1; reading it goes on as always.</source>
        <translation>Der Spiegel ist von %1; lesen lässt er sich wie immer.</translation>
    </message>
    <message>
        <source>Everything is fetched from %1 once. You can work meanwhile; what has arrived is shown.</source>
        <translation>Alles wird einmal von %1 geholt. Sie können inzwischen arbeiten; was da ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Everything that happened at %1 is here, as of %2.</source>
        <translation>Alles, was bei %1 geschehen ist, ist hier, Stand %2.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 until you resume.</source>
        <translation>Von %1 wird nichts geholt, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The first load was stopped. What was fetched is kept; resume goes on where it stopped.</source>
        <translation>Das erste Laden wurde angehalten. Was geholt ist, bleibt; Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again by itself.</source>
        <translation>%1 ist nicht zu erreichen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The mirror could not be brought up to date: %1 It is tried again by itself.</source>
        <translation>Der Spiegel konnte nicht auf den neuesten Stand gebracht werden: %1 Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>No provider is connected in this profile.</source>
        <translation>In diesem Profil ist kein Anbieter verbunden.</translation>
    </message>
    <message>
        <source>credit balances</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)
%4 UTC</source>
        <comment>day, time, zone, the same in UTC</comment>
        <translation>%1 %2 (%3)
%4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Operation %1 is settled already: %2.</source>
        <translation>Vorgang %1 ist schon geklärt: %2.</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>Einen Vorgang %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Operation %1 has a state this version does not know. Update Reckoner.</source>
        <translation>Vorgang %1 hat einen Zustand, den diese Version nicht kennt. Aktualisieren Sie Reckoner.</translation>
    </message>
    <message>
        <source>Operation %1 was settled by somebody else meanwhile. Look at it again.</source>
        <translation>Vorgang %1 wurde inzwischen von jemand anderem geklärt. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The subscription has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>Das Abonnement hat sich geändert, aber nicht in das, was verlangt war. Vergleichen Sie mit dem Dashboard des Anbieters und geben Sie dann hier an, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Check its dashboard for a late charge, then say here that it was not done; after that it can be tried again.</source>
        <translation>Auch nach dreimaligem Nachlesen zeigt der Anbieter nichts davon. Prüfen Sie in seinem Dashboard, ob noch eine Belastung kam, und geben Sie dann hier an, dass es nicht geschehen ist; danach kann es noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>The request was sent, but its outcome could not be stored here: %1 It will be read back from the provider.</source>
        <translation>Die Anfrage wurde gesendet, aber ihr Ergebnis konnte hier nicht gespeichert werden: %1 Es wird beim Anbieter nachgelesen.</translation>
    </message>
    <message>
        <source>Subscription %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>Das Abonnement %1 ist nicht im lokalen Spiegel. Synchronisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Subscription %1 was changed meanwhile. Nothing was sent; look at it again and preview anew.</source>
        <translation>Das Abonnement %1 wurde inzwischen geändert. Es wurde nichts gesendet; sehen Sie es noch einmal an und holen Sie eine neue Vorschau.</translation>
    </message>
    <message>
        <source>What was confirmed is not what was previewed. Nothing was sent; preview again.</source>
        <translation>Bestätigt wurde etwas anderes, als die Vorschau zeigte. Es wurde nichts gesendet; holen Sie eine neue Vorschau.</translation>
    </message>
    <message>
        <source>The preview is older than a minute and its amounts may have moved. Nothing was sent; preview again.</source>
        <translation>Die Vorschau ist älter als eine Minute, ihre Beträge können sich geändert haben. Es wurde nichts gesendet; holen Sie eine neue Vorschau.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this subscription is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>Vorgang %1 (%2) an diesem Abonnement ist noch nicht geklärt. Warten Sie darauf oder klären Sie ihn auf der Seite Vorgänge.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the entry before it was changed.</source>
        <translation>Eintrag %1 ist nicht, was geschrieben wurde, oder der Eintrag davor wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not an RFC 3339 time in UTC.</source>
        <translation>„%1“ ist keine UTC-Zeit nach RFC 3339.</translation>
    </message>
    <message>
        <source>The text is not acceptable JSON: %1.</source>
        <translation>Der Text ist kein zulässiges JSON: %1.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>The amount is too large to be represented exactly.</source>
        <translation>Der Betrag ist zu groß, um genau dargestellt zu werden.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of ISO 4217.</source>
        <translation>„%1“ ist keine Währung nach ISO 4217.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in the smallest unit.</source>
        <translation>„%1“ ist kein Betrag in der kleinsten Einheit.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added.</source>
        <translation>%1 und %2 lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1.</source>
        <translation>%2 lässt sich nicht von %1 abziehen.</translation>
    </message>
    <message>
        <source>An amount can only be shared by weights that are not negative and not all zero.</source>
        <translation>Ein Betrag lässt sich nur nach Gewichten teilen, die nicht negativ und nicht alle null sind.</translation>
    </message>
    <message>
        <source>The work was given up before it was done.</source>
        <translation>Die Arbeit wurde aufgegeben, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>The end of the billing period cannot be worked out: %1.</source>
        <translation>Das Ende des Abrechnungszeitraums lässt sich nicht bestimmen: %1.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>Secrets do not belong into a profile. Use %1_file or an environment variable.</source>
        <translation>Geheimnisse gehören nicht in ein Profil. Benutzen Sie %1_file oder eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Unbekannter Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no safety level. Use silent, confirm, type or read-only.</source>
        <translation>„%1“ ist keine Sicherheitsstufe. Möglich sind silent, confirm, type und read-only.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>Der API-Schlüssel für Paddle (PADDLE_API_KEY) ist beschädigt: Er ist abgeschnitten oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) belongs to the %1 environment, but PADDLE_ENVIRONMENT is %2.</source>
        <translation>Der API-Schlüssel für Paddle (PADDLE_API_KEY) gehört zur Umgebung %1, aber PADDLE_ENVIRONMENT ist %2.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: keys of this kind have 69 characters, this one has %1.</source>
        <translation>Der API-Schlüssel für Paddle (PADDLE_API_KEY) ist beschädigt: Schlüssel dieser Art haben 69 Zeichen, dieser hat %1.</translation>
    </message>
    <message>
        <source>%1 is missing (%2).</source>
        <translation>%1 fehlt (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a usable API address: https, or http on this machine.</source>
        <translation>„%1“ ist keine brauchbare API-Adresse: https, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle vendor id: it has digits only (PADDLE_VENDOR_ID).</source>
        <translation>„%1“ ist keine Vendor-Kennung von Paddle: Sie besteht nur aus Ziffern (PADDLE_VENDOR_ID).</translation>
    </message>
    <message>
        <source>The Paddle API key</source>
        <translation>Der API-Schlüssel für Paddle</translation>
    </message>
    <message>
        <source>The Paddle webhook secret</source>
        <translation>Das Webhook-Geheimnis für Paddle</translation>
    </message>
    <message>
        <source>The configuration file does not exist.</source>
        <translation>Die Konfigurationsdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read, or is larger than a configuration can be.</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden oder ist größer, als eine Konfiguration sein kann.</translation>
    </message>
    <message>
        <source>The configuration is not TOML: %1</source>
        <translation>Die Konfiguration ist kein TOML: %1</translation>
    </message>
    <message>
        <source>Reckoner cannot start: one thing is wrong.
</source>
        <translation>Reckoner kann nicht starten: Etwas stimmt nicht.
</translation>
    </message>
    <message>
        <source>Reckoner cannot start: %1 things are wrong.
</source>
        <translation>Reckoner kann nicht starten: %1 Dinge stimmen nicht.
</translation>
    </message>
    <message>
        <source>“%1” is no usable name: letters, digits, dash and underscore, at most 40.</source>
        <translation>„%1“ ist kein brauchbarer Name: Buchstaben, Ziffern, Bindestrich und Unterstrich, höchstens 40.</translation>
    </message>
    <message>
        <source>The credit balance of %1 mixes currencies.</source>
        <translation>Das Guthaben von %1 mischt Währungen.</translation>
    </message>
    <message>
        <source>The database holds an event that this version does not understand. Update Reckoner.</source>
        <translation>Die Datenbank enthält ein Ereignis, das diese Version nicht versteht. Aktualisieren Sie Reckoner.</translation>
    </message>
    <message>
        <source>%1 is not in the database (any more). Refresh the list.</source>
        <translation>%1 ist nicht (mehr) in der Datenbank. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The store is busy. The provider will send the event again.</source>
        <translation>Der Speicher ist beschäftigt. Der Anbieter sendet das Ereignis noch einmal.</translation>
    </message>
    <message>
        <source>The event could not be stored. The provider will send it again.</source>
        <translation>Das Ereignis konnte nicht gespeichert werden. Der Anbieter sendet es noch einmal.</translation>
    </message>
    <message>
        <source>The address of the request is not an http or https address. Check the account&apos;s settings.</source>
        <translation>Die Adresse der Anfrage ist keine http- oder https-Adresse. Prüfen Sie die Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The address of the request holds a user name or password. Remove it from the account&apos;s settings.</source>
        <translation>Die Adresse der Anfrage enthält Benutzernamen oder Passwort. Entfernen Sie das aus den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break or another control character. Check the key for stray characters.</source>
        <translation>Eine Kopfzeile der Anfrage enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Prüfen Sie den Schlüssel auf verirrte Zeichen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The request was cancelled before it was sent.</source>
        <translation>Die Anfrage wurde vor dem Senden abgebrochen.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer to a change (%2). It may or may not have been made. Check the current state there before trying again.</source>
        <translation>%1 gab auf eine Änderung keine brauchbare Antwort (%2). Sie kann ausgeführt sein oder nicht. Prüfen Sie dort den jetzigen Stand, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used (%2). Nothing was changed. Try again later.</source>
        <translation>Die Antwort von %1 ist nicht brauchbar (%2). Es wurde nichts geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Nothing was changed. Check the network connection and try again.</source>
        <translation>%1 war nicht zu erreichen (%2). Es wurde nichts geändert. Prüfen Sie die Netzverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was cancelled. Nothing was changed.</source>
        <translation>Die Anfrage wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server cannot use the %1 “%2”. Check that it is a PEM file that this user may read.</source>
        <translation>Der Server kann %1 „%2“ nicht verwenden. Prüfen Sie, ob es eine PEM-Datei ist, die dieser Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on. Give an IP address such as 127.0.0.1 or ::1.</source>
        <translation>An „%1“ lässt sich nicht lauschen. Geben Sie eine IP-Adresse wie 127.0.0.1 oder ::1 an.</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3. Choose another port or stop what uses it.</source>
        <translation>Der Server kann nicht an %1, Port %2 lauschen: %3. Wählen Sie einen anderen Port oder beenden Sie, was ihn belegt.</translation>
    </message>
    <message>
        <source>The provider&apos;s list leads round in a circle. Try again; report it to the provider if it stays so.</source>
        <translation>Die Liste des Anbieters führt im Kreis. Versuchen Sie es erneut; melden Sie es dem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not end after %1 pages. Try again; report it to the provider if it stays so.</source>
        <translation>Die Liste des Anbieters endet auch nach %1 Seiten nicht. Versuchen Sie es erneut; melden Sie es dem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Paddle says that the e-mail address is taken and shows no customer that has it. Search for the customer in Paddle&apos;s dashboard.</source>
        <translation>Paddle sagt, die E-Mail-Adresse sei vergeben, zeigt aber keinen Kunden mit ihr. Suchen Sie den Kunden im Dashboard von Paddle.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it and search again.</source>
        <translation>Das ist keine E-Mail-Adresse. Berichtigen Sie sie und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>A portal link covers at most 25 subscriptions. Choose fewer.</source>
        <translation>Ein Portal-Link umfasst höchstens 25 Abonnements. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>Paddle&apos;s list cannot be read to its end: %1. Try again; report it to Paddle if it stays so.</source>
        <translation>Die Liste von Paddle lässt sich nicht bis zum Ende lesen: %1. Versuchen Sie es erneut; melden Sie es Paddle, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The stored place in Paddle&apos;s list cannot be used. Begin the list again.</source>
        <translation>Die gemerkte Stelle in der Liste von Paddle ist nicht brauchbar. Beginnen Sie die Liste von vorn.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object. Put the values into { } with a name each.</source>
        <translation>Eigene Daten müssen ein JSON-Objekt sein. Schreiben Sie die Werte mit je einem Namen in { }.</translation>
    </message>
    <message>
        <source>The base URL for Paddle cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>Die Basisadresse für Paddle ist nicht brauchbar. Geben Sie https und einen Rechner an, oder http und einen Port auf diesem Rechner, und sonst nichts.</translation>
    </message>
    <message>
        <source>A production key is only sent to Paddle. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Ein Produktionsschlüssel wird nur an Paddle gesendet. Lassen Sie die Basisadresse leer oder machen Sie hieraus ein Sandbox-Konto.</translation>
    </message>
    <message>
        <source>There is no API key for this Paddle account. Enter it in Settings.</source>
        <translation>Für dieses Paddle-Konto gibt es keinen API-Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has. Copy it again from Paddle, without blanks or line breaks.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn noch einmal von Paddle, ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The API key belongs to Paddle&apos;s %1 environment and this account to %2. Enter the key of this environment.</source>
        <translation>Der API-Schlüssel gehört zur Umgebung %1 von Paddle, dieses Konto zu %2. Geben Sie den Schlüssel dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>This is not an id of Paddle&apos;s. Copy it again.</source>
        <translation>Das ist keine Kennung von Paddle. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer holds a row of another %1.</source>
        <translation>Die Antwort enthält eine Zeile über %1 eines anderen.</translation>
    </message>
    <message>
        <source>The answer has no data.</source>
        <translation>Die Antwort enthält keine Daten.</translation>
    </message>
    <message>
        <source>The answer is about something else than %1.</source>
        <translation>Die Antwort handelt nicht von %1.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether the destination was deleted. Load the list again.</source>
        <translation>Paddle gab keine brauchbare Antwort; ob das Ziel gelöscht wurde, ist nicht sicher. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Paddle did not accept %1. Correct it and try again.</source>
        <translation>Paddle hat %1 nicht angenommen. Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Paddle refused this with the code “%1”. Its documentation explains the code; Paddle&apos;s support finds the call by its request id.</source>
        <translation>Paddle hat mit dem Code „%1“ abgelehnt. Die Dokumentation von Paddle erklärt den Code; der Support findet den Aufruf über die Anfragekennung.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Paddle gab keine brauchbare Antwort; ob dies wirksam wurde, ist nicht sicher. Sehen Sie den jetzigen Stand an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Paddle, or something between here and Paddle, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Paddle, oder etwas auf dem Weg dorthin, antwortete mit Status %1 und nichts Brauchbarem. Versuchen Sie es erneut; prüfen Sie Proxy und Basisadresse, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Paddle answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Paddle antwortete etwas, das nicht brauchbar ist. Versuchen Sie es erneut; melden Sie es mit der Anfragekennung, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>This provider cannot %1. Use its own dashboard.</source>
        <translation>Dieser Anbieter kann das nicht: %1. Benutzen Sie sein eigenes Dashboard.</translation>
    </message>
    <message>
        <source>“%1” is no account id: provider/environment/label.</source>
        <translation>„%1“ ist keine Kontokennung: Anbieter/Umgebung/Name.</translation>
    </message>
    <message>
        <source>The database server does not tell about changes.</source>
        <translation>Der Datenbankserver meldet keine Änderungen.</translation>
    </message>
    <message>
        <source>The database could not do this. Nothing was saved; please report this with the detail.</source>
        <translation>Die Datenbank konnte das nicht ausführen. Es wurde nichts gespeichert; bitte melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>An earlier part of this step failed, so nothing of it was saved.</source>
        <translation>Ein früherer Teil dieses Schritts schlug fehl, darum wurde nichts davon gespeichert.</translation>
    </message>
    <message>
        <source>The database holds an amount in a currency that is not known.</source>
        <translation>Die Datenbank enthält einen Betrag in einer unbekannten Währung.</translation>
    </message>
    <message>
        <source>The database address is not understood: %1. Write sqlite:/folder/file.db or postgresql://user@host/name.</source>
        <translation>Die Adresse der Datenbank ist nicht zu verstehen: %1. Schreiben Sie sqlite:/ordner/datei.db oder postgresql://benutzer@rechner/name.</translation>
    </message>
    <message>
        <source>it is no valid URL</source>
        <translation>es ist keine gültige URL</translation>
    </message>
    <message>
        <source>the option “%1” is not known or not written plainly</source>
        <translation>die Option „%1“ ist unbekannt oder nicht klar geschrieben</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>der Name der Datenbank fehlt</translation>
    </message>
    <message>
        <source>it begins with neither sqlite: nor postgresql:</source>
        <translation>sie beginnt weder mit sqlite: noch mit postgresql:</translation>
    </message>
    <message>
        <source>a file is needed; a database in memory cannot be shared between threads</source>
        <translation>eine Datei wird gebraucht; eine Datenbank im Speicher lässt sich nicht von mehreren Threads nutzen</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and that the server runs; the connection is made again by itself.</source>
        <translation>Der Datenbankserver ist nicht zu erreichen. Prüfen Sie das Netz und ob der Server läuft; die Verbindung wird von selbst wieder aufgebaut.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>Die Datenbank wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>Die Datenbank %1 stammt von einer neueren Version von Reckoner. Installieren Sie diese oder eine neuere; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database holds an entry with the same key already.</source>
        <translation>Die Datenbank hat schon einen Eintrag mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>The entry refers to something that the database does not hold, or something else still refers to it.</source>
        <translation>Der Eintrag bezieht sich auf etwas, das nicht in der Datenbank ist, oder etwas anderes bezieht sich noch auf ihn.</translation>
    </message>
    <message>
        <source>The database refused an entry that breaks one of its rules. Nothing was saved; please report this.</source>
        <translation>Die Datenbank hat einen Eintrag abgewiesen, der eine ihrer Regeln bricht. Es wurde nichts gespeichert; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. Nothing of this step was saved: free some space and try again.</source>
        <translation>Der Datenträger mit der Datenbank ist voll. Von diesem Schritt wurde nichts gespeichert: Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database file or its folder cannot be written to. Give this user permission to write there, or choose another file.</source>
        <translation>In die Datenbankdatei oder ihren Ordner kann nicht geschrieben werden. Geben Sie diesem Benutzer das Recht dazu oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The database file is damaged or is not a database. Do not delete it: keep a copy, then restore the latest backup.</source>
        <translation>Die Datenbankdatei ist beschädigt oder keine Datenbank. Löschen Sie sie nicht: Heben Sie eine Kopie auf und spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Nothing was saved: close that program and try again.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt. Es wurde nichts gespeichert: Schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>Die Datenbankdatei kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und dieser Benutzer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The disk failed while the database was read or written. Nothing of this step was saved: check the disk, then try again.</source>
        <translation>Der Datenträger hat beim Lesen oder Schreiben der Datenbank versagt. Von diesem Schritt wurde nichts gespeichert: Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The entry is too large for the database. Nothing was saved.</source>
        <translation>Der Eintrag ist zu groß für die Datenbank. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was saved: free some space there and try again.</source>
        <translation>Der Datenträger des Datenbankservers ist voll. Von diesem Schritt wurde nichts gespeichert: Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server accepts no changes at the moment (it is read-only). Connect to the main server and try again.</source>
        <translation>Der Datenbankserver nimmt zurzeit keine Änderungen an (er ist schreibgeschützt). Verbinden Sie sich mit dem Hauptserver und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your database login may not do this. Ask the administrator of the database for the role that may.</source>
        <translation>Ihre Datenbankanmeldung darf das nicht. Bitten Sie den Verwalter der Datenbank um die passende Rolle.</translation>
    </message>
    <message>
        <source>The database server refused the login. Check user name and password (PGPASSWORD or ~/.pgpass).</source>
        <translation>Der Datenbankserver hat die Anmeldung abgelehnt. Prüfen Sie Benutzernamen und Passwort (PGPASSWORD oder ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no such database on the server. Create it with createdb, or correct the name.</source>
        <translation>Diese Datenbank gibt es auf dem Server nicht. Legen Sie sie mit createdb an oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same entries. Nothing was saved: try again.</source>
        <translation>Jemand anderes ändert gerade dieselben Einträge. Es wurde nichts gespeichert: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server found damaged data. Stop working with it and tell its administrator.</source>
        <translation>Der Datenbankserver hat beschädigte Daten gefunden. Arbeiten Sie nicht weiter damit und benachrichtigen Sie seinen Verwalter.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. %2</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed. Install the package libqt6sql6-%2.</source>
        <translation>Der Datenbanktreiber %1 von Qt ist nicht installiert. Installieren Sie das Paket libqt6sql6-%2.</translation>
    </message>
    <message>
        <source>Its folder %1 does not exist. Create the folder or choose another file.</source>
        <translation>Ihren Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Its folder is on a file system that cannot share a database between threads. Choose a local folder.</source>
        <translation>Ihr Ordner liegt auf einem Dateisystem, das eine Datenbank nicht zwischen Threads teilen kann. Wählen Sie einen lokalen Ordner.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; 15 or newer is needed.</source>
        <translation>Auf dem Server läuft PostgreSQL %1; gebraucht wird 15 oder neuer.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>Die Datenbank stammt von einer neueren Version von Reckoner. Installieren Sie diese oder eine neuere; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Step %1 of the database schema is not the one that made this database. Install the version of Reckoner that made it; nothing was changed.</source>
        <translation>Schritt %1 des Datenbankschemas ist nicht der, der diese Datenbank gemacht hat. Installieren Sie die Version von Reckoner, von der sie stammt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database could not be brought to the schema of this version (step %1); it is as it was before the step. %2</source>
        <translation>Die Datenbank ließ sich nicht auf das Schema dieser Version bringen (Schritt %1); sie ist so wie vor dem Schritt. %2</translation>
    </message>
    <message>
        <source>%1 %2 kept changing while it was written. Try again.</source>
        <translation>%1 %2 änderte sich beim Schreiben immer wieder. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the database broke while a change was saved. Check whether the change is there before you repeat it.</source>
        <translation>Die Verbindung zur Datenbank brach ab, während eine Änderung gespeichert wurde. Prüfen Sie, ob die Änderung da ist, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>%1 is not sold in %2, the currency of the subscription.</source>
        <translation>%1 wird nicht in %2 verkauft, der Währung des Abonnements.</translation>
    </message>
    <message>
        <source>The price %1 is not known here. Synchronise the catalog and try again.</source>
        <translation>Der Preis %1 ist hier nicht bekannt. Synchronisieren Sie den Katalog und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source> × %1 (%2 of %3 minutes left)</source>
        <translation> × %1 (%2 von %3 Minuten übrig)</translation>
    </message>
    <message>
        <source> = %1 + %2 tax = %3</source>
        <translation> = %1 + %2 Steuer = %3</translation>
    </message>
    <message>
        <source> = %1, tax not included</source>
        <translation> = %1, ohne Steuer</translation>
    </message>
    <message>
        <source>The subscription has no current billing period to prorate in.</source>
        <translation>Das Abonnement hat keinen laufenden Abrechnungszeitraum, der anteilig berechnet werden könnte.</translation>
    </message>
    <message>
        <source>The customer&apos;s tax is not known yet; these amounts are without it.</source>
        <translation>Die Steuer des Kunden ist noch nicht bekannt; diese Beträge sind ohne sie.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which is not taken off here.</source>
        <translation>Das Abonnement hat einen Rabatt, der hier nicht abgezogen ist.</translation>
    </message>
    <message>
        <source>The estimate is without tax.</source>
        <translation>Die Schätzung ist ohne Steuer.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which the estimate leaves out.</source>
        <translation>Das Abonnement hat einen Rabatt, den die Schätzung auslässt.</translation>
    </message>
    <message>
        <source>The provider reckoned at another minute.</source>
        <translation>Der Anbieter hat zu einer anderen Minute gerechnet.</translation>
    </message>
    <message>
        <source>The provider&apos;s preview holds no amounts.</source>
        <translation>Die Vorschau des Anbieters enthält keine Beträge.</translation>
    </message>
    <message>
        <source>%1 is not on the subscription.</source>
        <translation>%1 gehört nicht zum Abonnement.</translation>
    </message>
    <message>
        <source>%1 is on the subscription already. Change its quantity instead.</source>
        <translation>%1 gehört schon zum Abonnement. Ändern Sie stattdessen die Menge.</translation>
    </message>
    <message>
        <source>A subscription keeps at least one item. To end it, cancel it.</source>
        <translation>Ein Abonnement behält mindestens eine Position. Um es zu beenden, kündigen Sie es.</translation>
    </message>
    <message>
        <source>A subscription holds at most 100 items.</source>
        <translation>Ein Abonnement hat höchstens 100 Positionen.</translation>
    </message>
    <message>
        <source>The price is listed twice. Put the quantities together.</source>
        <translation>Der Preis steht zweimal da. Fassen Sie die Mengen zusammen.</translation>
    </message>
    <message>
        <source>The price is not in the catalog. Synchronise the catalog and try again.</source>
        <translation>Der Preis ist nicht im Katalog. Synchronisieren Sie den Katalog und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The price is archived and cannot be sold any more.</source>
        <translation>Der Preis ist archiviert und kann nicht mehr verkauft werden.</translation>
    </message>
    <message>
        <source>The price is charged once. Use a one-time charge for it.</source>
        <translation>Der Preis wird einmal berechnet. Nehmen Sie dafür eine einmalige Belastung.</translation>
    </message>
    <message>
        <source>All items must be billed in the same cycle.</source>
        <translation>Alle Positionen müssen im selben Rhythmus berechnet werden.</translation>
    </message>
    <message>
        <source>The quantity is below the smallest that the price allows.</source>
        <translation>Die Menge liegt unter der kleinsten, die der Preis erlaubt.</translation>
    </message>
    <message>
        <source>The quantity is above the largest that the price allows.</source>
        <translation>Die Menge liegt über der größten, die der Preis erlaubt.</translation>
    </message>
    <message>
        <source>The price is not sold in the subscription&apos;s currency.</source>
        <translation>Der Preis wird nicht in der Währung des Abonnements verkauft.</translation>
    </message>
    <message>
        <source>The amount of a line is too large to be worked out exactly.</source>
        <translation>Der Betrag einer Zeile ist zu groß, um genau berechnet zu werden.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Ein Rabatt kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A discount in %1 cannot be taken from a price in %2.</source>
        <translation>Ein Rabatt in %1 lässt sich nicht von einem Preis in %2 abziehen.</translation>
    </message>
    <message>
        <source>A tax rate cannot be negative.</source>
        <translation>Ein Steuersatz kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>A proration rate lies between 0 and 1.</source>
        <translation>Ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>“%1” is not a tax rate such as 0.08875.</source>
        <translation>„%1“ ist kein Steuersatz wie 0.08875.</translation>
    </message>
    <message>
        <source>The billing period from %1 to %2 is empty.</source>
        <translation>Der Abrechnungszeitraum von %1 bis %2 ist leer.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing period from %2 to %3.</source>
        <translation>%1 liegt außerhalb des Abrechnungszeitraums von %2 bis %3.</translation>
    </message>
    <message>
        <source>The discount of %1 is larger than the line.</source>
        <translation>Der Rabatt von %1 ist größer als die Zeile.</translation>
    </message>
    <message>
        <source>A proration rate cannot be negative.</source>
        <translation>Ein Anteil kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The provider reports a state that this version does not know. Update Reckoner.</source>
        <translation>Der Anbieter meldet einen Zustand, den diese Version nicht kennt. Aktualisieren Sie Reckoner.</translation>
    </message>
    <message>
        <source>The subscription is canceled, which is final. The customer can start a new one.</source>
        <translation>Das Abonnement ist gekündigt, und das ist endgültig. Der Kunde kann ein neues beginnen.</translation>
    </message>
    <message>
        <source>A bill is past due. It must be paid first; ask the customer to update the payment method.</source>
        <translation>Eine Rechnung ist überfällig. Sie muss zuerst bezahlt werden; bitten Sie den Kunden, das Zahlungsmittel zu erneuern.</translation>
    </message>
    <message>
        <source>The subscription is paused. Resume it first.</source>
        <translation>Das Abonnement ist pausiert. Setzen Sie es zuerst fort.</translation>
    </message>
    <message>
        <source>The subscription is not paused.</source>
        <translation>Das Abonnement ist nicht pausiert.</translation>
    </message>
    <message>
        <source>The subscription is not in a trial.</source>
        <translation>Das Abonnement ist nicht in einer Testphase.</translation>
    </message>
    <message>
        <source>The subscription is invoiced by hand; only automatically collected ones can be activated.</source>
        <translation>Das Abonnement wird von Hand in Rechnung gestellt; nur automatisch eingezogene lassen sich aktivieren.</translation>
    </message>
    <message>
        <source>A change is scheduled already, and there can be only one. Undo it first.</source>
        <translation>Eine Änderung ist schon geplant, und es kann nur eine geben. Nehmen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Es ist nichts geplant.</translation>
    </message>
    <message>
        <source>The next bill is due within 30 minutes, and the provider accepts no changes until it is through.</source>
        <translation>Die nächste Rechnung ist in weniger als 30 Minuten fällig; bis sie durch ist, nimmt der Anbieter keine Änderungen an.</translation>
    </message>
    <message>
        <source>While it is in a trial or paused, items can only change without billing.</source>
        <translation>In der Testphase und in einer Pause lassen sich Positionen nur ohne Berechnung ändern.</translation>
    </message>
    <message>
        <source>Not while a pause or a cancellation is scheduled: there will be no next bill to put it on.</source>
        <translation>Nicht, solange eine Pause oder Kündigung geplant ist: Es gibt dann keine nächste Rechnung dafür.</translation>
    </message>
    <message>
        <source>Not when the billing cycle changes: the new cycle is billed at once.</source>
        <translation>Nicht, wenn sich der Rhythmus ändert: Der neue Zeitraum wird sofort berechnet.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. It goes on from here next time.</source>
        <translation>Die Synchronisierung wurde angehalten. Beim nächsten Mal geht sie von hier weiter.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s events was stopped. It goes on from here next time.</source>
        <translation>Das Lesen der Ereignisse des Anbieters wurde angehalten. Beim nächsten Mal geht es von hier weiter.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it by lines.</source>
        <translation>Die Datei ist größer als %1 MiB. Teilen Sie sie zeilenweise auf.</translation>
    </message>
    <message>
        <source>There are no events in the file.</source>
        <translation>In der Datei sind keine Ereignisse.</translation>
    </message>
    <message>
        <source>The provider does not list %1 %2.</source>
        <translation>Der Anbieter führt %1 %2 nicht auf.</translation>
    </message>
    <message>
        <source>There is no event %1 in the log.</source>
        <translation>Ein Ereignis %1 gibt es im Protokoll nicht.</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>Choose the account whose events to replay.</source>
        <translation>Wählen Sie das Konto, dessen Ereignisse noch einmal angewandt werden sollen.</translation>
    </message>
    <message>
        <source>Say who replays the events, and why.</source>
        <translation>Geben Sie an, wer die Ereignisse noch einmal anwendet, und warum.</translation>
    </message>
    <message>
        <source>The database %1 has an older schema: %2 steps are missing. Make a backup, then run: reckonerctl db migrate</source>
        <translation>Die Datenbank %1 hat ein älteres Schema: %2 Schritte fehlen. Machen Sie eine Sicherung und führen Sie dann aus: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>Customer %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>Der Kunde %1 ist nicht im lokalen Spiegel. Synchronisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already: %1. Nothing was sent.</source>
        <translation>Einen Kunden mit dieser E-Mail-Adresse gibt es schon: %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Operation %1 is creating this customer already and is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>Vorgang %1 legt diesen Kunden schon an und ist noch nicht geklärt. Warten Sie darauf oder klären Sie ihn auf der Seite Vorgänge.</translation>
    </message>
    <message>
        <source>Customer %1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>Der Kunde %1 wurde inzwischen geändert. Es wurde nichts gesendet; sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>Vorgang %1 (%2) an diesem Kunden ist noch nicht geklärt. Warten Sie darauf oder klären Sie ihn auf der Seite Vorgänge.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>Die Notiz ist leer. Schreiben Sie etwas oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>Die Notiz ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>Die E-Mail-Adresse ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The custom data is not JSON: %1</source>
        <translation>Die eigenen Daten sind kein JSON: %1</translation>
    </message>
    <message>
        <source>The custom data must be one JSON object: {…}.</source>
        <translation>Die eigenen Daten müssen ein JSON-Objekt sein: {…}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The country is its code of two letters, such as DE.</source>
        <translation>Das Land ist sein Code aus zwei Buchstaben, wie DE.</translation>
    </message>
    <message>
        <source>A business needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>Operation %1 does not say what it is about. The database was changed by hand.</source>
        <translation>Vorgang %1 sagt nicht, worum es geht. Die Datenbank wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>The customer has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>Der Kunde hat sich geändert, aber nicht in das, was verlangt war. Vergleichen Sie mit dem Dashboard des Anbieters und geben Sie dann hier an, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Say here that it was not done; after that it can be tried again.</source>
        <translation>Auch nach dreimaligem Nachlesen zeigt der Anbieter nichts davon. Geben Sie hier an, dass es nicht geschehen ist; danach kann es noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>No usable answer came back. Reckoner is reading back what was done.</source>
        <translation>Es kam keine brauchbare Antwort. Reckoner liest nach, was geschehen ist.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile. Look at it again.</source>
        <translation>Jemand anderes hat diese Notiz inzwischen geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This provider cannot read a customer from an earlier answer.</source>
        <translation>Dieser Anbieter kann einen Kunden nicht aus einer früheren Antwort lesen.</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>entered for this session only</source>
        <translation>nur für diese Sitzung eingegeben</translation>
    </message>
    <message>
        <source>The Paddle API key is missing (PADDLE_API_KEY). %1</source>
        <translation>Der API-Schlüssel für Paddle fehlt (PADDLE_API_KEY). %1</translation>
    </message>
    <message>
        <source>The profile %1 %2</source>
        <translation>Das Profil %1 %2</translation>
    </message>
    <message>
        <source>is not TOML, line %1: %2. Correct it with a text editor, or set it aside.</source>
        <translation>ist kein TOML, Zeile %1: %2. Berichtigen Sie es mit einem Texteditor oder legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>is larger than a profile can be.</source>
        <translation>ist größer, als ein Profil sein kann.</translation>
    </message>
    <message>
        <source>does not hold secrets.</source>
        <translation>enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>is written in a form that cannot be changed from here. Change it with a text editor: each section as [section], each value on a line.</source>
        <translation>ist in einer Form geschrieben, die sich von hier nicht ändern lässt. Ändern Sie es mit einem Texteditor: jeder Abschnitt als [Abschnitt], jeder Wert in einer Zeile.</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile. Load it again, then repeat the change.</source>
        <translation>wurde inzwischen von jemand anderem geändert. Laden Sie es neu und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>cannot be written: %1.</source>
        <translation>kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>cannot be renamed.</source>
        <translation>kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Ein Profil „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written: %2.</source>
        <translation>Das Profil %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The choice of the profile cannot be written: %1.</source>
        <translation>Die Wahl des Profils kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Angesehen: %1</translation>
    </message>
    <message>
        <source>No webhook secret is set; reckonerd needs one.</source>
        <translation>Es ist kein Webhook-Geheimnis gesetzt; reckonerd braucht eines.</translation>
    </message>
    <message>
        <source>Set PADDLE_WEBHOOK_SECRET.</source>
        <translation>Setzen Sie PADDLE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets that are set: %1.</source>
        <translation>Gesetzte Webhook-Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>Paddle account %1</source>
        <translation>Paddle-Konto %1</translation>
    </message>
    <message>
        <source>Paddle account %1 at %2</source>
        <translation>Paddle-Konto %1 bei %2</translation>
    </message>
    <message>
        <source>Paddle is not enabled; the mirror can be read.</source>
        <translation>Paddle ist nicht eingeschaltet; der Spiegel kann gelesen werden.</translation>
    </message>
    <message>
        <source>Set PADDLE_BILLING_ENABLED=true to connect.</source>
        <translation>Setzen Sie PADDLE_BILLING_ENABLED=true, um zu verbinden.</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <comment>a secret, a place</comment>
        <translation>%1 kommt aus: %2</translation>
    </message>
    <message>
        <source>The keychain of this session is open.</source>
        <translation>Der Schlüsselbund dieser Sitzung ist offen.</translation>
    </message>
    <message>
        <source>The keychain of this session is locked.</source>
        <translation>Der Schlüsselbund dieser Sitzung ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Entsperren Sie ihn mit seinem Passwort.</translation>
    </message>
    <message>
        <source>There is a keychain service, and no keychain yet.</source>
        <translation>Es gibt einen Schlüsselbunddienst, aber noch keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is made when the first secret is stored.</source>
        <translation>Er wird angelegt, wenn das erste Geheimnis gespeichert wird.</translation>
    </message>
    <message>
        <source>Check the address, or choose another database.</source>
        <translation>Prüfen Sie die Adresse oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Database %1 is empty.</source>
        <translation>Die Datenbank %1 ist leer.</translation>
    </message>
    <message>
        <source>The first command sets it up; reckonerctl sync fills it.</source>
        <translation>Der erste Befehl richtet sie ein; reckonerctl sync füllt sie.</translation>
    </message>
    <message>
        <source>Database %1 can be opened.</source>
        <translation>Die Datenbank %1 lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Database %1 can be opened; it takes %2.</source>
        <translation>Die Datenbank %1 lässt sich öffnen; sie belegt %2.</translation>
    </message>
    <message>
        <source>The database was written by a newer Reckoner.</source>
        <translation>Die Datenbank wurde von einem neueren Reckoner geschrieben.</translation>
    </message>
    <message>
        <source>Update Reckoner.</source>
        <translation>Aktualisieren Sie Reckoner.</translation>
    </message>
    <message>
        <source>The schema is older: %1 of its steps are missing.</source>
        <translation>Das Schema ist älter: %1 seiner Schritte fehlen.</translation>
    </message>
    <message>
        <source>Make a backup, then run: reckonerctl db migrate</source>
        <translation>Machen Sie eine Sicherung und führen Sie dann aus: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>The schema is current (steps: %1).</source>
        <translation>Das Schema ist aktuell (Schritte: %1).</translation>
    </message>
    <message>
        <source>The key may not read: %1.</source>
        <translation>Der Schlüssel darf nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Give it the permission in Paddle under Developer tools, Authentication.</source>
        <translation>Geben Sie ihm die Berechtigung bei Paddle unter Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>The key may read everything that Reckoner shows.</source>
        <translation>Der Schlüssel darf alles lesen, was Reckoner zeigt.</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>refunds and credits</source>
        <translation>Erstattungen und Gutschriften</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>webhook destinations</source>
        <translation>Webhook-Ziele</translation>
    </message>
    <message>
        <source>It cannot be asked without reading customers.</source>
        <translation>Es lässt sich nicht fragen, ohne Kunden zu lesen.</translation>
    </message>
    <message>
        <source>There is no customer yet to ask with.</source>
        <translation>Es gibt noch keinen Kunden, mit dem sich fragen ließe.</translation>
    </message>
    <message>
        <source>The connection test was cancelled.</source>
        <translation>Die Prüfung der Verbindung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The database file cannot be made: the folder %1 cannot be written to. Choose another place.</source>
        <translation>Die Datenbankdatei kann nicht angelegt werden: In den Ordner %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it in Settings.</source>
        <translation>Der Schlüsselbund hat dieses Geheimnis nicht. Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn mit seinem Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The question for the keychain&apos;s password was closed, so the keychain stays locked. Try again and enter the password.</source>
        <translation>Die Frage nach dem Passwort des Schlüsselbunds wurde geschlossen, er bleibt gesperrt. Versuchen Sie es erneut und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>This session has no keychain service. Install and start one (gnome-keyring or KWallet), or give the secret by environment variable or file.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbunddienst. Installieren und starten Sie einen (gnome-keyring oder KWallet), oder geben Sie das Geheimnis über Umgebungsvariable oder Datei.</translation>
    </message>
    <message>
        <source>The keychain could not do this. Look at it with its own program (Passwords and Keys, KWalletManager), then try again.</source>
        <translation>Der Schlüsselbund konnte das nicht. Sehen Sie ihn mit seinem eigenen Programm an (Passwörter und Schlüssel, KWalletManager) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>Der Kunde %1 ist nicht im Spiegel. Vielleicht kommt er mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>Der Anbieter ist in diesem Profil nicht verbunden: Nur der Spiegel kann gelesen werden.</translation>
    </message>
    <message>
        <source>This provider has no portal for customers.</source>
        <translation>Dieser Anbieter hat kein Kundenportal.</translation>
    </message>
    <message>
        <source>This can only be done after a preview of what it costs.</source>
        <translation>Das geht nur nach einer Vorschau der Kosten.</translation>
    </message>
    <message>
        <source>The provider allows %1 immediate charges an hour and %2 a day for one subscription, and they are used up. Bill with the next renewal, or wait.</source>
        <translation>Der Anbieter erlaubt je Abonnement %1 sofortige Abbuchungen pro Stunde und %2 pro Tag; sie sind verbraucht. Rechnen Sie mit der nächsten Verlängerung ab oder warten Sie.</translation>
    </message>
    <message>
        <source>There is no preview of this: it is done as it is described.</source>
        <translation>Davon gibt es keine Vorschau: Es geschieht wie beschrieben.</translation>
    </message>
    <message>
        <source>The provider gave something that is no link to a page.</source>
        <translation>Der Anbieter hat etwas geliefert, das kein Link auf eine Seite ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s link holds a user name, which a real one never does.</source>
        <translation>Der Link des Anbieters enthält einen Benutzernamen; ein echter hat nie einen.</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 is not encrypted (https).</source>
        <translation>Der Link des Anbieters zu %1 ist nicht verschlüsselt (https).</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 leads to an unusual port.</source>
        <translation>Der Link des Anbieters zu %1 führt zu einem ungewöhnlichen Port.</translation>
    </message>
    <message>
        <source>The provider&apos;s link leads to %1, which is none of its own pages.</source>
        <translation>Der Link des Anbieters führt zu %1; das ist keine seiner eigenen Seiten.</translation>
    </message>
    <message>
        <source>Not for a new date: there is no full price that it would add.</source>
        <translation>Nicht für ein neues Datum: Es gibt keinen vollen Preis, der hinzukäme.</translation>
    </message>
    <message>
        <source>The new date must lie at least 30 minutes ahead.</source>
        <translation>Das neue Datum muss mindestens 30 Minuten in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>There is no next bill whose date could be moved.</source>
        <translation>Es gibt keine nächste Rechnung, deren Datum verschoben werden könnte.</translation>
    </message>
    <message>
        <source>There will be no next bill to put it on.</source>
        <translation>Es wird keine nächste Rechnung geben, auf die es kommen könnte.</translation>
    </message>
    <message>
        <source>Say who decides this, and why.</source>
        <translation>Geben Sie an, wer das entscheidet, und warum.</translation>
    </message>
    <message>
        <source>This entry of the quarantine is not there or was decided already.</source>
        <translation>Diesen Eintrag gibt es in der Quarantäne nicht, oder er wurde schon entschieden.</translation>
    </message>
    <message>
        <source>Its signature fits none of the secrets that are configured now. Add the one that was in use when it arrived, or dismiss it.</source>
        <translation>Seine Signatur passt zu keinem der jetzt eingerichteten Geheimnisse. Fügen Sie das hinzu, das bei der Ankunft galt, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>It still cannot be taken as an event: %1</source>
        <translation>Es kann immer noch nicht als Ereignis gelten: %1</translation>
    </message>
    <message>
        <source>The event %1 is there already with other content. The first one counts.</source>
        <translation>Das Ereignis %1 ist schon da, mit anderem Inhalt. Das erste zählt.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written.</source>
        <translation>Die Geheimnisdatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There are enough webhook secrets. Remove one.</source>
        <translation>Es gibt genug Webhook-Geheimnisse. Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Ein weiteres Fenster ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is no list of networks. Write addresses as 192.0.2.7 or 192.0.2.0/24, separated by commas.</source>
        <translation>„%1“ ist keine Liste von Netzen. Schreiben Sie Adressen als 192.0.2.7 oder 192.0.2.0/24, durch Komma getrennt.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to listen on.</source>
        <translation>„%1“ ist keine IP-Adresse, an der sich lauschen lässt.</translation>
    </message>
    <message>
        <source>TLS needs both listener.tls_certificate and listener.tls_key.</source>
        <translation>TLS braucht sowohl listener.tls_certificate als auch listener.tls_key.</translation>
    </message>
    <message>
        <source>The address of error reports</source>
        <translation>Die Adresse für Fehlerberichte</translation>
    </message>
    <message>
        <source>It is sent again as %1.</source>
        <translation>Es wird noch einmal gesendet, als %1.</translation>
    </message>
    <message>
        <source>Paddle has no notification of this event that could be sent again: no destination took it, or it is still being tried.</source>
        <translation>Paddle hat zu diesem Ereignis keine Benachrichtigung, die sich noch einmal senden ließe: Kein Ziel hat es angenommen, oder es wird noch versucht.</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>Es gibt keine Ereignisse zu senden.</translation>
    </message>
    <message>
        <source>At most %1 events can be sent at once.</source>
        <translation>Auf einmal lassen sich höchstens %1 Ereignisse senden.</translation>
    </message>
    <message>
        <source>Say who sends the events, and why.</source>
        <translation>Geben Sie an, wer die Ereignisse sendet, und warum.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 in a row were not taken, so it rests here.</source>
        <translation>%1 hintereinander wurden nicht angenommen, darum ruht es hier.</translation>
    </message>
    <message>
        <source>It is not in the log (any more).</source>
        <translation>Es ist nicht (mehr) im Protokoll.</translation>
    </message>
    <message>
        <source>The result could not be written into the audit log: %1</source>
        <translation>Das Ergebnis konnte nicht ins Prüfprotokoll geschrieben werden: %1</translation>
    </message>
    <message>
        <source>It answered with a redirect, which is not followed.</source>
        <translation>Die Antwort war eine Weiterleitung; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Die Antwort war %1.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>Lassen Sie Name und Passwort aus der Adresse weg.</translation>
    </message>
    <message>
        <source>Only https addresses can be sent to, and http on this machine.</source>
        <translation>Gesendet werden kann nur an https-Adressen und, auf diesem Rechner, an http.</translation>
    </message>
    <message>
        <source>Give the secret that the receiver checks signatures with.</source>
        <translation>Geben Sie das Geheimnis ein, mit dem der Empfänger Signaturen prüft.</translation>
    </message>
    <message>
        <source>These are events of real customers. Type the host name %1 to confirm that they may be sent there.</source>
        <translation>Das sind Ereignisse echter Kunden. Geben Sie den Rechnernamen %1 ein, um zu bestätigen, dass sie dorthin gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>The address of error reports (SENTRY_DSN) is malformed. It looks like https://KEY@host/PROJECT; http is for this machine only.</source>
        <translation>Die Adresse für Fehlerberichte (SENTRY_DSN) ist beschädigt. Sie sieht so aus: https://KEY@host/PROJECT; http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>No destination of this account takes simulated traffic. In Paddle, set the destination&apos;s traffic to “simulation” or “all”.</source>
        <translation>Kein Ziel dieses Kontos nimmt simulierten Verkehr an. Setzen Sie bei Paddle den Verkehr des Ziels auf „simulation“ oder „all“.</translation>
    </message>
    <message>
        <source>Paddle has no simulation of this.</source>
        <translation>Paddle hat dafür keine Simulation.</translation>
    </message>
    <message>
        <source>Paddle delivers as it does; only the emulator can be made to lose, swap or repeat webhooks.</source>
        <translation>Paddle stellt zu, wie es zustellt; nur der Emulator lässt sich dazu bringen, Webhooks zu verlieren, zu vertauschen oder zu wiederholen.</translation>
    </message>
    <message>
        <source>The sandbox refused: %1</source>
        <translation>Die Sandbox hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Only an emulator on this machine can be simulated with.</source>
        <translation>Simulieren lässt sich nur mit einem Emulator auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A line of the file is damaged: %1</source>
        <translation>Eine Zeile der Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2</source>
        <translation>Zeile %1 der Datei: %2</translation>
    </message>
    <message>
        <source>Choose the account whose mirror to rebuild.</source>
        <translation>Wählen Sie das Konto, dessen Spiegel neu aufgebaut werden soll.</translation>
    </message>
    <message>
        <source>Say who rebuilds the mirror, and why.</source>
        <translation>Geben Sie an, wer den Spiegel neu aufbaut, und warum.</translation>
    </message>
    <message>
        <source>%1 is not in the local mirror. Synchronise and try again.</source>
        <translation>%1 ist nicht im lokalen Spiegel. Synchronisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The product “%1” is archived. Restore it before it gets new prices.</source>
        <translation>Das Produkt „%1“ ist archiviert. Stellen Sie es wieder her, bevor es neue Preise bekommt.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>%1 wurde inzwischen geändert. Es wurde nichts gesendet; sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on %3 is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>Vorgang %1 (%2) an %3 ist noch nicht geklärt. Warten Sie darauf, oder klären Sie ihn auf der Seite Vorgänge.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>muss mindestens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are allowed</source>
        <translation>hat %1 Zeichen; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>must be one JSON object: {…}</source>
        <translation>muss ein JSON-Objekt sein: {…}</translation>
    </message>
    <message>
        <source>must be an https address, or empty</source>
        <translation>muss eine https-Adresse oder leer sein</translation>
    </message>
    <message>
        <source>must be active or archived</source>
        <translation>muss active oder archived sein</translation>
    </message>
    <message>
        <source>must be standard or custom</source>
        <translation>muss standard oder custom sein</translation>
    </message>
    <message>
        <source>must be one of the provider&apos;s tax categories</source>
        <translation>muss eine der Steuerkategorien des Anbieters sein</translation>
    </message>
    <message>
        <source>must be in days, weeks, months or years</source>
        <translation>muss in Tagen, Wochen, Monaten oder Jahren sein</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>needs a currency</source>
        <translation>braucht eine Währung</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>each override names at least one country</source>
        <translation>jeder Länderpreis nennt mindestens ein Land</translation>
    </message>
    <message>
        <source>each override needs an amount that is not negative</source>
        <translation>jeder Länderpreis braucht einen Betrag, der nicht negativ ist</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters, such as DE</source>
        <translation>„%1“ ist kein Land: zwei Großbuchstaben, etwa DE</translation>
    </message>
    <message>
        <source>%1 stands in more than one override</source>
        <translation>%1 steht in mehr als einem Länderpreis</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>es sind mehr als %1</translation>
    </message>
    <message>
        <source>must be between 1 and %1</source>
        <translation>muss zwischen 1 und %1 liegen</translation>
    </message>
    <message>
        <source>the least must not be above the most</source>
        <translation>die kleinste darf nicht über der größten liegen</translation>
    </message>
    <message>
        <source>a price belongs to a product</source>
        <translation>ein Preis gehört zu einem Produkt</translation>
    </message>
    <message>
        <source>needs a billing cycle: a one-time price has no trial</source>
        <translation>braucht einen Rhythmus: ein einmaliger Preis hat keine Testphase</translation>
    </message>
    <message>
        <source>is not known to this version</source>
        <translation>kennt diese Version nicht</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Say why. The reason stays with the entry.</source>
        <translation>Sagen Sie, warum. Der Grund bleibt beim Eintrag.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Shorten it.</source>
        <translation>Der Grund ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>Es ist niemand genannt, der das tut.</translation>
    </message>
    <message>
        <source>The amount must be a whole number from 1 to %1 credits.</source>
        <translation>Der Betrag muss eine ganze Zahl von 1 bis %1 Credits sein.</translation>
    </message>
    <message>
        <source>There is no customer %1. Choose one from the list.</source>
        <translation>Es gibt keinen Kunden %1. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such grant.</source>
        <translation>Diese Gewährung gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not among what the local mirror has of customer %1. Synchronise and try again.</source>
        <translation>Es gehört nicht zu dem, was der lokale Spiegel vom Kunden %1 hat. Synchronisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The plan cannot be stored: %1 %2.</source>
        <translation>Der Plan kann nicht gespeichert werden: %1 %2.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Diesen Plan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Wählen Sie einen anderen Preis als Ziel.</translation>
    </message>
    <message>
        <source>The price to move to is archived.</source>
        <translation>Der Zielpreis ist archiviert.</translation>
    </message>
    <message>
        <source>The price to move to is not recurring.</source>
        <translation>Der Zielpreis ist nicht wiederkehrend.</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Es gibt keine Umstellung %1.</translation>
    </message>
    <message>
        <source>The subscription is not in the local mirror.</source>
        <translation>Das Abonnement ist nicht im lokalen Spiegel.</translation>
    </message>
    <message>
        <source>The catalog entry has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>Der Katalogeintrag hat sich geändert, aber nicht in das, was verlangt war. Vergleichen Sie ihn mit der Oberfläche des Anbieters und sagen Sie dann hier, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Archive one of the two, or give them different names.</source>
        <translation>„%1“ gibt es zweimal. Archivieren Sie eines von beiden, oder geben Sie ihnen verschiedene Namen.</translation>
    </message>
    <message>
        <source>There is no amount in %1 for this cycle; other cycles of the product have one.</source>
        <translation>Für diesen Rhythmus gibt es keinen Betrag in %1; andere Rhythmen des Produkts haben einen.</translation>
    </message>
    <message>
        <source>It costs %1, but %2 times the shorter cycle costs only %3.</source>
        <translation>Er kostet %1, aber %2-mal der kürzere Rhythmus kostet nur %3.</translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 stands beside %3. Were two digits too many typed?</source>
        <translation>%1 hat keine Nachkommastellen: %2 steht neben %3. Wurden zwei Ziffern zu viel eingegeben?</translation>
    </message>
    <message>
        <source>%1 is below the least that can be charged (70 US cents). Free is allowed.</source>
        <translation>%1 liegt unter dem, was mindestens berechnet werden kann (70 US-Cent). Kostenlos ist erlaubt.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed every %2 %3.</source>
        <translation>Er heißt „%1“, wird aber alle %2 %3 abgerechnet.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed once.</source>
        <translation>Er heißt „%1“, wird aber einmalig abgerechnet.</translation>
    </message>
    <message>
        <source>Its product is not there. Synchronise the catalog, or archive the price.</source>
        <translation>Sein Produkt ist nicht da. Synchronisieren Sie den Katalog, oder archivieren Sie den Preis.</translation>
    </message>
    <message>
        <source>Its product “%1” is archived. Archive the price too.</source>
        <translation>Sein Produkt „%1“ ist archiviert. Archivieren Sie auch den Preis.</translation>
    </message>
    <message>
        <source>It has a trial, but is billed once.</source>
        <translation>Er hat eine Testphase, wird aber einmalig abgerechnet.</translation>
    </message>
    <message>
        <source>In the plan “%1” it brings %2 credits and %3 brings %4: that is not the same for a month.</source>
        <translation>Im Plan „%1“ bringt er %2 Credits und %3 bringt %4: das ist für einen Monat nicht dasselbe.</translation>
    </message>
    <message>
        <source>The plan “%1” sells it, but there is no such price.</source>
        <translation>Der Plan „%1“ verkauft ihn, aber es gibt keinen solchen Preis.</translation>
    </message>
    <message>
        <source>The plan “%1” still sells it, but it is archived.</source>
        <translation>Der Plan „%1“ verkauft ihn noch, aber er ist archiviert.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes</source>
        <translation>muss eine ganze Zahl sein, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>is not known. Known are product_id, price_id, credits, code, name, metadata</source>
        <translation>ist nicht bekannt. Bekannt sind product_id, price_id, credits, code, name, metadata</translation>
    </message>
    <message>
        <source>is no price id</source>
        <translation>ist keine Preis-Id</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>wird zweimal genannt</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>differs from the name that the same plan has further up, “%1”</source>
        <translation>weicht von dem Namen ab, den derselbe Plan weiter oben hat, „%1“</translation>
    </message>
    <message>
        <source>differs from what the same plan has further up</source>
        <translation>weicht von dem ab, was derselbe Plan weiter oben hat</translation>
    </message>
    <message>
        <source>is the price of %1 too; a price sells one plan</source>
        <translation>ist auch der Preis von %1; ein Preis verkauft einen Plan</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>must be at most %1 characters without blanks</source>
        <translation>darf höchstens %1 Zeichen ohne Leerzeichen haben</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>must be a JSON list of plan definitions</source>
        <translation>muss eine JSON-Liste von Plandefinitionen sein</translation>
    </message>
    <message>
        <source>Somebody else has changed this plan meanwhile. Look at it again.</source>
        <translation>Jemand anderes hat diesen Plan inzwischen geändert. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>There is a plan “%1” already.</source>
        <translation>Es gibt schon einen Plan „%1“.</translation>
    </message>
    <message>
        <source>The price %1 sells another plan already. Take it away there first.</source>
        <translation>Der Preis %1 verkauft schon einen anderen Plan. Nehmen Sie ihn dort zuerst weg.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made. Make a new plan.</source>
        <translation>%1 wurde von jemand anderem geändert, seit der Plan erstellt wurde. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>%1 was sent, but no usable answer came back, and it is not there to be seen yet. It is not sent again before it is certain. Go on with the same plan after %2.</source>
        <translation>%1 wurde gesendet, aber es kam keine brauchbare Antwort, und dort ist noch nichts zu sehen. Es wird nicht erneut gesendet, bevor das sicher ist. Fahren Sie nach %2 mit demselben Plan fort.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Make a new plan.</source>
        <translation>Der gespeicherte Plan ist nicht lesbar. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The stored plan %1 is not what it was. Make a new plan.</source>
        <translation>Der gespeicherte Plan %1 ist nicht mehr, was er war. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The plan holds what cannot be done: %1</source>
        <translation>Der Plan enthält, was nicht geht: %1</translation>
    </message>
    <message>
        <source>Plan %1 of this account is under way, or was stopped a moment ago. Go on with it, or wait until %2.</source>
        <translation>Plan %1 dieses Kontos läuft gerade oder wurde eben angehalten. Setzen Sie ihn fort oder warten Sie bis %2.</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same plan.</source>
        <translation>Angehalten. Fahren Sie mit demselben Plan fort.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object.</source>
        <translation>Eigene Daten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Price %1 has a period that is not known here.</source>
        <translation>Preis %1 hat einen Zeitraum, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Price %1 has a tax mode that is not known here.</source>
        <translation>Preis %1 hat eine Steuerart, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Custom products and prices are made for one customer each and are no part of a catalog.</source>
        <translation>Individuelle Produkte und Preise werden für je einen Kunden gemacht und gehören nicht zu einem Katalog.</translation>
    </message>
    <message>
        <source>The type cannot be changed from “%1” to “%2”. Create another %3 instead.</source>
        <translation>Die Art kann nicht von „%1“ in „%2“ geändert werden. Legen Sie stattdessen ein neues Element an (%3).</translation>
    </message>
    <message>
        <source>Its product cannot be created.</source>
        <translation>Sein Produkt kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Price %1 belongs to product “%2”, and a price cannot move to another product. Take its id out to create a new price.</source>
        <translation>Preis %1 gehört zum Produkt „%2“, und ein Preis kann nicht zu einem anderen Produkt wechseln. Nehmen Sie seine ID heraus, um einen neuen Preis anzulegen.</translation>
    </message>
    <message>
        <source>Product “%1” is archived and takes no new prices. Restore it, or archive this price too.</source>
        <translation>Produkt „%1“ ist archiviert und nimmt keine neuen Preise an. Stellen Sie es wieder her oder archivieren Sie auch diesen Preis.</translation>
    </message>
    <message>
        <source>Somebody else is carrying out this plan. Wait until that has ended, then look again.</source>
        <translation>Jemand anderes führt diesen Plan gerade aus. Warten Sie, bis das beendet ist, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>Sagen Sie in einer Notiz, warum der Unterschied bleiben darf.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>“%1” is %2; expected %3.</source>
        <translation>„%1“ ist %2; erwartet: %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; expected %3 to %4.</source>
        <translation>„%1“ hat %2 Zeichen; erwartet: %3 bis %4.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 is not known; expected one of %2.</source>
        <translation>%1 ist nicht bekannt; erwartet: eines von %2.</translation>
    </message>
    <message>
        <source>a JSON object as text</source>
        <translation>ein JSON-Objekt als Text</translation>
    </message>
    <message>
        <source>“custom_data” is no JSON object: %1</source>
        <translation>„custom_data“ ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>%1 is not a key of %2; expected %3.</source>
        <translation>%1 ist kein Schlüssel hier (%2); erwartet: %3.</translation>
    </message>
    <message>
        <source>%1 is no amount: %2 Expected digits, a point and the currency, as in “12.00 USD”.</source>
        <translation>%1 ist kein Betrag: %2 Erwartet werden Ziffern, ein Punkt und die Währung wie in „12.00 USD“.</translation>
    </message>
    <message>
        <source>the whole number 1</source>
        <translation>die ganze Zahl 1</translation>
    </message>
    <message>
        <source>This file has format %1; expected 1.</source>
        <translation>Diese Datei hat das Format %1; erwartet: 1.</translation>
    </message>
    <message>
        <source>an account, as in “paddle/sandbox/main”</source>
        <translation>ein Konto wie „paddle/sandbox/main“</translation>
    </message>
    <message>
        <source>a table of products</source>
        <translation>eine Tabelle von Produkten</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 cannot be a key; expected letters, digits, “-” and “_”, at most %2.</source>
        <translation>%1 kann kein Schlüssel sein; erwartet: Buchstaben, Ziffern, „-“ und „_“, höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a product.</source>
        <translation>%1 ist %2; erwartet: eine Tabelle mit einem Produkt.</translation>
    </message>
    <message>
        <source>the account of the file</source>
        <translation>das Konto der Datei</translation>
    </message>
    <message>
        <source>This belongs to account %1, but the file to %2; expected one account.</source>
        <translation>Das gehört zum Konto %1, die Datei aber zu %2; erwartet: ein Konto.</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine ID</translation>
    </message>
    <message>
        <source>The id %1 stands twice in this file.</source>
        <translation>Die ID %1 steht zweimal in dieser Datei.</translation>
    </message>
    <message>
        <source>a text, as in “saas”</source>
        <translation>ein Text wie „saas“</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>eine https-Adresse</translation>
    </message>
    <message>
        <source>%1 is no https address.</source>
        <translation>%1 ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>a table of prices</source>
        <translation>eine Tabelle von Preisen</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a price.</source>
        <translation>%1 ist %2; erwartet: eine Tabelle mit einem Preis.</translation>
    </message>
    <message>
        <source>an amount as text, as in “12.00 USD”</source>
        <translation>ein Betrag als Text wie „12.00 USD“</translation>
    </message>
    <message>
        <source>a period as text, as in “1 month”</source>
        <translation>ein Zeitraum als Text wie „1 month“</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>ein Preis</translation>
    </message>
    <message>
        <source>A trial needs a billing cycle; this price has none.</source>
        <translation>Eine Testphase braucht einen Abrechnungszeitraum; dieser Preis hat keinen.</translation>
    </message>
    <message>
        <source>A billing cycle of %1 is too long; expected at most %2.</source>
        <translation>Ein Abrechnungszeitraum von %1 ist zu lang; erwartet: höchstens %2.</translation>
    </message>
    <message>
        <source>the smallest and the largest quantity, as in [1, 100]</source>
        <translation>die kleinste und die größte Menge wie in [1, 100]</translation>
    </message>
    <message>
        <source>The quantities are out of range; expected %1, from 1 to %2.</source>
        <translation>Die Mengen liegen außerhalb des Bereichs; erwartet: %1, von 1 bis %2.</translation>
    </message>
    <message>
        <source>a list of at most %1 tables</source>
        <translation>eine Liste von höchstens %1 Tabellen</translation>
    </message>
    <message>
        <source>An override is %1; expected a table with countries and amount.</source>
        <translation>Ein Länderpreis ist %1; erwartet: eine Tabelle mit Ländern und Betrag.</translation>
    </message>
    <message>
        <source>a list of country codes, as in [&quot;DE&quot;, &quot;FR&quot;]</source>
        <translation>eine Liste von Ländercodes wie in [&quot;DE&quot;, &quot;FR&quot;]</translation>
    </message>
    <message>
        <source>an override</source>
        <translation>ein Länderpreis</translation>
    </message>
    <message>
        <source>This is no country code; expected two capital letters, as in “DE”.</source>
        <translation>Das ist kein Ländercode; erwartet: zwei Großbuchstaben wie „DE“.</translation>
    </message>
    <message>
        <source>Country %1 has two overrides; expected one.</source>
        <translation>Land %1 hat zwei Länderpreise; erwartet: einer.</translation>
    </message>
    <message>
        <source>the currency is missing.</source>
        <translation>die Währung fehlt.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 ist keine Währung.</translation>
    </message>
    <message>
        <source>it is negative.</source>
        <translation>er ist negativ.</translation>
    </message>
    <message>
        <source>it is not written as digits.</source>
        <translation>er ist nicht in Ziffern geschrieben.</translation>
    </message>
    <message>
        <source>%1 has %2 digits behind the point, here are %3.</source>
        <translation>%1 hat %2 Stellen nach dem Punkt, hier sind es %3.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>er ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is no period; expected a number and day, week, month or year, as in “1 month”.</source>
        <translation>%1 ist kein Zeitraum; erwartet: eine Zahl und day, week, month oder year wie in „1 month“.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a catalog is not.</source>
        <translation>Die Datei ist größer als %1 MiB; ein Katalog ist das nicht.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Das ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-31T00:00:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie ihn wie 2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The admin key of the credit ledger</source>
        <translation>Der Admin-Schlüssel des Credit-Kontobuchs</translation>
    </message>
    <message>
        <source>The fall-back key of the credit ledger</source>
        <translation>Der Ersatzschlüssel des Credit-Kontobuchs</translation>
    </message>
    <message>
        <source>This grant was made already, with another amount or for another customer. Nothing was changed; look at the customer&apos;s entries.</source>
        <translation>Diese Gewährung gibt es schon, mit anderem Betrag oder für einen anderen Kunden. Nichts wurde geändert; sehen Sie die Einträge des Kunden an.</translation>
    </message>
    <message>
        <source>These credits were given already, as another grant. Nothing was changed.</source>
        <translation>Diese Credits wurden schon gegeben, als andere Gewährung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The credits of %1 cannot be counted.</source>
        <translation>Die Credits von %1 lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>Credits are granted here, and no external ledger is told.</source>
        <translation>Credits werden hier gewährt, und kein externes Kontobuch erfährt davon.</translation>
    </message>
    <message>
        <source>Set credits.ledger_url and LEDGER_ADMIN_KEY where there is one.</source>
        <translation>Setzen Sie credits.ledger_url und LEDGER_ADMIN_KEY, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>The credit ledger has an address and no key; nothing is told.</source>
        <translation>Das Credit-Kontobuch hat eine Adresse, aber keinen Schlüssel; nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>Set LEDGER_ADMIN_KEY or credits.ledger_key_file.</source>
        <translation>Setzen Sie LEDGER_ADMIN_KEY oder credits.ledger_key_file.</translation>
    </message>
    <message>
        <source>A fall-back key of the credit ledger is set; it hides that the admin key is wrong.</source>
        <translation>Ein Ersatzschlüssel des Credit-Kontobuchs ist gesetzt; er verdeckt, wenn der Admin-Schlüssel falsch ist.</translation>
    </message>
    <message>
        <source>Take LEDGER_DEV_KEY away where customers pay.</source>
        <translation>Entfernen Sie LEDGER_DEV_KEY, wo Kunden bezahlen.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key; %1 entries wait.</source>
        <translation>Das Credit-Kontobuch hat den Schlüssel abgelehnt; wartende Einträge: %1.</translation>
    </message>
    <message>
        <source>Put the key right, then run: reckonerctl credits outbox --retry</source>
        <translation>Berichtigen Sie den Schlüssel und führen Sie aus: reckonerctl credits outbox --retry</translation>
    </message>
    <message>
        <source>The credit ledger was not told of %1 entries.</source>
        <translation>Einträge, von denen das Credit-Kontobuch nichts weiß: %1.</translation>
    </message>
    <message>
        <source>See why with: reckonerctl credits entries --outbox needs-person</source>
        <translation>Warum, zeigt: reckonerctl credits entries --outbox needs-person</translation>
    </message>
    <message>
        <source>The credit ledger contradicts itself: %1.</source>
        <translation>Das Credit-Kontobuch widerspricht sich: %1.</translation>
    </message>
    <message>
        <source>Restore the database from a backup, or ask for help.</source>
        <translation>Stellen Sie die Datenbank aus einer Sicherung wieder her oder bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>Credits are granted and told; %1 entries are on their way.</source>
        <translation>Credits werden gewährt und gemeldet; unterwegs: %1 Einträge.</translation>
    </message>
    <message>
        <source>There is no currency. Choose one.</source>
        <translation>Es gibt keine Währung. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Minimum, step and unit must be 1 or more, and the credits of a free trial 0 or more.</source>
        <translation>Minimum, Schritt und Einheit müssen 1 oder mehr sein, die Credits einer Testphase 0 oder mehr.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum. Exchange them.</source>
        <translation>Das Maximum liegt unter dem Minimum. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>The maximum cannot be reached in steps of %1: the largest amount for sale is %2.</source>
        <translation>Das Maximum ist in Schritten von %1 nicht erreichbar: Die größte verkäufliche Menge ist %2.</translation>
    </message>
    <message>
        <source>There is no tier, so nothing has a price. Add one.</source>
        <translation>Es gibt keine Stufe, also hat nichts einen Preis. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>There are more than %1 tiers. Join some.</source>
        <translation>Es gibt mehr als %1 Stufen. Fassen Sie einige zusammen.</translation>
    </message>
    <message>
        <source>A tier from %1 to %2 credits holds nothing. Correct its bounds.</source>
        <translation>Eine Stufe von %1 bis %2 Credits enthält nichts. Korrigieren Sie ihre Grenzen.</translation>
    </message>
    <message>
        <source>A price cannot be negative, and a rate is for 1 credit or more.</source>
        <translation>Ein Preis kann nicht negativ sein, und ein Satz gilt für 1 Credit oder mehr.</translation>
    </message>
    <message>
        <source>From %1 credits up to this tier nothing has a price. Begin the first tier at the minimum.</source>
        <translation>Von %1 Credits bis zu dieser Stufe hat nichts einen Preis. Lassen Sie die erste Stufe beim Minimum beginnen.</translation>
    </message>
    <message>
        <source>%1 credits are in two tiers. End the lower one at %2.</source>
        <translation>%1 Credits liegen in zwei Stufen. Lassen Sie die untere bei %2 enden.</translation>
    </message>
    <message>
        <source>%1 credits are in no tier. Let the tiers meet.</source>
        <translation>%1 Credits liegen in keiner Stufe. Lassen Sie die Stufen aneinanderstoßen.</translation>
    </message>
    <message>
        <source>Above this tier nothing has a price up to %1 credits. Let the last tier end at the maximum.</source>
        <translation>Über dieser Stufe hat bis %1 Credits nichts einen Preis. Lassen Sie die letzte Stufe beim Maximum enden.</translation>
    </message>
    <message>
        <source>%1 credits cost nothing.</source>
        <translation>%1 Credits kosten nichts.</translation>
    </message>
    <message>
        <source>%1 credits cost less (%2) than %3 credits (%4). Raise the fixed part of this tier, or lower the rate of the one before.</source>
        <translation>%1 Credits kosten weniger (%2) als %3 Credits (%4). Erhöhen Sie den festen Teil dieser Stufe oder senken Sie den Satz der vorigen.</translation>
    </message>
    <message>
        <source>A price is advertised for %1 credits, which are not for sale. %2</source>
        <translation>Es wird ein Preis für %1 Credits beworben, die nicht verkauft werden. %2</translation>
    </message>
    <message>
        <source>%1 credits are advertised for %2 and cost %3.</source>
        <translation>%1 Credits werden mit %2 beworben und kosten %3.</translation>
    </message>
    <message>
        <source>A stored price list has no known currency (%1).</source>
        <translation>Eine gespeicherte Preisliste hat keine bekannte Währung (%1).</translation>
    </message>
    <message>
        <source>A stored price has no known plan (%1).</source>
        <translation>Ein gespeicherter Preis hat keinen bekannten Tarif (%1).</translation>
    </message>
    <message>
        <source>Say why the prices change: the reason is kept with them.</source>
        <translation>Sagen Sie, warum sich die Preise ändern: Der Grund wird mit ihnen aufbewahrt.</translation>
    </message>
    <message>
        <source>Somebody stored version %1 meanwhile. Look at it and make your change again.</source>
        <translation>Inzwischen hat jemand Version %1 gespeichert. Sehen Sie sie an und machen Sie Ihre Änderung noch einmal.</translation>
    </message>
    <message>
        <source>Prices cannot begin in the past: quotes were made with the ones before.</source>
        <translation>Preise können nicht in der Vergangenheit beginnen: Mit den früheren wurden Angebote gemacht.</translation>
    </message>
    <message>
        <source>Version %1 begins later and would take these prices away again. Let them begin with it or after it.</source>
        <translation>Version %1 beginnt später und würde diese Preise wieder ablösen. Lassen Sie sie mit ihr oder danach beginnen.</translation>
    </message>
    <message>
        <source>The file is larger than a price list can be.</source>
        <translation>Die Datei ist größer, als eine Preisliste sein kann.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 has a key “%2”, which a price list does not know. Correct or remove it.</source>
        <translation>%1 hat einen Schlüssel „%2“, den eine Preisliste nicht kennt. Korrigieren oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This price list has no amounts for sale. Correct its minimum, step and unit.</source>
        <translation>Diese Preisliste hat keine verkäuflichen Mengen. Korrigieren Sie Minimum, Schritt und Einheit.</translation>
    </message>
    <message>
        <source>%1 credits are below the minimum. Ask for %2 or more.</source>
        <translation>%1 Credits liegen unter dem Minimum. Fragen Sie nach %2 oder mehr.</translation>
    </message>
    <message>
        <source>%1 credits are above the maximum. Ask for %2 or fewer.</source>
        <translation>%1 Credits liegen über dem Maximum. Fragen Sie nach %2 oder weniger.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3 or %4.</source>
        <translation>%1 Credits gibt es in Schritten von %2 nicht. Fragen Sie nach %3 oder %4.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3.</source>
        <translation>%1 Credits gibt es in Schritten von %2 nicht. Fragen Sie nach %3.</translation>
    </message>
    <message>
        <source>This amount costs more than can be counted. Ask for fewer credits, or correct the rates of the price list.</source>
        <translation>Diese Menge kostet mehr, als gezählt werden kann. Fragen Sie nach weniger Credits oder korrigieren Sie die Sätze der Preisliste.</translation>
    </message>
    <message>
        <source>%1 credits are not a whole quantity of %2 each. Ask for a multiple of %2.</source>
        <translation>%1 Credits sind keine ganze Anzahl zu je %2. Fragen Sie nach einem Vielfachen von %2.</translation>
    </message>
    <message>
        <source>The price list has no tier for %1 credits (%2). Add one that covers it.</source>
        <translation>Die Preisliste hat keine Stufe für %1 Credits (%2). Fügen Sie eine hinzu, die sie abdeckt.</translation>
    </message>
    <message>
        <source>A quantity is 1 or more.</source>
        <translation>Eine Anzahl ist 1 oder mehr.</translation>
    </message>
    <message>
        <source>The address of the credit ledger cannot be used. Enter https and a host, or http and a port on this machine.</source>
        <translation>Die Adresse des Credit-Kontobuchs ist nicht verwendbar. Geben Sie https und einen Rechner an, oder http und einen Port auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key. Put the key right, then try again.</source>
        <translation>Das Credit-Kontobuch hat den Schlüssel abgelehnt. Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The credit ledger does not know that.</source>
        <translation>Das Credit-Kontobuch kennt das nicht.</translation>
    </message>
    <message>
        <source>The credit ledger has this entry already.</source>
        <translation>Das Credit-Kontobuch hat diesen Eintrag schon.</translation>
    </message>
    <message>
        <source>The credit ledger asks to wait.</source>
        <translation>Das Credit-Kontobuch bittet zu warten.</translation>
    </message>
    <message>
        <source>The credit ledger refused the request.</source>
        <translation>Das Credit-Kontobuch hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The credit ledger failed while it worked on the request.</source>
        <translation>Das Credit-Kontobuch ist bei der Bearbeitung der Anfrage ausgefallen.</translation>
    </message>
    <message>
        <source>The credit ledger does not work now.</source>
        <translation>Das Credit-Kontobuch arbeitet gerade nicht.</translation>
    </message>
    <message>
        <source>The credit ledger gave no usable answer.</source>
        <translation>Das Credit-Kontobuch gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read. It is looked up before anything is sent again.</source>
        <translation>Das Credit-Kontobuch gab eine unlesbare Antwort. Es wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read.</source>
        <translation>Das Credit-Kontobuch gab eine unlesbare Antwort.</translation>
    </message>
    <message>
        <source>The key of the credit ledger is missing, or holds characters that no key has.</source>
        <translation>Der Schlüssel des Credit-Kontobuchs fehlt oder enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Choose at least one price to preview.</source>
        <translation>Wählen Sie mindestens einen Preis für die Vorschau.</translation>
    </message>
    <message>
        <source>At most %1 prices can be previewed at once.</source>
        <translation>Höchstens %1 Preise können auf einmal in die Vorschau.</translation>
    </message>
    <message>
        <source>A quantity is at least 1.</source>
        <translation>Eine Menge ist mindestens 1.</translation>
    </message>
    <message>
        <source>This provider cannot read a product from an earlier answer.</source>
        <translation>Dieser Anbieter kann kein Produkt aus einer früheren Antwort lesen.</translation>
    </message>
    <message>
        <source>This provider cannot read a price from an earlier answer.</source>
        <translation>Dieser Anbieter kann keinen Preis aus einer früheren Antwort lesen.</translation>
    </message>
    <message>
        <source>A quote inside a cell that does not begin with one.</source>
        <translation>Ein Anführungszeichen in einer Zelle, die nicht mit einem beginnt.</translation>
    </message>
    <message>
        <source>A control character outside of quotes.</source>
        <translation>Ein Steuerzeichen außerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quote that is never closed.</source>
        <translation>Ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Something follows a closing quote.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt etwas.</translation>
    </message>
    <message>
        <source>A cell longer than %1 bytes.</source>
        <translation>Eine Zelle, die länger als %1 Byte ist.</translation>
    </message>
    <message>
        <source>There is no column “%1” in an external ledger.</source>
        <translation>In einem externen Ledger gibt es keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The line has %1 cells instead of %2.</source>
        <translation>Die Zeile hat %1 Zellen statt %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no whole number of credits</source>
        <translation>„%1“ ist keine ganze Zahl von Credits</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>names a currency “%1”, which there is not</source>
        <translation>nennt eine Währung „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>has a %1 that is no short text</source>
        <translation>hat ein %1, das kein kurzer Text ist</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC, such as 2026-01-31T12:00:00Z</source>
        <translation>„%1“ ist keine Zeit in UTC wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Another import of %1 began meanwhile. Wait for it, or import again.</source>
        <translation>Inzwischen hat ein anderer Import von %1 begonnen. Warten Sie ihn ab oder importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>A stored finding has a class or state that is not known.</source>
        <translation>Ein gespeicherter Befund hat eine Klasse oder einen Zustand, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>This was done already. Run the reconciliation again to see whether it helped.</source>
        <translation>Das wurde schon getan. Starten Sie den Abgleich noch einmal, um zu sehen, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the decision.</source>
        <translation>Sagen Sie, warum: Der Grund wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>Es gibt keinen Befund %1.</translation>
    </message>
    <message>
        <source>Somebody decided about this finding meanwhile. Look at it again.</source>
        <translation>Inzwischen hat jemand über diesen Befund entschieden. Sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The table of an external ledger is read from PostgreSQL: give a postgresql:// address.</source>
        <translation>Die Tabelle eines externen Ledgers wird aus PostgreSQL gelesen: Geben Sie eine Adresse mit postgresql:// an.</translation>
    </message>
    <message>
        <source>This entry is being sent to the external ledger just now. Wait, and run the reconciliation again.</source>
        <translation>Dieser Eintrag wird gerade an das externe Ledger gesendet. Warten Sie und starten Sie den Abgleich noch einmal.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that cannot be read: %1, %2 %3.</source>
        <translation>Das externe Ledger hat einen Eintrag, der nicht lesbar ist: %1, %2 %3.</translation>
    </message>
    <message>
        <source>The external ledger&apos;s list of entries does not end.</source>
        <translation>Die Liste der Einträge des externen Ledgers endet nicht.</translation>
    </message>
    <message>
        <source>There is more to compare than fits one run. Choose a shorter time.</source>
        <translation>Es ist mehr zu vergleichen, als in einen Lauf passt. Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>This is no longer as the finding says. Run the reconciliation again.</source>
        <translation>Es ist nicht mehr so, wie der Befund sagt. Starten Sie den Abgleich noch einmal.</translation>
    </message>
    <message>
        <source>This grant is on its way already. Wait, and run the reconciliation again.</source>
        <translation>Diese Gutschrift ist schon unterwegs. Warten Sie und starten Sie den Abgleich noch einmal.</translation>
    </message>
    <message>
        <source>The parts come to %1 credits, and the entry has %2. Correct the parts.</source>
        <translation>Die Teile ergeben %1 Credits, der Eintrag hat %2. Korrigieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This cannot be done about this finding.</source>
        <translation>Das ist bei diesem Befund nicht möglich.</translation>
    </message>
    <message>
        <source>Say until when, in the future.</source>
        <translation>Sagen Sie, bis wann, in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose what it belongs to: one to match, several to split.</source>
        <translation>Wählen Sie, wozu es gehört: eines zum Zuordnen, mehrere zum Aufteilen.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1 yet. Import its entries first.</source>
        <translation>Aus %1 wurde noch nichts importiert. Importieren Sie zuerst die Einträge.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>A stored finding cannot be read. Run the reconciliation again.</source>
        <translation>Ein gespeicherter Befund ist nicht lesbar. Starten Sie den Abgleich noch einmal.</translation>
    </message>
    <message>
        <source>This price has no amount in %1; the provider converts it by its own rates.</source>
        <translation>Dieser Preis hat keinen Betrag in %1; der Anbieter rechnet mit seinen eigenen Kursen um.</translation>
    </message>
    <message>
        <source>The ledger has this key with %1 credits for %2, not with %3 for %4. Put it right in the ledger, then try again.</source>
        <translation>Das Kontobuch hat diesen Schlüssel mit %1 Credits für %2, nicht mit %3 für %4. Berichtigen Sie es im Kontobuch und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The credit ledger does not find entries by their key.</source>
        <translation>Das Credit-Kontobuch findet Einträge nicht über ihren Schlüssel.</translation>
    </message>
    <message>
        <source>The catalog plan %1 has a change of %2 under way. Go on with the plan, or wait three minutes.</source>
        <translation>Der Katalogplan %1 ändert gerade %2. Setzen Sie den Plan fort, oder warten Sie drei Minuten.</translation>
    </message>
    <message>
        <source>Customer %1 is archived. Restore the customer first.</source>
        <translation>Der Kunde %1 ist archiviert. Stellen Sie ihn zuerst wieder her.</translation>
    </message>
    <message>
        <source>The price, its plan or the price list was changed meanwhile. Nothing was sent; look at the amount again.</source>
        <translation>Der Preis, sein Plan oder die Preisliste wurde inzwischen geändert. Es wurde nichts gesendet; sehen Sie sich den Betrag noch einmal an.</translation>
    </message>
    <message>
        <source>There is no customer %1 in the local mirror.</source>
        <translation>Im lokalen Spiegel gibt es keinen Kunden %1.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then go on with the same plan.</source>
        <translation>Vorgang %1 an %2 ist noch nicht geklärt. Klären Sie ihn, und setzen Sie dann denselben Plan fort.</translation>
    </message>
    <message>
        <source>No active price in %1 belongs to a plan that brings credits. Add such a price to a plan on the Plans &amp; Prices page.</source>
        <translation>Kein aktiver Preis in %1 gehört zu einem Plan, der Credits bringt. Fügen Sie auf der Seite Pläne &amp; Preise einem Plan einen solchen Preis hinzu.</translation>
    </message>
    <message>
        <source>No price of a plan is billed in the cycle of this quote (%1). Add one on the Plans &amp; Prices page.</source>
        <translation>Kein Preis eines Plans wird im Zyklus dieses Angebots abgerechnet (%1). Fügen Sie einen auf der Seite Pläne &amp; Preise hinzu.</translation>
    </message>
    <message>
        <source>No price of a plan comes to exactly %1 credits. Add one that brings %1 or a part of it that divides it.</source>
        <translation>Kein Preis eines Plans ergibt genau %1 Credits. Fügen Sie einen hinzu, der %1 oder einen Teil davon bringt, der ohne Rest aufgeht.</translation>
    </message>
    <message>
        <source>The price that brings %1 credits is not sold in that quantity. Widen the quantity that it allows on the Plans &amp; Prices page.</source>
        <translation>Der Preis, der %1 Credits bringt, wird nicht in dieser Menge verkauft. Erweitern Sie auf der Seite Pläne &amp; Preise die erlaubte Menge.</translation>
    </message>
    <message>
        <source>The price %1 is archived. Restore it, or choose another one.</source>
        <translation>Der Preis %1 ist archiviert. Stellen Sie ihn wieder her oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This price is sold in quantities from %1 to %2.</source>
        <translation>Dieser Preis wird in Mengen von %1 bis %2 verkauft.</translation>
    </message>
    <message>
        <source>These are more credits than can be counted. Ask for a smaller quantity.</source>
        <translation>Das sind mehr Credits, als gezählt werden können. Verlangen Sie eine kleinere Menge.</translation>
    </message>
    <message>
        <source>No prices for credits are in force. Store some on the Pricing page.</source>
        <translation>Es sind keine Preise für Credits in Kraft. Speichern Sie welche auf der Seite Preisgestaltung.</translation>
    </message>
    <message>
        <source>There is no version %1 of the prices for credits.</source>
        <translation>Es gibt keine Version %1 der Preise für Credits.</translation>
    </message>
    <message>
        <source>Price %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>Der Preis %1 ist nicht im lokalen Spiegel. Synchronisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>External entries come from one place: leave out reconciliation.csv or reconciliation.postgres.</source>
        <translation>Externe Einträge kommen von einem Ort: Lassen Sie reconciliation.csv oder reconciliation.postgres weg.</translation>
    </message>
    <message>
        <source>“%1” is no interval to reconcile at. Use off, or 10m and more: 30m, 6h, 1d.</source>
        <translation>„%1“ ist kein Abstand für den Abgleich. Verwenden Sie off oder mindestens 10m: 30m, 6h, 1d.</translation>
    </message>
    <message>
        <source>reconciliation.every needs a ledger to compare with: credits.enabled with credits.ledger_url, reconciliation.csv or reconciliation.postgres.</source>
        <translation>reconciliation.every braucht ein Kontobuch zum Vergleichen: credits.enabled mit credits.ledger_url, reconciliation.csv oder reconciliation.postgres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB.</source>
        <translation>%1 ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the file has faults:
%1</source>
        <translation>Nichts wurde importiert, denn die Datei hat Fehler:
%1</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>The import was not finished, because rows have faults:
%1</source>
        <translation>Der Import wurde nicht beendet, denn Zeilen haben Fehler:
%1</translation>
    </message>
    <message>
        <source>As quoted (%1)</source>
        <translation>Wie angeboten (%1)</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then try again.</source>
        <translation>Vorgang %1 an %2 ist noch nicht geklärt. Klären Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This quote asks for no money, and a payment of nothing grants no credits. Grant them by hand on the Credits page.</source>
        <translation>Dieses Angebot verlangt kein Geld, und eine Zahlung über nichts gewährt keine Credits. Gewähren Sie sie von Hand auf der Seite Credits.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>Der geheime Stripe-Schlüssel (STRIPE_SECRET_KEY) ist fehlerhaft: Er ist abgeschnitten oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a publishable key (pk_…), which can do nothing here. A secret key (sk_…) or a restricted key (rk_…) is needed.</source>
        <translation>STRIPE_SECRET_KEY enthält einen öffentlichen Schlüssel (pk_…), mit dem hier nichts möglich ist. Nötig ist ein geheimer (sk_…) oder ein eingeschränkter Schlüssel (rk_…).</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a webhook secret (whsec_…); that belongs into STRIPE_WEBHOOK_SECRET.</source>
        <translation>STRIPE_SECRET_KEY enthält ein Webhook-Geheimnis (whsec_…); das gehört in STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>STRIPE_SECRET_KEY ist kein Schlüssel von Stripe: Diese beginnen mit sk_test_, sk_live_, rk_test_ oder rk_live_.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is of %1 mode, but STRIPE_ENVIRONMENT is %2.</source>
        <translation>Der geheime Stripe-Schlüssel (STRIPE_SECRET_KEY) gehört zum Modus %1, STRIPE_ENVIRONMENT ist aber %2.</translation>
    </message>
    <message>
        <source>A %1 webhook secret (%2) has an end that is no time. Write SECRET;expires=2026-12-31T00:00:00Z.</source>
        <translation>Ein Webhook-Geheimnis von %1 (%2) hat ein Ende, das keine Zeitangabe ist. Schreiben Sie SECRET;expires=2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The %1 webhook secret (%2) is malformed: one of its comma-separated parts is empty or has blanks in it.</source>
        <translation>Das Webhook-Geheimnis von %1 (%2) ist fehlerhaft: Einer der durch Kommas getrennten Teile ist leer oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 holds a key of Stripe&apos;s. The secret of a webhook endpoint begins with whsec_.</source>
        <translation>%1 enthält einen Schlüssel von Stripe. Das Geheimnis eines Webhook-Endpunkts beginnt mit whsec_.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle environment. Use sandbox or live (PADDLE_STATUS).</source>
        <translation>„%1“ ist keine Paddle-Umgebung. Verwenden Sie sandbox oder live (PADDLE_STATUS).</translation>
    </message>
    <message>
        <source>“%1” is no origin of a web page. Write it as https://shop.example.com, without a path.</source>
        <translation>„%1“ ist kein Ursprung einer Webseite. Schreiben Sie ihn als https://shop.example.com, ohne Pfad.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>%1 is missing: the billing API cannot tell whom to trust without it.</source>
        <translation>%1 fehlt: Ohne das weiß die Abrechnungs-API nicht, wem sie vertrauen darf.</translation>
    </message>
    <message>
        <source>The %1 environment is missing (%2: sandbox or production).</source>
        <translation>Die Umgebung von %1 fehlt (%2: sandbox oder production).</translation>
    </message>
    <message>
        <source>“%1” is no %2 environment. Use sandbox or production (%3).</source>
        <translation>„%1“ ist keine Umgebung von %2. Verwenden Sie sandbox oder production (%3).</translation>
    </message>
    <message>
        <source>PADDLE_STATUS and the Paddle environment contradict each other.</source>
        <translation>PADDLE_STATUS und die Paddle-Umgebung widersprechen einander.</translation>
    </message>
    <message>
        <source>The Paddle client-side token is not one of this environment: it must begin with %1.</source>
        <translation>Das clientseitige Paddle-Token gehört nicht zu dieser Umgebung: Es muss mit %1 beginnen.</translation>
    </message>
    <message>
        <source>“%1” is no path of a URL. Write it as /v1/webhooks/stripe.</source>
        <translation>„%1“ ist kein Pfad einer URL. Schreiben Sie ihn wie /v1/webhooks/stripe.</translation>
    </message>
    <message>
        <source>The Stripe secret key</source>
        <translation>Der geheime Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>The Stripe webhook secret</source>
        <translation>Das Stripe-Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>“%1” is no provider. Use paddle or stripe.</source>
        <translation>„%1“ ist kein Anbieter. Verwenden Sie paddle oder stripe.</translation>
    </message>
    <message>
        <source>The key that access tokens are checked with</source>
        <translation>Der Schlüssel, mit dem Zugriffstoken geprüft werden</translation>
    </message>
    <message>
        <source>Stripe account %1</source>
        <translation>Stripe-Konto %1</translation>
    </message>
    <message>
        <source>Stripe account %1 at %2</source>
        <translation>Stripe-Konto %1 bei %2</translation>
    </message>
    <message>
        <source>Stripe has no prices per country. Make a price for each currency instead.</source>
        <translation>Stripe kennt keine Preise je Land. Legen Sie stattdessen einen Preis je Währung an.</translation>
    </message>
    <message>
        <source>Amount and cycle of a price are fixed at Stripe. Make a new price and archive this one; subscriptions keep it until they are moved.</source>
        <translation>Betrag und Zyklus eines Preises stehen bei Stripe fest. Legen Sie einen neuen Preis an und archivieren Sie diesen; Abonnements behalten ihn, bis sie umgestellt werden.</translation>
    </message>
    <message>
        <source>Stripe cannot archive customers. Deleting one there also ends its subscriptions; do that in Stripe&apos;s dashboard.</source>
        <translation>Stripe kann Kunden nicht archivieren. Wird einer dort gelöscht, enden auch seine Abonnements; tun Sie das im Dashboard von Stripe.</translation>
    </message>
    <message>
        <source>This charge is of a time before payment intents and is not kept here.</source>
        <translation>Diese Belastung stammt aus der Zeit vor den Payment Intents und wird hier nicht geführt.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answers do not make a payment.</source>
        <translation>Die Antworten von Stripe ergeben keine Zahlung.</translation>
    </message>
    <message>
        <source>Stripe has issued no invoice for this payment.</source>
        <translation>Stripe hat für diese Zahlung keine Rechnung ausgestellt.</translation>
    </message>
    <message>
        <source>Stripe knows refunds of payments only. A credit is given in Stripe&apos;s dashboard.</source>
        <translation>Stripe kennt nur Erstattungen von Zahlungen. Ein Guthaben wird im Dashboard von Stripe gegeben.</translation>
    </message>
    <message>
        <source>Stripe refunds amounts, not lines. Enter the amount.</source>
        <translation>Stripe erstattet Beträge, keine Positionen. Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>The base URL for Stripe cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>Die Basis-URL für Stripe ist nicht verwendbar. Geben Sie https und einen Host ein oder http und einen Port auf diesem Rechner, und sonst nichts.</translation>
    </message>
    <message>
        <source>A live key is only sent to Stripe. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Ein Live-Schlüssel wird nur an Stripe gesendet. Lassen Sie die Basis-URL leer oder machen Sie dies zu einem Sandbox-Konto.</translation>
    </message>
    <message>
        <source>There is no secret key for this Stripe account. Enter it in Settings.</source>
        <translation>Für dieses Stripe-Konto gibt es keinen geheimen Schlüssel. Geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The Stripe key holds characters that no key has. Copy it again from Stripe, without blanks or line breaks.</source>
        <translation>Der Stripe-Schlüssel enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn erneut aus Stripe, ohne Leerzeichen und Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>This is a publishable key of Stripe&apos;s, which may be seen by everybody. A secret key (sk_…) or a restricted key (rk_…) is needed here.</source>
        <translation>Das ist ein öffentlicher Schlüssel von Stripe, den jeder sehen darf. Hier ist ein geheimer (sk_…) oder ein eingeschränkter Schlüssel (rk_…) nötig.</translation>
    </message>
    <message>
        <source>This is no secret key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Das ist kein geheimer Schlüssel von Stripe: Diese beginnen mit sk_test_, sk_live_, rk_test_ oder rk_live_.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s %1 mode and this account is %2. Enter the key of this environment.</source>
        <translation>Der Schlüssel gehört zum Modus %1 von Stripe, dieses Konto ist %2. Geben Sie den Schlüssel dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>This is not an id of Stripe&apos;s. Copy it again.</source>
        <translation>Das ist keine ID von Stripe. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Make a new one in Stripe&apos;s dashboard and enter it in Settings.</source>
        <translation>Der Stripe-Schlüssel ist abgelaufen. Erzeugen Sie im Dashboard von Stripe einen neuen und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Enter the key of this account and mode again.</source>
        <translation>Stripe kennt diesen Schlüssel nicht. Geben Sie den Schlüssel dieses Kontos und Modus erneut ein.</translation>
    </message>
    <message>
        <source>The Stripe key may not do this. Give the restricted key the permission it lacks.</source>
        <translation>Der Stripe-Schlüssel darf das nicht. Geben Sie dem eingeschränkten Schlüssel die fehlende Berechtigung.</translation>
    </message>
    <message>
        <source>Stripe has seen this operation before with other values and did nothing now. Start it again.</source>
        <translation>Stripe kennt diesen Vorgang bereits mit anderen Werten und hat jetzt nichts getan. Beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The payment was declined (%1). Nothing was changed.</source>
        <translation>Die Zahlung wurde abgelehnt (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The payment was declined: %1 Nothing was changed.</source>
        <translation>Die Zahlung wurde abgelehnt: %1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stripe does not know this object, or it belongs to the other mode (test or live).</source>
        <translation>Stripe kennt dieses Objekt nicht, oder es gehört zum anderen Modus (Test oder Live).</translation>
    </message>
    <message>
        <source>This payment has been refunded in full already.</source>
        <translation>Diese Zahlung wurde bereits vollständig erstattet.</translation>
    </message>
    <message>
        <source>The payer disputes this payment, so it cannot be refunded.</source>
        <translation>Der Zahler ficht diese Zahlung an, daher kann sie nicht erstattet werden.</translation>
    </message>
    <message>
        <source>Stripe did not accept %1. Correct it and try again.</source>
        <translation>Stripe hat %1 nicht angenommen. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stripe refused this with the code “%1”. Its documentation explains the code; Stripe&apos;s support finds the call by its request id.</source>
        <translation>Stripe hat dies mit dem Code „%1“ abgelehnt. Die Dokumentation erklärt den Code; der Support von Stripe findet den Aufruf über die Anfrage-ID.</translation>
    </message>
    <message>
        <source>Stripe refused this. The details say why.</source>
        <translation>Stripe hat dies abgelehnt. Die Einzelheiten nennen den Grund.</translation>
    </message>
    <message>
        <source>Stripe gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Stripe hat keine verwertbare Antwort gegeben; ob dies wirksam wurde, ist daher nicht sicher. Sehen Sie sich den jetzigen Stand an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>There is not enough money on the account.</source>
        <translation>Das Konto ist nicht ausreichend gedeckt.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>Die Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>Der Sicherheitscode ist falsch.</translation>
    </message>
    <message>
        <source>The card number is wrong.</source>
        <translation>Die Kartennummer ist falsch.</translation>
    </message>
    <message>
        <source>The card was reported lost.</source>
        <translation>Die Karte wurde als verloren gemeldet.</translation>
    </message>
    <message>
        <source>The card was reported stolen.</source>
        <translation>Die Karte wurde als gestohlen gemeldet.</translation>
    </message>
    <message>
        <source>The bank wants the payer to confirm it.</source>
        <translation>Die Bank verlangt eine Bestätigung durch den Zahler.</translation>
    </message>
    <message>
        <source>The bank could not process it; it may be tried again.</source>
        <translation>Die Bank konnte sie nicht verarbeiten; sie kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>The bank gives no reason; the payer has to ask it.</source>
        <translation>Die Bank nennt keinen Grund; der Zahler muss bei ihr nachfragen.</translation>
    </message>
    <message>
        <source>It looks like fraud.</source>
        <translation>Es sieht nach Betrug aus.</translation>
    </message>
    <message>
        <source>Stripe asks for a pause. Nothing was done; try again in a moment.</source>
        <translation>Stripe bittet um eine Pause. Es wurde nichts getan; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Stripe cannot answer at the moment. Try again later.</source>
        <translation>Stripe kann im Moment nicht antworten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Stripe, or something between here and Stripe, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Stripe oder etwas zwischen hier und Stripe hat mit dem Status %1 und nichts Verwertbarem geantwortet. Versuchen Sie es erneut; prüfen Sie Proxy und Basis-URL, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Stripe answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Stripe hat etwas geantwortet, das nicht verwertbar ist. Versuchen Sie es erneut; melden Sie es mit der Anfrage-ID, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Stripe does not count %1 like this.</source>
        <translation>Stripe zählt %1 nicht so.</translation>
    </message>
    <message>
        <source>Stripe keeps the address with the customer and has no list of addresses or businesses. Edit it in Stripe&apos;s dashboard.</source>
        <translation>Stripe führt die Adresse beim Kunden und hat keine Liste von Adressen oder Unternehmen. Bearbeiten Sie sie im Dashboard von Stripe.</translation>
    </message>
    <message>
        <source>A single charge beside a subscription is not made from here with Stripe. Make an invoice in Stripe&apos;s dashboard.</source>
        <translation>Eine einmalige Belastung neben einem Abonnement wird bei Stripe nicht von hier aus vorgenommen. Erstellen Sie im Dashboard von Stripe eine Rechnung.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>Der Schlüssel gehört zum anderen Modus von Stripe. Geben Sie den Schlüssel dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>Stripe resumes this subscription now, not later.</source>
        <translation>Stripe nimmt dieses Abonnement jetzt wieder auf, nicht später.</translation>
    </message>
    <message>
        <source>Stripe cannot bill the full price of a change. Bill it by the time that is left, or not at all.</source>
        <translation>Stripe kann den vollen Preis einer Änderung nicht berechnen. Berechnen Sie sie nach der verbleibenden Zeit oder gar nicht.</translation>
    </message>
    <message>
        <source>Nothing would change: the items are those it has.</source>
        <translation>Es würde sich nichts ändern: Es sind die vorhandenen Positionen.</translation>
    </message>
    <message>
        <source>Stripe cannot pause at the end of a period. Pause collection now instead.</source>
        <translation>Stripe kann nicht zum Ende eines Zeitraums pausieren. Pausieren Sie stattdessen den Einzug jetzt.</translation>
    </message>
    <message>
        <source> × %1 of %2 seconds left</source>
        <translation> × %1 von %2 Sekunden übrig</translation>
    </message>
    <message>
        <source>The provider reckoned at another second.</source>
        <translation>Der Anbieter hat zu einer anderen Sekunde gerechnet.</translation>
    </message>
    <message>
        <source>Paddle is not enabled. Set PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT and PADDLE_API_KEY, or the same in the profile. For Stripe, set STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT and STRIPE_SECRET_KEY.</source>
        <translation>Paddle ist nicht aktiviert. Setzen Sie PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT und PADDLE_API_KEY oder dasselbe im Profil. Für Stripe setzen Sie STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT und STRIPE_SECRET_KEY.</translation>
    </message>
    <message>
        <source>The request did not reach the provider: it has no payment with the id of this operation after three looks. Nothing was charged. Make the link again.</source>
        <translation>Die Anfrage hat den Anbieter nicht erreicht: Auch beim dritten Nachsehen gibt es dort keine Zahlung mit der Kennung dieses Vorgangs. Es wurde nichts berechnet. Erstellen Sie den Link erneut.</translation>
    </message>
    <message>
        <source>The publishable key of Stripe begins with pk_test_ or pk_live_, and this one does not. Never enter a secret key here: it is shown to everybody.</source>
        <translation>Der veröffentlichbare Schlüssel von Stripe beginnt mit pk_test_ oder pk_live_, dieser nicht. Geben Sie hier nie einen geheimen Schlüssel ein: Er wird allen gezeigt.</translation>
    </message>
    <message>
        <source>The publishable key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>Der veröffentlichbare Schlüssel gehört zum anderen Modus von Stripe. Geben Sie den Schlüssel dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>A checkout needs a price that is to be paid.</source>
        <translation>Ein Checkout braucht einen Preis, der zu bezahlen ist.</translation>
    </message>
    <message>
        <source>Stripe&apos;s checkout needs a page that it leads back to. Set stripe.checkout_return_url in the profile, or STRIPE_CHECKOUT_RETURN_URL.</source>
        <translation>Der Checkout von Stripe braucht eine Seite, auf die er zurückführt. Setzen Sie stripe.checkout_return_url im Profil oder STRIPE_CHECKOUT_RETURN_URL.</translation>
    </message>
    <message>
        <source>A checkout is made for a customer. Create the customer first.</source>
        <translation>Ein Checkout wird für einen Kunden erstellt. Legen Sie zuerst den Kunden an.</translation>
    </message>
    <message>
        <source>Both customers are of the account %1. Only customers of different accounts can be matched.</source>
        <translation>Beide Kunden gehören zum Konto %1. Nur Kunden verschiedener Konten können einander zugeordnet werden.</translation>
    </message>
    <message>
        <source>%1 is no account of the same environment in this database: a sandbox and a production account are never joined.</source>
        <translation>%1 ist kein Konto derselben Umgebung in dieser Datenbank: Ein Sandbox- und ein Produktionskonto werden nie verbunden.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror of %2.</source>
        <translation>Der Kunde %1 ist nicht im Spiegel von %2.</translation>
    </message>
    <message>
        <source>Both are matched to a third customer. Undo one of these matches first.</source>
        <translation>Beide sind einem dritten Kunden zugeordnet. Nehmen Sie zuerst eine dieser Zuordnungen zurück.</translation>
    </message>
    <message>
        <source>Nobody is matched to more than %1 customers. Undo a match that is wrong first.</source>
        <translation>Niemand wird mehr als %1 Kunden zugeordnet. Nehmen Sie zuerst eine falsche Zuordnung zurück.</translation>
    </message>
    <message>
        <source>Of %1 and %2 it was said that they are not the same person. Undo that first, if it is wrong.</source>
        <translation>Von %1 und %2 wurde gesagt, dass sie nicht dieselbe Person sind. Nehmen Sie das zuerst zurück, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>%1 has confirmed already that these two are the same person.</source>
        <translation>%1 hat schon bestätigt, dass diese beiden dieselbe Person sind.</translation>
    </message>
    <message>
        <source>%1 has said already that these two are not the same person. Undo that first, if it is wrong.</source>
        <translation>%1 hat schon angegeben, dass diese beiden nicht dieselbe Person sind. Nehmen Sie das zuerst zurück, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>These two have neither external id nor e-mail address in common. Give the reason why they are the same person.</source>
        <translation>Diese beiden haben weder externe Kennung noch E-Mail-Adresse gemeinsam. Geben Sie an, warum sie dieselbe Person sind.</translation>
    </message>
    <message>
        <source>The Stripe secret key is missing (STRIPE_SECRET_KEY). %1</source>
        <translation>Der geheime Stripe-Schlüssel fehlt (STRIPE_SECRET_KEY). %1</translation>
    </message>
    <message>
        <source>The database holds a match that this version does not understand. Update Reckoner.</source>
        <translation>Die Datenbank enthält eine Zuordnung, die diese Version nicht versteht. Aktualisieren Sie Reckoner.</translation>
    </message>
    <message>
        <source>Somebody else has changed this match meanwhile. Look at it again.</source>
        <translation>Inzwischen hat jemand anders diese Zuordnung geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>No webhook secret of Stripe is set; reckonerd needs one.</source>
        <translation>Es ist kein Webhook-Geheimnis von Stripe gesetzt; reckonerd braucht eines.</translation>
    </message>
    <message>
        <source>Set STRIPE_WEBHOOK_SECRET.</source>
        <translation>Setzen Sie STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets of Stripe that are set: %1.</source>
        <translation>Gesetzte Webhook-Geheimnisse von Stripe: %1.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <comment>a provider</comment>
        <translation>%1 antwortet und nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>Give it the permission in Stripe under Developers, API keys.</source>
        <translation>Geben Sie ihm die Berechtigung bei Stripe unter Developers, API keys.</translation>
    </message>
    <message>
        <source>Stripe&apos;s prices have no limits of quantity. Leave them at 1 and 100.</source>
        <translation>Preise von Stripe haben keine Mengengrenzen. Lassen Sie sie bei 1 und 100.</translation>
    </message>
    <message>
        <source>Stripe gives a trial to the subscription, not to the price. Make the price without one.</source>
        <translation>Stripe gewährt einen Testzeitraum mit dem Abonnement, nicht mit dem Preis. Legen Sie den Preis ohne einen an.</translation>
    </message>
</context>
<context>
    <name>reckoner::app::Console</name>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>The database cannot be reached. What you see may be old; changes are not possible until it is back.</source>
        <translation>Die Datenbank ist nicht zu erreichen. Was Sie sehen, kann alt sein; Änderungen sind nicht möglich, bis sie wieder da ist.</translation>
    </message>
    <message>
        <source>Working from the mirror only. %1</source>
        <translation>Es wird nur mit dem Spiegel gearbeitet. %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Reckoner cannot open its data</source>
        <translation>Reckoner kann seine Daten nicht öffnen</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Die Datenbank wird geöffnet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Nur der Spiegel</translation>
    </message>
    <message>
        <source>No page of this version shows %1.</source>
        <translation>Keine Seite dieser Version zeigt %1.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>page open show</source>
        <comment>words to find a command by</comment>
        <translation>seite öffnen zeigen</translation>
    </message>
    <message>
        <source>synchronise refresh mirror backfill fetch</source>
        <comment>words to find a command by</comment>
        <translation>synchronisieren auffrischen spiegel laden abrufen</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Resume synchronisation</source>
        <translation>Synchronisierung fortsetzen</translation>
    </message>
    <message>
        <source>Synchronisation status</source>
        <translation>Stand der Synchronisierung</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>appearance colour light dark</source>
        <comment>words to find a command by</comment>
        <translation>aussehen farbe hell dunkel</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>dock tail log webhooks</source>
        <comment>words to find a command by</comment>
        <translation>leiste verlauf protokoll webhooks</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help keys</source>
        <comment>words to find a command by</comment>
        <translation>hilfe tasten</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Über Reckoner</translation>
    </message>
    <message>
        <source>help version licence</source>
        <comment>words to find a command by</comment>
        <translation>hilfe version lizenz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren…</translation>
    </message>
    <message>
        <source>csv save file spreadsheet rows</source>
        <comment>words to find a command by</comment>
        <translation>csv speichern datei tabelle zeilen</translation>
    </message>
    <message>
        <source>On the page %1 something is entered and not saved. Save it or discard it, then choose the other account.</source>
        <translation>Auf der Seite %1 ist etwas eingegeben und nicht gespeichert. Speichern oder verwerfen Sie es und wählen Sie dann das andere Konto.</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <comment>an account</comment>
        <translation>Mit %1 arbeiten</translation>
    </message>
    <message>
        <source>account provider switch change</source>
        <comment>words to find a command by</comment>
        <translation>konto anbieter wechseln ändern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider, environment</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reckoner::app::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Pläne &amp; Preise</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preisgestaltung</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>Checkout-Links</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AboutDialog</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Über Reckoner</translation>
    </message>
    <message>
        <source>Subscription billing with nothing charged twice.</source>
        <translation>Abonnementabrechnung, bei der nichts zweimal belastet wird.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it under that licence; it comes without any warranty. The full text is in the file LICENSE.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie dürfen sie unter dieser Lizenz benutzen, untersuchen, weitergeben und ändern; sie kommt ohne jede Gewähr. Der volle Text steht in der Datei LICENSE.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Läuft auf</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountConfirmation</name>
    <message>
        <source>&amp;Type the account to confirm: %1</source>
        <translation>Zur Bestätigung das &amp;Konto eingeben: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Type the account to confirm.</source>
        <translation>Geben Sie zur Bestätigung das Konto ein.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountPart</name>
    <message>
        <source>%1 account</source>
        <comment>a provider</comment>
        <translation>%1-Konto</translation>
    </message>
    <message>
        <source>&amp;Connect to %1</source>
        <comment>a provider</comment>
        <translation>Mit %1 &amp;verbinden</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Stripe&apos;s test mode: no real money, keys begin with sk_test_ or rk_test_.</source>
        <translation>Der Testmodus von Stripe: kein echtes Geld, Schlüssel beginnen mit sk_test_ oder rk_test_.</translation>
    </message>
    <message>
        <source>Paddle&apos;s place for tests: no real money, keys begin with pdl_sdbx_.</source>
        <translation>Paddles Ort für Versuche: kein echtes Geld, Schlüssel beginnen mit pdl_sdbx_.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with sk_live_ or rk_live_.</source>
        <translation>Echte Kunden und echtes Geld, Schlüssel beginnen mit sk_live_ oder rk_live_.</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with pdl_live_.</source>
        <translation>Echte Kunden und echtes Geld, Schlüssel beginnen mit pdl_live_.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tells several accounts of one environment apart.</source>
        <translation>Unterscheidet mehrere Konten einer Umgebung.</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <comment>a provider&apos;s address</comment>
        <translation>Die von %1</translation>
    </message>
    <message>
        <source>AP&amp;I address</source>
        <translation>AP&amp;I-Adresse</translation>
    </message>
    <message>
        <source>Only for a gateway or the emulator.</source>
        <translation>Nur für ein Gateway oder den Emulator.</translation>
    </message>
    <message>
        <source>Vend&amp;or id</source>
        <translation>Vend&amp;or-Kennung</translation>
    </message>
    <message>
        <source>Optional, for your own reference.</source>
        <translation>Freiwillig, zu Ihrer Orientierung.</translation>
    </message>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Bestimmt durch: %1. Was hier steht, wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountSection</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The audit log names who asked for each change.</source>
        <translation>Das Prüfprotokoll nennt, wer jede Änderung verlangt hat.</translation>
    </message>
    <message>
        <source>The name of your login</source>
        <translation>Der Name Ihrer Anmeldung</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr N&amp;ame</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account in view</source>
        <translation>Gezeigtes Konto</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ActivateDialog</name>
    <message>
        <source>End the trial and activate</source>
        <translation>Testphase beenden und aktivieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The trial ends now and the subscription becomes active. The billing period starts anew.</source>
        <translation>Die Testphase endet jetzt, und das Abonnement wird aktiv. Der Abrechnungszeitraum beginnt neu.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts is charged now, and again each period. This is Reckoner&apos;s figure; %2 has no preview for activation.</source>
        <translation>%1 vor Steuern und Rabatten wird jetzt belastet und dann in jedem Zeitraum wieder. Das ist der Betrag von Reckoner; %2 hat für die Aktivierung keine Vorschau.</translation>
    </message>
    <message>
        <source>A full period is charged now.</source>
        <translation>Jetzt wird ein voller Zeitraum belastet.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Trial would have ended</source>
        <translation>Die Testphase hätte geendet</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Charge %1 plus tax and activate</source>
        <translation>%1 plus Steuer belasten und aktivieren</translation>
    </message>
    <message>
        <source>Charge and activate</source>
        <translation>Belasten und aktivieren</translation>
    </message>
    <message>
        <source>%1 is charged now for a full period and becomes active.</source>
        <translation>%1 wird jetzt mit einem vollen Zeitraum belastet und aktiv.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AddressDialog</name>
    <message>
        <source>Edit address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Code of two letters: DE, US</source>
        <translation>Code aus zwei Buchstaben: DE, US</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>Zweite &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>For you: head office, warehouse</source>
        <translation>Für Sie: Zentrale, Lager</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BalancePanel</name>
    <message>
        <source>&amp;Ask the ledger</source>
        <translation>Kontobuch &amp;fragen</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Hier gewährt</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>Im Kontobuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given, %2 taken back</source>
        <comment>credits</comment>
        <translation>%1 gegeben, %2 zurückgenommen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a moment: 3 min ago</comment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>In diesem Profil ist kein Credit-Kontobuch eingerichtet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillSection</name>
    <message>
        <source>Credit %1</source>
        <comment>amount credited to the customer&apos;s balance</comment>
        <translation>Gutschrift %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Zeilen von: %1</translation>
    </message>
    <message>
        <source>Show or hide the lines</source>
        <translation>Zeilen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>How Reckoner reckons it</source>
        <translation>So rechnet Reckoner</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. Asking %1…</source>
        <translation>Schätzung von Reckoner. %1 wird gefragt…</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. %1 has not confirmed it.</source>
        <translation>Schätzung von Reckoner. %1 hat sie nicht bestätigt.</translation>
    </message>
    <message>
        <source>Reckoner expected %1.</source>
        <translation>Reckoner erwartete %1.</translation>
    </message>
    <message>
        <source>%1&apos;s figure. %2</source>
        <comment>provider, remark</comment>
        <translation>Betrag von %1. %2</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figure, equal to Reckoner&apos;s own.</source>
        <translation>✓ Betrag von %1, gleich dem von Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2, a difference of %3.</source>
        <translation>Es gilt der Betrag von %1. Reckoner kommt auf %2, ein Unterschied von %3.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2.</source>
        <translation>Es gilt der Betrag von %1. Reckoner kommt auf %2.</translation>
    </message>
    <message>
        <source>Taken away: %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>Weggenommen: %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>full period</source>
        <translation>ganzer Zeitraum</translation>
    </message>
    <message>
        <source>%1 of the period</source>
        <comment>percentage</comment>
        <translation>%1 des Zeitraums</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Aus dem Guthaben bezahlt</translation>
    </message>
    <message>
        <source>To the credit balance</source>
        <translation>Ins Guthaben</translation>
    </message>
    <message>
        <source>used by the next bills, not paid out</source>
        <translation>wird mit den nächsten Rechnungen verrechnet, nicht ausgezahlt</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 has not said what it costs.</source>
        <translation>%1 hat nicht gesagt, was es kostet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillTimeline</name>
    <message>
        <source>Resumes</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>billed in full then</source>
        <translation>dann voll abgerechnet</translation>
    </message>
    <message>
        <source>Trial ends, first bill</source>
        <translation>Testphase endet, erste Rechnung</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>vor Steuern</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Past and coming bills</source>
        <translation>Vergangene und kommende Rechnungen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BodySearch</name>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</source>
        <comment>text, all</comment>
        <translation>
            <numerusform>„%1“ steht in einem der Ereignisse, genau so geschrieben; alle %2 wurden durchgesehen.</numerusform>
            <numerusform>„%1“ steht in %Ln der Ereignisse, genau so geschrieben; alle %2 wurden durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <comment>looked through, all</comment>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>%1 events</source>
        <comment>looked through</comment>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>back to %1</source>
        <comment>day</comment>
        <translation>zurück bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for “%1” through %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>Nach „%1“ durchgesehen: %2, %3: %4.</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Looking for “%1”: %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>„%1“ wird gesucht: %2, %3: %4.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Es ging nicht weiter: %1</translation>
    </message>
    <message>
        <source>Older ones may hold it too.</source>
        <translation>Ältere können es auch enthalten.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Look fur&amp;ther back</source>
        <translation>Wei&amp;ter zurück suchen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BusinessDialog</name>
    <message>
        <source>Edit business</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>Add the business</source>
        <translation>Firma hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tax id</source>
        <translation>S&amp;teuernummer</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>&amp;Registernummer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CancelDialog</name>
    <message>
        <source>Cancel the subscription</source>
        <translation>Abonnement kündigen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>When it is canceled</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>Am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Access until %1, then it is canceled. It can be undone until that day.</source>
        <translation>Zugang bis %1, dann ist es gekündigt. Bis zu diesem Tag lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It can be undone until then.</source>
        <translation>Bis dahin lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It ends at once and for good: a canceled subscription cannot be brought back. Nothing is refunded by itself.</source>
        <translation>Es endet sofort und endgültig: Ein gekündigtes Abonnement lässt sich nicht zurückholen. Von selbst wird nichts erstattet.</translation>
    </message>
    <message>
        <source>There is no current period that could end.</source>
        <translation>Es gibt keinen laufenden Zeitraum, der enden könnte.</translation>
    </message>
    <message>
        <source>Nothing is billed now and nothing afterwards. Charges and credits that wait for the next bill lapse. What has been paid is not refunded; a refund is a step of its own.</source>
        <translation>Jetzt und danach wird nichts berechnet. Belastungen und Gutschriften, die auf die nächste Rechnung warten, verfallen. Bezahltes wird nicht erstattet; eine Erstattung ist ein eigener Schritt.</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>It cannot be canceled in this state.</source>
        <translation>In diesem Zustand lässt es sich nicht kündigen.</translation>
    </message>
    <message>
        <source>Cancel the subscription now</source>
        <translation>Abonnement jetzt kündigen</translation>
    </message>
    <message>
        <source>Cancel on %1</source>
        <translation>Zum %1 kündigen</translation>
    </message>
    <message>
        <source>The subscription of %1 ends now. It cannot be brought back.</source>
        <translation>Das Abonnement von %1 endet jetzt. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The subscription of %1 ends on %2.</source>
        <translation>Das Abonnement von %1 endet am %2.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at the changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Changes, field by field</source>
        <translation>Änderungen, Feld für Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Es bleibt nichts zu ändern: Bei %1 ist es schon so.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile: %2. “Before” is what stands there now; saving replaces it.</source>
        <translation>Jemand hat bei %1 inzwischen dasselbe geändert: %2. „Vorher“ ist, was dort jetzt steht; Speichern ersetzt es.</translation>
    </message>
    <message>
        <source>Somebody has changed other fields at %1 meanwhile. They stay as they are there.</source>
        <translation>Jemand hat bei %1 inzwischen andere Felder geändert. Sie bleiben, wie sie dort sind.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFileMenu</name>
    <message>
        <source>Compare &amp;&amp; promote</source>
        <translation>Vergleichen &amp;&amp; übernehmen</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Vergleichen und übernehmen</translation>
    </message>
    <message>
        <source>Compare the catalog, bring one in, or write it into a file</source>
        <translation>Den Katalog vergleichen, einen übernehmen oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
    <message>
        <source>&amp;Compare with %1…</source>
        <translation>Mit %1 &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Bring a catalog into this account…</source>
        <translation>Einen Katalog in dieses Konto ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>Catalog as a &amp;file…</source>
        <translation>Katalog als &amp;Datei …</translation>
    </message>
    <message>
        <source>Catalog as a file</source>
        <translation>Katalog als Datei</translation>
    </message>
    <message>
        <source>Catalog files (*.toml)</source>
        <translation>Katalogdateien (*.toml)</translation>
    </message>
    <message>
        <source>The catalog is in %1.</source>
        <translation>Der Katalog steht in %1.</translation>
    </message>
    <message>
        <source>The catalog was not written: %1</source>
        <translation>Der Katalog wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>entry, its fields</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed since a plan brought them over: %1</source>
        <translation>
            <numerusform>%Ln Eintrag wurde geändert, seit ein Plan ihn übernahm: %1</numerusform>
            <numerusform>%Ln Einträge wurden geändert, seit ein Plan sie übernahm: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Plans carried &amp;out…</source>
        <translation>&amp;Ausgeführte Pläne&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed where they came from (%1) since they were brought over: %2</source>
        <translation>
            <numerusform>%Ln Eintrag wurde dort, woher er kam (%1), geändert, seit er übernommen wurde: %2</numerusform>
            <numerusform>%Ln Einträge wurden dort, woher sie kamen (%1), geändert, seit sie übernommen wurden: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFindings</name>
    <message>
        <source>Same product twice</source>
        <translation>Dasselbe Produkt zweimal</translation>
    </message>
    <message>
        <source>Currency missing</source>
        <translation>Währung fehlt</translation>
    </message>
    <message>
        <source>Longer cycle dearer</source>
        <translation>Längerer Rhythmus teurer</translation>
    </message>
    <message>
        <source>Price without product</source>
        <translation>Preis ohne Produkt</translation>
    </message>
    <message>
        <source>Plan sells what is archived</source>
        <translation>Plan verkauft Archiviertes</translation>
    </message>
    <message>
        <source>Name and cycle differ</source>
        <translation>Name und Rhythmus verschieden</translation>
    </message>
    <message>
        <source>Credits differ</source>
        <translation>Credits verschieden</translation>
    </message>
    <message>
        <source>Trial without cycle</source>
        <translation>Testphase ohne Rhythmus</translation>
    </message>
    <message>
        <source>Too small to charge</source>
        <translation>Zu klein zum Abrechnen</translation>
    </message>
    <message>
        <source>Two digits too many</source>
        <translation>Zwei Ziffern zu viel</translation>
    </message>
    <message>
        <source>Findings in the catalog</source>
        <translation>Befunde im Katalog</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Nothing found: the catalog looks right.</source>
        <translation>Nichts gefunden: der Katalog sieht richtig aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPage</name>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Pläne &amp; Preise</translation>
    </message>
    <message>
        <source>Product, price or id</source>
        <translation>Produkt, Preis oder Kennung</translation>
    </message>
    <message>
        <source>Search products and prices</source>
        <translation>Produkte und Preise suchen</translation>
    </message>
    <message>
        <source>Loading the catalog</source>
        <translation>Der Katalog wird geladen</translation>
    </message>
    <message>
        <source>The catalog could not be read</source>
        <translation>Der Katalog konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No product and no price fits the search and the filters.</source>
        <translation>Kein Produkt und kein Preis passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Products and their prices appear here once the catalog is synchronised.</source>
        <translation>Produkte und ihre Preise erscheinen hier, sobald der Katalog synchronisiert ist.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>Show archived products and prices as well</source>
        <translation>Auch archivierte Produkte und Preise zeigen</translation>
    </message>
    <message>
        <source>%1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>%1 ist nicht im Spiegel. Vielleicht kommt es mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about the catalog</source>
        <translation>Mehr zum Katalog</translation>
    </message>
    <message>
        <source>&amp;Plans and credits…</source>
        <translation>&amp;Pläne und Credits…</translation>
    </message>
    <message>
        <source>Preview prices by &amp;country…</source>
        <translation>Preise nach &amp;Land ansehen…</translation>
    </message>
    <message>
        <source>&amp;Fold all products</source>
        <translation>Alle Produkte &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all products</source>
        <translation>Alle Produkte &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;New product…</source>
        <translation>&amp;Neues Produkt…</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: the catalog can be looked at, not changed.</source>
        <translation>%1 ist in diesem Profil nicht verbunden: der Katalog kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>In dieser Umgebung kann nur gelesen werden: Von hier aus lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Custom too</source>
        <translation>Auch eigene</translation>
    </message>
    <message>
        <source>Show what was made for one customer as well</source>
        <translation>Auch zeigen, was für einen einzelnen Kunden gemacht wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What is likely a mistake in the catalog</source>
        <translation>Was im Katalog wahrscheinlich ein Fehler ist</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Neuer Preis…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Moved subscriptions…</source>
        <translation>&amp;Umgestellte Abonnements…</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Abonnements auf einen anderen Preis umstellen…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Checkout-Link erstellen …</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPane</name>
    <message>
        <source>Parts of the catalog entry</source>
        <translation>Teile des Katalogeintrags</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Catalog entry as the provider describes it</source>
        <translation>Der Katalogeintrag, wie der Anbieter ihn beschreibt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a product or a price to see what it says, what it costs where and who holds it.</source>
        <translation>Wählen Sie ein Produkt oder einen Preis, um zu sehen, was dazugehört, was es wo kostet und wer es hat.</translation>
    </message>
    <message>
        <source>Loading the catalog entry</source>
        <translation>Der Katalogeintrag wird geladen</translation>
    </message>
    <message>
        <source>The catalog entry could not be read</source>
        <translation>Der Katalogeintrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Live subscriptions</source>
        <translation>Laufende Abonnements</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Abonnements, die aktiv, in der Testphase oder überfällig sind</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Each renewal of all subscriptions</source>
        <translation>Jede Verlängerung aller Abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln subscription(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: ein Abonnement</numerusform>
            <numerusform>%1: %Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Other prices by country</source>
        <translation>Andere Preise nach Land</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>New &amp;price…</source>
        <translation>Neuer &amp;Preis…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Abonnements auf einen anderen Preis umstellen…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Checkout-Link erstellen …</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunRows</name>
    <message>
        <source>Not finished</source>
        <comment>a plan</comment>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a plan</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a plan</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a plan, by another</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <comment>the digest of a plan</comment>
        <translation>Nimmt %1 zurück</translation>
    </message>
    <message>
        <source>Of this account</source>
        <comment>a plan that was brought from nowhere else</comment>
        <translation>Aus diesem Konto</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>its digest</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunsDialog</name>
    <message>
        <source>Plans carried out</source>
        <translation>Ausgeführte Pläne</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Zurücknehmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Fortfahren&#xa0;…</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Schritte des gewählten Plans</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Die Pläne werden gelesen</translation>
    </message>
    <message>
        <source>The plans could not be read</source>
        <translation>Die Pläne konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No plan was carried out yet</source>
        <translation>Noch wurde kein Plan ausgeführt</translation>
    </message>
    <message>
        <source>What is brought into this account, sent from here, or applied with “reckonerctl catalog apply” is listed here, with what became of each step.</source>
        <translation>Was in dieses Konto übernommen, von hier gesendet oder mit „reckonerctl catalog apply“ angewandt wird, steht hier, mit dem, was aus jedem Schritt wurde.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This plan was stopped, or is under way in another window.</source>
        <translation>Dieser Plan wurde angehalten oder läuft in einem anderen Fenster.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogStatusDialog</name>
    <message>
        <source>Archive the price</source>
        <translation>Preis archivieren</translation>
    </message>
    <message>
        <source>Restore the price</source>
        <translation>Preis wiederherstellen</translation>
    </message>
    <message>
        <source>Archive the product</source>
        <translation>Produkt archivieren</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Produkt wiederherstellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>It can be bought again.</source>
        <translation>Es kann wieder gekauft werden.</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. It can be restored at any time.</source>
        <translation>Niemand kann ihn mehr kaufen. Er kann jederzeit wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>No new prices can be added to it, and it is not offered any more. It can be restored at any time.</source>
        <translation>Es kann keine neuen Preise bekommen und wird nicht mehr angeboten. Es kann jederzeit wiederhergestellt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) hold it and go on being billed by it.</source>
        <translation>
            <numerusform>%Ln laufendes Abonnement hat ihn und wird weiter danach abgerechnet.</numerusform>
            <numerusform>%Ln laufende Abonnements haben ihn und werden weiter danach abgerechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln active price(s). Archive these too, or the check of the catalog will name them.</source>
        <translation>
            <numerusform>Es hat noch %Ln aktiven Preis. Archivieren Sie auch diesen, sonst nennt ihn die Prüfung des Katalogs.</numerusform>
            <numerusform>Es hat noch %Ln aktive Preise. Archivieren Sie auch diese, sonst nennt sie die Prüfung des Katalogs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 still sells it: give the plan another price.</source>
        <translation>Der Plan %1 verkauft ihn noch: geben Sie dem Plan einen anderen Preis.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Bei %1 wird nachgesehen, ob jemand es inzwischen geändert hat.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogWindow</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a product</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Product and prices</source>
        <translation>Produkt und Preise</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>that are live</comment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Each renewal</source>
        <comment>amount of all subscriptions</comment>
        <translation>Je Verlängerung</translation>
    </message>
    <message>
        <source>Countries</source>
        <comment>with another price</comment>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>ein Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>What one renewal of all live subscriptions comes to, before tax and discounts</source>
        <translation>Was eine Verlängerung aller laufenden Abonnements ergibt, vor Steuern und Rabatten</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Abonnements, die aktiv, in der Testphase oder überfällig sind</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, prices folded away</source>
        <comment>a product</comment>
        <translation>%1, Preise eingeklappt</translation>
    </message>
    <message>
        <source>%1, prices shown below</source>
        <comment>a product</comment>
        <translation>%1, Preise stehen darunter</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChangeDialog</name>
    <message>
        <source>Change the subscription</source>
        <translation>Abonnement ändern</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>How it is billed</source>
        <translation>Wie es berechnet wird</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Wie die Änderung berechnet wird</translation>
    </message>
    <message>
        <source>Apply the change even if the payment fails</source>
        <translation>Änderung auch ausführen, wenn die Zahlung scheitert</translation>
    </message>
    <message>
        <source>Otherwise a declined card refuses the change and nothing happens. With it, the subscription becomes past due.</source>
        <translation>Sonst weist eine abgelehnte Karte die Änderung ab, und nichts geschieht. Hiermit wird das Abonnement überfällig.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Jede Verlängerung danach</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet das nicht an.</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Keine Vorschau: %1 Ihre Eingaben bleiben stehen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Neue Vorschau</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>Die Vorschau war fast eine Minute alt, darum wurde sie erneuert. Prüfen Sie die Beträge noch einmal.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>Die Vorschau ist alt.</translation>
    </message>
    <message>
        <source>Change an item to see what it costs.</source>
        <translation>Ändern Sie eine Position, um zu sehen, was es kostet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Items change, billed</source>
        <translation>Positionen ändern sich, berechnet</translation>
    </message>
    <message>
        <source>Items change</source>
        <translation>Positionen ändern sich</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Jetzt %1 belasten</translation>
    </message>
    <message>
        <source>Charge about %1 now</source>
        <translation>Jetzt etwa %1 belasten</translation>
    </message>
    <message>
        <source>Apply and credit %1</source>
        <translation>Ausführen und %1 gutschreiben</translation>
    </message>
    <message>
        <source>Apply and credit about %1</source>
        <translation>Ausführen und etwa %1 gutschreiben</translation>
    </message>
    <message>
        <source>Apply, %1 more on the next bill</source>
        <translation>Ausführen, %1 mehr auf der nächsten Rechnung</translation>
    </message>
    <message>
        <source>Apply, %1 less on the next bill</source>
        <translation>Ausführen, %1 weniger auf der nächsten Rechnung</translation>
    </message>
    <message>
        <source>Apply without billing</source>
        <translation>Ohne Berechnung ausführen</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>%1 wird jetzt mit %2 belastet.</translation>
    </message>
    <message>
        <source>%1 is credited %2; the next bills use it up.</source>
        <translation>%1 erhält eine Gutschrift von %2; die nächsten Rechnungen brauchen sie auf.</translation>
    </message>
    <message>
        <source>%1 pays nothing now.</source>
        <translation>%1 bezahlt jetzt nichts.</translation>
    </message>
    <message>
        <source>The items change at once.</source>
        <translation>Die Positionen ändern sich sofort.</translation>
    </message>
    <message>
        <source>Next bill on %1: %2.</source>
        <translation>Nächste Rechnung am %1: %2.</translation>
    </message>
    <message>
        <source>Every renewal after: %1.</source>
        <translation>Jede Verlängerung danach: %1.</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Noch nichts zu ändern</translation>
    </message>
    <message>
        <source>Change an item first.</source>
        <translation>Ändern Sie zuerst eine Position.</translation>
    </message>
    <message>
        <source>Choose another way of billing.</source>
        <translation>Wählen Sie eine andere Art der Berechnung.</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>Die Vorschau von %1 wird erwartet.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>Es gibt keine Vorschau zum Bestätigen.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Vorschau von %1. Sie wird jede Minute erneuert.</translation>
    </message>
    <message>
        <source>%1&apos;s figures; Reckoner&apos;s differ.</source>
        <translation>Zahlen von %1; die von Reckoner weichen ab.</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figures, equal to Reckoner&apos;s.</source>
        <translation>✓ Zahlen von %1, gleich denen von Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figures.</source>
        <translation>Zahlen von %1.</translation>
    </message>
    <message>
        <source>Asking %1 again…</source>
        <translation>%1 wird erneut gefragt…</translation>
    </message>
    <message>
        <source>Estimate. No preview: %1</source>
        <translation>Schätzung. Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Estimate. Asking %1…</source>
        <translation>Schätzung. %1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChargeDialog</name>
    <message>
        <source>Charge once</source>
        <translation>Einmalig abbuchen</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was abgebucht wird</translation>
    </message>
    <message>
        <source>&amp;Add a price</source>
        <translation>Preis hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>When it is billed</source>
        <translation>Wann es abgerechnet wird</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Jetzt abbuchen</translation>
    </message>
    <message>
        <source>A bill of its own. If the card is declined, nothing happens.</source>
        <translation>Eine eigene Rechnung. Wird die Karte abgelehnt, geschieht nichts.</translation>
    </message>
    <message>
        <source>Add to the next bill</source>
        <translation>Auf die nächste Rechnung setzen</translation>
    </message>
    <message>
        <source>It is collected together with the next renewal.</source>
        <translation>Es wird mit der nächsten Verlängerung eingezogen.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Do not charge this</source>
        <translation>Dies nicht abbuchen</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Quantity of price %1</source>
        <translation>Menge von Preis %1</translation>
    </message>
    <message>
        <source>%1 has no one-time charges.</source>
        <translation>%1 hat keine einmaligen Abbuchungen.</translation>
    </message>
    <message>
        <source>The catalog has no active one-time price in %1. Make one first.</source>
        <translation>Der Katalog hat keinen aktiven einmaligen Preis in %1. Legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Add what is to be charged.</source>
        <translation>Fügen Sie hinzu, was abgebucht werden soll.</translation>
    </message>
    <message>
        <source>Choose a price.</source>
        <translation>Wählen Sie einen Preis.</translation>
    </message>
    <message>
        <source>One price is listed twice. Add up the quantities.</source>
        <translation>Ein Preis steht zweimal da. Zählen Sie die Mengen zusammen.</translation>
    </message>
    <message>
        <source>%1 can be sold from %2 to %3 times at once.</source>
        <comment>item, least, most</comment>
        <translation>%1 kann %2- bis %3-mal auf einmal verkauft werden.</translation>
    </message>
    <message>
        <source>The immediate charges of this subscription are used up for now. Add it to the next bill, or wait.</source>
        <translation>Die sofortigen Abbuchungen dieses Abonnements sind vorerst verbraucht. Setzen Sie es auf die nächste Rechnung oder warten Sie.</translation>
    </message>
    <message>
        <source>Immediate charges of this subscription: %1 of %2 in the last hour, %3 of %4 in the last day.</source>
        <translation>Sofortige Abbuchungen dieses Abonnements: %1 von %2 in der letzten Stunde, %3 von %4 am letzten Tag.</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Jetzt %1 belasten</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>%1 wird jetzt mit %2 belastet.</translation>
    </message>
    <message>
        <source>%1 pays nothing now; the bill on %2 comes to %3.</source>
        <translation>%1 zahlt jetzt nichts; die Rechnung am %2 beträgt %3.</translation>
    </message>
    <message>
        <source>%1 pays it with the next bill.</source>
        <translation>%1 zahlt es mit der nächsten Rechnung.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Next bill, with it</source>
        <translation>Nächste Rechnung, damit</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDesk</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es besteht keine Verbindung zu %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDialog</name>
    <message>
        <source>Make a checkout link</source>
        <translation>Checkout-Link erstellen</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Den Link erstellen</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cre&amp;dits</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Id oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>Was vom Kunden verlangt wird</translation>
    </message>
    <message>
        <source>There is nothing to sell: no price list is in force, and the catalog has no active price.</source>
        <translation>Es gibt nichts zu verkaufen: Keine Preisliste ist in Kraft, und der Katalog hat keinen aktiven Preis.</translation>
    </message>
    <message>
        <source>Make the link for %1</source>
        <translation>Link für %1 erstellen</translation>
    </message>
    <message>
        <source>Nobody has this address. A customer is created first.</source>
        <translation>Niemand hat diese Adresse. Zuerst wird ein Kunde angelegt.</translation>
    </message>
    <message>
        <source>Say who is to pay.</source>
        <translation>Sagen Sie, wer bezahlen soll.</translation>
    </message>
    <message>
        <source>Looking for the customer.</source>
        <translation>Der Kunde wird gesucht.</translation>
    </message>
    <message>
        <source>Say how many credits.</source>
        <translation>Sagen Sie, wie viele Credits.</translation>
    </message>
    <message>
        <source>Give a whole quantity, 1 or more.</source>
        <translation>Geben Sie eine ganze Menge ab 1 an.</translation>
    </message>
    <message>
        <source>Working out what it comes to.</source>
        <translation>Es wird ermittelt, was es kostet.</translation>
    </message>
    <message>
        <source>Creating the customer at %1.</source>
        <translation>Der Kunde wird bei %1 angelegt.</translation>
    </message>
    <message>
        <source>It is not confirmed that the customer was created. It is read back by itself; nothing is sent again. Wait a moment, then confirm once more.</source>
        <translation>Es ist nicht bestätigt, dass der Kunde angelegt wurde. Das wird von selbst nachgelesen; gesendet wird nichts noch einmal. Warten Sie einen Moment und bestätigen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1&apos;s preview</source>
        <comment>provider</comment>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries: %1&apos;s preview has to be there first.</source>
        <translation>Der Preis hat für einige Länder eigene Beträge: Zuerst muss die Vorschau von %1 da sein.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkDialog</name>
    <message>
        <source>Checkout link</source>
        <translation>Checkout-Link</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Den &amp;Link kopieren</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkPane</name>
    <message>
        <source>No link selected</source>
        <translation>Kein Link ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to copy its link and to see what became of it.</source>
        <translation>Wählen Sie eine Zeile, um ihren Link zu kopieren und zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Angeboten nach</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>Version %1 der Preise</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkWindow</name>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinksPage</name>
    <message>
        <source>Checkout links</source>
        <translation>Checkout-Links</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Name, E-Mail-Adresse oder Id</translation>
    </message>
    <message>
        <source>Search checkout links</source>
        <translation>Checkout-Links suchen</translation>
    </message>
    <message>
        <source>Loading the links</source>
        <translation>Die Links werden geladen</translation>
    </message>
    <message>
        <source>The links could not be read</source>
        <translation>Die Links konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No link fits the search and the filters.</source>
        <translation>Kein Link passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>Make one to sell credits or a plan: the customer pays behind it, and what becomes of it is shown here.</source>
        <translation>Erstellen Sie einen, um Credits oder einen Plan zu verkaufen: Dahinter bezahlt der Kunde, und was daraus wird, steht hier.</translation>
    </message>
    <message>
        <source>&amp;Make a checkout link…</source>
        <translation>Checkout-Link &amp;erstellen …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Den Link kopieren</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Zahlung zeigen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Customer, e-mail, id, invoice number, last four digits, or a command</source>
        <translation>Kunde, E-Mail, Kennung, Rechnungsnummer, letzte vier Ziffern oder ein Befehl</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The mirror could not be searched: %1</source>
        <translation>Der Spiegel konnte nicht durchsucht werden: %1</translation>
    </message>
    <message>
        <source>Nothing has this name, number or id. Try the e-mail address, three letters of the name, or the whole id.</source>
        <translation>Nichts hat diesen Namen, diese Nummer oder Kennung. Versuchen Sie die E-Mail-Adresse, drei Buchstaben des Namens oder die ganze Kennung.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogDesk</name>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>Der Anbieter ist in diesem Profil nicht verbunden: Nur der Spiegel kann gelesen werden.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogFileDesk</name>
    <message>
        <source>This plan is not in the database any more.</source>
        <translation>Dieser Plan ist nicht mehr in der Datenbank.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCheckoutDesk</name>
    <message>
        <source>Checkout links of %1 are not made from here yet. Use a payment link of %1&apos;s dashboard.</source>
        <translation>Checkout-Links von %1 werden hier noch nicht erstellt. Verwenden Sie einen Zahlungslink aus dem Dashboard von %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCreditDesk</name>
    <message>
        <source>There is no such entry.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>No customer has this id or e-mail address.</source>
        <translation>Kein Kunde hat diese Id oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Several customers have this address. Give the id.</source>
        <translation>Mehrere Kunden haben diese Adresse. Geben Sie die Id an.</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>In diesem Profil ist kein Credit-Kontobuch eingerichtet.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Diese Zahlung gibt es nicht.</translation>
    </message>
    <message>
        <source>These credits were granted meanwhile.</source>
        <translation>Diese Credits wurden inzwischen gewährt.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreEventDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be fetched.</source>
        <translation>Der Anbieter ist in diesem Profil nicht verbunden: Es kann nichts abgerufen werden.</translation>
    </message>
    <message>
        <source>The event %1 is not in the log. It may be fetched as a missed event.</source>
        <translation>Das Ereignis %1 ist nicht im Protokoll. Vielleicht lässt es sich als verpasstes Ereignis abrufen.</translation>
    </message>
    <message>
        <source>Events are being fetched already.</source>
        <translation>Ereignisse werden schon abgerufen.</translation>
    </message>
    <message>
        <source>Events are being sent already.</source>
        <translation>Es werden schon Ereignisse gesendet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreOperationDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be read back.</source>
        <translation>Der Anbieter ist in diesem Profil nicht verbunden: Es kann nichts nachgelesen werden.</translation>
    </message>
    <message>
        <source>There is no operation %1 in this account.</source>
        <translation>In diesem Konto gibt es keinen Vorgang %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePaymentDesk</name>
    <message>
        <source>The payment %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>Die Zahlung %1 ist nicht im Spiegel. Vielleicht kommt sie mit der nächsten Synchronisierung.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile, and invoices are not kept in the mirror.</source>
        <translation>Der Anbieter ist in diesem Profil nicht verbunden, und Rechnungen liegen nicht im Spiegel.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePricingDesk</name>
    <message>
        <source>There is no version %1 of the prices.</source>
        <translation>Es gibt keine Version %1 der Preise.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreReconciliationDesk</name>
    <message>
        <source>There is no finding %1.</source>
        <translation>Es gibt keinen Befund %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreSettingsDesk</name>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>In diesem Profil ist kein Credit-Kontobuch eingerichtet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerPane</name>
    <message>
        <source>&amp;Show the entries</source>
        <translation>&amp;Einträge zeigen</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Credits gewähren …</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Kein Kunde gewählt</translation>
    </message>
    <message>
        <source>Choose a row to compare what was granted with the ledger.</source>
        <translation>Wählen Sie eine Zeile, um das Gewährte mit dem Kontobuch zu vergleichen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Hier gewährt</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>Im Kontobuch</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomersPage</name>
    <message>
        <source>Customers with credits</source>
        <translation>Kunden mit Credits</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Name, E-Mail-Adresse oder Id</translation>
    </message>
    <message>
        <source>Search customers with credits</source>
        <translation>Kunden mit Credits suchen</translation>
    </message>
    <message>
        <source>Loading the balances</source>
        <translation>Stände werden geladen</translation>
    </message>
    <message>
        <source>The balances could not be read</source>
        <translation>Die Stände konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters.</source>
        <translation>Kein Kunde passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Nobody has credits yet</source>
        <translation>Noch niemand hat Credits</translation>
    </message>
    <message>
        <source>Customers appear here with their first entry.</source>
        <translation>Kunden erscheinen hier mit ihrem ersten Eintrag.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message>
        <source>Not all confirmed</source>
        <translation>Nicht alles bestätigt</translation>
    </message>
    <message>
        <source>All in the ledger</source>
        <translation>Alles im Kontobuch</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Die beiden weichen ab</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Stimmen überein</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Credits gewähren …</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntriesPage</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Customer, payment, event, adjustment</source>
        <translation>Kunde, Zahlung, Ereignis, Anpassung</translation>
    </message>
    <message>
        <source>Search credit entries</source>
        <translation>Credit-Einträge suchen</translation>
    </message>
    <message>
        <source>Loading the credit entries</source>
        <translation>Credit-Einträge werden geladen</translation>
    </message>
    <message>
        <source>The credit entries could not be read</source>
        <translation>Die Credit-Einträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Kein Eintrag passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>No credits granted yet</source>
        <translation>Noch keine Credits gewährt</translation>
    </message>
    <message>
        <source>Entries appear here when a payment for a plan with credits is completed, or when you grant some. Credits must be enabled in the profile, and prices need a plan.</source>
        <translation>Einträge erscheinen hier, wenn eine Zahlung für einen Plan mit Credits abgeschlossen ist oder wenn Sie welche gewähren. Credits müssen im Profil eingeschaltet sein, und Preise brauchen einen Plan.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Kontobuch</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Tell the ledger again</source>
        <translation>Kontobuch erneut benachrichtigen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Zahlung zeigen</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Ereignis zeigen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryPane</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Teile des Eintrags</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What the ledger is told with the entry</source>
        <translation>Was dem Kontobuch mit dem Eintrag gemeldet wird</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Stand des Kunden</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Was dahintersteht</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see where its credits came from and whether the ledger has them.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, woher ihre Credits kommen und ob das Kontobuch sie hat.</translation>
    </message>
    <message>
        <source>Loading the entry</source>
        <translation>Eintrag wird geladen</translation>
    </message>
    <message>
        <source>The entry could not be read</source>
        <translation>Der Eintrag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>signed amount</comment>
        <translation>%1 Credits</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Credits of the grant</source>
        <translation>Credits der Gewährung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, credits</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>credits</comment>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Dafür bezahlt</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Stand danach</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryWindow</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Kontobuch</translation>
    </message>
    <message>
        <source>Payment or adjustment</source>
        <translation>Zahlung oder Anpassung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditSlider</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditsPage</name>
    <message>
        <source>Parts of the credits</source>
        <translation>Teile der Credits</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>&amp;Grant credits…</source>
        <translation>Credits &amp;gewähren …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait; nothing is lost. Put the key right, then try again.</source>
        <translation>
            <numerusform>Das Kontobuch hat den Schlüssel abgelehnt. %Ln Eintrag wartet; nichts ist verloren. Berichtigen Sie den Schlüssel und versuchen Sie es erneut.</numerusform>
            <numerusform>Das Kontobuch hat den Schlüssel abgelehnt. %Ln Einträge warten; nichts ist verloren. Berichtigen Sie den Schlüssel und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s). See why, then try again.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde dem Kontobuch nicht gemeldet. Sehen Sie nach, warum, und versuchen Sie es erneut.</numerusform>
            <numerusform>%Ln Einträge wurden dem Kontobuch nicht gemeldet. Sehen Sie nach, warum, und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>Kein Kontobuch erfährt von diesen Credits: In diesem Profil ist keines eingerichtet.</translation>
    </message>
    <message>
        <source>%1 credits granted. The balance is now %2.</source>
        <translation>%1 Credits gewährt. Der Stand ist jetzt %2.</translation>
    </message>
    <message>
        <source>Due and granted</source>
        <translation>Fällig und gewährt</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CsvExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerDialog</name>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPane</name>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Back to the list of customers</source>
        <translation>Zurück zur Liste der Kunden</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Archive the customer…</source>
        <translation>Kunden archivieren…</translation>
    </message>
    <message>
        <source>Restore the customer…</source>
        <translation>Kunden wiederherstellen…</translation>
    </message>
    <message>
        <source>Copies a summary for a ticket: who, what, status, next bill, last payments (Ctrl+Shift+C)</source>
        <translation>Kopiert eine Zusammenfassung für ein Ticket: wer, was, Status, nächste Rechnung, letzte Zahlungen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Add an &amp;address…</source>
        <translation>&amp;Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;business…</source>
        <translation>&amp;Firma hinzufügen…</translation>
    </message>
    <message>
        <source>Payments of the customer</source>
        <translation>Zahlungen des Kunden</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Events of the customer</source>
        <translation>Ereignisse des Kunden</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Teile des Kunden</translation>
    </message>
    <message>
        <source>Customer as the provider describes it</source>
        <translation>Der Kunde, wie der Anbieter ihn beschreibt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Kein Kunde ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what the customer has, pays and is called, or type what you have in hand: a name, an address, an id, an invoice number, the last digits of a card.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was der Kunde hat, bezahlt und wie er heißt, oder tippen Sie, was Sie haben: einen Namen, eine Adresse, eine Kennung, eine Rechnungsnummer, die letzten Ziffern einer Karte.</translation>
    </message>
    <message>
        <source>Loading the customer</source>
        <translation>Der Kunde wird geladen</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notizen (%1)</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first, on the Operations page, whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 ist nicht geklärt. Geben Sie zuerst auf der Seite Vorgänge an, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 läuft noch. Warten Sie, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Benutzt am %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Last payment method</source>
        <translation>Letztes Zahlungsmittel</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Werbeeinwilligung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Subscriptions (%1)</source>
        <translation>Abonnements (%1)</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 available</source>
        <comment>an amount</comment>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <comment>an amount</comment>
        <translation>%1 vorgemerkt</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>an amount</comment>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>Keines bekannt.</translation>
    </message>
    <message>
        <source>%1 is asked for it when a customer is opened; it does not tell of changes.</source>
        <translation>%1 wird beim Öffnen eines Kunden danach gefragt; von Änderungen meldet es nichts.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Tax id %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Company no. %1</source>
        <translation>Registernummer %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits granted; the entries are on the Credits page</source>
        <translation>Gewährte Credits; die Einträge stehen auf der Seite Credits</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>an address or a business</comment>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>an address or a business</comment>
        <translation>%1 wiederherstellen…</translation>
    </message>
    <message>
        <source>Archive %1…</source>
        <comment>an address or a business</comment>
        <translation>%1 archivieren…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Checkout-Link erstellen …</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Weitere Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible match(es)</source>
        <translation>
            <numerusform>%Ln mögliche Zuordnung</numerusform>
            <numerusform>%Ln mögliche Zuordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other accounts (%1)</source>
        <translation>Weitere Konten (%1)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPartDialog</name>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Bei %1 wird nachgesehen, ob jemand es inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>%1 does not have it any more. Nothing was sent.</source>
        <translation>%1 hat es nicht mehr. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile; it stands in the form now. Nothing was sent. Change it again if it is still wanted.</source>
        <translation>Jemand hat bei %1 inzwischen dasselbe geändert; es steht jetzt im Formular. Es wurde nichts gesendet. Ändern Sie es noch einmal, wenn es noch gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerStatusDialog</name>
    <message>
        <source>Archive customer</source>
        <translation>Kunde archivieren</translation>
    </message>
    <message>
        <source>Archive the customer</source>
        <translation>Den Kunden archivieren</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Kunde wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the customer</source>
        <translation>Den Kunden wiederherstellen</translation>
    </message>
    <message>
        <source>%1 hides archived customers in its dashboard, and they cannot be used in new payments. Nothing is deleted; a customer can be restored.</source>
        <translation>%1 verbirgt archivierte Kunden in seinem Dashboard, und sie lassen sich in neuen Zahlungen nicht verwenden. Nichts wird gelöscht; ein Kunde lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The customer can be used in new payments again and shows in the lists of %1.</source>
        <translation>Der Kunde lässt sich wieder in neuen Zahlungen verwenden und steht in den Listen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of this customer go on and are billed as before.</source>
        <translation>
            <numerusform>Ein Abonnement dieses Kunden läuft weiter und wird berechnet wie zuvor.</numerusform>
            <numerusform>%Ln Abonnements dieses Kunden laufen weiter und werden berechnet wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Adresse archivieren</translation>
    </message>
    <message>
        <source>Restore address</source>
        <translation>Adresse wiederherstellen</translation>
    </message>
    <message>
        <source>Archive business</source>
        <translation>Firma archivieren</translation>
    </message>
    <message>
        <source>Restore business</source>
        <translation>Firma wiederherstellen</translation>
    </message>
    <message>
        <source>Archive the address</source>
        <translation>Adresse archivieren</translation>
    </message>
    <message>
        <source>Restore the address</source>
        <translation>Adresse wiederherstellen</translation>
    </message>
    <message>
        <source>Archive the business</source>
        <translation>Firma archivieren</translation>
    </message>
    <message>
        <source>Restore the business</source>
        <translation>Firma wiederherstellen</translation>
    </message>
    <message>
        <source>%1 hides it, and it cannot be used in new payments. Nothing is deleted; it can be restored.</source>
        <translation>%1 verbirgt den Eintrag, und er lässt sich in neuen Zahlungen nicht verwenden. Nichts wird gelöscht; er lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>It can be used in new payments again.</source>
        <translation>Der Eintrag lässt sich wieder in neuen Zahlungen verwenden.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerTableModel</name>
    <message>
        <source>Completed payments, before refunds</source>
        <translation>Abgeschlossene Zahlungen, vor Erstattungen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <comment>all that a customer ever paid</comment>
        <translation>Bezahlt insgesamt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newest address in use; “?” where the customer never paid and was not opened yet</source>
        <translation>Der neuesten benutzten Adresse; „?“, wo der Kunde nie gezahlt hat und noch nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>Not known yet: an address comes with a payment or when it changes, and is asked for when the customer is opened.</source>
        <translation>Noch nicht bekannt: Eine Adresse kommt mit einer Zahlung oder wenn sie sich ändert, und nach ihr wird gefragt, wenn der Kunde geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomersPage</name>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Name, e-mail, id, invoice number, last 4 digits</source>
        <translation>Name, E-Mail, Kennung, Rechnungsnummer, letzte 4 Ziffern</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Loading customers</source>
        <translation>Kunden werden geladen</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Die Kunden konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters. Parts of a name or an e-mail address of three letters or more are found anywhere; ids and invoice numbers as a whole.</source>
        <translation>Kein Kunde passt zu Suche und Filtern. Teile eines Namens oder einer E-Mail-Adresse ab drei Buchstaben werden überall gefunden; Kennungen und Rechnungsnummern als Ganzes.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Customers appear here as soon as somebody buys, or when the first load from %1 has brought them.</source>
        <translation>Kunden erscheinen hier, sobald jemand kauft oder das erste Laden von %1 sie gebracht hat.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: customers can be looked at and noted on, not changed.</source>
        <translation>%1 ist in diesem Profil nicht verbunden: Kunden lassen sich ansehen und mit Notizen versehen, nicht ändern.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here. Notes are still possible.</source>
        <translation>In dieser Umgebung kann nur gelesen werden: Von hier aus lässt sich nichts ändern. Notizen sind weiter möglich.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Customers with a subscription that is past due</source>
        <translation>Kunden mit einem überfälligen Abonnement</translation>
    </message>
    <message>
        <source>Has credit</source>
        <translation>Hat Guthaben</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Kein Abonnement</translation>
    </message>
    <message>
        <source>Customers who never had a subscription</source>
        <translation>Kunden, die nie ein Abonnement hatten</translation>
    </message>
    <message>
        <source>The first %1 matches. Type more to narrow them down.</source>
        <translation>Die ersten %1 Treffer. Tippen Sie weiter, um sie einzugrenzen.</translation>
    </message>
    <message>
        <source>The summary of %1 is in the clipboard.</source>
        <translation>Die Zusammenfassung von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Customers with money credit to use, as of the last synchronisation: %1 is asked again when a customer is opened</source>
        <translation>Kunden mit Geldguthaben, Stand der letzten Synchronisierung: %1 wird wieder gefragt, wenn ein Kunde geöffnet wird</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>It holds the mirror of the account, every event, and what was done.</source>
        <translation>Sie enthält den Spiegel des Kontos, jedes Ereignis und was getan wurde.</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Art der Datenbank</translation>
    </message>
    <message>
        <source>The profile&apos;s own file</source>
        <translation>Die eigene Datei des Profils</translation>
    </message>
    <message>
        <source>Nothing to set up. For one person on this machine.</source>
        <translation>Nichts einzurichten. Für eine Person an diesem Rechner.</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Eine Datei Ihrer Wahl</translation>
    </message>
    <message>
        <source>An SQLite file in another place of this machine.</source>
        <translation>Eine SQLite-Datei an einem anderen Ort dieses Rechners.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Ein PostgreSQL-Server</translation>
    </message>
    <message>
        <source>For a team: everybody works on the same data.</source>
        <translation>Für ein Team: Alle arbeiten mit denselben Daten.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Test database</source>
        <translation>Datenbank &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Bring up to date…</source>
        <translation>Auf den neuesten Stand &amp;bringen…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>It is empty and is set up when Reckoner opens it.</source>
        <translation>Sie ist leer und wird eingerichtet, wenn Reckoner sie öffnet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>A newer Reckoner has written it. Update this one, or choose another database.</source>
        <translation>Ein neuerer Reckoner hat sie geschrieben. Aktualisieren Sie diesen oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Neuer als dieses Programm</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the schema are missing.</source>
        <translation>
            <numerusform>Ein Schritt des Schemas fehlt.</numerusform>
            <numerusform>%Ln Schritte des Schemas fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) missing</source>
        <translation>
            <numerusform>ein Schritt fehlt</numerusform>
            <numerusform>%Ln Schritte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>It can be opened and fits this program.</source>
        <translation>Sie lässt sich öffnen und passt zu diesem Programm.</translation>
    </message>
    <message numerus="yes">
        <source>Current, %Ln step(s)</source>
        <translation>
            <numerusform>Aktuell, ein Schritt</numerusform>
            <numerusform>Aktuell, %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Bring the database up to date?</source>
        <translation>Datenbank auf den neuesten Stand bringen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</source>
        <translation>
            <numerusform>Ein Schritt wird an %1 ausgeführt. Ältere Versionen von Reckoner können sie danach nicht öffnen, und ohne Sicherung gibt es kein Zurück. Machen Sie zuerst eine; sagen Sie es auf einem Server den anderen.</numerusform>
            <numerusform>%Ln Schritte werden an %1 ausgeführt. Ältere Versionen von Reckoner können sie danach nicht öffnen, und ohne Sicherung gibt es kein Zurück. Machen Sie zuerst eine; sagen Sie es auf einem Server den anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it up to date now</source>
        <translation>&amp;Jetzt auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>The schema is being brought up to date.</source>
        <translation>Das Schema wird auf den neuesten Stand gebracht.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DialogFrame</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the change, for whoever asks later</source>
        <translation>Wird bei der Änderung aufbewahrt, für spätere Fragen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DisplayPriceModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Advertised for</source>
        <translation>Beworben mit</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DoctorSection</name>
    <message>
        <source>Doctor</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Looks at settings, secrets, database and connection, as saved. Nothing is changed. The same on the command line: reckonerctl doctor</source>
        <translation>Prüft Einstellungen, Geheimnisse, Datenbank und Verbindung, so wie sie gespeichert sind. Nichts wird geändert. Dasselbe auf der Befehlszeile: reckonerctl doctor</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>Ein Fehler gefunden.</numerusform>
            <numerusform>%Ln Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Alles, was sich prüfen lässt, ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, what to do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsPage</name>
    <message>
        <source>Due and granted</source>
        <translation>Fällig und gewährt</translation>
    </message>
    <message>
        <source>Customer, subscription or payment</source>
        <translation>Kunde, Abonnement oder Zahlung</translation>
    </message>
    <message>
        <source>Search credits that are due</source>
        <translation>Fällige Credits suchen</translation>
    </message>
    <message>
        <source>Looking for credits that are due</source>
        <translation>Fällige Credits werden gesucht</translation>
    </message>
    <message>
        <source>The credits that are due could not be read</source>
        <translation>Die fälligen Credits konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing that is due fits the search and the filters.</source>
        <translation>Nichts Fälliges passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>No credits are due</source>
        <translation>Keine Credits sind fällig</translation>
    </message>
    <message>
        <source>Running subscriptions appear here when their prices belong to plans with credits, and payments that brought none although they should have.</source>
        <translation>Hier erscheinen laufende Abonnements, deren Preise zu Plänen mit Credits gehören, und Zahlungen, die keine brachten, obwohl sie es sollten.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Only what was not granted</source>
        <translation>Nur was nicht gewährt wurde</translation>
    </message>
    <message>
        <source>The first %1 are listed, what is missing before the rest. “reckonerctl credits due” lists all.</source>
        <translation>Die ersten %1 stehen hier, Fehlendes vor dem Rest. „reckonerctl credits due“ listet alle.</translation>
    </message>
    <message>
        <source>Grant what is due…</source>
        <translation>Fälliges gewähren …</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Abonnement zeigen</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Zahlung zeigen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what is due and what was granted.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was fällig ist und was gewährt wurde.</translation>
    </message>
    <message>
        <source>Gra&amp;nt %1 credits…</source>
        <translation>%1 Credits ge&amp;währen …</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsWindow</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Einmal gekauft</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EditCustomerDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field&apos;s value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunde bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Ein JSON-Objekt oder nichts</translation>
    </message>
    <message>
        <source>Custom &amp;data</source>
        <translation>Eigene &amp;Daten</translation>
    </message>
    <message>
        <source>Choose for each field whose it is to be.</source>
        <translation>Wählen Sie für jedes Feld, wessen Wert gelten soll.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Es bleibt nichts zu ändern: Bei %1 ist es schon so.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed the customer meanwhile.</source>
        <translation>Bei %1 wird nachgesehen, ob jemand den Kunden inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile. Nothing was sent. Choose for each field, then save again.</source>
        <translation>Jemand hat bei %1 inzwischen dasselbe geändert. Es wurde nichts gesendet. Wählen Sie für jedes Feld und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren behalten</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine nehmen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Entity</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Es bleibt nichts zu ändern: Bei %1 ist es schon so.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EnvironmentBand</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>provider, account, safety level</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Mirror up to date %1</source>
        <comment>relative time</comment>
        <translation>Spiegel aktuell: %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Spiegel noch nicht vollständig</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synchronisierung: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventDock</name>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Close the live events</source>
        <translation>Live-Ereignisse schließen</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Schließen (Strg+J)</translation>
    </message>
    <message>
        <source>Reading the newest events</source>
        <translation>Die neuesten Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>What the provider tells appears here as it comes in.</source>
        <translation>Was der Anbieter meldet, erscheint hier, sobald es kommt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Newest on top, as they come in</source>
        <translation>Das Neueste oben, wie es kommt</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>%Ln neues zeigen</numerusform>
            <numerusform>%Ln neue zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder folgen</translation>
    </message>
    <message>
        <source>Follow the events</source>
        <translation>Den Ereignissen folgen</translation>
    </message>
    <message>
        <source>Pause the events</source>
        <translation>Die Ereignisse anhalten</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventLogPage</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event, entity, customer or type</source>
        <translation>Ereignis, Gegenstand, Kunde oder Art</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Loading events</source>
        <translation>Ereignisse werden geladen</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Kein Ereignis passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Events appear here as soon as webhooks arrive or the provider&apos;s feed is read. Fetch missed events reads it now.</source>
        <translation>Ereignisse erscheinen hier, sobald Webhooks ankommen oder der Feed des Anbieters gelesen wird. „Verpasste Ereignisse abrufen“ liest ihn jetzt.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what kind of entity</comment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Öffnen, worum es geht</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)…</source>
        <translation>
            <numerusform>Ein Ereignis noch einmal anwenden…</numerusform>
            <numerusform>%Ln Ereignisse noch einmal anwenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay all that the filter finds…</source>
        <translation>Alle vom Filter gefundenen noch einmal anwenden…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Text in body</source>
        <translation>&amp;Text im Inhalt</translation>
    </message>
    <message>
        <source>Exactly as it is spelled there</source>
        <translation>Genau so, wie es dort geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Entity id</source>
        <translation>&amp;Kennung des Gegenstands</translation>
    </message>
    <message>
        <source>sub_…, txn_…, ctm_…, pri_…</source>
        <translation>sub_…, txn_…, ctm_…, pri_…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <comment>this day included</comment>
        <translation>&amp;Bis</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s) again…</source>
        <translation>
            <numerusform>Ein Ereignis noch einmal senden…</numerusform>
            <numerusform>%Ln Ereignisse noch einmal senden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that the filter finds again…</source>
        <translation>Alle vom Filter gefundenen noch einmal senden…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventPane</name>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Event as it was received</source>
        <translation>Ereignis, wie es empfangen wurde</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Teile des Ereignisses</translation>
    </message>
    <message>
        <source>&amp;Replay…</source>
        <translation>&amp;Noch einmal anwenden…</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereigniskennung</translation>
    </message>
    <message>
        <source>What the event changed, field by field</source>
        <translation>Was das Ereignis geändert hat, Feld für Feld</translation>
    </message>
    <message>
        <source>Deliveries of the event</source>
        <translation>Zustellungen des Ereignisses</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed, or why it changed nothing.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie geändert hat oder warum nichts.</translation>
    </message>
    <message>
        <source>Loading the event</source>
        <translation>Das Ereignis wird geladen</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>Das Ereignis konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>On the way for</source>
        <translation>Unterwegs seit</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>No row was changed</source>
        <translation>Keine Zeile wurde geändert</translation>
    </message>
    <message>
        <source>It was applied and is the newest word on this, but no field is different.</source>
        <translation>Es wurde angewandt und ist der neueste Stand, aber kein Feld ist anders.</translation>
    </message>
    <message>
        <source>Effect (new)</source>
        <comment>the row did not exist before</comment>
        <translation>Wirkung (neu)</translation>
    </message>
    <message numerus="yes">
        <source>Effect (%Ln field(s))</source>
        <translation>
            <numerusform>Wirkung (ein Feld)</numerusform>
            <numerusform>Wirkung (%Ln Felder)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries (%1)</source>
        <translation>Zustellungen (%1)</translation>
    </message>
    <message>
        <source>Again: known already</source>
        <translation>Noch einmal: schon bekannt</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Headers of the first delivery</source>
        <translation>Kopfzeilen der ersten Zustellung</translation>
    </message>
    <message>
        <source>No headers were kept: it did not come as a webhook.</source>
        <translation>Keine Kopfzeilen vorhanden: Es kam nicht als Webhook.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventRunDialog</name>
    <message>
        <source>Results, event by event</source>
        <translation>Ergebnisse, Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>pace</comment>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventTailModel</name>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventWindow</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereigniskennung</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventsPage</name>
    <message>
        <source>Parts of the inbox</source>
        <translation>Teile des Eingangs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>&amp;Fetch missed events…</source>
        <translation>&amp;Verpasste Ereignisse abrufen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Webhooks may be lost. Fetching closes the gap and shows what was missing.</source>
        <translation>Webhooks sind vielleicht verloren. Das Abrufen schließt die Lücke und zeigt, was gefehlt hat.</translation>
    </message>
    <message>
        <source>Fetch missed events…</source>
        <translation>Verpasste Ereignisse abrufen…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EvidenceWords</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1: Einträge</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1: Credits</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Von Kunden verbraucht</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2 credits, entry %3, key %4, %5</source>
        <translation>%1: %2 Credits, Eintrag %3, Schlüssel %4, %5</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <comment>what, who, when, why</comment>
        <translation>%1 durch %2 am %3: %4</translation>
    </message>
    <message>
        <source>Reconciliation %1 of %2</source>
        <translation>Abgleich %1 mit %2</translation>
    </message>
    <message>
        <source>Account %1. Begun %2 by %3, finished %4. %5 findings.</source>
        <translation>Konto %1. Begonnen %2 durch %3, beendet %4. %5 Befunde.</translation>
    </message>
    <message>
        <source>SHA-256 of the run: %1</source>
        <translation>SHA-256 des Laufs: %1</translation>
    </message>
    <message>
        <source>SHA-256 of this evidence as CSV: %1</source>
        <translation>SHA-256 dieses Nachweises als CSV: %1</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Befunde und Entscheidungen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Abgleich %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ExplanationPane</name>
    <message>
        <source>Body as it was received</source>
        <translation>Inhalt, wie er empfangen wurde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FetchDialog</name>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest event that the provider keeps</source>
        <translation>dem ältesten Ereignis, das der Anbieter aufbewahrt</translation>
    </message>
    <message>
        <source>Begun behind %1</source>
        <translation>Begonnen hinter %1</translation>
    </message>
    <message>
        <source>Ended with %1</source>
        <translation>Geendet mit %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Keine Lücke</translation>
    </message>
    <message>
        <source>Gap before it</source>
        <translation>Lücke davor</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Verpasste Ereignisse abrufen</translation>
    </message>
    <message>
        <source>From %1&apos;s event feed, through the same door as webhooks</source>
        <translation>Aus dem Ereignis-Feed von %1, durch dieselbe Tür wie Webhooks</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
        <source>Readings of the feed</source>
        <translation>Lesungen des Feeds</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Joins the one before</source>
        <translation>Schließt an die davor an</translation>
    </message>
    <message>
        <source>The readings could not be listed: %1</source>
        <translation>Die Lesungen konnten nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The feed is being read.</source>
        <translation>Der Feed wird gelesen.</translation>
    </message>
    <message>
        <source>Fetching did not finish: %1</source>
        <translation>Der Abruf wurde nicht fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the feed: %Ln page(s), %1 events, %2 of them new.</source>
        <comment>pages; events, new</comment>
        <translation>
            <numerusform>Feed wird gelesen: eine Seite, %1 Ereignisse, davon %2 neu.</numerusform>
            <numerusform>Feed wird gelesen: %Ln Seiten, %1 Ereignisse, davon %2 neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed has not been read yet.</source>
        <translation>Der Feed wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stopping after the page under way.</source>
        <translation>Wird nach der laufenden Seite angehalten.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldChanges</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldRow</name>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Bestimmt durch: %1. Was hier steht, wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Suche und Filter entfernen</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>no choice made</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>filter</comment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <comment>filter, how many are set</comment>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingPane</name>
    <message>
        <source>Finding id</source>
        <translation>Befund-Id</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Was jede Seite sagt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>May belong to</source>
        <translation>Gehört vielleicht zu</translation>
    </message>
    <message>
        <source>What it may belong to</source>
        <translation>Wozu es gehören könnte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Entscheidungen und Notizen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Kein Befund ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what each side says and what can be done about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was jede Seite sagt und was man tun kann.</translation>
    </message>
    <message>
        <source>Loading the finding</source>
        <translation>Der Befund wird geladen</translation>
    </message>
    <message>
        <source>The finding could not be read</source>
        <translation>Der Befund konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2 credits</source>
        <comment>a class of findings, number</comment>
        <translation>%1: %2 Credits</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age, such as 5 days</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaktion %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a score</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingWindow</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Finding id</source>
        <translation>Befund-Id</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruht bis %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingWords</name>
    <message>
        <source>same customer</source>
        <translation>derselbe Kunde</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>dieselbe Menge</translation>
    </message>
    <message>
        <source>nearly the same amount</source>
        <translation>fast dieselbe Menge</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>innerhalb einer Stunde</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>innerhalb einer Woche</translation>
    </message>
    <message>
        <source>The external ledger is told the difference of %1 credits, so that both sides come to our amount.</source>
        <translation>Dem externen Ledger wird die Differenz von %1 Credits gemeldet, sodass beide Seiten auf unsere Menge kommen.</translation>
    </message>
    <message>
        <source>What is left of this grant is taken back here, and the external ledger is told.</source>
        <translation>Was von dieser Gutschrift übrig ist, wird hier zurückgenommen und dem externen Ledger gemeldet.</translation>
    </message>
    <message>
        <source>The external ledger is told to take back %1 credits. Both entries stay visible in both ledgers.</source>
        <translation>Dem externen Ledger wird gemeldet, %1 Credits zurückzunehmen. Beide Einträge bleiben in beiden Ledgern sichtbar.</translation>
    </message>
    <message>
        <source>Not posted here</source>
        <translation>Hier nicht gebucht</translation>
    </message>
    <message>
        <source>Missing outside</source>
        <translation>Fehlt außen</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Andere Menge</translation>
    </message>
    <message>
        <source>Posted twice</source>
        <translation>Doppelt gebucht</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Belongs to nothing</source>
        <translation>Gehört zu nichts</translation>
    </message>
    <message>
        <source>It was paid for and the external ledger has it, but no grant was posted here.</source>
        <translation>Es wurde bezahlt, und das externe Ledger hat es, aber hier wurde keine Gutschrift gebucht.</translation>
    </message>
    <message>
        <source>It was paid for, but no grant was posted: the customer has no credits for it.</source>
        <translation>Es wurde bezahlt, aber keine Gutschrift gebucht: Der Kunde hat keine Credits dafür.</translation>
    </message>
    <message>
        <source>The grant was posted here, but the external ledger does not have it: the customer cannot spend these credits.</source>
        <translation>Die Gutschrift wurde hier gebucht, aber das externe Ledger hat sie nicht: Der Kunde kann diese Credits nicht ausgeben.</translation>
    </message>
    <message>
        <source>The sides have different amounts for the same grant.</source>
        <translation>Die Seiten haben für dieselbe Gutschrift verschiedene Mengen.</translation>
    </message>
    <message>
        <source>The same grant is there once more: the customer can spend it twice.</source>
        <translation>Dieselbe Gutschrift ist noch einmal da: Der Kunde kann sie zweimal ausgeben.</translation>
    </message>
    <message>
        <source>The sides name different currencies for the same grant.</source>
        <translation>Die Seiten nennen für dieselbe Gutschrift verschiedene Währungen.</translation>
    </message>
    <message>
        <source>A grant was posted for a payment that is not completed or not there.</source>
        <translation>Es wurde eine Gutschrift für eine Zahlung gebucht, die nicht abgeschlossen oder nicht da ist.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that no payment and no grant explains.</source>
        <translation>Das externe Ledger hat einen Eintrag, den keine Zahlung und keine Gutschrift erklärt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>Unser Ledger</translation>
    </message>
    <message>
        <source>External ledger</source>
        <translation>Externes Ledger</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Record the grant</source>
        <translation>Gutschrift buchen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückgängig buchen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Übergehen bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The external ledger is asked whether it has the grant, and told again if not. It takes each grant only once.</source>
        <translation>Das externe Ledger wird gefragt, ob es die Gutschrift hat, und sie wird noch einmal gemeldet, wenn nicht. Es nimmt jede Gutschrift nur einmal.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here. Nothing is sent: the external ledger has it already.</source>
        <translation>Die Gutschrift über %1 Credits wird hier gebucht. Nichts wird gesendet: Das externe Ledger hat sie schon.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here and the external ledger is told.</source>
        <translation>Die Gutschrift über %1 Credits wird hier gebucht und dem externen Ledger gemeldet.</translation>
    </message>
    <message>
        <source>%1 credits are posted here as a grant by hand. Nothing is sent: the external ledger has them already.</source>
        <translation>%1 Credits werden hier als Gutschrift von Hand gebucht. Nichts wird gesendet: Das externe Ledger hat sie schon.</translation>
    </message>
    <message>
        <source>Both are kept as the two halves of one grant. Nothing is sent.</source>
        <translation>Beide gelten als die zwei Hälften einer Gutschrift. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The external entry is kept as several grants of ours in one. Nothing is sent.</source>
        <translation>Der externe Eintrag gilt als mehrere unserer Gutschriften in einem. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The difference may stay. It is open again when its amounts change.</source>
        <translation>Der Unterschied darf bleiben. Ändern sich seine Mengen, ist er wieder offen.</translation>
    </message>
    <message>
        <source>It is open again if it is still there on that day.</source>
        <translation>Er ist wieder offen, wenn er an diesem Tag noch da ist.</translation>
    </message>
    <message>
        <source>The note is kept with the finding. Nothing else changes.</source>
        <translation>Die Notiz wird mit dem Befund aufbewahrt. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>External ledger (API)</source>
        <translation>Externes Ledger (API)</translation>
    </message>
    <message>
        <source>External ledger (PostgreSQL)</source>
        <translation>Externes Ledger (PostgreSQL)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Reckoner</source>
        <translation>Willkommen bei Reckoner</translation>
    </message>
    <message>
        <source>Nothing is set up in this profile yet. Choose how to begin; you can change all of it later in Settings.</source>
        <translation>In diesem Profil ist noch nichts eingerichtet. Wählen Sie, wie Sie beginnen; alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A sandbox inside this program with customers, subscriptions and payments made up. No account, no key, no network; nothing you do there costs anything.</source>
        <translation>Eine Sandbox in diesem Programm mit erfundenen Kunden, Abonnements und Zahlungen. Kein Konto, kein Schlüssel, kein Netz; nichts, was Sie dort tun, kostet etwas.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Connect Paddle…</source>
        <translation>Paddle verbinden…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>A colleague keeps the mirror on a server or in a file already. You read it at once; no key is needed for that.</source>
        <translation>Jemand hält den Spiegel auf einem Server oder in einer Datei schon bereit. Sie lesen ihn sofort; ein Schlüssel ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Datenbank öffnen…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Have a key of your sandbox or live account at hand. It is kept in the keychain of this computer; the first load then fetches everything once. A profile can have an account of each.</source>
        <translation>Halten Sie einen Schlüssel Ihres Sandbox- oder Live-Kontos bereit. Er wird im Schlüsselbund dieses Rechners aufbewahrt; das erste Laden holt dann alles einmal. Ein Profil kann von beiden ein Konto haben.</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>Stripe verbinden…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::GrantDialog</name>
    <message>
        <source>Grant credits</source>
        <translation>Credits gewähren</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Id oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cre&amp;dits</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Stand danach</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stays with the entry and in the audit log</source>
        <translation>Bleibt beim Eintrag und im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Type the &amp;name again</source>
        <translation>&amp;Namen noch einmal eingeben</translation>
    </message>
    <message>
        <source>The customer&apos;s name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse des Kunden</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Say who is to get the credits.</source>
        <translation>Sagen Sie, wer die Credits bekommen soll.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to %1.</source>
        <translation>Geben Sie eine ganze Zahl von 1 bis %1 an.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name or e-mail address again to confirm.</source>
        <translation>Geben Sie zur Bestätigung Name oder E-Mail-Adresse des Kunden noch einmal ein.</translation>
    </message>
    <message>
        <source>Grant %1 credits</source>
        <translation>%1 Credits gewähren</translation>
    </message>
    <message>
        <source>Grant the credits</source>
        <translation>Die Credits gewähren</translation>
    </message>
    <message>
        <source>Granting.</source>
        <translation>Wird gewährt.</translation>
    </message>
    <message>
        <source>Grant what is due</source>
        <translation>Fälliges gewähren</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::IdLabel</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ItemEditor</name>
    <message>
        <source>&amp;Add an item</source>
        <translation>Position &amp;hinzufügen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Quantity of item %1</source>
        <translation>Menge von Position %1</translation>
    </message>
    <message>
        <source>Keep this item after all</source>
        <translation>Diese Position doch behalten</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Diese Position wegnehmen</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>wird weggenommen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>instead of %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>statt %1 × %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Every price with this billing cycle is on the subscription already.</source>
        <translation>Alle Preise mit diesem Rhythmus gehören schon zum Abonnement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last step back (%1)</source>
        <translation>Den letzten Schritt zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::JsonPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show the bytes as they came</source>
        <translation>Die Bytes zeigen, wie sie kamen</translation>
    </message>
    <message>
        <source>Copy exactly what came</source>
        <translation>Genau das kopieren, was kam</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::KeyZone</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>From Paddle, Developer tools, Authentication.</source>
        <translation>Von Paddle, Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Wo der API-Schlüssel liegen soll</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Remove key…</source>
        <translation>Schlüssel en&amp;tfernen…</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Für dieses Konto gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>API-Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>Neuer geheimer Schlüssel</translation>
    </message>
    <message>
        <source>From Stripe, Developers, API keys. A restricted key (rk_…) does as well.</source>
        <translation>Von Stripe, Developers, API keys. Ein eingeschränkter Schlüssel (rk_…) genügt auch.</translation>
    </message>
    <message>
        <source>Where to keep the secret key</source>
        <translation>Wo der geheime Schlüssel liegen soll</translation>
    </message>
    <message>
        <source>Reckoner forgets the key of %1 and can then only show the mirror. The key itself stays valid: revoke it in %2 if somebody else may have it.</source>
        <comment>an account, a provider</comment>
        <translation>Reckoner vergisst den Schlüssel von %1 und kann dann nur den Spiegel zeigen. Der Schlüssel selbst bleibt gültig: Widerrufen Sie ihn bei %2, wenn ihn jemand anderes haben könnte.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LedgerZone</name>
    <message>
        <source>Credit ledger</source>
        <translation>Credit-Kontobuch</translation>
    </message>
    <message>
        <source>New key of the credit ledger</source>
        <translation>Neuer Schlüssel des Credit-Kontobuchs</translation>
    </message>
    <message>
        <source>New ledger key</source>
        <translation>Neuer Kontobuch-Schlüssel</translation>
    </message>
    <message>
        <source>The ledger&apos;s admin key: it may grant and take back credits.</source>
        <translation>Der Admin-Schlüssel des Kontobuchs: Er darf Credits gewähren und zurücknehmen.</translation>
    </message>
    <message>
        <source>Where to keep the key of the credit ledger</source>
        <translation>Wo der Schlüssel des Credit-Kontobuchs bleibt</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Forget the ledger key…</source>
        <translation>Kontobuch-Schlüssel vergessen …</translation>
    </message>
    <message>
        <source>Store the ledger key</source>
        <translation>Kontobuch-Schlüssel speichern</translation>
    </message>
    <message>
        <source>Test the ledger</source>
        <translation>Kontobuch prüfen</translation>
    </message>
    <message>
        <source>There is no key for this ledger. It is told of no credits until there is one.</source>
        <translation>Für dieses Kontobuch gibt es keinen Schlüssel. Es erfährt von keinen Credits, bis es einen gibt.</translation>
    </message>
    <message>
        <source>A key has no blanks and only letters, digits and signs.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen, nur Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Forget the key of the credit ledger?</source>
        <translation>Den Schlüssel des Credit-Kontobuchs vergessen?</translation>
    </message>
    <message>
        <source>Credits are still granted here and wait in the outbox until there is a key again. The key itself stays valid: revoke it at the ledger if somebody else may have it.</source>
        <translation>Credits werden hier weiterhin gewährt und warten im Ausgang, bis es wieder einen Schlüssel gibt. Der Schlüssel selbst bleibt gültig: Widerrufen Sie ihn beim Kontobuch, wenn ihn jemand anders haben könnte.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Asking the ledger…</source>
        <translation>Das Kontobuch wird gefragt …</translation>
    </message>
    <message>
        <source>The ledger takes the key. It answered in %1 ms.</source>
        <translation>Das Kontobuch nimmt den Schlüssel an. Es antwortete in %1 ms.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LinkLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a link leads to, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LinkView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Den &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Link to the checkout</source>
        <translation>Link zum Checkout</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Den Link kopieren</translation>
    </message>
    <message>
        <source>Text for an e-mail</source>
        <translation>Text für eine E-Mail</translation>
    </message>
    <message>
        <source>The provider gave no link to this payment. Look at its checkout settings.</source>
        <translation>Der Anbieter hat zu dieser Zahlung keinen Link gegeben. Sehen Sie in seinen Checkout-Einstellungen nach.</translation>
    </message>
    <message>
        <source>The provider&apos;s link is not a safe one (https), so it is not shown. Look at the default payment link in its checkout settings.</source>
        <translation>Der Link des Anbieters ist nicht sicher (https) und wird deshalb nicht gezeigt. Sehen Sie sich in seinen Checkout-Einstellungen den Standard-Zahlungslink an.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ListPage</name>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Liste neu laden (F5)</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the details pane</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>More rows could not be read: %1</source>
        <translation>Weitere Zeilen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Suche und Filter entfernen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export rows or details, copy what is selected</source>
        <translation>Zeilen oder Einzelheiten exportieren, Ausgewähltes kopieren</translation>
    </message>
    <message>
        <source>All rows as CSV…</source>
        <translation>Alle Zeilen als CSV…</translation>
    </message>
    <message>
        <source>Selected rows as CSV…</source>
        <translation>Ausgewählte Zeilen als CSV…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Details as JSON…</source>
        <translation>Einzelheiten als JSON…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of rows</comment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>Wird exportiert: %1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the export</comment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>Eine Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>Einzelheiten als JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Die Einzelheiten stehen in %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Sortiert nach %1, absteigend.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Sortiert nach %1, aufsteigend.</translation>
    </message>
    <message>
        <source>Filtered: %1.</source>
        <translation>Gefiltert: %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LiveTail</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>New events appear at the top by themselves. Scrolling or selecting a row holds the list still.</source>
        <translation>Neue Ereignisse erscheinen von selbst oben. Blättern oder Auswählen hält die Liste an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: show</source>
        <translation>
            <numerusform>%Ln neues: zeigen</numerusform>
            <numerusform>%Ln neue: zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still while you read. Show what came in meanwhile.</source>
        <translation>Die Liste steht still, während Sie lesen. Zeigt, was inzwischen kam.</translation>
    </message>
    <message>
        <source>Held still</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The list stands still while you read. Click to follow new events again.</source>
        <translation>Die Liste steht still, während Sie lesen. Klicken Sie, um neuen Ereignissen wieder zu folgen.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LookSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at once. Numbers and dates follow it.</source>
        <translation>Wirkt sofort. Zahlen und Daten richten sich danach.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>Zurzeit: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As the desktop.</source>
        <translation>Wie der Desktop.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Enge Zeilen in Tabellen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MainWindow</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Reckoner — PRODUCTION</source>
        <translation>Reckoner — PRODUKTION</translation>
    </message>
    <message>
        <source>Reckoner — sandbox</source>
        <translation>Reckoner — Sandbox</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find anything, do anything (Ctrl+K)</source>
        <translation>Alles finden, alles tun (Strg+K)</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Live events below the page (Ctrl+J)</source>
        <translation>Live-Ereignisse unter der Seite (Strg+J)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Tastenkürzel (F1)</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Über Reckoner</translation>
    </message>
    <message>
        <source>Work with another account of this profile</source>
        <translation>Mit einem anderen Konto dieses Profils arbeiten</translation>
    </message>
    <message>
        <source>Account: %1. Choose another</source>
        <translation>Konto: %1. Ein anderes wählen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationListView</name>
    <message>
        <source>Migrations</source>
        <translation>Umstellungen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>of all subscriptions</comment>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reading the migrations</source>
        <translation>Umstellungen werden gelesen</translation>
    </message>
    <message>
        <source>The migrations could not be read</source>
        <translation>Die Umstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No migrations yet</source>
        <translation>Noch keine Umstellungen</translation>
    </message>
    <message>
        <source>Subscriptions that are moved to another price are listed here, with what became of each.</source>
        <translation>Hier stehen Abonnements, die auf einen anderen Preis umgestellt werden, und was aus jedem wurde.</translation>
    </message>
    <message>
        <source>Move subscriptions…</source>
        <translation>Abonnements umstellen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>price, price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back: %1 → %2</source>
        <comment>price, price</comment>
        <translation>Zurück: %1 → %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationRunView</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Move back…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>Subscriptions of the migration</source>
        <translation>Abonnements der Umstellung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Progress of the migration</source>
        <translation>Fortschritt der Umstellung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3 moved, %4 refused, %5 not confirmed, %6 to go.</source>
        <translation>%1 von %2 erledigt: %3 umgestellt, %4 abgelehnt, %5 nicht bestätigt, %6 noch offen.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <comment>a duration</comment>
        <translation>Noch etwa %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 requests a minute that %3 allows were used; %4 are left.</source>
        <translation>%1 der %2 Anfragen je Minute, die %3 erlaubt, wurden gebraucht; %4 sind übrig.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationTrialView</name>
    <message>
        <source>Progress of the trial</source>
        <translation>Fortschritt der Probe</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Each renewal before</source>
        <translation>Je Verlängerung vorher</translation>
    </message>
    <message>
        <source>Each renewal after</source>
        <translation>Je Verlängerung nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Renewal before</source>
        <translation>Verlängerung vorher</translation>
    </message>
    <message>
        <source>Renewal after</source>
        <translation>Verlängerung nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tried out on %1 of %2: %3 can be moved, %4 would be refused. Renewals are before tax and discounts.</source>
        <translation>Erprobt an %1 von %2: %3 lassen sich umstellen, %4 würden abgelehnt. Verlängerungen vor Steuern und Rabatten.</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Würde abgelehnt</translation>
    </message>
    <message>
        <source>Grows most</source>
        <translation>Steigt am meisten</translation>
    </message>
    <message>
        <source>Not known: a price is in another currency than the subscription, and only the bills say what it comes to.</source>
        <translation>Nicht bekannt: Ein Preis steht in einer anderen Währung als das Abonnement, und nur die Rechnungen sagen, was er ergibt.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationWishForm</name>
    <message>
        <source>&amp;Next bill before</source>
        <translation>&amp;Nächste Rechnung vor</translation>
    </message>
    <message>
        <source>Next bill before</source>
        <translation>Nächste Rechnung vor</translation>
    </message>
    <message>
        <source>&amp;From the price</source>
        <translation>&amp;Vom Preis</translation>
    </message>
    <message>
        <source>To the &amp;price</source>
        <translation>Zum &amp;Preis</translation>
    </message>
    <message>
        <source>Active, in trial or past due</source>
        <translation>Aktiv, in Probe oder überfällig</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any; two letters, such as DE</source>
        <translation>Alle; zwei Buchstaben, etwa DE</translation>
    </message>
    <message>
        <source>Any; how name or e-mail begins</source>
        <translation>Alle; Anfang von Name oder E-Mail</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Welche Abonnements</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Wie die Änderung berechnet wird</translation>
    </message>
    <message>
        <source>No subscription stands on a price here.</source>
        <translation>Hier steht kein Abonnement auf einem Preis.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Wählen Sie einen anderen Preis als Ziel.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>„%1“ ist kein Land: zwei Buchstaben, etwa DE.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ModeGrid</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Each one after</source>
        <translation>Jede danach</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Due now: %1. %2: %3. Every renewal after: %4. %5 %6</source>
        <translation>Jetzt fällig: %1. %2: %3. Jede Verlängerung danach: %4. %5 %6</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, eines wartet</numerusform>
            <numerusform>%1, %Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Kunde anlegen</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>en, de, fr: in which the provider writes to the customer</source>
        <translation>en, de, fr: in der der Anbieter dem Kunden schreibt</translation>
    </message>
    <message>
        <source>An e-mail address belongs to one customer. If %1 already has one with it, that customer is shown and nothing is created.</source>
        <translation>Eine E-Mail-Adresse gehört zu einem Kunden. Hat %1 schon einen mit ihr, wird dieser gezeigt und nichts angelegt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <comment>a customer</comment>
        <translation>Schon da: %1</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already.</source>
        <translation>Einen Kunden mit dieser E-Mail-Adresse gibt es schon.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NextBillDialog</name>
    <message>
        <source>Extend the trial</source>
        <translation>Testphase verlängern</translation>
    </message>
    <message>
        <source>Move the next bill</source>
        <translation>Nächste Rechnung verschieben</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>There is no next bill.</source>
        <translation>Es gibt keine nächste Rechnung.</translation>
    </message>
    <message>
        <source>Now: the trial ends on %1, and the first bill is due then.</source>
        <translation>Jetzt: Die Testphase endet am %1, dann ist die erste Rechnung fällig.</translation>
    </message>
    <message>
        <source>Now: the next bill is due on %1.</source>
        <translation>Jetzt: Die nächste Rechnung ist am %1 fällig.</translation>
    </message>
    <message>
        <source>New end of the trial</source>
        <translation>Neues Ende der Testphase</translation>
    </message>
    <message>
        <source>New date of the next bill</source>
        <translation>Neues Datum der nächsten Rechnung</translation>
    </message>
    <message>
        <source>Trial &amp;until</source>
        <translation>Testphase &amp;bis</translation>
    </message>
    <message>
        <source>Next bill &amp;on</source>
        <translation>Nächste Rechnung &amp;am</translation>
    </message>
    <message>
        <source>How the longer or shorter period is billed</source>
        <translation>Wie der längere oder kürzere Zeitraum abgerechnet wird</translation>
    </message>
    <message>
        <source>Do not bill it</source>
        <translation>Nicht abrechnen</translation>
    </message>
    <message>
        <source>A trial costs nothing, however long it is.</source>
        <translation>Eine Testphase kostet nichts, wie lang sie auch ist.</translation>
    </message>
    <message>
        <source>The days in between are a present, or are lost.</source>
        <translation>Die Tage dazwischen sind geschenkt oder verloren.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Anteilig berechnen, jetzt</translation>
    </message>
    <message>
        <source>More days are charged at once; fewer are credited to the balance.</source>
        <translation>Mehr Tage werden sofort abgebucht; weniger werden dem Guthaben gutgeschrieben.</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Anteilig berechnen, mit der nächsten Rechnung</translation>
    </message>
    <message>
        <source>The next bill is higher by what is longer, or lower by what is shorter.</source>
        <translation>Die nächste Rechnung ist um das Längere höher oder um das Kürzere niedriger.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a step, the day it counts from</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 Tage</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 Tage</translation>
    </message>
    <message>
        <source>+ 1 month</source>
        <translation>+ 1 Monat</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Noch nichts zu ändern</translation>
    </message>
    <message>
        <source>Charge %1 now and move it to %2</source>
        <comment>amount, day</comment>
        <translation>%1 jetzt abbuchen und auf den %2 verschieben</translation>
    </message>
    <message>
        <source>Move the next bill to %1</source>
        <translation>Nächste Rechnung auf den %1 verschieben</translation>
    </message>
    <message>
        <source>Extend the trial until %1</source>
        <translation>Testphase bis %1 verlängern</translation>
    </message>
    <message>
        <source>End the trial on %1</source>
        <translation>Testphase am %1 beenden</translation>
    </message>
    <message>
        <source>The trial of %1 ends on %2; the first bill is due then.</source>
        <translation>Die Testphase von %1 endet am %2; dann ist die erste Rechnung fällig.</translation>
    </message>
    <message>
        <source>The next bill of %1 is due on %2, and renewals count from then.</source>
        <translation>Die nächste Rechnung von %1 ist am %2 fällig; Verlängerungen zählen ab dann.</translation>
    </message>
    <message>
        <source>Due now: %1.</source>
        <translation>Jetzt fällig: %1.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Trial ends, as it is</source>
        <translation>Ende der Testphase, wie es ist</translation>
    </message>
    <message>
        <source>Next bill, as it is</source>
        <translation>Nächste Rechnung, wie sie ist</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Testphase endet</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the next one should know. Stays here; never sent to %1.</source>
        <comment>the provider</comment>
        <translation>Was der Nächste wissen sollte. Bleibt hier; wird nie an %1 gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Noch niemand hat etwas über diesen Kunden geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2 · edited by %3</source>
        <comment>author, when, somebody</comment>
        <translation>%1, %2 · bearbeitet von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Die Notiz von %1, %2 bearbeiten</translation>
    </message>
    <message>
        <source>Remove the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Die Notiz von %1, %2 entfernen</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>Die Notiz wurde geändert.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>Die Notiz wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenDatabaseDialog</name>
    <message>
        <source>Kind of database</source>
        <translation>Art der Datenbank</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Open the database</source>
        <translation>Datenbank &amp;öffnen</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>An SQLite file on this machine or on a drive that it can reach.</source>
        <translation>Eine SQLite-Datei auf diesem Rechner oder auf einem Laufwerk, das er erreicht.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Ein PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Its address is in the settings of whoever keeps it. A password is better kept in ~/.pgpass than written into the address.</source>
        <translation>Ihre Adresse steht in den Einstellungen dessen, der sie betreut. Ein Passwort ist in ~/.pgpass besser aufgehoben als in der Adresse.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Give the address of the database.</source>
        <translation>Geben Sie die Adresse der Datenbank ein.</translation>
    </message>
    <message>
        <source>The address of a server begins with postgresql://</source>
        <translation>Die Adresse eines Servers beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Databases of Reckoner (*.db)</source>
        <translation>Datenbanken von Reckoner (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenOperations</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <comment>an operation</comment>
        <translation>Ansehen: %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check now: %1</source>
        <comment>an operation</comment>
        <translation>Jetzt prüfen: %1</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <comment>an operation</comment>
        <translation>Klären: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are not settled: see the list.</source>
        <translation>
            <numerusform>Und ein weiterer, nicht geklärter: siehe die Liste.</numerusform>
            <numerusform>Und %Ln weitere, nicht geklärte: siehe die Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read back now.</source>
        <translation>Es wird gerade nachgelesen.</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <comment>an operation, customer, what is being done about it</comment>
        <translation>%1 für %2. %3</translation>
    </message>
    <message>
        <source>Reads it back from %1 now; nothing is sent again.</source>
        <translation>Liest es jetzt bei %1 nach; gesendet wird nichts noch einmal.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationDialog</name>
    <message>
        <source>Subscription id</source>
        <translation>Abonnementkennung</translation>
    </message>
    <message>
        <source>&amp;Type the customer&apos;s name to confirm: %1</source>
        <translation>Zum Bestätigen den &amp;Namen des Kunden eingeben: %1</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Sending to %1. This can take a while when a card is charged.</source>
        <translation>Wird an %1 gesendet. Wenn eine Karte belastet wird, kann das dauern.</translation>
    </message>
    <message>
        <source>Look at it again first: it was changed meanwhile.</source>
        <translation>Sehen Sie es sich zuerst erneut an: Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1 Your input is kept; nothing was sent.</source>
        <translation>Jemand anderes hat es inzwischen geändert: %1 Ihre Eingaben bleiben; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Erneut ansehen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationPane</name>
    <message>
        <source>Before and after, field by field</source>
        <translation>Vorher und nachher, Feld für Feld</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfspur</translation>
    </message>
    <message>
        <source>What was asked, as it is stored</source>
        <translation>Was verlangt wurde, wie es gespeichert ist</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Parts of the operation</source>
        <translation>Teile des Vorgangs</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Vorgangskennung</translation>
    </message>
    <message>
        <source>Audit trail of the operation</source>
        <translation>Prüfspur des Vorgangs</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No operation selected</source>
        <translation>Kein Vorgang ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see who asked for what and why, and what it changed.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wer was warum verlangt hat und was es geändert hat.</translation>
    </message>
    <message>
        <source>Loading the operation</source>
        <translation>Der Vorgang wird geladen</translation>
    </message>
    <message>
        <source>The operation could not be read</source>
        <translation>Der Vorgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It waits to be sent. Nothing has left this place yet.</source>
        <translation>Er wartet auf das Senden. Noch hat nichts diesen Ort verlassen.</translation>
    </message>
    <message>
        <source>It was sent and the answer is awaited.</source>
        <translation>Er wurde gesendet, die Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Nachgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächster Blick</translation>
    </message>
    <message>
        <source>%1&apos;s request</source>
        <translation>Anfragekennung bei %1</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Before and after are the same.</source>
        <translation>Vorher und nachher sind gleich.</translation>
    </message>
    <message>
        <source>What it is like afterwards is known when the operation is settled as done, or when reading back has found something.</source>
        <translation>Wie es nachher ist, weiß man, wenn der Vorgang als erledigt geklärt ist oder das Nachlesen etwas gefunden hat.</translation>
    </message>
    <message>
        <source>Audit trail (%1)</source>
        <translation>Prüfspur (%1)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationWindow</name>
    <message>
        <source>a new customer</source>
        <translation>ein neuer Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Vorgangskennung</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>der Katalog</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationsPage</name>
    <message>
        <source>&amp;Verify the audit log</source>
        <translation>Prüf&amp;protokoll prüfen</translation>
    </message>
    <message>
        <source>Reckons every entry of the audit log anew and compares</source>
        <translation>Rechnet jeden Eintrag des Prüfprotokolls nach und vergleicht</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Customer, id or who asked</source>
        <translation>Kunde, Kennung oder wer es verlangt hat</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Vorgänge suchen</translation>
    </message>
    <message>
        <source>Loading operations</source>
        <translation>Vorgänge werden geladen</translation>
    </message>
    <message>
        <source>The operations could not be read</source>
        <translation>Die Vorgänge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No operation fits the search and the filters.</source>
        <translation>Kein Vorgang passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Every change that somebody makes from here stands in this list, with who, why and what it changed.</source>
        <translation>Jede Änderung, die jemand von hier macht, steht in dieser Liste: wer, warum und was sie geändert hat.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Abonnement öffnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Confirmed: %1 was done.</source>
        <translation>Bestätigt: %1 ist geschehen.</translation>
    </message>
    <message>
        <source>%1 was not done.</source>
        <translation>%1 ist nicht geschehen.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>Es konnte jetzt nicht nachgelesen werden: %1</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>The audit log is broken. %1</source>
        <translation>Das Prüfprotokoll ist gebrochen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, unbroken since %1</source>
        <translation>
            <numerusform>Ein Eintrag, ungebrochen seit %1</numerusform>
            <numerusform>%Ln Einträge, ungebrochen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is empty</source>
        <translation>Das Prüfprotokoll ist leer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OtherAccountsPanel</name>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
    <message>
        <source>Optional; kept with what you decide</source>
        <translation>Freiwillig; wird mit der Entscheidung aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Eingezogen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1, shown here</source>
        <comment>an account</comment>
        <translation>%1, hier gezeigt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Not in the mirror any more; it may come back with the next synchronisation.</source>
        <translation>Nicht mehr im Spiegel; vielleicht kommt er mit der nächsten Synchronisierung wieder.</translation>
    </message>
    <message>
        <source>Credit balance there: %1</source>
        <comment>an amount</comment>
        <translation>Guthaben dort: %1</translation>
    </message>
    <message>
        <source>Matched by way of another record.</source>
        <translation>Über einen weiteren Kunden zugeordnet.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Letzte Zahlungen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Confirm that %1 of %2 is the same person</source>
        <comment>a customer, an account</comment>
        <translation>Bestätigen, dass %1 von %2 dieselbe Person ist</translation>
    </message>
    <message>
        <source>Say that %1 of %2 is not the same person</source>
        <comment>a customer, an account</comment>
        <translation>Angeben, dass %1 von %2 nicht dieselbe Person ist</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Bestätigt von %1, %2</translation>
    </message>
    <message>
        <source>Said by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Angegeben von %1, %2</translation>
    </message>
    <message>
        <source>Take back that %1 is the same person</source>
        <comment>a customer</comment>
        <translation>Zurücknehmen, dass %1 dieselbe Person ist</translation>
    </message>
    <message>
        <source>Take back that %1 is not the same person</source>
        <comment>a customer</comment>
        <translation>Zurücknehmen, dass %1 nicht dieselbe Person ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is the same person now.</source>
        <comment>a customer</comment>
        <translation>%1 ist jetzt dieselbe Person.</translation>
    </message>
    <message>
        <source>%1 is not offered again.</source>
        <comment>a customer</comment>
        <translation>%1 wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OverviewPage</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und ein weiteres.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Operations that are not settled</source>
        <translation>Vorgänge, die nicht geklärt sind</translation>
    </message>
    <message>
        <source>Subscriptions past due</source>
        <translation>Überfällige Abonnements</translation>
    </message>
    <message>
        <source>Events that wait</source>
        <translation>Ereignisse, die warten</translation>
    </message>
    <message>
        <source>Ending or pausing soon</source>
        <translation>Enden oder pausieren bald</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>Der Spiegel</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Es wird nachgesehen, was wartet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Die Übersicht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody knows yet whether these happened. Nothing is sent again before that.</source>
        <translation>Noch weiß niemand, ob diese geschehen sind. Vorher wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Every change that was asked for is known to be done or not done.</source>
        <translation>Von jeder verlangten Änderung ist bekannt, ob sie geschehen ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Their last payment failed. %1 tries again; a new payment method helps at once.</source>
        <translation>Ihre letzte Zahlung ist gescheitert. %1 versucht es erneut; ein neues Zahlungsmittel hilft sofort.</translation>
    </message>
    <message>
        <source>Every renewal was paid.</source>
        <translation>Jede Verlängerung wurde bezahlt.</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>amount, when</comment>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>%1 could not be applied, %2 are in quarantine. Nothing is lost; each says what to do next.</source>
        <comment>events, events</comment>
        <translation>%1 konnten nicht angewandt werden, %2 sind in Quarantäne. Nichts ist verloren; jedes sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Every event that arrived has been dealt with.</source>
        <translation>Jedes angekommene Ereignis ist erledigt.</translation>
    </message>
    <message>
        <source>Parked, %1</source>
        <comment>when</comment>
        <translation>Geparkt, %1</translation>
    </message>
    <message>
        <source>Retrying, %1</source>
        <comment>when</comment>
        <translation>Neuer Versuch, %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A cancellation or a pause is scheduled; until then it can be undone.</source>
        <translation>Eine Kündigung oder Pause ist geplant; bis dahin lässt sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>No cancellation and no pause is scheduled.</source>
        <translation>Keine Kündigung und keine Pause ist geplant.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The provider&apos;s event feed has not been read yet.</source>
        <translation>Der Ereignis-Feed des Anbieters wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Reading the event feed ended early %1: %2</source>
        <comment>when, why</comment>
        <translation>Das Lesen des Ereignis-Feeds endete vorzeitig %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Abonnements: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>The event feed was read %1; it brought nothing new.</source>
        <comment>when</comment>
        <translation>Der Ereignis-Feed wurde %1 gelesen; er brachte nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>The event feed was read %1; it brought %Ln new event(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>Der Ereignis-Feed wurde %1 gelesen; er brachte ein neues Ereignis.</numerusform>
            <numerusform>Der Ereignis-Feed wurde %1 gelesen; er brachte %Ln neue Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals missing</source>
        <translation>Verlängerungen fehlen</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Das Kontobuch hat den Schlüssel abgelehnt. %Ln Eintrag wartet, der älteste von %1; nichts ist verloren. Berichtigen Sie den Schlüssel in den Einstellungen und versuchen Sie es auf der Seite Credits erneut.</numerusform>
            <numerusform>Das Kontobuch hat den Schlüssel abgelehnt. %Ln Einträge warten, der älteste von %1; nichts ist verloren. Berichtigen Sie den Schlüssel in den Einstellungen und versuchen Sie es auf der Seite Credits erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s); the oldest is from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Von %Ln Eintrag weiß das Kontobuch nichts; der älteste ist von %1.</numerusform>
            <numerusform>Von %Ln Einträgen weiß das Kontobuch nichts; der älteste ist von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are on their way to the ledger, the oldest from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>%Ln Eintrag ist auf dem Weg zum Kontobuch, der älteste von %1.</numerusform>
            <numerusform>%Ln Einträge sind auf dem Weg zum Kontobuch, der älteste von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>Kein Kontobuch erfährt von diesen Credits: In diesem Profil ist keines eingerichtet.</translation>
    </message>
    <message>
        <source>The ledger has been told of every grant.</source>
        <translation>Das Kontobuch weiß von jeder Gutschrift.</translation>
    </message>
    <message>
        <source>Credits and the ledger</source>
        <translation>Credits und das Kontobuch</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>No ledger</source>
        <translation>Kein Kontobuch</translation>
    </message>
    <message>
        <source>%1 credits, %2</source>
        <comment>signed number, when</comment>
        <translation>%1 Credits, %2</translation>
    </message>
    <message>
        <source>Last compared %1.</source>
        <comment>when</comment>
        <translation>Zuletzt verglichen: %1.</translation>
    </message>
    <message>
        <source>Next due %1.</source>
        <comment>when</comment>
        <translation>Wieder fällig: %1.</translation>
    </message>
    <message>
        <source>No schedule is set: it is compared when somebody asks.</source>
        <translation>Es ist kein Zeitplan eingestellt: Verglichen wird, wenn jemand es verlangt.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger have not been compared yet.</source>
        <translation>Zahlungen, Gutschriften und Kontobuch wurden noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger agree, or somebody decided about the rest.</source>
        <translation>Zahlungen, Gutschriften und Kontobuch stimmen überein, oder über den Rest wurde entschieden.</translation>
    </message>
    <message>
        <source>%1 credits differ; the oldest difference was found %2.</source>
        <comment>number, when</comment>
        <translation>%1 Credits weichen ab; die älteste Abweichung wurde %2 gefunden.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PauseDialog</name>
    <message>
        <source>Pause the subscription</source>
        <translation>Abonnement pausieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>From when it is paused</source>
        <translation>Ab wann es pausiert</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>Am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for until %1.</source>
        <translation>Der Kunde behält bis %1, was bezahlt ist.</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for.</source>
        <translation>Der Kunde behält, was bezahlt ist.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Access should end now. The rest of the period is not refunded.</source>
        <translation>Der Zugang soll jetzt enden. Der Rest des Zeitraums wird nicht erstattet.</translation>
    </message>
    <message>
        <source>There is no current period.</source>
        <translation>Es gibt keinen laufenden Zeitraum.</translation>
    </message>
    <message>
        <source>Resume by itself on</source>
        <translation>Von selbst fortsetzen am</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Tag des Fortsetzens</translation>
    </message>
    <message>
        <source>The bill when it resumes</source>
        <translation>Die Rechnung beim Fortsetzen</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Neuen Abrechnungszeitraum beginnen</translation>
    </message>
    <message>
        <source>Charged in full on the day it resumes; renewals count from then.</source>
        <translation>Wird am Tag des Fortsetzens voll berechnet; Verlängerungen zählen ab dann.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Alten Abrechnungszeitraum weiterführen</translation>
    </message>
    <message>
        <source>No charge if it resumes before the old period has ended; refused after that.</source>
        <translation>Keine Belastung, wenn es vor dem Ende des alten Zeitraums weiterläuft; danach wird es abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is billed now, and nothing while it is paused. Credits that wait for the next bill lapse; charges that wait move to the bill after resuming.</source>
        <translation>Jetzt und in der Pause wird nichts berechnet. Wartende Gutschriften verfallen; wartende Belastungen kommen auf die Rechnung nach dem Fortsetzen.</translation>
    </message>
    <message>
        <source>On resuming within the old period nothing is charged.</source>
        <translation>Beim Fortsetzen im alten Zeitraum wird nichts belastet.</translation>
    </message>
    <message>
        <source>On resuming: %1 before tax and discounts, charged in full. This is Reckoner&apos;s figure; %2 has no preview for it.</source>
        <translation>Beim Fortsetzen: %1 vor Steuern und Rabatten, voll berechnet. Das ist der Betrag von Reckoner; %2 hat dafür keine Vorschau.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>The resume date must lie after the day it is paused.</source>
        <translation>Der Tag des Fortsetzens muss nach dem Beginn der Pause liegen.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Jetzt pausieren</translation>
    </message>
    <message>
        <source>Pause on %1</source>
        <translation>Ab %1 pausieren</translation>
    </message>
    <message>
        <source>%1 is paused from %2 to %3.</source>
        <translation>%1 pausiert von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 until somebody resumes it.</source>
        <translation>%1 pausiert ab %2, bis es jemand fortsetzt.</translation>
    </message>
    <message>
        <source>%1 cannot pause at the end of a period.</source>
        <translation>%1 kann nicht zum Ende eines Zeitraums pausieren.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentPane</name>
    <message>
        <source>Parts of the payment</source>
        <translation>Teile der Zahlung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Payment as the provider describes it</source>
        <translation>Die Zahlung, wie der Anbieter sie beschreibt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungskennung</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Rechnung…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Keine Zahlung ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see its lines, what was tried to collect it and what was given back.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, woraus sie besteht, wie eingezogen und was zurückgegeben wurde.</translation>
    </message>
    <message>
        <source>Loading the payment</source>
        <translation>Die Zahlung wird geladen</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>Die Zahlung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open the invoice as PDF in the browser</source>
        <translation>Die Rechnung als PDF im Browser öffnen</translation>
    </message>
    <message>
        <source>There is no invoice of this payment.</source>
        <translation>Zu dieser Zahlung gibt es keine Rechnung.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a reason, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Per Rechnung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Earnings after tax and fee</source>
        <translation>Einnahmen nach Steuer und Gebühr</translation>
    </message>
    <message>
        <source>prorated at %1</source>
        <comment>a rate</comment>
        <translation>anteilig mit %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <comment>amount</comment>
        <translation>Steuer %1</translation>
    </message>
    <message>
        <source>tax %1 (%2 %)</source>
        <comment>amount, rate</comment>
        <translation>Steuer %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Aus dem Guthaben bezahlt</translation>
    </message>
    <message>
        <source>Credited to the balance</source>
        <translation>Dem Guthaben gutgeschrieben</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Provider&apos;s fee</source>
        <translation>Gebühr des Anbieters</translation>
    </message>
    <message>
        <source>Method not known yet</source>
        <translation>Zahlungsart noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was tried to collect this payment.</source>
        <translation>Es wurde noch nicht versucht, diese Zahlung einzuziehen.</translation>
    </message>
    <message>
        <source>Nothing was refunded, credited or charged back.</source>
        <translation>Nichts wurde erstattet, gutgeschrieben oder zurückbelastet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentWindow</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum sie scheiterte</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnementkennung</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Zahlungskennung</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Customer, invoice, card&apos;s last four, id</source>
        <translation>Kunde, Rechnung, letzte vier Ziffern der Karte, Kennung</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Zahlungen suchen</translation>
    </message>
    <message>
        <source>Loading payments</source>
        <translation>Zahlungen werden geladen</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>Die Zahlungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No payment fits the search and the filters.</source>
        <translation>Keine Zahlung passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Payments appear here once the first one is synchronised.</source>
        <translation>Zahlungen erscheinen hier, sobald die erste synchronisiert ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation>Unter 1</translation>
    </message>
    <message>
        <source>1 to 50</source>
        <translation>1 bis 50</translation>
    </message>
    <message>
        <source>50 to 200</source>
        <translation>50 bis 200</translation>
    </message>
    <message>
        <source>200 to 1,000</source>
        <translation>200 bis 1.000</translation>
    </message>
    <message>
        <source>1,000 and more</source>
        <translation>1.000 und mehr</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>eingezogen %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>erstattet %1</translation>
    </message>
    <message>
        <source>billed in all %1</source>
        <translation>berechnet insgesamt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(s)</source>
        <translation>
            <numerusform>eine weitere Währung</numerusform>
            <numerusform>%Ln weitere Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the invoice…</source>
        <translation>Rechnung öffnen…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Abonnement zeigen</translation>
    </message>
    <message>
        <source>Copy the payment id</source>
        <translation>Zahlungskennung kopieren</translation>
    </message>
    <message>
        <source>No program could be started to show the invoice.</source>
        <translation>Es ließ sich kein Programm starten, das die Rechnung zeigt.</translation>
    </message>
    <message>
        <source>The invoice cannot be shown: %1</source>
        <translation>Die Rechnung lässt sich nicht zeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln payment(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: %Ln Zahlung</numerusform>
            <numerusform>%1: %Ln Zahlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PeriodField</name>
    <message>
        <source>%1: how many</source>
        <comment>a period</comment>
        <translation>%1: wie viele</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PermissionList</name>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>What the key may change is not known until it is used, because a test changes nothing. Paddle shows it under Developer tools, Authentication.</source>
        <translation>Was der Schlüssel ändern darf, zeigt sich erst beim Benutzen, denn eine Prüfung ändert nichts. Paddle zeigt es unter Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>(request %1)</source>
        <translation>(Anfrage %1)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>read, customers, allowed</comment>
        <translation>%2 %1: %3</translation>
    </message>
    <message>
        <source>Asking %1 for one row of everything. Nothing is changed.</source>
        <comment>a provider</comment>
        <translation>%1 wird nach je einer Zeile gefragt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1 accepts the key for %2. It answered within %3 ms.</source>
        <comment>a provider, an account, a time</comment>
        <translation>%1 nimmt den Schlüssel für %2 an. Die Antwort kam innerhalb von %3 ms.</translation>
    </message>
    <message>
        <source>What a restricted key may change is not known until it is used, because a test changes nothing. Stripe shows it under Developers, API keys. A secret key (sk_…) may do everything.</source>
        <translation>Was ein eingeschränkter Schlüssel ändern darf, zeigt sich erst beim Benutzen, denn eine Prüfung ändert nichts. Stripe zeigt es unter Developers, API keys. Ein geheimer Schlüssel (sk_…) darf alles.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PlansDialog</name>
    <message>
        <source>Plans and credits</source>
        <translation>Pläne und Credits</translation>
    </message>
    <message>
        <source>Kept here, not at %1</source>
        <translation>Wird hier geführt, nicht bei %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>From a file of definitions: a JSON list of product_id, price_id and credits</source>
        <translation>Aus einer Datei mit Definitionen: eine JSON-Liste von product_id, price_id und credits</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Ein JSON-Objekt oder nichts</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>Remo&amp;ve the plan</source>
        <translation>Plan &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Prices that sell it</source>
        <translation>Preise, die ihn verkaufen</translation>
    </message>
    <message>
        <source>Prices that sell the plan</source>
        <translation>Preise, die den Plan verkaufen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Credits for one unit and period</source>
        <translation>Credits je Einheit und Zeitraum</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Hinzuzufügender Preis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add the &amp;price</source>
        <translation>&amp;Preis hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take the price away</source>
        <translation>Preis &amp;wegnehmen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The plan has this price already.</source>
        <translation>Der Plan hat diesen Preis schon.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Credits are a whole number: row %1.</source>
        <translation>Credits sind eine ganze Zahl: Zeile %1.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”? Its prices then bring no credits.</source>
        <translation>Den Plan „%1“ entfernen? Seine Preise bringen dann keine Credits.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import plan definitions</source>
        <translation>Plandefinitionen importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The definitions cannot be used; nothing was changed.</source>
        <translation>Die Definitionen können nicht verwendet werden; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und ein weiteres.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is like this already.</source>
        <translation>Nichts zu importieren: alles ist schon so.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <comment>plans</comment>
        <translation>%1 neu, %2 geändert, %3 wie sie sind.</translation>
    </message>
    <message>
        <source>The import would make: %1</source>
        <translation>Der Import würde ergeben: %1</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PortalDialog</name>
    <message>
        <source>Links for the customer</source>
        <translation>Links für den Kunden</translation>
    </message>
    <message>
        <source>What the customer can do with them</source>
        <translation>Was der Kunde damit tun kann</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Kundenportal</translation>
    </message>
    <message>
        <source>See payments and invoices, change the address, cancel, at %1.</source>
        <translation>Bei %1 Zahlungen und Rechnungen ansehen, die Adresse ändern, kündigen.</translation>
    </message>
    <message>
        <source>Another payment method</source>
        <translation>Eine andere Zahlungsart</translation>
    </message>
    <message>
        <source>Give %1 another card or wallet for this subscription; an open bill is paid with it.</source>
        <translation>%1 für dieses Abonnement eine andere Karte oder Wallet geben; eine offene Rechnung wird damit bezahlt.</translation>
    </message>
    <message>
        <source>Whoever has such a link is signed in as the customer, without a password. It works for a short time only, and %1 does not say for how long: make a new one each time, send it to nobody else, and do not keep it. Making it is noted in the audit log; the link itself is not.</source>
        <translation>Wer einen solchen Link hat, ist ohne Passwort als der Kunde angemeldet. Er gilt nur kurze Zeit, und %1 sagt nicht, wie lange: Erzeugen Sie jedes Mal einen neuen, schicken Sie ihn niemand anderem und bewahren Sie ihn nicht auf. Dass er erzeugt wurde, steht im Prüfprotokoll; der Link selbst nicht.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the link: %1</source>
        <translation>Link kopieren: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Im Browser öffnen: %1</translation>
    </message>
    <message>
        <source>For example: asked by phone to change the card</source>
        <translation>Zum Beispiel: telefonisch gebeten, die Karte zu ändern</translation>
    </message>
    <message>
        <source>&amp;Make the links</source>
        <translation>Links er&amp;zeugen</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has no portal for customers.</source>
        <translation>%1 hat kein Kundenportal.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>&amp;Make new links</source>
        <translation>Neue Links er&amp;zeugen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>There is none: the subscription is paid by invoice, or has ended.</source>
        <translation>Es gibt keinen: Das Abonnement wird per Rechnung bezahlt oder ist beendet.</translation>
    </message>
    <message>
        <source>There are no links: %1</source>
        <translation>Es gibt keine Links: %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Send it to the customer, and to nobody else.</source>
        <translation>Der Link ist in der Zwischenablage. Schicken Sie ihn dem Kunden und niemand anderem.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PreviewedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Jede Verlängerung danach</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Keine Vorschau: %1 Ihre Eingaben bleiben stehen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Neue Vorschau</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>Die Vorschau war fast eine Minute alt, darum wurde sie erneuert. Prüfen Sie die Beträge noch einmal.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>Die Vorschau ist alt.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>Die Vorschau von %1 wird erwartet.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>Es gibt keine Vorschau zum Bestätigen.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Vorschau von %1. Sie wird jede Minute erneuert.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceCurve</name>
    <message>
        <source>Pay as you go</source>
        <translation>Nach Verbrauch</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Price of 1,000 credits by the amount that is bought</source>
        <translation>Preis von 1.000 Credits nach der gekauften Menge</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceDialog</name>
    <message>
        <source>Edit price</source>
        <translation>Preis bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Create the price</source>
        <translation>Preis anlegen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>once, not recurring</source>
        <translation>einmalig, nicht wiederkehrend</translation>
    </message>
    <message>
        <source>Billed &amp;every</source>
        <translation>Abrechnung &amp;alle</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testphase</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>keine Testphase</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>&amp;Testphase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What customers see; may be empty</source>
        <translation>Was Kunden sehen; darf leer sein</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>For your own use, at least two characters</source>
        <translation>Für Ihren eigenen Gebrauch, mindestens zwei Zeichen</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>&amp;Steuer</translation>
    </message>
    <message>
        <source>Prices &amp;by country</source>
        <translation>Preise nach &amp;Land</translation>
    </message>
    <message>
        <source>One line for each: DE, FR = 11.00 EUR</source>
        <translation>Je eine Zeile: DE, FR = 11.00 EUR</translation>
    </message>
    <message>
        <source>Custom d&amp;ata</source>
        <translation>&amp;Eigene Daten</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Ein JSON-Objekt oder nichts</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Betra&amp;g</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Kleinste Menge</translation>
    </message>
    <message>
        <source>Most quantity</source>
        <translation>Größte Menge</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two quantities</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>Give an amount; 0 is allowed.</source>
        <translation>Geben Sie einen Betrag an; 0 ist erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2.</source>
        <translation>„%1“ ist kein Betrag in %2.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Bei %1 wird nachgesehen, ob jemand es inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>It can be bought as soon as it is there.</source>
        <translation>Er kann gekauft werden, sobald es ihn gibt.</translation>
    </message>
    <message>
        <source>No live subscription holds this price.</source>
        <translation>Kein laufendes Abonnement hat diesen Preis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) keep the price as it was when it was added to them; nothing of this reaches their renewals.</source>
        <translation>
            <numerusform>%Ln laufendes Abonnement behält den Preis, wie er war, als er ihm hinzugefügt wurde; nichts davon erreicht seine Verlängerungen.</numerusform>
            <numerusform>%Ln laufende Abonnements behalten den Preis, wie er war, als er ihnen hinzugefügt wurde; nichts davon erreicht ihre Verlängerungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceMigrationDialog</name>
    <message>
        <source>Move subscriptions to another price</source>
        <translation>Abonnements auf einen anderen Preis umstellen</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>dem ersten %Ln</numerusform>
            <numerusform>den ersten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Try it out &amp;on</source>
        <translation>Pr&amp;obe mit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1 of %2 tried out</source>
        <comment>done, all</comment>
        <translation>%1 von %2 erprobt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln migration(s) are not finished.</source>
        <translation>
            <numerusform>%Ln Umstellung ist nicht abgeschlossen.</numerusform>
            <numerusform>%Ln Umstellungen sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) would be moved.</source>
        <translation>
            <numerusform>%Ln Abonnement würde umgestellt.</numerusform>
            <numerusform>%Ln Abonnements würden umgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be tried out.</source>
        <translation>Es konnte nicht erprobt werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) go back to the price they had; what was billed meanwhile stays. The change is billed as before: %1.</source>
        <translation>
            <numerusform>%Ln Abonnement geht auf seinen früheren Preis zurück; was inzwischen berechnet wurde, bleibt. Die Änderung wird wie zuvor berechnet: %1.</numerusform>
            <numerusform>%Ln Abonnements gehen auf ihren früheren Preis zurück; was inzwischen berechnet wurde, bleibt. Die Änderung wird wie zuvor berechnet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The migration stopped; what was moved is moved, and the rest can be gone on with.</source>
        <translation>Die Umstellung hielt an; was umgestellt ist, bleibt es, und der Rest kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The subscriptions could not be read.</source>
        <translation>Die Abonnements konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The first %1 are shown; “reckonerctl migrate-prices status” lists all.</source>
        <translation>Die ersten %1 werden gezeigt; „reckonerctl migrate-prices status“ führt alle auf.</translation>
    </message>
    <message>
        <source>What was begun</source>
        <translation>Was begonnen wurde</translation>
    </message>
    <message>
        <source>1 of 3 · What is to be moved</source>
        <translation>1 von 3 · Was umgestellt wird</translation>
    </message>
    <message>
        <source>2 of 3 · Trying it out; nothing is changed</source>
        <translation>2 von 3 · Wird erprobt; nichts wird geändert</translation>
    </message>
    <message>
        <source>3 of 3 · What it would do. Nothing has been changed.</source>
        <translation>3 von 3 · Was es bewirken würde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moving back. Nothing has been changed yet.</source>
        <translation>Zurückstellen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a migration.</source>
        <translation>Wählen Sie eine Umstellung.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
    <message>
        <source>Another migration is under way. Wait for it, or stop it.</source>
        <translation>Eine andere Umstellung läuft. Warten Sie darauf, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>No subscription fits.</source>
        <translation>Kein Abonnement passt.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;All migrations</source>
        <translation>&amp;Alle Umstellungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Erproben</translation>
    </message>
    <message>
        <source>&amp;Stop the trial</source>
        <translation>Probe &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement &amp;umstellen</numerusform>
            <numerusform>%Ln Abonnements &amp;umstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s) back</source>
        <translation>
            <numerusform>%Ln Abonnement &amp;zurückstellen</numerusform>
            <numerusform>%Ln Abonnements &amp;zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the subscription under way.</source>
        <translation>Wird nach dem laufenden Abonnement angehalten.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Es geht weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricePreviewDialog</name>
    <message>
        <source>Preview prices by country</source>
        <translation>Preise nach Land ansehen</translation>
    </message>
    <message>
        <source>Nothing is changed; %1 is asked once for each country.</source>
        <translation>Nichts wird geändert; %1 wird für jedes Land einmal gefragt.</translation>
    </message>
    <message>
        <source>What the prices come to</source>
        <translation>Worauf die Preise kommen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Own calculation</source>
        <translation>Eigene Rechnung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Prices to preview</source>
        <translation>Preise für die Vorschau</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Hinzuzufügender Preis</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>as the country has it</source>
        <translation>wie das Land sie hat</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Discount id</source>
        <translation>&amp;Rabatt-Id</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name at least one country, such as DE.</source>
        <translation>Nennen Sie mindestens ein Land, etwa DE.</translation>
    </message>
    <message>
        <source>At most %1 countries at once.</source>
        <translation>Höchstens %1 Länder auf einmal.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>„%1“ ist kein Land: zwei Buchstaben, etwa DE.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
    <message>
        <source>Add a price first.</source>
        <translation>Fügen Sie zuerst einen Preis hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Asking %1: %Ln to go.</source>
        <translation>
            <numerusform>%1 wird gefragt: noch %Ln.</numerusform>
            <numerusform>%1 wird gefragt: noch %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>This price is not in the mirror.</source>
        <translation>Dieser Preis ist nicht im Spiegel.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Ours: %1</source>
        <translation>Unsere: %1</translation>
    </message>
    <message>
        <source>Subtotal %1, tax %2, total %3</source>
        <translation>Zwischensumme %1, Steuer %2, Summe %3</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, rate</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricingPage</name>
    <message>
        <source>Loading the prices</source>
        <translation>Die Preise werden geladen</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preisgestaltung</translation>
    </message>
    <message>
        <source>Version of the prices</source>
        <translation>Version der Preise</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Store as a new version…</source>
        <translation>Als neue Version &amp;speichern …</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Tiers of the prices</source>
        <translation>Stufen der Preise</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>What is odd about these prices</source>
        <translation>Was an diesen Preisen auffällt</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Unit of subscriptions</source>
        <translation>Einheit von Abos</translation>
    </message>
    <message>
        <source>Free on trial</source>
        <translation>Gratis zum Testen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Add a tier</source>
        <translation>Stufe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the tier</source>
        <translation>Stufe &amp;entfernen</translation>
    </message>
    <message>
        <source>The prices could not be read</source>
        <translation>Die Preise konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, gültig</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, ab %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, day</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Has to be put right before the prices can be stored.</source>
        <translation>Muss berichtigt werden, bevor die Preise gespeichert werden können.</translation>
    </message>
    <message>
        <source>May be meant so.</source>
        <translation>Kann so gemeint sein.</translation>
    </message>
    <message>
        <source>No gaps, no overlaps, no total that falls when more is bought.</source>
        <translation>Keine Lücken, keine Überschneidungen, kein Gesamtpreis, der bei größerer Menge sinkt.</translation>
    </message>
    <message>
        <source>Changed, not stored</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>An example, not stored yet</source>
        <translation>Ein Beispiel, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <comment>person, reason</comment>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Preis entfernen</translation>
    </message>
    <message>
        <source>Advertised elsewhere</source>
        <translation>Anderswo beworben</translation>
    </message>
    <message>
        <source>Prices that are advertised elsewhere</source>
        <translation>Preise, die anderswo beworben werden</translation>
    </message>
    <message>
        <source>Compared with what the tiers charge whenever these prices are looked over. Never charged.</source>
        <translation>Werden bei jeder Durchsicht mit dem verglichen, was die Stufen berechnen. Nie berechnet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tax category</source>
        <translation>&amp;Steuerkategorie</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>https address, or nothing</source>
        <translation>https-Adresse, oder nichts</translation>
    </message>
    <message>
        <source>&amp;Custom data</source>
        <translation>&amp;Eigene Daten</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Ein JSON-Objekt oder nichts</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Bei %1 wird nachgesehen, ob jemand es inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Subscriptions keep the product as it was when they began; invoices that were issued stay as they are.</source>
        <translation>Abonnements behalten das Produkt, wie es war, als sie begannen; ausgestellte Rechnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It can be sold as soon as it has a price.</source>
        <translation>Es kann verkauft werden, sobald es einen Preis hat.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile is an account with its database, its safety levels and its windows. Keep sandbox and production apart in two.</source>
        <translation>Ein Profil ist ein Konto mit seiner Datenbank, seinen Sicherheitsstufen und seinen Fenstern. Trennen Sie Sandbox und Produktion durch zwei.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Profil an&amp;legen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Start with it</source>
        <translation>Damit starten</translation>
    </message>
    <message>
        <source>Start with the profile %1</source>
        <translation>Mit dem Profil %1 starten</translation>
    </message>
    <message>
        <source>Open a window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Open a window for the profile %1</source>
        <translation>Ein Fenster für das Profil %1 öffnen</translation>
    </message>
    <message>
        <source>Another window opens for %1.</source>
        <translation>Ein weiteres Fenster öffnet sich für %1.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Letters, digits, dash and underscore, at most 40.</source>
        <translation>Buchstaben, Ziffern, Bindestrich und Unterstrich, höchstens 40.</translation>
    </message>
    <message>
        <source>The profile %1 is created. Open a window for it to set it up.</source>
        <translation>Das Profil %1 ist angelegt. Öffnen Sie ein Fenster dafür, um es einzurichten.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionDialog</name>
    <message>
        <source>What brings back the state before could not be kept in %1: %2. Nothing was sent.</source>
        <translation>Was den vorigen Stand zurückbringt, konnte nicht in %1 abgelegt werden: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Bring a catalog into this account</source>
        <translation>Einen Katalog in dieses Konto übernehmen</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Another account that is mirrored here, or a catalog file: “Catalog as a file” in another profile writes one, and so does “reckonerctl catalog export”. Keys decide what is the same on both sides; ids of the other account do not count here.</source>
        <translation>Ein anderes Konto, das hier gespiegelt ist, oder eine Katalogdatei: „Katalog als Datei“ in einem anderen Profil schreibt eine, ebenso „reckonerctl catalog export“. Schlüssel entscheiden, was auf beiden Seiten dasselbe ist; IDs des anderen Kontos zählen hier nicht.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A catalog file</source>
        <translation>Eine Katalogdatei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Catalog file</source>
        <translation>Katalogdatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei falsch ist</translation>
    </message>
    <message>
        <source>Catalog files (*.toml);;All files (*)</source>
        <translation>Katalogdateien (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Felder des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message>
        <source>Steps of the plan, in their order</source>
        <translation>Schritte des Plans in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Check for &amp;drift</source>
        <translation>Auf &amp;Abweichung prüfen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>%1, as it is mirrored here</source>
        <translation>%1, wie hier gespiegelt</translation>
    </message>
    <message>
        <source>The other account could not be read.</source>
        <translation>Das andere Konto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file must be corrected first. Nothing was done.</source>
        <translation>
            <numerusform>%Ln Stelle in der Datei muss zuerst berichtigt werden. Es wurde nichts getan.</numerusform>
            <numerusform>%Ln Stellen in der Datei müssen zuerst berichtigt werden. Es wurde nichts getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Der Katalog bei %1 wird gelesen</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>Der Katalog konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>Cannot be done and is left out: %1</source>
        <translation>Geht nicht und wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The account has everything as it is wanted.</source>
        <translation>Das Konto hat alles wie gewünscht.</translation>
    </message>
    <message>
        <source>The plan could not be made.</source>
        <translation>Der Plan konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>done, all, the step under way</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The account has changed since the plan was made. Nothing was sent; this is the new plan.</source>
        <translation>Das Konto hat sich geändert, seit der Plan erstellt wurde. Es wurde nichts gesendet; dies ist der neue Plan.</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Das Konto konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No drift: the account is as it was brought over.</source>
        <translation>Keine Abweichung: Das Konto ist, wie es übernommen wurde.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Seitdem geändert: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose what goes over.</source>
        <translation>Wählen Sie, was übernommen wird.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>1 of 3 · Where it comes from</source>
        <translation>1 von 3 · Woher es kommt</translation>
    </message>
    <message>
        <source>2 of 3 · What goes over</source>
        <translation>2 von 3 · Was übernommen wird</translation>
    </message>
    <message numerus="yes">
        <source>3 of 3 · Dry run: %Ln step(s), in this order. Nothing has been sent.</source>
        <translation>
            <numerusform>3 von 3 · Probelauf: %Ln Schritt. Es wurde nichts gesendet.</numerusform>
            <numerusform>3 von 3 · Probelauf: %Ln Schritte in dieser Reihenfolge. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out the plan</source>
        <translation>Der Plan wird ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done.</source>
        <translation>
            <numerusform>Der %Ln Schritt ist getan.</numerusform>
            <numerusform>Alle %Ln Schritte sind getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done; the rest waits.</source>
        <comment>done, all</comment>
        <translation>%1 von %2 Schritten getan; der Rest wartet.</translation>
    </message>
    <message>
        <source>Local plans lose a price: %1.</source>
        <translation>Lokale Pläne verlieren einen Preis: %1.</translation>
    </message>
    <message>
        <source>%1 live subscriptions stand on prices that change; they keep what they have.</source>
        <comment>number</comment>
        <translation>%1 laufende Abonnements beruhen auf Preisen, die sich ändern; sie behalten, was sie haben.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt &amp;planen</numerusform>
            <numerusform>%Ln Schritte &amp;planen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt &amp;ausführen</numerusform>
            <numerusform>%Ln Schritte &amp;ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the step under way.</source>
        <translation>Wird nach dem laufenden Schritt angehalten.</translation>
    </message>
    <message>
        <source>What brings back the state before is kept in %1.</source>
        <translation>Was den vorigen Stand zurückbringt, liegt in %1.</translation>
    </message>
    <message>
        <source>This plan was stopped. What is done is done; going on does the rest, and nothing twice.</source>
        <translation>Dieser Plan wurde angehalten. Was getan ist, ist getan; beim Fortfahren folgt der Rest, und nichts geschieht zweimal.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionRows</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Product or price</source>
        <translation>Produkt oder Preis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of a plan</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>step of a plan</comment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a plan</comment>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of a plan</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>a price that is not recurring</comment>
        <translation>Einmalig</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantinePage</name>
    <message>
        <source>Choose a row to see what came and what to do about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was kam und was damit zu tun ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Only what nobody has looked at yet</source>
        <translation>Nur was noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>What you found out</source>
        <translation>Was Sie herausgefunden haben</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>Ab&amp;schließen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Event id or detail</source>
        <translation>Ereigniskennung oder Einzelheit</translation>
    </message>
    <message>
        <source>Search the quarantine</source>
        <translation>Quarantäne durchsuchen</translation>
    </message>
    <message>
        <source>Loading the quarantine</source>
        <translation>Die Quarantäne wird geladen</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>Die Quarantäne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing in quarantine fits the search and the filter.</source>
        <translation>Nichts in der Quarantäne passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Nichts in der Quarantäne</translation>
    </message>
    <message>
        <source>What the provider signed and cannot be taken as an event would stand here, with its bytes: nothing signed is ever lost.</source>
        <translation>Was der Anbieter signiert hat und nicht als Ereignis gelten kann, stünde hier, mit seinen Bytes: Signiertes geht nie verloren.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>Zuerst empfangen</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Records what you found out and takes it out of the count. The bytes stay.</source>
        <translation>Hält fest, was Sie herausgefunden haben, und zählt es nicht mehr mit. Die Bytes bleiben.</translation>
    </message>
    <message>
        <source>It could not be closed: %1</source>
        <translation>Es konnte nicht abgeschlossen werden: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantineWindow</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereigniskennung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Angesehen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuotePanel</name>
    <message>
        <source>at the rate of the smallest pack</source>
        <translation>zum Satz des kleinsten Pakets</translation>
    </message>
    <message>
        <source>as a single pack each month</source>
        <translation>als einzelnes Paket jeden Monat</translation>
    </message>
    <message>
        <source>in twelve monthly bills</source>
        <translation>in zwölf Monatsrechnungen</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <translation>%1 jeden Monat</translation>
    </message>
    <message>
        <source>%1 each year, at once</source>
        <translation>%1 jedes Jahr, auf einmal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What 1,000 credits cost</source>
        <translation>Was 1.000 Credits kosten</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>Kostet mehr</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, what it is compared with</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>a draft, not stored</source>
        <translation>einem Entwurf, nicht gespeichert</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Make a checkout lin&amp;k…</source>
        <translation>Checkout-Lin&amp;k erstellen …</translation>
    </message>
    <message>
        <source>Store these prices first.</source>
        <translation>Speichern Sie zuerst diese Preise.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReconciliationPage</name>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Kunde, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Loading findings</source>
        <translation>Die Befunde werden geladen</translation>
    </message>
    <message>
        <source>The findings could not be read</source>
        <translation>Die Befunde konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No finding fits the search and the filters.</source>
        <translation>Kein Befund passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Payments, our grants and the external ledger agree, or they have not been compared yet. “Compare again” compares them.</source>
        <translation>Zahlungen, unsere Gutschriften und das externe Ledger stimmen überein, oder sie wurden noch nicht verglichen. „Neu vergleichen“ vergleicht sie.</translation>
    </message>
    <message>
        <source>R&amp;uns…</source>
        <translation>&amp;Läufe …</translation>
    </message>
    <message>
        <source>What every run has compared, with totals and evidence</source>
        <translation>Was jeder Lauf verglichen hat, mit Summen und Nachweisen</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Neu &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compares payments, our grants and the last import of the external ledger</source>
        <translation>Vergleicht Zahlungen, unsere Gutschriften und den letzten Import des externen Ledgers</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln day(s)</source>
        <translation>
            <numerusform>Älter als %Ln Tag</numerusform>
            <numerusform>Älter als %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits or more</source>
        <translation>%1 Credits oder mehr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Never compared</source>
        <translation>Nie verglichen</translation>
    </message>
    <message>
        <source>Compared %1: %2 entries agree</source>
        <comment>when, number</comment>
        <translation>%1 verglichen: %2 Einträge stimmen überein</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)…</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln Befund …</numerusform>
            <numerusform>%1: %Ln Befunde …</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>They were not compared: %1</source>
        <translation>Es wurde nicht verglichen: %1</translation>
    </message>
    <message>
        <source>Compared with %1: nothing is open.</source>
        <translation>Mit %1 verglichen: Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1: %Ln finding(s) open.</source>
        <translation>
            <numerusform>Mit %1 verglichen: %Ln Befund offen.</numerusform>
            <numerusform>Mit %1 verglichen: %Ln Befunde offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectWindow</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectsPage</name>
    <message>
        <source>Choose a row to see why it was refused and what to do.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum abgewiesen wurde und was zu tun ist.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>Adresse oder Grund</translation>
    </message>
    <message>
        <source>Search the rejected requests</source>
        <translation>Abgewiesene Anfragen suchen</translation>
    </message>
    <message>
        <source>Loading the rejected requests</source>
        <translation>Abgewiesene Anfragen werden geladen</translation>
    </message>
    <message>
        <source>The rejected requests could not be read</source>
        <translation>Die abgewiesenen Anfragen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No rejected request fits the search.</source>
        <translation>Keine abgewiesene Anfrage passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>Nichts wurde abgewiesen</translation>
    </message>
    <message>
        <source>Requests with a wrong signature, from a wrong address or at a wrong time would stand here, with the next step.</source>
        <translation>Anfragen mit falscher Signatur, von falscher Adresse oder zur falschen Zeit stünden hier, mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>%1: %2 (last %3)</source>
        <comment>reason, how often, when</comment>
        <translation>%1: %2 (zuletzt %3)</translation>
    </message>
    <message>
        <source>Ever: %1</source>
        <comment>totals by reason</comment>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Reason in the log</source>
        <translation>Grund im Protokoll</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RenewalWords</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewals for %1, %Ln expected.</source>
        <comment>how long</comment>
        <translation>
            <numerusform>Seit %1 keine Verlängerungen, eine erwartet.</numerusform>
            <numerusform>Seit %1 keine Verlängerungen, %Ln erwartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) were due and have not been heard of, while %1 others were.</source>
        <comment>number</comment>
        <translation>
            <numerusform>Eine Verlängerung war fällig, und von ihr war nichts zu hören, von %1 anderen aber schon.</numerusform>
            <numerusform>%Ln Verlängerungen waren fällig, und von ihnen war nichts zu hören, von %1 anderen aber schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayDialog</name>
    <message>
        <source>Replay events</source>
        <translation>Ereignisse noch einmal anwenden</translation>
    </message>
    <message>
        <source>Stored events go once more through the rules that they met when they arrived. The newest version of a row wins, so that replaying twice does no harm, and what was applied once stays on record as applied. Nothing is sent to the provider.</source>
        <translation>Gespeicherte Ereignisse durchlaufen noch einmal die Regeln, denen sie bei der Ankunft begegnet sind. Es siegt die neueste Fassung einer Zeile; zweimal anwenden schadet also nicht, und was einmal angewandt war, bleibt als angewandt verzeichnet. An den Anbieter wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What the chosen event changes</source>
        <translation>Was das gewählte Ereignis ändert</translation>
    </message>
    <message>
        <source>Why these events are replayed, for the audit log</source>
        <translation>Warum diese Ereignisse noch einmal angewandt werden, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>The replay ended early: %1 What stands below was replayed; the rest was not.</source>
        <translation>Es endete vorzeitig: %1 Was unten steht, wurde angewandt; der Rest nicht.</translation>
    </message>
    <message>
        <source>The dry run did not work: %1 Nothing was changed.</source>
        <translation>Der Probelauf hat nicht funktioniert: %1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Ereignisse werden gezählt …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Probelauf: %1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Replaying: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Wird angewandt: %1 von %2 Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) would change rows.</source>
        <translation>
            <numerusform>Ein Ereignis würde Zeilen ändern.</numerusform>
            <numerusform>%Ln Ereignisse würden Zeilen ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not.</source>
        <comment>number of events</comment>
        <translation>%1 nicht.</translation>
    </message>
    <message>
        <source>No row would change: everything in these events is known already.</source>
        <translation>Keine Zeile würde sich ändern: Alles in diesen Ereignissen ist schon bekannt.</translation>
    </message>
    <message>
        <source>There are no events to replay.</source>
        <translation>Es gibt keine Ereignisse dafür.</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>Es wurde nichts noch einmal angewandt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events. %3</source>
        <comment>done, all, by outcome</comment>
        <translation>%1 von %2 Ereignissen. %3</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Alle Ereignisse, die der Filter findet</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Die ältesten %1 der Ereignisse, die der Filter findet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>ein Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie an, warum.</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)</source>
        <translation>
            <numerusform>Ein Ereignis noch einmal anwenden</numerusform>
            <numerusform>%Ln Ereignisse noch einmal anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stopping after the batch under way.</source>
        <translation>Wird nach dem laufenden Stapel angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln in der Sekunde</numerusform>
            <numerusform>%Ln in der Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Mit einem Ereignis fortfahren</numerusform>
            <numerusform>Mit %Ln Ereignissen fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the dry run</source>
        <translation>Probelauf fortsetzen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayResults</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Noch einmal angewandt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RequestDialog</name>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Wird an %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendDialog</name>
    <message>
        <source>Send events again</source>
        <translation>Ereignisse noch einmal senden</translation>
    </message>
    <message>
        <source>Who sends, and where</source>
        <translation>Wer sendet, und wohin</translation>
    </message>
    <message>
        <source>%1 sends its webhook again</source>
        <comment>provider</comment>
        <translation>%1 sendet seinen Webhook noch einmal</translation>
    </message>
    <message>
        <source>To the destination that it was for. It gets a new notification id; an inbox that has the event knows it already.</source>
        <translation>An das Ziel, für das er bestimmt war. Er bekommt eine neue Benachrichtigungskennung; ein Eingang, der das Ereignis hat, kennt es schon.</translation>
    </message>
    <message>
        <source>Reckoner sends it to another address</source>
        <translation>Reckoner sendet es an eine andere Adresse</translation>
    </message>
    <message>
        <source>For development and staging: the bytes as they came, signed with another secret.</source>
        <translation>Für Entwicklung und Staging: die Bytes, wie sie kamen, mit einem anderen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 ist in diesem Profil nicht verbunden.</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Fortschritt des Sendens</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>G&amp;eheimnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>What the receiver checks signatures with; it is not kept</source>
        <translation>Womit der Empfänger Signaturen prüft; es wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Host, to confirm</source>
        <translation>&amp;Rechner, zur Bestätigung</translation>
    </message>
    <message>
        <source>Host, to confirm</source>
        <translation>Rechner, zur Bestätigung</translation>
    </message>
    <message>
        <source>Why these events are sent again, for the audit log</source>
        <translation>Warum diese Ereignisse noch einmal gesendet werden, für das Prüfprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln in der Minute</numerusform>
            <numerusform>%Ln in der Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be counted: %1</source>
        <translation>Die Ereignisse konnten nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>Nothing more is sent: %1</source>
        <translation>Es wird nichts mehr gesendet: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Ereignisse werden gezählt …</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>Es gibt keine Ereignisse zu senden.</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Geben Sie an, wohin.</translation>
    </message>
    <message>
        <source>Give the receiver&apos;s secret.</source>
        <translation>Geben Sie das Geheimnis des Empfängers ein.</translation>
    </message>
    <message>
        <source>These are events of real customers: type %1 to confirm.</source>
        <comment>host</comment>
        <translation>Das sind Ereignisse echter Kunden: Geben Sie zum Bestätigen %1 ein.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie an, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). Nothing has been sent.</source>
        <translation>
            <numerusform>Ein Ereignis. Es wurde nichts gesendet.</numerusform>
            <numerusform>%Ln Ereignisse. Es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent: %3 accepted, %4 not.</source>
        <comment>done, all, accepted, not</comment>
        <translation>%1 von %2 gesendet: %3 angenommen, %4 nicht.</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Alle Ereignisse, die der Filter findet</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Die ältesten %1 der Ereignisse, die der Filter findet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>ein Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Mit einem Ereignis fortfahren</numerusform>
            <numerusform>Mit %Ln Ereignissen fortfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s)</source>
        <translation>
            <numerusform>Ein Ereignis senden</numerusform>
            <numerusform>%Ln Ereignisse senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stopping after the event under way.</source>
        <translation>Wird nach dem laufenden Ereignis angehalten.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendResults</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>status of HTTP</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResumeDialog</name>
    <message>
        <source>Resume the subscription</source>
        <translation>Abonnement fortsetzen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>When it resumes</source>
        <translation>Wann es weiterläuft</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It becomes active as soon as the bill is paid; if the payment fails it becomes past due.</source>
        <translation>Es wird aktiv, sobald die Rechnung bezahlt ist; scheitert die Zahlung, wird es überfällig.</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>It stays paused until then. A day that was set before is replaced.</source>
        <translation>Bis dahin bleibt es pausiert. Ein früher gesetzter Tag wird ersetzt.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Tag des Fortsetzens</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Neuen Abrechnungszeitraum beginnen</translation>
    </message>
    <message>
        <source>Charged in full when it resumes; renewals count from then.</source>
        <translation>Wird beim Fortsetzen voll berechnet; Verlängerungen zählen ab dann.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Alten Abrechnungszeitraum weiterführen</translation>
    </message>
    <message>
        <source>Nothing is charged if the old period has not ended yet; refused if it has.</source>
        <translation>Es wird nichts belastet, wenn der alte Zeitraum noch läuft; sonst wird es abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is charged on resuming, if the old period still runs then.</source>
        <translation>Beim Fortsetzen wird nichts belastet, wenn der alte Zeitraum dann noch läuft.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts, charged in full on %2. This is Reckoner&apos;s figure; %3 has no preview for resuming.</source>
        <translation>%1 vor Steuern und Rabatten, voll berechnet am %2. Das ist der Betrag von Reckoner; %3 hat für das Fortsetzen keine Vorschau.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumes, billed</source>
        <translation>Läuft weiter, berechnet</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Am %1 fortsetzen</translation>
    </message>
    <message>
        <source>Resume and charge %1 plus tax now</source>
        <translation>Fortsetzen und jetzt %1 plus Steuer belasten</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>%1 stays paused until %2 and resumes then.</source>
        <translation>%1 bleibt bis %2 pausiert und läuft dann weiter.</translation>
    </message>
    <message>
        <source>%1 is resumed and charged now.</source>
        <translation>%1 läuft weiter und wird jetzt belastet.</translation>
    </message>
    <message>
        <source>%1 is resumed now.</source>
        <translation>%1 läuft jetzt weiter.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RunHistoryDialog</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What every reconciliation has compared and found</source>
        <translation>Was jeder Abgleich verglichen und gefunden hat</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Läufe, neueste zuerst</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Open after</source>
        <translation>Danach offen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1: Einträge</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1: Credits</translation>
    </message>
    <message>
        <source>Totals of the chosen run</source>
        <translation>Summen des gewählten Laufs</translation>
    </message>
    <message>
        <source>Totals: the classes of each side add up to its sum</source>
        <translation>Summen: Die Klassen jeder Seite ergeben ihre Summe</translation>
    </message>
    <message>
        <source>Evidence as &amp;PDF…</source>
        <translation>Nachweis als &amp;PDF …</translation>
    </message>
    <message>
        <source>Evidence as CS&amp;V…</source>
        <translation>Nachweis als CS&amp;V …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Von Kunden verbraucht</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>Der Nachweis steht in %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>In der Sandbox</translation>
    </message>
    <message>
        <source>What is asked before a change is sent to the sandbox.</source>
        <translation>Was gefragt wird, bevor eine Änderung an die Sandbox geht.</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In der Produktion</translation>
    </message>
    <message>
        <source>What is asked before a change is sent that real customers feel.</source>
        <translation>Was gefragt wird, bevor eine Änderung hinausgeht, die echte Kunden spüren.</translation>
    </message>
    <message>
        <source>No extra question</source>
        <translation>Keine weitere Frage</translation>
    </message>
    <message>
        <source>The dialog&apos;s own button sends the change. The cost is shown before, as always.</source>
        <translation>Der Knopf des Dialogs sendet die Änderung. Die Kosten werden vorher gezeigt, wie immer.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>After a deliberate pause a second button repeats what will happen.</source>
        <translation>Nach einer bewussten Pause wiederholt ein zweiter Knopf, was geschehen wird.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <source>As above, and the reason and the customer&apos;s name have to be typed.</source>
        <translation>Wie oben, dazu müssen Grund und Name des Kunden eingetippt werden.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing can be changed at the provider from here.</source>
        <translation>Von hier aus lässt sich beim Anbieter nichts ändern.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavePricesDialog</name>
    <message>
        <source>%1, %2 credits</source>
        <comment>a plan, number</comment>
        <translation>%1, %2 Credits</translation>
    </message>
    <message>
        <source>Store these prices</source>
        <translation>Diese Preise speichern</translation>
    </message>
    <message>
        <source>Version %1 follows version %2</source>
        <translation>Version %1 folgt auf Version %2</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>Die erste Version</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the version and in the audit log</source>
        <translation>Wird mit der Version und im Prüfprotokoll aufbewahrt</translation>
    </message>
    <message>
        <source>Store version %1</source>
        <translation>Version %1 speichern</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Von da an</translation>
    </message>
    <message>
        <source>No price changes at the amounts of the scale; limits, steps or other settings do.</source>
        <translation>An den Mengen der Skala ändert sich kein Preis; Grenzen, Schritte oder anderes ändern sich.</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Ab wann</translation>
    </message>
    <message>
        <source>Not at once, but &amp;from</source>
        <translation>Nicht sofort, sondern &amp;ab</translation>
    </message>
    <message>
        <source>First day of the prices</source>
        <translation>Erster Tag der Preise</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Say why the prices change.</source>
        <translation>Sagen Sie, warum sich die Preise ändern.</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Nothing was stored: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavedViews</name>
    <message>
        <source>Saved views: search and filters under a name</source>
        <translation>Ansichten: Suche und Filter unter einem Namen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Gespeicherte Ansichten: %1</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Diese Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ScheduledChangeDialog</name>
    <message>
        <source>The scheduled change</source>
        <translation>Die geplante Änderung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Es ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>It stays paused until somebody resumes it.</source>
        <translation>Es bleibt pausiert, bis es jemand fortsetzt.</translation>
    </message>
    <message>
        <source>It goes on as before and renews.</source>
        <translation>Es läuft weiter wie zuvor und verlängert sich.</translation>
    </message>
    <message>
        <source>Resume on a day</source>
        <translation>An einem Tag fortsetzen</translation>
    </message>
    <message>
        <source>Resume on another day</source>
        <translation>An einem anderen Tag fortsetzen</translation>
    </message>
    <message>
        <source>The pause stays; it ends by itself on that day.</source>
        <translation>Die Pause bleibt; sie endet an diesem Tag von selbst.</translation>
    </message>
    <message>
        <source>It resumes by itself on that day instead.</source>
        <translation>Es wird stattdessen an diesem Tag von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Only a pause has a day on which it resumes.</source>
        <translation>Nur eine Pause hat einen Tag, an dem sie endet.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Tag des Fortsetzens</translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation>Jetzt wird nichts berechnet.</translation>
    </message>
    <message>
        <source>On resuming on %1: %2 before tax and discounts. This is Reckoner&apos;s figure; %3 has no preview for it.</source>
        <translation>Beim Fortsetzen am %1: %2 vor Steuern und Rabatten. Das ist die Zahl von Reckoner; %3 hat dafür keine Vorschau.</translation>
    </message>
    <message>
        <source>Renewals go on: %1 before tax and discounts.</source>
        <translation>Verlängerungen gehen weiter: %1 vor Steuern und Rabatten.</translation>
    </message>
    <message>
        <source>Afterwards: paused, and active again on %1.</source>
        <translation>Danach: pausiert und am %1 wieder aktiv.</translation>
    </message>
    <message>
        <source>Afterwards: paused, with no end.</source>
        <translation>Danach: pausiert, ohne Ende.</translation>
    </message>
    <message>
        <source>Afterwards: nothing is scheduled.</source>
        <translation>Danach: Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Would have happened</source>
        <translation>Wäre geschehen</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Choose what to do about it.</source>
        <translation>Wählen Sie, was damit geschehen soll.</translation>
    </message>
    <message>
        <source>That is the day it is set to already.</source>
        <translation>Das ist bereits der eingestellte Tag.</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Am %1 fortsetzen</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message>
        <source>Keep the subscription running</source>
        <translation>Abonnement weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The pause of %1 ends on %2.</source>
        <translation>Die Pause von %1 endet am %2.</translation>
    </message>
    <message>
        <source>The scheduled change of %1 is removed: %2</source>
        <translation>Die geplante Änderung von %1 wird entfernt: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretHomeChoice</name>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain of your desktop session keeps it encrypted. Recommended.</source>
        <translation>Der Schlüsselbund Ihrer Sitzung bewahrt es verschlüsselt auf. Empfohlen.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Nur im Speicher</translation>
    </message>
    <message>
        <source>Forgotten when Reckoner is closed; it has to be entered each time.</source>
        <translation>Vergessen, wenn Reckoner geschlossen wird; es muss jedes Mal eingegeben werden.</translation>
    </message>
    <message>
        <source>In a file, unencrypted</source>
        <translation>In einer Datei, unverschlüsselt</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup of them, or this machine&apos;s disk has the key and with it the power to move money. Only where there is no keychain and the disk is encrypted.</source>
        <translation>Wer Ihre Dateien, eine Sicherung davon oder den Datenträger dieses Rechners lesen kann, hat den Schlüssel und damit die Macht, Geld zu bewegen. Nur wo es keinen Schlüsselbund gibt und der Datenträger verschlüsselt ist.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretZone</name>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Der Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>The key was not stored, and has to be entered again. %1</source>
        <translation>Der Schlüssel wurde nicht gespeichert und muss noch einmal eingegeben werden. %1</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>Der Schlüssel wurde nicht entfernt. %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsDesk</name>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>memory, until Reckoner is closed</source>
        <translation>Speicher, bis Reckoner geschlossen wird</translation>
    </message>
    <message>
        <source>file of yours, in plain text</source>
        <translation>eigene Datei, im Klartext</translation>
    </message>
    <message>
        <source>The address holds a password, and a profile is no place for secrets. Leave it out and keep it in ~/.pgpass or PGPASSWORD.</source>
        <translation>Die Adresse enthält ein Passwort, und in einem Profil haben Geheimnisse nichts zu suchen. Lassen Sie es weg und bewahren Sie es in ~/.pgpass oder PGPASSWORD auf.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Das Profil wird gelesen</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>Das Profil konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved yet, to %1.</source>
        <translation>
            <numerusform>Eine Änderung noch nicht gespeichert, an %1.</numerusform>
            <numerusform>%Ln Änderungen noch nicht gespeichert, an %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved while the file is no profile.</source>
        <translation>Solange die Datei kein Profil ist, lässt sich nichts speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have to be corrected first.</source>
        <translation>
            <numerusform>Ein Wert muss zuerst berichtigt werden.</numerusform>
            <numerusform>%Ln Werte müssen zuerst berichtigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile cannot be used. %1 (%2). Correct it with a text editor, or set it aside and begin with an empty one.</source>
        <translation>Das Profil ist nicht verwendbar. %1 (%2). Berichtigen Sie es mit einem Texteditor, oder legen Sie es beiseite und beginnen Sie mit einem leeren.</translation>
    </message>
    <message>
        <source>Set it aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Set the profile aside?</source>
        <translation>Profil beiseitelegen?</translation>
    </message>
    <message>
        <source>The file %1 is renamed and kept; an empty profile takes its place. Keys in the keychain stay.</source>
        <translation>Die Datei %1 wird umbenannt und aufgehoben; ein leeres Profil tritt an ihre Stelle. Schlüssel im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
        <source>The old file is now %1.</source>
        <translation>Die alte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Saved. This window works with the earlier settings until it connects anew.</source>
        <translation>Gespeichert. Dieses Fenster arbeitet mit den früheren Einstellungen, bis es sich neu verbindet.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettleDialog</name>
    <message>
        <source>Was it done?</source>
        <translation>Ist es geschehen?</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Nachgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>What the %1 dashboard shows</source>
        <translation>Was das Dashboard von %1 zeigt</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Es ist geschehen</translation>
    </message>
    <message>
        <source>The change is there. Reckoner closes the record as done and never sends it again.</source>
        <translation>Die Änderung ist da. Reckoner schließt den Vorgang als erledigt und sendet ihn nie wieder.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es ist nicht geschehen</translation>
    </message>
    <message>
        <source>There is no change and no charge. Reckoner closes the record as not done; after that it can be tried again.</source>
        <translation>Es gibt keine Änderung und keine Belastung. Reckoner schließt den Vorgang als nicht ausgeführt; danach kann es noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Woher Sie das wissen</translation>
    </message>
    <message>
        <source>For example: the dashboard shows no payment on that day</source>
        <translation>Zum Beispiel: Das Dashboard zeigt an diesem Tag keine Zahlung</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie das wissen</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Say whether it was done.</source>
        <translation>Geben Sie an, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Geben Sie an, woher Sie das wissen.</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Als erledigt festhalten</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Als nicht ausgeführt festhalten</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>It could not be recorded: %1</source>
        <translation>Es konnte nicht festgehalten werden: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>Live events below the page</source>
        <translation>Live-Ereignisse unter der Seite</translation>
    </message>
    <message>
        <source>Go to a page, by its place in the list</source>
        <translation>Zu einer Seite gehen, nach ihrem Platz in der Liste</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Move; the details follow</source>
        <translation>Bewegen; die Einzelheiten folgen</translation>
    </message>
    <message>
        <source>Into the details</source>
        <translation>In die Einzelheiten</translation>
    </message>
    <message>
        <source>Take the filter away, then the selection</source>
        <translation>Den Filter wegnehmen, dann die Auswahl</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>In einem Dialog</translation>
    </message>
    <message>
        <source>The main button, once it may be pressed</source>
        <translation>Der Hauptknopf, sobald er gedrückt werden darf</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Schließen, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SimulatorPage</name>
    <message>
        <source>Send each t&amp;wice</source>
        <translation>Jeden &amp;zweimal senden</translation>
    </message>
    <message>
        <source>Swa&amp;p with the next one</source>
        <translation>Mit dem nächsten ver&amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Delay by some seconds</source>
        <translation>Um einige Sekunden &amp;verzögern</translation>
    </message>
    <message>
        <source>&amp;Lose</source>
        <translation>Ver&amp;lieren</translation>
    </message>
    <message>
        <source>Si&amp;gn with a wrong secret</source>
        <translation>Mit &amp;falschem Geheimnis signieren</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <translation>Ein neues Abonnement</translation>
    </message>
    <message>
        <source>Renewal, paid</source>
        <translation>Verlängerung, bezahlt</translation>
    </message>
    <message>
        <source>Renewal, payment declined</source>
        <translation>Verlängerung, Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Renewal, declined and then paid</source>
        <translation>Verlängerung, erst abgelehnt, dann bezahlt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Refund of the last payment</source>
        <translation>Erstattung der letzten Zahlung</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong with the JSON</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Die Nutzdaten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>What is chosen here really happens to the emulated account, with all of its events.</source>
        <translation>Was hier gewählt wird, geschieht dem emulierten Konto wirklich, mit allen seinen Ereignissen.</translation>
    </message>
    <message>
        <source>%1 makes these events and sends them to a destination of the account; the account itself does not change.</source>
        <translation>%1 erzeugt diese Ereignisse und sendet sie an ein Ziel des Kontos; das Konto selbst ändert sich nicht.</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Kunde, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>Search customers and subscriptions</source>
        <translation>Kunden und Abonnements suchen</translation>
    </message>
    <message>
        <source>To whom it happens</source>
        <translation>Wem es geschieht</translation>
    </message>
    <message>
        <source>To w&amp;hom</source>
        <translation>&amp;Wem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>A whole stor&amp;y</source>
        <translation>Eine ganze Geschi&amp;chte</translation>
    </message>
    <message>
        <source>All events of it, in their order.</source>
        <translation>Alle ihre Ereignisse, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>A single e&amp;vent</source>
        <translation>Ein &amp;einzelnes Ereignis</translation>
    </message>
    <message>
        <source>With the payload at the right, which can be edited.</source>
        <translation>Mit den Nutzdaten rechts, die sich bearbeiten lassen.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What goes wrong with the webhooks</source>
        <translation>Was mit den Webhooks schiefgeht</translation>
    </message>
    <message>
        <source>How many webhooks go wrong</source>
        <translation>Wie viele Webhooks schiefgehen</translation>
    </message>
    <message>
        <source>For so &amp;many webhooks</source>
        <translation>&amp;Bei so vielen Webhooks</translation>
    </message>
    <message>
        <source>Payload, as JSON</source>
        <translation>Nutzdaten, als JSON</translation>
    </message>
    <message>
        <source>Paylo&amp;ad</source>
        <translation>Nutz&amp;daten</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>&amp;Gesendet</translation>
    </message>
    <message>
        <source>The types of events could not be read: %1</source>
        <translation>Die Arten von Ereignissen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>customer, subscription</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a type of event.</source>
        <translation>Wählen Sie eine Art von Ereignis.</translation>
    </message>
    <message>
        <source>Choose to whom it happens.</source>
        <translation>Wählen Sie, wem es geschieht.</translation>
    </message>
    <message>
        <source>Choose a subscription: this does not happen to a customer alone.</source>
        <translation>Wählen Sie ein Abonnement: Einem Kunden allein geschieht das nicht.</translation>
    </message>
    <message>
        <source>A JSON object; it is sent as it stands here.</source>
        <translation>Ein JSON-Objekt; es wird gesendet, wie es hier steht.</translation>
    </message>
    <message>
        <source>&amp;Send the event</source>
        <translation>Ereignis &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send: %1</source>
        <comment>story</comment>
        <translation>&amp;Senden: %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>It is not known whether it was sent: %1</source>
        <translation>Es ist nicht bekannt, ob es gesendet wurde: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>The account has no destination for webhooks, so that nothing could go wrong with them: these events come through the feed alone.</source>
        <translation>Das Konto hat kein Ziel für Webhooks, darum kann mit ihnen nichts schiefgehen: Diese Ereignisse kommen allein über den Feed.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Subscription as the provider describes it</source>
        <translation>Das Abonnement, wie der Anbieter es beschreibt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Parts of the subscription</source>
        <translation>Teile des Abonnements</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnementkennung</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Aktivieren…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Cance&amp;l…</source>
        <comment>the subscription</comment>
        <translation>&amp;Kündigen…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Kein Abonnement ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what it holds, what it costs and what can be done with it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was dazugehört, was es kostet und was sich tun lässt.</translation>
    </message>
    <message>
        <source>Loading the subscription</source>
        <translation>Das Abonnement wird geladen</translation>
    </message>
    <message>
        <source>The subscription could not be read</source>
        <translation>Das Abonnement konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, relative</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Per renewal, before tax</source>
        <translation>Je Verlängerung, vor Steuern</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Laufender Zeitraum</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Per Rechnung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kundenkennung</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>unit price</comment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first whether it was done: see the message at the top.</source>
        <comment>an operation</comment>
        <translation>%1 ist nicht geklärt. Geben Sie zuerst an, ob es geschehen ist: siehe die Meldung oben.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 läuft noch. Warten Sie, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>In dieser Umgebung kann nur gelesen werden: Von hier aus lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Next bill…</source>
        <translation>&amp;Nächste…</translation>
    </message>
    <message>
        <source>Sche&amp;duled…</source>
        <translation>&amp;Geplant…</translation>
    </message>
    <message>
        <source>Char&amp;ge…</source>
        <translation>Abbu&amp;chen…</translation>
    </message>
    <message>
        <source>Lin&amp;ks…</source>
        <translation>Lin&amp;ks…</translation>
    </message>
    <message>
        <source>The provider cannot do this.</source>
        <translation>Das kann der Anbieter nicht.</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <comment>the trial</comment>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>Customer portal, and the page for another payment method</source>
        <translation>Kundenportal und die Seite für eine andere Zahlungsart</translation>
    </message>
    <message>
        <source>The provider has no portal for customers.</source>
        <translation>Der Anbieter hat kein Kundenportal.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionTableModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Per renewal</source>
        <comment>amount of one renewal</comment>
        <translation>Je Verlängerung</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Scheduled change</source>
        <translation>Geplante Änderung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnementkennung</translation>
    </message>
    <message>
        <source>One renewal before tax and discounts</source>
        <translation>Eine Verlängerung vor Steuern und Rabatten</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Kunde, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>Abonnements suchen</translation>
    </message>
    <message>
        <source>Will cancel</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled cancellation</source>
        <translation>Abonnements mit geplanter Kündigung</translation>
    </message>
    <message>
        <source>Will pause</source>
        <translation>Pausiert bald</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled pause</source>
        <translation>Abonnements mit geplanter Pause</translation>
    </message>
    <message>
        <source>Loading subscriptions</source>
        <translation>Abonnements werden geladen</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Die Abonnements konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No subscription fits the search and the filters.</source>
        <translation>Kein Abonnement passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>Subscriptions appear here as soon as customers buy something recurring, or when the first load from %1 has brought them.</source>
        <translation>Abonnements erscheinen hier, sobald Kunden etwas Wiederkehrendes kaufen oder das erste Laden von %1 sie gebracht hat.</translation>
    </message>
    <message>
        <source>The dialog could not be opened: %1</source>
        <translation>Der Dialog konnte nicht geöffnet werden: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncPopover</name>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Progress of the first load</source>
        <translation>Fortschritt des ersten Ladens</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportDialog</name>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>What is stored here beside what %1 has now. Nothing is written over before you choose, entry by entry.</source>
        <translation>Was hier gespeichert ist, neben dem, was %1 jetzt hat. Nichts wird überschrieben, bevor Sie es Eintrag für Eintrag wählen.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Why; required to leave a difference</source>
        <translation>Warum; nötig, um einen Unterschied zu belassen</translation>
    </message>
    <message>
        <source>&amp;Send ours…</source>
        <translation>Unseres &amp;senden …</translation>
    </message>
    <message>
        <source>&amp;Leave with the note</source>
        <translation>Mit der Notiz &amp;belassen</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>Von %1 ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Einträge, die abweichen</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Felder des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Der Katalog bei %1 wird gelesen</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>Der Katalog konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) and their products are here as at %1.</source>
        <translation>
            <numerusform>%Ln Preis und sein Produkt sind hier wie bei %1.</numerusform>
            <numerusform>%Ln Preise und ihre Produkte sind hier wie bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken.</source>
        <translation>
            <numerusform>%Ln Eintrag übernommen.</numerusform>
            <numerusform>%Ln Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left with the note.</source>
        <translation>
            <numerusform>%Ln Unterschied mit der Notiz belassen.</numerusform>
            <numerusform>%Ln Unterschiede mit der Notiz belassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in the note why the difference may stay.</source>
        <translation>Sagen Sie in der Notiz, warum der Unterschied bleiben darf.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 entries differ.</source>
        <translation>%1 Einträge weichen ab.</translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation>Wieder an&amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) shown again.</source>
        <translation>
            <numerusform>%Ln Unterschied wieder angezeigt.</numerusform>
            <numerusform>%Ln Unterschiede wieder angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;what was left with a note</source>
        <translation>Mit N&amp;otiz Belassenes zeigen</translation>
    </message>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Alles lesen</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read: %Ln product(s) and price(s).</source>
        <translation>
            <numerusform>Alles wurde gelesen: %Ln Produkt oder Preis.</numerusform>
            <numerusform>Alles wurde gelesen: %Ln Produkte und Preise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries that may have changed since %1 were read.</source>
        <translation>
            <numerusform>%Ln Eintrag, der sich seit %1 geändert haben kann, wurde gelesen.</numerusform>
            <numerusform>%Ln Einträge, die sich seit %1 geändert haben können, wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read %1; what changed since without an event is not seen.</source>
        <comment>some time ago</comment>
        <translation>Alles wurde %1 gelesen; was sich seither ohne Ereignis geändert hat, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Everything is read again from %1 on.</source>
        <translation>Ab %1 wird wieder alles gelesen.</translation>
    </message>
    <message>
        <source>Of what may have changed nothing is otherwise here than at %1.</source>
        <translation>Von dem, was sich geändert haben kann, ist hier nichts anders als bei %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportRows</name>
    <message>
        <source>Product or price</source>
        <translation>Produkt oder Preis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>Bei %1 geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Only at %1</source>
        <translation>Nur bei %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TierModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fester Teil</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Je</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two things on one day</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::UnsettledNotices</name>
    <message>
        <source>It is being read back now.</source>
        <translation>Es wird gerade nachgelesen.</translation>
    </message>
    <message>
        <source>Not settled: %1 for %2. Reading back did not show whether it happened.</source>
        <translation>Nicht geklärt: %1 für %2. Nachlesen hat nicht gezeigt, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 for %2. %3 did not answer.</source>
        <translation>Nicht bestätigt: %1 für %2. %3 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Confirmed: %1 for %2 was done.</source>
        <translation>Bestätigt: %1 für %2 ist geschehen.</translation>
    </message>
    <message>
        <source>%1 for %2 was not done. Nothing was changed; it can be tried again.</source>
        <translation>%1 für %2 ist nicht geschehen. Es wurde nichts geändert; es kann noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>Es konnte jetzt nicht nachgelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::VerbDialog</name>
    <message>
        <source>%1: %2, %3 credits</source>
        <comment>what, whom, number</comment>
        <translation>%1: %2, %3 Credits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), together %1 credits</source>
        <translation>
            <numerusform>%Ln Befund, zusammen %1 Credits</numerusform>
            <numerusform>%Ln Befunde, zusammen %1 Credits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept with the finding and in the audit log</source>
        <translation>Wird mit dem Befund und im Prüfprotokoll aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln Befund</numerusform>
            <numerusform>%1: %Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are like it or differ otherwise.</source>
        <translation>
            <numerusform>Und %Ln weiterer, der ihm gleicht oder anders abweicht.</numerusform>
            <numerusform>Und %Ln weitere, die ihm gleichen oder anders abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>It is matched with %1: %2 credits, %3 (%4).</source>
        <comment>side, number, day, why</comment>
        <translation>Wird zugeordnet zu %1: %2 Credits, %3 (%4).</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>Wie aufgeteilt wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credits of %1</source>
        <translation>Credits von %1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Übergehen bis</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>In dieser Umgebung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The parts come to %1 of %2 credits.</source>
        <translation>Die Teile ergeben %1 von %2 Credits.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Schreiben Sie die Notiz.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie an, warum.</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Es wurde nicht getan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be done. The last: %1</source>
        <translation>
            <numerusform>%Ln davon konnte nicht erledigt werden. Zuletzt: %1</numerusform>
            <numerusform>%Ln davon konnten nicht erledigt werden. Zuletzt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::WebhookZone</name>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook-Geheimnisse</translation>
    </message>
    <message>
        <source>New webhook secret</source>
        <translation>Neues Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>New s&amp;ecret</source>
        <translation>Neues &amp;Geheimnis</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Bis es entfernt wird</translation>
    </message>
    <message>
        <source>To be removed tomorrow</source>
        <translation>Morgen zu entfernen</translation>
    </message>
    <message>
        <source>To be removed in 7 days</source>
        <translation>In 7 Tagen zu entfernen</translation>
    </message>
    <message>
        <source>To be removed in 30 days</source>
        <translation>In 30 Tagen zu entfernen</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>Where to keep the webhook secret</source>
        <translation>Wo das Webhook-Geheimnis liegen soll</translation>
    </message>
    <message>
        <source>&amp;Add secret</source>
        <translation>Geheimnis &amp;hinzufügen</translation>
    </message>
    <message>
        <source>None is set. The console works without; a server needs one.</source>
        <translation>Keines ist gesetzt. Die Konsole kommt ohne aus; ein Server braucht eines.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the webhook secret %1</source>
        <translation>Das Webhook-Geheimnis %1 entfernen</translation>
    </message>
    <message>
        <source>This is an API key. A webhook secret begins with pdl_ntfset_.</source>
        <translation>Das ist ein API-Schlüssel. Ein Webhook-Geheimnis beginnt mit pdl_ntfset_.</translation>
    </message>
    <message>
        <source>There are blanks or commas in the secret. Add one secret at a time.</source>
        <translation>Im Geheimnis sind Leerzeichen oder Kommas. Fügen Sie eines nach dem anderen hinzu.</translation>
    </message>
    <message>
        <source>The secret was not stored, and has to be entered again. %1</source>
        <translation>Das Geheimnis wurde nicht gespeichert und muss noch einmal eingegeben werden. %1</translation>
    </message>
    <message>
        <source>Remove the webhook secret?</source>
        <translation>Webhook-Geheimnis entfernen?</translation>
    </message>
    <message>
        <source>A server that starts with this profile no longer accepts webhooks signed with it (%1).</source>
        <translation>Ein Server, der mit diesem Profil startet, nimmt damit signierte Webhooks nicht mehr an (%1).</translation>
    </message>
    <message>
        <source>&amp;Remove the secret</source>
        <translation>Geheimnis &amp;entfernen</translation>
    </message>
    <message>
        <source>The secret was not removed. %1</source>
        <translation>Das Geheimnis wurde nicht entfernt. %1</translation>
    </message>
    <message>
        <source>A server with this profile checks webhooks with them. To replace one without a gap, add the new one first and remove the old one when %1 signs with the new.</source>
        <comment>a provider</comment>
        <translation>Ein Server mit diesem Profil prüft Webhooks damit. Um eines ohne Lücke zu ersetzen, fügen Sie zuerst das neue hinzu und entfernen das alte, wenn %1 mit dem neuen signiert.</translation>
    </message>
    <message>
        <source>This is a key. A webhook secret begins with whsec_.</source>
        <translation>Das ist ein Schlüssel. Ein Webhook-Geheimnis beginnt mit whsec_.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ZonedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
</TS>
