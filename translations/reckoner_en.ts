<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CatalogText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message numerus="yes">
        <source>Given up after %Ln tries: %1</source>
        <translation>
            <numerusform>Given up after %Ln try: %1</numerusform>
            <numerusform>Given up after %Ln tries: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>Not applied yet, after %n attempt(s): %1.</source>
        <translation>
            <numerusform>Not applied yet, after %n attempt: %1.</numerusform>
            <numerusform>Not applied yet, after %n attempts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed was read to its end. %n event(s) had not arrived before and are in the log now. Nothing is missing up to here.</source>
        <translation>
            <numerusform>The feed was read to its end. %n event had not arrived before and is in the log now. Nothing is missing up to here.</numerusform>
            <numerusform>The feed was read to its end. %n events had not arrived before and are in the log now. Nothing is missing up to here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… and %n more character</numerusform>
            <numerusform>… and %n more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %n byte(s)</source>
        <translation>
            <numerusform>… the rest is too long to show: %n byte</numerusform>
            <numerusform>… the rest is too long to show: %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message numerus="yes">
        <source>Read back %n time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Read back once, no sign of it yet.</numerusform>
            <numerusform>Read back %n times, no sign of it yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BalancePanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BodySearch</name>
    <message numerus="yes">
        <source>“%1” stands in %n of the events, as it is spelled here; all %2 were looked through.</source>
        <comment>text, all</comment>
        <translation>
            <numerusform>“%1” stands in %n of the events, as it is spelled here; all %2 were looked through.</numerusform>
            <numerusform>“%1” stands in %n of the events, as it is spelled here; all %2 were looked through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPane</name>
    <message numerus="yes">
        <source>%1: %n subscription(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: %n subscription</numerusform>
            <numerusform>%1: %n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogStatusDialog</name>
    <message numerus="yes">
        <source>%n live subscription(s) hold it and go on being billed by it.</source>
        <translation>
            <numerusform>%n live subscription holds it and goes on being billed by it.</numerusform>
            <numerusform>%n live subscriptions hold it and go on being billed by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %n active price(s). Archive these too, or the check of the catalog will name them.</source>
        <translation>
            <numerusform>It still has %n active price. Archive it too, or the check of the catalog will name it.</numerusform>
            <numerusform>It still has %n active prices. Archive these too, or the check of the catalog will name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogWindow</name>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditsPage</name>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait; nothing is lost. Put the key right, then try again.</source>
        <translation>
            <numerusform>The ledger refused the key. %Ln entry waits; nothing is lost. Put the key right, then try again.</numerusform>
            <numerusform>The ledger refused the key. %Ln entries wait; nothing is lost. Put the key right, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s). See why, then try again.</source>
        <translation>
            <numerusform>The ledger was not told of %Ln entry. See why, then try again.</numerusform>
            <numerusform>The ledger was not told of %Ln entries. See why, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerStatusDialog</name>
    <message numerus="yes">
        <source>%n subscription(s) of this customer go on and are billed as before.</source>
        <translation>
            <numerusform>%n subscription of this customer goes on and is billed as before.</numerusform>
            <numerusform>%n subscriptions of this customer go on and are billed as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerTableModel</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DatabaseSection</name>
    <message numerus="yes">
        <source>%n step(s) of the schema are missing.</source>
        <translation>
            <numerusform>%n step of the schema are missing.</numerusform>
            <numerusform>%n steps of the schema are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation>
            <numerusform>%n step missing</numerusform>
            <numerusform>%n steps missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Current, %n step(s)</source>
        <translation>
            <numerusform>Current, %n step</numerusform>
            <numerusform>Current, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</source>
        <translation>
            <numerusform>%n step is carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</numerusform>
            <numerusform>%n steps are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DoctorSection</name>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventDock</name>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>Show %n new</numerusform>
            <numerusform>Show %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventLogPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n event(s)…</source>
        <translation>
            <numerusform>Replay %n event…</numerusform>
            <numerusform>Replay %n events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n event(s) again…</source>
        <translation>
            <numerusform>Send %n event again…</numerusform>
            <numerusform>Send %n events again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventPane</name>
    <message numerus="yes">
        <source>Effect (%n field(s))</source>
        <translation>
            <numerusform>Effect (%n field)</numerusform>
            <numerusform>Effect (%n fields)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FetchDialog</name>
    <message numerus="yes">
        <source>Reading the feed: %n page(s), %1 events, %2 of them new.</source>
        <comment>pages; events, new</comment>
        <translation>
            <numerusform>Reading the feed: %n page, %1 events, %2 of them new.</numerusform>
            <numerusform>Reading the feed: %n pages, %1 events, %2 of them new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>filter, how many are set</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LiveTail</name>
    <message numerus="yes">
        <source>%n new: show</source>
        <translation>
            <numerusform>%n new: show</numerusform>
            <numerusform>%n new: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenOperations</name>
    <message numerus="yes">
        <source>And %n more that are not settled: see the list.</source>
        <translation>
            <numerusform>And %n more that is not settled: see the list.</numerusform>
            <numerusform>And %n more that are not settled: see the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationPane</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationsPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, unbroken since %1</source>
        <translation>
            <numerusform>%Ln entry, unbroken since %1</numerusform>
            <numerusform>%Ln entries, unbroken since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OverviewPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event feed was read %1; it brought %Ln new event(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>The event feed was read %1; it brought %Ln new event.</numerusform>
            <numerusform>The event feed was read %1; it brought %Ln new events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n more currency(s)</source>
        <translation>
            <numerusform>%n more currency</numerusform>
            <numerusform>%n more currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln payment(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: %Ln payment</numerusform>
            <numerusform>%1: %Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PlansDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceDialog</name>
    <message numerus="yes">
        <source>%n live subscription(s) keep the price as it was when it was added to them; nothing of this reaches their renewals.</source>
        <translation>
            <numerusform>%n live subscription keeps the price as it was when it was added to it; nothing of this reaches its renewals.</numerusform>
            <numerusform>%n live subscriptions keep the price as it was when it was added to them; nothing of this reaches their renewals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricePreviewDialog</name>
    <message numerus="yes">
        <source>Asking %1: %n to go.</source>
        <translation>
            <numerusform>Asking %1: %n to go.</numerusform>
            <numerusform>Asking %1: %n to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionDialog</name>
    <message numerus="yes">
        <source>%n place(s) in the file must be corrected first. Nothing was done.</source>
        <translation>
            <numerusform>%n place in the file must be corrected first. Nothing was done.</numerusform>
            <numerusform>%n places in the file must be corrected first. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3 of 3 · Dry run: %n step(s), in this order. Nothing has been sent.</source>
        <translation>
            <numerusform>3 of 3 · Dry run: %n step. Nothing has been sent.</numerusform>
            <numerusform>3 of 3 · Dry run: %n steps, in this order. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n step(s) done.</source>
        <translation>
            <numerusform>%n step done.</numerusform>
            <numerusform>All %n steps done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %n step(s)</source>
        <translation>
            <numerusform>&amp;Plan %n step</numerusform>
            <numerusform>&amp;Plan %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n step(s)</source>
        <translation>
            <numerusform>&amp;Apply %n step</numerusform>
            <numerusform>&amp;Apply %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionRows</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReconciliationPage</name>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)…</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %n finding…</numerusform>
            <numerusform>%1: %n findings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1: %n finding(s) open.</source>
        <translation>
            <numerusform>Compared with %1: %n finding open.</numerusform>
            <numerusform>Compared with %1: %n findings open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RenewalWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewals for %1, %n expected.</source>
        <comment>how long</comment>
        <translation>
            <numerusform>No renewals for %1, %n expected.</numerusform>
            <numerusform>No renewals for %1, %n expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) were due and have not been heard of, while %1 others were.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%n renewal was due and has not been heard of, while %1 others were.</numerusform>
            <numerusform>%n renewals were due and have not been heard of, while %1 others were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%n event(s) would change rows.</source>
        <translation>
            <numerusform>%n event would change rows.</numerusform>
            <numerusform>%n events would change rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n event(s)</source>
        <translation>
            <numerusform>Replay %n event</numerusform>
            <numerusform>Replay %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a second</source>
        <translation>
            <numerusform>%n a second</numerusform>
            <numerusform>%n a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n event(s)</source>
        <translation>
            <numerusform>Go on with %n event</numerusform>
            <numerusform>Go on with %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendDialog</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n a minute</numerusform>
            <numerusform>%n a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Nothing has been sent.</source>
        <translation>
            <numerusform>%n event. Nothing has been sent.</numerusform>
            <numerusform>%n events. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n event(s)</source>
        <translation>
            <numerusform>Go on with %n event</numerusform>
            <numerusform>Go on with %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n event(s)</source>
        <translation>
            <numerusform>Send %n event</numerusform>
            <numerusform>Send %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet, to %1.</source>
        <translation>
            <numerusform>%n change not saved yet, to %1.</numerusform>
            <numerusform>%n changes not saved yet, to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have to be corrected first.</source>
        <translation>
            <numerusform>%n value has to be corrected first.</numerusform>
            <numerusform>%n values have to be corrected first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettleDialog</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportDialog</name>
    <message numerus="yes">
        <source>%n price(s) and their products are here as at %1.</source>
        <translation>
            <numerusform>%n price and its product are here as at %1.</numerusform>
            <numerusform>%n prices and their products are here as at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken.</source>
        <translation>
            <numerusform>%n entry taken.</numerusform>
            <numerusform>%n entries taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left with the note.</source>
        <translation>
            <numerusform>%n difference left with the note.</numerusform>
            <numerusform>%n differences left with the note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::UnsettledNotices</name>
    <message numerus="yes">
        <source>Read back %n time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Read back once, no sign of it yet.</numerusform>
            <numerusform>Read back %n times, no sign of it yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::VerbDialog</name>
    <message numerus="yes">
        <source>%n finding(s), together %1 credits</source>
        <translation>
            <numerusform>%n finding, together %1 credits</numerusform>
            <numerusform>%n findings, together %1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are like it or differ otherwise.</source>
        <translation>
            <numerusform>And %n more that is like it or differs otherwise.</numerusform>
            <numerusform>And %n more that are like it or differ otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be done. The last: %1</source>
        <translation>
            <numerusform>%n of them could not be done. The last: %1</numerusform>
            <numerusform>%n of them could not be done. The last: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
