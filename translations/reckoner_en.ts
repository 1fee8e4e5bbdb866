<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CatalogText</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
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
        <source>Not applied yet, after %Ln attempt(s): %1.</source>
        <translation>
            <numerusform>Not applied yet, after %Ln attempt: %1.</numerusform>
            <numerusform>Not applied yet, after %Ln attempts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed was read to its end. %Ln event(s) had not arrived before and are in the log now. Nothing is missing up to here.</source>
        <translation>
            <numerusform>The feed was read to its end. %Ln event had not arrived before and is in the log now. Nothing is missing up to here.</numerusform>
            <numerusform>The feed was read to its end. %Ln events had not arrived before and are in the log now. Nothing is missing up to here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %Ln byte(s)</source>
        <translation>
            <numerusform>… the rest is too long to show: %Ln byte</numerusform>
            <numerusform>… the rest is too long to show: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message numerus="yes">
        <source>Read back %Ln time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Read back once, no sign of it yet.</numerusform>
            <numerusform>Read back %Ln times, no sign of it yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
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
        <source>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</source>
        <comment>text, all</comment>
        <translation>
            <numerusform>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</numerusform>
            <numerusform>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFileMenu</name>
    <message numerus="yes">
        <source>%Ln entry/entries changed since a plan brought them over: %1</source>
        <translation>
            <numerusform>%Ln entry changed since a plan brought it over: %1</numerusform>
            <numerusform>%Ln entries changed since a plan brought them over: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed where they came from (%1) since they were brought over: %2</source>
        <translation>
            <numerusform>%Ln entry changed where it came from (%1) since it was brought over: %2</numerusform>
            <numerusform>%Ln entries changed where they came from (%1) since they were brought over: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFindings</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPage</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPane</name>
    <message numerus="yes">
        <source>%1: %Ln subscription(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: %Ln subscription</numerusform>
            <numerusform>%1: %Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogStatusDialog</name>
    <message numerus="yes">
        <source>%Ln live subscription(s) hold it and go on being billed by it.</source>
        <translation>
            <numerusform>%Ln live subscription holds it and goes on being billed by it.</numerusform>
            <numerusform>%Ln live subscriptions hold it and go on being billed by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln active price(s). Archive these too, or the check of the catalog will name them.</source>
        <translation>
            <numerusform>It still has %Ln active price. Archive it too, or the check of the catalog will name it.</numerusform>
            <numerusform>It still has %Ln active prices. Archive these too, or the check of the catalog will name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogWindow</name>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible match(es)</source>
        <translation>
            <numerusform>%Ln possible match</numerusform>
            <numerusform>%Ln possible matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerStatusDialog</name>
    <message numerus="yes">
        <source>%Ln subscription(s) of this customer go on and are billed as before.</source>
        <translation>
            <numerusform>%Ln subscription of this customer goes on and is billed as before.</numerusform>
            <numerusform>%Ln subscriptions of this customer go on and are billed as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerTableModel</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DatabaseSection</name>
    <message numerus="yes">
        <source>%Ln step(s) of the schema are missing.</source>
        <translation>
            <numerusform>%Ln step of the schema are missing.</numerusform>
            <numerusform>%Ln steps of the schema are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) missing</source>
        <translation>
            <numerusform>%Ln step missing</numerusform>
            <numerusform>%Ln steps missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Current, %Ln step(s)</source>
        <translation>
            <numerusform>Current, %Ln step</numerusform>
            <numerusform>Current, %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</source>
        <translation>
            <numerusform>%Ln step is carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</numerusform>
            <numerusform>%Ln steps are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DoctorSection</name>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln fault found.</numerusform>
            <numerusform>%Ln faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventDock</name>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>Show %Ln new</numerusform>
            <numerusform>Show %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventLogPage</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)…</source>
        <translation>
            <numerusform>Replay %Ln event…</numerusform>
            <numerusform>Replay %Ln events…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s) again…</source>
        <translation>
            <numerusform>Send %Ln event again…</numerusform>
            <numerusform>Send %Ln events again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventPane</name>
    <message numerus="yes">
        <source>Effect (%Ln field(s))</source>
        <translation>
            <numerusform>Effect (%Ln field)</numerusform>
            <numerusform>Effect (%Ln fields)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FetchDialog</name>
    <message numerus="yes">
        <source>Reading the feed: %Ln page(s), %1 events, %2 of them new.</source>
        <comment>pages; events, new</comment>
        <translation>
            <numerusform>Reading the feed: %Ln page, %1 events, %2 of them new.</numerusform>
            <numerusform>Reading the feed: %Ln pages, %1 events, %2 of them new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterBar</name>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <comment>filter, how many are set</comment>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LiveTail</name>
    <message numerus="yes">
        <source>%Ln new: show</source>
        <translation>
            <numerusform>%Ln new: show</numerusform>
            <numerusform>%Ln new: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenOperations</name>
    <message numerus="yes">
        <source>And %Ln more that are not settled: see the list.</source>
        <translation>
            <numerusform>And %Ln more that is not settled: see the list.</numerusform>
            <numerusform>And %Ln more that are not settled: see the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationsPage</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
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
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
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
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</source>
        <comment>when</comment>
        <translation>
            <numerusform>The ledger refused the key. %Ln entry waits, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</numerusform>
            <numerusform>The ledger refused the key. %Ln entries wait, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s); the oldest is from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>The ledger was not told of %Ln entry; the oldest is from %1.</numerusform>
            <numerusform>The ledger was not told of %Ln entries; the oldest is from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are on their way to the ledger, the oldest from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>%Ln entry is on its way to the ledger, the oldest from %1.</numerusform>
            <numerusform>%Ln entries are on their way to the ledger, the oldest from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%Ln more currency(s)</source>
        <translation>
            <numerusform>%Ln more currency</numerusform>
            <numerusform>%Ln more currencies</numerusform>
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
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceDialog</name>
    <message numerus="yes">
        <source>%Ln live subscription(s) keep the price as it was when it was added to them; nothing of this reaches their renewals.</source>
        <translation>
            <numerusform>%Ln live subscription keeps the price as it was when it was added to it; nothing of this reaches its renewals.</numerusform>
            <numerusform>%Ln live subscriptions keep the price as it was when it was added to them; nothing of this reaches their renewals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceMigrationDialog</name>
    <message numerus="yes">
        <source>the first %Ln</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>the first %Ln</numerusform>
            <numerusform>the first %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln migration(s) are not finished.</source>
        <translation>
            <numerusform>%Ln migration is not finished.</numerusform>
            <numerusform>%Ln migrations are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) would be moved.</source>
        <translation>
            <numerusform>%Ln subscription would be moved.</numerusform>
            <numerusform>%Ln subscriptions would be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) go back to the price they had; what was billed meanwhile stays. The change is billed as before: %1.</source>
        <translation>
            <numerusform>%Ln subscription goes back to the price it had; what was billed meanwhile stays. The change is billed as before: %1.</numerusform>
            <numerusform>%Ln subscriptions go back to the price they had; what was billed meanwhile stays. The change is billed as before: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s)</source>
        <translation>
            <numerusform>&amp;Move %Ln subscription</numerusform>
            <numerusform>&amp;Move %Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s) back</source>
        <translation>
            <numerusform>&amp;Move %Ln subscription back</numerusform>
            <numerusform>&amp;Move %Ln subscriptions back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricePreviewDialog</name>
    <message numerus="yes">
        <source>Asking %1: %Ln to go.</source>
        <translation>
            <numerusform>Asking %1: %Ln to go.</numerusform>
            <numerusform>Asking %1: %Ln to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) in the file must be corrected first. Nothing was done.</source>
        <translation>
            <numerusform>%Ln place in the file must be corrected first. Nothing was done.</numerusform>
            <numerusform>%Ln places in the file must be corrected first. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3 of 3 · Dry run: %Ln step(s), in this order. Nothing has been sent.</source>
        <translation>
            <numerusform>3 of 3 · Dry run: %Ln step. Nothing has been sent.</numerusform>
            <numerusform>3 of 3 · Dry run: %Ln steps, in this order. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done.</source>
        <translation>
            <numerusform>%Ln step done.</numerusform>
            <numerusform>All %Ln steps done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %Ln step(s)</source>
        <translation>
            <numerusform>&amp;Plan %Ln step</numerusform>
            <numerusform>&amp;Plan %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln step(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln step</numerusform>
            <numerusform>&amp;Apply %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionRows</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReconciliationPage</name>
    <message numerus="yes">
        <source>Older than %Ln day(s)</source>
        <translation>
            <numerusform>Older than %Ln day</numerusform>
            <numerusform>Older than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)…</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln finding…</numerusform>
            <numerusform>%1: %Ln findings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1: %Ln finding(s) open.</source>
        <translation>
            <numerusform>Compared with %1: %Ln finding open.</numerusform>
            <numerusform>Compared with %1: %Ln findings open.</numerusform>
        </translation>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewals for %1, %Ln expected.</source>
        <comment>how long</comment>
        <translation>
            <numerusform>No renewals for %1, %Ln expected.</numerusform>
            <numerusform>No renewals for %1, %Ln expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) were due and have not been heard of, while %1 others were.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%Ln renewal was due and has not been heard of, while %1 others were.</numerusform>
            <numerusform>%Ln renewals were due and have not been heard of, while %1 others were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%Ln event(s) would change rows.</source>
        <translation>
            <numerusform>%Ln event would change rows.</numerusform>
            <numerusform>%Ln events would change rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)</source>
        <translation>
            <numerusform>Replay %Ln event</numerusform>
            <numerusform>Replay %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Go on with %Ln event</numerusform>
            <numerusform>Go on with %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendDialog</name>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln a minute</numerusform>
            <numerusform>%Ln a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). Nothing has been sent.</source>
        <translation>
            <numerusform>%Ln event. Nothing has been sent.</numerusform>
            <numerusform>%Ln events. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Go on with %Ln event</numerusform>
            <numerusform>Go on with %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s)</source>
        <translation>
            <numerusform>Send %Ln event</numerusform>
            <numerusform>Send %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln change(s) not saved yet, to %1.</source>
        <translation>
            <numerusform>%Ln change not saved yet, to %1.</numerusform>
            <numerusform>%Ln changes not saved yet, to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have to be corrected first.</source>
        <translation>
            <numerusform>%Ln value has to be corrected first.</numerusform>
            <numerusform>%Ln values have to be corrected first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettleDialog</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportDialog</name>
    <message numerus="yes">
        <source>%Ln price(s) and their products are here as at %1.</source>
        <translation>
            <numerusform>%Ln price and its product are here as at %1.</numerusform>
            <numerusform>%Ln prices and their products are here as at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken.</source>
        <translation>
            <numerusform>%Ln entry taken.</numerusform>
            <numerusform>%Ln entries taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left with the note.</source>
        <translation>
            <numerusform>%Ln difference left with the note.</numerusform>
            <numerusform>%Ln differences left with the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) shown again.</source>
        <translation>
            <numerusform>%Ln difference shown again.</numerusform>
            <numerusform>%Ln differences shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read: %Ln product(s) and price(s).</source>
        <translation>
            <numerusform>Everything was read: %Ln product or price.</numerusform>
            <numerusform>Everything was read: %Ln products and prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries that may have changed since %1 were read.</source>
        <translation>
            <numerusform>%Ln entry that may have changed since %1 was read.</numerusform>
            <numerusform>%Ln entries that may have changed since %1 were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::VerbDialog</name>
    <message numerus="yes">
        <source>%Ln finding(s), together %1 credits</source>
        <translation>
            <numerusform>%Ln finding, together %1 credits</numerusform>
            <numerusform>%Ln findings, together %1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln finding</numerusform>
            <numerusform>%1: %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are like it or differ otherwise.</source>
        <translation>
            <numerusform>And %Ln more that is like it or differs otherwise.</numerusform>
            <numerusform>And %Ln more that are like it or differ otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be done. The last: %1</source>
        <translation>
            <numerusform>%Ln of them could not be done. The last: %1</numerusform>
            <numerusform>%Ln of them could not be done. The last: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
