<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CatalogFieldText</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a text</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>write it like “DE, FR = 11.00 EUR”</source>
        <translation>écrivez-le comme «&#xa0;DE, FR = 11.00 EUR&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Catégorie fiscale</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rythme de facturation</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Prices by country</source>
        <translation>Prix par pays</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>New purchases</source>
        <translation>Nouveaux achats</translation>
    </message>
    <message>
        <source>What new customers see</source>
        <translation>Ce que voient les nouveaux clients</translation>
    </message>
    <message>
        <source>Nobody: for your own use</source>
        <translation>Personne&#xa0;: pour votre propre usage</translation>
    </message>
</context>
<context>
    <name>CatalogFileText</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
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
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not recurring</comment>
        <translation>%1 une fois</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Comme le dit le compte</translation>
    </message>
    <message>
        <source>Added to the price</source>
        <translation>S’ajoute au prix</translation>
    </message>
    <message>
        <source>Within the price</source>
        <translation>Comprise dans le prix</translation>
    </message>
    <message>
        <source>By the country</source>
        <translation>Selon le pays</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
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
        <translation>Ajoutée au checkout, selon le lieu du client</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluse</translation>
    </message>
    <message>
        <source>Added or included, as the account is set</source>
        <translation>Ajoutée ou incluse, selon le réglage du compte</translation>
    </message>
    <message>
        <source>Credits, once, by the price list</source>
        <translation>Crédits, une fois, selon la liste de prix</translation>
    </message>
    <message>
        <source>Credits each month, by the price list</source>
        <translation>Crédits chaque mois, selon la liste de prix</translation>
    </message>
    <message>
        <source>Credits for a year at once, by the price list</source>
        <translation>Crédits d’une année en une fois, selon la liste de prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price of one</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>A line of its own, so that it comes to the quote. It brings no credits.</source>
        <translation>Une ligne à part, pour que le montant soit celui du devis. Elle n’apporte aucun crédit.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>None: the price belongs to no plan that brings any</source>
        <translation>Aucun&#xa0;: le prix n’appartient à aucune offre qui en apporte</translation>
    </message>
    <message>
        <source>%1 with each payment</source>
        <translation>%1 à chaque paiement</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Devis selon</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>version %1 des prix</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>The customer has not paid. This is followed by itself, and the link stays good.</source>
        <translation>Le client n’a pas payé. Le suivi se fait de lui-même, et le lien reste valable.</translation>
    </message>
    <message>
        <source>It is billed, and the payment is awaited.</source>
        <translation>La facture est émise, le paiement est attendu.</translation>
    </message>
    <message>
        <source>%1 was paid and is being processed. Credits come when it is completed.</source>
        <translation>%1 a été payé et est en cours de traitement. Les crédits viennent quand le paiement est terminé.</translation>
    </message>
    <message>
        <source>%1 was paid, and %2 credits were granted for it.</source>
        <translation>%1 a été payé, et %2 crédits ont été accordés en échange.</translation>
    </message>
    <message>
        <source>%1 was paid. The %2 credits are not granted yet: if that lasts, look at the events of the payment.</source>
        <translation>%1 a été payé. Les %2 crédits ne sont pas encore accordés&#xa0;: si cela dure, regardez les événements du paiement.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <translation>%1 a été payé.</translation>
    </message>
    <message>
        <source>The payment was canceled. Make a new link if it is wanted.</source>
        <translation>Le paiement a été annulé. Créez un nouveau lien s’il est souhaité.</translation>
    </message>
    <message>
        <source>The provider gives a state that this version does not know.</source>
        <translation>Le prestataire donne un état que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>%1

here is the link to pay %2 for %3:

%4

Tax may be added at the checkout, depending on where you are.
</source>
        <comment>greeting, amount, what is sold, link</comment>
        <translation>%1

voici le lien pour payer %2 pour %3&#xa0;:

%4

Selon votre lieu, une taxe peut s’ajouter au checkout.
</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Made with the link and good for it alone, so that it comes to the quote.</source>
        <translation>Créée avec le lien et valable pour lui seul, afin d’arriver au devis.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>a customer&apos;s country</comment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Hors taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>This is without the discount, which is made with the link.</source>
        <translation>C’est sans la remise, qui est créée avec le lien.</translation>
    </message>
    <message>
        <source>%1&apos;s bill differs from the offer by %2: the price has an amount of its own for the customer&apos;s country, or was changed there.</source>
        <comment>provider, signed amount</comment>
        <translation>La facture de %1 diffère de l’offre de %2&#xa0;: le prix a un montant propre au pays du client, ou y a été modifié.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries. Where the customer is, another amount may be asked for.</source>
        <translation>Le prix a des montants propres à certains pays. Là où se trouve le client, un autre montant peut être demandé.</translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>rétrofacturation</translation>
    </message>
    <message>
        <source>chargeback reversed</source>
        <translation>rétrofacturation annulée</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Sign-up bonus</source>
        <translation>Bonus d’inscription</translation>
    </message>
    <message>
        <source>Trial bonus</source>
        <translation>Bonus d’essai</translation>
    </message>
    <message>
        <source>Granted by hand</source>
        <translation>Accordé à la main</translation>
    </message>
    <message>
        <source>Taken back by hand</source>
        <translation>Repris à la main</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a refund, a chargeback</comment>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <comment>chargeback reversed</comment>
        <translation>Rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Nouvel essai plus tard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>The ledger has this entry as %1.</source>
        <translation>Le registre a cette écriture sous %1.</translation>
    </message>
    <message>
        <source>The ledger is being told.</source>
        <translation>Le registre est en train d’être informé.</translation>
    </message>
    <message>
        <source>The answer of the ledger was lost. It is looked up before anything is sent again.</source>
        <translation>La réponse du registre s’est perdue. Elle est recherchée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Next look %1.</source>
        <translation>Prochaine vérification %1.</translation>
    </message>
    <message>
        <source>No ledger is told: none is configured.</source>
        <translation>Aucun registre n’est informé&#xa0;: aucun n’est configuré.</translation>
    </message>
    <message>
        <source>Give the profile the ledger&apos;s address and key.</source>
        <translation>Indiquez dans le profil l’adresse et la clé du registre.</translation>
    </message>
    <message>
        <source>The ledger has not been told yet.</source>
        <translation>Le registre n’est pas encore informé.</translation>
    </message>
    <message>
        <source>The ledger could not be told: %1</source>
        <translation>Le registre n’a pas pu être informé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried again %1.</source>
        <translation>Nouvel essai %1.</translation>
    </message>
    <message>
        <source>The ledger refused the key. Nothing is sent until it is put right.</source>
        <translation>Le registre a refusé la clé. Rien n’est envoyé tant qu’elle n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Put the key of the ledger right, then try again. Nothing is lost meanwhile.</source>
        <translation>Corrigez la clé du registre, puis réessayez. Rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>The ledger refused this entry: %1</source>
        <translation>Le registre a refusé cette écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put right what it says, then try again.</source>
        <translation>Corrigez ce qu’il indique, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln tries: %1</source>
        <translation>
            <numerusform>Abandonné après %Ln essai&#xa0;: %1</numerusform>
            <numerusform>Abandonné après %Ln essais&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the ledger works, then try again.</source>
        <translation>Vérifiez que le registre fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>The ledger has not been asked for this balance.</source>
        <translation>Ce solde n’a pas encore été demandé au registre.</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>The ledger has what was granted here.</source>
        <translation>Le registre a ce qui a été accordé ici.</translation>
    </message>
    <message>
        <source>Ledger has more</source>
        <translation>Le registre a plus</translation>
    </message>
    <message>
        <source>The ledger has %1 more than was granted here. Reconciliation shows why.</source>
        <translation>Le registre a %1 de plus que ce qui a été accordé ici. Le rapprochement montre pourquoi.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore transmis</translation>
    </message>
    <message>
        <source>%1 of it the ledger does not have yet.</source>
        <translation>Le registre n’en a pas encore %1.</translation>
    </message>
    <message>
        <source>Some used</source>
        <translation>En partie utilisé</translation>
    </message>
    <message>
        <source>%1 were used, or taken in the ledger itself.</source>
        <translation>%1 ont été utilisés, ou retirés dans le registre lui-même.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Octroyés</translation>
    </message>
    <message>
        <source>It is not known what is due: %1.</source>
        <translation>On ne sait pas ce qui est dû&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No completed payment of this period is known here. When it comes, its credits are granted by themselves. If the customer has paid, read the payments again in Settings.</source>
        <translation>Aucun paiement terminé de cette période n’est connu ici. Quand il arrivera, ses crédits seront accordés d’eux-mêmes. Si le client a payé, relisez les paiements dans les Réglages.</translation>
    </message>
    <message>
        <source>It was paid, and no event of it granted the credits. Grant them as the event would have: once, however often that is done.</source>
        <translation>Le paiement a été fait, et aucun événement n’a accordé les crédits. Accordez-les comme l’événement l’aurait fait&#xa0;: une seule fois, quel que soit le nombre d’essais.</translation>
    </message>
    <message>
        <source>Fewer credits were granted than the items bring now. Items that changed within the period are granted in proportion.</source>
        <translation>Moins de crédits ont été accordés que n’en apportent les éléments actuels. Les éléments modifiés pendant la période sont accordés au prorata.</translation>
    </message>
    <message>
        <source>More credits were granted than the items bring now. Items that are taken away within the period keep their credits.</source>
        <translation>Plus de crédits ont été accordés que n’en apportent les éléments actuels. Les éléments retirés pendant la période gardent leurs crédits.</translation>
    </message>
    <message>
        <source>The period has its credits.</source>
        <translation>La période a ses crédits.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 is past due: a renewal has not been paid.</source>
        <comment>a subscription</comment>
        <translation>%1 est en retard&#xa0;: un renouvellement n’a pas été payé.</translation>
    </message>
    <message>
        <source>%1 is paused, and no date is set to go on.</source>
        <comment>a subscription</comment>
        <translation>%1 est en pause, sans date de reprise.</translation>
    </message>
    <message>
        <source>The payment of %1 failed: %2 (%3).</source>
        <comment>amount, error code, payment method</comment>
        <translation>Le paiement de %1 a échoué&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not settled: somebody must say whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 n’est pas réglé&#xa0;: quelqu’un doit dire si c’est fait.</translation>
    </message>
    <message>
        <source>%1 is still under way.</source>
        <comment>an operation</comment>
        <translation>%1 est encore en cours.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no subscriptions</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>prochaine facture le %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>pas de prochaine facture</translation>
    </message>
    <message>
        <source>Same external id and same e-mail address</source>
        <translation>Même identifiant externe et même adresse e-mail</translation>
    </message>
    <message>
        <source>Same external id</source>
        <translation>Même identifiant externe</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>Même adresse e-mail</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Rien en commun</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>no extra questions</source>
        <translation>aucune question</translation>
    </message>
    <message>
        <source>confirms each change</source>
        <translation>confirme chaque modification</translation>
    </message>
    <message>
        <source>asks for a reason and the name</source>
        <translation>demande un motif et le nom</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Subscription created</source>
        <translation>Abonnement créé</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Abonnement modifié</translation>
    </message>
    <message>
        <source>Subscription activated</source>
        <translation>Abonnement activé</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Essai commencé</translation>
    </message>
    <message>
        <source>Subscription past due</source>
        <translation>Abonnement en retard</translation>
    </message>
    <message>
        <source>Subscription paused</source>
        <translation>Abonnement en pause</translation>
    </message>
    <message>
        <source>Subscription resumed</source>
        <translation>Abonnement repris</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <translation>Abonnement résilié</translation>
    </message>
    <message>
        <source>Subscription imported</source>
        <translation>Abonnement importé</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Paiement créé</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>Paiement modifié</translation>
    </message>
    <message>
        <source>Payment ready</source>
        <translation>Paiement prêt</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Payment paid</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>Payment completed</source>
        <translation>Paiement terminé</translation>
    </message>
    <message>
        <source>Payment canceled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Payment past due</source>
        <translation>Paiement en retard</translation>
    </message>
    <message>
        <source>Payment attempt failed</source>
        <translation>Tentative de paiement échouée</translation>
    </message>
    <message>
        <source>Invoice revised</source>
        <translation>Facture rectifiée</translation>
    </message>
    <message>
        <source>Refund or credit created</source>
        <translation>Remboursement ou avoir créé</translation>
    </message>
    <message>
        <source>Refund or credit changed</source>
        <translation>Remboursement ou avoir modifié</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Customer imported</source>
        <translation>Client importé</translation>
    </message>
    <message>
        <source>Address created</source>
        <translation>Adresse créée</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse modifiée</translation>
    </message>
    <message>
        <source>Address imported</source>
        <translation>Adresse importée</translation>
    </message>
    <message>
        <source>Business created</source>
        <translation>Entreprise créée</translation>
    </message>
    <message>
        <source>Business changed</source>
        <translation>Entreprise modifiée</translation>
    </message>
    <message>
        <source>Business imported</source>
        <translation>Entreprise importée</translation>
    </message>
    <message>
        <source>Product created</source>
        <translation>Produit créé</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>Product imported</source>
        <translation>Produit importé</translation>
    </message>
    <message>
        <source>Price created</source>
        <translation>Prix créé</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Prix modifié</translation>
    </message>
    <message>
        <source>Price imported</source>
        <translation>Prix importé</translation>
    </message>
    <message>
        <source>Discount created</source>
        <translation>Remise créée</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Remise modifiée</translation>
    </message>
    <message>
        <source>Discount imported</source>
        <translation>Remise importée</translation>
    </message>
    <message>
        <source>Payment method saved</source>
        <translation>Moyen de paiement enregistré</translation>
    </message>
    <message>
        <source>Payment method deleted</source>
        <translation>Moyen de paiement supprimé</translation>
    </message>
    <message>
        <source>Payout created</source>
        <translation>Versement créé</translation>
    </message>
    <message>
        <source>Payout paid</source>
        <translation>Versement payé</translation>
    </message>
    <message>
        <source>Report created</source>
        <translation>Rapport créé</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Rapport modifié</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Clé API créée</translation>
    </message>
    <message>
        <source>API key changed</source>
        <translation>Clé API modifiée</translation>
    </message>
    <message>
        <source>API key expires soon</source>
        <translation>Clé API bientôt expirée</translation>
    </message>
    <message>
        <source>API key expired</source>
        <translation>Clé API expirée</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>Clé API révoquée</translation>
    </message>
    <message>
        <source>Reckoner cannot read what is in it (%1). Nothing was changed. When a newer version can, replay it; the bytes are kept.</source>
        <translation>Reckoner ne peut pas lire son contenu (%1). Rien n’a été modifié. Quand une version plus récente le pourra, rejouez-le&#xa0;; les octets sont gardés.</translation>
    </message>
    <message>
        <source>It says something else than what is known for the same moment, and asking the provider has not settled it. Compare with the provider&apos;s dashboard, then replay it.</source>
        <translation>Il dit autre chose que ce qui est connu pour le même instant, et la question posée au prestataire ne l’a pas réglé. Comparez avec son tableau de bord, puis rejouez-le.</translation>
    </message>
    <message>
        <source>It was tried eight times and put aside so that it holds up nothing else: %1. Remove the cause, then replay it.</source>
        <translation>Il a été tenté huit fois, puis mis de côté pour ne rien retenir d’autre&#xa0;: %1. Supprimez la cause, puis rejouez-le.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Refunds and credits</source>
        <translation>Remboursements et avoirs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Moyens de paiement</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an event, to be looked at</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>an event</comment>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>an event, by a newer one</comment>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <comment>an event</comment>
        <translation>Rien de neuf</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>an event&apos;s type</comment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>an event</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>an event</comment>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>It is stored and about to be applied.</source>
        <translation>Il est enregistré et va être appliqué.</translation>
    </message>
    <message>
        <source>It was applied: this is what it changed.</source>
        <translation>Il a été appliqué&#xa0;: voici ce qu’il a modifié.</translation>
    </message>
    <message>
        <source>Nothing changed: what was known already when it arrived is newer. Events may come in any order; there is nothing to do.</source>
        <translation>Rien n’a changé&#xa0;: ce qui était déjà connu à son arrivée est plus récent. Les événements peuvent venir dans n’importe quel ordre&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing changed: exactly this was known already, from an earlier event or from reading the provider.</source>
        <translation>Rien n’a changé&#xa0;: c’était déjà connu exactement, par un événement antérieur ou par une lecture chez le prestataire.</translation>
    </message>
    <message>
        <source>Nothing changed: Reckoner keeps nothing that events of this type are about. It is only stored.</source>
        <translation>Rien n’a changé&#xa0;: Reckoner ne garde rien de ce dont parlent les événements de ce type. Il est seulement enregistré.</translation>
    </message>
    <message>
        <source>It is about to be tried again.</source>
        <translation>Un nouvel essai est imminent.</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <comment>a duration</comment>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not applied yet, after %Ln attempt(s): %1.</source>
        <translation>
            <numerusform>Pas encore appliqué, après une tentative&#xa0;: %1.</numerusform>
            <numerusform>Pas encore appliqué, après %Ln tentatives&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Fetched</source>
        <comment>an event, from the provider&apos;s feed</comment>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>an event, from a file</comment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1 signed it, but it is not an event that Reckoner can read: %2.</source>
        <translation>%1 l’a signé, mais ce n’est pas un événement que Reckoner sait lire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at the bytes. If it is an event, fetch the missed events: the feed lists it again. If it is not, say that it was looked at.</source>
        <translation>Regardez les octets. Si c’est un événement, récupérez les événements manqués&#xa0;: le flux le redonne. Sinon, notez que vous l’avez regardé.</translation>
    </message>
    <message>
        <source>From the future</source>
        <translation>Du futur</translation>
    </message>
    <message>
        <source>It says that it happened later than it arrived: %1. Applied, it would win over every event until then.</source>
        <translation>Il dit s’être produit après son arrivée&#xa0;: %1. Appliqué, il l’emporterait jusque-là sur tout autre événement.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock. When it is right again, fetch the missed events.</source>
        <translation>Vérifiez l’horloge de cette machine. Quand elle est juste, récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>An event with the same id and other contents is in the log already. Only one of them can be what happened.</source>
        <translation>Un événement de même identifiant et de contenu différent est déjà dans le journal. Un seul des deux a pu se produire.</translation>
    </message>
    <message>
        <source>Compare the two: open the event by its id. The one in the log counts; ask %1 if it is the wrong one.</source>
        <translation>Comparez les deux&#xa0;: ouvrez l’événement par son identifiant. Celui du journal fait foi&#xa0;; demandez à %1 si c’est le mauvais.</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Mauvais secret</translation>
    </message>
    <message>
        <source>The signature does not fit the secret that Reckoner has. Usually the secret belongs to another destination or to the other environment (sandbox, live).</source>
        <translation>La signature ne correspond pas au secret que Reckoner possède. Le plus souvent, le secret appartient à une autre destination ou à l’autre environnement (sandbox, live).</translation>
    </message>
    <message>
        <source>In %1&apos;s notification settings open the destination with this address, copy its secret, put it in the settings, then fetch the missed events.</source>
        <translation>Dans les réglages de notification de %1, ouvrez la destination de cette adresse, copiez son secret dans les réglages, puis récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>Signed too long ago</source>
        <translation>Signé il y a trop longtemps</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is older than is allowed (%1). A request was held up, sent again by somebody, or this machine&apos;s clock is ahead.</source>
        <translation>Le secret convient, mais la signature est plus ancienne que permis (%1). Une requête a été retenue, renvoyée par quelqu’un, ou l’horloge de cette machine avance.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the proxy in front. Then fetch the missed events.</source>
        <translation>Vérifiez l’horloge de cette machine et le proxy placé devant. Puis récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation>Signé dans le futur</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is from later than now (%1): this machine&apos;s clock is behind.</source>
        <translation>Le secret convient, mais la signature date d’après maintenant (%1)&#xa0;: l’horloge de cette machine retarde.</translation>
    </message>
    <message>
        <source>Set the clock (NTP). Then fetch the missed events.</source>
        <translation>Mettez l’horloge à l’heure (NTP). Puis récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>A request without a signature: a browser, a scanner, or a proxy that drops the header.</source>
        <translation>Une requête sans signature&#xa0;: un navigateur, un scanner, ou un proxy qui retire l’en-tête.</translation>
    </message>
    <message>
        <source>If %1 sent it, let the proxy pass the header Paddle-Signature. Otherwise nothing is to do.</source>
        <translation>Si %1 l’a envoyée, laissez le proxy transmettre l’en-tête Paddle-Signature. Sinon, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Signature not readable</source>
        <translation>Signature illisible</translation>
    </message>
    <message>
        <source>The signature does not have the form that %1 uses.</source>
        <translation>La signature n’a pas la forme qu’utilise %1.</translation>
    </message>
    <message>
        <source>Somebody else is calling, or a proxy changes headers. Otherwise nothing is to do.</source>
        <translation>Quelqu’un d’autre appelle, ou un proxy modifie les en-têtes. Sinon, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>It came from an address that is not on the list of allowed ones.</source>
        <translation>Elle venait d’une adresse qui n’est pas sur la liste des adresses autorisées.</translation>
    </message>
    <message>
        <source>Compare the address with %1&apos;s list of addresses and bring the list up to date. Then fetch the missed events.</source>
        <translation>Comparez l’adresse avec la liste de %1 et mettez la liste à jour. Puis récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Pas de secret</translation>
    </message>
    <message>
        <source>No webhook secret is set for this account: nothing can be believed.</source>
        <translation>Aucun secret de webhook n’est défini pour ce compte&#xa0;: rien ne peut être cru.</translation>
    </message>
    <message>
        <source>Copy the secret from %1&apos;s notification settings into the settings, then fetch the missed events.</source>
        <translation>Copiez le secret des réglages de notification de %1 dans les réglages, puis récupérez les événements manqués.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>%1&apos;s feed is being read.</source>
        <translation>Lecture du flux de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The feed was read to its end. %Ln event(s) had not arrived before and are in the log now. Nothing is missing up to here.</source>
        <translation>
            <numerusform>Le flux a été lu jusqu’au bout. Un événement n’était pas encore arrivé et se trouve maintenant dans le journal. Rien ne manque jusqu’ici.</numerusform>
            <numerusform>Le flux a été lu jusqu’au bout. %Ln événements n’étaient pas encore arrivés et se trouvent maintenant dans le journal. Rien ne manque jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed was read to its end. Nothing had been missed.</source>
        <translation>Le flux a été lu jusqu’au bout. Rien n’avait été manqué.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end of the feed. What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>La lecture a été arrêtée avant la fin du flux. Ce qui est lu est gardé&#xa0;; le reste peut manquer jusqu’à ce qu’on lise la suite.</translation>
    </message>
    <message>
        <source>Reading ended early: %1 What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>La lecture a fini trop tôt&#xa0;: %1 Ce qui est lu est gardé&#xa0;; le reste peut manquer jusqu’à ce qu’on lise la suite.</translation>
    </message>
    <message>
        <source>It was not delivered as a webhook but read from %1 over an encrypted connection, or from a file.</source>
        <translation>Il n’est pas arrivé par webhook&#xa0;: il a été lu chez %1 par une connexion chiffrée, ou dans un fichier.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>It was checked when it arrived. This program has no webhook secret to check it again.</source>
        <translation>Elle a été vérifiée à l’arrivée. Ce programme n’a pas de secret de webhook pour la vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>Signature conforme</translation>
    </message>
    <message>
        <source>The stored bytes are those that %1 signed.</source>
        <translation>Les octets conservés sont ceux que %1 a signés.</translation>
    </message>
    <message>
        <source>Signature differs</source>
        <translation>Signature différente</translation>
    </message>
    <message>
        <source>It fitted when it arrived. Either the secret has been replaced since, or the stored bytes have been changed.</source>
        <translation>Elle était conforme à l’arrivée. Soit le secret a été remplacé depuis, soit les octets conservés ont été modifiés.</translation>
    </message>
    <message>
        <source>Check it with the secret of that time. If that does not fit either, compare the event with the one in the provider&apos;s feed.</source>
        <translation>Vérifiez-la avec le secret de l’époque. S’il ne convient pas non plus, comparez l’événement avec celui du flux du prestataire.</translation>
    </message>
    <message>
        <source>What is known already is newer</source>
        <translation>Ce qui est déjà connu est plus récent</translation>
    </message>
    <message>
        <source>Exactly this is known already</source>
        <translation>C’est exactement ce qui est déjà connu</translation>
    </message>
    <message>
        <source>Events of this type change nothing that is kept here</source>
        <translation>Les événements de ce type ne modifient rien de ce qui est tenu ici</translation>
    </message>
    <message>
        <source>Trial ends soon</source>
        <translation>L’essai se termine bientôt</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Produit supprimé</translation>
    </message>
    <message>
        <source>Price deleted</source>
        <translation>Tarif supprimé</translation>
    </message>
    <message>
        <source>Payment under way</source>
        <translation>Paiement en cours</translation>
    </message>
    <message>
        <source>Payment refunded</source>
        <translation>Paiement remboursé</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Litige ouvert</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Litige modifié</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Litige clos</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Échec du remboursement</translation>
    </message>
    <message>
        <source>Invoice drafted</source>
        <translation>Facture préparée</translation>
    </message>
    <message>
        <source>Invoice changed</source>
        <translation>Facture modifiée</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Invoice voided</source>
        <translation>Facture annulée</translation>
    </message>
    <message>
        <source>Invoice comes soon</source>
        <translation>Facture à venir</translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation>Checkout terminé</translation>
    </message>
    <message>
        <source>Checkout expired</source>
        <translation>Checkout expiré</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… et un caractère de plus</numerusform>
            <numerusform>… et %Ln caractères de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %Ln byte(s)</source>
        <translation>
            <numerusform>… la suite est trop longue à afficher&#xa0;: un octet</numerusform>
            <numerusform>… la suite est trop longue à afficher&#xa0;: %Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>To go</source>
        <comment>a subscription</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a subscription</comment>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a subscription</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a subscription</comment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a migration</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a migration</comment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a migration</comment>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Done, some refused</source>
        <comment>a migration</comment>
        <translation>Terminée, certains refusés</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a migration</comment>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>OperationNotice</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2 did not answer. It is read back by itself; nothing is sent again.</source>
        <translation>Non confirmé&#xa0;: %1. %2 n’a pas répondu. La relecture se fait d’elle-même&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>Not settled: %1. Reading back did not show whether it happened.</source>
        <translation>Pas réglé&#xa0;: %1. La relecture n’a pas montré si c’est fait.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Change of items</source>
        <translation>Modification des éléments</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Removal of the scheduled change</source>
        <translation>Retrait de la modification prévue</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>The provider answered that it is done.</source>
        <translation>Le prestataire a répondu que c’est fait.</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing was changed.</source>
        <translation>Le prestataire a refusé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The answer was lost; reading back showed that it is done.</source>
        <translation>La réponse s’est perdue&#xa0;; la relecture a montré que c’est fait.</translation>
    </message>
    <message>
        <source>It was not sent, because things had changed meanwhile.</source>
        <translation>Rien n’a été envoyé, car la situation avait changé entre-temps.</translation>
    </message>
    <message>
        <source>Settled %1.</source>
        <comment>by whom and how</comment>
        <translation>Réglé %1.</translation>
    </message>
    <message>
        <source> (%1, request %2)</source>
        <comment>provider&apos;s error code, request id</comment>
        <translation> (%1, requête %2)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Archiving of the customer</source>
        <translation>Archivage du client</translation>
    </message>
    <message>
        <source>Restoring of the customer</source>
        <translation>Rétablissement du client</translation>
    </message>
    <message>
        <source>Edit of the customer</source>
        <translation>Modification du client</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>It waits for you: compare with the %1 dashboard, then say here whether it was done.</source>
        <translation>Cela attend votre décision&#xa0;: comparez avec le tableau de bord de %1, puis dites ici si c’est fait.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %Ln time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Relu une fois, aucune trace encore.</numerusform>
            <numerusform>Relu %Ln fois, aucune trace encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about to be read back; nothing is sent again.</source>
        <translation>Relecture imminente&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>It is read back in %1; nothing is sent again.</source>
        <comment>a duration</comment>
        <translation>Relecture dans %1&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>Change of the next billing date</source>
        <translation>Changement de la prochaine date de facturation</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Débit unique</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 a refusé la modification.</translation>
    </message>
    <message>
        <source>Archiving of an address</source>
        <translation>Archivage d’une adresse</translation>
    </message>
    <message>
        <source>Restoring of an address</source>
        <translation>Rétablissement d’une adresse</translation>
    </message>
    <message>
        <source>Edit of an address</source>
        <translation>Modification d’une adresse</translation>
    </message>
    <message>
        <source>Archiving of a business</source>
        <translation>Archivage d’une entreprise</translation>
    </message>
    <message>
        <source>Restoring of a business</source>
        <translation>Rétablissement d’une entreprise</translation>
    </message>
    <message>
        <source>Edit of a business</source>
        <translation>Modification d’une entreprise</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Archiving of the product</source>
        <translation>Archivage du produit</translation>
    </message>
    <message>
        <source>Restoring of the product</source>
        <translation>Rétablissement du produit</translation>
    </message>
    <message>
        <source>Edit of the product</source>
        <translation>Modification du produit</translation>
    </message>
    <message>
        <source>Archiving of the price</source>
        <translation>Archivage du prix</translation>
    </message>
    <message>
        <source>Restoring of the price</source>
        <translation>Rétablissement du prix</translation>
    </message>
    <message>
        <source>Edit of the price</source>
        <translation>Modification du prix</translation>
    </message>
    <message>
        <source>Link to a checkout</source>
        <translation>Lien vers un checkout</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Succeeded</source>
        <comment>a payment</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a payment</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>a payment</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a payment</comment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <comment>a payment</comment>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>a payment</comment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <comment>an amount</comment>
        <translation>Remboursé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <comment>an amount</comment>
        <translation>Contesté&#xa0;: %1</translation>
    </message>
    <message>
        <source>State at the provider: %1</source>
        <comment>a state</comment>
        <translation>État chez le fournisseur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>archived</source>
        <comment>customer</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Found by id</source>
        <translation>Trouvé par identifiant</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Checkout link</source>
        <translation>Lien de checkout</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>another account</comment>
        <translation>Dans %1</translation>
    </message>
</context>
<context>
    <name>PaymentText</name>
    <message>
        <source>The payment had been canceled already</source>
        <translation>Le paiement était déjà annulé</translation>
    </message>
    <message>
        <source>The payment had been refunded already</source>
        <translation>Le paiement était déjà remboursé</translation>
    </message>
    <message>
        <source>The customer did not confirm the payment with the bank</source>
        <translation>Le client n’a pas confirmé le paiement auprès de la banque</translation>
    </message>
    <message>
        <source>The card is blocked</source>
        <translation>La carte est bloquée</translation>
    </message>
    <message>
        <source>The customer broke the payment off</source>
        <translation>Le client a interrompu le paiement</translation>
    </message>
    <message>
        <source>The bank declined the payment</source>
        <translation>La banque a refusé le paiement</translation>
    </message>
    <message>
        <source>The bank declined the payment for good</source>
        <translation>La banque a refusé le paiement pour de bon</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>La carte a expiré</translation>
    </message>
    <message>
        <source>The payment was taken for fraud</source>
        <translation>Le paiement a été pris pour une fraude</translation>
    </message>
    <message>
        <source>The method cannot be charged this amount</source>
        <translation>Ce moyen ne peut pas être débité de ce montant</translation>
    </message>
    <message>
        <source>The details of the card or account are wrong</source>
        <translation>Les données de la carte ou du compte sont fausses</translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation>La banque était injoignable</translation>
    </message>
    <message>
        <source>There was not enough money on the account</source>
        <translation>Il n’y avait pas assez d’argent sur le compte</translation>
    </message>
    <message>
        <source>The card&apos;s network is not supported</source>
        <translation>Le réseau de la carte n’est pas accepté</translation>
    </message>
    <message>
        <source>The payment processor had a fault</source>
        <translation>Le service de paiement a eu une panne</translation>
    </message>
    <message>
        <source>The payment method was removed</source>
        <translation>Le moyen de paiement a été retiré</translation>
    </message>
    <message>
        <source>The provider had a fault</source>
        <translation>Le prestataire a eu une panne</translation>
    </message>
    <message>
        <source>The card may not be used for this payment</source>
        <translation>La carte ne peut pas servir à ce paiement</translation>
    </message>
    <message>
        <source>Ask the customer to try again and to confirm it in the bank&apos;s app.</source>
        <translation>Demandez au client de réessayer et de confirmer dans l’application de sa banque.</translation>
    </message>
    <message>
        <source>Ask the customer for another payment method.</source>
        <translation>Demandez au client un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it keeps failing, ask the customer to call the bank or to use another payment method.</source>
        <translation>Une nouvelle tentative se fait d’elle-même. Si elle échoue encore, demandez au client d’appeler sa banque ou d’en prendre un autre.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the new card.</source>
        <translation>Demandez au client de saisir la nouvelle carte.</translation>
    </message>
    <message>
        <source>Do not try again before you know who paid.</source>
        <translation>Ne réessayez pas avant de savoir qui a payé.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the payment method again.</source>
        <translation>Demandez au client de ressaisir le moyen de paiement.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The customer may also use another payment method.</source>
        <translation>Une nouvelle tentative se fait d’elle-même. Le client peut aussi prendre un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Ask the customer for a payment method.</source>
        <translation>Demandez au client un moyen de paiement.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Credit taken back</source>
        <translation>Avoir repris</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Rétrofacturation</translation>
    </message>
    <message>
        <source>Chargeback taken back</source>
        <translation>Rétrofacturation reprise</translation>
    </message>
    <message>
        <source>Warning of a chargeback</source>
        <translation>Avertissement de rétrofacturation</translation>
    </message>
    <message>
        <source>Warning of a chargeback taken back</source>
        <translation>Avertissement de rétrofacturation repris</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <translation>Le client doit agir</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passé</translation>
    </message>
    <message>
        <source>The card has reached its limit</source>
        <translation>La carte a atteint son plafond</translation>
    </message>
    <message>
        <source>The card cannot be charged in this currency</source>
        <translation>La carte ne peut pas être débitée dans cette devise</translation>
    </message>
    <message>
        <source>The bank took it for a repetition of a payment just made</source>
        <translation>La banque l’a pris pour la répétition d’un paiement qui vient d’être fait</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong</source>
        <translation>Le code de sécurité de la carte est faux</translation>
    </message>
    <message>
        <source>A fraud rule of your Stripe account blocked the payment</source>
        <translation>Une règle antifraude de votre compte Stripe a bloqué le paiement</translation>
    </message>
    <message>
        <source>Look whether the customer has paid already before anybody tries again.</source>
        <translation>Regardez si le client a déjà payé avant que quelqu’un ne réessaie.</translation>
    </message>
    <message>
        <source>Look at the payment in Stripe&apos;s dashboard: it names the rule.</source>
        <translation>Regardez le paiement dans le tableau de bord de Stripe&#xa0;: il nomme la règle.</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>SEPA direct debit</source>
        <translation>Prélèvement SEPA</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Compte bancaire américain</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secrets de webhook</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Which account Reckoner works with, and who says so.</source>
        <translation>Avec quel compte Reckoner travaille, et qui le dit.</translation>
    </message>
    <message>
        <source>Where this session can keep secrets.</source>
        <translation>Où cette session peut garder des secrets.</translation>
    </message>
    <message>
        <source>Where the mirror, the events and the operations are kept.</source>
        <translation>Où sont gardés le miroir, les événements et les opérations.</translation>
    </message>
    <message>
        <source>Whether the database fits this version of Reckoner.</source>
        <translation>Si la base de données convient à cette version de Reckoner.</translation>
    </message>
    <message>
        <source>What the key may read.</source>
        <translation>Ce que la clé peut lire.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Saisir la clé</translation>
    </message>
    <message>
        <source>Enter a secret</source>
        <translation>Saisir un secret</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open the database settings</source>
        <translation>Ouvrir les réglages de la base</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Connect to Paddle</source>
        <translation>Connecter Paddle</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>A key stops working when it expires (90 days unless you chose otherwise), when it is revoked, and in the other environment. Look at it in Paddle under Developer tools, Authentication; make a new one there and enter it here.</source>
        <translation>Une clé cesse de marcher quand elle expire (90 jours, sauf autre choix), quand elle est révoquée, et dans l’autre environnement. Regardez-la dans Paddle sous Developer tools, Authentication&#xa0;; créez-en une nouvelle et saisissez-la ici.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Paddle under Developer tools, Authentication; it need not be entered again.</source>
        <translation>La clé est connue mais il lui manque des droits. Modifiez-la dans Paddle sous Developer tools, Authentication&#xa0;; il n’est pas nécessaire de la ressaisir.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the key. Test again in %1.</source>
        <translation>La clé est bonne. Testez de nouveau dans %1.</translation>
    </message>
    <message>
        <source>The key was not judged. Check the network, the proxy and the API address, then test again.</source>
        <translation>La clé n’a pas été jugée. Vérifiez le réseau, le proxy et l’adresse d’API, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Correct it, then test again.</source>
        <translation>Corrigez, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Testez de nouveau.</translation>
    </message>
    <message>
        <source>set on %1</source>
        <translation>défini le %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>last characters of a secret</comment>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a place</comment>
        <translation>gardé dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be removed since %1</source>
        <translation>à retirer depuis le %1</translation>
    </message>
    <message>
        <source>to be removed on %1</source>
        <translation>à retirer le %1</translation>
    </message>
    <message>
        <source>There are blanks in the key. Copy it again as a whole.</source>
        <translation>La clé contient des espaces. Copiez-la de nouveau en entier.</translation>
    </message>
    <message>
        <source>The key is too short. Copy it again as a whole.</source>
        <translation>La clé est trop courte. Copiez-la de nouveau en entier.</translation>
    </message>
    <message>
        <source>The key is not complete: keys of this kind have 69 characters, this one has %1.</source>
        <translation>La clé n’est pas complète&#xa0;: les clés de ce type ont 69 caractères, celle-ci en a %1.</translation>
    </message>
    <message>
        <source>This is a key for production (pdl_live_), and the account is a sandbox. Use a key that begins with pdl_sdbx_, or choose production above.</source>
        <translation>C’est une clé de production (pdl_live_), et le compte est une sandbox. Prenez une clé qui commence par pdl_sdbx_, ou choisissez la production plus haut.</translation>
    </message>
    <message>
        <source>This is a key for the sandbox (pdl_sdbx_), and the account is production. Use a key that begins with pdl_live_, or choose the sandbox above.</source>
        <translation>C’est une clé de sandbox (pdl_sdbx_), et le compte est en production. Prenez une clé qui commence par pdl_live_, ou choisissez la sandbox plus haut.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Whether credits are granted and the ledger is told.</source>
        <translation>Si les crédits sont accordés et le registre informé.</translation>
    </message>
    <message>
        <source>Without a key nothing can be fetched or changed at %1.</source>
        <comment>a provider</comment>
        <translation>Sans clé, rien ne peut être lu ni modifié chez %1.</translation>
    </message>
    <message>
        <source>With them a server checks that a webhook really comes from %1.</source>
        <comment>a provider</comment>
        <translation>Avec eux, un serveur vérifie qu’un webhook vient vraiment de %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached and accepts the key.</source>
        <comment>a provider</comment>
        <translation>Si %1 répond et accepte la clé.</translation>
    </message>
    <message>
        <source>A key stops working when it is rolled or deleted. Look at it in Stripe under Developers, API keys; make a new one there and enter it here.</source>
        <translation>Une clé cesse de marcher quand elle est renouvelée ou supprimée. Regardez-la dans Stripe sous Developers, API keys&#xa0;; créez-en une nouvelle et saisissez-la ici.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Stripe under Developers, API keys; it need not be entered again.</source>
        <translation>La clé est connue mais il lui manque des droits. Modifiez-la dans Stripe sous Developers, API keys&#xa0;; il n’est pas nécessaire de la ressaisir.</translation>
    </message>
    <message>
        <source>Something other than %1 may have answered. Check the proxy and the API address, then test again.</source>
        <comment>a provider</comment>
        <translation>Autre chose que %1 a peut-être répondu. Vérifiez le proxy et l’adresse d’API, puis testez de nouveau.</translation>
    </message>
    <message>
        <source>This is a publishable key (pk_…), which browsers use and which can do nothing here. Take the secret key (sk_…) or a restricted key (rk_…).</source>
        <translation>C’est une clé publique (pk_…), que les navigateurs utilisent et qui ne permet rien ici. Prenez la clé secrète (sk_…) ou une clé restreinte (rk_…).</translation>
    </message>
    <message>
        <source>This is a webhook secret (whsec_…). It is entered below, under Webhook secrets.</source>
        <translation>C’est un secret de webhook (whsec_…). Il se saisit plus bas, sous Secrets de webhook.</translation>
    </message>
    <message>
        <source>This is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Ce n’est pas une clé de Stripe&#xa0;: celles-ci commencent par sk_test_, sk_live_, rk_test_ ou rk_live_.</translation>
    </message>
    <message>
        <source>This is a live key (sk_live_ or rk_live_), and the account is a sandbox. Use a key that begins with sk_test_ or rk_test_, or choose production above.</source>
        <translation>C’est une clé live (sk_live_ ou rk_live_), et le compte est une sandbox. Prenez une clé qui commence par sk_test_ ou rk_test_, ou choisissez la production plus haut.</translation>
    </message>
    <message>
        <source>This is a test key (sk_test_ or rk_test_), and the account is production. Use a key that begins with sk_live_ or rk_live_, or choose the sandbox above.</source>
        <translation>C’est une clé de test (sk_test_ ou rk_test_), et le compte est en production. Prenez une clé qui commence par sk_live_ ou rk_live_, ou choisissez la sandbox plus haut.</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>3 months</comment>
        <translation>tous les %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidien</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaire</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuel</translation>
    </message>
    <message>
        <source>Cancels on %1</source>
        <translation>Prend fin le %1</translation>
    </message>
    <message>
        <source>Pauses on %1</source>
        <translation>En pause le %1</translation>
    </message>
    <message>
        <source>Resumes on %1</source>
        <translation>Reprend le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>unknown action, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Cancels on %1. The customer has access until then and is not billed again.</source>
        <translation>Prend fin le %1. Le client garde l’accès jusque-là et n’est plus facturé.</translation>
    </message>
    <message>
        <source>Pauses on %1 and resumes on %2. Nothing is billed in between.</source>
        <translation>En pause le %1, reprend le %2. Rien n’est facturé entre-temps.</translation>
    </message>
    <message>
        <source>Pauses on %1 until somebody resumes it. Nothing is billed while it is paused.</source>
        <translation>En pause le %1, jusqu’à ce que quelqu’un le reprenne. Rien n’est facturé pendant la pause.</translation>
    </message>
    <message>
        <source>Resumes on %1 and is billed then.</source>
        <translation>Reprend le %1 et est facturé ce jour-là.</translation>
    </message>
    <message>
        <source>The provider has scheduled “%1” for %2. Reckoner does not know this kind of change.</source>
        <translation>Le prestataire a prévu «&#xa0;%1&#xa0;» pour le %2. Reckoner ne connaît pas ce type de modification.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Au prorata, facturer maintenant</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Au prorata, sur la prochaine facture</translation>
    </message>
    <message>
        <source>Bill the full price now</source>
        <translation>Plein tarif, facturer maintenant</translation>
    </message>
    <message>
        <source>Full price, add to the next bill</source>
        <translation>Plein tarif, sur la prochaine facture</translation>
    </message>
    <message>
        <source>Do not bill for this period</source>
        <translation>Ne rien facturer pour cette période</translation>
    </message>
    <message>
        <source>Charges or credits the rest of the period, to the minute, at once.</source>
        <translation>Débite ou crédite le reste de la période, à la minute près, tout de suite.</translation>
    </message>
    <message>
        <source>Works out the rest of the period now; the next renewal collects it.</source>
        <translation>Calcule le reste de la période maintenant&#xa0;; le prochain renouvellement l’encaisse.</translation>
    </message>
    <message>
        <source>No proration: what is added costs its full price at once.</source>
        <translation>Sans prorata&#xa0;: ce qui est ajouté coûte son plein tarif tout de suite.</translation>
    </message>
    <message>
        <source>No proration: the full price of what is added comes with the next renewal.</source>
        <translation>Sans prorata&#xa0;: le plein tarif de ce qui est ajouté vient avec le prochain renouvellement.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited for the rest of the period. Renewals bill the new items.</source>
        <translation>Rien n’est débité ni crédité pour le reste de la période. Les renouvellements facturent les nouveaux éléments.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Débit unique</translation>
    </message>
    <message>
        <source>New payment method</source>
        <translation>Nouveau moyen de paiement</translation>
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
        <translation>Est résilié</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Est suspendu</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>It is %1 now, and was %2.</source>
        <comment>states</comment>
        <translation>L’état est maintenant «&#xa0;%1&#xa0;», auparavant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>an item</comment>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <comment>item, quantities</comment>
        <translation>%1&#xa0;: %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <comment>an item</comment>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Rien n’est plus prévu.</translation>
    </message>
    <message>
        <source>The next bill is on %1.</source>
        <translation>La prochaine facture est le %1.</translation>
    </message>
    <message>
        <source>There is no next bill any more.</source>
        <translation>Il n’y a plus de prochaine facture.</translation>
    </message>
    <message>
        <source>Awaiting first payment</source>
        <translation>En attente du premier paiement</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Jamais commencé</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>a subscription</comment>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>First bill</source>
        <translation>Première facture</translation>
    </message>
    <message>
        <source>Usage threshold</source>
        <translation>Seuil d’utilisation</translation>
    </message>
    <message>
        <source>Open invoice items</source>
        <translation>Éléments de facture ouverts</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>Paiement unique</translation>
    </message>
    <message>
        <source>Accepted quote</source>
        <translation>Devis accepté</translation>
    </message>
    <message>
        <source>Manual invoice</source>
        <translation>Facture manuelle</translation>
    </message>
</context>
<context>
    <name>SupportSummary</name>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>prochaine facture le %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>pas de prochaine facture</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>Subscriptions:</source>
        <translation>Abonnements&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last payments:</source>
        <translation>Derniers paiements&#xa0;:</translation>
    </message>
    <message>
        <source>Credit: %1 available</source>
        <translation>Crédit&#xa0;: %1 disponible</translation>
    </message>
    <message>
        <source>%1 customer %2, %3, since %4</source>
        <comment>provider, id, status, day</comment>
        <translation>Client %1 %2, %3, depuis le %4</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>Aucun problème ouvert.</translation>
    </message>
    <message>
        <source>Open problems:</source>
        <translation>Problèmes ouverts&#xa0;:</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>The same person in another account:</source>
        <translation>La même personne dans un autre compte&#xa0;:</translation>
    </message>
    <message>
        <source>In all accounts together: collected %1, refunded %2</source>
        <comment>amounts</comment>
        <translation>Dans tous les comptes&#xa0;: encaissé %1, remboursé %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 of about %2</source>
        <comment>rows done, in all</comment>
        <translation>%1 sur environ %2</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>ajustements</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>rate of rows</comment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <comment>kind, count</comment>
        <translation>Chargement de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, mirror as of %1</source>
        <translation>En pause, miroir de %1</translation>
    </message>
    <message>
        <source>First load stopped</source>
        <translation>Premier chargement arrêté</translation>
    </message>
    <message>
        <source>Synchronisation interrupted</source>
        <translation>Synchronisation interrompue</translation>
    </message>
    <message>
        <source>Synchronisation interrupted · mirror as of %1</source>
        <comment>relative time</comment>
        <translation>Synchronisation interrompue · miroir de %1</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Miroir seul</translation>
    </message>
    <message>
        <source>Mirror only, as of %1</source>
        <translation>Miroir seul, de %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Miroir pas encore complet</translation>
    </message>
    <message>
        <source>Mirror up to date %1</source>
        <comment>relative time</comment>
        <translation>Miroir à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mirror is not complete yet.</source>
        <translation>Le miroir n’est pas encore complet.</translation>
    </message>
    <message>
        <source>The mirror is as of %1; reading it goes on as always.</source>
        <translation>Le miroir est de %1&#xa0;; la lecture continue comme toujours.</translation>
    </message>
    <message>
        <source>Everything is fetched from %1 once. You can work meanwhile; what has arrived is shown.</source>
        <translation>Tout est récupéré une fois chez %1. Vous pouvez travailler entre-temps&#xa0;; ce qui est arrivé est montré.</translation>
    </message>
    <message>
        <source>Everything that happened at %1 is here, as of %2.</source>
        <translation>Tout ce qui s’est passé chez %1 est ici, en date de %2.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 until you resume.</source>
        <translation>Rien n’est récupéré chez %1 jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>The first load was stopped. What was fetched is kept; resume goes on where it stopped.</source>
        <translation>Le premier chargement a été arrêté. Ce qui est récupéré est gardé&#xa0;; la reprise continue là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again by itself.</source>
        <translation>%1 est injoignable. Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>The mirror could not be brought up to date: %1 It is tried again by itself.</source>
        <translation>Le miroir n’a pas pu être mis à jour&#xa0;: %1 Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>No provider is connected in this profile.</source>
        <translation>Aucun prestataire n’est connecté dans ce profil.</translation>
    </message>
    <message>
        <source>credit balances</source>
        <translation>soldes créditeurs</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans un jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a un jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
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
        <translation>L’opération %1 est déjà réglée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>Il n’y a pas d’opération %1.</translation>
    </message>
    <message>
        <source>Operation %1 has a state this version does not know. Update Reckoner.</source>
        <translation>L’opération %1 est dans un état que cette version ne connaît pas. Mettez Reckoner à jour.</translation>
    </message>
    <message>
        <source>Operation %1 was settled by somebody else meanwhile. Look at it again.</source>
        <translation>L’opération %1 a été réglée entre-temps par quelqu’un d’autre. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>The subscription has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>L’abonnement a changé, mais pas comme demandé. Comparez avec le tableau de bord du prestataire, puis dites ici si c’est fait.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Check its dashboard for a late charge, then say here that it was not done; after that it can be tried again.</source>
        <translation>Après trois relectures, le prestataire n’en montre aucune trace. Vérifiez dans son tableau de bord qu’aucun débit n’est arrivé plus tard, puis dites ici que ce n’est pas fait&#xa0;; on pourra ensuite réessayer.</translation>
    </message>
    <message>
        <source>The request was sent, but its outcome could not be stored here: %1 It will be read back from the provider.</source>
        <translation>La requête a été envoyée, mais son résultat n’a pas pu être enregistré ici&#xa0;: %1 Il sera relu chez le prestataire.</translation>
    </message>
    <message>
        <source>Subscription %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>L’abonnement %1 n’est pas dans le miroir local. Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>Subscription %1 was changed meanwhile. Nothing was sent; look at it again and preview anew.</source>
        <translation>L’abonnement %1 a été modifié entre-temps. Rien n’a été envoyé&#xa0;; regardez-le de nouveau et refaites l’aperçu.</translation>
    </message>
    <message>
        <source>What was confirmed is not what was previewed. Nothing was sent; preview again.</source>
        <translation>Ce qui a été confirmé n’est pas ce que montrait l’aperçu. Rien n’a été envoyé&#xa0;; refaites l’aperçu.</translation>
    </message>
    <message>
        <source>The preview is older than a minute and its amounts may have moved. Nothing was sent; preview again.</source>
        <translation>L’aperçu a plus d’une minute et ses montants ont pu changer. Rien n’a été envoyé&#xa0;; refaites l’aperçu.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this subscription is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>L’opération %1 (%2) sur cet abonnement n’est pas encore réglée. Attendez-la, ou réglez-la sur la page Opérations.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>L’entrée %1 manque.</translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the entry before it was changed.</source>
        <translation>L’entrée %1 n’est pas ce qui a été écrit, ou l’entrée précédente a été modifiée.</translation>
    </message>
    <message>
        <source>“%1” is not an RFC 3339 time in UTC.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure UTC selon la RFC 3339.</translation>
    </message>
    <message>
        <source>The text is not acceptable JSON: %1.</source>
        <translation>Le texte n’est pas un JSON acceptable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>The amount is too large to be represented exactly.</source>
        <translation>Le montant est trop grand pour être représenté exactement.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of ISO 4217.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise de l’ISO 4217.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in the smallest unit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant dans la plus petite unité.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added.</source>
        <translation>%1 et %2 ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1.</source>
        <translation>%2 ne peut pas être retranché de %1.</translation>
    </message>
    <message>
        <source>An amount can only be shared by weights that are not negative and not all zero.</source>
        <translation>Un montant ne se partage que selon des poids qui ne sont pas négatifs ni tous nuls.</translation>
    </message>
    <message>
        <source>The work was given up before it was done.</source>
        <translation>Le travail a été abandonné avant d’être fini.</translation>
    </message>
    <message>
        <source>The end of the billing period cannot be worked out: %1.</source>
        <translation>La fin de la période de facturation ne peut pas être calculée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>Secrets do not belong into a profile. Use %1_file or an environment variable.</source>
        <translation>Les secrets n’ont pas leur place dans un profil. Utilisez %1_file ou une variable d’environnement.</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Clé inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no safety level. Use silent, confirm, type or read-only.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau de sécurité. Utilisez silent, confirm, type ou read-only.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>La clé API de Paddle (PADDLE_API_KEY) est mal formée&#xa0;: elle est coupée ou contient des espaces.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) belongs to the %1 environment, but PADDLE_ENVIRONMENT is %2.</source>
        <translation>La clé API de Paddle (PADDLE_API_KEY) appartient à l’environnement %1, mais PADDLE_ENVIRONMENT vaut %2.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: keys of this kind have 69 characters, this one has %1.</source>
        <translation>La clé API de Paddle (PADDLE_API_KEY) est mal formée&#xa0;: les clés de ce type ont 69 caractères, celle-ci en a %1.</translation>
    </message>
    <message>
        <source>%1 is missing (%2).</source>
        <translation>%1 manque (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a usable API address: https, or http on this machine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’API utilisable&#xa0;: https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle vendor id: it has digits only (PADDLE_VENDOR_ID).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de vendeur Paddle&#xa0;: il ne contient que des chiffres (PADDLE_VENDOR_ID).</translation>
    </message>
    <message>
        <source>The Paddle API key</source>
        <translation>La clé API de Paddle</translation>
    </message>
    <message>
        <source>The Paddle webhook secret</source>
        <translation>Le secret de webhook de Paddle</translation>
    </message>
    <message>
        <source>The configuration file does not exist.</source>
        <translation>Le fichier de configuration n’existe pas.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read, or is larger than a configuration can be.</source>
        <translation>Le fichier de configuration ne peut pas être lu, ou il est plus grand qu’une configuration ne peut l’être.</translation>
    </message>
    <message>
        <source>The configuration is not TOML: %1</source>
        <translation>La configuration n’est pas du TOML&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reckoner cannot start: one thing is wrong.
</source>
        <translation>Reckoner ne peut pas démarrer&#xa0;: une chose ne va pas.
</translation>
    </message>
    <message>
        <source>Reckoner cannot start: %1 things are wrong.
</source>
        <translation>Reckoner ne peut pas démarrer&#xa0;: %1 choses ne vont pas.
</translation>
    </message>
    <message>
        <source>“%1” is no usable name: letters, digits, dash and underscore, at most 40.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom utilisable&#xa0;: lettres, chiffres, tiret et tiret bas, 40 au plus.</translation>
    </message>
    <message>
        <source>The credit balance of %1 mixes currencies.</source>
        <translation>Le solde créditeur de %1 mélange des devises.</translation>
    </message>
    <message>
        <source>The database holds an event that this version does not understand. Update Reckoner.</source>
        <translation>La base de données contient un événement que cette version ne comprend pas. Mettez Reckoner à jour.</translation>
    </message>
    <message>
        <source>%1 is not in the database (any more). Refresh the list.</source>
        <translation>%1 n’est pas (ou plus) dans la base de données. Rechargez la liste.</translation>
    </message>
    <message>
        <source>The store is busy. The provider will send the event again.</source>
        <translation>Le stockage est occupé. Le prestataire renverra l’événement.</translation>
    </message>
    <message>
        <source>The event could not be stored. The provider will send it again.</source>
        <translation>L’événement n’a pas pu être enregistré. Le prestataire le renverra.</translation>
    </message>
    <message>
        <source>The address of the request is not an http or https address. Check the account&apos;s settings.</source>
        <translation>L’adresse de la requête n’est pas une adresse http ou https. Vérifiez les réglages du compte.</translation>
    </message>
    <message>
        <source>The address of the request holds a user name or password. Remove it from the account&apos;s settings.</source>
        <translation>L’adresse de la requête contient un nom d’utilisateur ou un mot de passe. Retirez-le des réglages du compte.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break or another control character. Check the key for stray characters.</source>
        <translation>Un en-tête de la requête contient un saut de ligne ou un autre caractère de contrôle. Cherchez dans la clé des caractères égarés.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The request was cancelled before it was sent.</source>
        <translation>La requête a été annulée avant l’envoi.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer to a change (%2). It may or may not have been made. Check the current state there before trying again.</source>
        <translation>%1 n’a pas donné de réponse utilisable à une modification (%2). Elle a pu être faite ou non. Vérifiez l’état actuel là-bas avant de réessayer.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used (%2). Nothing was changed. Try again later.</source>
        <translation>La réponse de %1 n’est pas utilisable (%2). Rien n’a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Nothing was changed. Check the network connection and try again.</source>
        <translation>%1 n’a pas pu être joint (%2). Rien n’a été modifié. Vérifiez la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The request was cancelled. Nothing was changed.</source>
        <translation>La requête a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server cannot use the %1 “%2”. Check that it is a PEM file that this user may read.</source>
        <translation>Le serveur ne peut pas utiliser %1 «&#xa0;%2&#xa0;». Vérifiez que c’est un fichier PEM que cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on. Give an IP address such as 127.0.0.1 or ::1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’écoute. Donnez une adresse IP comme 127.0.0.1 ou ::1.</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3. Choose another port or stop what uses it.</source>
        <translation>Le serveur ne peut pas écouter sur %1, port %2&#xa0;: %3. Choisissez un autre port ou arrêtez ce qui l’occupe.</translation>
    </message>
    <message>
        <source>The provider&apos;s list leads round in a circle. Try again; report it to the provider if it stays so.</source>
        <translation>La liste du prestataire tourne en rond. Réessayez&#xa0;; signalez-le au prestataire si cela persiste.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not end after %1 pages. Try again; report it to the provider if it stays so.</source>
        <translation>La liste du prestataire ne finit pas après %1 pages. Réessayez&#xa0;; signalez-le au prestataire si cela persiste.</translation>
    </message>
    <message>
        <source>Paddle says that the e-mail address is taken and shows no customer that has it. Search for the customer in Paddle&apos;s dashboard.</source>
        <translation>Paddle dit que l’adresse e-mail est prise, mais ne montre aucun client qui l’ait. Cherchez le client dans le tableau de bord de Paddle.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it and search again.</source>
        <translation>Ce n’est pas une adresse e-mail. Corrigez-la et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>A portal link covers at most 25 subscriptions. Choose fewer.</source>
        <translation>Un lien vers le portail couvre 25 abonnements au plus. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Paddle&apos;s list cannot be read to its end: %1. Try again; report it to Paddle if it stays so.</source>
        <translation>La liste de Paddle ne peut pas être lue jusqu’au bout&#xa0;: %1. Réessayez&#xa0;; signalez-le à Paddle si cela persiste.</translation>
    </message>
    <message>
        <source>The stored place in Paddle&apos;s list cannot be used. Begin the list again.</source>
        <translation>L’endroit retenu dans la liste de Paddle n’est pas utilisable. Reprenez la liste au début.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object. Put the values into { } with a name each.</source>
        <translation>Les données personnalisées doivent être un objet JSON. Mettez les valeurs entre { }, chacune avec un nom.</translation>
    </message>
    <message>
        <source>The base URL for Paddle cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>L’adresse de base de Paddle n’est pas utilisable. Saisissez https et un hôte, ou http et un port de cette machine, et rien d’autre.</translation>
    </message>
    <message>
        <source>A production key is only sent to Paddle. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Une clé de production n’est envoyée qu’à Paddle. Laissez l’adresse de base vide, ou faites-en un compte sandbox.</translation>
    </message>
    <message>
        <source>There is no API key for this Paddle account. Enter it in Settings.</source>
        <translation>Il n’y a pas de clé API pour ce compte Paddle. Saisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has. Copy it again from Paddle, without blanks or line breaks.</source>
        <translation>La clé API contient des caractères qu’aucune clé n’a. Copiez-la de nouveau depuis Paddle, sans espaces ni sauts de ligne.</translation>
    </message>
    <message>
        <source>The API key belongs to Paddle&apos;s %1 environment and this account to %2. Enter the key of this environment.</source>
        <translation>La clé API appartient à l’environnement %1 de Paddle et ce compte à %2. Saisissez la clé de cet environnement.</translation>
    </message>
    <message>
        <source>This is not an id of Paddle&apos;s. Copy it again.</source>
        <translation>Ce n’est pas un identifiant de Paddle. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The answer holds a row of another %1.</source>
        <translation>La réponse contient une ligne d’un autre %1.</translation>
    </message>
    <message>
        <source>The answer has no data.</source>
        <translation>La réponse ne contient pas de données.</translation>
    </message>
    <message>
        <source>The answer is about something else than %1.</source>
        <translation>La réponse porte sur autre chose que %1.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether the destination was deleted. Load the list again.</source>
        <translation>Paddle n’a pas donné de réponse utilisable&#xa0;; il n’est pas certain que la destination ait été supprimée. Rechargez la liste.</translation>
    </message>
    <message>
        <source>Paddle did not accept %1. Correct it and try again.</source>
        <translation>Paddle n’a pas accepté %1. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Paddle refused this with the code “%1”. Its documentation explains the code; Paddle&apos;s support finds the call by its request id.</source>
        <translation>Paddle a refusé avec le code «&#xa0;%1&#xa0;». Sa documentation explique ce code&#xa0;; son assistance retrouve l’appel par l’identifiant de requête.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Paddle n’a pas donné de réponse utilisable&#xa0;; il n’est pas certain que ce soit fait. Regardez l’état actuel avant de réessayer.</translation>
    </message>
    <message>
        <source>Paddle, or something between here and Paddle, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Paddle, ou quelque chose entre ici et Paddle, a répondu avec le statut %1 et rien d’utile. Réessayez&#xa0;; vérifiez le proxy et l’adresse de base si cela persiste.</translation>
    </message>
    <message>
        <source>Paddle answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Paddle a répondu quelque chose d’inutilisable. Réessayez&#xa0;; signalez-le avec l’identifiant de requête si cela persiste.</translation>
    </message>
    <message>
        <source>This provider cannot %1. Use its own dashboard.</source>
        <translation>Ce prestataire ne sait pas faire cela&#xa0;: %1. Utilisez son propre tableau de bord.</translation>
    </message>
    <message>
        <source>“%1” is no account id: provider/environment/label.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de compte&#xa0;: prestataire/environnement/nom.</translation>
    </message>
    <message>
        <source>The database server does not tell about changes.</source>
        <translation>Le serveur de base de données ne signale pas les modifications.</translation>
    </message>
    <message>
        <source>The database could not do this. Nothing was saved; please report this with the detail.</source>
        <translation>La base de données n’a pas pu le faire. Rien n’a été enregistré&#xa0;; merci de le signaler avec les détails.</translation>
    </message>
    <message>
        <source>An earlier part of this step failed, so nothing of it was saved.</source>
        <translation>Une partie antérieure de cette étape a échoué, donc rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>The database holds an amount in a currency that is not known.</source>
        <translation>La base de données contient un montant dans une devise inconnue.</translation>
    </message>
    <message>
        <source>The database address is not understood: %1. Write sqlite:/folder/file.db or postgresql://user@host/name.</source>
        <translation>L’adresse de la base de données n’est pas comprise&#xa0;: %1. Écrivez sqlite:/dossier/fichier.db ou postgresql://utilisateur@hôte/nom.</translation>
    </message>
    <message>
        <source>it is no valid URL</source>
        <translation>ce n’est pas une URL valide</translation>
    </message>
    <message>
        <source>the option “%1” is not known or not written plainly</source>
        <translation>l’option «&#xa0;%1&#xa0;» est inconnue ou mal écrite</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>le nom de la base de données manque</translation>
    </message>
    <message>
        <source>it begins with neither sqlite: nor postgresql:</source>
        <translation>elle ne commence ni par sqlite: ni par postgresql:</translation>
    </message>
    <message>
        <source>a file is needed; a database in memory cannot be shared between threads</source>
        <translation>il faut un fichier&#xa0;; une base en mémoire ne peut pas être partagée entre threads</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and that the server runs; the connection is made again by itself.</source>
        <translation>Le serveur de base de données est injoignable. Vérifiez le réseau et que le serveur tourne&#xa0;; la connexion se rétablit d’elle-même.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>La base de données est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>La base de données %1 vient d’une version plus récente de Reckoner. Installez cette version ou une plus récente&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database holds an entry with the same key already.</source>
        <translation>La base de données a déjà une entrée avec la même clé.</translation>
    </message>
    <message>
        <source>The entry refers to something that the database does not hold, or something else still refers to it.</source>
        <translation>L’entrée renvoie à quelque chose que la base de données ne contient pas, ou quelque chose d’autre y renvoie encore.</translation>
    </message>
    <message>
        <source>The database refused an entry that breaks one of its rules. Nothing was saved; please report this.</source>
        <translation>La base de données a refusé une entrée contraire à l’une de ses règles. Rien n’a été enregistré&#xa0;; merci de le signaler.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. Nothing of this step was saved: free some space and try again.</source>
        <translation>Le disque de la base de données est plein. Rien de cette étape n’a été enregistré&#xa0;: libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database file or its folder cannot be written to. Give this user permission to write there, or choose another file.</source>
        <translation>On ne peut pas écrire dans le fichier de la base de données ou dans son dossier. Donnez-en le droit à cet utilisateur, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The database file is damaged or is not a database. Do not delete it: keep a copy, then restore the latest backup.</source>
        <translation>Le fichier de la base de données est endommagé ou n’en est pas un. Ne le supprimez pas&#xa0;: gardez-en une copie, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Nothing was saved: close that program and try again.</source>
        <translation>Un autre programme tient la base de données verrouillée. Rien n’a été enregistré&#xa0;: fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>Le fichier de la base de données ne peut pas être ouvert. Vérifiez que son dossier existe et que cet utilisateur peut y écrire.</translation>
    </message>
    <message>
        <source>The disk failed while the database was read or written. Nothing of this step was saved: check the disk, then try again.</source>
        <translation>Le disque a failli en lisant ou en écrivant la base de données. Rien de cette étape n’a été enregistré&#xa0;: vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The entry is too large for the database. Nothing was saved.</source>
        <translation>L’entrée est trop grande pour la base de données. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was saved: free some space there and try again.</source>
        <translation>Le disque du serveur de base de données est plein. Rien de cette étape n’a été enregistré&#xa0;: libérez-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database server accepts no changes at the moment (it is read-only). Connect to the main server and try again.</source>
        <translation>Le serveur de base de données n’accepte pas de modifications en ce moment (il est en lecture seule). Connectez-vous au serveur principal et réessayez.</translation>
    </message>
    <message>
        <source>Your database login may not do this. Ask the administrator of the database for the role that may.</source>
        <translation>Votre identifiant de base de données n’y est pas autorisé. Demandez à l’administrateur de la base le rôle qui l’est.</translation>
    </message>
    <message>
        <source>The database server refused the login. Check user name and password (PGPASSWORD or ~/.pgpass).</source>
        <translation>Le serveur de base de données a refusé la connexion. Vérifiez le nom d’utilisateur et le mot de passe (PGPASSWORD ou ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no such database on the server. Create it with createdb, or correct the name.</source>
        <translation>Cette base de données n’existe pas sur le serveur. Créez-la avec createdb, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same entries. Nothing was saved: try again.</source>
        <translation>Quelqu’un d’autre modifie les mêmes entrées. Rien n’a été enregistré&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The database server found damaged data. Stop working with it and tell its administrator.</source>
        <translation>Le serveur de base de données a trouvé des données endommagées. Cessez de vous en servir et prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. %2</source>
        <translation>La base de données %1 ne peut pas être ouverte. %2</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed. Install the package libqt6sql6-%2.</source>
        <translation>Le pilote de base de données %1 de Qt n’est pas installé. Installez le paquet libqt6sql6-%2.</translation>
    </message>
    <message>
        <source>Its folder %1 does not exist. Create the folder or choose another file.</source>
        <translation>Son dossier %1 n’existe pas. Créez-le ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Its folder is on a file system that cannot share a database between threads. Choose a local folder.</source>
        <translation>Son dossier est sur un système de fichiers qui ne peut pas partager une base entre threads. Choisissez un dossier local.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; 15 or newer is needed.</source>
        <translation>Le serveur fait tourner PostgreSQL %1&#xa0;; il faut la version 15 ou plus récente.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>La base de données vient d’une version plus récente de Reckoner. Installez cette version ou une plus récente&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Step %1 of the database schema is not the one that made this database. Install the version of Reckoner that made it; nothing was changed.</source>
        <translation>L’étape %1 du schéma n’est pas celle qui a fait cette base de données. Installez la version de Reckoner qui l’a faite&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database could not be brought to the schema of this version (step %1); it is as it was before the step. %2</source>
        <translation>La base de données n’a pas pu être amenée au schéma de cette version (étape %1)&#xa0;; elle est comme avant l’étape. %2</translation>
    </message>
    <message>
        <source>%1 %2 kept changing while it was written. Try again.</source>
        <translation>%1 %2 n’a cessé de changer pendant l’écriture. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to the database broke while a change was saved. Check whether the change is there before you repeat it.</source>
        <translation>La connexion à la base de données s’est rompue pendant l’enregistrement d’une modification. Vérifiez si la modification y est avant de la répéter.</translation>
    </message>
    <message>
        <source>%1 is not sold in %2, the currency of the subscription.</source>
        <translation>%1 n’est pas vendu en %2, la devise de l’abonnement.</translation>
    </message>
    <message>
        <source>The price %1 is not known here. Synchronise the catalog and try again.</source>
        <translation>Le prix %1 n’est pas connu ici. Synchronisez le catalogue et réessayez.</translation>
    </message>
    <message>
        <source> × %1 (%2 of %3 minutes left)</source>
        <translation> × %1 (%2 minutes restantes sur %3)</translation>
    </message>
    <message>
        <source> = %1 + %2 tax = %3</source>
        <translation> = %1 + %2 de taxe = %3</translation>
    </message>
    <message>
        <source> = %1, tax not included</source>
        <translation> = %1, hors taxe</translation>
    </message>
    <message>
        <source>The subscription has no current billing period to prorate in.</source>
        <translation>L’abonnement n’a pas de période de facturation en cours à proratiser.</translation>
    </message>
    <message>
        <source>The customer&apos;s tax is not known yet; these amounts are without it.</source>
        <translation>La taxe du client n’est pas encore connue&#xa0;; ces montants sont hors taxe.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which is not taken off here.</source>
        <translation>L’abonnement a une remise, qui n’est pas déduite ici.</translation>
    </message>
    <message>
        <source>The estimate is without tax.</source>
        <translation>L’estimation est hors taxe.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which the estimate leaves out.</source>
        <translation>L’abonnement a une remise, que l’estimation ne compte pas.</translation>
    </message>
    <message>
        <source>The provider reckoned at another minute.</source>
        <translation>Le prestataire a calculé à une autre minute.</translation>
    </message>
    <message>
        <source>The provider&apos;s preview holds no amounts.</source>
        <translation>L’aperçu du prestataire ne contient pas de montants.</translation>
    </message>
    <message>
        <source>%1 is not on the subscription.</source>
        <translation>%1 ne fait pas partie de l’abonnement.</translation>
    </message>
    <message>
        <source>%1 is on the subscription already. Change its quantity instead.</source>
        <translation>%1 fait déjà partie de l’abonnement. Modifiez plutôt sa quantité.</translation>
    </message>
    <message>
        <source>A subscription keeps at least one item. To end it, cancel it.</source>
        <translation>Un abonnement garde au moins un élément. Pour y mettre fin, résiliez-le.</translation>
    </message>
    <message>
        <source>A subscription holds at most 100 items.</source>
        <translation>Un abonnement contient 100 éléments au plus.</translation>
    </message>
    <message>
        <source>The price is listed twice. Put the quantities together.</source>
        <translation>Le prix figure deux fois. Réunissez les quantités.</translation>
    </message>
    <message>
        <source>The price is not in the catalog. Synchronise the catalog and try again.</source>
        <translation>Le prix n’est pas dans le catalogue. Synchronisez le catalogue et réessayez.</translation>
    </message>
    <message>
        <source>The price is archived and cannot be sold any more.</source>
        <translation>Le prix est archivé et ne peut plus être vendu.</translation>
    </message>
    <message>
        <source>The price is charged once. Use a one-time charge for it.</source>
        <translation>Le prix est facturé une seule fois. Utilisez pour cela un débit unique.</translation>
    </message>
    <message>
        <source>All items must be billed in the same cycle.</source>
        <translation>Tous les éléments doivent être facturés au même rythme.</translation>
    </message>
    <message>
        <source>The quantity is below the smallest that the price allows.</source>
        <translation>La quantité est inférieure au minimum que permet le prix.</translation>
    </message>
    <message>
        <source>The quantity is above the largest that the price allows.</source>
        <translation>La quantité est supérieure au maximum que permet le prix.</translation>
    </message>
    <message>
        <source>The price is not sold in the subscription&apos;s currency.</source>
        <translation>Le prix n’est pas vendu dans la devise de l’abonnement.</translation>
    </message>
    <message>
        <source>The amount of a line is too large to be worked out exactly.</source>
        <translation>Le montant d’une ligne est trop grand pour être calculé exactement.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Une remise ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A discount in %1 cannot be taken from a price in %2.</source>
        <translation>Une remise en %1 ne peut pas être déduite d’un prix en %2.</translation>
    </message>
    <message>
        <source>A tax rate cannot be negative.</source>
        <translation>Un taux de taxe ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A proration rate lies between 0 and 1.</source>
        <translation>Un taux de prorata est compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>“%1” is not a tax rate such as 0.08875.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un taux de taxe comme 0.08875.</translation>
    </message>
    <message>
        <source>The billing period from %1 to %2 is empty.</source>
        <translation>La période de facturation du %1 au %2 est vide.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing period from %2 to %3.</source>
        <translation>%1 est hors de la période de facturation du %2 au %3.</translation>
    </message>
    <message>
        <source>The discount of %1 is larger than the line.</source>
        <translation>La remise de %1 est supérieure à la ligne.</translation>
    </message>
    <message>
        <source>A proration rate cannot be negative.</source>
        <translation>Un taux de prorata ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The provider reports a state that this version does not know. Update Reckoner.</source>
        <translation>Le prestataire annonce un état que cette version ne connaît pas. Mettez Reckoner à jour.</translation>
    </message>
    <message>
        <source>The subscription is canceled, which is final. The customer can start a new one.</source>
        <translation>L’abonnement est résilié, et c’est définitif. Le client peut en commencer un nouveau.</translation>
    </message>
    <message>
        <source>A bill is past due. It must be paid first; ask the customer to update the payment method.</source>
        <translation>Une facture est en retard. Elle doit d’abord être payée&#xa0;; demandez au client de mettre à jour son moyen de paiement.</translation>
    </message>
    <message>
        <source>The subscription is paused. Resume it first.</source>
        <translation>L’abonnement est en pause. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The subscription is not paused.</source>
        <translation>L’abonnement n’est pas en pause.</translation>
    </message>
    <message>
        <source>The subscription is not in a trial.</source>
        <translation>L’abonnement n’est pas à l’essai.</translation>
    </message>
    <message>
        <source>The subscription is invoiced by hand; only automatically collected ones can be activated.</source>
        <translation>L’abonnement est facturé à la main&#xa0;; seuls ceux encaissés automatiquement peuvent être activés.</translation>
    </message>
    <message>
        <source>A change is scheduled already, and there can be only one. Undo it first.</source>
        <translation>Une modification est déjà prévue, et il ne peut y en avoir qu’une. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>The next bill is due within 30 minutes, and the provider accepts no changes until it is through.</source>
        <translation>La prochaine facture est due dans moins de 30 minutes, et le prestataire n’accepte aucune modification avant qu’elle soit passée.</translation>
    </message>
    <message>
        <source>While it is in a trial or paused, items can only change without billing.</source>
        <translation>Pendant un essai ou une pause, les éléments ne peuvent changer que sans facturation.</translation>
    </message>
    <message>
        <source>Not while a pause or a cancellation is scheduled: there will be no next bill to put it on.</source>
        <translation>Impossible tant qu’une pause ou une résiliation est prévue&#xa0;: il n’y aura pas de prochaine facture pour cela.</translation>
    </message>
    <message>
        <source>Not when the billing cycle changes: the new cycle is billed at once.</source>
        <translation>Impossible quand le rythme de facturation change&#xa0;: le nouveau cycle est facturé tout de suite.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. It goes on from here next time.</source>
        <translation>La synchronisation a été arrêtée. Elle reprendra d’ici la prochaine fois.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s events was stopped. It goes on from here next time.</source>
        <translation>La lecture des événements du prestataire a été arrêtée. Elle reprendra d’ici la prochaine fois.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it by lines.</source>
        <translation>Le fichier dépasse %1 Mio. Découpez-le par lignes.</translation>
    </message>
    <message>
        <source>There are no events in the file.</source>
        <translation>Le fichier ne contient aucun événement.</translation>
    </message>
    <message>
        <source>The provider does not list %1 %2.</source>
        <translation>Le prestataire ne liste pas %1 %2.</translation>
    </message>
    <message>
        <source>There is no event %1 in the log.</source>
        <translation>Il n’y a pas d’événement %1 dans le journal.</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>C’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Choose the account whose events to replay.</source>
        <translation>Choisissez le compte dont les événements doivent être rejoués.</translation>
    </message>
    <message>
        <source>Say who replays the events, and why.</source>
        <translation>Dites qui rejoue les événements, et pourquoi.</translation>
    </message>
    <message>
        <source>The database %1 has an older schema: %2 steps are missing. Make a backup, then run: reckonerctl db migrate</source>
        <translation>La base de données %1 a un schéma plus ancien&#xa0;: il manque %2 étapes. Faites une sauvegarde, puis lancez&#xa0;: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>Customer %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>Le client %1 n’est pas dans le miroir local. Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already: %1. Nothing was sent.</source>
        <translation>Il y a déjà un client avec cette adresse e-mail&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Operation %1 is creating this customer already and is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>L’opération %1 crée déjà ce client et n’est pas encore réglée. Attendez-la, ou réglez-la sur la page Opérations.</translation>
    </message>
    <message>
        <source>Customer %1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>Le client %1 a été modifié entre-temps. Rien n’a été envoyé&#xa0;; regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>L’opération %1 (%2) sur ce client n’est pas encore réglée. Attendez-la, ou réglez-la sur la page Opérations.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>La note est vide. Écrivez quelque chose ou retirez-la.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>La note dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>L’adresse e-mail dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The custom data is not JSON: %1</source>
        <translation>Les données personnalisées ne sont pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The custom data must be one JSON object: {…}.</source>
        <translation>Les données personnalisées doivent être un objet JSON&#xa0;: {…}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The country is its code of two letters, such as DE.</source>
        <translation>Le pays est son code à deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>A business needs a name.</source>
        <translation>Une entreprise a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Operation %1 does not say what it is about. The database was changed by hand.</source>
        <translation>L’opération %1 ne dit pas sur quoi elle porte. La base de données a été modifiée à la main.</translation>
    </message>
    <message>
        <source>The customer has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>Le client a changé, mais pas comme demandé. Comparez avec le tableau de bord du prestataire, puis dites ici si c’est fait.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Say here that it was not done; after that it can be tried again.</source>
        <translation>Après trois relectures, le prestataire n’en montre aucune trace. Dites ici que ce n’est pas fait&#xa0;; on pourra ensuite réessayer.</translation>
    </message>
    <message>
        <source>No usable answer came back. Reckoner is reading back what was done.</source>
        <translation>Aucune réponse utilisable n’est venue. Reckoner relit ce qui a été fait.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile. Look at it again.</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>This provider cannot read a customer from an earlier answer.</source>
        <translation>Ce prestataire ne peut pas lire un client dans une réponse antérieure.</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Donnez une adresse e-mail.</translation>
    </message>
    <message>
        <source>entered for this session only</source>
        <translation>saisie pour cette session seulement</translation>
    </message>
    <message>
        <source>The Paddle API key is missing (PADDLE_API_KEY). %1</source>
        <translation>La clé API de Paddle manque (PADDLE_API_KEY). %1</translation>
    </message>
    <message>
        <source>The profile %1 %2</source>
        <translation>Le profil %1 %2</translation>
    </message>
    <message>
        <source>is not TOML, line %1: %2. Correct it with a text editor, or set it aside.</source>
        <translation>n’est pas du TOML, ligne %1&#xa0;: %2. Corrigez-le avec un éditeur de texte, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is larger than a profile can be.</source>
        <translation>est plus grand qu’un profil ne peut l’être.</translation>
    </message>
    <message>
        <source>does not hold secrets.</source>
        <translation>ne contient pas de secrets.</translation>
    </message>
    <message>
        <source>is written in a form that cannot be changed from here. Change it with a text editor: each section as [section], each value on a line.</source>
        <translation>est écrit sous une forme qui ne peut pas être modifiée d’ici. Modifiez-le avec un éditeur de texte&#xa0;: chaque section en [section], chaque valeur sur une ligne.</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile. Load it again, then repeat the change.</source>
        <translation>a été modifié entre-temps par quelqu’un d’autre. Rechargez-le, puis refaites la modification.</translation>
    </message>
    <message>
        <source>cannot be written: %1.</source>
        <translation>ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>cannot be renamed.</source>
        <translation>ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written: %2.</source>
        <translation>Le profil %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The choice of the profile cannot be written: %1.</source>
        <translation>Le choix du profil ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Regardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No webhook secret is set; reckonerd needs one.</source>
        <translation>Aucun secret de webhook n’est défini&#xa0;; reckonerd en a besoin.</translation>
    </message>
    <message>
        <source>Set PADDLE_WEBHOOK_SECRET.</source>
        <translation>Définissez PADDLE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets that are set: %1.</source>
        <translation>Secrets de webhook définis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paddle account %1</source>
        <translation>Compte Paddle %1</translation>
    </message>
    <message>
        <source>Paddle account %1 at %2</source>
        <translation>Compte Paddle %1 sur %2</translation>
    </message>
    <message>
        <source>Paddle is not enabled; the mirror can be read.</source>
        <translation>Paddle n’est pas activé&#xa0;; le miroir peut être lu.</translation>
    </message>
    <message>
        <source>Set PADDLE_BILLING_ENABLED=true to connect.</source>
        <translation>Définissez PADDLE_BILLING_ENABLED=true pour vous connecter.</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <comment>a secret, a place</comment>
        <translation>%1 vient de&#xa0;: %2</translation>
    </message>
    <message>
        <source>The keychain of this session is open.</source>
        <translation>Le trousseau de cette session est ouvert.</translation>
    </message>
    <message>
        <source>The keychain of this session is locked.</source>
        <translation>Le trousseau de cette session est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Déverrouillez-le avec son mot de passe.</translation>
    </message>
    <message>
        <source>There is a keychain service, and no keychain yet.</source>
        <translation>Il y a un service de trousseau, mais pas encore de trousseau.</translation>
    </message>
    <message>
        <source>It is made when the first secret is stored.</source>
        <translation>Il est créé quand le premier secret est enregistré.</translation>
    </message>
    <message>
        <source>Check the address, or choose another database.</source>
        <translation>Vérifiez l’adresse, ou choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>Database %1 is empty.</source>
        <translation>La base de données %1 est vide.</translation>
    </message>
    <message>
        <source>The first command sets it up; reckonerctl sync fills it.</source>
        <translation>La première commande la prépare&#xa0;; reckonerctl sync la remplit.</translation>
    </message>
    <message>
        <source>Database %1 can be opened.</source>
        <translation>La base de données %1 peut être ouverte.</translation>
    </message>
    <message>
        <source>Database %1 can be opened; it takes %2.</source>
        <translation>La base de données %1 peut être ouverte&#xa0;; elle occupe %2.</translation>
    </message>
    <message>
        <source>The database was written by a newer Reckoner.</source>
        <translation>La base de données a été écrite par un Reckoner plus récent.</translation>
    </message>
    <message>
        <source>Update Reckoner.</source>
        <translation>Mettez Reckoner à jour.</translation>
    </message>
    <message>
        <source>The schema is older: %1 of its steps are missing.</source>
        <translation>Le schéma est plus ancien&#xa0;: il lui manque %1 étapes.</translation>
    </message>
    <message>
        <source>Make a backup, then run: reckonerctl db migrate</source>
        <translation>Faites une sauvegarde, puis lancez&#xa0;: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>The schema is current (steps: %1).</source>
        <translation>Le schéma est à jour (étapes&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The key may not read: %1.</source>
        <translation>La clé ne peut pas lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give it the permission in Paddle under Developer tools, Authentication.</source>
        <translation>Donnez-lui ce droit dans Paddle sous Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>The key may read everything that Reckoner shows.</source>
        <translation>La clé peut lire tout ce que montre Reckoner.</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>refunds and credits</source>
        <translation>remboursements et avoirs</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>webhook destinations</source>
        <translation>destinations de webhook</translation>
    </message>
    <message>
        <source>It cannot be asked without reading customers.</source>
        <translation>On ne peut pas le demander sans lire des clients.</translation>
    </message>
    <message>
        <source>There is no customer yet to ask with.</source>
        <translation>Il n’y a pas encore de client avec qui le demander.</translation>
    </message>
    <message>
        <source>The connection test was cancelled.</source>
        <translation>Le test de connexion a été annulé.</translation>
    </message>
    <message>
        <source>The database file cannot be made: the folder %1 cannot be written to. Choose another place.</source>
        <translation>Le fichier de la base ne peut pas être créé&#xa0;: on ne peut pas écrire dans le dossier %1. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it in Settings.</source>
        <translation>Le trousseau n’a pas ce secret. Saisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, then try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le avec son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The question for the keychain&apos;s password was closed, so the keychain stays locked. Try again and enter the password.</source>
        <translation>La demande du mot de passe du trousseau a été fermée&#xa0;; il reste verrouillé. Réessayez et saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>This session has no keychain service. Install and start one (gnome-keyring or KWallet), or give the secret by environment variable or file.</source>
        <translation>Cette session n’a pas de service de trousseau. Installez-en un et lancez-le (gnome-keyring ou KWallet), ou donnez le secret par variable d’environnement ou par fichier.</translation>
    </message>
    <message>
        <source>The keychain could not do this. Look at it with its own program (Passwords and Keys, KWalletManager), then try again.</source>
        <translation>Le trousseau n’a pas pu le faire. Regardez-le avec son propre programme (Mots de passe et clés, KWalletManager), puis réessayez.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>Le client %1 n’est pas dans le miroir. Il viendra peut-être avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>Le prestataire n’est pas connecté dans ce profil&#xa0;: seul le miroir peut être lu.</translation>
    </message>
    <message>
        <source>This provider has no portal for customers.</source>
        <translation>Ce prestataire n’a pas de portail client.</translation>
    </message>
    <message>
        <source>This can only be done after a preview of what it costs.</source>
        <translation>Cela n’est possible qu’après un aperçu du coût.</translation>
    </message>
    <message>
        <source>The provider allows %1 immediate charges an hour and %2 a day for one subscription, and they are used up. Bill with the next renewal, or wait.</source>
        <translation>Le prestataire autorise %1 débits immédiats par heure et %2 par jour pour un abonnement&#xa0;; ils sont épuisés. Facturez avec le prochain renouvellement, ou attendez.</translation>
    </message>
    <message>
        <source>There is no preview of this: it is done as it is described.</source>
        <translation>Il n’y a pas d’aperçu&#xa0;: cela se fait comme décrit.</translation>
    </message>
    <message>
        <source>The provider gave something that is no link to a page.</source>
        <translation>Le prestataire a fourni quelque chose qui n’est pas un lien vers une page.</translation>
    </message>
    <message>
        <source>The provider&apos;s link holds a user name, which a real one never does.</source>
        <translation>Le lien du prestataire contient un nom d’utilisateur, ce qu’un vrai lien n’a jamais.</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 is not encrypted (https).</source>
        <translation>Le lien du prestataire vers %1 n’est pas chiffré (https).</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 leads to an unusual port.</source>
        <translation>Le lien du prestataire vers %1 mène à un port inhabituel.</translation>
    </message>
    <message>
        <source>The provider&apos;s link leads to %1, which is none of its own pages.</source>
        <translation>Le lien du prestataire mène à %1, qui n’est pas une de ses pages.</translation>
    </message>
    <message>
        <source>Not for a new date: there is no full price that it would add.</source>
        <translation>Pas pour une nouvelle date&#xa0;: aucun prix plein ne s’ajouterait.</translation>
    </message>
    <message>
        <source>The new date must lie at least 30 minutes ahead.</source>
        <translation>La nouvelle date doit être au moins 30 minutes plus tard.</translation>
    </message>
    <message>
        <source>There is no next bill whose date could be moved.</source>
        <translation>Il n’y a pas de prochaine facture dont la date pourrait être déplacée.</translation>
    </message>
    <message>
        <source>There will be no next bill to put it on.</source>
        <translation>Il n’y aura pas de prochaine facture où l’inscrire.</translation>
    </message>
    <message>
        <source>Say who decides this, and why.</source>
        <translation>Dites qui en décide, et pourquoi.</translation>
    </message>
    <message>
        <source>This entry of the quarantine is not there or was decided already.</source>
        <translation>Cette entrée n’est pas en quarantaine, ou il en a déjà été décidé.</translation>
    </message>
    <message>
        <source>Its signature fits none of the secrets that are configured now. Add the one that was in use when it arrived, or dismiss it.</source>
        <translation>Sa signature ne correspond à aucun des secrets configurés maintenant. Ajoutez celui qui servait à son arrivée, ou écartez-la.</translation>
    </message>
    <message>
        <source>It still cannot be taken as an event: %1</source>
        <translation>Cela ne peut toujours pas être pris pour un événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The event %1 is there already with other content. The first one counts.</source>
        <translation>L’événement %1 est déjà là avec un autre contenu. Le premier compte.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written.</source>
        <translation>Le fichier de secret %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There are enough webhook secrets. Remove one.</source>
        <translation>Il y a assez de secrets de webhook. Retirez-en un.</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Une autre fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is no list of networks. Write addresses as 192.0.2.7 or 192.0.2.0/24, separated by commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de réseaux. Écrivez des adresses comme 192.0.2.7 ou 192.0.2.0/24, séparées par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to listen on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP d’écoute.</translation>
    </message>
    <message>
        <source>TLS needs both listener.tls_certificate and listener.tls_key.</source>
        <translation>TLS demande à la fois listener.tls_certificate et listener.tls_key.</translation>
    </message>
    <message>
        <source>The address of error reports</source>
        <translation>L’adresse des rapports d’erreurs</translation>
    </message>
    <message>
        <source>It is sent again as %1.</source>
        <translation>Il est renvoyé sous %1.</translation>
    </message>
    <message>
        <source>Paddle has no notification of this event that could be sent again: no destination took it, or it is still being tried.</source>
        <translation>Paddle n’a aucune notification de cet événement qui puisse être renvoyée&#xa0;: aucune destination ne l’a pris, ou l’envoi est encore tenté.</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>Il n’y a aucun événement à envoyer.</translation>
    </message>
    <message>
        <source>At most %1 events can be sent at once.</source>
        <translation>On peut envoyer au plus %1 événements à la fois.</translation>
    </message>
    <message>
        <source>Say who sends the events, and why.</source>
        <translation>Dites qui envoie les événements, et pourquoi.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>%1 in a row were not taken, so it rests here.</source>
        <translation>%1 de suite n’ont pas été acceptés&#xa0;; l’envoi en reste donc là.</translation>
    </message>
    <message>
        <source>It is not in the log (any more).</source>
        <translation>Il n’est pas (ou plus) dans le journal.</translation>
    </message>
    <message>
        <source>The result could not be written into the audit log: %1</source>
        <translation>Le résultat n’a pas pu être inscrit dans le journal d’audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>It answered with a redirect, which is not followed.</source>
        <translation>La réponse est une redirection, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>N’indiquez ni nom ni mot de passe dans l’adresse.</translation>
    </message>
    <message>
        <source>Only https addresses can be sent to, and http on this machine.</source>
        <translation>On ne peut envoyer qu’à des adresses https, et en http sur cette machine.</translation>
    </message>
    <message>
        <source>Give the secret that the receiver checks signatures with.</source>
        <translation>Donnez le secret avec lequel le destinataire vérifie les signatures.</translation>
    </message>
    <message>
        <source>These are events of real customers. Type the host name %1 to confirm that they may be sent there.</source>
        <translation>Ce sont des événements de vrais clients. Tapez le nom d’hôte %1 pour confirmer qu’ils peuvent y être envoyés.</translation>
    </message>
    <message>
        <source>The address of error reports (SENTRY_DSN) is malformed. It looks like https://KEY@host/PROJECT; http is for this machine only.</source>
        <translation>L’adresse des rapports d’erreurs (SENTRY_DSN) est mal formée. Elle ressemble à https://KEY@host/PROJECT&#xa0;; http ne vaut que pour cette machine.</translation>
    </message>
    <message>
        <source>No destination of this account takes simulated traffic. In Paddle, set the destination&apos;s traffic to “simulation” or “all”.</source>
        <translation>Aucune destination de ce compte n’accepte de trafic simulé. Dans Paddle, réglez le trafic de la destination sur «&#xa0;simulation&#xa0;» ou «&#xa0;all&#xa0;».</translation>
    </message>
    <message>
        <source>Paddle has no simulation of this.</source>
        <translation>Paddle n’en a pas de simulation.</translation>
    </message>
    <message>
        <source>Paddle delivers as it does; only the emulator can be made to lose, swap or repeat webhooks.</source>
        <translation>Paddle livre à sa façon&#xa0;; seul l’émulateur peut perdre, permuter ou répéter des webhooks sur demande.</translation>
    </message>
    <message>
        <source>The sandbox refused: %1</source>
        <translation>La sandbox a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only an emulator on this machine can be simulated with.</source>
        <translation>On ne peut simuler qu’avec un émulateur sur cette machine.</translation>
    </message>
    <message>
        <source>A line of the file is damaged: %1</source>
        <translation>Une ligne du fichier est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2</source>
        <translation>Ligne %1 du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose the account whose mirror to rebuild.</source>
        <translation>Choisissez le compte dont le miroir doit être reconstruit.</translation>
    </message>
    <message>
        <source>Say who rebuilds the mirror, and why.</source>
        <translation>Dites qui reconstruit le miroir, et pourquoi.</translation>
    </message>
    <message>
        <source>%1 is not in the local mirror. Synchronise and try again.</source>
        <translation>%1 n’est pas dans le miroir local. Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>The product “%1” is archived. Restore it before it gets new prices.</source>
        <translation>Le produit «&#xa0;%1&#xa0;» est archivé. Rétablissez-le avant de lui donner de nouveaux prix.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>%1 a été modifié entre-temps. Rien n’a été envoyé&#xa0;; regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on %3 is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>L’opération %1 (%2) sur %3 n’est pas encore réglée. Attendez-la, ou réglez-la sur la page Opérations.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>doit avoir au moins %1 caractères</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are allowed</source>
        <translation>a %1 caractères&#xa0;; %2 au plus sont permis</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be one JSON object: {…}</source>
        <translation>doit être un seul objet JSON&#xa0;: {…}</translation>
    </message>
    <message>
        <source>must be an https address, or empty</source>
        <translation>doit être une adresse https, ou vide</translation>
    </message>
    <message>
        <source>must be active or archived</source>
        <translation>doit être active ou archived</translation>
    </message>
    <message>
        <source>must be standard or custom</source>
        <translation>doit être standard ou custom</translation>
    </message>
    <message>
        <source>must be one of the provider&apos;s tax categories</source>
        <translation>doit être l’une des catégories fiscales du fournisseur</translation>
    </message>
    <message>
        <source>must be in days, weeks, months or years</source>
        <translation>doit être en jours, semaines, mois ou années</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>doit être au moins 1</translation>
    </message>
    <message>
        <source>needs a currency</source>
        <translation>a besoin d’une devise</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>each override names at least one country</source>
        <translation>chaque prix par pays nomme au moins un pays</translation>
    </message>
    <message>
        <source>each override needs an amount that is not negative</source>
        <translation>chaque prix par pays a besoin d’un montant non négatif</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters, such as DE</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;: deux majuscules, comme DE</translation>
    </message>
    <message>
        <source>%1 stands in more than one override</source>
        <translation>%1 figure dans plus d’un prix par pays</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>il y en a plus de %1</translation>
    </message>
    <message>
        <source>must be between 1 and %1</source>
        <translation>doit être entre 1 et %1</translation>
    </message>
    <message>
        <source>the least must not be above the most</source>
        <translation>la plus petite ne doit pas dépasser la plus grande</translation>
    </message>
    <message>
        <source>a price belongs to a product</source>
        <translation>un prix appartient à un produit</translation>
    </message>
    <message>
        <source>needs a billing cycle: a one-time price has no trial</source>
        <translation>a besoin d’un rythme de facturation&#xa0;: un prix unique n’a pas d’essai</translation>
    </message>
    <message>
        <source>is not known to this version</source>
        <translation>n’est pas connu de cette version</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Say why. The reason stays with the entry.</source>
        <translation>Dites pourquoi. La raison reste avec l’écriture.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Shorten it.</source>
        <translation>La raison dépasse %1 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>Personne n’est nommé pour cette action.</translation>
    </message>
    <message>
        <source>The amount must be a whole number from 1 to %1 credits.</source>
        <translation>Le montant doit être un nombre entier de 1 à %1 crédits.</translation>
    </message>
    <message>
        <source>There is no customer %1. Choose one from the list.</source>
        <translation>Il n’y a pas de client %1. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no such grant.</source>
        <translation>Cette attribution n’existe pas.</translation>
    </message>
    <message>
        <source>It is not among what the local mirror has of customer %1. Synchronise and try again.</source>
        <translation>Cela ne figure pas dans ce que le miroir local possède du client %1. Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>The plan cannot be stored: %1 %2.</source>
        <translation>L’offre ne peut pas être enregistrée&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Cette offre n’existe plus.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Choisissez un autre prix de destination.</translation>
    </message>
    <message>
        <source>The price to move to is archived.</source>
        <translation>Le prix de destination est archivé.</translation>
    </message>
    <message>
        <source>The price to move to is not recurring.</source>
        <translation>Le prix de destination n’est pas récurrent.</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>Il n’y a pas de migration %1.</translation>
    </message>
    <message>
        <source>The subscription is not in the local mirror.</source>
        <translation>L’abonnement n’est pas dans le miroir local.</translation>
    </message>
    <message>
        <source>The catalog entry has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>L’entrée du catalogue a changé, mais pas en ce qui était demandé. Comparez-la avec le tableau de bord du fournisseur, puis dites ici si cela a été fait.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Archive one of the two, or give them different names.</source>
        <translation>«&#xa0;%1&#xa0;» existe deux fois. Archivez l’un des deux, ou donnez-leur des noms différents.</translation>
    </message>
    <message>
        <source>There is no amount in %1 for this cycle; other cycles of the product have one.</source>
        <translation>Il n’y a pas de montant en %1 pour ce rythme&#xa0;; d’autres rythmes du produit en ont un.</translation>
    </message>
    <message>
        <source>It costs %1, but %2 times the shorter cycle costs only %3.</source>
        <translation>Il coûte %1, mais %2 fois le rythme plus court ne coûte que %3.</translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 stands beside %3. Were two digits too many typed?</source>
        <translation>%1 n’a pas de décimales&#xa0;: %2 figure à côté de %3. A-t-on saisi deux chiffres de trop&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is below the least that can be charged (70 US cents). Free is allowed.</source>
        <translation>%1 est sous le minimum facturable (70 cents américains). La gratuité est permise.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed every %2 %3.</source>
        <translation>Il s’appelle «&#xa0;%1&#xa0;», mais est facturé tous les %2 %3.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed once.</source>
        <translation>Il s’appelle «&#xa0;%1&#xa0;», mais est facturé une fois.</translation>
    </message>
    <message>
        <source>Its product is not there. Synchronise the catalog, or archive the price.</source>
        <translation>Son produit n’est pas là. Synchronisez le catalogue, ou archivez le prix.</translation>
    </message>
    <message>
        <source>Its product “%1” is archived. Archive the price too.</source>
        <translation>Son produit «&#xa0;%1&#xa0;» est archivé. Archivez aussi le prix.</translation>
    </message>
    <message>
        <source>It has a trial, but is billed once.</source>
        <translation>Il a un essai, mais est facturé une fois.</translation>
    </message>
    <message>
        <source>In the plan “%1” it brings %2 credits and %3 brings %4: that is not the same for a month.</source>
        <translation>Dans l’offre «&#xa0;%1&#xa0;», il apporte %2 crédits et %3 en apporte %4&#xa0;: ce n’est pas la même chose pour un mois.</translation>
    </message>
    <message>
        <source>The plan “%1” sells it, but there is no such price.</source>
        <translation>L’offre «&#xa0;%1&#xa0;» le vend, mais ce prix n’existe pas.</translation>
    </message>
    <message>
        <source>The plan “%1” still sells it, but it is archived.</source>
        <translation>L’offre «&#xa0;%1&#xa0;» le vend encore, mais il est archivé.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être du texte</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes</source>
        <translation>doit être un nombre entier, sans guillemets</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>is not known. Known are product_id, price_id, credits, code, name, metadata</source>
        <translation>n’est pas connu. Sont connus product_id, price_id, credits, code, name, metadata</translation>
    </message>
    <message>
        <source>is no price id</source>
        <translation>n’est pas un identifiant de prix</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>est nommé deux fois</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>differs from the name that the same plan has further up, “%1”</source>
        <translation>diffère du nom que la même offre a plus haut, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>differs from what the same plan has further up</source>
        <translation>diffère de ce que la même offre a plus haut</translation>
    </message>
    <message>
        <source>is the price of %1 too; a price sells one plan</source>
        <translation>est aussi le prix de %1&#xa0;; un prix vend une seule offre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>must be at most %1 characters without blanks</source>
        <translation>doit avoir au plus %1 caractères, sans espaces</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>must be a JSON list of plan definitions</source>
        <translation>doit être une liste JSON de définitions d’offres</translation>
    </message>
    <message>
        <source>Somebody else has changed this plan meanwhile. Look at it again.</source>
        <translation>Quelqu’un d’autre a modifié cette offre entre-temps. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is a plan “%1” already.</source>
        <translation>Il y a déjà une offre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The price %1 sells another plan already. Take it away there first.</source>
        <translation>Le prix %1 vend déjà une autre offre. Retirez-le d’abord de celle-ci.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made. Make a new plan.</source>
        <translation>%1 a été modifié par quelqu’un d’autre depuis l’établissement du plan. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>%1 was sent, but no usable answer came back, and it is not there to be seen yet. It is not sent again before it is certain. Go on with the same plan after %2.</source>
        <translation>%1 a été envoyé, mais aucune réponse exploitable n’est revenue et rien n’y est encore visible. L’envoi n’est pas répété avant certitude. Reprenez le même plan après %2.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Make a new plan.</source>
        <translation>Le plan enregistré est illisible. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The stored plan %1 is not what it was. Make a new plan.</source>
        <translation>Le plan enregistré %1 n’est plus ce qu’il était. Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The plan holds what cannot be done: %1</source>
        <translation>Le plan contient une étape impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plan %1 of this account is under way, or was stopped a moment ago. Go on with it, or wait until %2.</source>
        <translation>Le plan %1 de ce compte est en cours ou vient d’être arrêté. Reprenez-le ou attendez jusqu’à %2.</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same plan.</source>
        <translation>Arrêté. Reprenez avec le même plan.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object.</source>
        <translation>Les données personnalisées doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>Price %1 has a period that is not known here.</source>
        <translation>Le prix %1 a une période inconnue ici.</translation>
    </message>
    <message>
        <source>Price %1 has a tax mode that is not known here.</source>
        <translation>Le prix %1 a un mode de taxation inconnu ici.</translation>
    </message>
    <message>
        <source>Custom products and prices are made for one customer each and are no part of a catalog.</source>
        <translation>Les produits et prix personnalisés sont faits chacun pour un client et ne font pas partie d’un catalogue.</translation>
    </message>
    <message>
        <source>The type cannot be changed from “%1” to “%2”. Create another %3 instead.</source>
        <translation>Le type ne peut pas passer de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;». Créez plutôt un nouvel élément (%3).</translation>
    </message>
    <message>
        <source>Its product cannot be created.</source>
        <translation>Son produit ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Price %1 belongs to product “%2”, and a price cannot move to another product. Take its id out to create a new price.</source>
        <translation>Le prix %1 appartient au produit «&#xa0;%2&#xa0;», et un prix ne peut pas passer à un autre produit. Retirez son identifiant pour créer un nouveau prix.</translation>
    </message>
    <message>
        <source>Product “%1” is archived and takes no new prices. Restore it, or archive this price too.</source>
        <translation>Le produit «&#xa0;%1&#xa0;» est archivé et n’accepte pas de nouveaux prix. Rétablissez-le ou archivez aussi ce prix.</translation>
    </message>
    <message>
        <source>Somebody else is carrying out this plan. Wait until that has ended, then look again.</source>
        <translation>Quelqu’un d’autre exécute ce plan. Attendez la fin, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>Dites dans une note pourquoi la différence peut rester.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un nombre à décimales</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>«&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>“%1” is %2; expected %3.</source>
        <translation>«&#xa0;%1&#xa0;» est %2&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; expected %3 to %4.</source>
        <translation>«&#xa0;%1&#xa0;» compte %2 caractères&#xa0;; attendu&#xa0;: de %3 à %4.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>%1 is not known; expected one of %2.</source>
        <translation>%1 est inconnu&#xa0;; attendu&#xa0;: l’un de %2.</translation>
    </message>
    <message>
        <source>a JSON object as text</source>
        <translation>un objet JSON sous forme de texte</translation>
    </message>
    <message>
        <source>“custom_data” is no JSON object: %1</source>
        <translation>«&#xa0;custom_data&#xa0;» n’est pas un objet JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not a key of %2; expected %3.</source>
        <translation>%1 n’est pas une clé ici (%2)&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is no amount: %2 Expected digits, a point and the currency, as in “12.00 USD”.</source>
        <translation>%1 n’est pas un montant&#xa0;: %2 Attendu&#xa0;: des chiffres, un point et la devise, comme dans «&#xa0;12.00 USD&#xa0;».</translation>
    </message>
    <message>
        <source>the whole number 1</source>
        <translation>le nombre entier 1</translation>
    </message>
    <message>
        <source>This file has format %1; expected 1.</source>
        <translation>Ce fichier est au format %1&#xa0;; attendu&#xa0;: 1.</translation>
    </message>
    <message>
        <source>an account, as in “paddle/sandbox/main”</source>
        <translation>un compte, comme «&#xa0;paddle/sandbox/main&#xa0;»</translation>
    </message>
    <message>
        <source>a table of products</source>
        <translation>une table de produits</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 cannot be a key; expected letters, digits, “-” and “_”, at most %2.</source>
        <translation>%1 ne peut pas être une clé&#xa0;; attendu&#xa0;: lettres, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», au plus %2.</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a product.</source>
        <translation>%1 est %2&#xa0;; attendu&#xa0;: une table avec un produit.</translation>
    </message>
    <message>
        <source>the account of the file</source>
        <translation>le compte du fichier</translation>
    </message>
    <message>
        <source>This belongs to account %1, but the file to %2; expected one account.</source>
        <translation>Ceci appartient au compte %1, mais le fichier à %2&#xa0;; attendu&#xa0;: un seul compte.</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identifiant</translation>
    </message>
    <message>
        <source>The id %1 stands twice in this file.</source>
        <translation>L’identifiant %1 figure deux fois dans ce fichier.</translation>
    </message>
    <message>
        <source>a text, as in “saas”</source>
        <translation>un texte, comme «&#xa0;saas&#xa0;»</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>une adresse https</translation>
    </message>
    <message>
        <source>%1 is no https address.</source>
        <translation>%1 n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>a table of prices</source>
        <translation>une table de prix</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a price.</source>
        <translation>%1 est %2&#xa0;; attendu&#xa0;: une table avec un prix.</translation>
    </message>
    <message>
        <source>an amount as text, as in “12.00 USD”</source>
        <translation>un montant sous forme de texte, comme «&#xa0;12.00 USD&#xa0;»</translation>
    </message>
    <message>
        <source>a period as text, as in “1 month”</source>
        <translation>une période sous forme de texte, comme «&#xa0;1 month&#xa0;»</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un prix</translation>
    </message>
    <message>
        <source>A trial needs a billing cycle; this price has none.</source>
        <translation>Un essai exige un cycle de facturation&#xa0;; ce prix n’en a pas.</translation>
    </message>
    <message>
        <source>A billing cycle of %1 is too long; expected at most %2.</source>
        <translation>Un cycle de facturation de %1 est trop long&#xa0;; attendu&#xa0;: au plus %2.</translation>
    </message>
    <message>
        <source>the smallest and the largest quantity, as in [1, 100]</source>
        <translation>la plus petite et la plus grande quantité, comme dans [1, 100]</translation>
    </message>
    <message>
        <source>The quantities are out of range; expected %1, from 1 to %2.</source>
        <translation>Les quantités sont hors limites&#xa0;; attendu&#xa0;: %1, de 1 à %2.</translation>
    </message>
    <message>
        <source>a list of at most %1 tables</source>
        <translation>une liste d’au plus %1 tables</translation>
    </message>
    <message>
        <source>An override is %1; expected a table with countries and amount.</source>
        <translation>Un prix par pays est %1&#xa0;; attendu&#xa0;: une table avec pays et montant.</translation>
    </message>
    <message>
        <source>a list of country codes, as in [&quot;DE&quot;, &quot;FR&quot;]</source>
        <translation>une liste de codes de pays, comme dans [&quot;DE&quot;, &quot;FR&quot;]</translation>
    </message>
    <message>
        <source>an override</source>
        <translation>un prix par pays</translation>
    </message>
    <message>
        <source>This is no country code; expected two capital letters, as in “DE”.</source>
        <translation>Ce n’est pas un code de pays&#xa0;; attendu&#xa0;: deux majuscules, comme «&#xa0;DE&#xa0;».</translation>
    </message>
    <message>
        <source>Country %1 has two overrides; expected one.</source>
        <translation>Le pays %1 a deux prix&#xa0;; attendu&#xa0;: un seul.</translation>
    </message>
    <message>
        <source>the currency is missing.</source>
        <translation>la devise manque.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 n’est pas une devise.</translation>
    </message>
    <message>
        <source>it is negative.</source>
        <translation>il est négatif.</translation>
    </message>
    <message>
        <source>it is not written as digits.</source>
        <translation>il n’est pas écrit en chiffres.</translation>
    </message>
    <message>
        <source>%1 has %2 digits behind the point, here are %3.</source>
        <translation>%1 a %2 chiffres après le point, ici il y en a %3.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>il est trop grand.</translation>
    </message>
    <message>
        <source>%1 is no period; expected a number and day, week, month or year, as in “1 month”.</source>
        <translation>%1 n’est pas une période&#xa0;; attendu&#xa0;: un nombre et day, week, month ou year, comme dans «&#xa0;1 month&#xa0;».</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a catalog is not.</source>
        <translation>Le fichier dépasse %1 Mio&#xa0;; un catalogue, non.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Ce n’est pas du TOML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-31T00:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The admin key of the credit ledger</source>
        <translation>La clé d’administration du registre de crédits</translation>
    </message>
    <message>
        <source>The fall-back key of the credit ledger</source>
        <translation>La clé de secours du registre de crédits</translation>
    </message>
    <message>
        <source>This grant was made already, with another amount or for another customer. Nothing was changed; look at the customer&apos;s entries.</source>
        <translation>Cette attribution existe déjà, avec un autre montant ou pour un autre client. Rien n’a été modifié&#xa0;; consultez les écritures du client.</translation>
    </message>
    <message>
        <source>These credits were given already, as another grant. Nothing was changed.</source>
        <translation>Ces crédits ont déjà été donnés, par une autre attribution. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The credits of %1 cannot be counted.</source>
        <translation>Les crédits de %1 ne peuvent pas être comptés.</translation>
    </message>
    <message>
        <source>Credits are granted here, and no external ledger is told.</source>
        <translation>Des crédits sont accordés ici, et aucun registre externe n’est informé.</translation>
    </message>
    <message>
        <source>Set credits.ledger_url and LEDGER_ADMIN_KEY where there is one.</source>
        <translation>Définissez credits.ledger_url et LEDGER_ADMIN_KEY s’il y en a un.</translation>
    </message>
    <message>
        <source>The credit ledger has an address and no key; nothing is told.</source>
        <translation>Le registre de crédits a une adresse mais pas de clé&#xa0;; rien n’est transmis.</translation>
    </message>
    <message>
        <source>Set LEDGER_ADMIN_KEY or credits.ledger_key_file.</source>
        <translation>Définissez LEDGER_ADMIN_KEY ou credits.ledger_key_file.</translation>
    </message>
    <message>
        <source>A fall-back key of the credit ledger is set; it hides that the admin key is wrong.</source>
        <translation>Une clé de secours du registre de crédits est définie&#xa0;; elle masque une clé d’administration fausse.</translation>
    </message>
    <message>
        <source>Take LEDGER_DEV_KEY away where customers pay.</source>
        <translation>Retirez LEDGER_DEV_KEY là où des clients paient.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key; %1 entries wait.</source>
        <translation>Le registre de crédits a refusé la clé&#xa0;; écritures en attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put the key right, then run: reckonerctl credits outbox --retry</source>
        <translation>Corrigez la clé, puis lancez&#xa0;: reckonerctl credits outbox --retry</translation>
    </message>
    <message>
        <source>The credit ledger was not told of %1 entries.</source>
        <translation>Écritures dont le registre de crédits n’est pas informé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See why with: reckonerctl credits entries --outbox needs-person</source>
        <translation>Voyez pourquoi avec&#xa0;: reckonerctl credits entries --outbox needs-person</translation>
    </message>
    <message>
        <source>The credit ledger contradicts itself: %1.</source>
        <translation>Le registre de crédits se contredit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore the database from a backup, or ask for help.</source>
        <translation>Restaurez la base depuis une sauvegarde, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>Credits are granted and told; %1 entries are on their way.</source>
        <translation>Les crédits sont accordés et transmis&#xa0;; écritures en route&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no currency. Choose one.</source>
        <translation>Il n’y a pas de devise. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Minimum, step and unit must be 1 or more, and the credits of a free trial 0 or more.</source>
        <translation>Le minimum, le pas et l’unité doivent valoir 1 ou plus, et les crédits d’un essai 0 ou plus.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum. Exchange them.</source>
        <translation>Le maximum est inférieur au minimum. Échangez-les.</translation>
    </message>
    <message>
        <source>The maximum cannot be reached in steps of %1: the largest amount for sale is %2.</source>
        <translation>Le maximum ne peut pas être atteint par pas de&#xa0;%1&#xa0;: la plus grande quantité en vente est&#xa0;%2.</translation>
    </message>
    <message>
        <source>There is no tier, so nothing has a price. Add one.</source>
        <translation>Il n’y a pas de palier, donc rien n’a de prix. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>There are more than %1 tiers. Join some.</source>
        <translation>Il y a plus de&#xa0;%1 paliers. Regroupez-en.</translation>
    </message>
    <message>
        <source>A tier from %1 to %2 credits holds nothing. Correct its bounds.</source>
        <translation>Un palier de&#xa0;%1 à&#xa0;%2 crédits ne contient rien. Corrigez ses bornes.</translation>
    </message>
    <message>
        <source>A price cannot be negative, and a rate is for 1 credit or more.</source>
        <translation>Un prix ne peut pas être négatif, et un tarif vaut pour 1 crédit ou plus.</translation>
    </message>
    <message>
        <source>From %1 credits up to this tier nothing has a price. Begin the first tier at the minimum.</source>
        <translation>De&#xa0;%1 crédits jusqu’à ce palier, rien n’a de prix. Faites commencer le premier palier au minimum.</translation>
    </message>
    <message>
        <source>%1 credits are in two tiers. End the lower one at %2.</source>
        <translation>%1 crédits sont dans deux paliers. Terminez le plus bas à&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 credits are in no tier. Let the tiers meet.</source>
        <translation>%1 crédits ne sont dans aucun palier. Faites se toucher les paliers.</translation>
    </message>
    <message>
        <source>Above this tier nothing has a price up to %1 credits. Let the last tier end at the maximum.</source>
        <translation>Au-dessus de ce palier, rien n’a de prix jusqu’à&#xa0;%1 crédits. Faites finir le dernier palier au maximum.</translation>
    </message>
    <message>
        <source>%1 credits cost nothing.</source>
        <translation>%1 crédits ne coûtent rien.</translation>
    </message>
    <message>
        <source>%1 credits cost less (%2) than %3 credits (%4). Raise the fixed part of this tier, or lower the rate of the one before.</source>
        <translation>%1 crédits coûtent moins (%2) que&#xa0;%3 crédits (%4). Augmentez la part fixe de ce palier, ou baissez le tarif du précédent.</translation>
    </message>
    <message>
        <source>A price is advertised for %1 credits, which are not for sale. %2</source>
        <translation>Un prix est affiché pour&#xa0;%1 crédits, qui ne sont pas en vente.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 credits are advertised for %2 and cost %3.</source>
        <translation>%1 crédits sont affichés à&#xa0;%2 et coûtent&#xa0;%3.</translation>
    </message>
    <message>
        <source>A stored price list has no known currency (%1).</source>
        <translation>Une liste de prix enregistrée n’a pas de devise connue (%1).</translation>
    </message>
    <message>
        <source>A stored price has no known plan (%1).</source>
        <translation>Un prix enregistré n’a pas de formule connue (%1).</translation>
    </message>
    <message>
        <source>Say why the prices change: the reason is kept with them.</source>
        <translation>Dites pourquoi les prix changent&#xa0;: le motif est conservé avec eux.</translation>
    </message>
    <message>
        <source>Somebody stored version %1 meanwhile. Look at it and make your change again.</source>
        <translation>Quelqu’un a enregistré la version&#xa0;%1 entre-temps. Consultez-la et refaites votre modification.</translation>
    </message>
    <message>
        <source>Prices cannot begin in the past: quotes were made with the ones before.</source>
        <translation>Les prix ne peuvent pas commencer dans le passé&#xa0;: des devis ont été faits avec les précédents.</translation>
    </message>
    <message>
        <source>Version %1 begins later and would take these prices away again. Let them begin with it or after it.</source>
        <translation>La version&#xa0;%1 commence plus tard et remplacerait ces prix. Faites-les commencer avec elle ou après.</translation>
    </message>
    <message>
        <source>The file is larger than a price list can be.</source>
        <translation>Le fichier est plus grand qu’une liste de prix ne peut l’être.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne&#xa0;%1, colonne&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 has a key “%2”, which a price list does not know. Correct or remove it.</source>
        <translation>%1 a une clé «&#xa0;%2&#xa0;», qu’une liste de prix ne connaît pas. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>This price list has no amounts for sale. Correct its minimum, step and unit.</source>
        <translation>Cette liste de prix n’a aucune quantité en vente. Corrigez son minimum, son pas et son unité.</translation>
    </message>
    <message>
        <source>%1 credits are below the minimum. Ask for %2 or more.</source>
        <translation>%1 crédits sont en dessous du minimum. Demandez-en&#xa0;%2 ou plus.</translation>
    </message>
    <message>
        <source>%1 credits are above the maximum. Ask for %2 or fewer.</source>
        <translation>%1 crédits sont au-dessus du maximum. Demandez-en&#xa0;%2 ou moins.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3 or %4.</source>
        <translation>%1 crédits ne sont pas en vente par pas de&#xa0;%2. Demandez-en&#xa0;%3 ou&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3.</source>
        <translation>%1 crédits ne sont pas en vente par pas de&#xa0;%2. Demandez-en&#xa0;%3.</translation>
    </message>
    <message>
        <source>This amount costs more than can be counted. Ask for fewer credits, or correct the rates of the price list.</source>
        <translation>Cette quantité coûte plus qu’on ne peut compter. Demandez moins de crédits, ou corrigez les tarifs de la liste de prix.</translation>
    </message>
    <message>
        <source>%1 credits are not a whole quantity of %2 each. Ask for a multiple of %2.</source>
        <translation>%1 crédits ne font pas un nombre entier de&#xa0;%2. Demandez un multiple de&#xa0;%2.</translation>
    </message>
    <message>
        <source>The price list has no tier for %1 credits (%2). Add one that covers it.</source>
        <translation>La liste de prix n’a pas de palier pour&#xa0;%1 crédits (%2). Ajoutez-en un qui les couvre.</translation>
    </message>
    <message>
        <source>A quantity is 1 or more.</source>
        <translation>Une quantité vaut 1 ou plus.</translation>
    </message>
    <message>
        <source>The address of the credit ledger cannot be used. Enter https and a host, or http and a port on this machine.</source>
        <translation>L’adresse du registre de crédits est inutilisable. Indiquez https et un hôte, ou http et un port de cette machine.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key. Put the key right, then try again.</source>
        <translation>Le registre de crédits a refusé la clé. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The credit ledger does not know that.</source>
        <translation>Le registre de crédits ne connaît pas cela.</translation>
    </message>
    <message>
        <source>The credit ledger has this entry already.</source>
        <translation>Le registre de crédits a déjà cette écriture.</translation>
    </message>
    <message>
        <source>The credit ledger asks to wait.</source>
        <translation>Le registre de crédits demande d’attendre.</translation>
    </message>
    <message>
        <source>The credit ledger refused the request.</source>
        <translation>Le registre de crédits a refusé la demande.</translation>
    </message>
    <message>
        <source>The credit ledger failed while it worked on the request.</source>
        <translation>Le registre de crédits est tombé en panne pendant la demande.</translation>
    </message>
    <message>
        <source>The credit ledger does not work now.</source>
        <translation>Le registre de crédits ne fonctionne pas pour l’instant.</translation>
    </message>
    <message>
        <source>The credit ledger gave no usable answer.</source>
        <translation>Le registre de crédits n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read. It is looked up before anything is sent again.</source>
        <translation>Le registre de crédits a donné une réponse illisible. Elle est recherchée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read.</source>
        <translation>Le registre de crédits a donné une réponse illisible.</translation>
    </message>
    <message>
        <source>The key of the credit ledger is missing, or holds characters that no key has.</source>
        <translation>La clé du registre de crédits manque, ou contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>Choose at least one price to preview.</source>
        <translation>Choisissez au moins un prix à prévisualiser.</translation>
    </message>
    <message>
        <source>At most %1 prices can be previewed at once.</source>
        <translation>On peut prévisualiser au plus %1 prix à la fois.</translation>
    </message>
    <message>
        <source>A quantity is at least 1.</source>
        <translation>Une quantité est d’au moins 1.</translation>
    </message>
    <message>
        <source>This provider cannot read a product from an earlier answer.</source>
        <translation>Ce fournisseur ne peut pas lire un produit d’une réponse antérieure.</translation>
    </message>
    <message>
        <source>This provider cannot read a price from an earlier answer.</source>
        <translation>Ce fournisseur ne peut pas lire un prix d’une réponse antérieure.</translation>
    </message>
    <message>
        <source>A quote inside a cell that does not begin with one.</source>
        <translation>Un guillemet dans une cellule qui ne commence pas par un guillemet.</translation>
    </message>
    <message>
        <source>A control character outside of quotes.</source>
        <translation>Un caractère de contrôle en dehors de guillemets.</translation>
    </message>
    <message>
        <source>A quote that is never closed.</source>
        <translation>Un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Something follows a closing quote.</source>
        <translation>Quelque chose suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>A cell longer than %1 bytes.</source>
        <translation>Une cellule de plus de&#xa0;%1 octets.</translation>
    </message>
    <message>
        <source>There is no column “%1” in an external ledger.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;» dans un registre externe.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est présente deux fois.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The line has %1 cells instead of %2.</source>
        <translation>La ligne a&#xa0;%1 cellules au lieu de&#xa0;%2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est présent deux fois</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>dépasse&#xa0;%1 octets</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no whole number of credits</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de crédits</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>names a currency “%1”, which there is not</source>
        <translation>nomme une devise «&#xa0;%1&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>has a %1 that is no short text</source>
        <translation>a un&#xa0;%1 qui n’est pas un texte court</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC, such as 2026-01-31T12:00:00Z</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure en UTC telle que 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Another import of %1 began meanwhile. Wait for it, or import again.</source>
        <translation>Un autre import de&#xa0;%1 a commencé entre-temps. Attendez-le, ou importez à nouveau.</translation>
    </message>
    <message>
        <source>A stored finding has a class or state that is not known.</source>
        <translation>Un écart enregistré a une classe ou un état inconnu.</translation>
    </message>
    <message>
        <source>This was done already. Run the reconciliation again to see whether it helped.</source>
        <translation>Cela a déjà été fait. Relancez le rapprochement pour voir si cela a aidé.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the decision.</source>
        <translation>Dites pourquoi&#xa0;: le motif est conservé avec la décision.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>Il n’y a pas d’écart&#xa0;%1.</translation>
    </message>
    <message>
        <source>Somebody decided about this finding meanwhile. Look at it again.</source>
        <translation>Quelqu’un a décidé de cet écart entre-temps. Consultez-le à nouveau.</translation>
    </message>
    <message>
        <source>The table of an external ledger is read from PostgreSQL: give a postgresql:// address.</source>
        <translation>La table d’un registre externe est lue dans PostgreSQL&#xa0;: donnez une adresse postgresql://.</translation>
    </message>
    <message>
        <source>This entry is being sent to the external ledger just now. Wait, and run the reconciliation again.</source>
        <translation>Cette écriture est en cours d’envoi au registre externe. Attendez, puis relancez le rapprochement.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that cannot be read: %1, %2 %3.</source>
        <translation>Le registre externe a une écriture illisible&#xa0;: %1, %2 %3.</translation>
    </message>
    <message>
        <source>The external ledger&apos;s list of entries does not end.</source>
        <translation>La liste des écritures du registre externe ne finit pas.</translation>
    </message>
    <message>
        <source>There is more to compare than fits one run. Choose a shorter time.</source>
        <translation>Il y a plus à comparer que ne peut contenir une exécution. Choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>This is no longer as the finding says. Run the reconciliation again.</source>
        <translation>Ce n’est plus ce que dit l’écart. Relancez le rapprochement.</translation>
    </message>
    <message>
        <source>This grant is on its way already. Wait, and run the reconciliation again.</source>
        <translation>Cet octroi est déjà en route. Attendez, puis relancez le rapprochement.</translation>
    </message>
    <message>
        <source>The parts come to %1 credits, and the entry has %2. Correct the parts.</source>
        <translation>Les parts font&#xa0;%1 crédits, et l’écriture en a&#xa0;%2. Corrigez les parts.</translation>
    </message>
    <message>
        <source>This cannot be done about this finding.</source>
        <translation>Cela n’est pas possible pour cet écart.</translation>
    </message>
    <message>
        <source>Say until when, in the future.</source>
        <translation>Dites jusqu’à quand, dans l’avenir.</translation>
    </message>
    <message>
        <source>Choose what it belongs to: one to match, several to split.</source>
        <translation>Choisissez à quoi cela appartient&#xa0;: un seul pour rapprocher, plusieurs pour répartir.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1 yet. Import its entries first.</source>
        <translation>Rien n’a encore été importé de&#xa0;%1. Importez d’abord ses écritures.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Il n’y a pas d’exécution&#xa0;%1.</translation>
    </message>
    <message>
        <source>A stored finding cannot be read. Run the reconciliation again.</source>
        <translation>Un écart enregistré est illisible. Relancez le rapprochement.</translation>
    </message>
    <message>
        <source>This price has no amount in %1; the provider converts it by its own rates.</source>
        <translation>Ce prix n’a pas de montant en %1&#xa0;; le fournisseur convertit à ses propres taux.</translation>
    </message>
    <message>
        <source>The ledger has this key with %1 credits for %2, not with %3 for %4. Put it right in the ledger, then try again.</source>
        <translation>Le registre a cette clé avec %1 crédits pour %2, et non %3 pour %4. Corrigez-le dans le registre, puis réessayez.</translation>
    </message>
    <message>
        <source>The credit ledger does not find entries by their key.</source>
        <translation>Le registre de crédits ne trouve pas les écritures par leur clé.</translation>
    </message>
    <message>
        <source>The catalog plan %1 has a change of %2 under way. Go on with the plan, or wait three minutes.</source>
        <translation>Le plan de catalogue %1 est en train de modifier %2. Poursuivez le plan, ou attendez trois minutes.</translation>
    </message>
    <message>
        <source>Customer %1 is archived. Restore the customer first.</source>
        <translation>Le client %1 est archivé. Rétablissez-le d’abord.</translation>
    </message>
    <message>
        <source>The price, its plan or the price list was changed meanwhile. Nothing was sent; look at the amount again.</source>
        <translation>Le prix, son offre ou la liste de prix a été modifié entre-temps. Rien n’a été envoyé&#xa0;; regardez de nouveau le montant.</translation>
    </message>
    <message>
        <source>There is no customer %1 in the local mirror.</source>
        <translation>Il n’y a pas de client %1 dans le miroir local.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then go on with the same plan.</source>
        <translation>L’opération %1 sur %2 n’est pas encore réglée. Réglez-la, puis poursuivez le même plan.</translation>
    </message>
    <message>
        <source>No active price in %1 belongs to a plan that brings credits. Add such a price to a plan on the Plans &amp; Prices page.</source>
        <translation>Aucun prix actif en %1 n’appartient à une offre qui apporte des crédits. Ajoutez un tel prix à une offre sur la page Offres et prix.</translation>
    </message>
    <message>
        <source>No price of a plan is billed in the cycle of this quote (%1). Add one on the Plans &amp; Prices page.</source>
        <translation>Aucun prix d’une offre n’est facturé au cycle de ce devis (%1). Ajoutez-en un sur la page Offres et prix.</translation>
    </message>
    <message>
        <source>No price of a plan comes to exactly %1 credits. Add one that brings %1 or a part of it that divides it.</source>
        <translation>Aucun prix d’une offre ne donne exactement %1 crédits. Ajoutez-en un qui apporte %1 ou une partie qui le divise.</translation>
    </message>
    <message>
        <source>The price that brings %1 credits is not sold in that quantity. Widen the quantity that it allows on the Plans &amp; Prices page.</source>
        <translation>Le prix qui apporte %1 crédits n’est pas vendu en cette quantité. Élargissez la quantité permise sur la page Offres et prix.</translation>
    </message>
    <message>
        <source>The price %1 is archived. Restore it, or choose another one.</source>
        <translation>Le prix %1 est archivé. Rétablissez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This price is sold in quantities from %1 to %2.</source>
        <translation>Ce prix est vendu en quantités de %1 à %2.</translation>
    </message>
    <message>
        <source>These are more credits than can be counted. Ask for a smaller quantity.</source>
        <translation>Cela fait plus de crédits qu’on ne peut en compter. Demandez une quantité plus petite.</translation>
    </message>
    <message>
        <source>No prices for credits are in force. Store some on the Pricing page.</source>
        <translation>Aucun prix pour les crédits n’est en vigueur. Enregistrez-en sur la page Tarification.</translation>
    </message>
    <message>
        <source>There is no version %1 of the prices for credits.</source>
        <translation>Il n’y a pas de version %1 des prix des crédits.</translation>
    </message>
    <message>
        <source>Price %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>Le prix %1 n’est pas dans le miroir local. Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>External entries come from one place: leave out reconciliation.csv or reconciliation.postgres.</source>
        <translation>Les écritures externes viennent d’un seul endroit&#xa0;: retirez reconciliation.csv ou reconciliation.postgres.</translation>
    </message>
    <message>
        <source>“%1” is no interval to reconcile at. Use off, or 10m and more: 30m, 6h, 1d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle de rapprochement. Utilisez off, ou 10m et plus&#xa0;: 30m, 6h, 1d.</translation>
    </message>
    <message>
        <source>reconciliation.every needs a ledger to compare with: credits.enabled with credits.ledger_url, reconciliation.csv or reconciliation.postgres.</source>
        <translation>reconciliation.every a besoin d’un registre à comparer&#xa0;: credits.enabled avec credits.ledger_url, reconciliation.csv ou reconciliation.postgres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB.</source>
        <translation>%1 dépasse 1 Gio.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the file has faults:
%1</source>
        <translation>Rien n’a été importé, car le fichier a des erreurs&#xa0;:
%1</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The import was not finished, because rows have faults:
%1</source>
        <translation>L’importation n’a pas été terminée, car des lignes ont des erreurs&#xa0;:
%1</translation>
    </message>
    <message>
        <source>As quoted (%1)</source>
        <translation>Selon le devis (%1)</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then try again.</source>
        <translation>L’opération %1 sur %2 n’est pas encore réglée. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This quote asks for no money, and a payment of nothing grants no credits. Grant them by hand on the Credits page.</source>
        <translation>Ce devis ne demande pas d’argent, et un paiement nul n’accorde aucun crédit. Accordez-les à la main sur la page Crédits.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>La clé secrète Stripe (STRIPE_SECRET_KEY) est mal formée&#xa0;: elle est tronquée ou contient des espaces.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a publishable key (pk_…), which can do nothing here. A secret key (sk_…) or a restricted key (rk_…) is needed.</source>
        <translation>STRIPE_SECRET_KEY contient une clé publique (pk_…), qui ne permet rien ici. Il faut une clé secrète (sk_…) ou une clé restreinte (rk_…).</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a webhook secret (whsec_…); that belongs into STRIPE_WEBHOOK_SECRET.</source>
        <translation>STRIPE_SECRET_KEY contient un secret de webhook (whsec_…)&#xa0;; sa place est dans STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>STRIPE_SECRET_KEY n’est pas une clé de Stripe&#xa0;: celles-ci commencent par sk_test_, sk_live_, rk_test_ ou rk_live_.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is of %1 mode, but STRIPE_ENVIRONMENT is %2.</source>
        <translation>La clé secrète Stripe (STRIPE_SECRET_KEY) est du mode %1, mais STRIPE_ENVIRONMENT vaut %2.</translation>
    </message>
    <message>
        <source>A %1 webhook secret (%2) has an end that is no time. Write SECRET;expires=2026-12-31T00:00:00Z.</source>
        <translation>Un secret de webhook %1 (%2) a une fin qui n’est pas une date. Écrivez SECRET;expires=2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The %1 webhook secret (%2) is malformed: one of its comma-separated parts is empty or has blanks in it.</source>
        <translation>Le secret de webhook %1 (%2) est mal formé&#xa0;: une de ses parties séparées par des virgules est vide ou contient des espaces.</translation>
    </message>
    <message>
        <source>%1 holds a key of Stripe&apos;s. The secret of a webhook endpoint begins with whsec_.</source>
        <translation>%1 contient une clé de Stripe. Le secret d’un point de terminaison de webhook commence par whsec_.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle environment. Use sandbox or live (PADDLE_STATUS).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un environnement Paddle. Utilisez sandbox ou live (PADDLE_STATUS).</translation>
    </message>
    <message>
        <source>“%1” is no origin of a web page. Write it as https://shop.example.com, without a path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine de page web. Écrivez-la sous la forme https://shop.example.com, sans chemin.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2.</translation>
    </message>
    <message>
        <source>%1 is missing: the billing API cannot tell whom to trust without it.</source>
        <translation>%1 manque&#xa0;: sans cela, l’API de facturation ne peut pas savoir à qui faire confiance.</translation>
    </message>
    <message>
        <source>The %1 environment is missing (%2: sandbox or production).</source>
        <translation>L’environnement %1 manque (%2&#xa0;: sandbox ou production).</translation>
    </message>
    <message>
        <source>“%1” is no %2 environment. Use sandbox or production (%3).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un environnement %2. Utilisez sandbox ou production (%3).</translation>
    </message>
    <message>
        <source>PADDLE_STATUS and the Paddle environment contradict each other.</source>
        <translation>PADDLE_STATUS et l’environnement Paddle se contredisent.</translation>
    </message>
    <message>
        <source>The Paddle client-side token is not one of this environment: it must begin with %1.</source>
        <translation>Le jeton Paddle côté client n’est pas de cet environnement&#xa0;: il doit commencer par %1.</translation>
    </message>
    <message>
        <source>“%1” is no path of a URL. Write it as /v1/webhooks/stripe.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin d’URL. Écrivez-le comme /v1/webhooks/stripe.</translation>
    </message>
    <message>
        <source>The Stripe secret key</source>
        <translation>La clé secrète Stripe</translation>
    </message>
    <message>
        <source>The Stripe webhook secret</source>
        <translation>Le secret de webhook Stripe</translation>
    </message>
    <message>
        <source>“%1” is no provider. Use paddle or stripe.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un prestataire. Utilisez paddle ou stripe.</translation>
    </message>
    <message>
        <source>The key that access tokens are checked with</source>
        <translation>La clé servant à vérifier les jetons d’accès</translation>
    </message>
    <message>
        <source>Stripe account %1</source>
        <translation>Compte Stripe %1</translation>
    </message>
    <message>
        <source>Stripe account %1 at %2</source>
        <translation>Compte Stripe %1 à l’adresse %2</translation>
    </message>
    <message>
        <source>Stripe has no prices per country. Make a price for each currency instead.</source>
        <translation>Stripe n’a pas de prix par pays. Créez plutôt un prix par devise.</translation>
    </message>
    <message>
        <source>Amount and cycle of a price are fixed at Stripe. Make a new price and archive this one; subscriptions keep it until they are moved.</source>
        <translation>Le montant et le cycle d’un prix sont fixes chez Stripe. Créez un nouveau prix et archivez celui-ci&#xa0;; les abonnements le gardent jusqu’à leur migration.</translation>
    </message>
    <message>
        <source>Stripe cannot archive customers. Deleting one there also ends its subscriptions; do that in Stripe&apos;s dashboard.</source>
        <translation>Stripe ne peut pas archiver de clients. En supprimer un met aussi fin à ses abonnements&#xa0;; faites-le dans le tableau de bord de Stripe.</translation>
    </message>
    <message>
        <source>This charge is of a time before payment intents and is not kept here.</source>
        <translation>Ce débit date d’avant les payment intents et n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answers do not make a payment.</source>
        <translation>Les réponses de Stripe ne forment pas un paiement.</translation>
    </message>
    <message>
        <source>Stripe has issued no invoice for this payment.</source>
        <translation>Stripe n’a émis aucune facture pour ce paiement.</translation>
    </message>
    <message>
        <source>Stripe knows refunds of payments only. A credit is given in Stripe&apos;s dashboard.</source>
        <translation>Stripe ne connaît que les remboursements de paiements. Un avoir s’accorde dans le tableau de bord de Stripe.</translation>
    </message>
    <message>
        <source>Stripe refunds amounts, not lines. Enter the amount.</source>
        <translation>Stripe rembourse des montants, pas des lignes. Saisissez le montant.</translation>
    </message>
    <message>
        <source>The base URL for Stripe cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>L’URL de base pour Stripe ne peut pas être utilisée. Saisissez https et un hôte, ou http et un port de cette machine, et rien d’autre.</translation>
    </message>
    <message>
        <source>A live key is only sent to Stripe. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Une clé live n’est envoyée qu’à Stripe. Laissez l’URL de base vide, ou faites de ce compte un compte sandbox.</translation>
    </message>
    <message>
        <source>There is no secret key for this Stripe account. Enter it in Settings.</source>
        <translation>Il n’y a pas de clé secrète pour ce compte Stripe. Saisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>The Stripe key holds characters that no key has. Copy it again from Stripe, without blanks or line breaks.</source>
        <translation>La clé Stripe contient des caractères qu’aucune clé n’a. Copiez-la de nouveau depuis Stripe, sans espaces ni sauts de ligne.</translation>
    </message>
    <message>
        <source>This is a publishable key of Stripe&apos;s, which may be seen by everybody. A secret key (sk_…) or a restricted key (rk_…) is needed here.</source>
        <translation>C’est une clé publique de Stripe, que tout le monde peut voir. Il faut ici une clé secrète (sk_…) ou une clé restreinte (rk_…).</translation>
    </message>
    <message>
        <source>This is no secret key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Ce n’est pas une clé secrète de Stripe&#xa0;: celles-ci commencent par sk_test_, sk_live_, rk_test_ ou rk_live_.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s %1 mode and this account is %2. Enter the key of this environment.</source>
        <translation>La clé est du mode %1 de Stripe et ce compte est %2. Saisissez la clé de cet environnement.</translation>
    </message>
    <message>
        <source>This is not an id of Stripe&apos;s. Copy it again.</source>
        <translation>Ce n’est pas un identifiant de Stripe. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Make a new one in Stripe&apos;s dashboard and enter it in Settings.</source>
        <translation>La clé Stripe a expiré. Créez-en une nouvelle dans le tableau de bord de Stripe et saisissez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Enter the key of this account and mode again.</source>
        <translation>Stripe ne connaît pas cette clé. Saisissez de nouveau la clé de ce compte et de ce mode.</translation>
    </message>
    <message>
        <source>The Stripe key may not do this. Give the restricted key the permission it lacks.</source>
        <translation>La clé Stripe n’a pas le droit de faire cela. Donnez à la clé restreinte l’autorisation qui lui manque.</translation>
    </message>
    <message>
        <source>Stripe has seen this operation before with other values and did nothing now. Start it again.</source>
        <translation>Stripe a déjà vu cette opération avec d’autres valeurs et n’a rien fait cette fois. Recommencez-la.</translation>
    </message>
    <message>
        <source>The payment was declined (%1). Nothing was changed.</source>
        <translation>Le paiement a été refusé (%1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The payment was declined: %1 Nothing was changed.</source>
        <translation>Le paiement a été refusé&#xa0;: %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stripe does not know this object, or it belongs to the other mode (test or live).</source>
        <translation>Stripe ne connaît pas cet objet, ou il appartient à l’autre mode (test ou live).</translation>
    </message>
    <message>
        <source>This payment has been refunded in full already.</source>
        <translation>Ce paiement a déjà été remboursé en totalité.</translation>
    </message>
    <message>
        <source>The payer disputes this payment, so it cannot be refunded.</source>
        <translation>Le payeur conteste ce paiement, il ne peut donc pas être remboursé.</translation>
    </message>
    <message>
        <source>Stripe did not accept %1. Correct it and try again.</source>
        <translation>Stripe n’a pas accepté %1. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Stripe refused this with the code “%1”. Its documentation explains the code; Stripe&apos;s support finds the call by its request id.</source>
        <translation>Stripe a refusé avec le code «&#xa0;%1&#xa0;». Sa documentation explique le code&#xa0;; l’assistance de Stripe retrouve l’appel par son identifiant de requête.</translation>
    </message>
    <message>
        <source>Stripe refused this. The details say why.</source>
        <translation>Stripe a refusé. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>Stripe gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Stripe n’a pas donné de réponse exploitable&#xa0;; il n’est donc pas certain que cela ait pris effet. Regardez l’état actuel avant de réessayer.</translation>
    </message>
    <message>
        <source>There is not enough money on the account.</source>
        <translation>Le compte n’est pas assez approvisionné.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La carte a expiré.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>Le code de sécurité est incorrect.</translation>
    </message>
    <message>
        <source>The card number is wrong.</source>
        <translation>Le numéro de carte est incorrect.</translation>
    </message>
    <message>
        <source>The card was reported lost.</source>
        <translation>La carte a été déclarée perdue.</translation>
    </message>
    <message>
        <source>The card was reported stolen.</source>
        <translation>La carte a été déclarée volée.</translation>
    </message>
    <message>
        <source>The bank wants the payer to confirm it.</source>
        <translation>La banque demande une confirmation du payeur.</translation>
    </message>
    <message>
        <source>The bank could not process it; it may be tried again.</source>
        <translation>La banque n’a pas pu le traiter&#xa0;; il peut être retenté.</translation>
    </message>
    <message>
        <source>The bank gives no reason; the payer has to ask it.</source>
        <translation>La banque ne donne pas de raison&#xa0;; le payeur doit la lui demander.</translation>
    </message>
    <message>
        <source>It looks like fraud.</source>
        <translation>Cela ressemble à une fraude.</translation>
    </message>
    <message>
        <source>Stripe asks for a pause. Nothing was done; try again in a moment.</source>
        <translation>Stripe demande une pause. Rien n’a été fait&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Stripe cannot answer at the moment. Try again later.</source>
        <translation>Stripe ne peut pas répondre pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Stripe, or something between here and Stripe, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Stripe, ou quelque chose entre ici et Stripe, a répondu avec le statut %1 et rien d’exploitable. Réessayez&#xa0;; vérifiez le proxy et l’URL de base si cela persiste.</translation>
    </message>
    <message>
        <source>Stripe answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Stripe a répondu quelque chose d’inexploitable. Réessayez&#xa0;; signalez-le avec l’identifiant de requête si cela persiste.</translation>
    </message>
    <message>
        <source>Stripe does not count %1 like this.</source>
        <translation>Stripe ne compte pas %1 ainsi.</translation>
    </message>
    <message>
        <source>Stripe keeps the address with the customer and has no list of addresses or businesses. Edit it in Stripe&apos;s dashboard.</source>
        <translation>Stripe garde l’adresse avec le client et n’a pas de liste d’adresses ni d’entreprises. Modifiez-la dans le tableau de bord de Stripe.</translation>
    </message>
    <message>
        <source>A single charge beside a subscription is not made from here with Stripe. Make an invoice in Stripe&apos;s dashboard.</source>
        <translation>Un débit ponctuel à côté d’un abonnement ne se fait pas d’ici avec Stripe. Créez une facture dans le tableau de bord de Stripe.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>La clé est de l’autre mode de Stripe. Saisissez la clé de cet environnement.</translation>
    </message>
    <message>
        <source>Stripe resumes this subscription now, not later.</source>
        <translation>Stripe reprend cet abonnement maintenant, pas plus tard.</translation>
    </message>
    <message>
        <source>Stripe cannot bill the full price of a change. Bill it by the time that is left, or not at all.</source>
        <translation>Stripe ne peut pas facturer le prix entier d’une modification. Facturez-la selon le temps restant, ou pas du tout.</translation>
    </message>
    <message>
        <source>Nothing would change: the items are those it has.</source>
        <translation>Rien ne changerait&#xa0;: ce sont les éléments existants.</translation>
    </message>
    <message>
        <source>Stripe cannot pause at the end of a period. Pause collection now instead.</source>
        <translation>Stripe ne peut pas suspendre à la fin d’une période. Suspendez plutôt l’encaissement maintenant.</translation>
    </message>
    <message>
        <source> × %1 of %2 seconds left</source>
        <translation> × %1 secondes restantes sur %2</translation>
    </message>
    <message>
        <source>The provider reckoned at another second.</source>
        <translation>Le prestataire a calculé à une autre seconde.</translation>
    </message>
    <message>
        <source>Paddle is not enabled. Set PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT and PADDLE_API_KEY, or the same in the profile. For Stripe, set STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT and STRIPE_SECRET_KEY.</source>
        <translation>Paddle n’est pas activé. Définissez PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT et PADDLE_API_KEY, ou la même chose dans le profil. Pour Stripe, définissez STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT et STRIPE_SECRET_KEY.</translation>
    </message>
    <message>
        <source>The request did not reach the provider: it has no payment with the id of this operation after three looks. Nothing was charged. Make the link again.</source>
        <translation>La requête n’est pas parvenue au fournisseur&#xa0;: après trois vérifications, il n’a aucun paiement portant l’identifiant de cette opération. Rien n’a été débité. Créez à nouveau le lien.</translation>
    </message>
    <message>
        <source>The publishable key of Stripe begins with pk_test_ or pk_live_, and this one does not. Never enter a secret key here: it is shown to everybody.</source>
        <translation>La clé publiable de Stripe commence par pk_test_ ou pk_live_, et celle-ci non. Ne saisissez jamais ici une clé secrète&#xa0;: elle est montrée à tous.</translation>
    </message>
    <message>
        <source>The publishable key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>La clé publiable est de l’autre mode de Stripe. Saisissez la clé de cet environnement.</translation>
    </message>
    <message>
        <source>A checkout needs a price that is to be paid.</source>
        <translation>Un checkout a besoin d’un tarif à payer.</translation>
    </message>
    <message>
        <source>Stripe&apos;s checkout needs a page that it leads back to. Set stripe.checkout_return_url in the profile, or STRIPE_CHECKOUT_RETURN_URL.</source>
        <translation>Le checkout de Stripe a besoin d’une page à laquelle revenir. Définissez stripe.checkout_return_url dans le profil, ou STRIPE_CHECKOUT_RETURN_URL.</translation>
    </message>
    <message>
        <source>A checkout is made for a customer. Create the customer first.</source>
        <translation>Un checkout se fait pour un client. Créez d’abord le client.</translation>
    </message>
    <message>
        <source>Both customers are of the account %1. Only customers of different accounts can be matched.</source>
        <translation>Les deux clients sont du compte %1. Seuls des clients de comptes différents peuvent être rapprochés.</translation>
    </message>
    <message>
        <source>%1 is no account of the same environment in this database: a sandbox and a production account are never joined.</source>
        <translation>%1 n’est pas un compte du même environnement dans cette base de données&#xa0;: un compte sandbox et un compte de production ne sont jamais réunis.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror of %2.</source>
        <translation>Le client %1 n’est pas dans le miroir de %2.</translation>
    </message>
    <message>
        <source>Both are matched to a third customer. Undo one of these matches first.</source>
        <translation>Les deux sont rapprochés d’un troisième client. Annulez d’abord l’un de ces rapprochements.</translation>
    </message>
    <message>
        <source>Nobody is matched to more than %1 customers. Undo a match that is wrong first.</source>
        <translation>Personne n’est rapproché de plus de %1 clients. Annulez d’abord un rapprochement qui est faux.</translation>
    </message>
    <message>
        <source>Of %1 and %2 it was said that they are not the same person. Undo that first, if it is wrong.</source>
        <translation>De %1 et %2, il a été dit qu’ils ne sont pas la même personne. Annulez cela d’abord, si c’est faux.</translation>
    </message>
    <message>
        <source>%1 has confirmed already that these two are the same person.</source>
        <translation>%1 a déjà confirmé que ces deux clients sont la même personne.</translation>
    </message>
    <message>
        <source>%1 has said already that these two are not the same person. Undo that first, if it is wrong.</source>
        <translation>%1 a déjà indiqué que ces deux clients ne sont pas la même personne. Annulez cela d’abord, si c’est faux.</translation>
    </message>
    <message>
        <source>These two have neither external id nor e-mail address in common. Give the reason why they are the same person.</source>
        <translation>Ces deux clients n’ont en commun ni identifiant externe ni adresse e-mail. Donnez la raison pour laquelle ils sont la même personne.</translation>
    </message>
    <message>
        <source>The Stripe secret key is missing (STRIPE_SECRET_KEY). %1</source>
        <translation>La clé secrète Stripe manque (STRIPE_SECRET_KEY). %1</translation>
    </message>
    <message>
        <source>The database holds a match that this version does not understand. Update Reckoner.</source>
        <translation>La base de données contient un rapprochement que cette version ne comprend pas. Mettez Reckoner à jour.</translation>
    </message>
    <message>
        <source>Somebody else has changed this match meanwhile. Look at it again.</source>
        <translation>Quelqu’un d’autre a changé ce rapprochement entre-temps. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>No webhook secret of Stripe is set; reckonerd needs one.</source>
        <translation>Aucun secret de webhook de Stripe n’est défini&#xa0;; reckonerd en a besoin.</translation>
    </message>
    <message>
        <source>Set STRIPE_WEBHOOK_SECRET.</source>
        <translation>Définissez STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets of Stripe that are set: %1.</source>
        <translation>Secrets de webhook de Stripe définis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <comment>a provider</comment>
        <translation>%1 répond et accepte la clé.</translation>
    </message>
    <message>
        <source>Give it the permission in Stripe under Developers, API keys.</source>
        <translation>Donnez-lui ce droit dans Stripe sous Developers, API keys.</translation>
    </message>
    <message>
        <source>Stripe&apos;s prices have no limits of quantity. Leave them at 1 and 100.</source>
        <translation>Les tarifs de Stripe n’ont pas de limites de quantité. Laissez-les à 1 et 100.</translation>
    </message>
    <message>
        <source>Stripe gives a trial to the subscription, not to the price. Make the price without one.</source>
        <translation>Stripe accorde un essai avec l’abonnement, pas avec le tarif. Créez le tarif sans essai.</translation>
    </message>
</context>
<context>
    <name>reckoner::app::Console</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>The database cannot be reached. What you see may be old; changes are not possible until it is back.</source>
        <translation>La base de données est injoignable. Ce que vous voyez peut être ancien&#xa0;; aucune modification n’est possible avant son retour.</translation>
    </message>
    <message>
        <source>Working from the mirror only. %1</source>
        <translation>Travail sur le miroir seul. %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Reckoner cannot open its data</source>
        <translation>Reckoner ne peut pas ouvrir ses données</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Ouverture de la base de données</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Miroir seul</translation>
    </message>
    <message>
        <source>No page of this version shows %1.</source>
        <translation>Aucune page de cette version ne montre %1.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>page open show</source>
        <comment>words to find a command by</comment>
        <translation>page ouvrir montrer</translation>
    </message>
    <message>
        <source>synchronise refresh mirror backfill fetch</source>
        <comment>words to find a command by</comment>
        <translation>synchroniser actualiser miroir charger récupérer</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Mettre la synchronisation en pause</translation>
    </message>
    <message>
        <source>Resume synchronisation</source>
        <translation>Reprendre la synchronisation</translation>
    </message>
    <message>
        <source>Synchronisation status</source>
        <translation>État de la synchronisation</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>appearance colour light dark</source>
        <comment>words to find a command by</comment>
        <translation>apparence couleur clair sombre</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>dock tail log webhooks</source>
        <comment>words to find a command by</comment>
        <translation>volet suivi journal webhooks</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>help keys</source>
        <comment>words to find a command by</comment>
        <translation>aide touches</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>À propos de Reckoner</translation>
    </message>
    <message>
        <source>help version licence</source>
        <comment>words to find a command by</comment>
        <translation>aide version licence</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>csv save file spreadsheet rows</source>
        <comment>words to find a command by</comment>
        <translation>csv enregistrer exporter fichier tableur lignes</translation>
    </message>
    <message>
        <source>On the page %1 something is entered and not saved. Save it or discard it, then choose the other account.</source>
        <translation>Sur la page %1, une saisie n’est pas enregistrée. Enregistrez-la ou abandonnez-la, puis choisissez l’autre compte.</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <comment>an account</comment>
        <translation>Travailler avec %1</translation>
    </message>
    <message>
        <source>account provider switch change</source>
        <comment>words to find a command by</comment>
        <translation>compte fournisseur changer passer</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Offres et prix</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>Liens de checkout</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AboutDialog</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>À propos de Reckoner</translation>
    </message>
    <message>
        <source>Subscription billing with nothing charged twice.</source>
        <translation>La facturation d’abonnements où rien n’est débité deux fois.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it under that licence; it comes without any warranty. The full text is in the file LICENSE.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le partager et le modifier selon cette licence&#xa0;; il vient sans aucune garantie. Le texte complet est dans le fichier LICENSE.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Fondé sur</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountConfirmation</name>
    <message>
        <source>&amp;Type the account to confirm: %1</source>
        <translation>&amp;Saisissez le compte pour confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Type the account to confirm.</source>
        <translation>Saisissez le compte pour confirmer.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountPart</name>
    <message>
        <source>%1 account</source>
        <comment>a provider</comment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>&amp;Connect to %1</source>
        <comment>a provider</comment>
        <translation>&amp;Se connecter à %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Stripe&apos;s test mode: no real money, keys begin with sk_test_ or rk_test_.</source>
        <translation>Le mode test de Stripe&#xa0;: pas d’argent réel, les clés commencent par sk_test_ ou rk_test_.</translation>
    </message>
    <message>
        <source>Paddle&apos;s place for tests: no real money, keys begin with pdl_sdbx_.</source>
        <translation>Le lieu d’essai de Paddle&#xa0;: pas d’argent réel, les clés commencent par pdl_sdbx_.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with sk_live_ or rk_live_.</source>
        <translation>De vrais clients et de l’argent réel, les clés commencent par sk_live_ ou rk_live_.</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with pdl_live_.</source>
        <translation>De vrais clients et de l’argent réel, les clés commencent par pdl_live_.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Tells several accounts of one environment apart.</source>
        <translation>Distingue plusieurs comptes d’un même environnement.</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <comment>a provider&apos;s address</comment>
        <translation>Celle de %1</translation>
    </message>
    <message>
        <source>AP&amp;I address</source>
        <translation>Adresse d’AP&amp;I</translation>
    </message>
    <message>
        <source>Only for a gateway or the emulator.</source>
        <translation>Seulement pour une passerelle ou l’émulateur.</translation>
    </message>
    <message>
        <source>Vend&amp;or id</source>
        <translation>Identifiant de vend&amp;eur</translation>
    </message>
    <message>
        <source>Optional, for your own reference.</source>
        <translation>Facultatif, pour votre propre repère.</translation>
    </message>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Décidé par&#xa0;: %1. Ce qui figure ici n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountSection</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The audit log names who asked for each change.</source>
        <translation>Le journal d’audit nomme qui a demandé chaque modification.</translation>
    </message>
    <message>
        <source>The name of your login</source>
        <translation>Le nom de votre session</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>V&amp;otre nom</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account in view</source>
        <translation>Compte affiché</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ActivateDialog</name>
    <message>
        <source>End the trial and activate</source>
        <translation>Finir l’essai et activer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The trial ends now and the subscription becomes active. The billing period starts anew.</source>
        <translation>L’essai finit maintenant et l’abonnement devient actif. La période de facturation recommence.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts is charged now, and again each period. This is Reckoner&apos;s figure; %2 has no preview for activation.</source>
        <translation>%1 hors taxe et remises est débité maintenant, puis à chaque période. C’est le montant de Reckoner&#xa0;; %2 n’a pas d’aperçu pour l’activation.</translation>
    </message>
    <message>
        <source>A full period is charged now.</source>
        <translation>Une période entière est débitée maintenant.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Débité</translation>
    </message>
    <message>
        <source>Trial would have ended</source>
        <translation>L’essai aurait fini</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Charge %1 plus tax and activate</source>
        <translation>Débiter %1 plus taxe et activer</translation>
    </message>
    <message>
        <source>Charge and activate</source>
        <translation>Débiter et activer</translation>
    </message>
    <message>
        <source>%1 is charged now for a full period and becomes active.</source>
        <translation>%1 est débité maintenant d’une période entière et devient actif.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AddressDialog</name>
    <message>
        <source>Edit address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Ajouter l’adresse</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Code of two letters: DE, US</source>
        <translation>Code à deux lettres&#xa0;: DE, US</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>R&amp;ue</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>Seconde &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>For you: head office, warehouse</source>
        <translation>Pour vous&#xa0;: siège, entrepôt</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BalancePanel</name>
    <message>
        <source>&amp;Ask the ledger</source>
        <translation>&amp;Interroger le registre</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Accordé ici</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>Au registre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given, %2 taken back</source>
        <comment>credits</comment>
        <translation>%1 donnés, %2 repris</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a moment: 3 min ago</comment>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>Aucun registre de crédits n’est configuré dans ce profil.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillSection</name>
    <message>
        <source>Credit %1</source>
        <comment>amount credited to the customer&apos;s balance</comment>
        <translation>Crédit de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Lignes de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show or hide the lines</source>
        <translation>Afficher ou masquer les lignes</translation>
    </message>
    <message>
        <source>How Reckoner reckons it</source>
        <translation>Le calcul de Reckoner</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. Asking %1…</source>
        <translation>Estimation de Reckoner. Question posée à %1…</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. %1 has not confirmed it.</source>
        <translation>Estimation de Reckoner. %1 ne l’a pas confirmée.</translation>
    </message>
    <message>
        <source>Reckoner expected %1.</source>
        <translation>Reckoner attendait %1.</translation>
    </message>
    <message>
        <source>%1&apos;s figure. %2</source>
        <comment>provider, remark</comment>
        <translation>Montant de %1. %2</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figure, equal to Reckoner&apos;s own.</source>
        <translation>✓ Montant de %1, égal à celui de Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2, a difference of %3.</source>
        <translation>Le montant de %1 fait foi. Reckoner trouve %2, soit un écart de %3.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2.</source>
        <translation>Le montant de %1 fait foi. Reckoner trouve %2.</translation>
    </message>
    <message>
        <source>Taken away: %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>Retiré&#xa0;: %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>full period</source>
        <translation>période entière</translation>
    </message>
    <message>
        <source>%1 of the period</source>
        <comment>percentage</comment>
        <translation>%1 de la période</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Payé sur le solde créditeur</translation>
    </message>
    <message>
        <source>To the credit balance</source>
        <translation>Vers le solde créditeur</translation>
    </message>
    <message>
        <source>used by the next bills, not paid out</source>
        <translation>utilisé par les prochaines factures, pas versé</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>%1 has not said what it costs.</source>
        <translation>%1 n’a pas dit ce que cela coûte.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillTimeline</name>
    <message>
        <source>Resumes</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>billed in full then</source>
        <translation>facturé en entier alors</translation>
    </message>
    <message>
        <source>Trial ends, first bill</source>
        <translation>Fin de l’essai, première facture</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>hors taxes</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Past and coming bills</source>
        <translation>Factures passées et à venir</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BodySearch</name>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</source>
        <comment>text, all</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» figure dans %Ln des événements, écrit exactement ainsi&#xa0;; les %2 ont tous été parcourus.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» figure dans %Ln des événements, écrit exactement ainsi&#xa0;; les %2 ont tous été parcourus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <comment>looked through, all</comment>
        <translation>%1 événements sur %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <comment>looked through</comment>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>back to %1</source>
        <comment>day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for “%1” through %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>«&#xa0;%1&#xa0;» cherché dans %2, %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>Looking for “%1”: %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>Recherche de «&#xa0;%1&#xa0;»&#xa0;: %2, %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>La recherche n’a pas pu continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Older ones may hold it too.</source>
        <translation>Des événements plus anciens peuvent aussi le contenir.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Look fur&amp;ther back</source>
        <translation>Chercher plus &amp;loin en arrière</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BusinessDialog</name>
    <message>
        <source>Edit business</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Add the business</source>
        <translation>Ajouter l’entreprise</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tax id</source>
        <translation>N° &amp;fiscal</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>N&amp;uméro d’entreprise</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CancelDialog</name>
    <message>
        <source>Cancel the subscription</source>
        <translation>Résilier l’abonnement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>When it is canceled</source>
        <translation>Quand il prend fin</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>À la fin de la période</translation>
    </message>
    <message>
        <source>Access until %1, then it is canceled. It can be undone until that day.</source>
        <translation>Accès jusqu’au %1, puis résiliation. On peut l’annuler jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>It can be undone until then.</source>
        <translation>On peut l’annuler jusque-là.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>It ends at once and for good: a canceled subscription cannot be brought back. Nothing is refunded by itself.</source>
        <translation>Il prend fin tout de suite et pour de bon&#xa0;: un abonnement résilié ne peut pas être rétabli. Rien n’est remboursé de soi-même.</translation>
    </message>
    <message>
        <source>There is no current period that could end.</source>
        <translation>Il n’y a pas de période en cours qui puisse finir.</translation>
    </message>
    <message>
        <source>Nothing is billed now and nothing afterwards. Charges and credits that wait for the next bill lapse. What has been paid is not refunded; a refund is a step of its own.</source>
        <translation>Rien n’est facturé maintenant ni ensuite. Les débits et crédits en attente de la prochaine facture tombent. Ce qui a été payé n’est pas remboursé&#xa0;; un remboursement est une étape à part.</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>It cannot be canceled in this state.</source>
        <translation>Il ne peut pas être résilié dans cet état.</translation>
    </message>
    <message>
        <source>Cancel the subscription now</source>
        <translation>Résilier l’abonnement maintenant</translation>
    </message>
    <message>
        <source>Cancel on %1</source>
        <translation>Résilier le %1</translation>
    </message>
    <message>
        <source>The subscription of %1 ends now. It cannot be brought back.</source>
        <translation>L’abonnement de %1 prend fin maintenant. Il ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>The subscription of %1 ends on %2.</source>
        <translation>L’abonnement de %1 prend fin le %2.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look at the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Changes, field by field</source>
        <translation>Modifications, champ par champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Retour au formulaire</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Il ne reste rien à modifier&#xa0;: chez %1, c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile: %2. “Before” is what stands there now; saving replaces it.</source>
        <translation>Quelqu’un a modifié la même chose chez %1 entre-temps&#xa0;: %2. «&#xa0;Avant&#xa0;» est ce qui s’y trouve maintenant&#xa0;; enregistrer le remplace.</translation>
    </message>
    <message>
        <source>Somebody has changed other fields at %1 meanwhile. They stay as they are there.</source>
        <translation>Quelqu’un a modifié d’autres champs chez %1 entre-temps. Ils restent tels qu’ils y sont.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFileMenu</name>
    <message>
        <source>Compare &amp;&amp; promote</source>
        <translation>Comparer &amp;&amp; reprendre</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Comparer et reprendre</translation>
    </message>
    <message>
        <source>Compare the catalog, bring one in, or write it into a file</source>
        <translation>Comparer le catalogue, en reprendre un ou l’écrire dans un fichier</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
    <message>
        <source>&amp;Compare with %1…</source>
        <translation>&amp;Comparer avec %1…</translation>
    </message>
    <message>
        <source>&amp;Bring a catalog into this account…</source>
        <translation>&amp;Reprendre un catalogue dans ce compte…</translation>
    </message>
    <message>
        <source>Catalog as a &amp;file…</source>
        <translation>Catalogue en &amp;fichier…</translation>
    </message>
    <message>
        <source>Catalog as a file</source>
        <translation>Catalogue en fichier</translation>
    </message>
    <message>
        <source>Catalog files (*.toml)</source>
        <translation>Fichiers de catalogue (*.toml)</translation>
    </message>
    <message>
        <source>The catalog is in %1.</source>
        <translation>Le catalogue est dans %1.</translation>
    </message>
    <message>
        <source>The catalog was not written: %1</source>
        <translation>Le catalogue n’a pas été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (disparu)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>entry, its fields</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed since a plan brought them over: %1</source>
        <translation>
            <numerusform>%Ln entrée modifiée depuis qu’un plan l’a reprise&#xa0;: %1</numerusform>
            <numerusform>%Ln entrées modifiées depuis qu’un plan les a reprises&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Plans carried &amp;out…</source>
        <translation>&amp;Plans exécutés…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed where they came from (%1) since they were brought over: %2</source>
        <translation>
            <numerusform>%Ln entrée modifiée à sa source (%1) depuis sa reprise&#xa0;: %2</numerusform>
            <numerusform>%Ln entrées modifiées à leur source (%1) depuis leur reprise&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFindings</name>
    <message>
        <source>Same product twice</source>
        <translation>Même produit deux fois</translation>
    </message>
    <message>
        <source>Currency missing</source>
        <translation>Devise manquante</translation>
    </message>
    <message>
        <source>Longer cycle dearer</source>
        <translation>Rythme plus long plus cher</translation>
    </message>
    <message>
        <source>Price without product</source>
        <translation>Prix sans produit</translation>
    </message>
    <message>
        <source>Plan sells what is archived</source>
        <translation>Offre qui vend de l’archivé</translation>
    </message>
    <message>
        <source>Name and cycle differ</source>
        <translation>Nom et rythme diffèrent</translation>
    </message>
    <message>
        <source>Credits differ</source>
        <translation>Crédits différents</translation>
    </message>
    <message>
        <source>Trial without cycle</source>
        <translation>Essai sans rythme</translation>
    </message>
    <message>
        <source>Too small to charge</source>
        <translation>Trop petit à facturer</translation>
    </message>
    <message>
        <source>Two digits too many</source>
        <translation>Deux chiffres de trop</translation>
    </message>
    <message>
        <source>Findings in the catalog</source>
        <translation>Constats dans le catalogue</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Nothing found: the catalog looks right.</source>
        <translation>Rien trouvé&#xa0;: le catalogue semble correct.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPage</name>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Offres et prix</translation>
    </message>
    <message>
        <source>Product, price or id</source>
        <translation>Produit, prix ou identifiant</translation>
    </message>
    <message>
        <source>Search products and prices</source>
        <translation>Chercher des produits et des prix</translation>
    </message>
    <message>
        <source>Loading the catalog</source>
        <translation>Chargement du catalogue</translation>
    </message>
    <message>
        <source>The catalog could not be read</source>
        <translation>Le catalogue n’a pas pu être lu</translation>
    </message>
    <message>
        <source>No product and no price fits the search and the filters.</source>
        <translation>Aucun produit ni prix ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>Products and their prices appear here once the catalog is synchronised.</source>
        <translation>Les produits et leurs prix paraissent ici une fois le catalogue synchronisé.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Récurrent</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Archivés aussi</translation>
    </message>
    <message>
        <source>Show archived products and prices as well</source>
        <translation>Montrer aussi les produits et prix archivés</translation>
    </message>
    <message>
        <source>%1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>%1 n’est pas dans le miroir. Il viendra peut-être avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More about the catalog</source>
        <translation>Plus sur le catalogue</translation>
    </message>
    <message>
        <source>&amp;Plans and credits…</source>
        <translation>&amp;Offres et crédits…</translation>
    </message>
    <message>
        <source>Preview prices by &amp;country…</source>
        <translation>Prévisualiser les prix par &amp;pays…</translation>
    </message>
    <message>
        <source>&amp;Fold all products</source>
        <translation>&amp;Replier tous les produits</translation>
    </message>
    <message>
        <source>&amp;Unfold all products</source>
        <translation>&amp;Déplier tous les produits</translation>
    </message>
    <message>
        <source>&amp;New product…</source>
        <translation>&amp;Nouveau produit…</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: the catalog can be looked at, not changed.</source>
        <translation>%1 n’est pas connecté dans ce profil&#xa0;: le catalogue peut être consulté, pas modifié.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>Cet environnement est en lecture seule&#xa0;: rien ne peut être modifié d’ici.</translation>
    </message>
    <message>
        <source>Custom too</source>
        <translation>Sur mesure aussi</translation>
    </message>
    <message>
        <source>Show what was made for one customer as well</source>
        <translation>Montrer aussi ce qui a été fait pour un seul client</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What is likely a mistake in the catalog</source>
        <translation>Ce qui est probablement une erreur dans le catalogue</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Nouveau prix…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>&amp;Moved subscriptions…</source>
        <translation>Abonnements &amp;déplacés…</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Déplacer des abonnements vers un autre prix…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Créer un lien de checkout…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPane</name>
    <message>
        <source>Parts of the catalog entry</source>
        <translation>Parties de l’entrée du catalogue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>Catalog entry as the provider describes it</source>
        <translation>L’entrée du catalogue telle que le prestataire la décrit</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a product or a price to see what it says, what it costs where and who holds it.</source>
        <translation>Choisissez un produit ou un prix pour voir ce qu’il dit, ce qu’il coûte où, et qui l’a.</translation>
    </message>
    <message>
        <source>Loading the catalog entry</source>
        <translation>Chargement de l’entrée du catalogue</translation>
    </message>
    <message>
        <source>The catalog entry could not be read</source>
        <translation>L’entrée du catalogue n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Catégorie fiscale</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Live subscriptions</source>
        <translation>Abonnements en cours</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Abonnements actifs, à l’essai ou en retard</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rythme de facturation</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Each renewal of all subscriptions</source>
        <translation>Chaque renouvellement de tous les abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln subscription(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1&#xa0;: un abonnement</numerusform>
            <numerusform>%1&#xa0;: %Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Other prices by country</source>
        <translation>Autres prix par pays</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>New &amp;price…</source>
        <translation>Nouveau &amp;prix…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Déplacer des abonnements vers un autre prix…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Créer un lien de checkout…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunRows</name>
    <message>
        <source>Not finished</source>
        <comment>a plan</comment>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a plan</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a plan</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a plan, by another</comment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <comment>the digest of a plan</comment>
        <translation>Annule %1</translation>
    </message>
    <message>
        <source>Of this account</source>
        <comment>a plan that was brought from nowhere else</comment>
        <translation>De ce compte</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>its digest</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunsDialog</name>
    <message>
        <source>Plans carried out</source>
        <translation>Plans exécutés</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Ann&amp;uler…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>C&amp;ontinuer…</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Étapes du plan choisi</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Lecture des plans</translation>
    </message>
    <message>
        <source>The plans could not be read</source>
        <translation>Les plans n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No plan was carried out yet</source>
        <translation>Aucun plan n’a encore été exécuté</translation>
    </message>
    <message>
        <source>What is brought into this account, sent from here, or applied with “reckonerctl catalog apply” is listed here, with what became of each step.</source>
        <translation>Ce qui est repris dans ce compte, envoyé d’ici ou appliqué avec «&#xa0;reckonerctl catalog apply&#xa0;» est listé ici, avec ce qu’il est advenu de chaque étape.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what was said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>This plan was stopped, or is under way in another window.</source>
        <translation>Ce plan a été arrêté, ou est en cours dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogStatusDialog</name>
    <message>
        <source>Archive the price</source>
        <translation>Archiver le prix</translation>
    </message>
    <message>
        <source>Restore the price</source>
        <translation>Rétablir le prix</translation>
    </message>
    <message>
        <source>Archive the product</source>
        <translation>Archiver le produit</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Rétablir le produit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>It can be bought again.</source>
        <translation>On peut de nouveau l’acheter.</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. It can be restored at any time.</source>
        <translation>Plus personne ne peut l’acheter. Il peut être rétabli à tout moment.</translation>
    </message>
    <message>
        <source>No new prices can be added to it, and it is not offered any more. It can be restored at any time.</source>
        <translation>On ne peut plus lui ajouter de prix, et il n’est plus proposé. Il peut être rétabli à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) hold it and go on being billed by it.</source>
        <translation>
            <numerusform>%Ln abonnement en cours l’a et continue d’être facturé ainsi.</numerusform>
            <numerusform>%Ln abonnements en cours l’ont et continuent d’être facturés ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln active price(s). Archive these too, or the check of the catalog will name them.</source>
        <translation>
            <numerusform>Il a encore %Ln prix actif. Archivez-le aussi, sinon le contrôle du catalogue le nommera.</numerusform>
            <numerusform>Il a encore %Ln prix actifs. Archivez-les aussi, sinon le contrôle du catalogue les nommera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 still sells it: give the plan another price.</source>
        <translation>L’offre %1 le vend encore&#xa0;: donnez un autre prix à l’offre.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>On regarde chez %1 si quelqu’un l’a modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogWindow</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a product</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rythme de facturation</translation>
    </message>
    <message>
        <source>Product and prices</source>
        <translation>Produit et prix</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>that are live</comment>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Each renewal</source>
        <comment>amount of all subscriptions</comment>
        <translation>Par renouvellement</translation>
    </message>
    <message>
        <source>Countries</source>
        <comment>with another price</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>un prix</numerusform>
            <numerusform>%Ln prix</numerusform>
        </translation>
    </message>
    <message>
        <source>What one renewal of all live subscriptions comes to, before tax and discounts</source>
        <translation>Ce que donne un renouvellement de tous les abonnements en cours, hors taxe et remises</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Abonnements actifs, à l’essai ou en retard</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>%1, prices folded away</source>
        <comment>a product</comment>
        <translation>%1, prix repliés</translation>
    </message>
    <message>
        <source>%1, prices shown below</source>
        <comment>a product</comment>
        <translation>%1, prix affichés dessous</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChangeDialog</name>
    <message>
        <source>Change the subscription</source>
        <translation>Modifier l’abonnement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>How it is billed</source>
        <translation>Comment c’est facturé</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Comment la modification est facturée</translation>
    </message>
    <message>
        <source>Apply the change even if the payment fails</source>
        <translation>Appliquer la modification même si le paiement échoue</translation>
    </message>
    <message>
        <source>Otherwise a declined card refuses the change and nothing happens. With it, the subscription becomes past due.</source>
        <translation>Sinon, une carte refusée fait refuser la modification et rien ne se passe. Avec cette option, l’abonnement passe en retard.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Chaque renouvellement ensuite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 ne le propose pas.</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Pas d’aperçu&#xa0;: %1 Votre saisie est gardée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Refaire l’aperçu</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>L’aperçu avait presque une minute, il est donc refait. Vérifiez les montants encore une fois.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>L’aperçu est ancien.</translation>
    </message>
    <message>
        <source>Change an item to see what it costs.</source>
        <translation>Modifiez un élément pour voir ce que cela coûte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, formula</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Items change, billed</source>
        <translation>Les éléments changent, facturé</translation>
    </message>
    <message>
        <source>Items change</source>
        <translation>Les éléments changent</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Débiter %1 maintenant</translation>
    </message>
    <message>
        <source>Charge about %1 now</source>
        <translation>Débiter environ %1 maintenant</translation>
    </message>
    <message>
        <source>Apply and credit %1</source>
        <translation>Appliquer et créditer %1</translation>
    </message>
    <message>
        <source>Apply and credit about %1</source>
        <translation>Appliquer et créditer environ %1</translation>
    </message>
    <message>
        <source>Apply, %1 more on the next bill</source>
        <translation>Appliquer, %1 de plus sur la prochaine facture</translation>
    </message>
    <message>
        <source>Apply, %1 less on the next bill</source>
        <translation>Appliquer, %1 de moins sur la prochaine facture</translation>
    </message>
    <message>
        <source>Apply without billing</source>
        <translation>Appliquer sans facturer</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>%1 est débité de %2 maintenant.</translation>
    </message>
    <message>
        <source>%1 is credited %2; the next bills use it up.</source>
        <translation>%1 reçoit un crédit de %2&#xa0;; les prochaines factures l’utilisent.</translation>
    </message>
    <message>
        <source>%1 pays nothing now.</source>
        <translation>%1 ne paie rien maintenant.</translation>
    </message>
    <message>
        <source>The items change at once.</source>
        <translation>Les éléments changent tout de suite.</translation>
    </message>
    <message>
        <source>Next bill on %1: %2.</source>
        <translation>Prochaine facture le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every renewal after: %1.</source>
        <translation>Chaque renouvellement ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Rien à modifier encore</translation>
    </message>
    <message>
        <source>Change an item first.</source>
        <translation>Modifiez d’abord un élément.</translation>
    </message>
    <message>
        <source>Choose another way of billing.</source>
        <translation>Choisissez une autre façon de facturer.</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>En attente de l’aperçu de %1.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>Il n’y a pas d’aperçu à confirmer.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Aperçu de %1. Il est refait chaque minute.</translation>
    </message>
    <message>
        <source>%1&apos;s figures; Reckoner&apos;s differ.</source>
        <translation>Chiffres de %1&#xa0;; ceux de Reckoner diffèrent.</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figures, equal to Reckoner&apos;s.</source>
        <translation>✓ Chiffres de %1, égaux à ceux de Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figures.</source>
        <translation>Chiffres de %1.</translation>
    </message>
    <message>
        <source>Asking %1 again…</source>
        <translation>Nouvelle demande à %1…</translation>
    </message>
    <message>
        <source>Estimate. No preview: %1</source>
        <translation>Estimation. Pas d’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Estimate. Asking %1…</source>
        <translation>Estimation. Demande à %1…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChargeDialog</name>
    <message>
        <source>Charge once</source>
        <translation>Débiter une fois</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Ce qui est débité</translation>
    </message>
    <message>
        <source>&amp;Add a price</source>
        <translation>&amp;Ajouter un prix</translation>
    </message>
    <message>
        <source>When it is billed</source>
        <translation>Quand c’est facturé</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Débiter maintenant</translation>
    </message>
    <message>
        <source>A bill of its own. If the card is declined, nothing happens.</source>
        <translation>Une facture à part. Si la carte est refusée, rien ne se passe.</translation>
    </message>
    <message>
        <source>Add to the next bill</source>
        <translation>Ajouter à la prochaine facture</translation>
    </message>
    <message>
        <source>It is collected together with the next renewal.</source>
        <translation>C’est encaissé avec le prochain renouvellement.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Do not charge this</source>
        <translation>Ne pas débiter ceci</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Prix %1</translation>
    </message>
    <message>
        <source>Quantity of price %1</source>
        <translation>Quantité du prix %1</translation>
    </message>
    <message>
        <source>%1 has no one-time charges.</source>
        <translation>%1 n’a pas de débits ponctuels.</translation>
    </message>
    <message>
        <source>The catalog has no active one-time price in %1. Make one first.</source>
        <translation>Le catalogue n’a pas de prix unique actif en %1. Créez-en un d’abord.</translation>
    </message>
    <message>
        <source>Add what is to be charged.</source>
        <translation>Ajoutez ce qui doit être débité.</translation>
    </message>
    <message>
        <source>Choose a price.</source>
        <translation>Choisissez un prix.</translation>
    </message>
    <message>
        <source>One price is listed twice. Add up the quantities.</source>
        <translation>Un prix figure deux fois. Additionnez les quantités.</translation>
    </message>
    <message>
        <source>%1 can be sold from %2 to %3 times at once.</source>
        <comment>item, least, most</comment>
        <translation>%1 peut être vendu de %2 à %3 fois à la fois.</translation>
    </message>
    <message>
        <source>The immediate charges of this subscription are used up for now. Add it to the next bill, or wait.</source>
        <translation>Les débits immédiats de cet abonnement sont épuisés pour l’instant. Ajoutez-le à la prochaine facture, ou attendez.</translation>
    </message>
    <message>
        <source>Immediate charges of this subscription: %1 of %2 in the last hour, %3 of %4 in the last day.</source>
        <translation>Débits immédiats de cet abonnement&#xa0;: %1 sur %2 dans la dernière heure, %3 sur %4 dans les dernières 24 heures.</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Débiter %1 maintenant</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>%1 est débité de %2 maintenant.</translation>
    </message>
    <message>
        <source>%1 pays nothing now; the bill on %2 comes to %3.</source>
        <translation>%1 ne paie rien maintenant&#xa0;; la facture du %2 s’élève à %3.</translation>
    </message>
    <message>
        <source>%1 pays it with the next bill.</source>
        <translation>%1 le paie avec la prochaine facture.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Débité</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Next bill, with it</source>
        <translation>Prochaine facture, avec cela</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDesk</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Il n’y a pas de connexion à %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDialog</name>
    <message>
        <source>Make a checkout link</source>
        <translation>Créer un lien de checkout</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cré&amp;dits</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Cl&amp;ient</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Identifiant ou adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>Ce qui est demandé au client</translation>
    </message>
    <message>
        <source>There is nothing to sell: no price list is in force, and the catalog has no active price.</source>
        <translation>Il n’y a rien à vendre&#xa0;: aucune liste de prix n’est en vigueur, et le catalogue n’a aucun prix actif.</translation>
    </message>
    <message>
        <source>Make the link for %1</source>
        <translation>Créer le lien pour %1</translation>
    </message>
    <message>
        <source>Nobody has this address. A customer is created first.</source>
        <translation>Personne n’a cette adresse. Un client est d’abord créé.</translation>
    </message>
    <message>
        <source>Say who is to pay.</source>
        <translation>Dites qui doit payer.</translation>
    </message>
    <message>
        <source>Looking for the customer.</source>
        <translation>Recherche du client.</translation>
    </message>
    <message>
        <source>Say how many credits.</source>
        <translation>Dites combien de crédits.</translation>
    </message>
    <message>
        <source>Give a whole quantity, 1 or more.</source>
        <translation>Donnez une quantité entière, 1 ou plus.</translation>
    </message>
    <message>
        <source>Working out what it comes to.</source>
        <translation>Calcul du montant.</translation>
    </message>
    <message>
        <source>Creating the customer at %1.</source>
        <translation>Création du client chez %1.</translation>
    </message>
    <message>
        <source>It is not confirmed that the customer was created. It is read back by itself; nothing is sent again. Wait a moment, then confirm once more.</source>
        <translation>La création du client n’est pas confirmée. La relecture se fait d’elle-même&#xa0;; rien n’est renvoyé. Attendez un moment, puis confirmez encore une fois.</translation>
    </message>
    <message>
        <source>%1&apos;s preview</source>
        <comment>provider</comment>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Interrogation de %1.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries: %1&apos;s preview has to be there first.</source>
        <translation>Le prix a des montants propres à certains pays&#xa0;: l’aperçu de %1 doit d’abord être là.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkDialog</name>
    <message>
        <source>Checkout link</source>
        <translation>Lien de checkout</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>Le lien est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkPane</name>
    <message>
        <source>No link selected</source>
        <translation>Aucun lien sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to copy its link and to see what became of it.</source>
        <translation>Choisissez une ligne pour copier son lien et voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Devis selon</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>version %1 des prix</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkWindow</name>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinksPage</name>
    <message>
        <source>Checkout links</source>
        <translation>Liens de checkout</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Nom, adresse e-mail ou identifiant</translation>
    </message>
    <message>
        <source>Search checkout links</source>
        <translation>Rechercher des liens de checkout</translation>
    </message>
    <message>
        <source>Loading the links</source>
        <translation>Chargement des liens</translation>
    </message>
    <message>
        <source>The links could not be read</source>
        <translation>Les liens n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No link fits the search and the filters.</source>
        <translation>Aucun lien ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Pas encore de liens</translation>
    </message>
    <message>
        <source>Make one to sell credits or a plan: the customer pays behind it, and what becomes of it is shown here.</source>
        <translation>Créez-en un pour vendre des crédits ou une offre&#xa0;: le client paie derrière, et ce qu’il devient est montré ici.</translation>
    </message>
    <message>
        <source>&amp;Make a checkout link…</source>
        <translation>&amp;Créer un lien de checkout…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non réglées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Customer, e-mail, id, invoice number, last four digits, or a command</source>
        <translation>Client, e-mail, identifiant, numéro de facture, quatre derniers chiffres, ou une commande</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>The mirror could not be searched: %1</source>
        <translation>La recherche dans le miroir a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has this name, number or id. Try the e-mail address, three letters of the name, or the whole id.</source>
        <translation>Rien n’a ce nom, ce numéro ou cet identifiant. Essayez l’adresse e-mail, trois lettres du nom, ou l’identifiant entier.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogDesk</name>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>Le prestataire n’est pas connecté dans ce profil&#xa0;: seul le miroir peut être lu.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogFileDesk</name>
    <message>
        <source>This plan is not in the database any more.</source>
        <translation>Ce plan n’est plus dans la base de données.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCheckoutDesk</name>
    <message>
        <source>Checkout links of %1 are not made from here yet. Use a payment link of %1&apos;s dashboard.</source>
        <translation>Les liens de paiement de %1 ne se créent pas encore d’ici. Utilisez un lien de paiement du tableau de bord de %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCreditDesk</name>
    <message>
        <source>There is no such entry.</source>
        <translation>Cette écriture n’existe pas.</translation>
    </message>
    <message>
        <source>No customer has this id or e-mail address.</source>
        <translation>Aucun client n’a cet identifiant ou cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Several customers have this address. Give the id.</source>
        <translation>Plusieurs clients ont cette adresse. Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>Aucun registre de crédits n’est configuré dans ce profil.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Ce paiement n’existe pas.</translation>
    </message>
    <message>
        <source>These credits were granted meanwhile.</source>
        <translation>Ces crédits ont été accordés entre-temps.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreEventDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be fetched.</source>
        <translation>Le prestataire n’est pas connecté dans ce profil&#xa0;: rien ne peut être récupéré.</translation>
    </message>
    <message>
        <source>The event %1 is not in the log. It may be fetched as a missed event.</source>
        <translation>L’événement %1 n’est pas dans le journal. Il peut être récupéré comme événement manqué.</translation>
    </message>
    <message>
        <source>Events are being fetched already.</source>
        <translation>Des événements sont déjà en cours de récupération.</translation>
    </message>
    <message>
        <source>Events are being sent already.</source>
        <translation>Des événements sont déjà en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreOperationDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be read back.</source>
        <translation>Le prestataire n’est pas connecté dans ce profil&#xa0;: rien ne peut être relu.</translation>
    </message>
    <message>
        <source>There is no operation %1 in this account.</source>
        <translation>Il n’y a pas d’opération %1 dans ce compte.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePaymentDesk</name>
    <message>
        <source>The payment %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>Le paiement %1 n’est pas dans le miroir. Il viendra peut-être avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile, and invoices are not kept in the mirror.</source>
        <translation>Le prestataire n’est pas connecté dans ce profil, et les factures ne sont pas gardées dans le miroir.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePricingDesk</name>
    <message>
        <source>There is no version %1 of the prices.</source>
        <translation>Il n’y a pas de version&#xa0;%1 des prix.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreReconciliationDesk</name>
    <message>
        <source>There is no finding %1.</source>
        <translation>Il n’y a pas d’écart&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreSettingsDesk</name>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>Aucun registre de crédits n’est configuré dans ce profil.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerPane</name>
    <message>
        <source>&amp;Show the entries</source>
        <translation>&amp;Afficher les écritures</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Accorder des crédits…</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to compare what was granted with the ledger.</source>
        <translation>Choisissez une ligne pour comparer ce qui a été accordé avec le registre.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore transmis</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Accordé ici</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non transmis</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomersPage</name>
    <message>
        <source>Customers with credits</source>
        <translation>Clients avec crédits</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Nom, adresse e-mail ou identifiant</translation>
    </message>
    <message>
        <source>Search customers with credits</source>
        <translation>Rechercher des clients avec crédits</translation>
    </message>
    <message>
        <source>Loading the balances</source>
        <translation>Chargement des soldes</translation>
    </message>
    <message>
        <source>The balances could not be read</source>
        <translation>Les soldes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters.</source>
        <translation>Aucun client ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Nobody has credits yet</source>
        <translation>Personne n’a encore de crédits</translation>
    </message>
    <message>
        <source>Customers appear here with their first entry.</source>
        <translation>Les clients apparaissent ici avec leur première écriture.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Demande une personne</translation>
    </message>
    <message>
        <source>Not all confirmed</source>
        <translation>Pas tout confirmé</translation>
    </message>
    <message>
        <source>All in the ledger</source>
        <translation>Tout au registre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Les deux diffèrent</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les écritures</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Accorder des crédits…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntriesPage</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Customer, payment, event, adjustment</source>
        <translation>Client, paiement, événement, ajustement</translation>
    </message>
    <message>
        <source>Search credit entries</source>
        <translation>Rechercher des écritures de crédits</translation>
    </message>
    <message>
        <source>Loading the credit entries</source>
        <translation>Chargement des écritures de crédits</translation>
    </message>
    <message>
        <source>The credit entries could not be read</source>
        <translation>Les écritures de crédits n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Aucune écriture ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No credits granted yet</source>
        <translation>Aucun crédit accordé pour l’instant</translation>
    </message>
    <message>
        <source>Entries appear here when a payment for a plan with credits is completed, or when you grant some. Credits must be enabled in the profile, and prices need a plan.</source>
        <translation>Les écritures apparaissent ici quand un paiement pour une offre avec crédits est terminé, ou quand vous en accordez. Les crédits doivent être activés dans le profil, et les prix ont besoin d’une offre.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Demande une personne</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Tell the ledger again</source>
        <translation>Informer de nouveau le registre</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Afficher l’événement</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryPane</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Parties de l’écriture</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What the ledger is told with the entry</source>
        <translation>Ce que le registre apprend avec l’écriture</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Solde du client</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Ce qui est derrière</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Aucune écriture sélectionnée</translation>
    </message>
    <message>
        <source>Choose a row to see where its credits came from and whether the ledger has them.</source>
        <translation>Choisissez une ligne pour voir d’où viennent ses crédits et si le registre les a.</translation>
    </message>
    <message>
        <source>Loading the entry</source>
        <translation>Chargement de l’écriture</translation>
    </message>
    <message>
        <source>The entry could not be read</source>
        <translation>L’écriture n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>signed amount</comment>
        <translation>%1 crédits</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Credits of the grant</source>
        <translation>Crédits de l’attribution</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, credits</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>credits</comment>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Payé pour cela</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Solde ensuite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryWindow</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Payment or adjustment</source>
        <translation>Paiement ou ajustement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditSlider</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditsPage</name>
    <message>
        <source>Parts of the credits</source>
        <translation>Parties des crédits</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;Grant credits…</source>
        <translation>Accorder des &amp;crédits…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait; nothing is lost. Put the key right, then try again.</source>
        <translation>
            <numerusform>Le registre a refusé la clé. %Ln écriture attend&#xa0;; rien n’est perdu. Corrigez la clé, puis réessayez.</numerusform>
            <numerusform>Le registre a refusé la clé. %Ln écritures attendent&#xa0;; rien n’est perdu. Corrigez la clé, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s). See why, then try again.</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été transmise au registre. Voyez pourquoi, puis réessayez.</numerusform>
            <numerusform>%Ln écritures n’ont pas été transmises au registre. Voyez pourquoi, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>Aucun registre n’est informé de ces crédits&#xa0;: aucun n’est configuré dans ce profil.</translation>
    </message>
    <message>
        <source>%1 credits granted. The balance is now %2.</source>
        <translation>%1 crédits accordés. Le solde est maintenant de %2.</translation>
    </message>
    <message>
        <source>Due and granted</source>
        <translation>Dus et accordés</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CsvExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerDialog</name>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPane</name>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Back to the list of customers</source>
        <translation>Retour à la liste des clients</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copier le &amp;résumé</translation>
    </message>
    <message>
        <source>Archive the customer…</source>
        <translation>Archiver le client…</translation>
    </message>
    <message>
        <source>Restore the customer…</source>
        <translation>Rétablir le client…</translation>
    </message>
    <message>
        <source>Copies a summary for a ticket: who, what, status, next bill, last payments (Ctrl+Shift+C)</source>
        <translation>Copie un résumé pour un ticket&#xa0;: qui, quoi, statut, prochaine facture, derniers paiements (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Solde créditeur</translation>
    </message>
    <message>
        <source>Add an &amp;address…</source>
        <translation>Ajouter une &amp;adresse…</translation>
    </message>
    <message>
        <source>Add a &amp;business…</source>
        <translation>Ajouter une &amp;entreprise…</translation>
    </message>
    <message>
        <source>Payments of the customer</source>
        <translation>Paiements du client</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Events of the customer</source>
        <translation>Événements du client</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Parties du client</translation>
    </message>
    <message>
        <source>Customer as the provider describes it</source>
        <translation>Le client tel que le prestataire le décrit</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Aucun client sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what the customer has, pays and is called, or type what you have in hand: a name, an address, an id, an invoice number, the last digits of a card.</source>
        <translation>Choisissez une ligne pour voir ce que le client a, paie et comment il s’appelle, ou tapez ce que vous avez sous la main&#xa0;: un nom, une adresse, un identifiant, un numéro de facture, les derniers chiffres d’une carte.</translation>
    </message>
    <message>
        <source>Loading the customer</source>
        <translation>Chargement du client</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Le client n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first, on the Operations page, whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 n’est pas réglé. Dites d’abord, sur la page Opérations, si c’est fait.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 est encore en cours. Attendez que ce soit réglé.</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Utilisé le %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Last payment method</source>
        <translation>Dernier moyen de paiement</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Accord publicitaire</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Subscriptions (%1)</source>
        <translation>Abonnements (%1)</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et un de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 available</source>
        <comment>an amount</comment>
        <translation>%1 disponible</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <comment>an amount</comment>
        <translation>%1 réservé</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>an amount</comment>
        <translation>%1 utilisé</translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>Aucun connu.</translation>
    </message>
    <message>
        <source>%1 is asked for it when a customer is opened; it does not tell of changes.</source>
        <translation>%1 est interrogé à l’ouverture d’un client&#xa0;; il ne signale pas les changements.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Tax id %1</source>
        <translation>N° fiscal %1</translation>
    </message>
    <message>
        <source>Company no. %1</source>
        <translation>N° d’entreprise %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits granted; the entries are on the Credits page</source>
        <translation>Crédits accordés&#xa0;; les écritures sont sur la page Crédits</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>an address or a business</comment>
        <translation>Modifier %1…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>an address or a business</comment>
        <translation>Rétablir %1…</translation>
    </message>
    <message>
        <source>Archive %1…</source>
        <comment>an address or a business</comment>
        <translation>Archiver %1…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Créer un lien de checkout…</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible match(es)</source>
        <translation>
            <numerusform>%Ln rapprochement possible</numerusform>
            <numerusform>%Ln rapprochements possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Other accounts (%1)</source>
        <translation>Autres comptes (%1)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPartDialog</name>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>On regarde chez %1 si quelqu’un l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>%1 does not have it any more. Nothing was sent.</source>
        <translation>%1 ne l’a plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile; it stands in the form now. Nothing was sent. Change it again if it is still wanted.</source>
        <translation>Quelqu’un a modifié la même chose chez %1 entre-temps&#xa0;; elle figure maintenant dans le formulaire. Rien n’a été envoyé. Modifiez-la de nouveau si c’est toujours voulu.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerStatusDialog</name>
    <message>
        <source>Archive customer</source>
        <translation>Archiver le client</translation>
    </message>
    <message>
        <source>Archive the customer</source>
        <translation>Archiver le client</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Rétablir le client</translation>
    </message>
    <message>
        <source>Restore the customer</source>
        <translation>Rétablir le client</translation>
    </message>
    <message>
        <source>%1 hides archived customers in its dashboard, and they cannot be used in new payments. Nothing is deleted; a customer can be restored.</source>
        <translation>%1 masque les clients archivés dans son tableau de bord, et ils ne servent plus à de nouveaux paiements. Rien n’est supprimé&#xa0;; un client peut être rétabli.</translation>
    </message>
    <message>
        <source>The customer can be used in new payments again and shows in the lists of %1.</source>
        <translation>Le client peut de nouveau servir à des paiements et figure dans les listes de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of this customer go on and are billed as before.</source>
        <translation>
            <numerusform>Un abonnement de ce client continue et reste facturé comme avant.</numerusform>
            <numerusform>%Ln abonnements de ce client continuent et restent facturés comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Archiver l’adresse</translation>
    </message>
    <message>
        <source>Restore address</source>
        <translation>Rétablir l’adresse</translation>
    </message>
    <message>
        <source>Archive business</source>
        <translation>Archiver l’entreprise</translation>
    </message>
    <message>
        <source>Restore business</source>
        <translation>Rétablir l’entreprise</translation>
    </message>
    <message>
        <source>Archive the address</source>
        <translation>Archiver l’adresse</translation>
    </message>
    <message>
        <source>Restore the address</source>
        <translation>Rétablir l’adresse</translation>
    </message>
    <message>
        <source>Archive the business</source>
        <translation>Archiver l’entreprise</translation>
    </message>
    <message>
        <source>Restore the business</source>
        <translation>Rétablir l’entreprise</translation>
    </message>
    <message>
        <source>%1 hides it, and it cannot be used in new payments. Nothing is deleted; it can be restored.</source>
        <translation>%1 masque cette fiche, et elle ne sert plus à de nouveaux paiements. Rien n’est supprimé&#xa0;; elle peut être rétablie.</translation>
    </message>
    <message>
        <source>It can be used in new payments again.</source>
        <translation>Cette fiche peut de nouveau servir à des paiements.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerTableModel</name>
    <message>
        <source>Completed payments, before refunds</source>
        <translation>Paiements terminés, avant remboursements</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <comment>all that a customer ever paid</comment>
        <translation>Payé en tout</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newest address in use; “?” where the customer never paid and was not opened yet</source>
        <translation>De l’adresse utilisée la plus récente&#xa0;; «&#xa0;?&#xa0;» si le client n’a jamais payé et n’a pas encore été ouvert</translation>
    </message>
    <message>
        <source>Not known yet: an address comes with a payment or when it changes, and is asked for when the customer is opened.</source>
        <translation>Pas encore connue&#xa0;: une adresse arrive avec un paiement ou lorsqu’elle change, et elle est demandée à l’ouverture du client.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomersPage</name>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name, e-mail, id, invoice number, last 4 digits</source>
        <translation>Nom, e-mail, identifiant, numéro de facture, 4 derniers chiffres</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>Loading customers</source>
        <translation>Chargement des clients</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Les clients n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters. Parts of a name or an e-mail address of three letters or more are found anywhere; ids and invoice numbers as a whole.</source>
        <translation>Aucun client ne correspond à la recherche et aux filtres. Des parties d’un nom ou d’une adresse e-mail de trois lettres ou plus se trouvent partout&#xa0;; identifiants et numéros de facture en entier.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Customers appear here as soon as somebody buys, or when the first load from %1 has brought them.</source>
        <translation>Les clients paraissent ici dès que quelqu’un achète, ou quand le premier chargement depuis %1 les a apportés.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: customers can be looked at and noted on, not changed.</source>
        <translation>%1 n’est pas connecté dans ce profil&#xa0;: on peut regarder les clients et les annoter, pas les modifier.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here. Notes are still possible.</source>
        <translation>Cet environnement est en lecture seule&#xa0;: rien ne peut être modifié d’ici. Les notes restent possibles.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Customers with a subscription that is past due</source>
        <translation>Clients dont un abonnement est en retard</translation>
    </message>
    <message>
        <source>Has credit</source>
        <translation>A un crédit</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Sans abonnement</translation>
    </message>
    <message>
        <source>Customers who never had a subscription</source>
        <translation>Clients qui n’ont jamais eu d’abonnement</translation>
    </message>
    <message>
        <source>The first %1 matches. Type more to narrow them down.</source>
        <translation>Les %1 premiers résultats. Tapez-en plus pour les restreindre.</translation>
    </message>
    <message>
        <source>The summary of %1 is in the clipboard.</source>
        <translation>Le résumé de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Customers with money credit to use, as of the last synchronisation: %1 is asked again when a customer is opened</source>
        <translation>Clients disposant d’un avoir en argent, selon la dernière synchronisation&#xa0;: %1 est interrogé à nouveau à l’ouverture d’un client</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>It holds the mirror of the account, every event, and what was done.</source>
        <translation>Elle contient le miroir du compte, chaque événement, et ce qui a été fait.</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Type de base de données</translation>
    </message>
    <message>
        <source>The profile&apos;s own file</source>
        <translation>Le fichier propre du profil</translation>
    </message>
    <message>
        <source>Nothing to set up. For one person on this machine.</source>
        <translation>Rien à préparer. Pour une personne sur cette machine.</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Un fichier de votre choix</translation>
    </message>
    <message>
        <source>An SQLite file in another place of this machine.</source>
        <translation>Un fichier SQLite à un autre endroit de cette machine.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>For a team: everybody works on the same data.</source>
        <translation>Pour une équipe&#xa0;: tous travaillent sur les mêmes données.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Test database</source>
        <translation>&amp;Tester la base</translation>
    </message>
    <message>
        <source>&amp;Bring up to date…</source>
        <translation>Mettre à &amp;jour…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>It is empty and is set up when Reckoner opens it.</source>
        <translation>Elle est vide et sera préparée quand Reckoner l’ouvrira.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>A newer Reckoner has written it. Update this one, or choose another database.</source>
        <translation>Un Reckoner plus récent l’a écrite. Mettez celui-ci à jour, ou choisissez une autre base.</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Plus récent que ce programme</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the schema are missing.</source>
        <translation>
            <numerusform>Il manque une étape du schéma.</numerusform>
            <numerusform>Il manque %Ln étapes du schéma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) missing</source>
        <translation>
            <numerusform>une étape manque</numerusform>
            <numerusform>%Ln étapes manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>It can be opened and fits this program.</source>
        <translation>Elle peut être ouverte et convient à ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>Current, %Ln step(s)</source>
        <translation>
            <numerusform>À jour, une étape</numerusform>
            <numerusform>À jour, %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Bring the database up to date?</source>
        <translation>Mettre la base de données à jour&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</source>
        <translation>
            <numerusform>Une étape est exécutée sur %1. Les versions plus anciennes de Reckoner ne pourront plus l’ouvrir, et seule une sauvegarde permet de revenir en arrière. Faites-en d’abord une&#xa0;; sur un serveur, prévenez les autres.</numerusform>
            <numerusform>%Ln étapes sont exécutées sur %1. Les versions plus anciennes de Reckoner ne pourront plus l’ouvrir, et seule une sauvegarde permet de revenir en arrière. Faites-en d’abord une&#xa0;; sur un serveur, prévenez les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it up to date now</source>
        <translation>&amp;Mettre à jour maintenant</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The schema is being brought up to date.</source>
        <translation>Le schéma est mis à jour.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DialogFrame</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motif (facultatif)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the change, for whoever asks later</source>
        <translation>Gardé avec la modification, pour qui demandera plus tard</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DisplayPriceModel</name>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Advertised for</source>
        <translation>Affiché à</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DoctorSection</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Looks at settings, secrets, database and connection, as saved. Nothing is changed. The same on the command line: reckonerctl doctor</source>
        <translation>Examine réglages, secrets, base de données et connexion, tels qu’enregistrés. Rien n’est modifié. La même chose en ligne de commande&#xa0;: reckonerctl doctor</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>Un défaut trouvé.</numerusform>
            <numerusform>%Ln défauts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Tout ce qui peut être vérifié est en ordre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, what to do</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsPage</name>
    <message>
        <source>Due and granted</source>
        <translation>Dus et accordés</translation>
    </message>
    <message>
        <source>Customer, subscription or payment</source>
        <translation>Client, abonnement ou paiement</translation>
    </message>
    <message>
        <source>Search credits that are due</source>
        <translation>Chercher des crédits dus</translation>
    </message>
    <message>
        <source>Looking for credits that are due</source>
        <translation>Recherche des crédits dus</translation>
    </message>
    <message>
        <source>The credits that are due could not be read</source>
        <translation>Les crédits dus n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Nothing that is due fits the search and the filters.</source>
        <translation>Rien de dû ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No credits are due</source>
        <translation>Aucun crédit n’est dû</translation>
    </message>
    <message>
        <source>Running subscriptions appear here when their prices belong to plans with credits, and payments that brought none although they should have.</source>
        <translation>Les abonnements en cours apparaissent ici quand leurs prix appartiennent à des plans avec crédits, ainsi que les paiements qui n’en ont pas apporté alors qu’ils le devaient.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Only what was not granted</source>
        <translation>Seulement ce qui n’a pas été accordé</translation>
    </message>
    <message>
        <source>The first %1 are listed, what is missing before the rest. “reckonerctl credits due” lists all.</source>
        <translation>Les %1 premiers sont affichés, ce qui manque avant le reste. «&#xa0;reckonerctl credits due&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>Grant what is due…</source>
        <translation>Accorder ce qui est dû…</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Montrer l’abonnement</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what is due and what was granted.</source>
        <translation>Choisissez une ligne pour voir ce qui est dû et ce qui a été accordé.</translation>
    </message>
    <message>
        <source>Gra&amp;nt %1 credits…</source>
        <translation>Accor&amp;der %1 crédits…</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Dus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsWindow</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Dus</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Achat unique</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EditCustomerDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Données personnalisées</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field&apos;s value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objet JSON, ou rien</translation>
    </message>
    <message>
        <source>Custom &amp;data</source>
        <translation>&amp;Données personnalisées</translation>
    </message>
    <message>
        <source>Choose for each field whose it is to be.</source>
        <translation>Choisissez pour chaque champ laquelle doit valoir.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Il ne reste rien à modifier&#xa0;: chez %1, c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed the customer meanwhile.</source>
        <translation>On regarde chez %1 si quelqu’un a modifié le client entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile. Nothing was sent. Choose for each field, then save again.</source>
        <translation>Quelqu’un a modifié la même chose chez %1 entre-temps. Rien n’a été envoyé. Choisissez pour chaque champ, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder la leur</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Prendre la mienne</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Entity</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>Il ne reste rien à modifier&#xa0;: chez %1, c’est déjà ainsi.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EnvironmentBand</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
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
        <translation>Miroir à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Miroir pas encore complet</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventDock</name>
    <message>
        <source>Live events</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Close the live events</source>
        <translation>Fermer les événements en direct</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Fermer (Ctrl+J)</translation>
    </message>
    <message>
        <source>Reading the newest events</source>
        <translation>Lecture des événements les plus récents</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Les événements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>What the provider tells appears here as it comes in.</source>
        <translation>Ce que signale le prestataire paraît ici à mesure.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Newest on top, as they come in</source>
        <translation>Le plus récent en haut, à mesure</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>Afficher %Ln nouveau</numerusform>
            <numerusform>Afficher %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Suivre de nouveau</translation>
    </message>
    <message>
        <source>Follow the events</source>
        <translation>Suivre les événements</translation>
    </message>
    <message>
        <source>Pause the events</source>
        <translation>Figer les événements</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventLogPage</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event, entity, customer or type</source>
        <translation>Événement, entité, client ou type</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Loading events</source>
        <translation>Chargement des événements</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Les événements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Aucun événement ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>Events appear here as soon as webhooks arrive or the provider&apos;s feed is read. Fetch missed events reads it now.</source>
        <translation>Les événements paraissent ici dès que des webhooks arrivent ou que le flux du prestataire est lu. «&#xa0;Récupérer les événements manqués&#xa0;» le lit maintenant.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what kind of entity</comment>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s’agit</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)…</source>
        <translation>
            <numerusform>Rejouer un événement…</numerusform>
            <numerusform>Rejouer %Ln événements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay all that the filter finds…</source>
        <translation>Rejouer tout ce que trouve le filtre…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Text in body</source>
        <translation>&amp;Texte dans le corps</translation>
    </message>
    <message>
        <source>Exactly as it is spelled there</source>
        <translation>Exactement comme il y est écrit</translation>
    </message>
    <message>
        <source>&amp;Entity id</source>
        <translation>Identifiant d’&amp;entité</translation>
    </message>
    <message>
        <source>sub_…, txn_…, ctm_…, pri_…</source>
        <translation>sub_…, txn_…, ctm_…, pri_…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <comment>this day included</comment>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s) again…</source>
        <translation>
            <numerusform>Renvoyer %Ln événement…</numerusform>
            <numerusform>Renvoyer %Ln événements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that the filter finds again…</source>
        <translation>Renvoyer tout ce que trouve le filtre…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventPane</name>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Event as it was received</source>
        <translation>Événement tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l’événement</translation>
    </message>
    <message>
        <source>&amp;Replay…</source>
        <translation>&amp;Rejouer…</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>What the event changed, field by field</source>
        <translation>Ce que l’événement a modifié, champ par champ</translation>
    </message>
    <message>
        <source>Deliveries of the event</source>
        <translation>Livraisons de l’événement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed, or why it changed nothing.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle a modifié, ou pourquoi rien.</translation>
    </message>
    <message>
        <source>Loading the event</source>
        <translation>Chargement de l’événement</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>L’événement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>On the way for</source>
        <translation>En route pendant</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>No row was changed</source>
        <translation>Aucune ligne n’a été modifiée</translation>
    </message>
    <message>
        <source>It was applied and is the newest word on this, but no field is different.</source>
        <translation>Il a été appliqué et fait foi désormais, mais aucun champ n’est différent.</translation>
    </message>
    <message>
        <source>Effect (new)</source>
        <comment>the row did not exist before</comment>
        <translation>Effet (nouveau)</translation>
    </message>
    <message numerus="yes">
        <source>Effect (%Ln field(s))</source>
        <translation>
            <numerusform>Effet (un champ)</numerusform>
            <numerusform>Effet (%Ln champs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries (%1)</source>
        <translation>Livraisons (%1)</translation>
    </message>
    <message>
        <source>Again: known already</source>
        <translation>Encore&#xa0;: déjà connu</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Headers of the first delivery</source>
        <translation>En-têtes de la première livraison</translation>
    </message>
    <message>
        <source>No headers were kept: it did not come as a webhook.</source>
        <translation>Aucun en-tête conservé&#xa0;: il n’est pas arrivé par webhook.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventRunDialog</name>
    <message>
        <source>Results, event by event</source>
        <translation>Résultats, événement par événement</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Cadence</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>pace</comment>
        <translation>Sans limite</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventTailModel</name>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventWindow</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventsPage</name>
    <message>
        <source>Parts of the inbox</source>
        <translation>Parties de la réception</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>&amp;Fetch missed events…</source>
        <translation>Récupérer les événements &amp;manqués…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Webhooks may be lost. Fetching closes the gap and shows what was missing.</source>
        <translation>Des webhooks peuvent se perdre. La récupération comble la lacune et montre ce qui manquait.</translation>
    </message>
    <message>
        <source>Fetch missed events…</source>
        <translation>Récupérer les événements manqués…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EvidenceWords</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1&#xa0;: écritures</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1&#xa0;: crédits</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Dépensé par les clients</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1: %2 credits, entry %3, key %4, %5</source>
        <translation>%1&#xa0;:&#xa0;%2 crédits, écriture&#xa0;%3, clé&#xa0;%4,&#xa0;%5</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <comment>what, who, when, why</comment>
        <translation>%1 par&#xa0;%2 le&#xa0;%3&#xa0;:&#xa0;%4</translation>
    </message>
    <message>
        <source>Reconciliation %1 of %2</source>
        <translation>Rapprochement&#xa0;%1 avec&#xa0;%2</translation>
    </message>
    <message>
        <source>Account %1. Begun %2 by %3, finished %4. %5 findings.</source>
        <translation>Compte&#xa0;%1. Commencé&#xa0;%2 par&#xa0;%3, terminé&#xa0;%4.&#xa0;%5 écarts.</translation>
    </message>
    <message>
        <source>SHA-256 of the run: %1</source>
        <translation>SHA-256 de l’exécution&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>SHA-256 of this evidence as CSV: %1</source>
        <translation>SHA-256 de cette preuve en CSV&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Écarts et décisions</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Rapprochement&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ExplanationPane</name>
    <message>
        <source>Body as it was received</source>
        <translation>Corps tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FetchDialog</name>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest event that the provider keeps</source>
        <translation>l’événement le plus ancien que garde le prestataire</translation>
    </message>
    <message>
        <source>Begun behind %1</source>
        <translation>Commencé après %1</translation>
    </message>
    <message>
        <source>Ended with %1</source>
        <translation>Fini avec %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Pas de trou</translation>
    </message>
    <message>
        <source>Gap before it</source>
        <translation>Trou avant</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Récupérer les événements manqués</translation>
    </message>
    <message>
        <source>From %1&apos;s event feed, through the same door as webhooks</source>
        <translation>Depuis le flux d’événements de %1, par la même porte que les webhooks</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Avancement de la récupération</translation>
    </message>
    <message>
        <source>Readings of the feed</source>
        <translation>Lectures du flux</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Joins the one before</source>
        <translation>Suit la précédente</translation>
    </message>
    <message>
        <source>The readings could not be listed: %1</source>
        <translation>Les lectures n’ont pas pu être listées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The feed is being read.</source>
        <translation>Lecture du flux.</translation>
    </message>
    <message>
        <source>Fetching did not finish: %1</source>
        <translation>La récupération n’a pas abouti&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the feed: %Ln page(s), %1 events, %2 of them new.</source>
        <comment>pages; events, new</comment>
        <translation>
            <numerusform>Lecture du flux&#xa0;: une page, %1 événements, dont %2 nouveaux.</numerusform>
            <numerusform>Lecture du flux&#xa0;: %Ln pages, %1 événements, dont %2 nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed has not been read yet.</source>
        <translation>Le flux n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Récupérer maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopping after the page under way.</source>
        <translation>Arrêt après la page en cours.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldChanges</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldRow</name>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Décidé par&#xa0;: %1. Ce qui figure ici n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Retirer recherche et filtres</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>no choice made</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>filter</comment>
        <translation>%1&#xa0;: tous</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <comment>filter, how many are set</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln</numerusform>
            <numerusform>%1&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what is searched for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingPane</name>
    <message>
        <source>Finding id</source>
        <translation>Id. de l’écart</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Ce que dit chaque côté</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>May belong to</source>
        <translation>Appartient peut-être à</translation>
    </message>
    <message>
        <source>What it may belong to</source>
        <translation>À quoi cela peut appartenir</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Décisions et notes</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Aucun écart sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what each side says and what can be done about it.</source>
        <translation>Choisissez une ligne pour voir ce que dit chaque côté et ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Loading the finding</source>
        <translation>Chargement de l’écart</translation>
    </message>
    <message>
        <source>The finding could not be read</source>
        <translation>L’écart n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1: %2 credits</source>
        <comment>a class of findings, number</comment>
        <translation>%1&#xa0;:&#xa0;%2 crédits</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age, such as 5 days</comment>
        <translation>depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Écriture&#xa0;%1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé&#xa0;%1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transaction&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a score</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingWindow</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu d’abord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Finding id</source>
        <translation>Id. de l’écart</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>En repos jusqu’à&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingWords</name>
    <message>
        <source>same customer</source>
        <translation>même client</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>même montant</translation>
    </message>
    <message>
        <source>nearly the same amount</source>
        <translation>presque le même montant</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>à moins d’une heure</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>à moins d’un jour</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>à moins d’une semaine</translation>
    </message>
    <message>
        <source>The external ledger is told the difference of %1 credits, so that both sides come to our amount.</source>
        <translation>La différence de&#xa0;%1 crédits est signalée au registre externe, afin que les deux côtés arrivent à notre montant.</translation>
    </message>
    <message>
        <source>What is left of this grant is taken back here, and the external ledger is told.</source>
        <translation>Ce qui reste de cet octroi est repris ici, et le registre externe en est informé.</translation>
    </message>
    <message>
        <source>The external ledger is told to take back %1 credits. Both entries stay visible in both ledgers.</source>
        <translation>Le registre externe est informé de reprendre&#xa0;%1 crédits. Les deux écritures restent visibles dans les deux registres.</translation>
    </message>
    <message>
        <source>Not posted here</source>
        <translation>Pas inscrit ici</translation>
    </message>
    <message>
        <source>Missing outside</source>
        <translation>Manque à l’extérieur</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Posted twice</source>
        <translation>Inscrit deux fois</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>Belongs to nothing</source>
        <translation>N’appartient à rien</translation>
    </message>
    <message>
        <source>It was paid for and the external ledger has it, but no grant was posted here.</source>
        <translation>C’est payé et le registre externe l’a, mais aucun octroi n’a été inscrit ici.</translation>
    </message>
    <message>
        <source>It was paid for, but no grant was posted: the customer has no credits for it.</source>
        <translation>C’est payé, mais aucun octroi n’a été inscrit&#xa0;: le client n’a pas de crédits pour cela.</translation>
    </message>
    <message>
        <source>The grant was posted here, but the external ledger does not have it: the customer cannot spend these credits.</source>
        <translation>L’octroi a été inscrit ici, mais le registre externe ne l’a pas&#xa0;: le client ne peut pas dépenser ces crédits.</translation>
    </message>
    <message>
        <source>The sides have different amounts for the same grant.</source>
        <translation>Les côtés ont des montants différents pour le même octroi.</translation>
    </message>
    <message>
        <source>The same grant is there once more: the customer can spend it twice.</source>
        <translation>Le même octroi est présent une fois de trop&#xa0;: le client peut le dépenser deux fois.</translation>
    </message>
    <message>
        <source>The sides name different currencies for the same grant.</source>
        <translation>Les côtés nomment des devises différentes pour le même octroi.</translation>
    </message>
    <message>
        <source>A grant was posted for a payment that is not completed or not there.</source>
        <translation>Un octroi a été inscrit pour un paiement qui n’est pas terminé ou qui n’existe pas.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that no payment and no grant explains.</source>
        <translation>Le registre externe a une écriture qu’aucun paiement et aucun octroi n’explique.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>Notre registre</translation>
    </message>
    <message>
        <source>External ledger</source>
        <translation>Registre externe</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Record the grant</source>
        <translation>Inscrire l’octroi</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Contre-passer</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorer jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The external ledger is asked whether it has the grant, and told again if not. It takes each grant only once.</source>
        <translation>On demande au registre externe s’il a l’octroi, et on le lui signale à nouveau sinon. Il ne prend chaque octroi qu’une fois.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here. Nothing is sent: the external ledger has it already.</source>
        <translation>L’octroi de&#xa0;%1 crédits est inscrit ici. Rien n’est envoyé&#xa0;: le registre externe l’a déjà.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here and the external ledger is told.</source>
        <translation>L’octroi de&#xa0;%1 crédits est inscrit ici et signalé au registre externe.</translation>
    </message>
    <message>
        <source>%1 credits are posted here as a grant by hand. Nothing is sent: the external ledger has them already.</source>
        <translation>%1 crédits sont inscrits ici comme octroi manuel. Rien n’est envoyé&#xa0;: le registre externe les a déjà.</translation>
    </message>
    <message>
        <source>Both are kept as the two halves of one grant. Nothing is sent.</source>
        <translation>Les deux sont gardés comme les deux moitiés d’un octroi. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The external entry is kept as several grants of ours in one. Nothing is sent.</source>
        <translation>L’écriture externe est gardée comme plusieurs de nos octrois en une seule. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The difference may stay. It is open again when its amounts change.</source>
        <translation>La différence peut rester. Elle est rouverte si ses montants changent.</translation>
    </message>
    <message>
        <source>It is open again if it is still there on that day.</source>
        <translation>Il est rouvert s’il est encore là ce jour-là.</translation>
    </message>
    <message>
        <source>The note is kept with the finding. Nothing else changes.</source>
        <translation>La note est conservée avec l’écart. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>External ledger (API)</source>
        <translation>Registre externe (API)</translation>
    </message>
    <message>
        <source>External ledger (PostgreSQL)</source>
        <translation>Registre externe (PostgreSQL)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Reckoner</source>
        <translation>Bienvenue dans Reckoner</translation>
    </message>
    <message>
        <source>Nothing is set up in this profile yet. Choose how to begin; you can change all of it later in Settings.</source>
        <translation>Rien n’est encore réglé dans ce profil. Choisissez comment commencer&#xa0;; tout peut se changer plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>A sandbox inside this program with customers, subscriptions and payments made up. No account, no key, no network; nothing you do there costs anything.</source>
        <translation>Une sandbox dans ce programme, avec des clients, abonnements et paiements inventés. Ni compte, ni clé, ni réseau&#xa0;; rien de ce que vous y faites ne coûte.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>Connect Paddle…</source>
        <translation>Connecter Paddle…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>A colleague keeps the mirror on a server or in a file already. You read it at once; no key is needed for that.</source>
        <translation>Un collègue tient le miroir sur un serveur ou dans un fichier. Vous le lisez tout de suite&#xa0;; aucune clé n’est nécessaire pour cela.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Ouvrir une base de données…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Have a key of your sandbox or live account at hand. It is kept in the keychain of this computer; the first load then fetches everything once. A profile can have an account of each.</source>
        <translation>Ayez sous la main une clé de votre compte sandbox ou live. Elle est gardée dans le trousseau de cet ordinateur&#xa0;; le premier chargement récupère ensuite tout une fois. Un profil peut avoir un compte de chacun.</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>Connecter Stripe…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::GrantDialog</name>
    <message>
        <source>Grant credits</source>
        <translation>Accorder des crédits</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Cl&amp;ient</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Identifiant ou adresse e-mail</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cré&amp;dits</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Solde actuel</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Solde ensuite</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stays with the entry and in the audit log</source>
        <translation>Reste avec l’écriture et dans le journal d’audit</translation>
    </message>
    <message>
        <source>Type the &amp;name again</source>
        <translation>Retapez le &amp;nom</translation>
    </message>
    <message>
        <source>The customer&apos;s name or e-mail address</source>
        <translation>Le nom ou l’adresse e-mail du client</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Say who is to get the credits.</source>
        <translation>Dites qui doit recevoir les crédits.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to %1.</source>
        <translation>Indiquez un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name or e-mail address again to confirm.</source>
        <translation>Retapez le nom ou l’adresse e-mail du client pour confirmer.</translation>
    </message>
    <message>
        <source>Grant %1 credits</source>
        <translation>Accorder %1 crédits</translation>
    </message>
    <message>
        <source>Grant the credits</source>
        <translation>Accorder les crédits</translation>
    </message>
    <message>
        <source>Granting.</source>
        <translation>Attribution en cours.</translation>
    </message>
    <message>
        <source>Grant what is due</source>
        <translation>Accorder ce qui est dû</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::IdLabel</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ItemEditor</name>
    <message>
        <source>&amp;Add an item</source>
        <translation>&amp;Ajouter un élément</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>Quantity of item %1</source>
        <translation>Quantité de l’élément %1</translation>
    </message>
    <message>
        <source>Keep this item after all</source>
        <translation>Garder finalement cet élément</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Retirer cet élément</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>sera retiré</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>instead of %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>au lieu de %1 × %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Every price with this billing cycle is on the subscription already.</source>
        <translation>Tous les prix de ce rythme font déjà partie de l’abonnement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last step back (%1)</source>
        <translation>Annuler la dernière étape (%1)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::JsonPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Show the bytes as they came</source>
        <translation>Montrer les octets tels qu’ils sont venus</translation>
    </message>
    <message>
        <source>Copy exactly what came</source>
        <translation>Copier exactement ce qui est venu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::KeyZone</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé API</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nouvelle &amp;clé</translation>
    </message>
    <message>
        <source>From Paddle, Developer tools, Authentication.</source>
        <translation>Depuis Paddle, Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Où garder la clé API</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>&amp;Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>&amp;Remove key…</source>
        <translation>&amp;Retirer la clé…</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>&amp;Enregistrer la clé</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Il n’y a pas encore de clé pour ce compte.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>Retirer la clé API&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Retirer la clé</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>Nouvelle clé secrète</translation>
    </message>
    <message>
        <source>From Stripe, Developers, API keys. A restricted key (rk_…) does as well.</source>
        <translation>Depuis Stripe, Developers, API keys. Une clé restreinte (rk_…) convient aussi.</translation>
    </message>
    <message>
        <source>Where to keep the secret key</source>
        <translation>Où garder la clé secrète</translation>
    </message>
    <message>
        <source>Reckoner forgets the key of %1 and can then only show the mirror. The key itself stays valid: revoke it in %2 if somebody else may have it.</source>
        <comment>an account, a provider</comment>
        <translation>Reckoner oublie la clé de %1 et ne peut plus montrer que le miroir. La clé elle-même reste valable&#xa0;: révoquez-la dans %2 si quelqu’un d’autre peut l’avoir.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LedgerZone</name>
    <message>
        <source>Credit ledger</source>
        <translation>Registre de crédits</translation>
    </message>
    <message>
        <source>New key of the credit ledger</source>
        <translation>Nouvelle clé du registre de crédits</translation>
    </message>
    <message>
        <source>New ledger key</source>
        <translation>Nouvelle clé du registre</translation>
    </message>
    <message>
        <source>The ledger&apos;s admin key: it may grant and take back credits.</source>
        <translation>La clé d’administration du registre&#xa0;: elle peut accorder et reprendre des crédits.</translation>
    </message>
    <message>
        <source>Where to keep the key of the credit ledger</source>
        <translation>Où garder la clé du registre de crédits</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Forget the ledger key…</source>
        <translation>Oublier la clé du registre…</translation>
    </message>
    <message>
        <source>Store the ledger key</source>
        <translation>Enregistrer la clé du registre</translation>
    </message>
    <message>
        <source>Test the ledger</source>
        <translation>Tester le registre</translation>
    </message>
    <message>
        <source>There is no key for this ledger. It is told of no credits until there is one.</source>
        <translation>Il n’y a pas de clé pour ce registre. Aucun crédit ne lui est communiqué tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A key has no blanks and only letters, digits and signs.</source>
        <translation>Une clé n’a pas d’espaces, seulement des lettres, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>Forget the key of the credit ledger?</source>
        <translation>Oublier la clé du registre de crédits&#xa0;?</translation>
    </message>
    <message>
        <source>Credits are still granted here and wait in the outbox until there is a key again. The key itself stays valid: revoke it at the ledger if somebody else may have it.</source>
        <translation>Les crédits sont toujours accordés ici et attendent dans la boîte d’envoi jusqu’à ce qu’il y ait de nouveau une clé. La clé elle-même reste valable&#xa0;: révoquez-la auprès du registre si quelqu’un d’autre peut l’avoir.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Asking the ledger…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>The ledger takes the key. It answered in %1 ms.</source>
        <translation>Le registre accepte la clé. Il a répondu en %1 ms.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LinkLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a link leads to, its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LinkView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Link to the checkout</source>
        <translation>Lien vers le checkout</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Text for an e-mail</source>
        <translation>Texte pour un e-mail</translation>
    </message>
    <message>
        <source>The provider gave no link to this payment. Look at its checkout settings.</source>
        <translation>Le prestataire n’a donné aucun lien vers ce paiement. Regardez ses réglages de checkout.</translation>
    </message>
    <message>
        <source>The provider&apos;s link is not a safe one (https), so it is not shown. Look at the default payment link in its checkout settings.</source>
        <translation>Le lien du prestataire n’est pas sûr (https), il n’est donc pas montré. Regardez le lien de paiement par défaut dans ses réglages de checkout.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ListPage</name>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Recharger la liste (F5)</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Volet de détails</translation>
    </message>
    <message>
        <source>Show or hide the details pane</source>
        <translation>Afficher ou masquer le volet de détails</translation>
    </message>
    <message>
        <source>More rows could not be read: %1</source>
        <translation>D’autres lignes n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Retirer recherche et filtres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export rows or details, copy what is selected</source>
        <translation>Exporter des lignes ou des détails, copier la sélection</translation>
    </message>
    <message>
        <source>All rows as CSV…</source>
        <translation>Toutes les lignes en CSV…</translation>
    </message>
    <message>
        <source>Selected rows as CSV…</source>
        <translation>Lignes sélectionnées en CSV…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Details as JSON…</source>
        <translation>Détails en JSON…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of rows</comment>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>Export&#xa0;: %1 lignes sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the export</comment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>Une ligne est dans %1.</numerusform>
            <numerusform>%Ln lignes sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>Détails en JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Les détails sont dans %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Trié par %1, ordre décroissant.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Trié par %1, ordre croissant.</translation>
    </message>
    <message>
        <source>Filtered: %1.</source>
        <translation>Filtré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LiveTail</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>New events appear at the top by themselves. Scrolling or selecting a row holds the list still.</source>
        <translation>Les nouveaux événements paraissent en haut d’eux-mêmes. Défiler ou choisir une ligne fige la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: show</source>
        <translation>
            <numerusform>%Ln nouveau&#xa0;: afficher</numerusform>
            <numerusform>%Ln nouveaux&#xa0;: afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still while you read. Show what came in meanwhile.</source>
        <translation>La liste est figée pendant que vous lisez. Affiche ce qui est venu entre-temps.</translation>
    </message>
    <message>
        <source>Held still</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>The list stands still while you read. Click to follow new events again.</source>
        <translation>La liste est figée pendant que vous lisez. Cliquez pour suivre de nouveau les événements.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LookSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at once. Numbers and dates follow it.</source>
        <translation>Prend effet tout de suite. Nombres et dates la suivent.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>As the desktop.</source>
        <translation>Comme le bureau.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Lignes serrées dans les tableaux</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MainWindow</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Reckoner — PRODUCTION</source>
        <translation>Reckoner — PRODUCTION</translation>
    </message>
    <message>
        <source>Reckoner — sandbox</source>
        <translation>Reckoner — sandbox</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find anything, do anything (Ctrl+K)</source>
        <translation>Tout trouver, tout faire (Ctrl+K)</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Live events below the page (Ctrl+J)</source>
        <translation>Événements en direct sous la page (Ctrl+J)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Raccourcis clavier (F1)</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>À propos de Reckoner</translation>
    </message>
    <message>
        <source>Work with another account of this profile</source>
        <translation>Travailler avec un autre compte de ce profil</translation>
    </message>
    <message>
        <source>Account: %1. Choose another</source>
        <translation>Compte&#xa0;: %1. En choisir un autre</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationListView</name>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De et vers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>of all subscriptions</comment>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reading the migrations</source>
        <translation>Lecture des migrations</translation>
    </message>
    <message>
        <source>The migrations could not be read</source>
        <translation>Les migrations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No migrations yet</source>
        <translation>Aucune migration pour l’instant</translation>
    </message>
    <message>
        <source>Subscriptions that are moved to another price are listed here, with what became of each.</source>
        <translation>Les abonnements déplacés vers un autre prix figurent ici, avec ce qu’il est advenu de chacun.</translation>
    </message>
    <message>
        <source>Move subscriptions…</source>
        <translation>Déplacer des abonnements…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>price, price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back: %1 → %2</source>
        <comment>price, price</comment>
        <translation>Retour&#xa0;: %1 → %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationRunView</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Move back…</source>
        <translation>Re&amp;venir en arrière…</translation>
    </message>
    <message>
        <source>Subscriptions of the migration</source>
        <translation>Abonnements de la migration</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Progress of the migration</source>
        <translation>Avancement de la migration</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3 moved, %4 refused, %5 not confirmed, %6 to go.</source>
        <translation>%1 sur %2 traités&#xa0;: %3 déplacés, %4 refusés, %5 non confirmés, %6 à faire.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <comment>a duration</comment>
        <translation>Encore environ %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 requests a minute that %3 allows were used; %4 are left.</source>
        <translation>%1 des %2 requêtes par minute que permet %3 ont été utilisées&#xa0;; il en reste %4.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationTrialView</name>
    <message>
        <source>Progress of the trial</source>
        <translation>Avancement de l’essai</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Each renewal before</source>
        <translation>Renouvellements avant</translation>
    </message>
    <message>
        <source>Each renewal after</source>
        <translation>Renouvellements après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Renewal before</source>
        <translation>Renouvellement avant</translation>
    </message>
    <message>
        <source>Renewal after</source>
        <translation>Renouvellement après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Tried out on %1 of %2: %3 can be moved, %4 would be refused. Renewals are before tax and discounts.</source>
        <translation>Essayé sur %1 de %2&#xa0;: %3 peuvent être déplacés, %4 seraient refusés. Renouvellements hors taxes et remises.</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Serait refusé</translation>
    </message>
    <message>
        <source>Grows most</source>
        <translation>Augmente le plus</translation>
    </message>
    <message>
        <source>Not known: a price is in another currency than the subscription, and only the bills say what it comes to.</source>
        <translation>Inconnu&#xa0;: un prix est dans une autre devise que l’abonnement, et seules les factures disent ce qu’il donne.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationWishForm</name>
    <message>
        <source>&amp;Next bill before</source>
        <translation>Pro&amp;chaine facture avant</translation>
    </message>
    <message>
        <source>Next bill before</source>
        <translation>Prochaine facture avant</translation>
    </message>
    <message>
        <source>&amp;From the price</source>
        <translation>&amp;Du prix</translation>
    </message>
    <message>
        <source>To the &amp;price</source>
        <translation>Vers le &amp;prix</translation>
    </message>
    <message>
        <source>Active, in trial or past due</source>
        <translation>Actifs, en essai ou en retard</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any; two letters, such as DE</source>
        <translation>Tous&#xa0;; deux lettres, comme DE</translation>
    </message>
    <message>
        <source>Any; how name or e-mail begins</source>
        <translation>Tous&#xa0;; début du nom ou de l’e-mail</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Quels abonnements</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Dev&amp;ise</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>Clie&amp;nt</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Comment la modification est facturée</translation>
    </message>
    <message>
        <source>No subscription stands on a price here.</source>
        <translation>Aucun abonnement ne repose ici sur un prix.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Choisissez un autre prix de destination.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;: deux lettres, comme DE.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ModeGrid</name>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Each one after</source>
        <translation>Chacune après</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Due now: %1. %2: %3. Every renewal after: %4. %5 %6</source>
        <translation>À payer maintenant&#xa0;: %1. %2&#xa0;: %3. Chaque renouvellement ensuite&#xa0;: %4. %5 %6</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, une attend</numerusform>
            <numerusform>%1, %Ln attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>en, de, fr: in which the provider writes to the customer</source>
        <translation>en, de, fr&#xa0;: dans laquelle le prestataire écrit au client</translation>
    </message>
    <message>
        <source>An e-mail address belongs to one customer. If %1 already has one with it, that customer is shown and nothing is created.</source>
        <translation>Une adresse e-mail appartient à un client. Si %1 en a déjà un avec elle, ce client est montré et rien n’est créé.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <comment>a customer</comment>
        <translation>Existe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already.</source>
        <translation>Il y a déjà un client avec cette adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NextBillDialog</name>
    <message>
        <source>Extend the trial</source>
        <translation>Prolonger l’essai</translation>
    </message>
    <message>
        <source>Move the next bill</source>
        <translation>Déplacer la prochaine facture</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>There is no next bill.</source>
        <translation>Il n’y a pas de prochaine facture.</translation>
    </message>
    <message>
        <source>Now: the trial ends on %1, and the first bill is due then.</source>
        <translation>Actuellement&#xa0;: l’essai se termine le %1 et la première facture est alors due.</translation>
    </message>
    <message>
        <source>Now: the next bill is due on %1.</source>
        <translation>Actuellement&#xa0;: la prochaine facture est due le %1.</translation>
    </message>
    <message>
        <source>New end of the trial</source>
        <translation>Nouvelle fin de l’essai</translation>
    </message>
    <message>
        <source>New date of the next bill</source>
        <translation>Nouvelle date de la prochaine facture</translation>
    </message>
    <message>
        <source>Trial &amp;until</source>
        <translation>Essai &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Next bill &amp;on</source>
        <translation>Prochaine facture &amp;le</translation>
    </message>
    <message>
        <source>How the longer or shorter period is billed</source>
        <translation>Comment la période plus longue ou plus courte est facturée</translation>
    </message>
    <message>
        <source>Do not bill it</source>
        <translation>Ne pas la facturer</translation>
    </message>
    <message>
        <source>A trial costs nothing, however long it is.</source>
        <translation>Un essai ne coûte rien, quelle que soit sa durée.</translation>
    </message>
    <message>
        <source>The days in between are a present, or are lost.</source>
        <translation>Les jours intermédiaires sont offerts, ou perdus.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Au prorata, facturer maintenant</translation>
    </message>
    <message>
        <source>More days are charged at once; fewer are credited to the balance.</source>
        <translation>Plus de jours sont débités aussitôt&#xa0;; moins de jours sont crédités au solde.</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Au prorata, sur la prochaine facture</translation>
    </message>
    <message>
        <source>The next bill is higher by what is longer, or lower by what is shorter.</source>
        <translation>La prochaine facture est plus élevée de ce qui est plus long, ou plus basse de ce qui est plus court.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a step, the day it counts from</comment>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 jours</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 jours</translation>
    </message>
    <message>
        <source>+ 1 month</source>
        <translation>+ 1 mois</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Rien à modifier encore</translation>
    </message>
    <message>
        <source>Charge %1 now and move it to %2</source>
        <comment>amount, day</comment>
        <translation>Débiter %1 maintenant et déplacer au %2</translation>
    </message>
    <message>
        <source>Move the next bill to %1</source>
        <translation>Déplacer la prochaine facture au %1</translation>
    </message>
    <message>
        <source>Extend the trial until %1</source>
        <translation>Prolonger l’essai jusqu’au %1</translation>
    </message>
    <message>
        <source>End the trial on %1</source>
        <translation>Terminer l’essai le %1</translation>
    </message>
    <message>
        <source>The trial of %1 ends on %2; the first bill is due then.</source>
        <translation>L’essai de %1 se termine le %2&#xa0;; la première facture est alors due.</translation>
    </message>
    <message>
        <source>The next bill of %1 is due on %2, and renewals count from then.</source>
        <translation>La prochaine facture de %1 est due le %2, et les renouvellements comptent à partir de là.</translation>
    </message>
    <message>
        <source>Due now: %1.</source>
        <translation>À payer maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Trial ends, as it is</source>
        <translation>Fin de l’essai, actuelle</translation>
    </message>
    <message>
        <source>Next bill, as it is</source>
        <translation>Prochaine facture, actuelle</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Fin de l’essai</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What the next one should know. Stays here; never sent to %1.</source>
        <comment>the provider</comment>
        <translation>Ce que le suivant devrait savoir. Reste ici&#xa0;; jamais envoyé à %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Personne n’a encore rien écrit sur ce client.</translation>
    </message>
    <message>
        <source>%1, %2 · edited by %3</source>
        <comment>author, when, somebody</comment>
        <translation>%1, %2 · modifiée par %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Modifier la note de %1, %2</translation>
    </message>
    <message>
        <source>Remove the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Retirer la note de %1, %2</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La note a été modifiée.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>La note a été ajoutée.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenDatabaseDialog</name>
    <message>
        <source>Kind of database</source>
        <translation>Type de base de données</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Open the database</source>
        <translation>&amp;Ouvrir la base de données</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>An SQLite file on this machine or on a drive that it can reach.</source>
        <translation>Un fichier SQLite sur cette machine ou sur un lecteur qu’elle peut atteindre.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Its address is in the settings of whoever keeps it. A password is better kept in ~/.pgpass than written into the address.</source>
        <translation>Son adresse est dans les réglages de la personne qui la gère. Mieux vaut garder un mot de passe dans ~/.pgpass que l’écrire dans l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Give the address of the database.</source>
        <translation>Donnez l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>The address of a server begins with postgresql://</source>
        <translation>L’adresse d’un serveur commence par postgresql://</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Databases of Reckoner (*.db)</source>
        <translation>Bases de données de Reckoner (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenOperations</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <comment>an operation</comment>
        <translation>Voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check now: %1</source>
        <comment>an operation</comment>
        <translation>Vérifier maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <comment>an operation</comment>
        <translation>Régler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are not settled: see the list.</source>
        <translation>
            <numerusform>Et encore une qui n’est pas réglée&#xa0;: voir la liste.</numerusform>
            <numerusform>Et encore %Ln qui ne sont pas réglées&#xa0;: voir la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read back now.</source>
        <translation>Relecture en cours.</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <comment>an operation, customer, what is being done about it</comment>
        <translation>%1 pour %2. %3</translation>
    </message>
    <message>
        <source>Reads it back from %1 now; nothing is sent again.</source>
        <translation>La relit chez %1 maintenant&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationDialog</name>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>&amp;Type the customer&apos;s name to confirm: %1</source>
        <translation>&amp;Tapez le nom du client pour confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Sending to %1. This can take a while when a card is charged.</source>
        <translation>Envoi à %1. Cela peut durer quand une carte est débitée.</translation>
    </message>
    <message>
        <source>Look at it again first: it was changed meanwhile.</source>
        <translation>Regardez-le d’abord à nouveau&#xa0;: il a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1 Your input is kept; nothing was sent.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps&#xa0;: %1 Votre saisie est conservée&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Regarder à nouveau</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationPane</name>
    <message>
        <source>Before and after, field by field</source>
        <translation>Avant et après, champ par champ</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>What was asked, as it is stored</source>
        <translation>Ce qui a été demandé, tel qu’enregistré</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Parts of the operation</source>
        <translation>Parties de l’opération</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Identifiant de l’opération</translation>
    </message>
    <message>
        <source>Audit trail of the operation</source>
        <translation>Piste d’audit de l’opération</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No operation selected</source>
        <translation>Aucune opération sélectionnée</translation>
    </message>
    <message>
        <source>Choose a row to see who asked for what and why, and what it changed.</source>
        <translation>Choisissez une ligne pour voir qui a demandé quoi et pourquoi, et ce que cela a modifié.</translation>
    </message>
    <message>
        <source>Loading the operation</source>
        <translation>Chargement de l’opération</translation>
    </message>
    <message>
        <source>The operation could not be read</source>
        <translation>L’opération n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It waits to be sent. Nothing has left this place yet.</source>
        <translation>Elle attend d’être envoyée. Rien n’est encore parti d’ici.</translation>
    </message>
    <message>
        <source>It was sent and the answer is awaited.</source>
        <translation>Elle a été envoyée, la réponse est attendue.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Prochaine relecture</translation>
    </message>
    <message>
        <source>%1&apos;s request</source>
        <translation>Requête chez %1</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Before and after are the same.</source>
        <translation>Avant et après sont identiques.</translation>
    </message>
    <message>
        <source>What it is like afterwards is known when the operation is settled as done, or when reading back has found something.</source>
        <translation>L’état d’après est connu quand l’opération est réglée comme faite, ou quand la relecture a trouvé quelque chose.</translation>
    </message>
    <message>
        <source>Audit trail (%1)</source>
        <translation>Piste d’audit (%1)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationWindow</name>
    <message>
        <source>a new customer</source>
        <translation>un nouveau client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Identifiant de l’opération</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>le catalogue</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationsPage</name>
    <message>
        <source>&amp;Verify the audit log</source>
        <translation>&amp;Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Reckons every entry of the audit log anew and compares</source>
        <translation>Recalcule chaque entrée du journal d’audit et compare</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Customer, id or who asked</source>
        <translation>Client, identifiant ou demandeur</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Chercher des opérations</translation>
    </message>
    <message>
        <source>Loading operations</source>
        <translation>Chargement des opérations</translation>
    </message>
    <message>
        <source>The operations could not be read</source>
        <translation>Les opérations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No operation fits the search and the filters.</source>
        <translation>Aucune opération ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Every change that somebody makes from here stands in this list, with who, why and what it changed.</source>
        <translation>Chaque modification faite d’ici figure dans cette liste&#xa0;: par qui, pourquoi et ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Non réglées</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Ouvrir l’abonnement</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Confirmed: %1 was done.</source>
        <translation>Confirmé&#xa0;: %1 est fait.</translation>
    </message>
    <message>
        <source>%1 was not done.</source>
        <translation>%1 n’a pas été fait.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>La relecture n’a pas pu se faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The audit log is broken. %1</source>
        <translation>Le journal d’audit est rompu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, unbroken since %1</source>
        <translation>
            <numerusform>Une entrée, intacte depuis le %1</numerusform>
            <numerusform>%Ln entrées, intactes depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is empty</source>
        <translation>Le journal d’audit est vide</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OtherAccountsPanel</name>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Optional; kept with what you decide</source>
        <translation>Facultatif&#xa0;; conservé avec votre décision</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>%1, shown here</source>
        <comment>an account</comment>
        <translation>%1, affiché ici</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Not in the mirror any more; it may come back with the next synchronisation.</source>
        <translation>N’est plus dans le miroir&#xa0;; il reviendra peut-être avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Credit balance there: %1</source>
        <comment>an amount</comment>
        <translation>Solde créditeur là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Matched by way of another record.</source>
        <translation>Rapproché par un autre client.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Derniers paiements</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Confirm that %1 of %2 is the same person</source>
        <comment>a customer, an account</comment>
        <translation>Confirmer que %1 de %2 est la même personne</translation>
    </message>
    <message>
        <source>Say that %1 of %2 is not the same person</source>
        <comment>a customer, an account</comment>
        <translation>Indiquer que %1 de %2 n’est pas la même personne</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Confirmé par %1, %2</translation>
    </message>
    <message>
        <source>Said by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Indiqué par %1, %2</translation>
    </message>
    <message>
        <source>Take back that %1 is the same person</source>
        <comment>a customer</comment>
        <translation>Annuler que %1 est la même personne</translation>
    </message>
    <message>
        <source>Take back that %1 is not the same person</source>
        <comment>a customer</comment>
        <translation>Annuler que %1 n’est pas la même personne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is the same person now.</source>
        <comment>a customer</comment>
        <translation>%1 est maintenant la même personne.</translation>
    </message>
    <message>
        <source>%1 is not offered again.</source>
        <comment>a customer</comment>
        <translation>%1 ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OverviewPage</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et encore un.</numerusform>
            <numerusform>Et encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Operations that are not settled</source>
        <translation>Opérations qui ne sont pas réglées</translation>
    </message>
    <message>
        <source>Subscriptions past due</source>
        <translation>Abonnements en retard</translation>
    </message>
    <message>
        <source>Events that wait</source>
        <translation>Événements en attente</translation>
    </message>
    <message>
        <source>Ending or pausing soon</source>
        <translation>Finissent ou se mettent en pause bientôt</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>Le miroir</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Recherche de ce qui attend</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>La vue d’ensemble n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nobody knows yet whether these happened. Nothing is sent again before that.</source>
        <translation>Personne ne sait encore si elles ont eu lieu. Rien n’est renvoyé avant cela.</translation>
    </message>
    <message>
        <source>Every change that was asked for is known to be done or not done.</source>
        <translation>De chaque modification demandée, on sait si elle est faite ou non.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Their last payment failed. %1 tries again; a new payment method helps at once.</source>
        <translation>Leur dernier paiement a échoué. %1 réessaie&#xa0;; un nouveau moyen de paiement aide tout de suite.</translation>
    </message>
    <message>
        <source>Every renewal was paid.</source>
        <translation>Chaque renouvellement a été payé.</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>amount, when</comment>
        <translation>%1, modifié %2</translation>
    </message>
    <message>
        <source>%1 could not be applied, %2 are in quarantine. Nothing is lost; each says what to do next.</source>
        <comment>events, events</comment>
        <translation>%1 n’ont pas pu être appliqués, %2 sont en quarantaine. Rien n’est perdu&#xa0;; chacun dit que faire ensuite.</translation>
    </message>
    <message>
        <source>Every event that arrived has been dealt with.</source>
        <translation>Chaque événement arrivé a été traité.</translation>
    </message>
    <message>
        <source>Parked, %1</source>
        <comment>when</comment>
        <translation>Mis de côté, %1</translation>
    </message>
    <message>
        <source>Retrying, %1</source>
        <comment>when</comment>
        <translation>Nouvel essai, %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A cancellation or a pause is scheduled; until then it can be undone.</source>
        <translation>Une résiliation ou une pause est prévue&#xa0;; jusque-là, on peut l’annuler.</translation>
    </message>
    <message>
        <source>No cancellation and no pause is scheduled.</source>
        <translation>Aucune résiliation ni pause n’est prévue.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>The provider&apos;s event feed has not been read yet.</source>
        <translation>Le flux d’événements du prestataire n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reading the event feed ended early %1: %2</source>
        <comment>when, why</comment>
        <translation>La lecture du flux a fini trop tôt %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Abonnements&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>The event feed was read %1; it brought nothing new.</source>
        <comment>when</comment>
        <translation>Le flux d’événements a été lu %1&#xa0;; il n’a rien apporté de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The event feed was read %1; it brought %Ln new event(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>Le flux d’événements a été lu %1&#xa0;; il a apporté %Ln nouvel événement.</numerusform>
            <numerusform>Le flux d’événements a été lu %1&#xa0;; il a apporté %Ln nouveaux événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals missing</source>
        <translation>Renouvellements manquants</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Le registre a refusé la clé. %Ln écriture attend, la plus ancienne&#xa0;: %1&#xa0;; rien n’est perdu. Corrigez la clé dans les réglages, puis réessayez sur la page Crédits.</numerusform>
            <numerusform>Le registre a refusé la clé. %Ln écritures attendent, la plus ancienne&#xa0;: %1&#xa0;; rien n’est perdu. Corrigez la clé dans les réglages, puis réessayez sur la page Crédits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s); the oldest is from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>Le registre n’est pas informé de %Ln écriture&#xa0;; la plus ancienne&#xa0;: %1.</numerusform>
            <numerusform>Le registre n’est pas informé de %Ln écritures&#xa0;; la plus ancienne&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are on their way to the ledger, the oldest from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>%Ln écriture est en route vers le registre, la plus ancienne&#xa0;: %1.</numerusform>
            <numerusform>%Ln écritures sont en route vers le registre, la plus ancienne&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>Aucun registre n’est informé de ces crédits&#xa0;: aucun n’est configuré dans ce profil.</translation>
    </message>
    <message>
        <source>The ledger has been told of every grant.</source>
        <translation>Le registre est informé de chaque octroi.</translation>
    </message>
    <message>
        <source>Credits and the ledger</source>
        <translation>Crédits et registre</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>No ledger</source>
        <translation>Aucun registre</translation>
    </message>
    <message>
        <source>%1 credits, %2</source>
        <comment>signed number, when</comment>
        <translation>%1 crédits, %2</translation>
    </message>
    <message>
        <source>Last compared %1.</source>
        <comment>when</comment>
        <translation>Dernière comparaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next due %1.</source>
        <comment>when</comment>
        <translation>Prochaine échéance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No schedule is set: it is compared when somebody asks.</source>
        <translation>Aucune planification&#xa0;: la comparaison se fait sur demande.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger have not been compared yet.</source>
        <translation>Les paiements, les octrois et le registre n’ont pas encore été comparés.</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger agree, or somebody decided about the rest.</source>
        <translation>Les paiements, les octrois et le registre concordent, ou quelqu’un a décidé du reste.</translation>
    </message>
    <message>
        <source>%1 credits differ; the oldest difference was found %2.</source>
        <comment>number, when</comment>
        <translation>%1 crédits diffèrent&#xa0;; le plus ancien écart a été trouvé %2.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PauseDialog</name>
    <message>
        <source>Pause the subscription</source>
        <translation>Mettre l’abonnement en pause</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>From when it is paused</source>
        <translation>À partir de quand</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>À la fin de la période</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for until %1.</source>
        <translation>Le client garde ce qui est payé jusqu’au %1.</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for.</source>
        <translation>Le client garde ce qui est payé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Access should end now. The rest of the period is not refunded.</source>
        <translation>L’accès doit finir maintenant. Le reste de la période n’est pas remboursé.</translation>
    </message>
    <message>
        <source>There is no current period.</source>
        <translation>Il n’y a pas de période en cours.</translation>
    </message>
    <message>
        <source>Resume by itself on</source>
        <translation>Reprendre de lui-même le</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Date de reprise</translation>
    </message>
    <message>
        <source>The bill when it resumes</source>
        <translation>La facture à la reprise</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Commencer une nouvelle période de facturation</translation>
    </message>
    <message>
        <source>Charged in full on the day it resumes; renewals count from then.</source>
        <translation>Débité en entier le jour de la reprise&#xa0;; les renouvellements comptent à partir de là.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Continuer l’ancienne période de facturation</translation>
    </message>
    <message>
        <source>No charge if it resumes before the old period has ended; refused after that.</source>
        <translation>Aucun débit s’il reprend avant la fin de l’ancienne période&#xa0;; refusé ensuite.</translation>
    </message>
    <message>
        <source>Nothing is billed now, and nothing while it is paused. Credits that wait for the next bill lapse; charges that wait move to the bill after resuming.</source>
        <translation>Rien n’est facturé maintenant ni pendant la pause. Les crédits en attente tombent&#xa0;; les débits en attente passent sur la facture après la reprise.</translation>
    </message>
    <message>
        <source>On resuming within the old period nothing is charged.</source>
        <translation>À la reprise dans l’ancienne période, rien n’est débité.</translation>
    </message>
    <message>
        <source>On resuming: %1 before tax and discounts, charged in full. This is Reckoner&apos;s figure; %2 has no preview for it.</source>
        <translation>À la reprise&#xa0;: %1 hors taxe et remises, débité en entier. C’est le montant de Reckoner&#xa0;; %2 n’a pas d’aperçu pour cela.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>The resume date must lie after the day it is paused.</source>
        <translation>La date de reprise doit être après le début de la pause.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Mettre en pause maintenant</translation>
    </message>
    <message>
        <source>Pause on %1</source>
        <translation>Mettre en pause le %1</translation>
    </message>
    <message>
        <source>%1 is paused from %2 to %3.</source>
        <translation>%1 est en pause du %2 au %3.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 until somebody resumes it.</source>
        <translation>%1 est en pause à partir du %2, jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>%1 cannot pause at the end of a period.</source>
        <translation>%1 ne peut pas suspendre à la fin d’une période.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentPane</name>
    <message>
        <source>Parts of the payment</source>
        <translation>Parties du paiement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Payment as the provider describes it</source>
        <translation>Le paiement tel que le prestataire le décrit</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identifiant du paiement</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Facture…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Aucun paiement sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see its lines, what was tried to collect it and what was given back.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle contient, les tentatives d’encaissement et ce qui a été rendu.</translation>
    </message>
    <message>
        <source>Loading the payment</source>
        <translation>Chargement du paiement</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>Le paiement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Open the invoice as PDF in the browser</source>
        <translation>Ouvrir la facture en PDF dans le navigateur</translation>
    </message>
    <message>
        <source>There is no invoice of this payment.</source>
        <translation>Il n’y a pas de facture pour ce paiement.</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Sur facture</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Earnings after tax and fee</source>
        <translation>Recettes après taxe et frais</translation>
    </message>
    <message>
        <source>prorated at %1</source>
        <comment>a rate</comment>
        <translation>au prorata de %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <comment>amount</comment>
        <translation>taxe %1</translation>
    </message>
    <message>
        <source>tax %1 (%2 %)</source>
        <comment>amount, rate</comment>
        <translation>taxe %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Payé sur le solde créditeur</translation>
    </message>
    <message>
        <source>Credited to the balance</source>
        <translation>Crédité au solde</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Provider&apos;s fee</source>
        <translation>Frais du prestataire</translation>
    </message>
    <message>
        <source>Method not known yet</source>
        <translation>Moyen pas encore connu</translation>
    </message>
    <message>
        <source>Nothing was tried to collect this payment.</source>
        <translation>Aucune tentative d’encaisser ce paiement.</translation>
    </message>
    <message>
        <source>Nothing was refunded, credited or charged back.</source>
        <translation>Rien n’a été remboursé, crédité ni rétrofacturé.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentWindow</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Pourquoi il a échoué</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identifiant du paiement</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Customer, invoice, card&apos;s last four, id</source>
        <translation>Client, facture, quatre derniers chiffres, identifiant</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Chercher des paiements</translation>
    </message>
    <message>
        <source>Loading payments</source>
        <translation>Chargement des paiements</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>Les paiements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No payment fits the search and the filters.</source>
        <translation>Aucun paiement ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiements</translation>
    </message>
    <message>
        <source>Payments appear here once the first one is synchronised.</source>
        <translation>Les paiements paraissent ici une fois le premier synchronisé.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation>Moins de 1</translation>
    </message>
    <message>
        <source>1 to 50</source>
        <translation>1 à 50</translation>
    </message>
    <message>
        <source>50 to 200</source>
        <translation>50 à 200</translation>
    </message>
    <message>
        <source>200 to 1,000</source>
        <translation>200 à 1 000</translation>
    </message>
    <message>
        <source>1,000 and more</source>
        <translation>1 000 et plus</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>encaissé %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>remboursé %1</translation>
    </message>
    <message>
        <source>billed in all %1</source>
        <translation>facturé en tout %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(s)</source>
        <translation>
            <numerusform>une autre devise</numerusform>
            <numerusform>%Ln autres devises</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the invoice…</source>
        <translation>Ouvrir la facture…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer le client</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Montrer l’abonnement</translation>
    </message>
    <message>
        <source>Copy the payment id</source>
        <translation>Copier l’identifiant du paiement</translation>
    </message>
    <message>
        <source>No program could be started to show the invoice.</source>
        <translation>Aucun programme n’a pu être lancé pour montrer la facture.</translation>
    </message>
    <message>
        <source>The invoice cannot be shown: %1</source>
        <translation>La facture ne peut pas être montrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln payment(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln paiement</numerusform>
            <numerusform>%1&#xa0;: %Ln paiements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PeriodField</name>
    <message>
        <source>%1: how many</source>
        <comment>a period</comment>
        <translation>%1&#xa0;: combien</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PermissionList</name>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>What the key may change is not known until it is used, because a test changes nothing. Paddle shows it under Developer tools, Authentication.</source>
        <translation>Ce que la clé peut modifier ne se sait qu’à l’usage, car un test ne modifie rien. Paddle le montre sous Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>(request %1)</source>
        <translation>(requête %1)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>read, customers, allowed</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Asking %1 for one row of everything. Nothing is changed.</source>
        <comment>a provider</comment>
        <translation>Une ligne de chaque chose est demandée à %1. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>%1 accepts the key for %2. It answered within %3 ms.</source>
        <comment>a provider, an account, a time</comment>
        <translation>%1 accepte la clé pour %2. La réponse est venue en moins de %3 ms.</translation>
    </message>
    <message>
        <source>What a restricted key may change is not known until it is used, because a test changes nothing. Stripe shows it under Developers, API keys. A secret key (sk_…) may do everything.</source>
        <translation>Ce qu’une clé restreinte peut modifier ne se sait qu’à l’usage, car un test ne modifie rien. Stripe le montre sous Developers, API keys. Une clé secrète (sk_…) peut tout faire.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PlansDialog</name>
    <message>
        <source>Plans and credits</source>
        <translation>Offres et crédits</translation>
    </message>
    <message>
        <source>Kept here, not at %1</source>
        <translation>Tenu ici, pas chez %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer l’offre</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouvelle offre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>From a file of definitions: a JSON list of product_id, price_id and credits</source>
        <translation>D’un fichier de définitions&#xa0;: une liste JSON de product_id, price_id et credits</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objet JSON, ou rien</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>Remo&amp;ve the plan</source>
        <translation>&amp;Supprimer l’offre</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Prices that sell it</source>
        <translation>Prix qui la vendent</translation>
    </message>
    <message>
        <source>Prices that sell the plan</source>
        <translation>Prix qui vendent l’offre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Credits for one unit and period</source>
        <translation>Crédits par unité et période</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Prix à ajouter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add the &amp;price</source>
        <translation>Ajouter le &amp;prix</translation>
    </message>
    <message>
        <source>&amp;Take the price away</source>
        <translation>Re&amp;tirer le prix</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The plan has this price already.</source>
        <translation>L’offre a déjà ce prix.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Credits are a whole number: row %1.</source>
        <translation>Les crédits sont un nombre entier&#xa0;: ligne %1.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”? Its prices then bring no credits.</source>
        <translation>Supprimer l’offre «&#xa0;%1&#xa0;»&#xa0;? Ses prix n’apporteront alors plus de crédits.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import plan definitions</source>
        <translation>Importer des définitions d’offres</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The definitions cannot be used; nothing was changed.</source>
        <translation>Les définitions ne peuvent pas être utilisées&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et encore un.</numerusform>
            <numerusform>Et encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is like this already.</source>
        <translation>Rien à importer&#xa0;: tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <comment>plans</comment>
        <translation>%1 nouvelles, %2 modifiées, %3 inchangées.</translation>
    </message>
    <message>
        <source>The import would make: %1</source>
        <translation>L’importation donnerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PortalDialog</name>
    <message>
        <source>Links for the customer</source>
        <translation>Liens pour le client</translation>
    </message>
    <message>
        <source>What the customer can do with them</source>
        <translation>Ce que le client peut en faire</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portail client</translation>
    </message>
    <message>
        <source>See payments and invoices, change the address, cancel, at %1.</source>
        <translation>Voir paiements et factures, changer l’adresse, résilier, chez %1.</translation>
    </message>
    <message>
        <source>Another payment method</source>
        <translation>Un autre moyen de paiement</translation>
    </message>
    <message>
        <source>Give %1 another card or wallet for this subscription; an open bill is paid with it.</source>
        <translation>Donner à %1 une autre carte ou un autre portefeuille pour cet abonnement&#xa0;; une facture ouverte est payée avec.</translation>
    </message>
    <message>
        <source>Whoever has such a link is signed in as the customer, without a password. It works for a short time only, and %1 does not say for how long: make a new one each time, send it to nobody else, and do not keep it. Making it is noted in the audit log; the link itself is not.</source>
        <translation>Qui possède un tel lien est connecté en tant que client, sans mot de passe. Il ne fonctionne que peu de temps, et %1 ne dit pas combien&#xa0;: créez-en un nouveau chaque fois, ne l’envoyez à personne d’autre et ne le gardez pas. Sa création est notée dans le journal d’audit&#xa0;; le lien lui-même ne l’est pas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the link: %1</source>
        <translation>Copier le lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Ouvrir dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>For example: asked by phone to change the card</source>
        <translation>Par exemple&#xa0;: demande par téléphone de changer la carte</translation>
    </message>
    <message>
        <source>&amp;Make the links</source>
        <translation>&amp;Créer les liens</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 has no portal for customers.</source>
        <translation>%1 n’a pas de portail client.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>&amp;Make new links</source>
        <translation>&amp;Créer de nouveaux liens</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>There is none: the subscription is paid by invoice, or has ended.</source>
        <translation>Il n’y en a pas&#xa0;: l’abonnement est payé sur facture, ou est terminé.</translation>
    </message>
    <message>
        <source>There are no links: %1</source>
        <translation>Il n’y a pas de liens&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Send it to the customer, and to nobody else.</source>
        <translation>Le lien est dans le presse-papiers. Envoyez-le au client, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PreviewedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dû maintenant</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Chaque renouvellement ensuite</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Pas d’aperçu&#xa0;: %1 Votre saisie est gardée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Refaire l’aperçu</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>L’aperçu avait presque une minute, il est donc refait. Vérifiez les montants encore une fois.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>L’aperçu est ancien.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>En attente de l’aperçu de %1.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>Il n’y a pas d’aperçu à confirmer.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Aperçu de %1. Il est refait chaque minute.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceCurve</name>
    <message>
        <source>Pay as you go</source>
        <translation>À l’usage</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>Price of 1,000 credits by the amount that is bought</source>
        <translation>Prix de 1 000 crédits selon la quantité achetée</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceDialog</name>
    <message>
        <source>Edit price</source>
        <translation>Modifier le prix</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Create the price</source>
        <translation>Créer le prix</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rythme de facturation</translation>
    </message>
    <message>
        <source>once, not recurring</source>
        <translation>une fois, non récurrent</translation>
    </message>
    <message>
        <source>Billed &amp;every</source>
        <translation>Facturé tou&amp;s les</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>pas d’essai</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What customers see; may be empty</source>
        <translation>Ce que voient les clients&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>For your own use, at least two characters</source>
        <translation>Pour votre propre usage, au moins deux caractères</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>Ta&amp;xe</translation>
    </message>
    <message>
        <source>Prices &amp;by country</source>
        <translation>Prix par pa&amp;ys</translation>
    </message>
    <message>
        <source>One line for each: DE, FR = 11.00 EUR</source>
        <translation>Une ligne pour chacun&#xa0;: DE, FR = 11.00 EUR</translation>
    </message>
    <message>
        <source>Custom d&amp;ata</source>
        <translation>Données pe&amp;rsonnalisées</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objet JSON, ou rien</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Dev&amp;ise</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Plus petite quantité</translation>
    </message>
    <message>
        <source>Most quantity</source>
        <translation>Plus grande quantité</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two quantities</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Give an amount; 0 is allowed.</source>
        <translation>Donnez un montant&#xa0;; 0 est permis.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>On regarde chez %1 si quelqu’un l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>It can be bought as soon as it is there.</source>
        <translation>On peut l’acheter dès qu’il existe.</translation>
    </message>
    <message>
        <source>No live subscription holds this price.</source>
        <translation>Aucun abonnement en cours n’a ce prix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) keep the price as it was when it was added to them; nothing of this reaches their renewals.</source>
        <translation>
            <numerusform>%Ln abonnement en cours garde le prix tel qu’il était lors de son ajout&#xa0;; rien de ceci n’atteint ses renouvellements.</numerusform>
            <numerusform>%Ln abonnements en cours gardent le prix tel qu’il était lors de son ajout&#xa0;; rien de ceci n’atteint leurs renouvellements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceMigrationDialog</name>
    <message>
        <source>Move subscriptions to another price</source>
        <translation>Déplacer des abonnements vers un autre prix</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>le premier %Ln</numerusform>
            <numerusform>les %Ln premiers</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Try it out &amp;on</source>
        <translation>Essai s&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>%1 of %2 tried out</source>
        <comment>done, all</comment>
        <translation>%1 sur %2 essayés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln migration(s) are not finished.</source>
        <translation>
            <numerusform>%Ln migration n’est pas terminée.</numerusform>
            <numerusform>%Ln migrations ne sont pas terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) would be moved.</source>
        <translation>
            <numerusform>%Ln abonnement serait déplacé.</numerusform>
            <numerusform>%Ln abonnements seraient déplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be tried out.</source>
        <translation>L’essai n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) go back to the price they had; what was billed meanwhile stays. The change is billed as before: %1.</source>
        <translation>
            <numerusform>%Ln abonnement revient à son prix d’avant&#xa0;; ce qui a été facturé entre-temps reste. Le changement est facturé comme avant&#xa0;: %1.</numerusform>
            <numerusform>%Ln abonnements reviennent à leur prix d’avant&#xa0;; ce qui a été facturé entre-temps reste. Le changement est facturé comme avant&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The migration stopped; what was moved is moved, and the rest can be gone on with.</source>
        <translation>La migration s’est arrêtée&#xa0;; ce qui est déplacé le reste, et le reste peut être poursuivi.</translation>
    </message>
    <message>
        <source>The subscriptions could not be read.</source>
        <translation>Les abonnements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The first %1 are shown; “reckonerctl migrate-prices status” lists all.</source>
        <translation>Les %1 premiers sont affichés&#xa0;; «&#xa0;reckonerctl migrate-prices status&#xa0;» les liste tous.</translation>
    </message>
    <message>
        <source>What was begun</source>
        <translation>Ce qui a été commencé</translation>
    </message>
    <message>
        <source>1 of 3 · What is to be moved</source>
        <translation>1 sur 3 · Ce qui est à déplacer</translation>
    </message>
    <message>
        <source>2 of 3 · Trying it out; nothing is changed</source>
        <translation>2 sur 3 · Essai en cours&#xa0;; rien n’est modifié</translation>
    </message>
    <message>
        <source>3 of 3 · What it would do. Nothing has been changed.</source>
        <translation>3 sur 3 · Ce que cela ferait. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Moving back. Nothing has been changed yet.</source>
        <translation>Retour en arrière. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Choose a migration.</source>
        <translation>Choisissez une migration.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
    <message>
        <source>Another migration is under way. Wait for it, or stop it.</source>
        <translation>Une autre migration est en cours. Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>No subscription fits.</source>
        <translation>Aucun abonnement ne convient.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;All migrations</source>
        <translation>&amp;Toutes les migrations</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Stop the trial</source>
        <translation>&amp;Arrêter l’essai</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s)</source>
        <translation>
            <numerusform>&amp;Déplacer %Ln abonnement</numerusform>
            <numerusform>&amp;Déplacer %Ln abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s) back</source>
        <translation>
            <numerusform>Ramener %Ln a&amp;bonnement</numerusform>
            <numerusform>Ramener %Ln a&amp;bonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the subscription under way.</source>
        <translation>Arrêt après l’abonnement en cours.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Cela continue quand cette fenêtre est fermée.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricePreviewDialog</name>
    <message>
        <source>Preview prices by country</source>
        <translation>Prévisualiser les prix par pays</translation>
    </message>
    <message>
        <source>Nothing is changed; %1 is asked once for each country.</source>
        <translation>Rien n’est modifié&#xa0;; %1 est interrogé une fois par pays.</translation>
    </message>
    <message>
        <source>What the prices come to</source>
        <translation>Ce que donnent les prix</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>L’unité</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Own calculation</source>
        <translation>Calcul propre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualiser</translation>
    </message>
    <message>
        <source>Prices to preview</source>
        <translation>Prix à prévisualiser</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Prix à ajouter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>as the country has it</source>
        <translation>celle du pays</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Dev&amp;ise</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Discount id</source>
        <translation>Identifiant de &amp;remise</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name at least one country, such as DE.</source>
        <translation>Nommez au moins un pays, comme DE.</translation>
    </message>
    <message>
        <source>At most %1 countries at once.</source>
        <translation>Au plus %1 pays à la fois.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays&#xa0;: deux lettres, comme DE.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
    <message>
        <source>Add a price first.</source>
        <translation>Ajoutez d’abord un prix.</translation>
    </message>
    <message numerus="yes">
        <source>Asking %1: %Ln to go.</source>
        <translation>
            <numerusform>%1 est interrogé&#xa0;: encore %Ln.</numerusform>
            <numerusform>%1 est interrogé&#xa0;: encore %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>This price is not in the mirror.</source>
        <translation>Ce prix n’est pas dans le miroir.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Ours: %1</source>
        <translation>Le nôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subtotal %1, tax %2, total %3</source>
        <translation>Sous-total %1, taxe %2, total %3</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
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
        <translation>Chargement des prix</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarification</translation>
    </message>
    <message>
        <source>Version of the prices</source>
        <translation>Version des prix</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Store as a new version…</source>
        <translation>&amp;Enregistrer comme nouvelle version…</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Tiers of the prices</source>
        <translation>Paliers des prix</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What is odd about these prices</source>
        <translation>Ce qui est étrange dans ces prix</translation>
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
        <translation>Étape</translation>
    </message>
    <message>
        <source>Unit of subscriptions</source>
        <translation>Unité d’abonnement</translation>
    </message>
    <message>
        <source>Free on trial</source>
        <translation>Gratuits à l’essai</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>&amp;Add a tier</source>
        <translation>&amp;Ajouter un palier</translation>
    </message>
    <message>
        <source>&amp;Remove the tier</source>
        <translation>&amp;Retirer le palier</translation>
    </message>
    <message>
        <source>The prices could not be read</source>
        <translation>Les prix n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version&#xa0;%1, en vigueur</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version&#xa0;%1, à partir du&#xa0;%2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, day</comment>
        <translation>Version&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Has to be put right before the prices can be stored.</source>
        <translation>Doit être corrigé avant que les prix puissent être enregistrés.</translation>
    </message>
    <message>
        <source>May be meant so.</source>
        <translation>Peut être voulu.</translation>
    </message>
    <message>
        <source>No gaps, no overlaps, no total that falls when more is bought.</source>
        <translation>Pas de trous, pas de chevauchements, pas de total qui baisse quand on achète plus.</translation>
    </message>
    <message>
        <source>Changed, not stored</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>An example, not stored yet</source>
        <translation>Un exemple, pas encore enregistré</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <comment>person, reason</comment>
        <translation>par&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Retirer le prix</translation>
    </message>
    <message>
        <source>Advertised elsewhere</source>
        <translation>Affichés ailleurs</translation>
    </message>
    <message>
        <source>Prices that are advertised elsewhere</source>
        <translation>Prix affichés ailleurs</translation>
    </message>
    <message>
        <source>Compared with what the tiers charge whenever these prices are looked over. Never charged.</source>
        <translation>Comparés à ce que facturent les paliers à chaque relecture de ces prix. Jamais facturés.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tax category</source>
        <translation>Ca&amp;tégorie fiscale</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>https address, or nothing</source>
        <translation>adresse https, ou rien</translation>
    </message>
    <message>
        <source>&amp;Custom data</source>
        <translation>Données pe&amp;rsonnalisées</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objet JSON, ou rien</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>On regarde chez %1 si quelqu’un l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>Subscriptions keep the product as it was when they began; invoices that were issued stay as they are.</source>
        <translation>Les abonnements gardent le produit tel qu’il était à leur début&#xa0;; les factures émises restent telles quelles.</translation>
    </message>
    <message>
        <source>It can be sold as soon as it has a price.</source>
        <translation>Il peut être vendu dès qu’il a un prix.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile is an account with its database, its safety levels and its windows. Keep sandbox and production apart in two.</source>
        <translation>Un profil est un compte avec sa base de données, ses niveaux de sécurité et ses fenêtres. Séparez sandbox et production en deux profils.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nouveau profil</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>&amp;Créer le profil</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <source>Start with it</source>
        <translation>Démarrer avec</translation>
    </message>
    <message>
        <source>Start with the profile %1</source>
        <translation>Démarrer avec le profil %1</translation>
    </message>
    <message>
        <source>Open a window</source>
        <translation>Ouvrir une fenêtre</translation>
    </message>
    <message>
        <source>Open a window for the profile %1</source>
        <translation>Ouvrir une fenêtre pour le profil %1</translation>
    </message>
    <message>
        <source>Another window opens for %1.</source>
        <translation>Une autre fenêtre s’ouvre pour %1.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Il y a déjà un profil de ce nom.</translation>
    </message>
    <message>
        <source>Letters, digits, dash and underscore, at most 40.</source>
        <translation>Lettres, chiffres, tiret et tiret bas, 40 au plus.</translation>
    </message>
    <message>
        <source>The profile %1 is created. Open a window for it to set it up.</source>
        <translation>Le profil %1 est créé. Ouvrez une fenêtre pour le régler.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionDialog</name>
    <message>
        <source>What brings back the state before could not be kept in %1: %2. Nothing was sent.</source>
        <translation>Ce qui rétablit l’état précédent n’a pas pu être gardé dans %1&#xa0;: %2. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Bring a catalog into this account</source>
        <translation>Reprendre un catalogue dans ce compte</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Another account that is mirrored here, or a catalog file: “Catalog as a file” in another profile writes one, and so does “reckonerctl catalog export”. Keys decide what is the same on both sides; ids of the other account do not count here.</source>
        <translation>Un autre compte reflété ici, ou un fichier de catalogue&#xa0;: «&#xa0;Catalogue en fichier&#xa0;» dans un autre profil en écrit un, tout comme «&#xa0;reckonerctl catalog export&#xa0;». Les clés décident de ce qui est identique des deux côtés&#xa0;; les identifiants de l’autre compte ne comptent pas ici.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>A catalog file</source>
        <translation>Un fichier de catalogue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Catalog file</source>
        <translation>Fichier de catalogue</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>Catalog files (*.toml);;All files (*)</source>
        <translation>Fichiers de catalogue (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Champs de l’entrée choisie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Là-bas maintenant</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avancement du plan</translation>
    </message>
    <message>
        <source>Steps of the plan, in their order</source>
        <translation>Étapes du plan, dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Ann&amp;uler…</translation>
    </message>
    <message>
        <source>Check for &amp;drift</source>
        <translation>Vérifier les &amp;écarts</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>%1, as it is mirrored here</source>
        <translation>%1, tel que reflété ici</translation>
    </message>
    <message>
        <source>The other account could not be read.</source>
        <translation>L’autre compte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file must be corrected first. Nothing was done.</source>
        <translation>
            <numerusform>%Ln endroit du fichier doit d’abord être corrigé. Rien n’a été fait.</numerusform>
            <numerusform>%Ln endroits du fichier doivent d’abord être corrigés. Rien n’a été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Lecture du catalogue chez %1</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>Le catalogue n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>Cannot be done and is left out: %1</source>
        <translation>Impossible, laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The account has everything as it is wanted.</source>
        <translation>Le compte a tout comme voulu.</translation>
    </message>
    <message>
        <source>The plan could not be made.</source>
        <translation>Le plan n’a pas pu être établi.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>done, all, the step under way</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The account has changed since the plan was made. Nothing was sent; this is the new plan.</source>
        <translation>Le compte a changé depuis l’établissement du plan. Rien n’a été envoyé&#xa0;; voici le nouveau plan.</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Le compte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No drift: the account is as it was brought over.</source>
        <translation>Aucun écart&#xa0;: le compte est tel qu’il a été repris.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose what goes over.</source>
        <translation>Choisissez ce qui est repris.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>1 of 3 · Where it comes from</source>
        <translation>1 sur 3 · D’où cela vient</translation>
    </message>
    <message>
        <source>2 of 3 · What goes over</source>
        <translation>2 sur 3 · Ce qui est repris</translation>
    </message>
    <message numerus="yes">
        <source>3 of 3 · Dry run: %Ln step(s), in this order. Nothing has been sent.</source>
        <translation>
            <numerusform>3 sur 3 · Essai à blanc&#xa0;: %Ln étape. Rien n’a été envoyé.</numerusform>
            <numerusform>3 sur 3 · Essai à blanc&#xa0;: %Ln étapes, dans cet ordre. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out the plan</source>
        <translation>Exécution du plan</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done.</source>
        <translation>
            <numerusform>%Ln étape faite.</numerusform>
            <numerusform>Les %Ln étapes sont faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done; the rest waits.</source>
        <comment>done, all</comment>
        <translation>%1 étapes sur %2 faites&#xa0;; le reste attend.</translation>
    </message>
    <message>
        <source>Local plans lose a price: %1.</source>
        <translation>Des plans locaux perdent un prix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 live subscriptions stand on prices that change; they keep what they have.</source>
        <comment>number</comment>
        <translation>%1 abonnements en cours reposent sur des prix qui changent&#xa0;; ils gardent ce qu’ils ont.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %Ln step(s)</source>
        <translation>
            <numerusform>&amp;Planifier %Ln étape</numerusform>
            <numerusform>&amp;Planifier %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln step(s)</source>
        <translation>
            <numerusform>E&amp;xécuter %Ln étape</numerusform>
            <numerusform>E&amp;xécuter %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the step under way.</source>
        <translation>Arrêt après l’étape en cours.</translation>
    </message>
    <message>
        <source>What brings back the state before is kept in %1.</source>
        <translation>Ce qui rétablit l’état précédent est gardé dans %1.</translation>
    </message>
    <message>
        <source>This plan was stopped. What is done is done; going on does the rest, and nothing twice.</source>
        <translation>Ce plan a été arrêté. Ce qui est fait est fait&#xa0;; continuer fait le reste, et rien deux fois.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionRows</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Product or price</source>
        <translation>Produit ou prix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>En dépend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of a plan</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>step of a plan</comment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a plan</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of a plan</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>a price that is not recurring</comment>
        <translation>Une fois</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantinePage</name>
    <message>
        <source>Choose a row to see what came and what to do about it.</source>
        <translation>Choisissez une ligne pour voir ce qui est venu et qu’en faire.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Only what nobody has looked at yet</source>
        <translation>Seulement ce que personne n’a encore regardé</translation>
    </message>
    <message>
        <source>What you found out</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Event id or detail</source>
        <translation>Identifiant d’événement ou détail</translation>
    </message>
    <message>
        <source>Search the quarantine</source>
        <translation>Chercher dans la quarantaine</translation>
    </message>
    <message>
        <source>Loading the quarantine</source>
        <translation>Chargement de la quarantaine</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>La quarantaine n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing in quarantine fits the search and the filter.</source>
        <translation>Rien en quarantaine ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Rien en quarantaine</translation>
    </message>
    <message>
        <source>What the provider signed and cannot be taken as an event would stand here, with its bytes: nothing signed is ever lost.</source>
        <translation>Ce que le prestataire a signé et qui ne peut être pris pour un événement figurerait ici, avec ses octets&#xa0;: rien de signé ne se perd.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>Reçu d’abord</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Reçu en dernier</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>Records what you found out and takes it out of the count. The bytes stay.</source>
        <translation>Note ce que vous avez trouvé et ne le compte plus. Les octets restent.</translation>
    </message>
    <message>
        <source>It could not be closed: %1</source>
        <translation>Impossible de clore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantineWindow</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identifiant de l’événement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Regardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuotePanel</name>
    <message>
        <source>at the rate of the smallest pack</source>
        <translation>au tarif du plus petit lot</translation>
    </message>
    <message>
        <source>as a single pack each month</source>
        <translation>en un lot chaque mois</translation>
    </message>
    <message>
        <source>in twelve monthly bills</source>
        <translation>en douze factures mensuelles</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <translation>%1 chaque mois</translation>
    </message>
    <message>
        <source>%1 each year, at once</source>
        <translation>%1 chaque année, en une fois</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What 1,000 credits cost</source>
        <translation>Ce que coûtent 1 000 crédits</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Octroyés</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>Coûte plus</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Économise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, what it is compared with</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>a draft, not stored</source>
        <translation>un brouillon, non enregistré</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version&#xa0;%1</translation>
    </message>
    <message>
        <source>Make a checkout lin&amp;k…</source>
        <translation>Créer un lien de chec&amp;kout…</translation>
    </message>
    <message>
        <source>Store these prices first.</source>
        <translation>Enregistrez d’abord ces prix.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReconciliationPage</name>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Client, e-mail ou identifiant</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Rechercher des écarts</translation>
    </message>
    <message>
        <source>Loading findings</source>
        <translation>Chargement des écarts</translation>
    </message>
    <message>
        <source>The findings could not be read</source>
        <translation>Les écarts n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No finding fits the search and the filters.</source>
        <translation>Aucun écart ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Payments, our grants and the external ledger agree, or they have not been compared yet. “Compare again” compares them.</source>
        <translation>Les paiements, nos octrois et le registre externe concordent, ou n’ont pas encore été comparés. «&#xa0;Comparer à nouveau&#xa0;» les compare.</translation>
    </message>
    <message>
        <source>R&amp;uns…</source>
        <translation>&amp;Exécutions…</translation>
    </message>
    <message>
        <source>What every run has compared, with totals and evidence</source>
        <translation>Ce que chaque exécution a comparé, avec totaux et preuves</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Comparer à nouveau</translation>
    </message>
    <message>
        <source>Compares payments, our grants and the last import of the external ledger</source>
        <translation>Compare les paiements, nos octrois et le dernier import du registre externe</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln day(s)</source>
        <translation>
            <numerusform>Plus vieux que&#xa0;%Ln jour</numerusform>
            <numerusform>Plus vieux que&#xa0;%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits or more</source>
        <translation>%1 crédits ou plus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Never compared</source>
        <translation>Jamais comparé</translation>
    </message>
    <message>
        <source>Compared %1: %2 entries agree</source>
        <comment>when, number</comment>
        <translation>Comparé&#xa0;%1&#xa0;:&#xa0;%2 écritures concordent</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)…</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%Ln écart…</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%Ln écarts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>They were not compared: %1</source>
        <translation>La comparaison n’a pas eu lieu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Compared with %1: nothing is open.</source>
        <translation>Comparé avec&#xa0;%1&#xa0;: rien n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1: %Ln finding(s) open.</source>
        <translation>
            <numerusform>Comparé avec&#xa0;%1&#xa0;:&#xa0;%Ln écart ouvert.</numerusform>
            <numerusform>Comparé avec&#xa0;%1&#xa0;:&#xa0;%Ln écarts ouverts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectWindow</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectsPage</name>
    <message>
        <source>Choose a row to see why it was refused and what to do.</source>
        <translation>Choisissez une ligne pour voir pourquoi elle a été refusée et que faire.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>Adresse ou motif</translation>
    </message>
    <message>
        <source>Search the rejected requests</source>
        <translation>Chercher les requêtes rejetées</translation>
    </message>
    <message>
        <source>Loading the rejected requests</source>
        <translation>Chargement des requêtes rejetées</translation>
    </message>
    <message>
        <source>The rejected requests could not be read</source>
        <translation>Les requêtes rejetées n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No rejected request fits the search.</source>
        <translation>Aucune requête rejetée ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>Rien n’a été rejeté</translation>
    </message>
    <message>
        <source>Requests with a wrong signature, from a wrong address or at a wrong time would stand here, with the next step.</source>
        <translation>Les requêtes à la mauvaise signature, de la mauvaise adresse ou au mauvais moment figureraient ici, avec la suite à donner.</translation>
    </message>
    <message>
        <source>%1: %2 (last %3)</source>
        <comment>reason, how often, when</comment>
        <translation>%1&#xa0;: %2 (la dernière %3)</translation>
    </message>
    <message>
        <source>Ever: %1</source>
        <comment>totals by reason</comment>
        <translation>Au total&#xa0;: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Reason in the log</source>
        <translation>Motif dans le journal</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewals for %1, %Ln expected.</source>
        <comment>how long</comment>
        <translation>
            <numerusform>Aucun renouvellement depuis %1, %Ln attendu.</numerusform>
            <numerusform>Aucun renouvellement depuis %1, %Ln attendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) were due and have not been heard of, while %1 others were.</source>
        <comment>number</comment>
        <translation>
            <numerusform>%Ln renouvellement était dû et reste sans nouvelles, alors que %1 autres sont arrivés.</numerusform>
            <numerusform>%Ln renouvellements étaient dus et restent sans nouvelles, alors que %1 autres sont arrivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayDialog</name>
    <message>
        <source>Replay events</source>
        <translation>Rejouer des événements</translation>
    </message>
    <message>
        <source>Stored events go once more through the rules that they met when they arrived. The newest version of a row wins, so that replaying twice does no harm, and what was applied once stays on record as applied. Nothing is sent to the provider.</source>
        <translation>Les événements enregistrés repassent par les règles rencontrées à leur arrivée. La version la plus récente d’une ligne l’emporte&#xa0;; rejouer deux fois ne nuit donc pas, et ce qui a été appliqué reste noté comme appliqué. Rien n’est envoyé au prestataire.</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What the chosen event changes</source>
        <translation>Ce que modifie l’événement choisi</translation>
    </message>
    <message>
        <source>Why these events are replayed, for the audit log</source>
        <translation>Pourquoi ces événements sont rejoués, pour le journal d’audit</translation>
    </message>
    <message>
        <source>The replay ended early: %1 What stands below was replayed; the rest was not.</source>
        <translation>Le rejeu a fini trop tôt&#xa0;: %1 Ce qui figure ci-dessous a été rejoué&#xa0;; le reste non.</translation>
    </message>
    <message>
        <source>The dry run did not work: %1 Nothing was changed.</source>
        <translation>L’essai à blanc n’a pas fonctionné&#xa0;: %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Comptage des événements …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Essai à blanc&#xa0;: %1 événements sur %2</translation>
    </message>
    <message>
        <source>Replaying: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Rejeu&#xa0;: %1 événements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) would change rows.</source>
        <translation>
            <numerusform>Un événement modifierait des lignes.</numerusform>
            <numerusform>%Ln événements modifieraient des lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not.</source>
        <comment>number of events</comment>
        <translation>%1 non.</translation>
    </message>
    <message>
        <source>No row would change: everything in these events is known already.</source>
        <translation>Aucune ligne ne changerait&#xa0;: tout ce que disent ces événements est déjà connu.</translation>
    </message>
    <message>
        <source>There are no events to replay.</source>
        <translation>Il n’y a pas d’événements à rejouer.</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>Rien n’a été rejoué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events. %3</source>
        <comment>done, all, by outcome</comment>
        <translation>%1 événements sur %2. %3</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Tous les événements que trouve le filtre</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Les %1 plus anciens des événements que trouve le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>un événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)</source>
        <translation>
            <numerusform>Rejouer un événement</numerusform>
            <numerusform>Rejouer %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopping after the batch under way.</source>
        <translation>Arrêt après le lot en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln par seconde</numerusform>
            <numerusform>%Ln par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Continuer avec %Ln événement</numerusform>
            <numerusform>Continuer avec %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the dry run</source>
        <translation>Continuer l’essai à blanc</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayResults</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RequestDialog</name>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord un motif.</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Envoi à %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendDialog</name>
    <message>
        <source>Send events again</source>
        <translation>Renvoyer des événements</translation>
    </message>
    <message>
        <source>Who sends, and where</source>
        <translation>Qui envoie, et où</translation>
    </message>
    <message>
        <source>%1 sends its webhook again</source>
        <comment>provider</comment>
        <translation>%1 renvoie son webhook</translation>
    </message>
    <message>
        <source>To the destination that it was for. It gets a new notification id; an inbox that has the event knows it already.</source>
        <translation>À la destination à laquelle il était adressé. Il reçoit un nouvel identifiant de notification&#xa0;; une boîte d’entrée qui a l’événement le connaît déjà.</translation>
    </message>
    <message>
        <source>Reckoner sends it to another address</source>
        <translation>Reckoner l’envoie à une autre adresse</translation>
    </message>
    <message>
        <source>For development and staging: the bytes as they came, signed with another secret.</source>
        <translation>Pour le développement et la préproduction&#xa0;: les octets tels qu’ils sont arrivés, signés avec un autre secret.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 n’est pas connecté dans ce profil.</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
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
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>What the receiver checks signatures with; it is not kept</source>
        <translation>Ce avec quoi le destinataire vérifie les signatures&#xa0;; il n’est pas gardé</translation>
    </message>
    <message>
        <source>&amp;Host, to confirm</source>
        <translation>&amp;Hôte, pour confirmer</translation>
    </message>
    <message>
        <source>Host, to confirm</source>
        <translation>Hôte, pour confirmer</translation>
    </message>
    <message>
        <source>Why these events are sent again, for the audit log</source>
        <translation>Pourquoi ces événements sont renvoyés, pour le journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln par minute</numerusform>
            <numerusform>%Ln par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be counted: %1</source>
        <translation>Les événements n’ont pas pu être comptés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing more is sent: %1</source>
        <translation>Plus rien n’est envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Comptage des événements …</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>Il n’y a aucun événement à envoyer.</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Dites où envoyer.</translation>
    </message>
    <message>
        <source>Give the receiver&apos;s secret.</source>
        <translation>Donnez le secret du destinataire.</translation>
    </message>
    <message>
        <source>These are events of real customers: type %1 to confirm.</source>
        <comment>host</comment>
        <translation>Ce sont des événements de vrais clients&#xa0;: tapez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). Nothing has been sent.</source>
        <translation>
            <numerusform>%Ln événement. Rien n’a été envoyé.</numerusform>
            <numerusform>%Ln événements. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent: %3 accepted, %4 not.</source>
        <comment>done, all, accepted, not</comment>
        <translation>%1 sur %2 envoyés&#xa0;: %3 acceptés, %4 non.</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Tous les événements que trouve le filtre</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Les %1 plus anciens des événements que trouve le filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>un événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Continuer avec %Ln événement</numerusform>
            <numerusform>Continuer avec %Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s)</source>
        <translation>
            <numerusform>Envoyer %Ln événement</numerusform>
            <numerusform>Envoyer %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopping after the event under way.</source>
        <translation>Arrêt après l’événement en cours.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendResults</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>status of HTTP</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResumeDialog</name>
    <message>
        <source>Resume the subscription</source>
        <translation>Reprendre l’abonnement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>When it resumes</source>
        <translation>Quand il reprend</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>It becomes active as soon as the bill is paid; if the payment fails it becomes past due.</source>
        <translation>Il devient actif dès que la facture est payée&#xa0;; si le paiement échoue, il passe en retard.</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>It stays paused until then. A day that was set before is replaced.</source>
        <translation>Il reste en pause jusque-là. Une date fixée auparavant est remplacée.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Date de reprise</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Commencer une nouvelle période de facturation</translation>
    </message>
    <message>
        <source>Charged in full when it resumes; renewals count from then.</source>
        <translation>Débité en entier à la reprise&#xa0;; les renouvellements comptent à partir de là.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Continuer l’ancienne période de facturation</translation>
    </message>
    <message>
        <source>Nothing is charged if the old period has not ended yet; refused if it has.</source>
        <translation>Rien n’est débité si l’ancienne période n’est pas finie&#xa0;; refusé si elle l’est.</translation>
    </message>
    <message>
        <source>Nothing is charged on resuming, if the old period still runs then.</source>
        <translation>Rien n’est débité à la reprise si l’ancienne période court encore.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts, charged in full on %2. This is Reckoner&apos;s figure; %3 has no preview for resuming.</source>
        <translation>%1 hors taxe et remises, débité en entier le %2. C’est le montant de Reckoner&#xa0;; %3 n’a pas d’aperçu de reprise.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resumes, billed</source>
        <translation>Reprend, facturé</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Reprendre le %1</translation>
    </message>
    <message>
        <source>Resume and charge %1 plus tax now</source>
        <translation>Reprendre et débiter maintenant %1 plus taxe</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reprendre maintenant</translation>
    </message>
    <message>
        <source>%1 stays paused until %2 and resumes then.</source>
        <translation>%1 reste en pause jusqu’au %2, puis reprend.</translation>
    </message>
    <message>
        <source>%1 is resumed and charged now.</source>
        <translation>%1 est repris et débité maintenant.</translation>
    </message>
    <message>
        <source>%1 is resumed now.</source>
        <translation>%1 est repris maintenant.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RunHistoryDialog</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>What every reconciliation has compared and found</source>
        <translation>Ce que chaque rapprochement a comparé et trouvé</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Exécutions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Open after</source>
        <translation>Ouverts après</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1&#xa0;: écritures</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1&#xa0;: crédits</translation>
    </message>
    <message>
        <source>Totals of the chosen run</source>
        <translation>Totaux de l’exécution choisie</translation>
    </message>
    <message>
        <source>Totals: the classes of each side add up to its sum</source>
        <translation>Totaux&#xa0;: les classes de chaque côté font sa somme</translation>
    </message>
    <message>
        <source>Evidence as &amp;PDF…</source>
        <translation>Preuve en &amp;PDF…</translation>
    </message>
    <message>
        <source>Evidence as CS&amp;V…</source>
        <translation>Preuve en CS&amp;V…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Concordant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Dépensé par les clients</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>La preuve est dans&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>En sandbox</translation>
    </message>
    <message>
        <source>What is asked before a change is sent to the sandbox.</source>
        <translation>Ce qui est demandé avant d’envoyer une modification à la sandbox.</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>What is asked before a change is sent that real customers feel.</source>
        <translation>Ce qui est demandé avant d’envoyer une modification que de vrais clients ressentent.</translation>
    </message>
    <message>
        <source>No extra question</source>
        <translation>Aucune question de plus</translation>
    </message>
    <message>
        <source>The dialog&apos;s own button sends the change. The cost is shown before, as always.</source>
        <translation>Le bouton de la fenêtre envoie la modification. Le coût est montré avant, comme toujours.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>After a deliberate pause a second button repeats what will happen.</source>
        <translation>Après une pause voulue, un second bouton répète ce qui va se passer.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Taper le nom</translation>
    </message>
    <message>
        <source>As above, and the reason and the customer&apos;s name have to be typed.</source>
        <translation>Comme ci-dessus, et il faut taper le motif et le nom du client.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be changed at the provider from here.</source>
        <translation>Rien ne peut être modifié chez le fournisseur d’ici.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavePricesDialog</name>
    <message>
        <source>%1, %2 credits</source>
        <comment>a plan, number</comment>
        <translation>%1,&#xa0;%2 crédits</translation>
    </message>
    <message>
        <source>Store these prices</source>
        <translation>Enregistrer ces prix</translation>
    </message>
    <message>
        <source>Version %1 follows version %2</source>
        <translation>La version&#xa0;%1 suit la version&#xa0;%2</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>La première version</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the version and in the audit log</source>
        <translation>Conservé avec la version et dans le journal d’audit</translation>
    </message>
    <message>
        <source>Store version %1</source>
        <translation>Enregistrer la version&#xa0;%1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>No price changes at the amounts of the scale; limits, steps or other settings do.</source>
        <translation>Aucun prix ne change aux quantités de l’échelle&#xa0;; ce sont les limites, les pas ou d’autres réglages.</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>À partir de quand</translation>
    </message>
    <message>
        <source>Not at once, but &amp;from</source>
        <translation>Pas tout de suite, mais à &amp;partir du</translation>
    </message>
    <message>
        <source>First day of the prices</source>
        <translation>Premier jour des prix</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Say why the prices change.</source>
        <translation>Dites pourquoi les prix changent.</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing was stored: %1</source>
        <translation>Rien n’a été enregistré&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavedViews</name>
    <message>
        <source>Saved views: search and filters under a name</source>
        <translation>Vues enregistrées&#xa0;: recherche et filtres sous un nom</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Vues enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Renommer cette vue…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ScheduledChangeDialog</name>
    <message>
        <source>The scheduled change</source>
        <translation>Le changement prévu</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Rien n’est plus prévu.</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Qu’en faire</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>It stays paused until somebody resumes it.</source>
        <translation>Il reste suspendu jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>It goes on as before and renews.</source>
        <translation>Il continue comme avant et se renouvelle.</translation>
    </message>
    <message>
        <source>Resume on a day</source>
        <translation>Reprendre un jour donné</translation>
    </message>
    <message>
        <source>Resume on another day</source>
        <translation>Reprendre un autre jour</translation>
    </message>
    <message>
        <source>The pause stays; it ends by itself on that day.</source>
        <translation>La pause reste&#xa0;; elle se termine d’elle-même ce jour-là.</translation>
    </message>
    <message>
        <source>It resumes by itself on that day instead.</source>
        <translation>Il reprend de lui-même ce jour-là à la place.</translation>
    </message>
    <message>
        <source>Only a pause has a day on which it resumes.</source>
        <translation>Seule une pause a un jour de reprise.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Date de reprise</translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation>Rien n’est facturé maintenant.</translation>
    </message>
    <message>
        <source>On resuming on %1: %2 before tax and discounts. This is Reckoner&apos;s figure; %3 has no preview for it.</source>
        <translation>À la reprise le %1&#xa0;: %2 hors taxes et remises. C’est le chiffre de Reckoner&#xa0;; %3 n’a pas d’aperçu pour cela.</translation>
    </message>
    <message>
        <source>Renewals go on: %1 before tax and discounts.</source>
        <translation>Les renouvellements continuent&#xa0;: %1 hors taxe et remises.</translation>
    </message>
    <message>
        <source>Afterwards: paused, and active again on %1.</source>
        <translation>Ensuite&#xa0;: suspendu, et de nouveau actif le %1.</translation>
    </message>
    <message>
        <source>Afterwards: paused, with no end.</source>
        <translation>Ensuite&#xa0;: suspendu, sans fin.</translation>
    </message>
    <message>
        <source>Afterwards: nothing is scheduled.</source>
        <translation>Ensuite&#xa0;: rien n’est prévu.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Would have happened</source>
        <translation>Aurait eu lieu</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Choose what to do about it.</source>
        <translation>Choisissez qu’en faire.</translation>
    </message>
    <message>
        <source>That is the day it is set to already.</source>
        <translation>C’est déjà le jour fixé.</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Reprendre le %1</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Le laisser en pause</translation>
    </message>
    <message>
        <source>Keep the subscription running</source>
        <translation>Laisser courir l’abonnement</translation>
    </message>
    <message>
        <source>The pause of %1 ends on %2.</source>
        <translation>La pause de %1 se termine le %2.</translation>
    </message>
    <message>
        <source>The scheduled change of %1 is removed: %2</source>
        <translation>La modification prévue de %1 est retirée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretHomeChoice</name>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain of your desktop session keeps it encrypted. Recommended.</source>
        <translation>Le trousseau de votre session le garde chiffré. Recommandé.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message>
        <source>Forgotten when Reckoner is closed; it has to be entered each time.</source>
        <translation>Oublié quand Reckoner se ferme&#xa0;; il faut le ressaisir chaque fois.</translation>
    </message>
    <message>
        <source>In a file, unencrypted</source>
        <translation>Dans un fichier, non chiffré</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup of them, or this machine&apos;s disk has the key and with it the power to move money. Only where there is no keychain and the disk is encrypted.</source>
        <translation>Qui peut lire vos fichiers, une sauvegarde de ceux-ci ou le disque de cette machine a la clé, et avec elle le pouvoir de déplacer de l’argent. Seulement sans trousseau et sur un disque chiffré.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretZone</name>
    <message>
        <source>Set</source>
        <translation>Définie</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Enregistrement de la clé…</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clé est enregistrée.</translation>
    </message>
    <message>
        <source>The key was not stored, and has to be entered again. %1</source>
        <translation>La clé n’a pas été enregistrée et doit être ressaisie. %1</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clé n’a pas été retirée. %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsDesk</name>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>memory, until Reckoner is closed</source>
        <translation>mémoire, jusqu’à la fermeture de Reckoner</translation>
    </message>
    <message>
        <source>file of yours, in plain text</source>
        <translation>votre fichier, en clair</translation>
    </message>
    <message>
        <source>The address holds a password, and a profile is no place for secrets. Leave it out and keep it in ~/.pgpass or PGPASSWORD.</source>
        <translation>L’adresse contient un mot de passe, et un profil n’est pas un endroit pour les secrets. Retirez-le et gardez-le dans ~/.pgpass ou PGPASSWORD.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Lecture du profil</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>Le profil n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved yet, to %1.</source>
        <translation>
            <numerusform>Une modification pas encore enregistrée, de %1.</numerusform>
            <numerusform>%Ln modifications pas encore enregistrées, de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved while the file is no profile.</source>
        <translation>Rien ne peut être enregistré tant que le fichier n’est pas un profil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have to be corrected first.</source>
        <translation>
            <numerusform>Une valeur doit d’abord être corrigée.</numerusform>
            <numerusform>%Ln valeurs doivent d’abord être corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile cannot be used. %1 (%2). Correct it with a text editor, or set it aside and begin with an empty one.</source>
        <translation>Le profil n’est pas utilisable. %1 (%2). Corrigez-le avec un éditeur de texte, ou mettez-le de côté et commencez avec un profil vide.</translation>
    </message>
    <message>
        <source>Set it aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Set the profile aside?</source>
        <translation>Mettre le profil de côté&#xa0;?</translation>
    </message>
    <message>
        <source>The file %1 is renamed and kept; an empty profile takes its place. Keys in the keychain stay.</source>
        <translation>Le fichier %1 est renommé et gardé&#xa0;; un profil vide prend sa place. Les clés du trousseau restent.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>The old file is now %1.</source>
        <translation>L’ancien fichier s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>Saved. This window works with the earlier settings until it connects anew.</source>
        <translation>Enregistré. Cette fenêtre travaille avec les réglages d’avant jusqu’à ce qu’elle se reconnecte.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettleDialog</name>
    <message>
        <source>Was it done?</source>
        <translation>Est-ce que c’est fait&#xa0;?</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message>
        <source>What the %1 dashboard shows</source>
        <translation>Ce que montre le tableau de bord de %1</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>The change is there. Reckoner closes the record as done and never sends it again.</source>
        <translation>La modification y est. Reckoner clôt l’opération comme faite et ne la renvoie jamais.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ce n’est pas fait</translation>
    </message>
    <message>
        <source>There is no change and no charge. Reckoner closes the record as not done; after that it can be tried again.</source>
        <translation>Il n’y a ni modification ni débit. Reckoner clôt l’opération comme non faite&#xa0;; on peut ensuite réessayer.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Comment vous le savez</translation>
    </message>
    <message>
        <source>For example: the dashboard shows no payment on that day</source>
        <translation>Par exemple&#xa0;: le tableau de bord ne montre aucun paiement ce jour-là</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Comment vous le savez</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Say whether it was done.</source>
        <translation>Dites si c’est fait.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Dites comment vous le savez.</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Enregistrer comme fait</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Enregistrer comme pas fait</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>It could not be recorded: %1</source>
        <translation>Cela n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>Live events below the page</source>
        <translation>Événements en direct sous la page</translation>
    </message>
    <message>
        <source>Go to a page, by its place in the list</source>
        <translation>Aller à une page, par sa place dans la liste</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Move; the details follow</source>
        <translation>Se déplacer&#xa0;; les détails suivent</translation>
    </message>
    <message>
        <source>Into the details</source>
        <translation>Vers les détails</translation>
    </message>
    <message>
        <source>Take the filter away, then the selection</source>
        <translation>Retirer le filtre, puis la sélection</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Copier les lignes sélectionnées pour un tableur</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Dans une fenêtre</translation>
    </message>
    <message>
        <source>The main button, once it may be pressed</source>
        <translation>Le bouton principal, dès qu’il peut être pressé</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Fermer sans rien faire</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SimulatorPage</name>
    <message>
        <source>Send each t&amp;wice</source>
        <translation>Envoyer chacun deu&amp;x fois</translation>
    </message>
    <message>
        <source>Swa&amp;p with the next one</source>
        <translation>&amp;Permuter avec le suivant</translation>
    </message>
    <message>
        <source>&amp;Delay by some seconds</source>
        <translation>&amp;Retarder de quelques secondes</translation>
    </message>
    <message>
        <source>&amp;Lose</source>
        <translation>Per&amp;dre</translation>
    </message>
    <message>
        <source>Si&amp;gn with a wrong secret</source>
        <translation>Si&amp;gner avec un mauvais secret</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <translation>Un nouvel abonnement</translation>
    </message>
    <message>
        <source>Renewal, paid</source>
        <translation>Renouvellement, payé</translation>
    </message>
    <message>
        <source>Renewal, payment declined</source>
        <translation>Renouvellement, paiement refusé</translation>
    </message>
    <message>
        <source>Renewal, declined and then paid</source>
        <translation>Renouvellement, refusé puis payé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>Refund of the last payment</source>
        <translation>Remboursement du dernier paiement</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>La charge utile est vide.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong with the JSON</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>La charge utile doit être un objet JSON.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>What is chosen here really happens to the emulated account, with all of its events.</source>
        <translation>Ce qui est choisi ici arrive réellement au compte émulé, avec tous ses événements.</translation>
    </message>
    <message>
        <source>%1 makes these events and sends them to a destination of the account; the account itself does not change.</source>
        <translation>%1 fabrique ces événements et les envoie à une destination du compte&#xa0;; le compte lui-même ne change pas.</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Client, e-mail ou identifiant</translation>
    </message>
    <message>
        <source>Search customers and subscriptions</source>
        <translation>Chercher des clients et des abonnements</translation>
    </message>
    <message>
        <source>To whom it happens</source>
        <translation>À qui cela arrive</translation>
    </message>
    <message>
        <source>To w&amp;hom</source>
        <translation>À &amp;qui</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>A whole stor&amp;y</source>
        <translation>Une &amp;histoire entière</translation>
    </message>
    <message>
        <source>All events of it, in their order.</source>
        <translation>Tous ses événements, dans leur ordre.</translation>
    </message>
    <message>
        <source>A single e&amp;vent</source>
        <translation>Un seul é&amp;vénement</translation>
    </message>
    <message>
        <source>With the payload at the right, which can be edited.</source>
        <translation>Avec la charge utile à droite, qui peut être modifiée.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Type de l’événement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What goes wrong with the webhooks</source>
        <translation>Ce qui va mal avec les webhooks</translation>
    </message>
    <message>
        <source>How many webhooks go wrong</source>
        <translation>Combien de webhooks vont mal</translation>
    </message>
    <message>
        <source>For so &amp;many webhooks</source>
        <translation>Pour ce no&amp;mbre de webhooks</translation>
    </message>
    <message>
        <source>Payload, as JSON</source>
        <translation>Charge utile, en JSON</translation>
    </message>
    <message>
        <source>Paylo&amp;ad</source>
        <translation>Ch&amp;arge utile</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>Env&amp;oyés</translation>
    </message>
    <message>
        <source>The types of events could not be read: %1</source>
        <translation>Les types d’événements n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>customer, subscription</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose a type of event.</source>
        <translation>Choisissez un type d’événement.</translation>
    </message>
    <message>
        <source>Choose to whom it happens.</source>
        <translation>Choisissez à qui cela arrive.</translation>
    </message>
    <message>
        <source>Choose a subscription: this does not happen to a customer alone.</source>
        <translation>Choisissez un abonnement&#xa0;: cela n’arrive pas à un client seul.</translation>
    </message>
    <message>
        <source>A JSON object; it is sent as it stands here.</source>
        <translation>Un objet JSON&#xa0;; il est envoyé tel qu’il figure ici.</translation>
    </message>
    <message>
        <source>&amp;Send the event</source>
        <translation>&amp;Envoyer l’événement</translation>
    </message>
    <message>
        <source>&amp;Send: %1</source>
        <comment>story</comment>
        <translation>&amp;Envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>It is not known whether it was sent: %1</source>
        <translation>On ne sait pas si cela a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Rien n’a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account has no destination for webhooks, so that nothing could go wrong with them: these events come through the feed alone.</source>
        <translation>Le compte n’a pas de destination de webhooks, si bien que rien ne pourrait mal aller avec eux&#xa0;: ces événements ne viennent que par le flux.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionPane</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Subscription as the provider describes it</source>
        <translation>L’abonnement tel que le prestataire le décrit</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Parts of the subscription</source>
        <translation>Parties de l’abonnement</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>Mettre en &amp;pause…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>Cance&amp;l…</source>
        <comment>the subscription</comment>
        <translation>Ré&amp;silier…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Aucun abonnement sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what it holds, what it costs and what can be done with it.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle contient, ce qu’elle coûte et ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Loading the subscription</source>
        <translation>Chargement de l’abonnement</translation>
    </message>
    <message>
        <source>The subscription could not be read</source>
        <translation>L’abonnement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, relative</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Per renewal, before tax</source>
        <translation>Par renouvellement, hors taxe</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Période en cours</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Rythme de facturation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Sur facture</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>unit price</comment>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first whether it was done: see the message at the top.</source>
        <comment>an operation</comment>
        <translation>%1 n’est pas réglé. Dites d’abord si c’est fait&#xa0;: voir le message en haut.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 est encore en cours. Attendez que ce soit réglé.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>Cet environnement est en lecture seule&#xa0;: rien ne peut être modifié d’ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Next bill…</source>
        <translation>&amp;Facture…</translation>
    </message>
    <message>
        <source>Sche&amp;duled…</source>
        <translation>Pré&amp;vu…</translation>
    </message>
    <message>
        <source>Char&amp;ge…</source>
        <translation>Dé&amp;bit…</translation>
    </message>
    <message>
        <source>Lin&amp;ks…</source>
        <translation>Lie&amp;ns…</translation>
    </message>
    <message>
        <source>The provider cannot do this.</source>
        <translation>Le prestataire ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <comment>the trial</comment>
        <translation>Pr&amp;olonger…</translation>
    </message>
    <message>
        <source>Customer portal, and the page for another payment method</source>
        <translation>Portail client, et la page pour un autre moyen de paiement</translation>
    </message>
    <message>
        <source>The provider has no portal for customers.</source>
        <translation>Le prestataire n’a pas de portail client.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionTableModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Per renewal</source>
        <comment>amount of one renewal</comment>
        <translation>Par renouvellement</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Scheduled change</source>
        <translation>Modification prévue</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identifiant de l’abonnement</translation>
    </message>
    <message>
        <source>One renewal before tax and discounts</source>
        <translation>Un renouvellement hors taxe et remises</translation>
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
        <translation>Client, e-mail ou identifiant</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>Chercher des abonnements</translation>
    </message>
    <message>
        <source>Will cancel</source>
        <translation>Va finir</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled cancellation</source>
        <translation>Abonnements avec une résiliation prévue</translation>
    </message>
    <message>
        <source>Will pause</source>
        <translation>Va en pause</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled pause</source>
        <translation>Abonnements avec une pause prévue</translation>
    </message>
    <message>
        <source>Loading subscriptions</source>
        <translation>Chargement des abonnements</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Les abonnements n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No subscription fits the search and the filters.</source>
        <translation>Aucun abonnement ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Pas encore d’abonnements</translation>
    </message>
    <message>
        <source>Subscriptions appear here as soon as customers buy something recurring, or when the first load from %1 has brought them.</source>
        <translation>Les abonnements paraissent ici dès que des clients achètent quelque chose de récurrent, ou quand le premier chargement depuis %1 les a apportés.</translation>
    </message>
    <message>
        <source>The dialog could not be opened: %1</source>
        <translation>La fenêtre n’a pas pu être ouverte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncPopover</name>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Progress of the first load</source>
        <translation>Avancement du premier chargement</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportDialog</name>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>What is stored here beside what %1 has now. Nothing is written over before you choose, entry by entry.</source>
        <translation>Ce qui est gardé ici à côté de ce que %1 a maintenant. Rien n’est écrasé avant que vous ne le choisissiez, entrée par entrée.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Why; required to leave a difference</source>
        <translation>Pourquoi&#xa0;; requis pour laisser une différence</translation>
    </message>
    <message>
        <source>&amp;Send ours…</source>
        <translation>&amp;Envoyer le nôtre…</translation>
    </message>
    <message>
        <source>&amp;Leave with the note</source>
        <translation>&amp;Laisser avec la note</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>&amp;Prendre de %1</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Entrées qui diffèrent</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Champs de l’entrée choisie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Lecture du catalogue chez %1</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>Le catalogue n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) and their products are here as at %1.</source>
        <translation>
            <numerusform>%Ln prix et son produit sont ici comme chez %1.</numerusform>
            <numerusform>%Ln prix et leurs produits sont ici comme chez %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken.</source>
        <translation>
            <numerusform>%Ln entrée prise.</numerusform>
            <numerusform>%Ln entrées prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left with the note.</source>
        <translation>
            <numerusform>%Ln différence laissée avec la note.</numerusform>
            <numerusform>%Ln différences laissées avec la note.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in the note why the difference may stay.</source>
        <translation>Dites dans la note pourquoi la différence peut rester.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 entries differ.</source>
        <translation>%1 entrées diffèrent.</translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation>Affi&amp;cher de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) shown again.</source>
        <translation>
            <numerusform>%Ln différence affichée de nouveau.</numerusform>
            <numerusform>%Ln différences affichées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;what was left with a note</source>
        <translation>&amp;Montrer ce qui a été laissé avec une note</translation>
    </message>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Tout lire</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read: %Ln product(s) and price(s).</source>
        <translation>
            <numerusform>Tout a été lu&#xa0;: %Ln produit ou prix.</numerusform>
            <numerusform>Tout a été lu&#xa0;: %Ln produits et prix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries that may have changed since %1 were read.</source>
        <translation>
            <numerusform>%Ln entrée qui a pu changer depuis %1 a été lue.</numerusform>
            <numerusform>%Ln entrées qui ont pu changer depuis %1 ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read %1; what changed since without an event is not seen.</source>
        <comment>some time ago</comment>
        <translation>Tout a été lu %1&#xa0;; ce qui a changé depuis sans événement ne se voit pas.</translation>
    </message>
    <message>
        <source>Everything is read again from %1 on.</source>
        <translation>Tout sera relu à partir de %1.</translation>
    </message>
    <message>
        <source>Of what may have changed nothing is otherwise here than at %1.</source>
        <translation>Parmi ce qui a pu changer, rien n’est différent ici de chez %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportRows</name>
    <message>
        <source>Product or price</source>
        <translation>Produit ou prix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>Modifié chez %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Only at %1</source>
        <translation>Seulement chez %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::TierModel</name>
    <message>
        <source>Plan</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Part fixe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Pour</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Relecture en cours.</translation>
    </message>
    <message>
        <source>Not settled: %1 for %2. Reading back did not show whether it happened.</source>
        <translation>Pas réglé&#xa0;: %1 pour %2. La relecture n’a pas montré si c’est fait.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 for %2. %3 did not answer.</source>
        <translation>Non confirmé&#xa0;: %1 pour %2. %3 n’a pas répondu.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Confirmed: %1 for %2 was done.</source>
        <translation>Confirmé&#xa0;: %1 pour %2 est fait.</translation>
    </message>
    <message>
        <source>%1 for %2 was not done. Nothing was changed; it can be tried again.</source>
        <translation>%1 pour %2 n’a pas été fait. Rien n’a été modifié&#xa0;; on peut réessayer.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>La relecture n’a pas pu se faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::VerbDialog</name>
    <message>
        <source>%1: %2, %3 credits</source>
        <comment>what, whom, number</comment>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3 crédits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), together %1 credits</source>
        <translation>
            <numerusform>%Ln écart, en tout&#xa0;%1 crédits</numerusform>
            <numerusform>%Ln écarts, en tout&#xa0;%1 crédits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept with the finding and in the audit log</source>
        <translation>Conservé avec l’écart et dans le journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%Ln écart</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%Ln écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are like it or differ otherwise.</source>
        <translation>
            <numerusform>Et&#xa0;%Ln autre, semblable ou différent autrement.</numerusform>
            <numerusform>Et&#xa0;%Ln autres, semblables ou différents autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>It is matched with %1: %2 credits, %3 (%4).</source>
        <comment>side, number, day, why</comment>
        <translation>Rapproché avec&#xa0;%1&#xa0;:&#xa0;%2 crédits,&#xa0;%3 (%4).</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>Comment c’est réparti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side, day</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Credits of %1</source>
        <translation>Crédits de&#xa0;%1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorer jusqu’au</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Cet environnement est en lecture seule.</translation>
    </message>
    <message>
        <source>The parts come to %1 of %2 credits.</source>
        <translation>Les parts font&#xa0;%1 sur&#xa0;%2 crédits.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Écrivez la note.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 sur&#xa0;%2…</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Cela n’a pas été fait&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be done. The last: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être traité. Le dernier&#xa0;:&#xa0;%1</numerusform>
            <numerusform>%Ln n’ont pas pu être traités. Le dernier&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::WebhookZone</name>
    <message>
        <source>Webhook secrets</source>
        <translation>Secrets de webhook</translation>
    </message>
    <message>
        <source>New webhook secret</source>
        <translation>Nouveau secret de webhook</translation>
    </message>
    <message>
        <source>New s&amp;ecret</source>
        <translation>Nouveau &amp;secret</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Jusqu’à son retrait</translation>
    </message>
    <message>
        <source>To be removed tomorrow</source>
        <translation>À retirer demain</translation>
    </message>
    <message>
        <source>To be removed in 7 days</source>
        <translation>À retirer dans 7 jours</translation>
    </message>
    <message>
        <source>To be removed in 30 days</source>
        <translation>À retirer dans 30 jours</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>&amp;Le garder</translation>
    </message>
    <message>
        <source>Where to keep the webhook secret</source>
        <translation>Où garder le secret de webhook</translation>
    </message>
    <message>
        <source>&amp;Add secret</source>
        <translation>&amp;Ajouter le secret</translation>
    </message>
    <message>
        <source>None is set. The console works without; a server needs one.</source>
        <translation>Aucun n’est défini. La console s’en passe&#xa0;; un serveur en a besoin.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Finit bientôt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the webhook secret %1</source>
        <translation>Retirer le secret de webhook %1</translation>
    </message>
    <message>
        <source>This is an API key. A webhook secret begins with pdl_ntfset_.</source>
        <translation>C’est une clé API. Un secret de webhook commence par pdl_ntfset_.</translation>
    </message>
    <message>
        <source>There are blanks or commas in the secret. Add one secret at a time.</source>
        <translation>Le secret contient des espaces ou des virgules. Ajoutez un secret à la fois.</translation>
    </message>
    <message>
        <source>The secret was not stored, and has to be entered again. %1</source>
        <translation>Le secret n’a pas été enregistré et doit être ressaisi. %1</translation>
    </message>
    <message>
        <source>Remove the webhook secret?</source>
        <translation>Retirer le secret de webhook&#xa0;?</translation>
    </message>
    <message>
        <source>A server that starts with this profile no longer accepts webhooks signed with it (%1).</source>
        <translation>Un serveur qui démarre avec ce profil n’accepte plus les webhooks signés avec lui (%1).</translation>
    </message>
    <message>
        <source>&amp;Remove the secret</source>
        <translation>&amp;Retirer le secret</translation>
    </message>
    <message>
        <source>The secret was not removed. %1</source>
        <translation>Le secret n’a pas été retiré. %1</translation>
    </message>
    <message>
        <source>A server with this profile checks webhooks with them. To replace one without a gap, add the new one first and remove the old one when %1 signs with the new.</source>
        <comment>a provider</comment>
        <translation>Un serveur avec ce profil vérifie les webhooks avec eux. Pour en remplacer un sans trou, ajoutez d’abord le nouveau et retirez l’ancien quand %1 signe avec le nouveau.</translation>
    </message>
    <message>
        <source>This is a key. A webhook secret begins with whsec_.</source>
        <translation>C’est une clé. Un secret de webhook commence par whsec_.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ZonedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
</TS>
