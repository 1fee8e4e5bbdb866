<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… und ein weiteres Zeichen</numerusform>
            <numerusform>… und %n weitere Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %n byte(s)</source>
        <translation>
            <numerusform>… der Rest ist zu lang zum Anzeigen: ein Byte</numerusform>
            <numerusform>… der Rest ist zu lang zum Anzeigen: %n Byte</numerusform>
        </translation>
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
        <comment>provider's error code, request id</comment>
        <translation> (%1, Anfrage %2)</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
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
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
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
        <source>The subscription has changed, but not into what was asked. Compare it with the provider's dashboard, then say here whether it was done.</source>
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
        <source>No usable answer came back. Reckoner is reading the subscription back.</source>
        <translation>Es kam keine brauchbare Antwort. Reckoner liest das Abonnement nach.</translation>
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
        <source>Items can only be changed after a preview of what it costs.</source>
        <translation>Positionen lassen sich nur nach einer Vorschau der Kosten ändern.</translation>
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
        <source>The Paddle webhook secret (PADDLE_WEBHOOK_SECRET) is malformed: one of its comma-separated parts is empty or has blanks in it.</source>
        <translation>Das Webhook-Geheimnis für Paddle (PADDLE_WEBHOOK_SECRET) ist beschädigt: Einer der durch Komma getrennten Teile ist leer oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a usable API address: https, or http on this machine.</source>
        <translation>„%1“ ist keine brauchbare API-Adresse: https, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The Paddle environment is missing (PADDLE_ENVIRONMENT: sandbox or production).</source>
        <translation>Die Umgebung von Paddle fehlt (PADDLE_ENVIRONMENT: sandbox oder production).</translation>
    </message>
    <message>
        <source>“%1” is no Paddle environment. Use sandbox or production (PADDLE_ENVIRONMENT).</source>
        <translation>„%1“ ist keine Umgebung von Paddle. Möglich sind sandbox und production (PADDLE_ENVIRONMENT).</translation>
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
        <source>The address of the request is not an http or https address. Check the account's settings.</source>
        <translation>Die Adresse der Anfrage ist keine http- oder https-Adresse. Prüfen Sie die Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The address of the request holds a user name or password. Remove it from the account's settings.</source>
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
        <source>The provider's list leads round in a circle. Try again; report it to the provider if it stays so.</source>
        <translation>Die Liste des Anbieters führt im Kreis. Versuchen Sie es erneut; melden Sie es dem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The provider's list does not end after %1 pages. Try again; report it to the provider if it stays so.</source>
        <translation>Die Liste des Anbieters endet auch nach %1 Seiten nicht. Versuchen Sie es erneut; melden Sie es dem Anbieter, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Paddle says that the e-mail address is taken and shows no customer that has it. Search for the customer in Paddle's dashboard.</source>
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
        <source>Paddle's list cannot be read to its end: %1. Try again; report it to Paddle if it stays so.</source>
        <translation>Die Liste von Paddle lässt sich nicht bis zum Ende lesen: %1. Versuchen Sie es erneut; melden Sie es Paddle, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The stored place in Paddle's list cannot be used. Begin the list again.</source>
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
        <source>The API key belongs to Paddle's %1 environment and this account to %2. Enter the key of this environment.</source>
        <translation>Der API-Schlüssel gehört zur Umgebung %1 von Paddle, dieses Konto zu %2. Geben Sie den Schlüssel dieser Umgebung ein.</translation>
    </message>
    <message>
        <source>This is not an id of Paddle's. Copy it again.</source>
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
        <source>Paddle refused this with the code “%1”. Its documentation explains the code; Paddle's support finds the call by its request id.</source>
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
        <source>Qt's database driver %1 is not installed. Install the package libqt6sql6-%2.</source>
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
        <source>The customer's tax is not known yet; these amounts are without it.</source>
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
        <source>The provider's preview holds no amounts.</source>
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
        <source>The price is not sold in the subscription's currency.</source>
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
        <source>Reading the provider's events was stopped. It goes on from here next time.</source>
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
        <source>Paddle is not enabled. Set PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT and PADDLE_API_KEY, or the same in the profile.</source>
        <translation>Paddle ist nicht eingeschaltet. Setzen Sie PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT und PADDLE_API_KEY, oder dasselbe im Profil.</translation>
    </message>
</context>
<context>
    <name>reckoner::app::Console</name>
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
        <source>First load: %1, %2 of about %3</source>
        <comment>kind, done, total</comment>
        <translation>Erstes Laden: %1, %2 von etwa %3</translation>
    </message>
    <message>
        <source>First load: %1, %2 so far</source>
        <comment>kind, done</comment>
        <translation>Erstes Laden: %1, bisher %2</translation>
    </message>
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
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Synchronisation interrupted</source>
        <translation>Synchronisierung unterbrochen</translation>
    </message>
    <message>
        <source>The mirror could not be brought up to date: %1 It is tried again by itself.</source>
        <translation>Der Spiegel konnte nicht auf den neuesten Stand gebracht werden: %1 Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillSection</name>
    <message>
        <source>Credit %1</source>
        <comment>amount credited to the customer's balance</comment>
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
        <source>Reckoner's estimate. Asking %1…</source>
        <translation>Schätzung von Reckoner. %1 wird gefragt…</translation>
    </message>
    <message>
        <source>Reckoner's estimate. %1 has not confirmed it.</source>
        <translation>Schätzung von Reckoner. %1 hat sie nicht bestätigt.</translation>
    </message>
    <message>
        <source>Reckoner expected %1.</source>
        <translation>Reckoner erwartete %1.</translation>
    </message>
    <message>
        <source>%1's figure. %2</source>
        <comment>provider, remark</comment>
        <translation>Betrag von %1. %2</translation>
    </message>
    <message>
        <source>✓ %1's figure, equal to Reckoner's own.</source>
        <translation>✓ Betrag von %1, gleich dem von Reckoner.</translation>
    </message>
    <message>
        <source>%1's figure counts. Reckoner reckons %2, a difference of %3.</source>
        <translation>Es gilt der Betrag von %1. Reckoner kommt auf %2, ein Unterschied von %3.</translation>
    </message>
    <message>
        <source>%1's figure counts. Reckoner reckons %2.</source>
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
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <source>The subscription changed meanwhile. Your input is kept, and the preview is made again.</source>
        <translation>Das Abonnement hat sich inzwischen geändert. Ihre Eingaben bleiben stehen, und die Vorschau wird erneuert.</translation>
    </message>
    <message>
        <source>The items were changed meanwhile by somebody else. This is how they are now; make your change again.</source>
        <translation>Die Positionen wurden inzwischen von jemand anderem geändert. So sind sie jetzt; machen Sie Ihre Änderung noch einmal.</translation>
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
        <source>%1 · mirror as of %2</source>
        <comment>activity, relative time</comment>
        <translation>%1 · Stand des Spiegels: %2</translation>
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
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, eines wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
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
    <name>reckoner::ui::OperationDialog</name>
    <message>
        <source>Subscription id</source>
        <translation>Abonnementkennung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
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
        <source>Kept with the change, for whoever asks later</source>
        <translation>Wird bei der Änderung aufbewahrt, für spätere Fragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Type the customer's name to confirm: %1</source>
        <translation>Zum Bestätigen den &amp;Namen des Kunden eingeben: %1</translation>
    </message>
    <message>
        <source>Customer's name</source>
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
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Check the figures again before you repeat it.</source>
        <translation>Prüfen Sie die Beträge noch einmal, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
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
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
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
        <source>On resuming: %1 before tax and discounts, charged in full. This is Reckoner's figure; %2 has no preview for it.</source>
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
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing is charged on resuming, if the old period still runs then.</source>
        <translation>Beim Fortsetzen wird nichts belastet, wenn der alte Zeitraum dann noch läuft.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts, charged in full on %2. This is Reckoner's figure; %3 has no preview for resuming.</source>
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
        <source>%n time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
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
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
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
        <source>Recent payments</source>
        <translation>Letzte Zahlungen</translation>
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
        <source>Payments</source>
        <translation>Zahlungen</translation>
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
        <source>&amp;Undo…</source>
        <translation>&amp;Zurücknehmen…</translation>
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
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
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
        <source>Payments (%1)</source>
        <translation>Zahlungen (%1)</translation>
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
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No subscription fits the search and the filters.</source>
        <translation>Kein Abonnement passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Suche und Filter entfernen</translation>
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
        <source>More subscriptions could not be read: %1</source>
        <translation>Weitere Abonnements konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The dialog could not be opened: %1</source>
        <translation>Der Dialog konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>It is being read back now.</source>
        <translation>Es wird gerade nachgelesen.</translation>
    </message>
    <message>
        <source>It waits for you: compare with the %1 dashboard, then say here whether it was done.</source>
        <translation>Es wartet auf Sie: Vergleichen Sie mit dem Dashboard von %1 und geben Sie dann hier an, ob es geschehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %n time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Einmal nachgelesen, noch nichts zu sehen.</numerusform>
            <numerusform>%n-mal nachgelesen, noch nichts zu sehen.</numerusform>
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
    <name>reckoner::ui::YesDialog</name>
    <message>
        <source>Undo the scheduled change</source>
        <translation>Geplante Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>End the trial and activate</source>
        <translation>Testphase beenden und aktivieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Es ist nichts mehr geplant.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Afterwards: it stays paused until somebody resumes it.</source>
        <translation>Danach: Es bleibt pausiert, bis es jemand fortsetzt.</translation>
    </message>
    <message>
        <source>Afterwards: it goes on as before and renews.</source>
        <translation>Danach: Es läuft weiter wie zuvor und verlängert sich.</translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation>Jetzt wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Renewals go on: %1 before tax and discounts.</source>
        <translation>Verlängerungen gehen weiter: %1 vor Steuern und Rabatten.</translation>
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
        <source>Period ends</source>
        <translation>Ende des Zeitraums</translation>
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
        <source>The scheduled change of %1 is removed: %2</source>
        <translation>Die geplante Änderung von %1 wird entfernt: %2</translation>
    </message>
    <message>
        <source>The trial ends now and the subscription becomes active. The billing period starts anew.</source>
        <translation>Die Testphase endet jetzt, und das Abonnement wird aktiv. Der Abrechnungszeitraum beginnt neu.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts is charged now, and again each period. This is Reckoner's figure; %2 has no preview for activation.</source>
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
</TS>
