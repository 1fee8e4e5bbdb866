<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CatalogFieldText</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a text</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>write it like “DE, FR = 11.00 EUR”</source>
        <translation>escríbalo como «DE, FR = 11.00 EUR»</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«%1» no es una moneda</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2</source>
        <translation>«%1» no es un importe en %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoría fiscal</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Prices by country</source>
        <translation>Precios por país</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>New purchases</source>
        <translation>Compras nuevas</translation>
    </message>
    <message>
        <source>What new customers see</source>
        <translation>Lo que ven los clientes nuevos</translation>
    </message>
    <message>
        <source>Nobody: for your own use</source>
        <translation>A nadie: para su propio uso</translation>
    </message>
</context>
<context>
    <name>CatalogFileText</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Activa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>%1 once</source>
        <comment>a price that is not recurring</comment>
        <translation>%1 una vez</translation>
    </message>
    <message>
        <source>As the account says</source>
        <translation>Como diga la cuenta</translation>
    </message>
    <message>
        <source>Added to the price</source>
        <translation>Se suma al precio</translation>
    </message>
    <message>
        <source>Within the price</source>
        <translation>Incluido en el precio</translation>
    </message>
    <message>
        <source>By the country</source>
        <translation>Según el país</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Aquí no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>trial</comment>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
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
        <translation>Se añade en el checkout, según el lugar del cliente</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Added or included, as the account is set</source>
        <translation>Se añade o está incluido, según la configuración de la cuenta</translation>
    </message>
    <message>
        <source>Credits, once, by the price list</source>
        <translation>Créditos, una vez, según la lista de precios</translation>
    </message>
    <message>
        <source>Credits each month, by the price list</source>
        <translation>Créditos cada mes, según la lista de precios</translation>
    </message>
    <message>
        <source>Credits for a year at once, by the price list</source>
        <translation>Créditos de un año de una vez, según la lista de precios</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>quantity, price of one</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>A line of its own, so that it comes to the quote. It brings no credits.</source>
        <translation>Una línea aparte, para que el importe sea el de la cotización. No aporta créditos.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>None: the price belongs to no plan that brings any</source>
        <translation>Ninguno: el precio no pertenece a ningún plan que los aporte</translation>
    </message>
    <message>
        <source>%1 with each payment</source>
        <translation>%1 con cada pago</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Cotizado según</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>versión %1 de los precios</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>The customer has not paid. This is followed by itself, and the link stays good.</source>
        <translation>El cliente no ha pagado. Se sigue por sí solo y el enlace sigue siendo válido.</translation>
    </message>
    <message>
        <source>It is billed, and the payment is awaited.</source>
        <translation>Está facturado y se espera el pago.</translation>
    </message>
    <message>
        <source>%1 was paid and is being processed. Credits come when it is completed.</source>
        <translation>Se pagó %1 y se está procesando. Los créditos llegan cuando se completa.</translation>
    </message>
    <message>
        <source>%1 was paid, and %2 credits were granted for it.</source>
        <translation>Se pagó %1 y se concedieron %2 créditos por ello.</translation>
    </message>
    <message>
        <source>%1 was paid. The %2 credits are not granted yet: if that lasts, look at the events of the payment.</source>
        <translation>Se pagó %1. Los %2 créditos aún no se han concedido: si continúa así, mire los eventos del pago.</translation>
    </message>
    <message>
        <source>%1 was paid.</source>
        <translation>Se pagó %1.</translation>
    </message>
    <message>
        <source>The payment was canceled. Make a new link if it is wanted.</source>
        <translation>El pago se canceló. Cree un enlace nuevo si se desea.</translation>
    </message>
    <message>
        <source>The provider gives a state that this version does not know.</source>
        <translation>El proveedor indica un estado que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <comment>begins a letter to a customer</comment>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>%1

here is the link to pay %2 for %3:

%4

Tax may be added at the checkout, depending on where you are.
</source>
        <comment>greeting, amount, what is sold, link</comment>
        <translation>%1

este es el enlace para pagar %2 por %3:

%4

Según dónde se encuentre, en el checkout puede añadirse un impuesto.
</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Made with the link and good for it alone, so that it comes to the quote.</source>
        <translation>Se crea con el enlace y vale solo para él, para llegar al presupuesto.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>a customer&apos;s country</comment>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Antes de impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>This is without the discount, which is made with the link.</source>
        <translation>Esto es sin el descuento, que se crea con el enlace.</translation>
    </message>
    <message>
        <source>%1&apos;s bill differs from the offer by %2: the price has an amount of its own for the customer&apos;s country, or was changed there.</source>
        <comment>provider, signed amount</comment>
        <translation>La factura de %1 difiere de la oferta en %2: el precio tiene un importe propio para el país del cliente, o se cambió allí.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries. Where the customer is, another amount may be asked for.</source>
        <translation>El precio tiene importes propios para algunos países. Donde esté el cliente puede pedirse otro importe.</translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>refund</source>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>chargeback</source>
        <translation>contracargo</translation>
    </message>
    <message>
        <source>chargeback reversed</source>
        <translation>contracargo revertido</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Sign-up bonus</source>
        <translation>Bono de registro</translation>
    </message>
    <message>
        <source>Trial bonus</source>
        <translation>Bono de prueba</translation>
    </message>
    <message>
        <source>Granted by hand</source>
        <translation>Concedido a mano</translation>
    </message>
    <message>
        <source>Taken back by hand</source>
        <translation>Retirado a mano</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>a refund, a chargeback</comment>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <comment>chargeback reversed</comment>
        <translation>Devuelto: %1</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>Nuevo intento más tarde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being told</source>
        <translation>En envío</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The ledger has this entry as %1.</source>
        <translation>El registro tiene este asiento como %1.</translation>
    </message>
    <message>
        <source>The ledger is being told.</source>
        <translation>Se está informando al registro.</translation>
    </message>
    <message>
        <source>The answer of the ledger was lost. It is looked up before anything is sent again.</source>
        <translation>La respuesta del registro se perdió. Se consulta antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Next look %1.</source>
        <translation>Próxima consulta %1.</translation>
    </message>
    <message>
        <source>No ledger is told: none is configured.</source>
        <translation>No se informa a ningún registro: no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Give the profile the ledger&apos;s address and key.</source>
        <translation>Indique en el perfil la dirección y la clave del registro.</translation>
    </message>
    <message>
        <source>The ledger has not been told yet.</source>
        <translation>Aún no se ha informado al registro.</translation>
    </message>
    <message>
        <source>The ledger could not be told: %1</source>
        <translation>No se pudo informar al registro: %1</translation>
    </message>
    <message>
        <source>Tried again %1.</source>
        <translation>Nuevo intento %1.</translation>
    </message>
    <message>
        <source>The ledger refused the key. Nothing is sent until it is put right.</source>
        <translation>El registro rechazó la clave. No se envía nada hasta corregirla.</translation>
    </message>
    <message>
        <source>Put the key of the ledger right, then try again. Nothing is lost meanwhile.</source>
        <translation>Corrija la clave del registro y vuelva a intentarlo. Mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>The ledger refused this entry: %1</source>
        <translation>El registro rechazó este asiento: %1</translation>
    </message>
    <message>
        <source>Put right what it says, then try again.</source>
        <translation>Corrija lo que indica y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %Ln tries: %1</source>
        <translation>
            <numerusform>Abandonado tras %Ln intento: %1</numerusform>
            <numerusform>Abandonado tras %Ln intentos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the ledger works, then try again.</source>
        <translation>Compruebe si el registro funciona y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>The ledger has not been asked for this balance.</source>
        <translation>Aún no se ha consultado este saldo al registro.</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>The ledger has what was granted here.</source>
        <translation>El registro tiene lo concedido aquí.</translation>
    </message>
    <message>
        <source>Ledger has more</source>
        <translation>El registro tiene más</translation>
    </message>
    <message>
        <source>The ledger has %1 more than was granted here. Reconciliation shows why.</source>
        <translation>El registro tiene %1 más de lo concedido aquí. La conciliación muestra por qué.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>%1 of it the ledger does not have yet.</source>
        <translation>De ello, el registro aún no tiene %1.</translation>
    </message>
    <message>
        <source>Some used</source>
        <translation>Parte usada</translation>
    </message>
    <message>
        <source>%1 were used, or taken in the ledger itself.</source>
        <translation>Se usaron %1, o se retiraron en el propio registro.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>It is not known what is due: %1.</source>
        <translation>No se sabe qué corresponde: %1.</translation>
    </message>
    <message>
        <source>No completed payment of this period is known here. When it comes, its credits are granted by themselves. If the customer has paid, read the payments again in Settings.</source>
        <translation>Aquí no se conoce ningún pago completado de este período. Cuando llegue, sus créditos se concederán solos. Si el cliente ha pagado, vuelva a leer los pagos en Ajustes.</translation>
    </message>
    <message>
        <source>It was paid, and no event of it granted the credits. Grant them as the event would have: once, however often that is done.</source>
        <translation>Se pagó y ningún evento concedió los créditos. Concédalos como lo habría hecho el evento: una sola vez, por más que se repita.</translation>
    </message>
    <message>
        <source>Fewer credits were granted than the items bring now. Items that changed within the period are granted in proportion.</source>
        <translation>Se concedieron menos créditos de los que aportan ahora los elementos. Los que cambiaron dentro del período se conceden en proporción.</translation>
    </message>
    <message>
        <source>More credits were granted than the items bring now. Items that are taken away within the period keep their credits.</source>
        <translation>Se concedieron más créditos de los que aportan ahora los elementos. Los que se quitan dentro del período conservan sus créditos.</translation>
    </message>
    <message>
        <source>The period has its credits.</source>
        <translation>El período tiene sus créditos.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 is past due: a renewal has not been paid.</source>
        <comment>a subscription</comment>
        <translation>%1 está vencida: no se pagó una renovación.</translation>
    </message>
    <message>
        <source>%1 is paused, and no date is set to go on.</source>
        <comment>a subscription</comment>
        <translation>%1 está en pausa, sin fecha para continuar.</translation>
    </message>
    <message>
        <source>The payment of %1 failed: %2 (%3).</source>
        <comment>amount, error code, payment method</comment>
        <translation>El pago de %1 falló: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is not settled: somebody must say whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 no está resuelto: alguien debe decir si se hizo.</translation>
    </message>
    <message>
        <source>%1 is still under way.</source>
        <comment>an operation</comment>
        <translation>%1 sigue en curso.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no subscriptions</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>próxima factura %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>sin próxima factura</translation>
    </message>
    <message>
        <source>Same external id and same e-mail address</source>
        <translation>Mismo id externo y misma dirección de correo</translation>
    </message>
    <message>
        <source>Same external id</source>
        <translation>Mismo id externo</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>Misma dirección de correo</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Nada en común</translation>
    </message>
</context>
<context>
    <name>EnvironmentBand</name>
    <message>
        <source>no extra questions</source>
        <translation>sin preguntas</translation>
    </message>
    <message>
        <source>confirms each change</source>
        <translation>confirma cada cambio</translation>
    </message>
    <message>
        <source>asks for a reason and the name</source>
        <translation>pide un motivo y el nombre</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Subscription created</source>
        <translation>Suscripción creada</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Suscripción cambiada</translation>
    </message>
    <message>
        <source>Subscription activated</source>
        <translation>Suscripción activada</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Prueba iniciada</translation>
    </message>
    <message>
        <source>Subscription past due</source>
        <translation>Suscripción vencida</translation>
    </message>
    <message>
        <source>Subscription paused</source>
        <translation>Suscripción en pausa</translation>
    </message>
    <message>
        <source>Subscription resumed</source>
        <translation>Suscripción reanudada</translation>
    </message>
    <message>
        <source>Subscription canceled</source>
        <translation>Suscripción cancelada</translation>
    </message>
    <message>
        <source>Subscription imported</source>
        <translation>Suscripción importada</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Pago creado</translation>
    </message>
    <message>
        <source>Payment changed</source>
        <translation>Pago cambiado</translation>
    </message>
    <message>
        <source>Payment ready</source>
        <translation>Pago listo</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Factura emitida</translation>
    </message>
    <message>
        <source>Payment paid</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Payment completed</source>
        <translation>Pago completado</translation>
    </message>
    <message>
        <source>Payment canceled</source>
        <translation>Pago cancelado</translation>
    </message>
    <message>
        <source>Payment past due</source>
        <translation>Pago vencido</translation>
    </message>
    <message>
        <source>Payment attempt failed</source>
        <translation>Intento de pago fallido</translation>
    </message>
    <message>
        <source>Invoice revised</source>
        <translation>Factura rectificada</translation>
    </message>
    <message>
        <source>Refund or credit created</source>
        <translation>Reembolso o abono creado</translation>
    </message>
    <message>
        <source>Refund or credit changed</source>
        <translation>Reembolso o abono cambiado</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Cliente creado</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente cambiado</translation>
    </message>
    <message>
        <source>Customer imported</source>
        <translation>Cliente importado</translation>
    </message>
    <message>
        <source>Address created</source>
        <translation>Dirección creada</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Dirección cambiada</translation>
    </message>
    <message>
        <source>Address imported</source>
        <translation>Dirección importada</translation>
    </message>
    <message>
        <source>Business created</source>
        <translation>Empresa creada</translation>
    </message>
    <message>
        <source>Business changed</source>
        <translation>Empresa cambiada</translation>
    </message>
    <message>
        <source>Business imported</source>
        <translation>Empresa importada</translation>
    </message>
    <message>
        <source>Product created</source>
        <translation>Producto creado</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Producto cambiado</translation>
    </message>
    <message>
        <source>Product imported</source>
        <translation>Producto importado</translation>
    </message>
    <message>
        <source>Price created</source>
        <translation>Precio creado</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Precio cambiado</translation>
    </message>
    <message>
        <source>Price imported</source>
        <translation>Precio importado</translation>
    </message>
    <message>
        <source>Discount created</source>
        <translation>Descuento creado</translation>
    </message>
    <message>
        <source>Discount changed</source>
        <translation>Descuento cambiado</translation>
    </message>
    <message>
        <source>Discount imported</source>
        <translation>Descuento importado</translation>
    </message>
    <message>
        <source>Payment method saved</source>
        <translation>Medio de pago guardado</translation>
    </message>
    <message>
        <source>Payment method deleted</source>
        <translation>Medio de pago borrado</translation>
    </message>
    <message>
        <source>Payout created</source>
        <translation>Liquidación creada</translation>
    </message>
    <message>
        <source>Payout paid</source>
        <translation>Liquidación pagada</translation>
    </message>
    <message>
        <source>Report created</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Informe cambiado</translation>
    </message>
    <message>
        <source>API key created</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API key changed</source>
        <translation>Clave de API cambiada</translation>
    </message>
    <message>
        <source>API key expires soon</source>
        <translation>La clave de API caduca pronto</translation>
    </message>
    <message>
        <source>API key expired</source>
        <translation>Clave de API caducada</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>Clave de API revocada</translation>
    </message>
    <message>
        <source>Reckoner cannot read what is in it (%1). Nothing was changed. When a newer version can, replay it; the bytes are kept.</source>
        <translation>Reckoner no puede leer lo que contiene (%1). No se cambió nada. Cuando una versión más nueva pueda, repítalo; los bytes se conservan.</translation>
    </message>
    <message>
        <source>It says something else than what is known for the same moment, and asking the provider has not settled it. Compare with the provider&apos;s dashboard, then replay it.</source>
        <translation>Dice algo distinto de lo conocido para el mismo momento, y preguntar al proveedor no lo ha aclarado. Compárelo con su panel y repítalo después.</translation>
    </message>
    <message>
        <source>It was tried eight times and put aside so that it holds up nothing else: %1. Remove the cause, then replay it.</source>
        <translation>Se intentó ocho veces y se apartó para que no retenga nada más: %1. Elimine la causa y repítalo después.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Refunds and credits</source>
        <translation>Reembolsos y abonos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>an event, to be looked at</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>an event</comment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>an event, by a newer one</comment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <comment>an event</comment>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>an event&apos;s type</comment>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>an event</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Retrying</source>
        <comment>an event</comment>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>It is stored and about to be applied.</source>
        <translation>Está guardado y a punto de aplicarse.</translation>
    </message>
    <message>
        <source>It was applied: this is what it changed.</source>
        <translation>Se aplicó: esto es lo que cambió.</translation>
    </message>
    <message>
        <source>Nothing changed: what was known already when it arrived is newer. Events may come in any order; there is nothing to do.</source>
        <translation>Nada cambió: lo que ya se sabía cuando llegó es más reciente. Los eventos pueden llegar en cualquier orden; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing changed: exactly this was known already, from an earlier event or from reading the provider.</source>
        <translation>Nada cambió: ya se sabía exactamente esto, por un evento anterior o por una lectura del proveedor.</translation>
    </message>
    <message>
        <source>Nothing changed: Reckoner keeps nothing that events of this type are about. It is only stored.</source>
        <translation>Nada cambió: Reckoner no guarda nada de lo que tratan los eventos de este tipo. Solo se almacena.</translation>
    </message>
    <message>
        <source>It is about to be tried again.</source>
        <translation>Está a punto de intentarse de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again in %1.</source>
        <comment>a duration</comment>
        <translation>Se intenta de nuevo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not applied yet, after %Ln attempt(s): %1.</source>
        <translation>
            <numerusform>Aún sin aplicar, tras un intento: %1.</numerusform>
            <numerusform>Aún sin aplicar, tras %Ln intentos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Fetched</source>
        <comment>an event, from the provider&apos;s feed</comment>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>an event, from a file</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>%1 signed it, but it is not an event that Reckoner can read: %2.</source>
        <translation>%1 lo firmó, pero no es un evento que Reckoner sepa leer: %2.</translation>
    </message>
    <message>
        <source>Look at the bytes. If it is an event, fetch the missed events: the feed lists it again. If it is not, say that it was looked at.</source>
        <translation>Mire los bytes. Si es un evento, recupere los eventos perdidos: el flujo lo vuelve a dar. Si no lo es, anote que lo miró.</translation>
    </message>
    <message>
        <source>From the future</source>
        <translation>Del futuro</translation>
    </message>
    <message>
        <source>It says that it happened later than it arrived: %1. Applied, it would win over every event until then.</source>
        <translation>Dice que ocurrió después de llegar: %1. Aplicado, ganaría hasta entonces a cualquier otro evento.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock. When it is right again, fetch the missed events.</source>
        <translation>Revise el reloj de este equipo. Cuando vuelva a estar bien, recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>An event with the same id and other contents is in the log already. Only one of them can be what happened.</source>
        <translation>Ya hay en el registro un evento con el mismo identificador y otro contenido. Solo uno de los dos pudo ocurrir.</translation>
    </message>
    <message>
        <source>Compare the two: open the event by its id. The one in the log counts; ask %1 if it is the wrong one.</source>
        <translation>Compare los dos: abra el evento por su identificador. Vale el del registro; pregunte a %1 si es el equivocado.</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Secreto equivocado</translation>
    </message>
    <message>
        <source>The signature does not fit the secret that Reckoner has. Usually the secret belongs to another destination or to the other environment (sandbox, live).</source>
        <translation>La firma no encaja con el secreto que tiene Reckoner. Normalmente el secreto pertenece a otro destino o al otro entorno (sandbox, live).</translation>
    </message>
    <message>
        <source>In %1&apos;s notification settings open the destination with this address, copy its secret, put it in the settings, then fetch the missed events.</source>
        <translation>En los ajustes de notificación de %1 abra el destino con esta dirección, copie su secreto en los ajustes y recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>Signed too long ago</source>
        <translation>Firmado hace demasiado</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is older than is allowed (%1). A request was held up, sent again by somebody, or this machine&apos;s clock is ahead.</source>
        <translation>El secreto encaja, pero la firma es más antigua de lo permitido (%1). Una solicitud se retuvo, alguien la envió de nuevo, o el reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock and the proxy in front. Then fetch the missed events.</source>
        <translation>Revise el reloj de este equipo y el proxy de delante. Después recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation>Firmado en el futuro</translation>
    </message>
    <message>
        <source>The secret fits, but the signature is from later than now (%1): this machine&apos;s clock is behind.</source>
        <translation>El secreto encaja, pero la firma es posterior a ahora (%1): el reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>Set the clock (NTP). Then fetch the missed events.</source>
        <translation>Ponga el reloj en hora (NTP). Después recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>A request without a signature: a browser, a scanner, or a proxy that drops the header.</source>
        <translation>Una solicitud sin firma: un navegador, un escáner o un proxy que quita la cabecera.</translation>
    </message>
    <message>
        <source>If %1 sent it, let the proxy pass the header Paddle-Signature. Otherwise nothing is to do.</source>
        <translation>Si la envió %1, haga que el proxy deje pasar la cabecera Paddle-Signature. Si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Signature not readable</source>
        <translation>Firma ilegible</translation>
    </message>
    <message>
        <source>The signature does not have the form that %1 uses.</source>
        <translation>La firma no tiene la forma que usa %1.</translation>
    </message>
    <message>
        <source>Somebody else is calling, or a proxy changes headers. Otherwise nothing is to do.</source>
        <translation>Llama otra persona, o un proxy cambia las cabeceras. Si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>It came from an address that is not on the list of allowed ones.</source>
        <translation>Vino de una dirección que no está en la lista de permitidas.</translation>
    </message>
    <message>
        <source>Compare the address with %1&apos;s list of addresses and bring the list up to date. Then fetch the missed events.</source>
        <translation>Compare la dirección con la lista de %1 y actualice la lista. Después recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Sin secreto</translation>
    </message>
    <message>
        <source>No webhook secret is set for this account: nothing can be believed.</source>
        <translation>No hay secreto de webhook para esta cuenta: no se puede creer nada.</translation>
    </message>
    <message>
        <source>Copy the secret from %1&apos;s notification settings into the settings, then fetch the missed events.</source>
        <translation>Copie el secreto de los ajustes de notificación de %1 en los ajustes y recupere los eventos perdidos.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1&apos;s feed is being read.</source>
        <translation>Se está leyendo el flujo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The feed was read to its end. %Ln event(s) had not arrived before and are in the log now. Nothing is missing up to here.</source>
        <translation>
            <numerusform>El flujo se leyó hasta el final. Un evento no había llegado antes y ahora está en el registro. Hasta aquí no falta nada.</numerusform>
            <numerusform>El flujo se leyó hasta el final. %Ln eventos no habían llegado antes y ahora están en el registro. Hasta aquí no falta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed was read to its end. Nothing had been missed.</source>
        <translation>El flujo se leyó hasta el final. No se había perdido nada.</translation>
    </message>
    <message>
        <source>Reading was stopped before the end of the feed. What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>La lectura se detuvo antes del final del flujo. Lo leído se conserva; el resto puede faltar hasta que se lea desde aquí.</translation>
    </message>
    <message>
        <source>Reading ended early: %1 What was read is kept; the rest may be missing until it is read on from here.</source>
        <translation>La lectura terminó antes de tiempo: %1 Lo leído se conserva; el resto puede faltar hasta que se lea desde aquí.</translation>
    </message>
    <message>
        <source>It was not delivered as a webhook but read from %1 over an encrypted connection, or from a file.</source>
        <translation>No llegó como webhook: se leyó de %1 por una conexión cifrada, o de un archivo.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>It was checked when it arrived. This program has no webhook secret to check it again.</source>
        <translation>Se comprobó a la llegada. Este programa no tiene ningún secreto de webhook para comprobarla de nuevo.</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>La firma coincide</translation>
    </message>
    <message>
        <source>The stored bytes are those that %1 signed.</source>
        <translation>Los bytes guardados son los que firmó %1.</translation>
    </message>
    <message>
        <source>Signature differs</source>
        <translation>La firma difiere</translation>
    </message>
    <message>
        <source>It fitted when it arrived. Either the secret has been replaced since, or the stored bytes have been changed.</source>
        <translation>Coincidía a la llegada. O el secreto se ha sustituido desde entonces, o los bytes guardados se han modificado.</translation>
    </message>
    <message>
        <source>Check it with the secret of that time. If that does not fit either, compare the event with the one in the provider&apos;s feed.</source>
        <translation>Compruébela con el secreto de entonces. Si tampoco coincide, compare el evento con el del flujo del proveedor.</translation>
    </message>
    <message>
        <source>What is known already is newer</source>
        <translation>Lo que ya se conoce es más reciente</translation>
    </message>
    <message>
        <source>Exactly this is known already</source>
        <translation>Exactamente esto ya se conoce</translation>
    </message>
    <message>
        <source>Events of this type change nothing that is kept here</source>
        <translation>Los eventos de este tipo no cambian nada de lo que se guarda aquí</translation>
    </message>
    <message>
        <source>Trial ends soon</source>
        <translation>La prueba termina pronto</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Cliente eliminado</translation>
    </message>
    <message>
        <source>Product deleted</source>
        <translation>Producto eliminado</translation>
    </message>
    <message>
        <source>Price deleted</source>
        <translation>Precio eliminado</translation>
    </message>
    <message>
        <source>Payment under way</source>
        <translation>Pago en curso</translation>
    </message>
    <message>
        <source>Payment refunded</source>
        <translation>Pago reembolsado</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>Disputa abierta</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>Disputa modificada</translation>
    </message>
    <message>
        <source>Dispute closed</source>
        <translation>Disputa cerrada</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Reembolso fallido</translation>
    </message>
    <message>
        <source>Invoice drafted</source>
        <translation>Factura preparada</translation>
    </message>
    <message>
        <source>Invoice changed</source>
        <translation>Factura modificada</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>Invoice voided</source>
        <translation>Factura anulada</translation>
    </message>
    <message>
        <source>Invoice comes soon</source>
        <translation>Factura próxima</translation>
    </message>
    <message>
        <source>Checkout completed</source>
        <translation>Checkout completado</translation>
    </message>
    <message>
        <source>Checkout expired</source>
        <translation>Checkout caducado</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… y un carácter más</numerusform>
            <numerusform>… y %Ln caracteres más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… the rest is too long to show: %Ln byte(s)</source>
        <translation>
            <numerusform>… el resto es demasiado largo para mostrarlo: un byte</numerusform>
            <numerusform>… el resto es demasiado largo para mostrarlo: %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationText</name>
    <message>
        <source>To go</source>
        <comment>a subscription</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a subscription</comment>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a subscription</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a subscription</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a migration</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a migration</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>a migration</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Done, some refused</source>
        <comment>a migration</comment>
        <translation>Hecha, algunas rechazadas</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a migration</comment>
        <translation>Hecha</translation>
    </message>
</context>
<context>
    <name>OperationNotice</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not confirmed: %1. %2 did not answer. It is read back by itself; nothing is sent again.</source>
        <translation>Sin confirmar: %1. %2 no respondió. Se relee por sí solo; no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>Not settled: %1. Reading back did not show whether it happened.</source>
        <translation>Sin resolver: %1. La relectura no mostró si ocurrió.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Change of items</source>
        <translation>Cambio de elementos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Removal of the scheduled change</source>
        <translation>Retirada del cambio programado</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Necesita a una persona</translation>
    </message>
    <message>
        <source>The provider answered that it is done.</source>
        <translation>El proveedor respondió que está hecho.</translation>
    </message>
    <message>
        <source>The provider refused it. Nothing was changed.</source>
        <translation>El proveedor lo rechazó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The answer was lost; reading back showed that it is done.</source>
        <translation>La respuesta se perdió; la relectura mostró que está hecho.</translation>
    </message>
    <message>
        <source>It was not sent, because things had changed meanwhile.</source>
        <translation>No se envió, porque la situación había cambiado entretanto.</translation>
    </message>
    <message>
        <source>Settled %1.</source>
        <comment>by whom and how</comment>
        <translation>Resuelto %1.</translation>
    </message>
    <message>
        <source> (%1, request %2)</source>
        <comment>provider&apos;s error code, request id</comment>
        <translation> (%1, solicitud %2)</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Archiving of the customer</source>
        <translation>Archivado del cliente</translation>
    </message>
    <message>
        <source>Restoring of the customer</source>
        <translation>Restauración del cliente</translation>
    </message>
    <message>
        <source>Edit of the customer</source>
        <translation>Edición del cliente</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>It waits for you: compare with the %1 dashboard, then say here whether it was done.</source>
        <translation>Espera su decisión: compare con el panel de %1 y diga aquí si se hizo.</translation>
    </message>
    <message numerus="yes">
        <source>Read back %Ln time(s), no sign of it yet.</source>
        <translation>
            <numerusform>Releído una vez, aún sin rastro.</numerusform>
            <numerusform>Releído %Ln veces, aún sin rastro.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about to be read back; nothing is sent again.</source>
        <translation>Está a punto de releerse; no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>It is read back in %1; nothing is sent again.</source>
        <comment>a duration</comment>
        <translation>Se relee en %1; no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>Change of the next billing date</source>
        <translation>Cambio de la próxima fecha de facturación</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Cargo único</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 rechazó el cambio.</translation>
    </message>
    <message>
        <source>Archiving of an address</source>
        <translation>Archivado de una dirección</translation>
    </message>
    <message>
        <source>Restoring of an address</source>
        <translation>Restauración de una dirección</translation>
    </message>
    <message>
        <source>Edit of an address</source>
        <translation>Edición de una dirección</translation>
    </message>
    <message>
        <source>Archiving of a business</source>
        <translation>Archivado de una empresa</translation>
    </message>
    <message>
        <source>Restoring of a business</source>
        <translation>Restauración de una empresa</translation>
    </message>
    <message>
        <source>Edit of a business</source>
        <translation>Edición de una empresa</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Archiving of the product</source>
        <translation>Archivado del producto</translation>
    </message>
    <message>
        <source>Restoring of the product</source>
        <translation>Restauración del producto</translation>
    </message>
    <message>
        <source>Edit of the product</source>
        <translation>Edición del producto</translation>
    </message>
    <message>
        <source>Archiving of the price</source>
        <translation>Archivado del precio</translation>
    </message>
    <message>
        <source>Restoring of the price</source>
        <translation>Restauración del precio</translation>
    </message>
    <message>
        <source>Edit of the price</source>
        <translation>Edición del precio</translation>
    </message>
    <message>
        <source>Link to a checkout</source>
        <translation>Enlace a un checkout</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Succeeded</source>
        <comment>a payment</comment>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a payment</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a payment</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Canceled</source>
        <comment>a payment</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a payment</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <comment>a payment</comment>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>a payment</comment>
        <translation>Disputado</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <comment>an amount</comment>
        <translation>Reembolsado: %1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <comment>an amount</comment>
        <translation>Disputado: %1</translation>
    </message>
    <message>
        <source>State at the provider: %1</source>
        <comment>a state</comment>
        <translation>Estado en el proveedor: %1</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>archived</source>
        <comment>customer</comment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Found by id</source>
        <translation>Encontrado por identificador</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Checkout link</source>
        <translation>Enlace de checkout</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>another account</comment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>PaymentText</name>
    <message>
        <source>The payment had been canceled already</source>
        <translation>El pago ya estaba cancelado</translation>
    </message>
    <message>
        <source>The payment had been refunded already</source>
        <translation>El pago ya estaba reembolsado</translation>
    </message>
    <message>
        <source>The customer did not confirm the payment with the bank</source>
        <translation>El cliente no confirmó el pago con el banco</translation>
    </message>
    <message>
        <source>The card is blocked</source>
        <translation>La tarjeta está bloqueada</translation>
    </message>
    <message>
        <source>The customer broke the payment off</source>
        <translation>El cliente interrumpió el pago</translation>
    </message>
    <message>
        <source>The bank declined the payment</source>
        <translation>El banco rechazó el pago</translation>
    </message>
    <message>
        <source>The bank declined the payment for good</source>
        <translation>El banco rechazó el pago definitivamente</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>La tarjeta ha caducado</translation>
    </message>
    <message>
        <source>The payment was taken for fraud</source>
        <translation>El pago se tomó por fraude</translation>
    </message>
    <message>
        <source>The method cannot be charged this amount</source>
        <translation>A este medio no se le puede cobrar ese importe</translation>
    </message>
    <message>
        <source>The details of the card or account are wrong</source>
        <translation>Los datos de la tarjeta o cuenta son incorrectos</translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation>No se llegó al banco</translation>
    </message>
    <message>
        <source>There was not enough money on the account</source>
        <translation>No había suficiente dinero en la cuenta</translation>
    </message>
    <message>
        <source>The card&apos;s network is not supported</source>
        <translation>La red de la tarjeta no se admite</translation>
    </message>
    <message>
        <source>The payment processor had a fault</source>
        <translation>El procesador de pagos tuvo un fallo</translation>
    </message>
    <message>
        <source>The payment method was removed</source>
        <translation>El medio de pago se eliminó</translation>
    </message>
    <message>
        <source>The provider had a fault</source>
        <translation>El proveedor tuvo un fallo</translation>
    </message>
    <message>
        <source>The card may not be used for this payment</source>
        <translation>La tarjeta no puede usarse para este pago</translation>
    </message>
    <message>
        <source>Ask the customer to try again and to confirm it in the bank&apos;s app.</source>
        <translation>Pida al cliente que lo intente de nuevo y lo confirme en la aplicación del banco.</translation>
    </message>
    <message>
        <source>Ask the customer for another payment method.</source>
        <translation>Pida al cliente otro medio de pago.</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it keeps failing, ask the customer to call the bank or to use another payment method.</source>
        <translation>Se vuelve a intentar por sí solo. Si sigue fallando, pida al cliente que llame al banco o use otro medio de pago.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the new card.</source>
        <translation>Pida al cliente que escriba la tarjeta nueva.</translation>
    </message>
    <message>
        <source>Do not try again before you know who paid.</source>
        <translation>No lo intente de nuevo antes de saber quién pagó.</translation>
    </message>
    <message>
        <source>Ask the customer to enter the payment method again.</source>
        <translation>Pida al cliente que escriba de nuevo el medio de pago.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>It is tried again by itself. The customer may also use another payment method.</source>
        <translation>Se vuelve a intentar por sí solo. El cliente también puede usar otro medio de pago.</translation>
    </message>
    <message>
        <source>Ask the customer for a payment method.</source>
        <translation>Pida al cliente un medio de pago.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Credit taken back</source>
        <translation>Abono retirado</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>Contracargo</translation>
    </message>
    <message>
        <source>Chargeback taken back</source>
        <translation>Contracargo retirado</translation>
    </message>
    <message>
        <source>Warning of a chargeback</source>
        <translation>Aviso de contracargo</translation>
    </message>
    <message>
        <source>Warning of a chargeback taken back</source>
        <translation>Aviso de contracargo retirado</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Customer must act</source>
        <translation>El cliente debe actuar</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>The card has reached its limit</source>
        <translation>La tarjeta ha alcanzado su límite</translation>
    </message>
    <message>
        <source>The card cannot be charged in this currency</source>
        <translation>No se puede cobrar a la tarjeta en esta moneda</translation>
    </message>
    <message>
        <source>The bank took it for a repetition of a payment just made</source>
        <translation>El banco lo tomó por la repetición de un pago recién hecho</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong</source>
        <translation>El código de seguridad de la tarjeta es incorrecto</translation>
    </message>
    <message>
        <source>A fraud rule of your Stripe account blocked the payment</source>
        <translation>Una regla antifraude de su cuenta de Stripe bloqueó el pago</translation>
    </message>
    <message>
        <source>Look whether the customer has paid already before anybody tries again.</source>
        <translation>Mire si el cliente ya ha pagado antes de que alguien lo intente de nuevo.</translation>
    </message>
    <message>
        <source>Look at the payment in Stripe&apos;s dashboard: it names the rule.</source>
        <translation>Mire el pago en el panel de Stripe: allí figura la regla.</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Adeudo directo</translation>
    </message>
    <message>
        <source>SEPA direct debit</source>
        <translation>Adeudo directo SEPA</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Cuenta bancaria de EE. UU.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secretos de webhook</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Which account Reckoner works with, and who says so.</source>
        <translation>Con qué cuenta trabaja Reckoner, y quién lo dice.</translation>
    </message>
    <message>
        <source>Where this session can keep secrets.</source>
        <translation>Dónde puede guardar secretos esta sesión.</translation>
    </message>
    <message>
        <source>Where the mirror, the events and the operations are kept.</source>
        <translation>Dónde se guardan el espejo, los eventos y las operaciones.</translation>
    </message>
    <message>
        <source>Whether the database fits this version of Reckoner.</source>
        <translation>Si la base de datos encaja con esta versión de Reckoner.</translation>
    </message>
    <message>
        <source>What the key may read.</source>
        <translation>Qué puede leer la clave.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Escribir la clave</translation>
    </message>
    <message>
        <source>Enter a secret</source>
        <translation>Escribir un secreto</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Open the database settings</source>
        <translation>Abrir los ajustes de la base de datos</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Ponerla al día</translation>
    </message>
    <message>
        <source>Connect to Paddle</source>
        <translation>Conectar con Paddle</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>A key stops working when it expires (90 days unless you chose otherwise), when it is revoked, and in the other environment. Look at it in Paddle under Developer tools, Authentication; make a new one there and enter it here.</source>
        <translation>Una clave deja de valer cuando caduca (90 días, si no eligió otra cosa), cuando se revoca y en el otro entorno. Mírela en Paddle en Developer tools, Authentication; haga una nueva allí y escríbala aquí.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Paddle under Developer tools, Authentication; it need not be entered again.</source>
        <translation>La clave se conoce y le faltan permisos. Edítela en Paddle en Developer tools, Authentication; no hace falta escribirla de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the key. Test again in %1.</source>
        <translation>A la clave no le pasa nada. Pruebe de nuevo en %1.</translation>
    </message>
    <message>
        <source>The key was not judged. Check the network, the proxy and the API address, then test again.</source>
        <translation>La clave no se juzgó. Revise la red, el proxy y la dirección de API, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Correct it, then test again.</source>
        <translation>Corríjalo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Test again.</source>
        <translation>Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>set on %1</source>
        <translation>puesta el %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>last characters of a secret</comment>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>kept in: %1</source>
        <comment>a place</comment>
        <translation>guardado en: %1</translation>
    </message>
    <message>
        <source>to be removed since %1</source>
        <translation>por quitar desde el %1</translation>
    </message>
    <message>
        <source>to be removed on %1</source>
        <translation>por quitar el %1</translation>
    </message>
    <message>
        <source>There are blanks in the key. Copy it again as a whole.</source>
        <translation>Hay espacios en la clave. Cópiela de nuevo entera.</translation>
    </message>
    <message>
        <source>The key is too short. Copy it again as a whole.</source>
        <translation>La clave es demasiado corta. Cópiela de nuevo entera.</translation>
    </message>
    <message>
        <source>The key is not complete: keys of this kind have 69 characters, this one has %1.</source>
        <translation>La clave no está completa: las claves de este tipo tienen 69 caracteres, esta tiene %1.</translation>
    </message>
    <message>
        <source>This is a key for production (pdl_live_), and the account is a sandbox. Use a key that begins with pdl_sdbx_, or choose production above.</source>
        <translation>Es una clave de producción (pdl_live_) y la cuenta es una sandbox. Use una que empiece por pdl_sdbx_, o elija producción arriba.</translation>
    </message>
    <message>
        <source>This is a key for the sandbox (pdl_sdbx_), and the account is production. Use a key that begins with pdl_live_, or choose the sandbox above.</source>
        <translation>Es una clave de sandbox (pdl_sdbx_) y la cuenta es de producción. Use una que empiece por pdl_live_, o elija la sandbox arriba.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Whether credits are granted and the ledger is told.</source>
        <translation>Si se conceden créditos y se informa al registro.</translation>
    </message>
    <message>
        <source>Without a key nothing can be fetched or changed at %1.</source>
        <comment>a provider</comment>
        <translation>Sin clave no se puede leer ni cambiar nada en %1.</translation>
    </message>
    <message>
        <source>With them a server checks that a webhook really comes from %1.</source>
        <comment>a provider</comment>
        <translation>Con ellos un servidor comprueba que un webhook viene de verdad de %1.</translation>
    </message>
    <message>
        <source>Whether %1 can be reached and accepts the key.</source>
        <comment>a provider</comment>
        <translation>Si se llega a %1 y acepta la clave.</translation>
    </message>
    <message>
        <source>A key stops working when it is rolled or deleted. Look at it in Stripe under Developers, API keys; make a new one there and enter it here.</source>
        <translation>Una clave deja de valer cuando se renueva o se elimina. Mírela en Stripe en Developers, API keys; haga una nueva allí y escríbala aquí.</translation>
    </message>
    <message>
        <source>The key is known and lacks permissions. Edit it in Stripe under Developers, API keys; it need not be entered again.</source>
        <translation>La clave se conoce y le faltan permisos. Edítela en Stripe en Developers, API keys; no hace falta escribirla de nuevo.</translation>
    </message>
    <message>
        <source>Something other than %1 may have answered. Check the proxy and the API address, then test again.</source>
        <comment>a provider</comment>
        <translation>Quizá respondió algo que no es %1. Revise el proxy y la dirección de API, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This is a publishable key (pk_…), which browsers use and which can do nothing here. Take the secret key (sk_…) or a restricted key (rk_…).</source>
        <translation>Es una clave publicable (pk_…), que usan los navegadores y que aquí no sirve. Use la clave secreta (sk_…) o una clave restringida (rk_…).</translation>
    </message>
    <message>
        <source>This is a webhook secret (whsec_…). It is entered below, under Webhook secrets.</source>
        <translation>Es un secreto de webhook (whsec_…). Se escribe más abajo, en Secretos de webhook.</translation>
    </message>
    <message>
        <source>This is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>No es una clave de Stripe: estas empiezan por sk_test_, sk_live_, rk_test_ o rk_live_.</translation>
    </message>
    <message>
        <source>This is a live key (sk_live_ or rk_live_), and the account is a sandbox. Use a key that begins with sk_test_ or rk_test_, or choose production above.</source>
        <translation>Es una clave live (sk_live_ o rk_live_) y la cuenta es una sandbox. Use una que empiece por sk_test_ o rk_test_, o elija producción arriba.</translation>
    </message>
    <message>
        <source>This is a test key (sk_test_ or rk_test_), and the account is production. Use a key that begins with sk_live_ or rk_live_, or choose the sandbox above.</source>
        <translation>Es una clave de prueba (sk_test_ o rk_test_) y la cuenta es de producción. Use una que empiece por sk_live_ o rk_live_, o elija la sandbox arriba.</translation>
    </message>
</context>
<context>
    <name>SubscriptionWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>3 months</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>Cancels on %1</source>
        <translation>Termina el %1</translation>
    </message>
    <message>
        <source>Pauses on %1</source>
        <translation>En pausa el %1</translation>
    </message>
    <message>
        <source>Resumes on %1</source>
        <translation>Se reanuda el %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>unknown action, day</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Cancels on %1. The customer has access until then and is not billed again.</source>
        <translation>Termina el %1. El cliente tiene acceso hasta entonces y no se le factura más.</translation>
    </message>
    <message>
        <source>Pauses on %1 and resumes on %2. Nothing is billed in between.</source>
        <translation>En pausa el %1 y se reanuda el %2. Entretanto no se factura nada.</translation>
    </message>
    <message>
        <source>Pauses on %1 until somebody resumes it. Nothing is billed while it is paused.</source>
        <translation>En pausa el %1 hasta que alguien la reanude. Durante la pausa no se factura nada.</translation>
    </message>
    <message>
        <source>Resumes on %1 and is billed then.</source>
        <translation>Se reanuda el %1 y se factura ese día.</translation>
    </message>
    <message>
        <source>The provider has scheduled “%1” for %2. Reckoner does not know this kind of change.</source>
        <translation>El proveedor ha programado «%1» para el %2. Reckoner no conoce este tipo de cambio.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Prorratear y facturar ahora</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Prorratear en la próxima factura</translation>
    </message>
    <message>
        <source>Bill the full price now</source>
        <translation>Precio completo, facturar ahora</translation>
    </message>
    <message>
        <source>Full price, add to the next bill</source>
        <translation>Precio completo en la próxima factura</translation>
    </message>
    <message>
        <source>Do not bill for this period</source>
        <translation>No facturar este período</translation>
    </message>
    <message>
        <source>Charges or credits the rest of the period, to the minute, at once.</source>
        <translation>Cobra o abona el resto del período, al minuto, de inmediato.</translation>
    </message>
    <message>
        <source>Works out the rest of the period now; the next renewal collects it.</source>
        <translation>Calcula ahora el resto del período; la próxima renovación lo cobra.</translation>
    </message>
    <message>
        <source>No proration: what is added costs its full price at once.</source>
        <translation>Sin prorrateo: lo que se añade cuesta su precio completo de inmediato.</translation>
    </message>
    <message>
        <source>No proration: the full price of what is added comes with the next renewal.</source>
        <translation>Sin prorrateo: el precio completo de lo añadido llega con la próxima renovación.</translation>
    </message>
    <message>
        <source>Nothing is charged or credited for the rest of the period. Renewals bill the new items.</source>
        <translation>No se cobra ni se abona nada por el resto del período. Las renovaciones facturan los elementos nuevos.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>One-time charge</source>
        <translation>Cargo único</translation>
    </message>
    <message>
        <source>New payment method</source>
        <translation>Nuevo medio de pago</translation>
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
        <translation>Se cancela</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Se pausa</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Se reanuda</translation>
    </message>
    <message>
        <source>It is %1 now, and was %2.</source>
        <comment>states</comment>
        <translation>El estado es ahora «%1»; antes era «%2».</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <comment>an item</comment>
        <translation>Se añadió %1.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <comment>item, quantities</comment>
        <translation>%1: %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 was taken away.</source>
        <comment>an item</comment>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Ya no hay nada programado.</translation>
    </message>
    <message>
        <source>The next bill is on %1.</source>
        <translation>La próxima factura es el %1.</translation>
    </message>
    <message>
        <source>There is no next bill any more.</source>
        <translation>Ya no hay próxima factura.</translation>
    </message>
    <message>
        <source>Awaiting first payment</source>
        <translation>A la espera del primer pago</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nunca iniciada</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>a subscription</comment>
        <translation>Impagada</translation>
    </message>
    <message>
        <source>First bill</source>
        <translation>Primera factura</translation>
    </message>
    <message>
        <source>Usage threshold</source>
        <translation>Umbral de uso</translation>
    </message>
    <message>
        <source>Open invoice items</source>
        <translation>Conceptos de factura abiertos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>One-time payment</source>
        <translation>Pago único</translation>
    </message>
    <message>
        <source>Accepted quote</source>
        <translation>Presupuesto aceptado</translation>
    </message>
    <message>
        <source>Manual invoice</source>
        <translation>Factura manual</translation>
    </message>
</context>
<context>
    <name>SupportSummary</name>
    <message>
        <source>next bill %1</source>
        <comment>a day</comment>
        <translation>próxima factura %1</translation>
    </message>
    <message>
        <source>no next bill</source>
        <translation>sin próxima factura</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>factura %1</translation>
    </message>
    <message>
        <source>Subscriptions:</source>
        <translation>Suscripciones:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Last payments:</source>
        <translation>Últimos pagos:</translation>
    </message>
    <message>
        <source>Credit: %1 available</source>
        <translation>Saldo: %1 disponible</translation>
    </message>
    <message>
        <source>%1 customer %2, %3, since %4</source>
        <comment>provider, id, status, day</comment>
        <translation>Cliente de %1 %2, %3, desde %4</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>No open problems.</source>
        <translation>Sin problemas abiertos.</translation>
    </message>
    <message>
        <source>Open problems:</source>
        <translation>Problemas abiertos:</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>The same person in another account:</source>
        <translation>La misma persona en otra cuenta:</translation>
    </message>
    <message>
        <source>In all accounts together: collected %1, refunded %2</source>
        <comment>amounts</comment>
        <translation>En todas las cuentas: cobrado %1, reembolsado %2</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 of about %2</source>
        <comment>rows done, in all</comment>
        <translation>%1 de unos %2</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>suscripciones</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>rate of rows</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Loading %1: %2</source>
        <comment>kind, count</comment>
        <translation>Cargando %1: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, mirror as of %1</source>
        <translation>En pausa, espejo de %1</translation>
    </message>
    <message>
        <source>First load stopped</source>
        <translation>Primera carga detenida</translation>
    </message>
    <message>
        <source>Synchronisation interrupted</source>
        <translation>Sincronización interrumpida</translation>
    </message>
    <message>
        <source>Synchronisation interrupted · mirror as of %1</source>
        <comment>relative time</comment>
        <translation>Sincronización interrumpida · espejo de %1</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Solo el espejo</translation>
    </message>
    <message>
        <source>Mirror only, as of %1</source>
        <translation>Solo el espejo, de %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Espejo aún incompleto</translation>
    </message>
    <message>
        <source>Mirror up to date %1</source>
        <comment>relative time</comment>
        <translation>Espejo al día: %1</translation>
    </message>
    <message>
        <source>The mirror is not complete yet.</source>
        <translation>El espejo aún no está completo.</translation>
    </message>
    <message>
        <source>The mirror is as of %1; reading it goes on as always.</source>
        <translation>El espejo es de %1; se lee como siempre.</translation>
    </message>
    <message>
        <source>Everything is fetched from %1 once. You can work meanwhile; what has arrived is shown.</source>
        <translation>Todo se trae una vez de %1. Puede trabajar entretanto; lo que ha llegado se muestra.</translation>
    </message>
    <message>
        <source>Everything that happened at %1 is here, as of %2.</source>
        <translation>Todo lo ocurrido en %1 está aquí, a fecha de %2.</translation>
    </message>
    <message>
        <source>Nothing is fetched from %1 until you resume.</source>
        <translation>No se trae nada de %1 hasta que reanude.</translation>
    </message>
    <message>
        <source>The first load was stopped. What was fetched is kept; resume goes on where it stopped.</source>
        <translation>La primera carga se detuvo. Lo traído se conserva; al reanudar sigue donde paró.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It is tried again by itself.</source>
        <translation>No se llega a %1. Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>The mirror could not be brought up to date: %1 It is tried again by itself.</source>
        <translation>El espejo no se pudo poner al día: %1 Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>No provider is connected in this profile.</source>
        <translation>En este perfil no hay proveedor conectado.</translation>
    </message>
    <message>
        <source>credit balances</source>
        <translation>saldos a favor</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en un día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace un día</numerusform>
            <numerusform>hace %Ln días</numerusform>
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
        <translation>La operación %1 ya está resuelta: %2.</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>No hay ninguna operación %1.</translation>
    </message>
    <message>
        <source>Operation %1 has a state this version does not know. Update Reckoner.</source>
        <translation>La operación %1 tiene un estado que esta versión no conoce. Actualice Reckoner.</translation>
    </message>
    <message>
        <source>Operation %1 was settled by somebody else meanwhile. Look at it again.</source>
        <translation>Otra persona resolvió entretanto la operación %1. Mírela de nuevo.</translation>
    </message>
    <message>
        <source>The subscription has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>La suscripción ha cambiado, pero no a lo que se pidió. Compárela con el panel del proveedor y diga aquí si se hizo.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Check its dashboard for a late charge, then say here that it was not done; after that it can be tried again.</source>
        <translation>Tras tres relecturas el proveedor no muestra rastro. Compruebe en su panel que no llegó un cobro tardío y diga aquí que no se hizo; después se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>The request was sent, but its outcome could not be stored here: %1 It will be read back from the provider.</source>
        <translation>La solicitud se envió, pero su resultado no se pudo guardar aquí: %1 Se releerá del proveedor.</translation>
    </message>
    <message>
        <source>Subscription %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>La suscripción %1 no está en el espejo local. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Subscription %1 was changed meanwhile. Nothing was sent; look at it again and preview anew.</source>
        <translation>La suscripción %1 cambió entretanto. No se envió nada; mírela de nuevo y pida otra vista previa.</translation>
    </message>
    <message>
        <source>What was confirmed is not what was previewed. Nothing was sent; preview again.</source>
        <translation>Lo confirmado no es lo que mostraba la vista previa. No se envió nada; pida otra vista previa.</translation>
    </message>
    <message>
        <source>The preview is older than a minute and its amounts may have moved. Nothing was sent; preview again.</source>
        <translation>La vista previa tiene más de un minuto y sus importes pueden haber cambiado. No se envió nada; pida otra vista previa.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this subscription is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>La operación %1 (%2) sobre esta suscripción aún no está resuelta. Espérela o resuélvala en la página Operaciones.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Falta la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 is not what was written, or the entry before it was changed.</source>
        <translation>La entrada %1 no es lo que se escribió, o se cambió la entrada anterior.</translation>
    </message>
    <message>
        <source>“%1” is not an RFC 3339 time in UTC.</source>
        <translation>«%1» no es una hora UTC según RFC 3339.</translation>
    </message>
    <message>
        <source>The text is not acceptable JSON: %1.</source>
        <translation>El texto no es JSON aceptable: %1.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 no es un objeto.</translation>
    </message>
    <message>
        <source>The amount is too large to be represented exactly.</source>
        <translation>El importe es demasiado grande para representarlo con exactitud.</translation>
    </message>
    <message>
        <source>“%1” is not a currency of ISO 4217.</source>
        <translation>«%1» no es una moneda de ISO 4217.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in the smallest unit.</source>
        <translation>«%1» no es un importe en la unidad menor.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added.</source>
        <translation>%1 y %2 no se pueden sumar.</translation>
    </message>
    <message>
        <source>%2 cannot be taken from %1.</source>
        <translation>%2 no se puede restar de %1.</translation>
    </message>
    <message>
        <source>An amount can only be shared by weights that are not negative and not all zero.</source>
        <translation>Un importe solo se reparte con pesos que no sean negativos ni todos cero.</translation>
    </message>
    <message>
        <source>The work was given up before it was done.</source>
        <translation>El trabajo se abandonó antes de terminar.</translation>
    </message>
    <message>
        <source>The end of the billing period cannot be worked out: %1.</source>
        <translation>No se puede calcular el fin del período de facturación: %1.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>Secrets do not belong into a profile. Use %1_file or an environment variable.</source>
        <translation>Los secretos no van en un perfil. Use %1_file o una variable de entorno.</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Clave desconocida «%1».</translation>
    </message>
    <message>
        <source>“%1” is no safety level. Use silent, confirm, type or read-only.</source>
        <translation>«%1» no es un nivel de seguridad. Use silent, confirm, type o read-only.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>La clave de API de Paddle (PADDLE_API_KEY) está mal formada: está cortada o contiene espacios.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) belongs to the %1 environment, but PADDLE_ENVIRONMENT is %2.</source>
        <translation>La clave de API de Paddle (PADDLE_API_KEY) pertenece al entorno %1, pero PADDLE_ENVIRONMENT es %2.</translation>
    </message>
    <message>
        <source>The Paddle API key (PADDLE_API_KEY) is malformed: keys of this kind have 69 characters, this one has %1.</source>
        <translation>La clave de API de Paddle (PADDLE_API_KEY) está mal formada: las claves de este tipo tienen 69 caracteres, esta tiene %1.</translation>
    </message>
    <message>
        <source>%1 is missing (%2).</source>
        <translation>Falta %1 (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a usable API address: https, or http on this machine.</source>
        <translation>«%1» no es una dirección de API utilizable: https, o http en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle vendor id: it has digits only (PADDLE_VENDOR_ID).</source>
        <translation>«%1» no es un identificador de vendedor de Paddle: solo tiene cifras (PADDLE_VENDOR_ID).</translation>
    </message>
    <message>
        <source>The Paddle API key</source>
        <translation>La clave de API de Paddle</translation>
    </message>
    <message>
        <source>The Paddle webhook secret</source>
        <translation>El secreto de webhook de Paddle</translation>
    </message>
    <message>
        <source>The configuration file does not exist.</source>
        <translation>El archivo de configuración no existe.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read, or is larger than a configuration can be.</source>
        <translation>El archivo de configuración no se puede leer, o es mayor de lo que puede ser una configuración.</translation>
    </message>
    <message>
        <source>The configuration is not TOML: %1</source>
        <translation>La configuración no es TOML: %1</translation>
    </message>
    <message>
        <source>Reckoner cannot start: one thing is wrong.
</source>
        <translation>Reckoner no puede arrancar: hay un fallo.
</translation>
    </message>
    <message>
        <source>Reckoner cannot start: %1 things are wrong.
</source>
        <translation>Reckoner no puede arrancar: hay %1 fallos.
</translation>
    </message>
    <message>
        <source>“%1” is no usable name: letters, digits, dash and underscore, at most 40.</source>
        <translation>«%1» no es un nombre utilizable: letras, cifras, guion y guion bajo, 40 como máximo.</translation>
    </message>
    <message>
        <source>The credit balance of %1 mixes currencies.</source>
        <translation>El saldo a favor de %1 mezcla monedas.</translation>
    </message>
    <message>
        <source>The database holds an event that this version does not understand. Update Reckoner.</source>
        <translation>La base de datos contiene un evento que esta versión no entiende. Actualice Reckoner.</translation>
    </message>
    <message>
        <source>%1 is not in the database (any more). Refresh the list.</source>
        <translation>%1 no está (o ya no está) en la base de datos. Recargue la lista.</translation>
    </message>
    <message>
        <source>The store is busy. The provider will send the event again.</source>
        <translation>El almacén está ocupado. El proveedor enviará el evento de nuevo.</translation>
    </message>
    <message>
        <source>The event could not be stored. The provider will send it again.</source>
        <translation>El evento no se pudo guardar. El proveedor lo enviará de nuevo.</translation>
    </message>
    <message>
        <source>The address of the request is not an http or https address. Check the account&apos;s settings.</source>
        <translation>La dirección de la solicitud no es http ni https. Revise los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The address of the request holds a user name or password. Remove it from the account&apos;s settings.</source>
        <translation>La dirección de la solicitud contiene un usuario o una contraseña. Quítelo de los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break or another control character. Check the key for stray characters.</source>
        <translation>Una cabecera de la solicitud contiene un salto de línea u otro carácter de control. Revise si la clave tiene caracteres sueltos.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>The request was cancelled before it was sent.</source>
        <translation>La solicitud se canceló antes de enviarla.</translation>
    </message>
    <message>
        <source>%1 gave no usable answer to a change (%2). It may or may not have been made. Check the current state there before trying again.</source>
        <translation>%1 no dio una respuesta útil a un cambio (%2). Puede haberse hecho o no. Compruebe allí el estado actual antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used (%2). Nothing was changed. Try again later.</source>
        <translation>La respuesta de %1 no se puede usar (%2). No se cambió nada. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2). Nothing was changed. Check the network connection and try again.</source>
        <translation>No se pudo llegar a %1 (%2). No se cambió nada. Revise la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The request was cancelled. Nothing was changed.</source>
        <translation>La solicitud se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>The server cannot use the %1 “%2”. Check that it is a PEM file that this user may read.</source>
        <translation>El servidor no puede usar %1 «%2». Compruebe que es un archivo PEM que este usuario puede leer.</translation>
    </message>
    <message>
        <source>“%1” is not an address to listen on. Give an IP address such as 127.0.0.1 or ::1.</source>
        <translation>«%1» no es una dirección en la que escuchar. Dé una dirección IP como 127.0.0.1 o ::1.</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3. Choose another port or stop what uses it.</source>
        <translation>El servidor no puede escuchar en %1, puerto %2: %3. Elija otro puerto o pare lo que lo usa.</translation>
    </message>
    <message>
        <source>The provider&apos;s list leads round in a circle. Try again; report it to the provider if it stays so.</source>
        <translation>La lista del proveedor da vueltas. Inténtelo de nuevo; avise al proveedor si sigue así.</translation>
    </message>
    <message>
        <source>The provider&apos;s list does not end after %1 pages. Try again; report it to the provider if it stays so.</source>
        <translation>La lista del proveedor no termina tras %1 páginas. Inténtelo de nuevo; avise al proveedor si sigue así.</translation>
    </message>
    <message>
        <source>Paddle says that the e-mail address is taken and shows no customer that has it. Search for the customer in Paddle&apos;s dashboard.</source>
        <translation>Paddle dice que la dirección de correo está en uso, pero no muestra ningún cliente que la tenga. Busque al cliente en el panel de Paddle.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it and search again.</source>
        <translation>Esto no es una dirección de correo. Corríjala y busque de nuevo.</translation>
    </message>
    <message>
        <source>A portal link covers at most 25 subscriptions. Choose fewer.</source>
        <translation>Un enlace al portal cubre como máximo 25 suscripciones. Elija menos.</translation>
    </message>
    <message>
        <source>Paddle&apos;s list cannot be read to its end: %1. Try again; report it to Paddle if it stays so.</source>
        <translation>La lista de Paddle no se puede leer hasta el final: %1. Inténtelo de nuevo; avise a Paddle si sigue así.</translation>
    </message>
    <message>
        <source>The stored place in Paddle&apos;s list cannot be used. Begin the list again.</source>
        <translation>El lugar guardado en la lista de Paddle no se puede usar. Empiece la lista de nuevo.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object. Put the values into { } with a name each.</source>
        <translation>Los datos propios deben ser un objeto JSON. Ponga los valores entre { }, cada uno con un nombre.</translation>
    </message>
    <message>
        <source>The base URL for Paddle cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>La dirección base de Paddle no se puede usar. Escriba https y un servidor, o http y un puerto de este equipo, y nada más.</translation>
    </message>
    <message>
        <source>A production key is only sent to Paddle. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Una clave de producción solo se envía a Paddle. Deje vacía la dirección base, o haga de esta una cuenta sandbox.</translation>
    </message>
    <message>
        <source>There is no API key for this Paddle account. Enter it in Settings.</source>
        <translation>No hay clave de API para esta cuenta de Paddle. Escríbala en los ajustes.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has. Copy it again from Paddle, without blanks or line breaks.</source>
        <translation>La clave de API contiene caracteres que ninguna clave tiene. Cópiela de nuevo de Paddle, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The API key belongs to Paddle&apos;s %1 environment and this account to %2. Enter the key of this environment.</source>
        <translation>La clave de API pertenece al entorno %1 de Paddle y esta cuenta a %2. Escriba la clave de este entorno.</translation>
    </message>
    <message>
        <source>This is not an id of Paddle&apos;s. Copy it again.</source>
        <translation>Esto no es un identificador de Paddle. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The answer holds a row of another %1.</source>
        <translation>La respuesta contiene una fila de otro %1.</translation>
    </message>
    <message>
        <source>The answer has no data.</source>
        <translation>La respuesta no contiene datos.</translation>
    </message>
    <message>
        <source>The answer is about something else than %1.</source>
        <translation>La respuesta trata de algo distinto de %1.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether the destination was deleted. Load the list again.</source>
        <translation>Paddle no dio una respuesta útil, así que no es seguro que el destino se haya borrado. Recargue la lista.</translation>
    </message>
    <message>
        <source>Paddle did not accept %1. Correct it and try again.</source>
        <translation>Paddle no aceptó %1. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Paddle refused this with the code “%1”. Its documentation explains the code; Paddle&apos;s support finds the call by its request id.</source>
        <translation>Paddle lo rechazó con el código «%1». Su documentación explica el código; su soporte encuentra la llamada por el identificador de solicitud.</translation>
    </message>
    <message>
        <source>Paddle gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Paddle no dio una respuesta útil, así que no es seguro que surtiera efecto. Mire el estado actual antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Paddle, or something between here and Paddle, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Paddle, o algo entre aquí y Paddle, respondió con el estado %1 y nada útil. Inténtelo de nuevo; revise el proxy y la dirección base si sigue así.</translation>
    </message>
    <message>
        <source>Paddle answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Paddle respondió algo que no se puede usar. Inténtelo de nuevo; avise con el identificador de solicitud si sigue así.</translation>
    </message>
    <message>
        <source>This provider cannot %1. Use its own dashboard.</source>
        <translation>Este proveedor no puede hacerlo: %1. Use su propio panel.</translation>
    </message>
    <message>
        <source>“%1” is no account id: provider/environment/label.</source>
        <translation>«%1» no es un identificador de cuenta: proveedor/entorno/nombre.</translation>
    </message>
    <message>
        <source>The database server does not tell about changes.</source>
        <translation>El servidor de base de datos no avisa de los cambios.</translation>
    </message>
    <message>
        <source>The database could not do this. Nothing was saved; please report this with the detail.</source>
        <translation>La base de datos no pudo hacerlo. No se guardó nada; comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>An earlier part of this step failed, so nothing of it was saved.</source>
        <translation>Una parte anterior de este paso falló, así que no se guardó nada de él.</translation>
    </message>
    <message>
        <source>The database holds an amount in a currency that is not known.</source>
        <translation>La base de datos contiene un importe en una moneda desconocida.</translation>
    </message>
    <message>
        <source>The database address is not understood: %1. Write sqlite:/folder/file.db or postgresql://user@host/name.</source>
        <translation>No se entiende la dirección de la base de datos: %1. Escriba sqlite:/carpeta/archivo.db o postgresql://usuario@servidor/nombre.</translation>
    </message>
    <message>
        <source>it is no valid URL</source>
        <translation>no es una URL válida</translation>
    </message>
    <message>
        <source>the option “%1” is not known or not written plainly</source>
        <translation>la opción «%1» es desconocida o no está escrita con claridad</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>falta el nombre de la base de datos</translation>
    </message>
    <message>
        <source>it begins with neither sqlite: nor postgresql:</source>
        <translation>no empieza ni por sqlite: ni por postgresql:</translation>
    </message>
    <message>
        <source>a file is needed; a database in memory cannot be shared between threads</source>
        <translation>hace falta un archivo; una base de datos en memoria no se puede compartir entre hilos</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Check the network and that the server runs; the connection is made again by itself.</source>
        <translation>No se llega al servidor de base de datos. Revise la red y que el servidor funcione; la conexión se restablece sola.</translation>
    </message>
    <message>
        <source>The database is being closed.</source>
        <translation>La base de datos se está cerrando.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>La base de datos %1 es de una versión más nueva de Reckoner. Instale esa versión o una posterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database holds an entry with the same key already.</source>
        <translation>La base de datos ya tiene una entrada con la misma clave.</translation>
    </message>
    <message>
        <source>The entry refers to something that the database does not hold, or something else still refers to it.</source>
        <translation>La entrada se refiere a algo que la base de datos no contiene, o algo se refiere aún a ella.</translation>
    </message>
    <message>
        <source>The database refused an entry that breaks one of its rules. Nothing was saved; please report this.</source>
        <translation>La base de datos rechazó una entrada que rompe una de sus reglas. No se guardó nada; comuníquelo.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. Nothing of this step was saved: free some space and try again.</source>
        <translation>El disco de la base de datos está lleno. No se guardó nada de este paso: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file or its folder cannot be written to. Give this user permission to write there, or choose another file.</source>
        <translation>No se puede escribir en el archivo de la base de datos o en su carpeta. Dé permiso a este usuario o elija otro archivo.</translation>
    </message>
    <message>
        <source>The database file is damaged or is not a database. Do not delete it: keep a copy, then restore the latest backup.</source>
        <translation>El archivo de la base de datos está dañado o no lo es. No lo borre: guarde una copia y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked. Nothing was saved: close that program and try again.</source>
        <translation>Otro programa mantiene bloqueada la base de datos. No se guardó nada: cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>No se puede abrir el archivo de la base de datos. Compruebe que su carpeta existe y que este usuario puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk failed while the database was read or written. Nothing of this step was saved: check the disk, then try again.</source>
        <translation>El disco falló al leer o escribir la base de datos. No se guardó nada de este paso: revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The entry is too large for the database. Nothing was saved.</source>
        <translation>La entrada es demasiado grande para la base de datos. No se guardó nada.</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Nothing of this step was saved: free some space there and try again.</source>
        <translation>El disco del servidor de base de datos está lleno. No se guardó nada de este paso: libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database server accepts no changes at the moment (it is read-only). Connect to the main server and try again.</source>
        <translation>El servidor de base de datos no acepta cambios ahora (es de solo lectura). Conéctese al servidor principal e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your database login may not do this. Ask the administrator of the database for the role that may.</source>
        <translation>Su usuario de base de datos no puede hacerlo. Pida al administrador de la base el rol que sí puede.</translation>
    </message>
    <message>
        <source>The database server refused the login. Check user name and password (PGPASSWORD or ~/.pgpass).</source>
        <translation>El servidor de base de datos rechazó la conexión. Revise el usuario y la contraseña (PGPASSWORD o ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no such database on the server. Create it with createdb, or correct the name.</source>
        <translation>Esa base de datos no existe en el servidor. Créela con createdb o corrija el nombre.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same entries. Nothing was saved: try again.</source>
        <translation>Otra persona está cambiando las mismas entradas. No se guardó nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database server found damaged data. Stop working with it and tell its administrator.</source>
        <translation>El servidor de base de datos encontró datos dañados. Deje de trabajar con él y avise a su administrador.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. %2</source>
        <translation>No se puede abrir la base de datos %1. %2</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed. Install the package libqt6sql6-%2.</source>
        <translation>El controlador de base de datos %1 de Qt no está instalado. Instale el paquete libqt6sql6-%2.</translation>
    </message>
    <message>
        <source>Its folder %1 does not exist. Create the folder or choose another file.</source>
        <translation>Su carpeta %1 no existe. Créela o elija otro archivo.</translation>
    </message>
    <message>
        <source>Its folder is on a file system that cannot share a database between threads. Choose a local folder.</source>
        <translation>Su carpeta está en un sistema de archivos que no puede compartir una base de datos entre hilos. Elija una carpeta local.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; 15 or newer is needed.</source>
        <translation>El servidor usa PostgreSQL %1; hace falta la versión 15 o posterior.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Reckoner. Install that version or newer; nothing was changed.</source>
        <translation>La base de datos es de una versión más nueva de Reckoner. Instale esa versión o una posterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>Step %1 of the database schema is not the one that made this database. Install the version of Reckoner that made it; nothing was changed.</source>
        <translation>El paso %1 del esquema no es el que hizo esta base de datos. Instale la versión de Reckoner que la hizo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database could not be brought to the schema of this version (step %1); it is as it was before the step. %2</source>
        <translation>La base de datos no se pudo llevar al esquema de esta versión (paso %1); está como antes del paso. %2</translation>
    </message>
    <message>
        <source>%1 %2 kept changing while it was written. Try again.</source>
        <translation>%1 %2 no dejó de cambiar mientras se escribía. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the database broke while a change was saved. Check whether the change is there before you repeat it.</source>
        <translation>La conexión con la base de datos se cortó al guardar un cambio. Compruebe si el cambio está antes de repetirlo.</translation>
    </message>
    <message>
        <source>%1 is not sold in %2, the currency of the subscription.</source>
        <translation>%1 no se vende en %2, la moneda de la suscripción.</translation>
    </message>
    <message>
        <source>The price %1 is not known here. Synchronise the catalog and try again.</source>
        <translation>El precio %1 no se conoce aquí. Sincronice el catálogo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source> × %1 (%2 of %3 minutes left)</source>
        <translation> × %1 (quedan %2 de %3 minutos)</translation>
    </message>
    <message>
        <source> = %1 + %2 tax = %3</source>
        <translation> = %1 + %2 de impuesto = %3</translation>
    </message>
    <message>
        <source> = %1, tax not included</source>
        <translation> = %1, impuesto no incluido</translation>
    </message>
    <message>
        <source>The subscription has no current billing period to prorate in.</source>
        <translation>La suscripción no tiene un período de facturación en curso que prorratear.</translation>
    </message>
    <message>
        <source>The customer&apos;s tax is not known yet; these amounts are without it.</source>
        <translation>El impuesto del cliente aún no se conoce; estos importes van sin él.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which is not taken off here.</source>
        <translation>La suscripción tiene un descuento que aquí no se resta.</translation>
    </message>
    <message>
        <source>The estimate is without tax.</source>
        <translation>La estimación va sin impuesto.</translation>
    </message>
    <message>
        <source>The subscription has a discount, which the estimate leaves out.</source>
        <translation>La suscripción tiene un descuento que la estimación no cuenta.</translation>
    </message>
    <message>
        <source>The provider reckoned at another minute.</source>
        <translation>El proveedor calculó en otro minuto.</translation>
    </message>
    <message>
        <source>The provider&apos;s preview holds no amounts.</source>
        <translation>La vista previa del proveedor no contiene importes.</translation>
    </message>
    <message>
        <source>%1 is not on the subscription.</source>
        <translation>%1 no está en la suscripción.</translation>
    </message>
    <message>
        <source>%1 is on the subscription already. Change its quantity instead.</source>
        <translation>%1 ya está en la suscripción. Cambie mejor su cantidad.</translation>
    </message>
    <message>
        <source>A subscription keeps at least one item. To end it, cancel it.</source>
        <translation>Una suscripción conserva al menos un elemento. Para terminarla, cancélela.</translation>
    </message>
    <message>
        <source>A subscription holds at most 100 items.</source>
        <translation>Una suscripción tiene como máximo 100 elementos.</translation>
    </message>
    <message>
        <source>The price is listed twice. Put the quantities together.</source>
        <translation>El precio figura dos veces. Junte las cantidades.</translation>
    </message>
    <message>
        <source>The price is not in the catalog. Synchronise the catalog and try again.</source>
        <translation>El precio no está en el catálogo. Sincronice el catálogo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The price is archived and cannot be sold any more.</source>
        <translation>El precio está archivado y ya no se puede vender.</translation>
    </message>
    <message>
        <source>The price is charged once. Use a one-time charge for it.</source>
        <translation>El precio se cobra una sola vez. Use para ello un cargo único.</translation>
    </message>
    <message>
        <source>All items must be billed in the same cycle.</source>
        <translation>Todos los elementos deben facturarse en el mismo ciclo.</translation>
    </message>
    <message>
        <source>The quantity is below the smallest that the price allows.</source>
        <translation>La cantidad es menor que la mínima que permite el precio.</translation>
    </message>
    <message>
        <source>The quantity is above the largest that the price allows.</source>
        <translation>La cantidad es mayor que la máxima que permite el precio.</translation>
    </message>
    <message>
        <source>The price is not sold in the subscription&apos;s currency.</source>
        <translation>El precio no se vende en la moneda de la suscripción.</translation>
    </message>
    <message>
        <source>The amount of a line is too large to be worked out exactly.</source>
        <translation>El importe de una línea es demasiado grande para calcularlo con exactitud.</translation>
    </message>
    <message>
        <source>A discount cannot be negative.</source>
        <translation>Un descuento no puede ser negativo.</translation>
    </message>
    <message>
        <source>A discount in %1 cannot be taken from a price in %2.</source>
        <translation>Un descuento en %1 no se puede restar de un precio en %2.</translation>
    </message>
    <message>
        <source>A tax rate cannot be negative.</source>
        <translation>Un tipo de impuesto no puede ser negativo.</translation>
    </message>
    <message>
        <source>A proration rate lies between 0 and 1.</source>
        <translation>Una proporción de prorrateo está entre 0 y 1.</translation>
    </message>
    <message>
        <source>“%1” is not a tax rate such as 0.08875.</source>
        <translation>«%1» no es un tipo de impuesto como 0.08875.</translation>
    </message>
    <message>
        <source>The billing period from %1 to %2 is empty.</source>
        <translation>El período de facturación de %1 a %2 está vacío.</translation>
    </message>
    <message>
        <source>%1 lies outside the billing period from %2 to %3.</source>
        <translation>%1 queda fuera del período de facturación de %2 a %3.</translation>
    </message>
    <message>
        <source>The discount of %1 is larger than the line.</source>
        <translation>El descuento de %1 es mayor que la línea.</translation>
    </message>
    <message>
        <source>A proration rate cannot be negative.</source>
        <translation>Una proporción de prorrateo no puede ser negativa.</translation>
    </message>
    <message>
        <source>The provider reports a state that this version does not know. Update Reckoner.</source>
        <translation>El proveedor comunica un estado que esta versión no conoce. Actualice Reckoner.</translation>
    </message>
    <message>
        <source>The subscription is canceled, which is final. The customer can start a new one.</source>
        <translation>La suscripción está cancelada, y es definitivo. El cliente puede empezar una nueva.</translation>
    </message>
    <message>
        <source>A bill is past due. It must be paid first; ask the customer to update the payment method.</source>
        <translation>Hay una factura vencida. Debe pagarse primero; pida al cliente que actualice el medio de pago.</translation>
    </message>
    <message>
        <source>The subscription is paused. Resume it first.</source>
        <translation>La suscripción está en pausa. Reanúdela primero.</translation>
    </message>
    <message>
        <source>The subscription is not paused.</source>
        <translation>La suscripción no está en pausa.</translation>
    </message>
    <message>
        <source>The subscription is not in a trial.</source>
        <translation>La suscripción no está en prueba.</translation>
    </message>
    <message>
        <source>The subscription is invoiced by hand; only automatically collected ones can be activated.</source>
        <translation>La suscripción se factura a mano; solo se pueden activar las de cobro automático.</translation>
    </message>
    <message>
        <source>A change is scheduled already, and there can be only one. Undo it first.</source>
        <translation>Ya hay un cambio programado, y solo puede haber uno. Deshágalo primero.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>The next bill is due within 30 minutes, and the provider accepts no changes until it is through.</source>
        <translation>La próxima factura vence en menos de 30 minutos, y el proveedor no acepta cambios hasta que pase.</translation>
    </message>
    <message>
        <source>While it is in a trial or paused, items can only change without billing.</source>
        <translation>Durante una prueba o una pausa, los elementos solo pueden cambiar sin facturar.</translation>
    </message>
    <message>
        <source>Not while a pause or a cancellation is scheduled: there will be no next bill to put it on.</source>
        <translation>No mientras haya una pausa o cancelación programada: no habrá próxima factura en la que ponerlo.</translation>
    </message>
    <message>
        <source>Not when the billing cycle changes: the new cycle is billed at once.</source>
        <translation>No cuando cambia el ciclo de facturación: el ciclo nuevo se factura de inmediato.</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. It goes on from here next time.</source>
        <translation>La sincronización se detuvo. La próxima vez sigue desde aquí.</translation>
    </message>
    <message>
        <source>Reading the provider&apos;s events was stopped. It goes on from here next time.</source>
        <translation>La lectura de eventos del proveedor se detuvo. La próxima vez sigue desde aquí.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it by lines.</source>
        <translation>El archivo supera %1 MiB. Divídalo por líneas.</translation>
    </message>
    <message>
        <source>There are no events in the file.</source>
        <translation>El archivo no contiene eventos.</translation>
    </message>
    <message>
        <source>The provider does not list %1 %2.</source>
        <translation>El proveedor no lista %1 %2.</translation>
    </message>
    <message>
        <source>There is no event %1 in the log.</source>
        <translation>No hay ningún evento %1 en el registro.</translation>
    </message>
    <message>
        <source>This was a dry run.</source>
        <translation>Esto fue un ensayo.</translation>
    </message>
    <message>
        <source>Choose the account whose events to replay.</source>
        <translation>Elija la cuenta cuyos eventos se repetirán.</translation>
    </message>
    <message>
        <source>Say who replays the events, and why.</source>
        <translation>Diga quién repite los eventos y por qué.</translation>
    </message>
    <message>
        <source>The database %1 has an older schema: %2 steps are missing. Make a backup, then run: reckonerctl db migrate</source>
        <translation>La base de datos %1 tiene un esquema anterior: faltan %2 pasos. Haga una copia de seguridad y ejecute: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>Customer %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>El cliente %1 no está en el espejo local. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already: %1. Nothing was sent.</source>
        <translation>Ya hay un cliente con esta dirección de correo: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Operation %1 is creating this customer already and is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>La operación %1 ya está creando este cliente y no está resuelta. Espérela o resuélvala en la página Operaciones.</translation>
    </message>
    <message>
        <source>Customer %1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>El cliente %1 cambió entretanto. No se envió nada; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on this customer is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>La operación %1 (%2) sobre este cliente aún no está resuelta. Espérela o resuélvala en la página Operaciones.</translation>
    </message>
    <message>
        <source>The note is empty. Write something, or remove it.</source>
        <translation>La nota está vacía. Escriba algo o elimínela.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>La nota supera %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Esta nota ya no existe.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre supera %1 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The e-mail address is longer than %1 characters.</source>
        <translation>La dirección de correo supera %1 caracteres.</translation>
    </message>
    <message>
        <source>The custom data is not JSON: %1</source>
        <translation>Los datos propios no son JSON: %1</translation>
    </message>
    <message>
        <source>The custom data must be one JSON object: {…}.</source>
        <translation>Los datos propios deben ser un objeto JSON: {…}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The country is its code of two letters, such as DE.</source>
        <translation>El país es su código de dos letras, como DE.</translation>
    </message>
    <message>
        <source>A business needs a name.</source>
        <translation>Una empresa necesita un nombre.</translation>
    </message>
    <message>
        <source>Operation %1 does not say what it is about. The database was changed by hand.</source>
        <translation>La operación %1 no dice de qué trata. La base de datos se cambió a mano.</translation>
    </message>
    <message>
        <source>The customer has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>El cliente ha cambiado, pero no a lo que se pidió. Compárelo con el panel del proveedor y diga aquí si se hizo.</translation>
    </message>
    <message>
        <source>The provider shows no sign of it after three looks. Say here that it was not done; after that it can be tried again.</source>
        <translation>Tras tres relecturas el proveedor no muestra rastro. Diga aquí que no se hizo; después se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>No usable answer came back. Reckoner is reading back what was done.</source>
        <translation>No llegó una respuesta útil. Reckoner está releyendo lo que se hizo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile. Look at it again.</source>
        <translation>Otra persona cambió esta nota entretanto. Mírela de nuevo.</translation>
    </message>
    <message>
        <source>This provider cannot read a customer from an earlier answer.</source>
        <translation>Este proveedor no puede leer un cliente de una respuesta anterior.</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Dé una dirección de correo.</translation>
    </message>
    <message>
        <source>entered for this session only</source>
        <translation>escrita solo para esta sesión</translation>
    </message>
    <message>
        <source>The Paddle API key is missing (PADDLE_API_KEY). %1</source>
        <translation>Falta la clave de API de Paddle (PADDLE_API_KEY). %1</translation>
    </message>
    <message>
        <source>The profile %1 %2</source>
        <translation>El perfil %1 %2</translation>
    </message>
    <message>
        <source>is not TOML, line %1: %2. Correct it with a text editor, or set it aside.</source>
        <translation>no es TOML, línea %1: %2. Corríjalo con un editor de texto o apártelo.</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>no se puede leer: %1.</translation>
    </message>
    <message>
        <source>is larger than a profile can be.</source>
        <translation>es mayor de lo que puede ser un perfil.</translation>
    </message>
    <message>
        <source>does not hold secrets.</source>
        <translation>no guarda secretos.</translation>
    </message>
    <message>
        <source>is written in a form that cannot be changed from here. Change it with a text editor: each section as [section], each value on a line.</source>
        <translation>está escrito de una forma que no se puede cambiar desde aquí. Cámbielo con un editor de texto: cada sección como [sección], cada valor en una línea.</translation>
    </message>
    <message>
        <source>was changed by somebody else meanwhile. Load it again, then repeat the change.</source>
        <translation>lo cambió entretanto otra persona. Cárguelo de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>cannot be written: %1.</source>
        <translation>no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>cannot be renamed.</source>
        <translation>no se puede renombrar.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Ya hay un perfil «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be written: %2.</source>
        <translation>El perfil %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>The choice of the profile cannot be written: %1.</source>
        <translation>La elección del perfil no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Mirado: %1</translation>
    </message>
    <message>
        <source>No webhook secret is set; reckonerd needs one.</source>
        <translation>No hay secreto de webhook; reckonerd necesita uno.</translation>
    </message>
    <message>
        <source>Set PADDLE_WEBHOOK_SECRET.</source>
        <translation>Defina PADDLE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets that are set: %1.</source>
        <translation>Secretos de webhook definidos: %1.</translation>
    </message>
    <message>
        <source>Paddle account %1</source>
        <translation>Cuenta de Paddle %1</translation>
    </message>
    <message>
        <source>Paddle account %1 at %2</source>
        <translation>Cuenta de Paddle %1 en %2</translation>
    </message>
    <message>
        <source>Paddle is not enabled; the mirror can be read.</source>
        <translation>Paddle no está activado; se puede leer el espejo.</translation>
    </message>
    <message>
        <source>Set PADDLE_BILLING_ENABLED=true to connect.</source>
        <translation>Defina PADDLE_BILLING_ENABLED=true para conectar.</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <comment>a secret, a place</comment>
        <translation>%1 viene de: %2</translation>
    </message>
    <message>
        <source>The keychain of this session is open.</source>
        <translation>El llavero de esta sesión está abierto.</translation>
    </message>
    <message>
        <source>The keychain of this session is locked.</source>
        <translation>El llavero de esta sesión está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Desbloquéelo con su contraseña.</translation>
    </message>
    <message>
        <source>There is a keychain service, and no keychain yet.</source>
        <translation>Hay un servicio de llavero, pero aún ningún llavero.</translation>
    </message>
    <message>
        <source>It is made when the first secret is stored.</source>
        <translation>Se crea cuando se guarda el primer secreto.</translation>
    </message>
    <message>
        <source>Check the address, or choose another database.</source>
        <translation>Revise la dirección o elija otra base de datos.</translation>
    </message>
    <message>
        <source>Database %1 is empty.</source>
        <translation>La base de datos %1 está vacía.</translation>
    </message>
    <message>
        <source>The first command sets it up; reckonerctl sync fills it.</source>
        <translation>La primera orden la prepara; reckonerctl sync la llena.</translation>
    </message>
    <message>
        <source>Database %1 can be opened.</source>
        <translation>La base de datos %1 se puede abrir.</translation>
    </message>
    <message>
        <source>Database %1 can be opened; it takes %2.</source>
        <translation>La base de datos %1 se puede abrir; ocupa %2.</translation>
    </message>
    <message>
        <source>The database was written by a newer Reckoner.</source>
        <translation>La base de datos la escribió un Reckoner más nuevo.</translation>
    </message>
    <message>
        <source>Update Reckoner.</source>
        <translation>Actualice Reckoner.</translation>
    </message>
    <message>
        <source>The schema is older: %1 of its steps are missing.</source>
        <translation>El esquema es anterior: le faltan %1 pasos.</translation>
    </message>
    <message>
        <source>Make a backup, then run: reckonerctl db migrate</source>
        <translation>Haga una copia de seguridad y ejecute: reckonerctl db migrate</translation>
    </message>
    <message>
        <source>The schema is current (steps: %1).</source>
        <translation>El esquema está al día (pasos: %1).</translation>
    </message>
    <message>
        <source>The key may not read: %1.</source>
        <translation>La clave no puede leer: %1.</translation>
    </message>
    <message>
        <source>Give it the permission in Paddle under Developer tools, Authentication.</source>
        <translation>Dele el permiso en Paddle en Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>The key may read everything that Reckoner shows.</source>
        <translation>La clave puede leer todo lo que muestra Reckoner.</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>precios</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>businesses</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>suscripciones</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>refunds and credits</source>
        <translation>reembolsos y abonos</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>webhook destinations</source>
        <translation>destinos de webhook</translation>
    </message>
    <message>
        <source>It cannot be asked without reading customers.</source>
        <translation>No se puede preguntar sin leer clientes.</translation>
    </message>
    <message>
        <source>There is no customer yet to ask with.</source>
        <translation>Aún no hay ningún cliente con el que preguntar.</translation>
    </message>
    <message>
        <source>The connection test was cancelled.</source>
        <translation>La prueba de conexión se canceló.</translation>
    </message>
    <message>
        <source>The database file cannot be made: the folder %1 cannot be written to. Choose another place.</source>
        <translation>El archivo de la base no se puede crear: no se puede escribir en la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The keychain has no such secret. Enter it in Settings.</source>
        <translation>El llavero no tiene ese secreto. Escríbalo en los ajustes.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it with its password, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo con su contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The question for the keychain&apos;s password was closed, so the keychain stays locked. Try again and enter the password.</source>
        <translation>Se cerró la pregunta por la contraseña del llavero, que sigue bloqueado. Inténtelo de nuevo y escriba la contraseña.</translation>
    </message>
    <message>
        <source>This session has no keychain service. Install and start one (gnome-keyring or KWallet), or give the secret by environment variable or file.</source>
        <translation>Esta sesión no tiene servicio de llavero. Instale e inicie uno (gnome-keyring o KWallet), o dé el secreto por variable de entorno o archivo.</translation>
    </message>
    <message>
        <source>The keychain could not do this. Look at it with its own program (Passwords and Keys, KWalletManager), then try again.</source>
        <translation>El llavero no pudo hacerlo. Mírelo con su propio programa (Contraseñas y claves, KWalletManager) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>El cliente %1 no está en el espejo. Quizá llegue con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>El proveedor no está conectado en este perfil: solo se puede leer el espejo.</translation>
    </message>
    <message>
        <source>This provider has no portal for customers.</source>
        <translation>Este proveedor no tiene portal de clientes.</translation>
    </message>
    <message>
        <source>This can only be done after a preview of what it costs.</source>
        <translation>Esto solo puede hacerse tras una vista previa del coste.</translation>
    </message>
    <message>
        <source>The provider allows %1 immediate charges an hour and %2 a day for one subscription, and they are used up. Bill with the next renewal, or wait.</source>
        <translation>El proveedor permite %1 cobros inmediatos por hora y %2 al día para una suscripción, y se han agotado. Facture con la próxima renovación o espere.</translation>
    </message>
    <message>
        <source>There is no preview of this: it is done as it is described.</source>
        <translation>No hay vista previa de esto: se hace como se describe.</translation>
    </message>
    <message>
        <source>The provider gave something that is no link to a page.</source>
        <translation>El proveedor dio algo que no es un enlace a una página.</translation>
    </message>
    <message>
        <source>The provider&apos;s link holds a user name, which a real one never does.</source>
        <translation>El enlace del proveedor contiene un nombre de usuario, lo que uno auténtico nunca tiene.</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 is not encrypted (https).</source>
        <translation>El enlace del proveedor a %1 no está cifrado (https).</translation>
    </message>
    <message>
        <source>The provider&apos;s link to %1 leads to an unusual port.</source>
        <translation>El enlace del proveedor a %1 lleva a un puerto inusual.</translation>
    </message>
    <message>
        <source>The provider&apos;s link leads to %1, which is none of its own pages.</source>
        <translation>El enlace del proveedor lleva a %1, que no es una de sus páginas.</translation>
    </message>
    <message>
        <source>Not for a new date: there is no full price that it would add.</source>
        <translation>No para una fecha nueva: no hay precio completo que se añada.</translation>
    </message>
    <message>
        <source>The new date must lie at least 30 minutes ahead.</source>
        <translation>La nueva fecha debe estar al menos 30 minutos por delante.</translation>
    </message>
    <message>
        <source>There is no next bill whose date could be moved.</source>
        <translation>No hay próxima factura cuya fecha pueda moverse.</translation>
    </message>
    <message>
        <source>There will be no next bill to put it on.</source>
        <translation>No habrá próxima factura en la que incluirlo.</translation>
    </message>
    <message>
        <source>Say who decides this, and why.</source>
        <translation>Diga quién lo decide y por qué.</translation>
    </message>
    <message>
        <source>This entry of the quarantine is not there or was decided already.</source>
        <translation>Esta entrada no está en la cuarentena o ya se decidió sobre ella.</translation>
    </message>
    <message>
        <source>Its signature fits none of the secrets that are configured now. Add the one that was in use when it arrived, or dismiss it.</source>
        <translation>Su firma no encaja con ninguno de los secretos configurados ahora. Añada el que se usaba cuando llegó, o descártela.</translation>
    </message>
    <message>
        <source>It still cannot be taken as an event: %1</source>
        <translation>Sigue sin poder tomarse por un evento: %1</translation>
    </message>
    <message>
        <source>The event %1 is there already with other content. The first one counts.</source>
        <translation>El evento %1 ya está con otro contenido. Vale el primero.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written.</source>
        <translation>El archivo de secreto %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>There are enough webhook secrets. Remove one.</source>
        <translation>Ya hay bastantes secretos de webhook. Quite uno.</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>No se pudo abrir otra ventana.</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is no list of networks. Write addresses as 192.0.2.7 or 192.0.2.0/24, separated by commas.</source>
        <translation>«%1» no es una lista de redes. Escriba direcciones como 192.0.2.7 o 192.0.2.0/24, separadas por comas.</translation>
    </message>
    <message>
        <source>“%1” is no IP address to listen on.</source>
        <translation>«%1» no es una dirección IP en la que escuchar.</translation>
    </message>
    <message>
        <source>TLS needs both listener.tls_certificate and listener.tls_key.</source>
        <translation>TLS necesita tanto listener.tls_certificate como listener.tls_key.</translation>
    </message>
    <message>
        <source>The address of error reports</source>
        <translation>La dirección de los informes de errores</translation>
    </message>
    <message>
        <source>It is sent again as %1.</source>
        <translation>Se envía de nuevo como %1.</translation>
    </message>
    <message>
        <source>Paddle has no notification of this event that could be sent again: no destination took it, or it is still being tried.</source>
        <translation>Paddle no tiene ninguna notificación de este evento que se pueda enviar de nuevo: ningún destino la aceptó, o aún se está intentando.</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>No hay eventos que enviar.</translation>
    </message>
    <message>
        <source>At most %1 events can be sent at once.</source>
        <translation>Se pueden enviar como mucho %1 eventos a la vez.</translation>
    </message>
    <message>
        <source>Say who sends the events, and why.</source>
        <translation>Diga quién envía los eventos y por qué.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>%1 in a row were not taken, so it rests here.</source>
        <translation>%1 seguidos no se aceptaron, así que se queda parado aquí.</translation>
    </message>
    <message>
        <source>It is not in the log (any more).</source>
        <translation>No está (o ya no está) en el registro.</translation>
    </message>
    <message>
        <source>The result could not be written into the audit log: %1</source>
        <translation>El resultado no se pudo escribir en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>It answered with a redirect, which is not followed.</source>
        <translation>Respondió con una redirección, que no se sigue.</translation>
    </message>
    <message>
        <source>It answered %1.</source>
        <translation>Respondió con %1.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address.</source>
        <translation>No ponga nombre ni contraseña en la dirección.</translation>
    </message>
    <message>
        <source>Only https addresses can be sent to, and http on this machine.</source>
        <translation>Solo se puede enviar a direcciones https, y a http en este equipo.</translation>
    </message>
    <message>
        <source>Give the secret that the receiver checks signatures with.</source>
        <translation>Dé el secreto con el que el receptor comprueba las firmas.</translation>
    </message>
    <message>
        <source>These are events of real customers. Type the host name %1 to confirm that they may be sent there.</source>
        <translation>Son eventos de clientes reales. Escriba el nombre de servidor %1 para confirmar que se pueden enviar allí.</translation>
    </message>
    <message>
        <source>The address of error reports (SENTRY_DSN) is malformed. It looks like https://KEY@host/PROJECT; http is for this machine only.</source>
        <translation>La dirección de los informes de errores (SENTRY_DSN) está mal formada. Es como https://KEY@host/PROJECT; http es solo para este equipo.</translation>
    </message>
    <message>
        <source>No destination of this account takes simulated traffic. In Paddle, set the destination&apos;s traffic to “simulation” or “all”.</source>
        <translation>Ningún destino de esta cuenta acepta tráfico simulado. En Paddle, ponga el tráfico del destino en «simulation» o «all».</translation>
    </message>
    <message>
        <source>Paddle has no simulation of this.</source>
        <translation>Paddle no tiene ninguna simulación de esto.</translation>
    </message>
    <message>
        <source>Paddle delivers as it does; only the emulator can be made to lose, swap or repeat webhooks.</source>
        <translation>Paddle entrega a su manera; solo al emulador se le puede hacer perder, intercambiar o repetir webhooks.</translation>
    </message>
    <message>
        <source>The sandbox refused: %1</source>
        <translation>La sandbox lo rechazó: %1</translation>
    </message>
    <message>
        <source>Only an emulator on this machine can be simulated with.</source>
        <translation>Solo se puede simular con un emulador en este equipo.</translation>
    </message>
    <message>
        <source>A line of the file is damaged: %1</source>
        <translation>Una línea del archivo está dañada: %1</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2</source>
        <translation>Línea %1 del archivo: %2</translation>
    </message>
    <message>
        <source>Choose the account whose mirror to rebuild.</source>
        <translation>Elija la cuenta cuyo espejo se reconstruirá.</translation>
    </message>
    <message>
        <source>Say who rebuilds the mirror, and why.</source>
        <translation>Diga quién reconstruye el espejo y por qué.</translation>
    </message>
    <message>
        <source>%1 is not in the local mirror. Synchronise and try again.</source>
        <translation>%1 no está en el espejo local. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The product “%1” is archived. Restore it before it gets new prices.</source>
        <translation>El producto «%1» está archivado. Restáurelo antes de darle precios nuevos.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was sent; look at it again.</source>
        <translation>%1 se cambió entretanto. No se envió nada; mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Operation %1 (%2) on %3 is not settled yet. Wait for it, or settle it on the Operations page.</source>
        <translation>La operación %1 (%2) sobre %3 aún no está resuelta. Espérela, o resuélvala en la página Operaciones.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>debe tener al menos %1 caracteres</translation>
    </message>
    <message>
        <source>has %1 characters; at most %2 are allowed</source>
        <translation>tiene %1 caracteres; se permiten como máximo %2</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>must be one JSON object: {…}</source>
        <translation>debe ser un solo objeto JSON: {…}</translation>
    </message>
    <message>
        <source>must be an https address, or empty</source>
        <translation>debe ser una dirección https, o estar vacío</translation>
    </message>
    <message>
        <source>must be active or archived</source>
        <translation>debe ser active o archived</translation>
    </message>
    <message>
        <source>must be standard or custom</source>
        <translation>debe ser standard o custom</translation>
    </message>
    <message>
        <source>must be one of the provider&apos;s tax categories</source>
        <translation>debe ser una de las categorías fiscales del proveedor</translation>
    </message>
    <message>
        <source>must be in days, weeks, months or years</source>
        <translation>debe ser en días, semanas, meses o años</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>debe ser al menos 1</translation>
    </message>
    <message>
        <source>needs a currency</source>
        <translation>necesita una moneda</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <source>each override names at least one country</source>
        <translation>cada precio por país nombra al menos un país</translation>
    </message>
    <message>
        <source>each override needs an amount that is not negative</source>
        <translation>cada precio por país necesita un importe que no sea negativo</translation>
    </message>
    <message>
        <source>“%1” is not a country: two capital letters, such as DE</source>
        <translation>«%1» no es un país: dos mayúsculas, como DE</translation>
    </message>
    <message>
        <source>%1 stands in more than one override</source>
        <translation>%1 está en más de un precio por país</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>hay más de %1</translation>
    </message>
    <message>
        <source>must be between 1 and %1</source>
        <translation>debe estar entre 1 y %1</translation>
    </message>
    <message>
        <source>the least must not be above the most</source>
        <translation>la menor no debe superar a la mayor</translation>
    </message>
    <message>
        <source>a price belongs to a product</source>
        <translation>un precio pertenece a un producto</translation>
    </message>
    <message>
        <source>needs a billing cycle: a one-time price has no trial</source>
        <translation>necesita un ciclo de facturación: un precio único no tiene prueba</translation>
    </message>
    <message>
        <source>is not known to this version</source>
        <translation>no lo conoce esta versión</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Say why. The reason stays with the entry.</source>
        <translation>Diga por qué. El motivo queda con el asiento.</translation>
    </message>
    <message>
        <source>The reason is longer than %1 characters. Shorten it.</source>
        <translation>El motivo supera los %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>No se nombra a nadie que haga esto.</translation>
    </message>
    <message>
        <source>The amount must be a whole number from 1 to %1 credits.</source>
        <translation>La cantidad debe ser un número entero de 1 a %1 créditos.</translation>
    </message>
    <message>
        <source>There is no customer %1. Choose one from the list.</source>
        <translation>No existe el cliente %1. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such grant.</source>
        <translation>No existe tal concesión.</translation>
    </message>
    <message>
        <source>It is not among what the local mirror has of customer %1. Synchronise and try again.</source>
        <translation>No está entre lo que el espejo local tiene del cliente %1. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The plan cannot be stored: %1 %2.</source>
        <translation>El plan no se puede guardar: %1 %2.</translation>
    </message>
    <message>
        <source>This plan is not there any more.</source>
        <translation>Este plan ya no existe.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Elija otro precio de destino.</translation>
    </message>
    <message>
        <source>The price to move to is archived.</source>
        <translation>El precio de destino está archivado.</translation>
    </message>
    <message>
        <source>The price to move to is not recurring.</source>
        <translation>El precio de destino no es recurrente.</translation>
    </message>
    <message>
        <source>There is no migration %1.</source>
        <translation>No hay ninguna migración %1.</translation>
    </message>
    <message>
        <source>The subscription is not in the local mirror.</source>
        <translation>La suscripción no está en el espejo local.</translation>
    </message>
    <message>
        <source>The catalog entry has changed, but not into what was asked. Compare it with the provider&apos;s dashboard, then say here whether it was done.</source>
        <translation>La entrada del catálogo cambió, pero no en lo que se pidió. Compárela con el panel del proveedor y diga aquí si se hizo.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Archive one of the two, or give them different names.</source>
        <translation>«%1» está dos veces. Archive uno de los dos, o deles nombres distintos.</translation>
    </message>
    <message>
        <source>There is no amount in %1 for this cycle; other cycles of the product have one.</source>
        <translation>No hay importe en %1 para este ciclo; otros ciclos del producto lo tienen.</translation>
    </message>
    <message>
        <source>It costs %1, but %2 times the shorter cycle costs only %3.</source>
        <translation>Cuesta %1, pero %2 veces el ciclo más corto cuesta solo %3.</translation>
    </message>
    <message>
        <source>%1 has no decimals: %2 stands beside %3. Were two digits too many typed?</source>
        <translation>%1 no tiene decimales: %2 está junto a %3. ¿Se escribieron dos cifras de más?</translation>
    </message>
    <message>
        <source>%1 is below the least that can be charged (70 US cents). Free is allowed.</source>
        <translation>%1 está por debajo de lo mínimo que se puede cobrar (70 centavos de dólar). Gratis está permitido.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed every %2 %3.</source>
        <translation>Se llama «%1», pero se factura cada %2 %3.</translation>
    </message>
    <message>
        <source>It is called “%1”, but is billed once.</source>
        <translation>Se llama «%1», pero se factura una vez.</translation>
    </message>
    <message>
        <source>Its product is not there. Synchronise the catalog, or archive the price.</source>
        <translation>Su producto no está. Sincronice el catálogo, o archive el precio.</translation>
    </message>
    <message>
        <source>Its product “%1” is archived. Archive the price too.</source>
        <translation>Su producto «%1» está archivado. Archive también el precio.</translation>
    </message>
    <message>
        <source>It has a trial, but is billed once.</source>
        <translation>Tiene prueba, pero se factura una vez.</translation>
    </message>
    <message>
        <source>In the plan “%1” it brings %2 credits and %3 brings %4: that is not the same for a month.</source>
        <translation>En el plan «%1» da %2 créditos y %3 da %4: no es lo mismo para un mes.</translation>
    </message>
    <message>
        <source>The plan “%1” sells it, but there is no such price.</source>
        <translation>El plan «%1» lo vende, pero no hay tal precio.</translation>
    </message>
    <message>
        <source>The plan “%1” still sells it, but it is archived.</source>
        <translation>El plan «%1» aún lo vende, pero está archivado.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes</source>
        <translation>debe ser un número entero, sin comillas</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>is not known. Known are product_id, price_id, credits, code, name, metadata</source>
        <translation>no se conoce. Se conocen product_id, price_id, credits, code, name, metadata</translation>
    </message>
    <message>
        <source>is no price id</source>
        <translation>no es un id de precio</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>se nombra dos veces</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>differs from the name that the same plan has further up, “%1”</source>
        <translation>difiere del nombre que el mismo plan tiene más arriba, «%1»</translation>
    </message>
    <message>
        <source>differs from what the same plan has further up</source>
        <translation>difiere de lo que el mismo plan tiene más arriba</translation>
    </message>
    <message>
        <source>is the price of %1 too; a price sells one plan</source>
        <translation>es también el precio de %1; un precio vende un solo plan</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>must be at most %1 characters without blanks</source>
        <translation>debe tener como máximo %1 caracteres, sin espacios</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>must be a JSON list of plan definitions</source>
        <translation>debe ser una lista JSON de definiciones de planes</translation>
    </message>
    <message>
        <source>Somebody else has changed this plan meanwhile. Look at it again.</source>
        <translation>Otra persona cambió este plan entretanto. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a plan “%1” already.</source>
        <translation>Ya hay un plan «%1».</translation>
    </message>
    <message>
        <source>The price %1 sells another plan already. Take it away there first.</source>
        <translation>El precio %1 ya vende otro plan. Quítelo primero de allí.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since the plan was made. Make a new plan.</source>
        <translation>%1 lo ha cambiado otra persona desde que se hizo el plan. Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>%1 was sent, but no usable answer came back, and it is not there to be seen yet. It is not sent again before it is certain. Go on with the same plan after %2.</source>
        <translation>%1 se envió, pero no llegó ninguna respuesta útil y allí aún no se ve nada. No se vuelve a enviar hasta que sea seguro. Continúe con el mismo plan después de %2.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Make a new plan.</source>
        <translation>El plan guardado no se puede leer. Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>The stored plan %1 is not what it was. Make a new plan.</source>
        <translation>El plan guardado %1 ya no es el que era. Haga un plan nuevo.</translation>
    </message>
    <message>
        <source>The plan holds what cannot be done: %1</source>
        <translation>El plan contiene algo que no se puede hacer: %1</translation>
    </message>
    <message>
        <source>Plan %1 of this account is under way, or was stopped a moment ago. Go on with it, or wait until %2.</source>
        <translation>El plan %1 de esta cuenta está en curso o se acaba de detener. Continúelo o espere hasta %2.</translation>
    </message>
    <message>
        <source>Stopped. Go on with the same plan.</source>
        <translation>Detenido. Continúe con el mismo plan.</translation>
    </message>
    <message>
        <source>Custom data must be a JSON object.</source>
        <translation>Los datos propios deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Price %1 has a period that is not known here.</source>
        <translation>El precio %1 tiene un periodo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Price %1 has a tax mode that is not known here.</source>
        <translation>El precio %1 tiene un modo de impuestos que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Custom products and prices are made for one customer each and are no part of a catalog.</source>
        <translation>Los productos y precios a medida se hacen para un cliente cada uno y no forman parte de un catálogo.</translation>
    </message>
    <message>
        <source>The type cannot be changed from “%1” to “%2”. Create another %3 instead.</source>
        <translation>El tipo no se puede cambiar de «%1» a «%2». Cree en su lugar un elemento nuevo (%3).</translation>
    </message>
    <message>
        <source>Its product cannot be created.</source>
        <translation>Su producto no se puede crear.</translation>
    </message>
    <message>
        <source>Price %1 belongs to product “%2”, and a price cannot move to another product. Take its id out to create a new price.</source>
        <translation>El precio %1 pertenece al producto «%2», y un precio no puede pasar a otro producto. Quite su id para crear un precio nuevo.</translation>
    </message>
    <message>
        <source>Product “%1” is archived and takes no new prices. Restore it, or archive this price too.</source>
        <translation>El producto «%1» está archivado y no admite precios nuevos. Restáurelo o archive también este precio.</translation>
    </message>
    <message>
        <source>Somebody else is carrying out this plan. Wait until that has ended, then look again.</source>
        <translation>Otra persona está ejecutando este plan. Espere a que termine y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Say in a note why the difference may stay.</source>
        <translation>Diga en una nota por qué la diferencia puede quedarse.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is %2; expected %3.</source>
        <translation>«%1» es %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters; expected %3 to %4.</source>
        <translation>«%1» tiene %2 caracteres; se esperaban de %3 a %4.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1 is not known; expected one of %2.</source>
        <translation>%1 no se conoce; se esperaba uno de %2.</translation>
    </message>
    <message>
        <source>a JSON object as text</source>
        <translation>un objeto JSON como texto</translation>
    </message>
    <message>
        <source>“custom_data” is no JSON object: %1</source>
        <translation>«custom_data» no es un objeto JSON: %1</translation>
    </message>
    <message>
        <source>%1 is not a key of %2; expected %3.</source>
        <translation>%1 no es una clave aquí (%2); se esperaba %3.</translation>
    </message>
    <message>
        <source>%1 is no amount: %2 Expected digits, a point and the currency, as in “12.00 USD”.</source>
        <translation>%1 no es un importe: %2 Se esperan cifras, un punto y la moneda, como en «12.00 USD».</translation>
    </message>
    <message>
        <source>the whole number 1</source>
        <translation>el número entero 1</translation>
    </message>
    <message>
        <source>This file has format %1; expected 1.</source>
        <translation>Este archivo tiene el formato %1; se esperaba 1.</translation>
    </message>
    <message>
        <source>an account, as in “paddle/sandbox/main”</source>
        <translation>una cuenta, como «paddle/sandbox/main»</translation>
    </message>
    <message>
        <source>a table of products</source>
        <translation>una tabla de productos</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>%1 cannot be a key; expected letters, digits, “-” and “_”, at most %2.</source>
        <translation>%1 no puede ser una clave; se esperaban letras, cifras, «-» y «_», como mucho %2.</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a product.</source>
        <translation>%1 es %2; se esperaba una tabla con un producto.</translation>
    </message>
    <message>
        <source>the account of the file</source>
        <translation>la cuenta del archivo</translation>
    </message>
    <message>
        <source>This belongs to account %1, but the file to %2; expected one account.</source>
        <translation>Esto pertenece a la cuenta %1, pero el archivo a %2; se esperaba una sola cuenta.</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un id</translation>
    </message>
    <message>
        <source>The id %1 stands twice in this file.</source>
        <translation>El id %1 aparece dos veces en este archivo.</translation>
    </message>
    <message>
        <source>a text, as in “saas”</source>
        <translation>un texto, como «saas»</translation>
    </message>
    <message>
        <source>an https address</source>
        <translation>una dirección https</translation>
    </message>
    <message>
        <source>%1 is no https address.</source>
        <translation>%1 no es una dirección https.</translation>
    </message>
    <message>
        <source>a table of prices</source>
        <translation>una tabla de precios</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>%1 is %2; expected a table with a price.</source>
        <translation>%1 es %2; se esperaba una tabla con un precio.</translation>
    </message>
    <message>
        <source>an amount as text, as in “12.00 USD”</source>
        <translation>un importe como texto, como «12.00 USD»</translation>
    </message>
    <message>
        <source>a period as text, as in “1 month”</source>
        <translation>un periodo como texto, como «1 month»</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>un precio</translation>
    </message>
    <message>
        <source>A trial needs a billing cycle; this price has none.</source>
        <translation>Una prueba necesita un ciclo de facturación; este precio no tiene ninguno.</translation>
    </message>
    <message>
        <source>A billing cycle of %1 is too long; expected at most %2.</source>
        <translation>Un ciclo de facturación de %1 es demasiado largo; se esperaba como mucho %2.</translation>
    </message>
    <message>
        <source>the smallest and the largest quantity, as in [1, 100]</source>
        <translation>la cantidad mínima y la máxima, como en [1, 100]</translation>
    </message>
    <message>
        <source>The quantities are out of range; expected %1, from 1 to %2.</source>
        <translation>Las cantidades están fuera de rango; se esperaba %1, de 1 a %2.</translation>
    </message>
    <message>
        <source>a list of at most %1 tables</source>
        <translation>una lista de como mucho %1 tablas</translation>
    </message>
    <message>
        <source>An override is %1; expected a table with countries and amount.</source>
        <translation>Un precio por país es %1; se esperaba una tabla con países e importe.</translation>
    </message>
    <message>
        <source>a list of country codes, as in [&quot;DE&quot;, &quot;FR&quot;]</source>
        <translation>una lista de códigos de país, como en [&quot;DE&quot;, &quot;FR&quot;]</translation>
    </message>
    <message>
        <source>an override</source>
        <translation>un precio por país</translation>
    </message>
    <message>
        <source>This is no country code; expected two capital letters, as in “DE”.</source>
        <translation>Esto no es un código de país; se esperaban dos mayúsculas, como «DE».</translation>
    </message>
    <message>
        <source>Country %1 has two overrides; expected one.</source>
        <translation>El país %1 tiene dos precios; se esperaba uno.</translation>
    </message>
    <message>
        <source>the currency is missing.</source>
        <translation>falta la moneda.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 no es una moneda.</translation>
    </message>
    <message>
        <source>it is negative.</source>
        <translation>es negativo.</translation>
    </message>
    <message>
        <source>it is not written as digits.</source>
        <translation>no está escrito con cifras.</translation>
    </message>
    <message>
        <source>%1 has %2 digits behind the point, here are %3.</source>
        <translation>%1 tiene %2 cifras tras el punto, aquí hay %3.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is no period; expected a number and day, week, month or year, as in “1 month”.</source>
        <translation>%1 no es un periodo; se esperaba un número y day, week, month o year, como en «1 month».</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; a catalog is not.</source>
        <translation>El archivo supera %1 MiB; un catálogo, no.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Esto no es TOML: %1.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-31T00:00:00Z.</source>
        <translation>«%1» no es una fecha. Escríbala como 2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The admin key of the credit ledger</source>
        <translation>La clave de administración del registro de créditos</translation>
    </message>
    <message>
        <source>The fall-back key of the credit ledger</source>
        <translation>La clave de reserva del registro de créditos</translation>
    </message>
    <message>
        <source>This grant was made already, with another amount or for another customer. Nothing was changed; look at the customer&apos;s entries.</source>
        <translation>Esta concesión ya se hizo, con otra cantidad o para otro cliente. No se cambió nada; consulte los asientos del cliente.</translation>
    </message>
    <message>
        <source>These credits were given already, as another grant. Nothing was changed.</source>
        <translation>Estos créditos ya se dieron, en otra concesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>The credits of %1 cannot be counted.</source>
        <translation>Los créditos de %1 no se pueden contar.</translation>
    </message>
    <message>
        <source>Credits are granted here, and no external ledger is told.</source>
        <translation>Aquí se conceden créditos y no se informa a ningún registro externo.</translation>
    </message>
    <message>
        <source>Set credits.ledger_url and LEDGER_ADMIN_KEY where there is one.</source>
        <translation>Defina credits.ledger_url y LEDGER_ADMIN_KEY si hay uno.</translation>
    </message>
    <message>
        <source>The credit ledger has an address and no key; nothing is told.</source>
        <translation>El registro de créditos tiene dirección pero no clave; no se comunica nada.</translation>
    </message>
    <message>
        <source>Set LEDGER_ADMIN_KEY or credits.ledger_key_file.</source>
        <translation>Defina LEDGER_ADMIN_KEY o credits.ledger_key_file.</translation>
    </message>
    <message>
        <source>A fall-back key of the credit ledger is set; it hides that the admin key is wrong.</source>
        <translation>Hay una clave de reserva del registro de créditos; oculta que la de administración sea incorrecta.</translation>
    </message>
    <message>
        <source>Take LEDGER_DEV_KEY away where customers pay.</source>
        <translation>Quite LEDGER_DEV_KEY donde pagan los clientes.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key; %1 entries wait.</source>
        <translation>El registro de créditos rechazó la clave; asientos en espera: %1.</translation>
    </message>
    <message>
        <source>Put the key right, then run: reckonerctl credits outbox --retry</source>
        <translation>Corrija la clave y ejecute: reckonerctl credits outbox --retry</translation>
    </message>
    <message>
        <source>The credit ledger was not told of %1 entries.</source>
        <translation>Asientos de los que no se informó al registro de créditos: %1.</translation>
    </message>
    <message>
        <source>See why with: reckonerctl credits entries --outbox needs-person</source>
        <translation>Vea por qué con: reckonerctl credits entries --outbox needs-person</translation>
    </message>
    <message>
        <source>The credit ledger contradicts itself: %1.</source>
        <translation>El registro de créditos se contradice: %1.</translation>
    </message>
    <message>
        <source>Restore the database from a backup, or ask for help.</source>
        <translation>Restaure la base de datos desde una copia o pida ayuda.</translation>
    </message>
    <message>
        <source>Credits are granted and told; %1 entries are on their way.</source>
        <translation>Los créditos se conceden y comunican; asientos en camino: %1.</translation>
    </message>
    <message>
        <source>There is no currency. Choose one.</source>
        <translation>No hay moneda. Elija una.</translation>
    </message>
    <message>
        <source>Minimum, step and unit must be 1 or more, and the credits of a free trial 0 or more.</source>
        <translation>El mínimo, el paso y la unidad deben ser 1 o más, y los créditos de una prueba 0 o más.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum. Exchange them.</source>
        <translation>El máximo es menor que el mínimo. Intercámbielos.</translation>
    </message>
    <message>
        <source>The maximum cannot be reached in steps of %1: the largest amount for sale is %2.</source>
        <translation>El máximo no se alcanza en pasos de %1: la mayor cantidad a la venta es %2.</translation>
    </message>
    <message>
        <source>There is no tier, so nothing has a price. Add one.</source>
        <translation>No hay ningún tramo, así que nada tiene precio. Añada uno.</translation>
    </message>
    <message>
        <source>There are more than %1 tiers. Join some.</source>
        <translation>Hay más de %1 tramos. Una algunos.</translation>
    </message>
    <message>
        <source>A tier from %1 to %2 credits holds nothing. Correct its bounds.</source>
        <translation>Un tramo de %1 a %2 créditos no contiene nada. Corrija sus límites.</translation>
    </message>
    <message>
        <source>A price cannot be negative, and a rate is for 1 credit or more.</source>
        <translation>Un precio no puede ser negativo, y una tarifa vale para 1 crédito o más.</translation>
    </message>
    <message>
        <source>From %1 credits up to this tier nothing has a price. Begin the first tier at the minimum.</source>
        <translation>Desde %1 créditos hasta este tramo nada tiene precio. Haga que el primer tramo empiece en el mínimo.</translation>
    </message>
    <message>
        <source>%1 credits are in two tiers. End the lower one at %2.</source>
        <translation>%1 créditos están en dos tramos. Termine el inferior en %2.</translation>
    </message>
    <message>
        <source>%1 credits are in no tier. Let the tiers meet.</source>
        <translation>%1 créditos no están en ningún tramo. Haga que los tramos se toquen.</translation>
    </message>
    <message>
        <source>Above this tier nothing has a price up to %1 credits. Let the last tier end at the maximum.</source>
        <translation>Por encima de este tramo nada tiene precio hasta %1 créditos. Haga que el último tramo termine en el máximo.</translation>
    </message>
    <message>
        <source>%1 credits cost nothing.</source>
        <translation>%1 créditos no cuestan nada.</translation>
    </message>
    <message>
        <source>%1 credits cost less (%2) than %3 credits (%4). Raise the fixed part of this tier, or lower the rate of the one before.</source>
        <translation>%1 créditos cuestan menos (%2) que %3 créditos (%4). Suba la parte fija de este tramo o baje la tarifa del anterior.</translation>
    </message>
    <message>
        <source>A price is advertised for %1 credits, which are not for sale. %2</source>
        <translation>Se anuncia un precio para %1 créditos, que no están a la venta. %2</translation>
    </message>
    <message>
        <source>%1 credits are advertised for %2 and cost %3.</source>
        <translation>%1 créditos se anuncian por %2 y cuestan %3.</translation>
    </message>
    <message>
        <source>A stored price list has no known currency (%1).</source>
        <translation>Una lista de precios guardada no tiene una moneda conocida (%1).</translation>
    </message>
    <message>
        <source>A stored price has no known plan (%1).</source>
        <translation>Un precio guardado no tiene un plan conocido (%1).</translation>
    </message>
    <message>
        <source>Say why the prices change: the reason is kept with them.</source>
        <translation>Diga por qué cambian los precios: el motivo se guarda con ellos.</translation>
    </message>
    <message>
        <source>Somebody stored version %1 meanwhile. Look at it and make your change again.</source>
        <translation>Mientras tanto alguien guardó la versión %1. Mírela y vuelva a hacer su cambio.</translation>
    </message>
    <message>
        <source>Prices cannot begin in the past: quotes were made with the ones before.</source>
        <translation>Los precios no pueden empezar en el pasado: se hicieron presupuestos con los anteriores.</translation>
    </message>
    <message>
        <source>Version %1 begins later and would take these prices away again. Let them begin with it or after it.</source>
        <translation>La versión %1 empieza más tarde y volvería a quitar estos precios. Haga que empiecen con ella o después.</translation>
    </message>
    <message>
        <source>The file is larger than a price list can be.</source>
        <translation>El archivo es mayor de lo que puede ser una lista de precios.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>%1 has a key “%2”, which a price list does not know. Correct or remove it.</source>
        <translation>%1 tiene una clave «%2» que una lista de precios no conoce. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>This price list has no amounts for sale. Correct its minimum, step and unit.</source>
        <translation>Esta lista de precios no tiene cantidades a la venta. Corrija su mínimo, su paso y su unidad.</translation>
    </message>
    <message>
        <source>%1 credits are below the minimum. Ask for %2 or more.</source>
        <translation>%1 créditos están por debajo del mínimo. Pida %2 o más.</translation>
    </message>
    <message>
        <source>%1 credits are above the maximum. Ask for %2 or fewer.</source>
        <translation>%1 créditos están por encima del máximo. Pida %2 o menos.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3 or %4.</source>
        <translation>%1 créditos no se venden en pasos de %2. Pida %3 o %4.</translation>
    </message>
    <message>
        <source>%1 credits are not for sale in steps of %2. Ask for %3.</source>
        <translation>%1 créditos no se venden en pasos de %2. Pida %3.</translation>
    </message>
    <message>
        <source>This amount costs more than can be counted. Ask for fewer credits, or correct the rates of the price list.</source>
        <translation>Esta cantidad cuesta más de lo que se puede contar. Pida menos créditos o corrija las tarifas de la lista de precios.</translation>
    </message>
    <message>
        <source>%1 credits are not a whole quantity of %2 each. Ask for a multiple of %2.</source>
        <translation>%1 créditos no son una cantidad entera de %2 cada una. Pida un múltiplo de %2.</translation>
    </message>
    <message>
        <source>The price list has no tier for %1 credits (%2). Add one that covers it.</source>
        <translation>La lista de precios no tiene ningún tramo para %1 créditos (%2). Añada uno que los cubra.</translation>
    </message>
    <message>
        <source>A quantity is 1 or more.</source>
        <translation>Una cantidad es 1 o más.</translation>
    </message>
    <message>
        <source>The address of the credit ledger cannot be used. Enter https and a host, or http and a port on this machine.</source>
        <translation>La dirección del registro de créditos no sirve. Indique https y un servidor, o http y un puerto de este equipo.</translation>
    </message>
    <message>
        <source>The credit ledger refused the key. Put the key right, then try again.</source>
        <translation>El registro de créditos rechazó la clave. Corríjala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The credit ledger does not know that.</source>
        <translation>El registro de créditos no conoce eso.</translation>
    </message>
    <message>
        <source>The credit ledger has this entry already.</source>
        <translation>El registro de créditos ya tiene este asiento.</translation>
    </message>
    <message>
        <source>The credit ledger asks to wait.</source>
        <translation>El registro de créditos pide esperar.</translation>
    </message>
    <message>
        <source>The credit ledger refused the request.</source>
        <translation>El registro de créditos rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The credit ledger failed while it worked on the request.</source>
        <translation>El registro de créditos falló al procesar la solicitud.</translation>
    </message>
    <message>
        <source>The credit ledger does not work now.</source>
        <translation>El registro de créditos no funciona ahora.</translation>
    </message>
    <message>
        <source>The credit ledger gave no usable answer.</source>
        <translation>El registro de créditos no dio una respuesta utilizable.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read. It is looked up before anything is sent again.</source>
        <translation>El registro de créditos dio una respuesta ilegible. Se consulta antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>The credit ledger gave an answer that cannot be read.</source>
        <translation>El registro de créditos dio una respuesta ilegible.</translation>
    </message>
    <message>
        <source>The key of the credit ledger is missing, or holds characters that no key has.</source>
        <translation>Falta la clave del registro de créditos o contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Choose at least one price to preview.</source>
        <translation>Elija al menos un precio para la vista previa.</translation>
    </message>
    <message>
        <source>At most %1 prices can be previewed at once.</source>
        <translation>Se pueden ver como máximo %1 precios a la vez.</translation>
    </message>
    <message>
        <source>A quantity is at least 1.</source>
        <translation>Una cantidad es al menos 1.</translation>
    </message>
    <message>
        <source>This provider cannot read a product from an earlier answer.</source>
        <translation>Este proveedor no puede leer un producto de una respuesta anterior.</translation>
    </message>
    <message>
        <source>This provider cannot read a price from an earlier answer.</source>
        <translation>Este proveedor no puede leer un precio de una respuesta anterior.</translation>
    </message>
    <message>
        <source>A quote inside a cell that does not begin with one.</source>
        <translation>Unas comillas dentro de una celda que no empieza con ellas.</translation>
    </message>
    <message>
        <source>A control character outside of quotes.</source>
        <translation>Un carácter de control fuera de comillas.</translation>
    </message>
    <message>
        <source>A quote that is never closed.</source>
        <translation>Unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Something follows a closing quote.</source>
        <translation>Algo sigue a unas comillas de cierre.</translation>
    </message>
    <message>
        <source>A cell longer than %1 bytes.</source>
        <translation>Una celda de más de %1 bytes.</translation>
    </message>
    <message>
        <source>There is no column “%1” in an external ledger.</source>
        <translation>No hay ninguna columna «%1» en un libro externo.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» está dos veces.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>The line has %1 cells instead of %2.</source>
        <translation>La línea tiene %1 celdas en lugar de %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no whole number of credits</source>
        <translation>«%1» no es un número entero de créditos</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>names a currency “%1”, which there is not</source>
        <translation>nombra una moneda «%1» que no existe</translation>
    </message>
    <message>
        <source>has a %1 that is no short text</source>
        <translation>tiene un %1 que no es un texto corto</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC, such as 2026-01-31T12:00:00Z</source>
        <translation>«%1» no es una hora en UTC como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>Another import of %1 began meanwhile. Wait for it, or import again.</source>
        <translation>Mientras tanto empezó otra importación de %1. Espere a que acabe o importe de nuevo.</translation>
    </message>
    <message>
        <source>A stored finding has a class or state that is not known.</source>
        <translation>Una discrepancia guardada tiene una clase o un estado que no se conoce.</translation>
    </message>
    <message>
        <source>This was done already. Run the reconciliation again to see whether it helped.</source>
        <translation>Esto ya se hizo. Vuelva a ejecutar la conciliación para ver si sirvió.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the decision.</source>
        <translation>Diga por qué: el motivo se guarda con la decisión.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>No hay ninguna discrepancia %1.</translation>
    </message>
    <message>
        <source>Somebody decided about this finding meanwhile. Look at it again.</source>
        <translation>Mientras tanto alguien decidió sobre esta discrepancia. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>The table of an external ledger is read from PostgreSQL: give a postgresql:// address.</source>
        <translation>La tabla de un libro externo se lee de PostgreSQL: dé una dirección postgresql://.</translation>
    </message>
    <message>
        <source>This entry is being sent to the external ledger just now. Wait, and run the reconciliation again.</source>
        <translation>Este apunte se está enviando ahora al libro externo. Espere y vuelva a ejecutar la conciliación.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that cannot be read: %1, %2 %3.</source>
        <translation>El libro externo tiene un apunte que no se puede leer: %1, %2 %3.</translation>
    </message>
    <message>
        <source>The external ledger&apos;s list of entries does not end.</source>
        <translation>La lista de apuntes del libro externo no termina.</translation>
    </message>
    <message>
        <source>There is more to compare than fits one run. Choose a shorter time.</source>
        <translation>Hay más que comparar de lo que cabe en una ejecución. Elija un periodo más corto.</translation>
    </message>
    <message>
        <source>This is no longer as the finding says. Run the reconciliation again.</source>
        <translation>Ya no es como dice la discrepancia. Vuelva a ejecutar la conciliación.</translation>
    </message>
    <message>
        <source>This grant is on its way already. Wait, and run the reconciliation again.</source>
        <translation>Esta concesión ya está en camino. Espere y vuelva a ejecutar la conciliación.</translation>
    </message>
    <message>
        <source>The parts come to %1 credits, and the entry has %2. Correct the parts.</source>
        <translation>Las partes suman %1 créditos y el apunte tiene %2. Corrija las partes.</translation>
    </message>
    <message>
        <source>This cannot be done about this finding.</source>
        <translation>Esto no se puede hacer con esta discrepancia.</translation>
    </message>
    <message>
        <source>Say until when, in the future.</source>
        <translation>Diga hasta cuándo, en el futuro.</translation>
    </message>
    <message>
        <source>Choose what it belongs to: one to match, several to split.</source>
        <translation>Elija a qué pertenece: uno para casar, varios para repartir.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1 yet. Import its entries first.</source>
        <translation>Todavía no se ha importado nada de %1. Importe primero sus apuntes.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>No hay ninguna ejecución %1.</translation>
    </message>
    <message>
        <source>A stored finding cannot be read. Run the reconciliation again.</source>
        <translation>Una discrepancia guardada no se puede leer. Vuelva a ejecutar la conciliación.</translation>
    </message>
    <message>
        <source>This price has no amount in %1; the provider converts it by its own rates.</source>
        <translation>Este precio no tiene importe en %1; el proveedor lo convierte con sus propios tipos.</translation>
    </message>
    <message>
        <source>The ledger has this key with %1 credits for %2, not with %3 for %4. Put it right in the ledger, then try again.</source>
        <translation>El registro tiene esta clave con %1 créditos para %2, no con %3 para %4. Corríjalo en el registro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The credit ledger does not find entries by their key.</source>
        <translation>El registro de créditos no encuentra asientos por su clave.</translation>
    </message>
    <message>
        <source>The catalog plan %1 has a change of %2 under way. Go on with the plan, or wait three minutes.</source>
        <translation>El plan de catálogo %1 está cambiando %2. Continúe con el plan o espere tres minutos.</translation>
    </message>
    <message>
        <source>Customer %1 is archived. Restore the customer first.</source>
        <translation>El cliente %1 está archivado. Restáurelo primero.</translation>
    </message>
    <message>
        <source>The price, its plan or the price list was changed meanwhile. Nothing was sent; look at the amount again.</source>
        <translation>El precio, su plan o la lista de precios cambió entretanto. No se envió nada; mire de nuevo el importe.</translation>
    </message>
    <message>
        <source>There is no customer %1 in the local mirror.</source>
        <translation>No hay ningún cliente %1 en el espejo local.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then go on with the same plan.</source>
        <translation>La operación %1 sobre %2 aún no está resuelta. Resuélvala y continúe después con el mismo plan.</translation>
    </message>
    <message>
        <source>No active price in %1 belongs to a plan that brings credits. Add such a price to a plan on the Plans &amp; Prices page.</source>
        <translation>Ningún precio activo en %1 pertenece a un plan que aporte créditos. Añada uno a un plan en la página Planes y precios.</translation>
    </message>
    <message>
        <source>No price of a plan is billed in the cycle of this quote (%1). Add one on the Plans &amp; Prices page.</source>
        <translation>Ningún precio de un plan se factura en el ciclo de esta cotización (%1). Añada uno en la página Planes y precios.</translation>
    </message>
    <message>
        <source>No price of a plan comes to exactly %1 credits. Add one that brings %1 or a part of it that divides it.</source>
        <translation>Ningún precio de un plan da exactamente %1 créditos. Añada uno que aporte %1 o una parte que lo divida.</translation>
    </message>
    <message>
        <source>The price that brings %1 credits is not sold in that quantity. Widen the quantity that it allows on the Plans &amp; Prices page.</source>
        <translation>El precio que aporta %1 créditos no se vende en esa cantidad. Amplíe la cantidad que permite en la página Planes y precios.</translation>
    </message>
    <message>
        <source>The price %1 is archived. Restore it, or choose another one.</source>
        <translation>El precio %1 está archivado. Restáurelo o elija otro.</translation>
    </message>
    <message>
        <source>This price is sold in quantities from %1 to %2.</source>
        <translation>Este precio se vende en cantidades de %1 a %2.</translation>
    </message>
    <message>
        <source>These are more credits than can be counted. Ask for a smaller quantity.</source>
        <translation>Son más créditos de los que se pueden contar. Pida una cantidad menor.</translation>
    </message>
    <message>
        <source>No prices for credits are in force. Store some on the Pricing page.</source>
        <translation>No hay precios de créditos en vigor. Guarde algunos en la página Tarifas.</translation>
    </message>
    <message>
        <source>There is no version %1 of the prices for credits.</source>
        <translation>No hay una versión %1 de los precios de los créditos.</translation>
    </message>
    <message>
        <source>Price %1 is not in the local mirror. Synchronise and try again.</source>
        <translation>El precio %1 no está en el espejo local. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>External entries come from one place: leave out reconciliation.csv or reconciliation.postgres.</source>
        <translation>Los asientos externos vienen de un solo lugar: quite reconciliation.csv o reconciliation.postgres.</translation>
    </message>
    <message>
        <source>“%1” is no interval to reconcile at. Use off, or 10m and more: 30m, 6h, 1d.</source>
        <translation>«%1» no es un intervalo de conciliación. Use off, o 10m o más: 30m, 6h, 1d.</translation>
    </message>
    <message>
        <source>reconciliation.every needs a ledger to compare with: credits.enabled with credits.ledger_url, reconciliation.csv or reconciliation.postgres.</source>
        <translation>reconciliation.every necesita un registro con el que comparar: credits.enabled con credits.ledger_url, reconciliation.csv o reconciliation.postgres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB.</source>
        <translation>%1 supera 1 GiB.</translation>
    </message>
    <message>
        <source>Nothing was imported, because the file has faults:
%1</source>
        <translation>No se importó nada, porque el archivo tiene errores:
%1</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>fila %1, %2: %3</translation>
    </message>
    <message>
        <source>The import was not finished, because rows have faults:
%1</source>
        <translation>La importación no terminó, porque hay filas con errores:
%1</translation>
    </message>
    <message>
        <source>As quoted (%1)</source>
        <translation>Según el presupuesto (%1)</translation>
    </message>
    <message>
        <source>Operation %1 on %2 is not settled yet. Settle it, then try again.</source>
        <translation>La operación %1 sobre %2 aún no está resuelta. Resuélvala e inténtelo después de nuevo.</translation>
    </message>
    <message>
        <source>This quote asks for no money, and a payment of nothing grants no credits. Grant them by hand on the Credits page.</source>
        <translation>Este presupuesto no pide dinero, y un pago de nada no concede créditos. Concédalos a mano en la página Créditos.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is malformed: it is cut short or has blanks in it.</source>
        <translation>La clave secreta de Stripe (STRIPE_SECRET_KEY) tiene un formato incorrecto: está cortada o contiene espacios.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a publishable key (pk_…), which can do nothing here. A secret key (sk_…) or a restricted key (rk_…) is needed.</source>
        <translation>STRIPE_SECRET_KEY contiene una clave publicable (pk_…), que aquí no sirve. Hace falta una clave secreta (sk_…) o una clave restringida (rk_…).</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY holds a webhook secret (whsec_…); that belongs into STRIPE_WEBHOOK_SECRET.</source>
        <translation>STRIPE_SECRET_KEY contiene un secreto de webhook (whsec_…); su lugar es STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>STRIPE_SECRET_KEY is no key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>STRIPE_SECRET_KEY no es una clave de Stripe: estas empiezan por sk_test_, sk_live_, rk_test_ o rk_live_.</translation>
    </message>
    <message>
        <source>The Stripe secret key (STRIPE_SECRET_KEY) is of %1 mode, but STRIPE_ENVIRONMENT is %2.</source>
        <translation>La clave secreta de Stripe (STRIPE_SECRET_KEY) es del modo %1, pero STRIPE_ENVIRONMENT es %2.</translation>
    </message>
    <message>
        <source>A %1 webhook secret (%2) has an end that is no time. Write SECRET;expires=2026-12-31T00:00:00Z.</source>
        <translation>Un secreto de webhook de %1 (%2) tiene un fin que no es una fecha. Escriba SECRET;expires=2026-12-31T00:00:00Z.</translation>
    </message>
    <message>
        <source>The %1 webhook secret (%2) is malformed: one of its comma-separated parts is empty or has blanks in it.</source>
        <translation>El secreto de webhook de %1 (%2) tiene un formato incorrecto: una de sus partes separadas por comas está vacía o contiene espacios.</translation>
    </message>
    <message>
        <source>%1 holds a key of Stripe&apos;s. The secret of a webhook endpoint begins with whsec_.</source>
        <translation>%1 contiene una clave de Stripe. El secreto de un punto de conexión de webhook empieza por whsec_.</translation>
    </message>
    <message>
        <source>“%1” is no Paddle environment. Use sandbox or live (PADDLE_STATUS).</source>
        <translation>«%1» no es un entorno de Paddle. Use sandbox o live (PADDLE_STATUS).</translation>
    </message>
    <message>
        <source>“%1” is no origin of a web page. Write it as https://shop.example.com, without a path.</source>
        <translation>«%1» no es un origen de página web. Escríbalo como https://shop.example.com, sin ruta.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» no es ninguno de %2.</translation>
    </message>
    <message>
        <source>%1 is missing: the billing API cannot tell whom to trust without it.</source>
        <translation>Falta %1: sin ello, la API de facturación no puede saber en quién confiar.</translation>
    </message>
    <message>
        <source>The %1 environment is missing (%2: sandbox or production).</source>
        <translation>Falta el entorno de %1 (%2: sandbox o production).</translation>
    </message>
    <message>
        <source>“%1” is no %2 environment. Use sandbox or production (%3).</source>
        <translation>«%1» no es un entorno de %2. Use sandbox o production (%3).</translation>
    </message>
    <message>
        <source>PADDLE_STATUS and the Paddle environment contradict each other.</source>
        <translation>PADDLE_STATUS y el entorno de Paddle se contradicen.</translation>
    </message>
    <message>
        <source>The Paddle client-side token is not one of this environment: it must begin with %1.</source>
        <translation>El token de cliente de Paddle no es de este entorno: debe empezar por %1.</translation>
    </message>
    <message>
        <source>“%1” is no path of a URL. Write it as /v1/webhooks/stripe.</source>
        <translation>«%1» no es una ruta de URL. Escríbala como /v1/webhooks/stripe.</translation>
    </message>
    <message>
        <source>The Stripe secret key</source>
        <translation>La clave secreta de Stripe</translation>
    </message>
    <message>
        <source>The Stripe webhook secret</source>
        <translation>El secreto de webhook de Stripe</translation>
    </message>
    <message>
        <source>“%1” is no provider. Use paddle or stripe.</source>
        <translation>«%1» no es un proveedor. Use paddle o stripe.</translation>
    </message>
    <message>
        <source>The key that access tokens are checked with</source>
        <translation>La clave con la que se comprueban los tokens de acceso</translation>
    </message>
    <message>
        <source>Stripe account %1</source>
        <translation>Cuenta de Stripe %1</translation>
    </message>
    <message>
        <source>Stripe account %1 at %2</source>
        <translation>Cuenta de Stripe %1 en %2</translation>
    </message>
    <message>
        <source>Stripe has no prices per country. Make a price for each currency instead.</source>
        <translation>Stripe no tiene precios por país. Cree en su lugar un precio por cada moneda.</translation>
    </message>
    <message>
        <source>Amount and cycle of a price are fixed at Stripe. Make a new price and archive this one; subscriptions keep it until they are moved.</source>
        <translation>El importe y el ciclo de un precio son fijos en Stripe. Cree un precio nuevo y archive este; las suscripciones lo conservan hasta que se trasladen.</translation>
    </message>
    <message>
        <source>Stripe cannot archive customers. Deleting one there also ends its subscriptions; do that in Stripe&apos;s dashboard.</source>
        <translation>Stripe no puede archivar clientes. Eliminar uno allí también termina sus suscripciones; hágalo en el panel de Stripe.</translation>
    </message>
    <message>
        <source>This charge is of a time before payment intents and is not kept here.</source>
        <translation>Este cargo es anterior a los payment intents y no se guarda aquí.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answers do not make a payment.</source>
        <translation>Las respuestas de Stripe no forman un pago.</translation>
    </message>
    <message>
        <source>Stripe has issued no invoice for this payment.</source>
        <translation>Stripe no ha emitido ninguna factura por este pago.</translation>
    </message>
    <message>
        <source>Stripe knows refunds of payments only. A credit is given in Stripe&apos;s dashboard.</source>
        <translation>Stripe solo conoce reembolsos de pagos. Un crédito se concede en el panel de Stripe.</translation>
    </message>
    <message>
        <source>Stripe refunds amounts, not lines. Enter the amount.</source>
        <translation>Stripe reembolsa importes, no líneas. Introduzca el importe.</translation>
    </message>
    <message>
        <source>The base URL for Stripe cannot be used. Enter https and a host, or http and a port on this machine, and nothing else.</source>
        <translation>La URL base de Stripe no se puede usar. Escriba https y un host, o http y un puerto de este equipo, y nada más.</translation>
    </message>
    <message>
        <source>A live key is only sent to Stripe. Leave the base URL empty, or make this a sandbox account.</source>
        <translation>Una clave live solo se envía a Stripe. Deje vacía la URL base o convierta esta cuenta en una de sandbox.</translation>
    </message>
    <message>
        <source>There is no secret key for this Stripe account. Enter it in Settings.</source>
        <translation>No hay clave secreta para esta cuenta de Stripe. Introdúzcala en Ajustes.</translation>
    </message>
    <message>
        <source>The Stripe key holds characters that no key has. Copy it again from Stripe, without blanks or line breaks.</source>
        <translation>La clave de Stripe contiene caracteres que ninguna clave tiene. Cópiela de nuevo desde Stripe, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>This is a publishable key of Stripe&apos;s, which may be seen by everybody. A secret key (sk_…) or a restricted key (rk_…) is needed here.</source>
        <translation>Esta es una clave publicable de Stripe, que cualquiera puede ver. Aquí hace falta una clave secreta (sk_…) o una clave restringida (rk_…).</translation>
    </message>
    <message>
        <source>This is no secret key of Stripe&apos;s: those begin with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Esta no es una clave secreta de Stripe: estas empiezan por sk_test_, sk_live_, rk_test_ o rk_live_.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s %1 mode and this account is %2. Enter the key of this environment.</source>
        <translation>La clave es del modo %1 de Stripe y esta cuenta es %2. Introduzca la clave de este entorno.</translation>
    </message>
    <message>
        <source>This is not an id of Stripe&apos;s. Copy it again.</source>
        <translation>Esto no es un identificador de Stripe. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Make a new one in Stripe&apos;s dashboard and enter it in Settings.</source>
        <translation>La clave de Stripe ha caducado. Cree una nueva en el panel de Stripe e introdúzcala en Ajustes.</translation>
    </message>
    <message>
        <source>Stripe does not know this key. Enter the key of this account and mode again.</source>
        <translation>Stripe no conoce esta clave. Introduzca de nuevo la clave de esta cuenta y modo.</translation>
    </message>
    <message>
        <source>The Stripe key may not do this. Give the restricted key the permission it lacks.</source>
        <translation>La clave de Stripe no puede hacer esto. Dé a la clave restringida el permiso que le falta.</translation>
    </message>
    <message>
        <source>Stripe has seen this operation before with other values and did nothing now. Start it again.</source>
        <translation>Stripe ya vio esta operación con otros valores y ahora no ha hecho nada. Empiécela de nuevo.</translation>
    </message>
    <message>
        <source>The payment was declined (%1). Nothing was changed.</source>
        <translation>El pago fue rechazado (%1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The payment was declined: %1 Nothing was changed.</source>
        <translation>El pago fue rechazado: %1 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stripe does not know this object, or it belongs to the other mode (test or live).</source>
        <translation>Stripe no conoce este objeto o pertenece al otro modo (test o live).</translation>
    </message>
    <message>
        <source>This payment has been refunded in full already.</source>
        <translation>Este pago ya se ha reembolsado por completo.</translation>
    </message>
    <message>
        <source>The payer disputes this payment, so it cannot be refunded.</source>
        <translation>El pagador disputa este pago, por lo que no se puede reembolsar.</translation>
    </message>
    <message>
        <source>Stripe did not accept %1. Correct it and try again.</source>
        <translation>Stripe no ha aceptado %1. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stripe refused this with the code “%1”. Its documentation explains the code; Stripe&apos;s support finds the call by its request id.</source>
        <translation>Stripe lo rechazó con el código «%1». Su documentación explica el código; el soporte de Stripe encuentra la llamada por su id de petición.</translation>
    </message>
    <message>
        <source>Stripe refused this. The details say why.</source>
        <translation>Stripe lo ha rechazado. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>Stripe gave no usable answer, so it is not certain whether this took effect. Look at the present state before trying again.</source>
        <translation>Stripe no ha dado una respuesta utilizable, por lo que no es seguro que esto haya tenido efecto. Mire el estado actual antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough money on the account.</source>
        <translation>No hay fondos suficientes en la cuenta.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The security code is wrong.</source>
        <translation>El código de seguridad es incorrecto.</translation>
    </message>
    <message>
        <source>The card number is wrong.</source>
        <translation>El número de la tarjeta es incorrecto.</translation>
    </message>
    <message>
        <source>The card was reported lost.</source>
        <translation>La tarjeta se ha notificado como perdida.</translation>
    </message>
    <message>
        <source>The card was reported stolen.</source>
        <translation>La tarjeta se ha notificado como robada.</translation>
    </message>
    <message>
        <source>The bank wants the payer to confirm it.</source>
        <translation>El banco pide que el pagador lo confirme.</translation>
    </message>
    <message>
        <source>The bank could not process it; it may be tried again.</source>
        <translation>El banco no pudo procesarlo; se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>The bank gives no reason; the payer has to ask it.</source>
        <translation>El banco no da ningún motivo; el pagador tiene que preguntárselo.</translation>
    </message>
    <message>
        <source>It looks like fraud.</source>
        <translation>Parece un fraude.</translation>
    </message>
    <message>
        <source>Stripe asks for a pause. Nothing was done; try again in a moment.</source>
        <translation>Stripe pide una pausa. No se ha hecho nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Stripe cannot answer at the moment. Try again later.</source>
        <translation>Stripe no puede responder en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Stripe, or something between here and Stripe, answered with status %1 and nothing of use. Try again; check the proxy and the base URL if it stays so.</source>
        <translation>Stripe, o algo entre aquí y Stripe, respondió con el estado %1 y nada útil. Inténtelo de nuevo; compruebe el proxy y la URL base si sigue así.</translation>
    </message>
    <message>
        <source>Stripe answered something that cannot be used. Try again; report it with the request id if it stays so.</source>
        <translation>Stripe respondió algo que no se puede usar. Inténtelo de nuevo; comuníquelo con el id de petición si sigue así.</translation>
    </message>
    <message>
        <source>Stripe does not count %1 like this.</source>
        <translation>Stripe no cuenta %1 de esta manera.</translation>
    </message>
    <message>
        <source>Stripe keeps the address with the customer and has no list of addresses or businesses. Edit it in Stripe&apos;s dashboard.</source>
        <translation>Stripe guarda la dirección con el cliente y no tiene listas de direcciones ni de empresas. Edítela en el panel de Stripe.</translation>
    </message>
    <message>
        <source>A single charge beside a subscription is not made from here with Stripe. Make an invoice in Stripe&apos;s dashboard.</source>
        <translation>Un cargo único junto a una suscripción no se hace desde aquí con Stripe. Cree una factura en el panel de Stripe.</translation>
    </message>
    <message>
        <source>The key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>La clave es del otro modo de Stripe. Introduzca la clave de este entorno.</translation>
    </message>
    <message>
        <source>Stripe resumes this subscription now, not later.</source>
        <translation>Stripe reanuda esta suscripción ahora, no más tarde.</translation>
    </message>
    <message>
        <source>Stripe cannot bill the full price of a change. Bill it by the time that is left, or not at all.</source>
        <translation>Stripe no puede facturar el precio completo de un cambio. Factúrelo según el tiempo restante, o no lo facture.</translation>
    </message>
    <message>
        <source>Nothing would change: the items are those it has.</source>
        <translation>No cambiaría nada: los elementos son los que ya tiene.</translation>
    </message>
    <message>
        <source>Stripe cannot pause at the end of a period. Pause collection now instead.</source>
        <translation>Stripe no puede pausar al final de un periodo. Pause el cobro ahora en su lugar.</translation>
    </message>
    <message>
        <source> × %1 of %2 seconds left</source>
        <translation> × %1 de %2 segundos restantes</translation>
    </message>
    <message>
        <source>The provider reckoned at another second.</source>
        <translation>El proveedor calculó en otro segundo.</translation>
    </message>
    <message>
        <source>Paddle is not enabled. Set PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT and PADDLE_API_KEY, or the same in the profile. For Stripe, set STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT and STRIPE_SECRET_KEY.</source>
        <translation>Paddle no está activado. Defina PADDLE_BILLING_ENABLED=true, PADDLE_ENVIRONMENT y PADDLE_API_KEY, o lo mismo en el perfil. Para Stripe, defina STRIPE_BILLING_ENABLED=true, STRIPE_ENVIRONMENT y STRIPE_SECRET_KEY.</translation>
    </message>
    <message>
        <source>The request did not reach the provider: it has no payment with the id of this operation after three looks. Nothing was charged. Make the link again.</source>
        <translation>La petición no llegó al proveedor: tras tres comprobaciones no tiene ningún pago con el identificador de esta operación. No se cobró nada. Cree el enlace de nuevo.</translation>
    </message>
    <message>
        <source>The publishable key of Stripe begins with pk_test_ or pk_live_, and this one does not. Never enter a secret key here: it is shown to everybody.</source>
        <translation>La clave publicable de Stripe empieza por pk_test_ o pk_live_, y esta no. No introduzca nunca aquí una clave secreta: se muestra a todos.</translation>
    </message>
    <message>
        <source>The publishable key is of Stripe&apos;s other mode. Enter the key of this environment.</source>
        <translation>La clave publicable es del otro modo de Stripe. Introduzca la clave de este entorno.</translation>
    </message>
    <message>
        <source>A checkout needs a price that is to be paid.</source>
        <translation>Un checkout necesita un precio que pagar.</translation>
    </message>
    <message>
        <source>Stripe&apos;s checkout needs a page that it leads back to. Set stripe.checkout_return_url in the profile, or STRIPE_CHECKOUT_RETURN_URL.</source>
        <translation>El checkout de Stripe necesita una página a la que volver. Defina stripe.checkout_return_url en el perfil, o STRIPE_CHECKOUT_RETURN_URL.</translation>
    </message>
    <message>
        <source>A checkout is made for a customer. Create the customer first.</source>
        <translation>Un checkout se hace para un cliente. Cree primero el cliente.</translation>
    </message>
    <message>
        <source>Both customers are of the account %1. Only customers of different accounts can be matched.</source>
        <translation>Ambos clientes son de la cuenta %1. Solo se pueden emparejar clientes de cuentas distintas.</translation>
    </message>
    <message>
        <source>%1 is no account of the same environment in this database: a sandbox and a production account are never joined.</source>
        <translation>%1 no es una cuenta del mismo entorno en esta base de datos: una cuenta sandbox y una de producción nunca se unen.</translation>
    </message>
    <message>
        <source>The customer %1 is not in the mirror of %2.</source>
        <translation>El cliente %1 no está en el espejo de %2.</translation>
    </message>
    <message>
        <source>Both are matched to a third customer. Undo one of these matches first.</source>
        <translation>Ambos están emparejados con un tercer cliente. Deshaga primero uno de esos emparejamientos.</translation>
    </message>
    <message>
        <source>Nobody is matched to more than %1 customers. Undo a match that is wrong first.</source>
        <translation>Nadie se empareja con más de %1 clientes. Deshaga primero un emparejamiento erróneo.</translation>
    </message>
    <message>
        <source>Of %1 and %2 it was said that they are not the same person. Undo that first, if it is wrong.</source>
        <translation>De %1 y %2 se dijo que no son la misma persona. Deshágalo primero, si es erróneo.</translation>
    </message>
    <message>
        <source>%1 has confirmed already that these two are the same person.</source>
        <translation>%1 ya ha confirmado que estos dos son la misma persona.</translation>
    </message>
    <message>
        <source>%1 has said already that these two are not the same person. Undo that first, if it is wrong.</source>
        <translation>%1 ya ha indicado que estos dos no son la misma persona. Deshágalo primero, si es erróneo.</translation>
    </message>
    <message>
        <source>These two have neither external id nor e-mail address in common. Give the reason why they are the same person.</source>
        <translation>Estos dos no tienen en común ni id externo ni dirección de correo. Dé el motivo por el que son la misma persona.</translation>
    </message>
    <message>
        <source>The Stripe secret key is missing (STRIPE_SECRET_KEY). %1</source>
        <translation>Falta la clave secreta de Stripe (STRIPE_SECRET_KEY). %1</translation>
    </message>
    <message>
        <source>The database holds a match that this version does not understand. Update Reckoner.</source>
        <translation>La base de datos contiene un emparejamiento que esta versión no entiende. Actualice Reckoner.</translation>
    </message>
    <message>
        <source>Somebody else has changed this match meanwhile. Look at it again.</source>
        <translation>Otra persona ha cambiado este emparejamiento mientras tanto. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>No webhook secret of Stripe is set; reckonerd needs one.</source>
        <translation>No hay secreto de webhook de Stripe; reckonerd necesita uno.</translation>
    </message>
    <message>
        <source>Set STRIPE_WEBHOOK_SECRET.</source>
        <translation>Defina STRIPE_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Webhook secrets of Stripe that are set: %1.</source>
        <translation>Secretos de webhook de Stripe definidos: %1.</translation>
    </message>
    <message>
        <source>%1 answers and accepts the key.</source>
        <comment>a provider</comment>
        <translation>%1 responde y acepta la clave.</translation>
    </message>
    <message>
        <source>Give it the permission in Stripe under Developers, API keys.</source>
        <translation>Dele el permiso en Stripe en Developers, API keys.</translation>
    </message>
    <message>
        <source>Stripe&apos;s prices have no limits of quantity. Leave them at 1 and 100.</source>
        <translation>Los precios de Stripe no tienen límites de cantidad. Déjelos en 1 y 100.</translation>
    </message>
    <message>
        <source>Stripe gives a trial to the subscription, not to the price. Make the price without one.</source>
        <translation>Stripe concede una prueba con la suscripción, no con el precio. Cree el precio sin ella.</translation>
    </message>
</context>
<context>
    <name>reckoner::app::Console</name>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The database cannot be reached. What you see may be old; changes are not possible until it is back.</source>
        <translation>No se llega a la base de datos. Lo que ve puede ser antiguo; no se pueden hacer cambios hasta que vuelva.</translation>
    </message>
    <message>
        <source>Working from the mirror only. %1</source>
        <translation>Se trabaja solo con el espejo. %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Reckoner cannot open its data</source>
        <translation>Reckoner no puede abrir sus datos</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Abriendo la base de datos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Mirror only</source>
        <translation>Solo el espejo</translation>
    </message>
    <message>
        <source>No page of this version shows %1.</source>
        <translation>Ninguna página de esta versión muestra %1.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>page open show</source>
        <comment>words to find a command by</comment>
        <translation>página abrir mostrar</translation>
    </message>
    <message>
        <source>synchronise refresh mirror backfill fetch</source>
        <comment>words to find a command by</comment>
        <translation>sincronizar actualizar espejo cargar traer</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Pause synchronisation</source>
        <translation>Pausar la sincronización</translation>
    </message>
    <message>
        <source>Resume synchronisation</source>
        <translation>Reanudar la sincronización</translation>
    </message>
    <message>
        <source>Synchronisation status</source>
        <translation>Estado de la sincronización</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>appearance colour light dark</source>
        <comment>words to find a command by</comment>
        <translation>aspecto color claro oscuro</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>dock tail log webhooks</source>
        <comment>words to find a command by</comment>
        <translation>panel seguimiento registro webhooks</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>help keys</source>
        <comment>words to find a command by</comment>
        <translation>ayuda teclas</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Acerca de Reckoner</translation>
    </message>
    <message>
        <source>help version licence</source>
        <comment>words to find a command by</comment>
        <translation>ayuda versión licencia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exportar esta lista…</translation>
    </message>
    <message>
        <source>csv save file spreadsheet rows</source>
        <comment>words to find a command by</comment>
        <translation>csv guardar archivo hoja de cálculo filas</translation>
    </message>
    <message>
        <source>On the page %1 something is entered and not saved. Save it or discard it, then choose the other account.</source>
        <translation>En la página %1 hay algo escrito y sin guardar. Guárdelo o descártelo y elija después la otra cuenta.</translation>
    </message>
    <message>
        <source>Work with %1</source>
        <comment>an account</comment>
        <translation>Trabajar con %1</translation>
    </message>
    <message>
        <source>account provider switch change</source>
        <comment>words to find a command by</comment>
        <translation>cuenta proveedor cambiar</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Planes y precios</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Checkout links</source>
        <translation>Enlaces de checkout</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AboutDialog</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Acerca de Reckoner</translation>
    </message>
    <message>
        <source>Subscription billing with nothing charged twice.</source>
        <translation>Facturación de suscripciones en la que nada se cobra dos veces.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it under that licence; it comes without any warranty. The full text is in the file LICENSE.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Puede usarlo, estudiarlo, compartirlo y cambiarlo según esa licencia; viene sin garantía alguna. El texto completo está en el archivo LICENSE.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountConfirmation</name>
    <message>
        <source>&amp;Type the account to confirm: %1</source>
        <translation>&amp;Escriba la cuenta para confirmar: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>Type the account to confirm.</source>
        <translation>Escriba la cuenta para confirmar.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountPart</name>
    <message>
        <source>%1 account</source>
        <comment>a provider</comment>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>&amp;Connect to %1</source>
        <comment>a provider</comment>
        <translation>&amp;Conectar con %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Stripe&apos;s test mode: no real money, keys begin with sk_test_ or rk_test_.</source>
        <translation>El modo de prueba de Stripe: sin dinero real, las claves empiezan por sk_test_ o rk_test_.</translation>
    </message>
    <message>
        <source>Paddle&apos;s place for tests: no real money, keys begin with pdl_sdbx_.</source>
        <translation>El lugar de pruebas de Paddle: sin dinero real, las claves empiezan por pdl_sdbx_.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with sk_live_ or rk_live_.</source>
        <translation>Clientes reales y dinero real, las claves empiezan por sk_live_ o rk_live_.</translation>
    </message>
    <message>
        <source>Real customers and real money, keys begin with pdl_live_.</source>
        <translation>Clientes reales y dinero real, las claves empiezan por pdl_live_.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Tells several accounts of one environment apart.</source>
        <translation>Distingue varias cuentas de un mismo entorno.</translation>
    </message>
    <message>
        <source>%1&apos;s own</source>
        <comment>a provider&apos;s address</comment>
        <translation>La de %1</translation>
    </message>
    <message>
        <source>AP&amp;I address</source>
        <translation>Dirección de AP&amp;I</translation>
    </message>
    <message>
        <source>Only for a gateway or the emulator.</source>
        <translation>Solo para una pasarela o el emulador.</translation>
    </message>
    <message>
        <source>Vend&amp;or id</source>
        <translation>Identificador de vende&amp;dor</translation>
    </message>
    <message>
        <source>Optional, for your own reference.</source>
        <translation>Opcional, para su referencia.</translation>
    </message>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Decidido por: %1. Lo que hay aquí no se usa.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AccountSection</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The audit log names who asked for each change.</source>
        <translation>El registro de auditoría nombra quién pidió cada cambio.</translation>
    </message>
    <message>
        <source>The name of your login</source>
        <translation>El nombre de su sesión</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>S&amp;u nombre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account in view</source>
        <translation>Cuenta a la vista</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ActivateDialog</name>
    <message>
        <source>End the trial and activate</source>
        <translation>Terminar la prueba y activar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The trial ends now and the subscription becomes active. The billing period starts anew.</source>
        <translation>La prueba termina ahora y la suscripción queda activa. El período de facturación empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts is charged now, and again each period. This is Reckoner&apos;s figure; %2 has no preview for activation.</source>
        <translation>Ahora se cobran %1 antes de impuestos y descuentos, y de nuevo cada período. Es el importe de Reckoner; %2 no tiene vista previa para la activación.</translation>
    </message>
    <message>
        <source>A full period is charged now.</source>
        <translation>Ahora se cobra un período completo.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Trial would have ended</source>
        <translation>La prueba habría terminado</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Charge %1 plus tax and activate</source>
        <translation>Cobrar %1 más impuesto y activar</translation>
    </message>
    <message>
        <source>Charge and activate</source>
        <translation>Cobrar y activar</translation>
    </message>
    <message>
        <source>%1 is charged now for a full period and becomes active.</source>
        <translation>A %1 se le cobra ahora un período completo y queda activa.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::AddressDialog</name>
    <message>
        <source>Edit address</source>
        <translation>Editar dirección</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Añadir la dirección</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Code of two letters: DE, US</source>
        <translation>Código de dos letras: DE, US</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>Código p&amp;ostal</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>C&amp;iudad</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Calle</translation>
    </message>
    <message>
        <source>Second &amp;line</source>
        <translation>Segunda &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>For you: head office, warehouse</source>
        <translation>Para usted: sede, almacén</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BalancePanel</name>
    <message>
        <source>&amp;Ask the ledger</source>
        <translation>Con&amp;sultar el registro</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Concedido aquí</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>En el registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given, %2 taken back</source>
        <comment>credits</comment>
        <translation>%1 dados, %2 retirados</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a moment: 3 min ago</comment>
        <translation>a fecha de: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>En este perfil no hay ningún registro de créditos configurado.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillSection</name>
    <message>
        <source>Credit %1</source>
        <comment>amount credited to the customer&apos;s balance</comment>
        <translation>Abono de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lines of: %1</source>
        <translation>Líneas de: %1</translation>
    </message>
    <message>
        <source>Show or hide the lines</source>
        <translation>Mostrar u ocultar las líneas</translation>
    </message>
    <message>
        <source>How Reckoner reckons it</source>
        <translation>Cómo calcula Reckoner</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. Asking %1…</source>
        <translation>Estimación de Reckoner. Preguntando a %1…</translation>
    </message>
    <message>
        <source>Reckoner&apos;s estimate. %1 has not confirmed it.</source>
        <translation>Estimación de Reckoner. %1 no la ha confirmado.</translation>
    </message>
    <message>
        <source>Reckoner expected %1.</source>
        <translation>Reckoner esperaba %1.</translation>
    </message>
    <message>
        <source>%1&apos;s figure. %2</source>
        <comment>provider, remark</comment>
        <translation>Importe de %1. %2</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figure, equal to Reckoner&apos;s own.</source>
        <translation>✓ Importe de %1, igual al de Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2, a difference of %3.</source>
        <translation>Vale el importe de %1. Reckoner calcula %2, una diferencia de %3.</translation>
    </message>
    <message>
        <source>%1&apos;s figure counts. Reckoner reckons %2.</source>
        <translation>Vale el importe de %1. Reckoner calcula %2.</translation>
    </message>
    <message>
        <source>Taken away: %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>Quitado: %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>full period</source>
        <translation>período completo</translation>
    </message>
    <message>
        <source>%1 of the period</source>
        <comment>percentage</comment>
        <translation>%1 del período</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Pagado con el saldo a favor</translation>
    </message>
    <message>
        <source>To the credit balance</source>
        <translation>Al saldo a favor</translation>
    </message>
    <message>
        <source>used by the next bills, not paid out</source>
        <translation>lo usan las próximas facturas, no se paga</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 has not said what it costs.</source>
        <translation>%1 no ha dicho lo que cuesta.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BillTimeline</name>
    <message>
        <source>Resumes</source>
        <translation>Se reanuda</translation>
    </message>
    <message>
        <source>billed in full then</source>
        <translation>se factura entero entonces</translation>
    </message>
    <message>
        <source>Trial ends, first bill</source>
        <translation>Fin de la prueba, primera factura</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>antes de impuestos</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Fin del período</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Past and coming bills</source>
        <translation>Facturas pasadas y futuras</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BodySearch</name>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %Ln of the events, as it is spelled here; all %2 were looked through.</source>
        <comment>text, all</comment>
        <translation>
            <numerusform>«%1» está en %Ln de los eventos, escrito tal como aquí; se miraron todos (%2).</numerusform>
            <numerusform>«%1» está en %Ln de los eventos, escrito tal como aquí; se miraron todos (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <comment>looked through, all</comment>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>%1 events</source>
        <comment>looked through</comment>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>back to %1</source>
        <comment>day</comment>
        <translation>hacia atrás hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for “%1” through %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>Se buscó «%1» en %2, %3: %4.</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>los más recientes primero</translation>
    </message>
    <message>
        <source>Looking for “%1”: %2, %3: %4.</source>
        <comment>text, how many, how far, found</comment>
        <translation>Buscando «%1»: %2, %3: %4.</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>No se pudo continuar: %1</translation>
    </message>
    <message>
        <source>Older ones may hold it too.</source>
        <translation>También puede estar en otros más antiguos.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Dete&amp;ner</translation>
    </message>
    <message>
        <source>Look fur&amp;ther back</source>
        <translation>Bus&amp;car más atrás</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::BusinessDialog</name>
    <message>
        <source>Edit business</source>
        <translation>Editar empresa</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>Add the business</source>
        <translation>Añadir la empresa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Tax id</source>
        <translation>N.º &amp;fiscal</translation>
    </message>
    <message>
        <source>Company n&amp;umber</source>
        <translation>N.º de &amp;empresa</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CancelDialog</name>
    <message>
        <source>Cancel the subscription</source>
        <translation>Cancelar la suscripción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>When it is canceled</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>Al final del período</translation>
    </message>
    <message>
        <source>Access until %1, then it is canceled. It can be undone until that day.</source>
        <translation>Acceso hasta el %1, después queda cancelada. Se puede deshacer hasta ese día.</translation>
    </message>
    <message>
        <source>It can be undone until then.</source>
        <translation>Se puede deshacer hasta entonces.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>It ends at once and for good: a canceled subscription cannot be brought back. Nothing is refunded by itself.</source>
        <translation>Termina de inmediato y para siempre: una suscripción cancelada no se puede recuperar. Nada se reembolsa por sí solo.</translation>
    </message>
    <message>
        <source>There is no current period that could end.</source>
        <translation>No hay un período en curso que pueda terminar.</translation>
    </message>
    <message>
        <source>Nothing is billed now and nothing afterwards. Charges and credits that wait for the next bill lapse. What has been paid is not refunded; a refund is a step of its own.</source>
        <translation>Ni ahora ni después se factura nada. Los cargos y abonos que esperan la próxima factura caducan. Lo pagado no se reembolsa; un reembolso es un paso aparte.</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Pagado hasta</translation>
    </message>
    <message>
        <source>It cannot be canceled in this state.</source>
        <translation>En este estado no se puede cancelar.</translation>
    </message>
    <message>
        <source>Cancel the subscription now</source>
        <translation>Cancelar la suscripción ahora</translation>
    </message>
    <message>
        <source>Cancel on %1</source>
        <translation>Cancelar el %1</translation>
    </message>
    <message>
        <source>The subscription of %1 ends now. It cannot be brought back.</source>
        <translation>La suscripción de %1 termina ahora. No se puede recuperar.</translation>
    </message>
    <message>
        <source>The subscription of %1 ends on %2.</source>
        <translation>La suscripción de %1 termina el %2.</translation>
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
        <translation>Ver los cambios</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Changes, field by field</source>
        <translation>Cambios, campo por campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Alcanza a</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Volver al formulario</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>No queda nada que cambiar: en %1 ya está así.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile: %2. “Before” is what stands there now; saving replaces it.</source>
        <translation>Alguien cambió lo mismo en %1 entretanto: %2. «Antes» es lo que hay allí ahora; guardar lo reemplaza.</translation>
    </message>
    <message>
        <source>Somebody has changed other fields at %1 meanwhile. They stay as they are there.</source>
        <translation>Alguien cambió otros campos en %1 entretanto. Quedan como están allí.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFileMenu</name>
    <message>
        <source>Compare &amp;&amp; promote</source>
        <translation>Comparar y traer</translation>
    </message>
    <message>
        <source>Compare and promote</source>
        <translation>Comparar y traer</translation>
    </message>
    <message>
        <source>Compare the catalog, bring one in, or write it into a file</source>
        <translation>Comparar el catálogo, traer uno o escribirlo en un archivo</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
    <message>
        <source>&amp;Compare with %1…</source>
        <translation>&amp;Comparar con %1…</translation>
    </message>
    <message>
        <source>&amp;Bring a catalog into this account…</source>
        <translation>&amp;Traer un catálogo a esta cuenta…</translation>
    </message>
    <message>
        <source>Catalog as a &amp;file…</source>
        <translation>Catálogo como &amp;archivo…</translation>
    </message>
    <message>
        <source>Catalog as a file</source>
        <translation>Catálogo como archivo</translation>
    </message>
    <message>
        <source>Catalog files (*.toml)</source>
        <translation>Archivos de catálogo (*.toml)</translation>
    </message>
    <message>
        <source>The catalog is in %1.</source>
        <translation>El catálogo está en %1.</translation>
    </message>
    <message>
        <source>The catalog was not written: %1</source>
        <translation>El catálogo no se ha escrito: %1</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>entry, its fields</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed since a plan brought them over: %1</source>
        <translation>
            <numerusform>%Ln entrada cambiada desde que la trajo un plan: %1</numerusform>
            <numerusform>%Ln entradas cambiadas desde que las trajo un plan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Plans carried &amp;out…</source>
        <translation>&amp;Planes ejecutados…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries changed where they came from (%1) since they were brought over: %2</source>
        <translation>
            <numerusform>%Ln entrada cambiada en su origen (%1) desde que se trajo: %2</numerusform>
            <numerusform>%Ln entradas cambiadas en su origen (%1) desde que se trajeron: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogFindings</name>
    <message>
        <source>Same product twice</source>
        <translation>El mismo producto dos veces</translation>
    </message>
    <message>
        <source>Currency missing</source>
        <translation>Falta una moneda</translation>
    </message>
    <message>
        <source>Longer cycle dearer</source>
        <translation>Ciclo más largo, más caro</translation>
    </message>
    <message>
        <source>Price without product</source>
        <translation>Precio sin producto</translation>
    </message>
    <message>
        <source>Plan sells what is archived</source>
        <translation>Plan que vende lo archivado</translation>
    </message>
    <message>
        <source>Name and cycle differ</source>
        <translation>Nombre y ciclo difieren</translation>
    </message>
    <message>
        <source>Credits differ</source>
        <translation>Créditos distintos</translation>
    </message>
    <message>
        <source>Trial without cycle</source>
        <translation>Prueba sin ciclo</translation>
    </message>
    <message>
        <source>Too small to charge</source>
        <translation>Demasiado pequeño para cobrar</translation>
    </message>
    <message>
        <source>Two digits too many</source>
        <translation>Dos cifras de más</translation>
    </message>
    <message>
        <source>Findings in the catalog</source>
        <translation>Hallazgos en el catálogo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Nothing found: the catalog looks right.</source>
        <translation>No se encontró nada: el catálogo parece correcto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPage</name>
    <message>
        <source>Plans &amp; Prices</source>
        <translation>Planes y precios</translation>
    </message>
    <message>
        <source>Product, price or id</source>
        <translation>Producto, precio o identificador</translation>
    </message>
    <message>
        <source>Search products and prices</source>
        <translation>Buscar productos y precios</translation>
    </message>
    <message>
        <source>Loading the catalog</source>
        <translation>Cargando el catálogo</translation>
    </message>
    <message>
        <source>The catalog could not be read</source>
        <translation>El catálogo no se pudo leer</translation>
    </message>
    <message>
        <source>No product and no price fits the search and the filters.</source>
        <translation>Ningún producto ni precio encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>Products and their prices appear here once the catalog is synchronised.</source>
        <translation>Los productos y sus precios aparecen aquí en cuanto se sincroniza el catálogo.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>También archivados</translation>
    </message>
    <message>
        <source>Show archived products and prices as well</source>
        <translation>Mostrar también productos y precios archivados</translation>
    </message>
    <message>
        <source>%1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>%1 no está en el espejo. Quizá llegue con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More about the catalog</source>
        <translation>Más sobre el catálogo</translation>
    </message>
    <message>
        <source>&amp;Plans and credits…</source>
        <translation>&amp;Planes y créditos…</translation>
    </message>
    <message>
        <source>Preview prices by &amp;country…</source>
        <translation>Ver precios por &amp;país…</translation>
    </message>
    <message>
        <source>&amp;Fold all products</source>
        <translation>&amp;Plegar todos los productos</translation>
    </message>
    <message>
        <source>&amp;Unfold all products</source>
        <translation>&amp;Desplegar todos los productos</translation>
    </message>
    <message>
        <source>&amp;New product…</source>
        <translation>Producto &amp;nuevo…</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: the catalog can be looked at, not changed.</source>
        <translation>%1 no está conectado en este perfil: el catálogo se puede mirar, no cambiar.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>Este entorno es de solo lectura: desde aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Custom too</source>
        <translation>A medida también</translation>
    </message>
    <message>
        <source>Show what was made for one customer as well</source>
        <translation>Mostrar también lo hecho para un solo cliente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What is likely a mistake in the catalog</source>
        <translation>Lo que probablemente es un error en el catálogo</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New price…</source>
        <translation>Precio nuevo…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Moved subscriptions…</source>
        <translation>Suscripciones &amp;movidas…</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Mover suscripciones a otro precio…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Crear un enlace de checkout…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogPane</name>
    <message>
        <source>Parts of the catalog entry</source>
        <translation>Partes de la entrada del catálogo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Catalog entry as the provider describes it</source>
        <translation>La entrada del catálogo tal como la describe el proveedor</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a product or a price to see what it says, what it costs where and who holds it.</source>
        <translation>Elija un producto o un precio para ver qué dice, cuánto cuesta dónde y quién lo tiene.</translation>
    </message>
    <message>
        <source>Loading the catalog entry</source>
        <translation>Cargando la entrada del catálogo</translation>
    </message>
    <message>
        <source>The catalog entry could not be read</source>
        <translation>La entrada del catálogo no se pudo leer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoría fiscal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Live subscriptions</source>
        <translation>Suscripciones vivas</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Suscripciones activas, en prueba o vencidas</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Each renewal of all subscriptions</source>
        <translation>Cada renovación de todas las suscripciones</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln subscription(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: una suscripción</numerusform>
            <numerusform>%1: %Ln suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Other prices by country</source>
        <translation>Otros precios por país</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>New &amp;price…</source>
        <translation>&amp;Precio nuevo…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Move subscriptions to another price…</source>
        <translation>Mover suscripciones a otro precio…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Crear un enlace de checkout…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunRows</name>
    <message>
        <source>Not finished</source>
        <comment>a plan</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a plan</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a plan</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a plan, by another</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <comment>the digest of a plan</comment>
        <translation>Deshace %1</translation>
    </message>
    <message>
        <source>Of this account</source>
        <comment>a plan that was brought from nowhere else</comment>
        <translation>De esta cuenta</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>an account</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>its digest</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogRunsDialog</name>
    <message>
        <source>Plans carried out</source>
        <translation>Planes ejecutados</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>Co&amp;ntinuar…</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>Pasos del plan elegido</translation>
    </message>
    <message>
        <source>Reading the plans</source>
        <translation>Leyendo los planes</translation>
    </message>
    <message>
        <source>The plans could not be read</source>
        <translation>No se pudieron leer los planes</translation>
    </message>
    <message>
        <source>No plan was carried out yet</source>
        <translation>Aún no se ejecutó ningún plan</translation>
    </message>
    <message>
        <source>What is brought into this account, sent from here, or applied with “reckonerctl catalog apply” is listed here, with what became of each step.</source>
        <translation>Lo que se trae a esta cuenta, se envía desde aquí o se aplica con «reckonerctl catalog apply» figura aquí, con lo que fue de cada paso.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>This plan was stopped, or is under way in another window.</source>
        <translation>Este plan se detuvo o está en curso en otra ventana.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogStatusDialog</name>
    <message>
        <source>Archive the price</source>
        <translation>Archivar el precio</translation>
    </message>
    <message>
        <source>Restore the price</source>
        <translation>Restaurar el precio</translation>
    </message>
    <message>
        <source>Archive the product</source>
        <translation>Archivar el producto</translation>
    </message>
    <message>
        <source>Restore the product</source>
        <translation>Restaurar el producto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It can be bought again.</source>
        <translation>Se puede comprar de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can buy it any more. It can be restored at any time.</source>
        <translation>Nadie puede comprarlo ya. Se puede restaurar en cualquier momento.</translation>
    </message>
    <message>
        <source>No new prices can be added to it, and it is not offered any more. It can be restored at any time.</source>
        <translation>No se le pueden añadir precios nuevos y ya no se ofrece. Se puede restaurar en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) hold it and go on being billed by it.</source>
        <translation>
            <numerusform>%Ln suscripción viva lo tiene y se sigue facturando con él.</numerusform>
            <numerusform>%Ln suscripciones vivas lo tienen y se siguen facturando con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln active price(s). Archive these too, or the check of the catalog will name them.</source>
        <translation>
            <numerusform>Aún tiene %Ln precio activo. Archívelo también, o la comprobación del catálogo lo nombrará.</numerusform>
            <numerusform>Aún tiene %Ln precios activos. Archívelos también, o la comprobación del catálogo los nombrará.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan %1 still sells it: give the plan another price.</source>
        <translation>El plan %1 aún lo vende: dé otro precio al plan.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Mirando en %1 si alguien lo cambió entretanto.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CatalogWindow</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>of a product</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Product and prices</source>
        <translation>Producto y precios</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <comment>that are live</comment>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Each renewal</source>
        <comment>amount of all subscriptions</comment>
        <translation>Por renovación</translation>
    </message>
    <message>
        <source>Countries</source>
        <comment>with another price</comment>
        <translation>Países</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>un precio</numerusform>
            <numerusform>%Ln precios</numerusform>
        </translation>
    </message>
    <message>
        <source>What one renewal of all live subscriptions comes to, before tax and discounts</source>
        <translation>Lo que suma una renovación de todas las suscripciones vivas, antes de impuestos y descuentos</translation>
    </message>
    <message>
        <source>Subscriptions that are active, in trial or past due</source>
        <translation>Suscripciones activas, en prueba o vencidas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, prices folded away</source>
        <comment>a product</comment>
        <translation>%1, precios plegados</translation>
    </message>
    <message>
        <source>%1, prices shown below</source>
        <comment>a product</comment>
        <translation>%1, precios debajo</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChangeDialog</name>
    <message>
        <source>Change the subscription</source>
        <translation>Cambiar la suscripción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>How it is billed</source>
        <translation>Cómo se factura</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Cómo se factura el cambio</translation>
    </message>
    <message>
        <source>Apply the change even if the payment fails</source>
        <translation>Aplicar el cambio aunque falle el pago</translation>
    </message>
    <message>
        <source>Otherwise a declined card refuses the change and nothing happens. With it, the subscription becomes past due.</source>
        <translation>Si no, una tarjeta rechazada rechaza el cambio y no pasa nada. Con esto, la suscripción queda vencida.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Se debe ahora</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Cada renovación posterior</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 no lo ofrece.</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Sin vista previa: %1 Lo que escribió se conserva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Otra vista previa</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>La vista previa tenía casi un minuto, así que se hace de nuevo. Revise los importes otra vez.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>La vista previa es antigua.</translation>
    </message>
    <message>
        <source>Change an item to see what it costs.</source>
        <translation>Cambie un elemento para ver cuánto cuesta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, formula</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <source>Items change, billed</source>
        <translation>Cambian los elementos, facturado</translation>
    </message>
    <message>
        <source>Items change</source>
        <translation>Cambian los elementos</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Cobrar %1 ahora</translation>
    </message>
    <message>
        <source>Charge about %1 now</source>
        <translation>Cobrar unos %1 ahora</translation>
    </message>
    <message>
        <source>Apply and credit %1</source>
        <translation>Aplicar y abonar %1</translation>
    </message>
    <message>
        <source>Apply and credit about %1</source>
        <translation>Aplicar y abonar unos %1</translation>
    </message>
    <message>
        <source>Apply, %1 more on the next bill</source>
        <translation>Aplicar, %1 más en la próxima factura</translation>
    </message>
    <message>
        <source>Apply, %1 less on the next bill</source>
        <translation>Aplicar, %1 menos en la próxima factura</translation>
    </message>
    <message>
        <source>Apply without billing</source>
        <translation>Aplicar sin facturar</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>A %1 se le cobran %2 ahora.</translation>
    </message>
    <message>
        <source>%1 is credited %2; the next bills use it up.</source>
        <translation>A %1 se le abonan %2; las próximas facturas lo consumen.</translation>
    </message>
    <message>
        <source>%1 pays nothing now.</source>
        <translation>%1 no paga nada ahora.</translation>
    </message>
    <message>
        <source>The items change at once.</source>
        <translation>Los elementos cambian de inmediato.</translation>
    </message>
    <message>
        <source>Next bill on %1: %2.</source>
        <translation>Próxima factura el %1: %2.</translation>
    </message>
    <message>
        <source>Every renewal after: %1.</source>
        <translation>Cada renovación posterior: %1.</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Aún no hay nada que cambiar</translation>
    </message>
    <message>
        <source>Change an item first.</source>
        <translation>Cambie primero un elemento.</translation>
    </message>
    <message>
        <source>Choose another way of billing.</source>
        <translation>Elija otra forma de facturar.</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>Esperando la vista previa de %1.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>No hay vista previa que confirmar.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Vista previa de %1. Se hace de nuevo cada minuto.</translation>
    </message>
    <message>
        <source>%1&apos;s figures; Reckoner&apos;s differ.</source>
        <translation>Cifras de %1; las de Reckoner difieren.</translation>
    </message>
    <message>
        <source>✓ %1&apos;s figures, equal to Reckoner&apos;s.</source>
        <translation>✓ Cifras de %1, iguales a las de Reckoner.</translation>
    </message>
    <message>
        <source>%1&apos;s figures.</source>
        <translation>Cifras de %1.</translation>
    </message>
    <message>
        <source>Asking %1 again…</source>
        <translation>Preguntando de nuevo a %1…</translation>
    </message>
    <message>
        <source>Estimate. No preview: %1</source>
        <translation>Estimación. Sin vista previa: %1</translation>
    </message>
    <message>
        <source>Estimate. Asking %1…</source>
        <translation>Estimación. Preguntando a %1…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ChargeDialog</name>
    <message>
        <source>Charge once</source>
        <translation>Cobrar una vez</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Qué se cobra</translation>
    </message>
    <message>
        <source>&amp;Add a price</source>
        <translation>&amp;Añadir un precio</translation>
    </message>
    <message>
        <source>When it is billed</source>
        <translation>Cuándo se factura</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Cobrar ahora</translation>
    </message>
    <message>
        <source>A bill of its own. If the card is declined, nothing happens.</source>
        <translation>Una factura propia. Si se rechaza la tarjeta, no pasa nada.</translation>
    </message>
    <message>
        <source>Add to the next bill</source>
        <translation>Añadir a la próxima factura</translation>
    </message>
    <message>
        <source>It is collected together with the next renewal.</source>
        <translation>Se cobra junto con la próxima renovación.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Do not charge this</source>
        <translation>No cobrar esto</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Precio %1</translation>
    </message>
    <message>
        <source>Quantity of price %1</source>
        <translation>Cantidad del precio %1</translation>
    </message>
    <message>
        <source>%1 has no one-time charges.</source>
        <translation>%1 no tiene cobros únicos.</translation>
    </message>
    <message>
        <source>The catalog has no active one-time price in %1. Make one first.</source>
        <translation>El catálogo no tiene un precio único activo en %1. Cree uno primero.</translation>
    </message>
    <message>
        <source>Add what is to be charged.</source>
        <translation>Añada lo que se debe cobrar.</translation>
    </message>
    <message>
        <source>Choose a price.</source>
        <translation>Elija un precio.</translation>
    </message>
    <message>
        <source>One price is listed twice. Add up the quantities.</source>
        <translation>Un precio aparece dos veces. Sume las cantidades.</translation>
    </message>
    <message>
        <source>%1 can be sold from %2 to %3 times at once.</source>
        <comment>item, least, most</comment>
        <translation>%1 puede venderse de %2 a %3 veces a la vez.</translation>
    </message>
    <message>
        <source>The immediate charges of this subscription are used up for now. Add it to the next bill, or wait.</source>
        <translation>Los cobros inmediatos de esta suscripción se han agotado por ahora. Añádalo a la próxima factura o espere.</translation>
    </message>
    <message>
        <source>Immediate charges of this subscription: %1 of %2 in the last hour, %3 of %4 in the last day.</source>
        <translation>Cobros inmediatos de esta suscripción: %1 de %2 en la última hora, %3 de %4 en el último día.</translation>
    </message>
    <message>
        <source>Charge %1 now</source>
        <translation>Cobrar %1 ahora</translation>
    </message>
    <message>
        <source>%1 is charged %2 now.</source>
        <translation>A %1 se le cobran %2 ahora.</translation>
    </message>
    <message>
        <source>%1 pays nothing now; the bill on %2 comes to %3.</source>
        <translation>%1 no paga nada ahora; la factura del %2 asciende a %3.</translation>
    </message>
    <message>
        <source>%1 pays it with the next bill.</source>
        <translation>%1 lo paga con la próxima factura.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Period began</source>
        <translation>Inicio del período</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Next bill, with it</source>
        <translation>Próxima factura, con ello</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDesk</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutDialog</name>
    <message>
        <source>Make a checkout link</source>
        <translation>Crear un enlace de checkout</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cré&amp;ditos</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>Can&amp;tidad</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Client&amp;e</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Id o dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>Lo que se pide al cliente</translation>
    </message>
    <message>
        <source>There is nothing to sell: no price list is in force, and the catalog has no active price.</source>
        <translation>No hay nada que vender: no hay lista de precios en vigor y el catálogo no tiene ningún precio activo.</translation>
    </message>
    <message>
        <source>Make the link for %1</source>
        <translation>Crear el enlace por %1</translation>
    </message>
    <message>
        <source>Nobody has this address. A customer is created first.</source>
        <translation>Nadie tiene esta dirección. Primero se crea un cliente.</translation>
    </message>
    <message>
        <source>Say who is to pay.</source>
        <translation>Diga quién debe pagar.</translation>
    </message>
    <message>
        <source>Looking for the customer.</source>
        <translation>Buscando al cliente.</translation>
    </message>
    <message>
        <source>Say how many credits.</source>
        <translation>Diga cuántos créditos.</translation>
    </message>
    <message>
        <source>Give a whole quantity, 1 or more.</source>
        <translation>Indique una cantidad entera, 1 o más.</translation>
    </message>
    <message>
        <source>Working out what it comes to.</source>
        <translation>Calculando el importe.</translation>
    </message>
    <message>
        <source>Creating the customer at %1.</source>
        <translation>Creando el cliente en %1.</translation>
    </message>
    <message>
        <source>It is not confirmed that the customer was created. It is read back by itself; nothing is sent again. Wait a moment, then confirm once more.</source>
        <translation>No está confirmado que el cliente se haya creado. Se relee por sí solo; no se envía nada de nuevo. Espere un momento y confirme otra vez.</translation>
    </message>
    <message>
        <source>%1&apos;s preview</source>
        <comment>provider</comment>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Asking %1.</source>
        <translation>Consultando a %1.</translation>
    </message>
    <message>
        <source>The price has amounts of its own for some countries: %1&apos;s preview has to be there first.</source>
        <translation>El precio tiene importes propios para algunos países: primero debe estar la vista previa de %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkDialog</name>
    <message>
        <source>Checkout link</source>
        <translation>Enlace de checkout</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>El enlace está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkPane</name>
    <message>
        <source>No link selected</source>
        <translation>Ningún enlace seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to copy its link and to see what became of it.</source>
        <translation>Elija una fila para copiar su enlace y ver qué fue de él.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Quoted by</source>
        <translation>Cotizado según</translation>
    </message>
    <message>
        <source>version %1 of the prices</source>
        <translation>versión %1 de los precios</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinkWindow</name>
    <message>
        <source>Made</source>
        <comment>a link, when</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CheckoutLinksPage</name>
    <message>
        <source>Checkout links</source>
        <translation>Enlaces de checkout</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Nombre, dirección de correo o id</translation>
    </message>
    <message>
        <source>Search checkout links</source>
        <translation>Buscar enlaces de checkout</translation>
    </message>
    <message>
        <source>Loading the links</source>
        <translation>Cargando los enlaces</translation>
    </message>
    <message>
        <source>The links could not be read</source>
        <translation>No se pudieron leer los enlaces</translation>
    </message>
    <message>
        <source>No link fits the search and the filters.</source>
        <translation>Ningún enlace coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aún no hay enlaces</translation>
    </message>
    <message>
        <source>Make one to sell credits or a plan: the customer pays behind it, and what becomes of it is shown here.</source>
        <translation>Cree uno para vender créditos o un plan: el cliente paga detrás y aquí se muestra qué fue de él.</translation>
    </message>
    <message>
        <source>&amp;Make a checkout link…</source>
        <translation>&amp;Crear un enlace de checkout…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
        <source>Customer, e-mail, id, invoice number, last four digits, or a command</source>
        <translation>Cliente, correo, identificador, número de factura, últimas cuatro cifras, o una orden</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>The mirror could not be searched: %1</source>
        <translation>No se pudo buscar en el espejo: %1</translation>
    </message>
    <message>
        <source>Nothing has this name, number or id. Try the e-mail address, three letters of the name, or the whole id.</source>
        <translation>Nada tiene este nombre, número o identificador. Pruebe con el correo, tres letras del nombre o el identificador entero.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogDesk</name>
    <message>
        <source>The provider is not connected in this profile: only the mirror can be read.</source>
        <translation>El proveedor no está conectado en este perfil: solo se puede leer el espejo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCatalogFileDesk</name>
    <message>
        <source>This plan is not in the database any more.</source>
        <translation>Este plan ya no está en la base de datos.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCheckoutDesk</name>
    <message>
        <source>Checkout links of %1 are not made from here yet. Use a payment link of %1&apos;s dashboard.</source>
        <translation>Los enlaces de pago de %1 aún no se crean desde aquí. Use un enlace de pago del panel de %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreCreditDesk</name>
    <message>
        <source>There is no such entry.</source>
        <translation>No existe tal asiento.</translation>
    </message>
    <message>
        <source>No customer has this id or e-mail address.</source>
        <translation>Ningún cliente tiene este id o dirección de correo.</translation>
    </message>
    <message>
        <source>Several customers have this address. Give the id.</source>
        <translation>Varios clientes tienen esta dirección. Indique el id.</translation>
    </message>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>En este perfil no hay ningún registro de créditos configurado.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>No existe ese pago.</translation>
    </message>
    <message>
        <source>These credits were granted meanwhile.</source>
        <translation>Estos créditos se concedieron entretanto.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreEventDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be fetched.</source>
        <translation>El proveedor no está conectado en este perfil: no se puede recuperar nada.</translation>
    </message>
    <message>
        <source>The event %1 is not in the log. It may be fetched as a missed event.</source>
        <translation>El evento %1 no está en el registro. Quizá se recupere como evento perdido.</translation>
    </message>
    <message>
        <source>Events are being fetched already.</source>
        <translation>Ya se están recuperando eventos.</translation>
    </message>
    <message>
        <source>Events are being sent already.</source>
        <translation>Ya se están enviando eventos.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreOperationDesk</name>
    <message>
        <source>The provider is not connected in this profile: nothing can be read back.</source>
        <translation>El proveedor no está conectado en este perfil: no se puede releer nada.</translation>
    </message>
    <message>
        <source>There is no operation %1 in this account.</source>
        <translation>No hay ninguna operación %1 en esta cuenta.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePaymentDesk</name>
    <message>
        <source>The payment %1 is not in the mirror. It may arrive with the next synchronisation.</source>
        <translation>El pago %1 no está en el espejo. Quizá llegue con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The provider is not connected in this profile, and invoices are not kept in the mirror.</source>
        <translation>El proveedor no está conectado en este perfil, y las facturas no se guardan en el espejo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CorePricingDesk</name>
    <message>
        <source>There is no version %1 of the prices.</source>
        <translation>No hay ninguna versión %1 de los precios.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreReconciliationDesk</name>
    <message>
        <source>There is no finding %1.</source>
        <translation>No hay ninguna discrepancia %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CoreSettingsDesk</name>
    <message>
        <source>No credit ledger is configured in this profile.</source>
        <translation>En este perfil no hay ningún registro de créditos configurado.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerPane</name>
    <message>
        <source>&amp;Show the entries</source>
        <translation>&amp;Mostrar los asientos</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Conceder créditos…</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Ningún cliente seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to compare what was granted with the ledger.</source>
        <translation>Elija una fila para comparar lo concedido con el registro.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último asiento</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Granted here</source>
        <translation>Concedido aquí</translation>
    </message>
    <message>
        <source>At the ledger</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin comunicar</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Último asiento</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditCustomersPage</name>
    <message>
        <source>Customers with credits</source>
        <translation>Clientes con créditos</translation>
    </message>
    <message>
        <source>Name, e-mail address or id</source>
        <translation>Nombre, dirección de correo o id</translation>
    </message>
    <message>
        <source>Search customers with credits</source>
        <translation>Buscar clientes con créditos</translation>
    </message>
    <message>
        <source>Loading the balances</source>
        <translation>Cargando los saldos</translation>
    </message>
    <message>
        <source>The balances could not be read</source>
        <translation>No se pudieron leer los saldos</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters.</source>
        <translation>Ningún cliente coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Nobody has credits yet</source>
        <translation>Nadie tiene créditos todavía</translation>
    </message>
    <message>
        <source>Customers appear here with their first entry.</source>
        <translation>Los clientes aparecen aquí con su primer asiento.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Requiere a alguien</translation>
    </message>
    <message>
        <source>Not all confirmed</source>
        <translation>No todo confirmado</translation>
    </message>
    <message>
        <source>All in the ledger</source>
        <translation>Todo en el registro</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Los dos difieren</translation>
    </message>
    <message>
        <source>Both agree</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar los asientos</translation>
    </message>
    <message>
        <source>Grant credits…</source>
        <translation>Conceder créditos…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntriesPage</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Customer, payment, event, adjustment</source>
        <translation>Cliente, pago, evento, ajuste</translation>
    </message>
    <message>
        <source>Search credit entries</source>
        <translation>Buscar asientos de créditos</translation>
    </message>
    <message>
        <source>Loading the credit entries</source>
        <translation>Cargando los asientos de créditos</translation>
    </message>
    <message>
        <source>The credit entries could not be read</source>
        <translation>No se pudieron leer los asientos de créditos</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Ningún asiento coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No credits granted yet</source>
        <translation>Aún no se han concedido créditos</translation>
    </message>
    <message>
        <source>Entries appear here when a payment for a plan with credits is completed, or when you grant some. Credits must be enabled in the profile, and prices need a plan.</source>
        <translation>Los asientos aparecen aquí cuando se completa un pago de un plan con créditos o cuando usted los concede. Los créditos deben estar activados en el perfil y los precios necesitan un plan.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Requiere a alguien</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Tell the ledger again</source>
        <translation>Volver a informar al registro</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Mostrar el evento</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryPane</name>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes del asiento</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What the ledger is told with the entry</source>
        <translation>Lo que se comunica al registro con el asiento</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Balance of the customer</source>
        <translation>Saldo del cliente</translation>
    </message>
    <message>
        <source>What is behind it</source>
        <translation>Qué hay detrás</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Ningún asiento seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see where its credits came from and whether the ledger has them.</source>
        <translation>Elija una fila para ver de dónde vienen sus créditos y si el registro los tiene.</translation>
    </message>
    <message>
        <source>Loading the entry</source>
        <translation>Cargando el asiento</translation>
    </message>
    <message>
        <source>The entry could not be read</source>
        <translation>No se pudo leer el asiento</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <comment>signed amount</comment>
        <translation>%1 créditos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Credits of the grant</source>
        <translation>Créditos de la concesión</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, credits</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>credits</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Pagado por ello</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo posterior</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditEntryWindow</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>the external one</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Payment or adjustment</source>
        <translation>Pago o ajuste</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditSlider</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CreditsPage</name>
    <message>
        <source>Parts of the credits</source>
        <translation>Partes de los créditos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;Grant credits…</source>
        <translation>&amp;Conceder créditos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait; nothing is lost. Put the key right, then try again.</source>
        <translation>
            <numerusform>El registro rechazó la clave. %Ln asiento espera; no se pierde nada. Corrija la clave y vuelva a intentarlo.</numerusform>
            <numerusform>El registro rechazó la clave. %Ln asientos esperan; no se pierde nada. Corrija la clave y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s). See why, then try again.</source>
        <translation>
            <numerusform>No se comunicó %Ln asiento al registro. Vea por qué y vuelva a intentarlo.</numerusform>
            <numerusform>No se comunicaron %Ln asientos al registro. Vea por qué y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>No se informa a ningún registro de estos créditos: no hay ninguno configurado en este perfil.</translation>
    </message>
    <message>
        <source>%1 credits granted. The balance is now %2.</source>
        <translation>Se concedieron %1 créditos. El saldo es ahora %2.</translation>
    </message>
    <message>
        <source>Due and granted</source>
        <translation>Debidos y concedidos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CsvExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>El archivo no se puede escribir: %1</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerDialog</name>
    <message>
        <source>Customer id</source>
        <translation>Identificador del cliente</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPane</name>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Back to the list of customers</source>
        <translation>Volver a la lista de clientes</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identificador del cliente</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Copy &amp;summary</source>
        <translation>Copiar el &amp;resumen</translation>
    </message>
    <message>
        <source>Archive the customer…</source>
        <translation>Archivar el cliente…</translation>
    </message>
    <message>
        <source>Restore the customer…</source>
        <translation>Restaurar el cliente…</translation>
    </message>
    <message>
        <source>Copies a summary for a ticket: who, what, status, next bill, last payments (Ctrl+Shift+C)</source>
        <translation>Copia un resumen para un tique: quién, qué, estado, próxima factura, últimos pagos (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>Add an &amp;address…</source>
        <translation>Añadir una &amp;dirección…</translation>
    </message>
    <message>
        <source>Add a &amp;business…</source>
        <translation>Añadir una &amp;empresa…</translation>
    </message>
    <message>
        <source>Payments of the customer</source>
        <translation>Pagos del cliente</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Events of the customer</source>
        <translation>Eventos del cliente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Partes del cliente</translation>
    </message>
    <message>
        <source>Customer as the provider describes it</source>
        <translation>El cliente tal como lo describe el proveedor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>Ningún cliente seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see what the customer has, pays and is called, or type what you have in hand: a name, an address, an id, an invoice number, the last digits of a card.</source>
        <translation>Elija una fila para ver qué tiene el cliente, qué paga y cómo se llama, o escriba lo que tenga a mano: un nombre, una dirección, un identificador, un número de factura, las últimas cifras de una tarjeta.</translation>
    </message>
    <message>
        <source>Loading the customer</source>
        <translation>Cargando el cliente</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>El cliente no se pudo leer</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first, on the Operations page, whether it was done.</source>
        <comment>an operation</comment>
        <translation>%1 no está resuelto. Diga primero, en la página Operaciones, si se hizo.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 sigue en curso. Espere a que se resuelva.</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Usado el %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Last payment method</source>
        <translation>Último medio de pago</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentimiento publicitario</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No dado</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Subscriptions (%1)</source>
        <translation>Suscripciones (%1)</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y una más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>%1 reservado</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>an amount</comment>
        <translation>%1 usado</translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>No se conoce ninguno.</translation>
    </message>
    <message>
        <source>%1 is asked for it when a customer is opened; it does not tell of changes.</source>
        <translation>Se pregunta a %1 al abrir un cliente; no avisa de los cambios.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Tax id %1</source>
        <translation>N.º fiscal %1</translation>
    </message>
    <message>
        <source>Company no. %1</source>
        <translation>N.º de empresa %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits granted; the entries are on the Credits page</source>
        <translation>Créditos concedidos; los asientos están en la página Créditos</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>an address or a business</comment>
        <translation>Editar %1…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>an address or a business</comment>
        <translation>Restaurar %1…</translation>
    </message>
    <message>
        <source>Archive %1…</source>
        <comment>an address or a business</comment>
        <translation>Archivar %1…</translation>
    </message>
    <message>
        <source>Make a checkout link…</source>
        <translation>Crear un enlace de checkout…</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible match(es)</source>
        <translation>
            <numerusform>%Ln emparejamiento posible</numerusform>
            <numerusform>%Ln emparejamientos posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Other accounts (%1)</source>
        <translation>Otras cuentas (%1)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerPartDialog</name>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Mirando en %1 si alguien lo cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>%1 does not have it any more. Nothing was sent.</source>
        <translation>%1 ya no lo tiene. No se envió nada.</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile; it stands in the form now. Nothing was sent. Change it again if it is still wanted.</source>
        <translation>Alguien cambió entretanto lo mismo en %1; ahora figura en el formulario. No se envió nada. Cámbielo de nuevo si todavía se desea.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerStatusDialog</name>
    <message>
        <source>Archive customer</source>
        <translation>Archivar cliente</translation>
    </message>
    <message>
        <source>Archive the customer</source>
        <translation>Archivar el cliente</translation>
    </message>
    <message>
        <source>Restore customer</source>
        <translation>Restaurar cliente</translation>
    </message>
    <message>
        <source>Restore the customer</source>
        <translation>Restaurar el cliente</translation>
    </message>
    <message>
        <source>%1 hides archived customers in its dashboard, and they cannot be used in new payments. Nothing is deleted; a customer can be restored.</source>
        <translation>%1 oculta los clientes archivados en su panel, y no se pueden usar en pagos nuevos. No se borra nada; un cliente se puede restaurar.</translation>
    </message>
    <message>
        <source>The customer can be used in new payments again and shows in the lists of %1.</source>
        <translation>El cliente se puede usar otra vez en pagos nuevos y aparece en las listas de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) of this customer go on and are billed as before.</source>
        <translation>
            <numerusform>Una suscripción de este cliente sigue y se factura como antes.</numerusform>
            <numerusform>%Ln suscripciones de este cliente siguen y se facturan como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive address</source>
        <translation>Archivar dirección</translation>
    </message>
    <message>
        <source>Restore address</source>
        <translation>Restaurar dirección</translation>
    </message>
    <message>
        <source>Archive business</source>
        <translation>Archivar empresa</translation>
    </message>
    <message>
        <source>Restore business</source>
        <translation>Restaurar empresa</translation>
    </message>
    <message>
        <source>Archive the address</source>
        <translation>Archivar la dirección</translation>
    </message>
    <message>
        <source>Restore the address</source>
        <translation>Restaurar la dirección</translation>
    </message>
    <message>
        <source>Archive the business</source>
        <translation>Archivar la empresa</translation>
    </message>
    <message>
        <source>Restore the business</source>
        <translation>Restaurar la empresa</translation>
    </message>
    <message>
        <source>%1 hides it, and it cannot be used in new payments. Nothing is deleted; it can be restored.</source>
        <translation>%1 oculta esta ficha, y no se puede usar en pagos nuevos. No se borra nada; se puede restaurar.</translation>
    </message>
    <message>
        <source>It can be used in new payments again.</source>
        <translation>Esta ficha se puede usar otra vez en pagos nuevos.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomerTableModel</name>
    <message>
        <source>Completed payments, before refunds</source>
        <translation>Pagos completados, antes de reembolsos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <comment>all that a customer ever paid</comment>
        <translation>Pagado en total</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identificador del cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln suscripción</numerusform>
            <numerusform>%Ln suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the newest address in use; “?” where the customer never paid and was not opened yet</source>
        <translation>De la dirección en uso más reciente; «?» si el cliente nunca ha pagado y aún no se ha abierto</translation>
    </message>
    <message>
        <source>Not known yet: an address comes with a payment or when it changes, and is asked for when the customer is opened.</source>
        <translation>Aún no se conoce: una dirección llega con un pago o cuando cambia, y se pide al abrir el cliente.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::CustomersPage</name>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nuevo cliente…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name, e-mail, id, invoice number, last 4 digits</source>
        <translation>Nombre, correo, identificador, número de factura, últimas 4 cifras</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Loading customers</source>
        <translation>Cargando clientes</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Los clientes no se pudieron leer</translation>
    </message>
    <message>
        <source>No customer fits the search and the filters. Parts of a name or an e-mail address of three letters or more are found anywhere; ids and invoice numbers as a whole.</source>
        <translation>Ningún cliente encaja con la búsqueda y los filtros. Partes de un nombre o de un correo de tres letras o más se encuentran en cualquier sitio; identificadores y números de factura, enteros.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Customers appear here as soon as somebody buys, or when the first load from %1 has brought them.</source>
        <translation>Los clientes aparecen aquí en cuanto alguien compra, o cuando la primera carga de %1 los ha traído.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile: customers can be looked at and noted on, not changed.</source>
        <translation>%1 no está conectado en este perfil: los clientes se pueden mirar y anotar, no cambiar.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here. Notes are still possible.</source>
        <translation>Este entorno es de solo lectura: desde aquí no se puede cambiar nada. Las notas siguen siendo posibles.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Customers with a subscription that is past due</source>
        <translation>Clientes con una suscripción vencida</translation>
    </message>
    <message>
        <source>Has credit</source>
        <translation>Tiene saldo</translation>
    </message>
    <message>
        <source>No subscription</source>
        <translation>Sin suscripción</translation>
    </message>
    <message>
        <source>Customers who never had a subscription</source>
        <translation>Clientes que nunca tuvieron una suscripción</translation>
    </message>
    <message>
        <source>The first %1 matches. Type more to narrow them down.</source>
        <translation>Los primeros %1 resultados. Escriba más para acotarlos.</translation>
    </message>
    <message>
        <source>The summary of %1 is in the clipboard.</source>
        <translation>El resumen de %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Customers with money credit to use, as of the last synchronisation: %1 is asked again when a customer is opened</source>
        <translation>Clientes con saldo a favor, según la última sincronización: se vuelve a preguntar a %1 al abrir un cliente</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>It holds the mirror of the account, every event, and what was done.</source>
        <translation>Contiene el espejo de la cuenta, cada evento y lo que se hizo.</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Tipo de base de datos</translation>
    </message>
    <message>
        <source>The profile&apos;s own file</source>
        <translation>El archivo propio del perfil</translation>
    </message>
    <message>
        <source>Nothing to set up. For one person on this machine.</source>
        <translation>Nada que preparar. Para una persona en este equipo.</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Un archivo a su elección</translation>
    </message>
    <message>
        <source>An SQLite file in another place of this machine.</source>
        <translation>Un archivo SQLite en otro lugar de este equipo.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>For a team: everybody works on the same data.</source>
        <translation>Para un equipo: todos trabajan con los mismos datos.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Test database</source>
        <translation>&amp;Probar la base de datos</translation>
    </message>
    <message>
        <source>&amp;Bring up to date…</source>
        <translation>Poner al &amp;día…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>It is empty and is set up when Reckoner opens it.</source>
        <translation>Está vacía y se prepara cuando Reckoner la abre.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>A newer Reckoner has written it. Update this one, or choose another database.</source>
        <translation>La escribió un Reckoner más nuevo. Actualice este o elija otra base de datos.</translation>
    </message>
    <message>
        <source>Newer than this program</source>
        <translation>Más nuevo que este programa</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the schema are missing.</source>
        <translation>
            <numerusform>Falta un paso del esquema.</numerusform>
            <numerusform>Faltan %Ln pasos del esquema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) missing</source>
        <translation>
            <numerusform>falta un paso</numerusform>
            <numerusform>faltan %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>It can be opened and fits this program.</source>
        <translation>Se puede abrir y encaja con este programa.</translation>
    </message>
    <message numerus="yes">
        <source>Current, %Ln step(s)</source>
        <translation>
            <numerusform>Al día, un paso</numerusform>
            <numerusform>Al día, %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Bring the database up to date?</source>
        <translation>¿Poner al día la base de datos?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are carried out on %1. Older versions of Reckoner cannot open it afterwards, and there is no way back but a backup. Make one first; on a server, tell the others.</source>
        <translation>
            <numerusform>Se ejecuta un paso en %1. Las versiones anteriores de Reckoner no podrán abrirla después, y sin copia de seguridad no hay vuelta atrás. Haga una primero; en un servidor, avise a los demás.</numerusform>
            <numerusform>Se ejecutan %Ln pasos en %1. Las versiones anteriores de Reckoner no podrán abrirla después, y sin copia de seguridad no hay vuelta atrás. Haga una primero; en un servidor, avise a los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it up to date now</source>
        <translation>&amp;Ponerla al día ahora</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>The schema is being brought up to date.</source>
        <translation>El esquema se está poniendo al día.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DialogFrame</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the change, for whoever asks later</source>
        <translation>Se guarda con el cambio, para quien pregunte después</translation>
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
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Advertised for</source>
        <translation>Anunciado por</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DoctorSection</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looks at settings, secrets, database and connection, as saved. Nothing is changed. The same on the command line: reckonerctl doctor</source>
        <translation>Mira ajustes, secretos, base de datos y conexión, tal como están guardados. No se cambia nada. Lo mismo en la línea de órdenes: reckonerctl doctor</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>Un fallo encontrado.</numerusform>
            <numerusform>%Ln fallos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Todo lo que se puede comprobar está en orden.</translation>
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
        <translation>Debidos y concedidos</translation>
    </message>
    <message>
        <source>Customer, subscription or payment</source>
        <translation>Cliente, suscripción o pago</translation>
    </message>
    <message>
        <source>Search credits that are due</source>
        <translation>Buscar créditos debidos</translation>
    </message>
    <message>
        <source>Looking for credits that are due</source>
        <translation>Buscando créditos debidos</translation>
    </message>
    <message>
        <source>The credits that are due could not be read</source>
        <translation>No se pudieron leer los créditos debidos</translation>
    </message>
    <message>
        <source>Nothing that is due fits the search and the filters.</source>
        <translation>Nada debido coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No credits are due</source>
        <translation>No se debe ningún crédito</translation>
    </message>
    <message>
        <source>Running subscriptions appear here when their prices belong to plans with credits, and payments that brought none although they should have.</source>
        <translation>Aquí aparecen las suscripciones en curso cuyos precios pertenecen a planes con créditos, y los pagos que no aportaron ninguno aunque debían.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Only what was not granted</source>
        <translation>Solo lo que no se concedió</translation>
    </message>
    <message>
        <source>The first %1 are listed, what is missing before the rest. “reckonerctl credits due” lists all.</source>
        <translation>Se muestran los primeros %1, lo que falta antes que el resto. «reckonerctl credits due» los lista todos.</translation>
    </message>
    <message>
        <source>Grant what is due…</source>
        <translation>Conceder lo debido…</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Mostrar la suscripción</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsPane</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see what is due and what was granted.</source>
        <translation>Elija una fila para ver qué se debe y qué se concedió.</translation>
    </message>
    <message>
        <source>Gra&amp;nt %1 credits…</source>
        <translation>Co&amp;nceder %1 créditos…</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Debidos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::DueCreditsWindow</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>credits</comment>
        <translation>Debidos</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>credits</comment>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Compra única</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EditCustomerDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Custom data</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field&apos;s value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objeto JSON, o nada</translation>
    </message>
    <message>
        <source>Custom &amp;data</source>
        <translation>&amp;Datos propios</translation>
    </message>
    <message>
        <source>Choose for each field whose it is to be.</source>
        <translation>Elija para cada campo cuál debe valer.</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>No queda nada que cambiar: en %1 ya está así.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed the customer meanwhile.</source>
        <translation>Mirando en %1 si alguien cambió entretanto el cliente.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Somebody has changed the same at %1 meanwhile. Nothing was sent. Choose for each field, then save again.</source>
        <translation>Alguien cambió entretanto lo mismo en %1. No se envió nada. Elija para cada campo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo suyo</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar lo mío</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Entity</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Nothing is left to change: %1 has it like this already.</source>
        <translation>No queda nada que cambiar: en %1 ya está así.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EnvironmentBand</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
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
        <translation>Espejo al día: %1</translation>
    </message>
    <message>
        <source>Mirror not complete yet</source>
        <translation>Espejo aún incompleto</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Entorno: %1</translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventDock</name>
    <message>
        <source>Live events</source>
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Close the live events</source>
        <translation>Cerrar los eventos en vivo</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Cerrar (Ctrl+J)</translation>
    </message>
    <message>
        <source>Reading the newest events</source>
        <translation>Leyendo los eventos más nuevos</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Los eventos no se pudieron leer</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>What the provider tells appears here as it comes in.</source>
        <translation>Lo que comunica el proveedor aparece aquí según llega.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Newest on top, as they come in</source>
        <translation>Lo más nuevo arriba, según llega</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln new</source>
        <translation>
            <numerusform>Mostrar %Ln nuevo</numerusform>
            <numerusform>Mostrar %Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Seguir de nuevo</translation>
    </message>
    <message>
        <source>Follow the events</source>
        <translation>Seguir los eventos</translation>
    </message>
    <message>
        <source>Pause the events</source>
        <translation>Detener los eventos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventLogPage</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Event, entity, customer or type</source>
        <translation>Evento, entidad, cliente o tipo</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Loading events</source>
        <translation>Cargando eventos</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Los eventos no se pudieron leer</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Ningún evento encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Events appear here as soon as webhooks arrive or the provider&apos;s feed is read. Fetch missed events reads it now.</source>
        <translation>Los eventos aparecen aquí en cuanto llegan webhooks o se lee el flujo del proveedor. «Recuperar eventos perdidos» lo lee ahora.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About</source>
        <comment>what kind of entity</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Abrir de qué trata</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)…</source>
        <translation>
            <numerusform>Repetir un evento…</numerusform>
            <numerusform>Repetir %Ln eventos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay all that the filter finds…</source>
        <translation>Repetir todo lo que encuentra el filtro…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Text in body</source>
        <translation>&amp;Texto en el cuerpo</translation>
    </message>
    <message>
        <source>Exactly as it is spelled there</source>
        <translation>Escrito exactamente igual que allí</translation>
    </message>
    <message>
        <source>&amp;Entity id</source>
        <translation>&amp;Identificador de entidad</translation>
    </message>
    <message>
        <source>sub_…, txn_…, ctm_…, pri_…</source>
        <translation>sub_…, txn_…, ctm_…, pri_…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <comment>this day included</comment>
        <translation>&amp;Hasta</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s) again…</source>
        <translation>
            <numerusform>Enviar %Ln evento de nuevo…</numerusform>
            <numerusform>Enviar %Ln eventos de nuevo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all that the filter finds again…</source>
        <translation>Enviar de nuevo todo lo que encuentra el filtro…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventPane</name>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Event as it was received</source>
        <translation>Evento tal como se recibió</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
    <message>
        <source>&amp;Replay…</source>
        <translation>&amp;Repetir…</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identificador del evento</translation>
    </message>
    <message>
        <source>What the event changed, field by field</source>
        <translation>Qué cambió el evento, campo por campo</translation>
    </message>
    <message>
        <source>Deliveries of the event</source>
        <translation>Entregas del evento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed, or why it changed nothing.</source>
        <translation>Elija una fila para ver qué cambió, o por qué no cambió nada.</translation>
    </message>
    <message>
        <source>Loading the event</source>
        <translation>Cargando el evento</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>El evento no se pudo leer</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>On the way for</source>
        <translation>En camino durante</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>No row was changed</source>
        <translation>No se cambió ninguna fila</translation>
    </message>
    <message>
        <source>It was applied and is the newest word on this, but no field is different.</source>
        <translation>Se aplicó y es lo más reciente, pero ningún campo es distinto.</translation>
    </message>
    <message>
        <source>Effect (new)</source>
        <comment>the row did not exist before</comment>
        <translation>Efecto (nuevo)</translation>
    </message>
    <message numerus="yes">
        <source>Effect (%Ln field(s))</source>
        <translation>
            <numerusform>Efecto (un campo)</numerusform>
            <numerusform>Efecto (%Ln campos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries (%1)</source>
        <translation>Entregas (%1)</translation>
    </message>
    <message>
        <source>Again: known already</source>
        <translation>Otra vez: ya conocido</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Headers of the first delivery</source>
        <translation>Cabeceras de la primera entrega</translation>
    </message>
    <message>
        <source>No headers were kept: it did not come as a webhook.</source>
        <translation>No se guardaron cabeceras: no llegó como webhook.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventRunDialog</name>
    <message>
        <source>Results, event by event</source>
        <translation>Resultados, evento por evento</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Ritmo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>pace</comment>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventTailModel</name>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventWindow</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identificador del evento</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EventsPage</name>
    <message>
        <source>Parts of the inbox</source>
        <translation>Partes de la entrada</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>&amp;Fetch missed events…</source>
        <translation>Recuperar eventos &amp;perdidos…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Webhooks may be lost. Fetching closes the gap and shows what was missing.</source>
        <translation>Puede perderse algún webhook. Recuperar los eventos cierra el hueco y muestra lo que faltaba.</translation>
    </message>
    <message>
        <source>Fetch missed events…</source>
        <translation>Recuperar eventos perdidos…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::EvidenceWords</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1: apuntes</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1: créditos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coincidente</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Gastado por los clientes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2 credits, entry %3, key %4, %5</source>
        <translation>%1: %2 créditos, apunte %3, clave %4, %5</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <comment>what, who, when, why</comment>
        <translation>%1 por %2 el %3: %4</translation>
    </message>
    <message>
        <source>Reconciliation %1 of %2</source>
        <translation>Conciliación %1 con %2</translation>
    </message>
    <message>
        <source>Account %1. Begun %2 by %3, finished %4. %5 findings.</source>
        <translation>Cuenta %1. Empezada %2 por %3, terminada %4. %5 discrepancias.</translation>
    </message>
    <message>
        <source>SHA-256 of the run: %1</source>
        <translation>SHA-256 de la ejecución: %1</translation>
    </message>
    <message>
        <source>SHA-256 of this evidence as CSV: %1</source>
        <translation>SHA-256 de esta evidencia como CSV: %1</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Discrepancias y decisiones</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Conciliación %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ExplanationPane</name>
    <message>
        <source>Body as it was received</source>
        <translation>Cuerpo tal como se recibió</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FetchDialog</name>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest event that the provider keeps</source>
        <translation>el evento más antiguo que guarda el proveedor</translation>
    </message>
    <message>
        <source>Begun behind %1</source>
        <translation>Empezó tras %1</translation>
    </message>
    <message>
        <source>Ended with %1</source>
        <translation>Terminó con %1</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Sin hueco</translation>
    </message>
    <message>
        <source>Gap before it</source>
        <translation>Hueco antes</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Recuperar eventos perdidos</translation>
    </message>
    <message>
        <source>From %1&apos;s event feed, through the same door as webhooks</source>
        <translation>Del flujo de eventos de %1, por la misma puerta que los webhooks</translation>
    </message>
    <message>
        <source>Progress of fetching</source>
        <translation>Progreso de la recuperación</translation>
    </message>
    <message>
        <source>Readings of the feed</source>
        <translation>Lecturas del flujo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Joins the one before</source>
        <translation>Enlaza con la anterior</translation>
    </message>
    <message>
        <source>The readings could not be listed: %1</source>
        <translation>Las lecturas no se pudieron listar: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The feed is being read.</source>
        <translation>Se está leyendo el flujo.</translation>
    </message>
    <message>
        <source>Fetching did not finish: %1</source>
        <translation>La recuperación no terminó: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the feed: %Ln page(s), %1 events, %2 of them new.</source>
        <comment>pages; events, new</comment>
        <translation>
            <numerusform>Leyendo el flujo: una página, %1 eventos, %2 de ellos nuevos.</numerusform>
            <numerusform>Leyendo el flujo: %Ln páginas, %1 eventos, %2 de ellos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed has not been read yet.</source>
        <translation>El flujo aún no se ha leído.</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Recuperar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stopping after the page under way.</source>
        <translation>Se detiene tras la página en curso.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldChanges</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FieldRow</name>
    <message>
        <source>Decided by: %1. What stands here is not used.</source>
        <translation>Decidido por: %1. Lo que hay aquí no se usa.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>no choice made</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>filter</comment>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FilterForm</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingPane</name>
    <message>
        <source>Finding id</source>
        <translation>Id. de la discrepancia</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>Lo que dice cada lado</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>May belong to</source>
        <translation>Puede pertenecer a</translation>
    </message>
    <message>
        <source>What it may belong to</source>
        <translation>A qué puede pertenecer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Decisiones y notas</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Ninguna discrepancia seleccionada</translation>
    </message>
    <message>
        <source>Choose a row to see what each side says and what can be done about it.</source>
        <translation>Elija una fila para ver lo que dice cada lado y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Loading the finding</source>
        <translation>Cargando la discrepancia</translation>
    </message>
    <message>
        <source>The finding could not be read</source>
        <translation>No se pudo leer la discrepancia</translation>
    </message>
    <message>
        <source>%1: %2 credits</source>
        <comment>a class of findings, number</comment>
        <translation>%1: %2 créditos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age, such as 5 days</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Apunte %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Transaction %1</source>
        <translation>Transacción %1</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Finding id</source>
        <translation>Id. de la discrepancia</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>En reposo hasta %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FindingWords</name>
    <message>
        <source>same customer</source>
        <translation>mismo cliente</translation>
    </message>
    <message>
        <source>same amount</source>
        <translation>mismo importe</translation>
    </message>
    <message>
        <source>nearly the same amount</source>
        <translation>casi el mismo importe</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>en menos de una hora</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>en menos de un día</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>en menos de una semana</translation>
    </message>
    <message>
        <source>The external ledger is told the difference of %1 credits, so that both sides come to our amount.</source>
        <translation>Se comunica al libro externo la diferencia de %1 créditos, para que ambos lados lleguen a nuestro importe.</translation>
    </message>
    <message>
        <source>What is left of this grant is taken back here, and the external ledger is told.</source>
        <translation>Lo que queda de esta concesión se retira aquí y se comunica al libro externo.</translation>
    </message>
    <message>
        <source>The external ledger is told to take back %1 credits. Both entries stay visible in both ledgers.</source>
        <translation>Se comunica al libro externo que retire %1 créditos. Ambos apuntes siguen visibles en los dos libros.</translation>
    </message>
    <message>
        <source>Not posted here</source>
        <translation>No apuntado aquí</translation>
    </message>
    <message>
        <source>Missing outside</source>
        <translation>Falta fuera</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>Otro importe</translation>
    </message>
    <message>
        <source>Posted twice</source>
        <translation>Apuntado dos veces</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>Belongs to nothing</source>
        <translation>No pertenece a nada</translation>
    </message>
    <message>
        <source>It was paid for and the external ledger has it, but no grant was posted here.</source>
        <translation>Se pagó y el libro externo lo tiene, pero aquí no se apuntó ninguna concesión.</translation>
    </message>
    <message>
        <source>It was paid for, but no grant was posted: the customer has no credits for it.</source>
        <translation>Se pagó, pero no se apuntó ninguna concesión: el cliente no tiene créditos por ello.</translation>
    </message>
    <message>
        <source>The grant was posted here, but the external ledger does not have it: the customer cannot spend these credits.</source>
        <translation>La concesión se apuntó aquí, pero el libro externo no la tiene: el cliente no puede gastar estos créditos.</translation>
    </message>
    <message>
        <source>The sides have different amounts for the same grant.</source>
        <translation>Los lados tienen importes distintos para la misma concesión.</translation>
    </message>
    <message>
        <source>The same grant is there once more: the customer can spend it twice.</source>
        <translation>La misma concesión está una vez más: el cliente puede gastarla dos veces.</translation>
    </message>
    <message>
        <source>The sides name different currencies for the same grant.</source>
        <translation>Los lados nombran monedas distintas para la misma concesión.</translation>
    </message>
    <message>
        <source>A grant was posted for a payment that is not completed or not there.</source>
        <translation>Se apuntó una concesión por un pago que no está completado o no existe.</translation>
    </message>
    <message>
        <source>The external ledger has an entry that no payment and no grant explains.</source>
        <translation>El libro externo tiene un apunte que ningún pago ni ninguna concesión explica.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Our ledger</source>
        <translation>Nuestro libro</translation>
    </message>
    <message>
        <source>External ledger</source>
        <translation>Libro externo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Record the grant</source>
        <translation>Apuntar la concesión</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Casar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorar hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The external ledger is asked whether it has the grant, and told again if not. It takes each grant only once.</source>
        <translation>Se pregunta al libro externo si tiene la concesión y, si no, se le comunica otra vez. Toma cada concesión una sola vez.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here. Nothing is sent: the external ledger has it already.</source>
        <translation>La concesión de %1 créditos se apunta aquí. No se envía nada: el libro externo ya la tiene.</translation>
    </message>
    <message>
        <source>The grant of %1 credits is posted here and the external ledger is told.</source>
        <translation>La concesión de %1 créditos se apunta aquí y se comunica al libro externo.</translation>
    </message>
    <message>
        <source>%1 credits are posted here as a grant by hand. Nothing is sent: the external ledger has them already.</source>
        <translation>%1 créditos se apuntan aquí como concesión manual. No se envía nada: el libro externo ya los tiene.</translation>
    </message>
    <message>
        <source>Both are kept as the two halves of one grant. Nothing is sent.</source>
        <translation>Ambos quedan como las dos mitades de una concesión. No se envía nada.</translation>
    </message>
    <message>
        <source>The external entry is kept as several grants of ours in one. Nothing is sent.</source>
        <translation>El apunte externo queda como varias concesiones nuestras en una. No se envía nada.</translation>
    </message>
    <message>
        <source>The difference may stay. It is open again when its amounts change.</source>
        <translation>La diferencia puede quedarse. Se vuelve a abrir si cambian sus importes.</translation>
    </message>
    <message>
        <source>It is open again if it is still there on that day.</source>
        <translation>Se vuelve a abrir si ese día sigue ahí.</translation>
    </message>
    <message>
        <source>The note is kept with the finding. Nothing else changes.</source>
        <translation>La nota se guarda con la discrepancia. No cambia nada más.</translation>
    </message>
    <message>
        <source>External ledger (API)</source>
        <translation>Libro externo (API)</translation>
    </message>
    <message>
        <source>External ledger (PostgreSQL)</source>
        <translation>Libro externo (PostgreSQL)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Reckoner</source>
        <translation>Bienvenida a Reckoner</translation>
    </message>
    <message>
        <source>Nothing is set up in this profile yet. Choose how to begin; you can change all of it later in Settings.</source>
        <translation>En este perfil aún no hay nada configurado. Elija cómo empezar; todo se puede cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>A sandbox inside this program with customers, subscriptions and payments made up. No account, no key, no network; nothing you do there costs anything.</source>
        <translation>Una sandbox dentro de este programa con clientes, suscripciones y pagos inventados. Sin cuenta, sin clave, sin red; nada de lo que haga allí cuesta.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <source>Connect Paddle…</source>
        <translation>Conectar Paddle…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>A colleague keeps the mirror on a server or in a file already. You read it at once; no key is needed for that.</source>
        <translation>Un compañero tiene el espejo en un servidor o en un archivo. Lo lee de inmediato; para eso no hace falta clave.</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>Abrir una base de datos…</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Have a key of your sandbox or live account at hand. It is kept in the keychain of this computer; the first load then fetches everything once. A profile can have an account of each.</source>
        <translation>Tenga a mano una clave de su cuenta sandbox o live. Se guarda en el llavero de este equipo; la primera carga lo trae después todo una vez. Un perfil puede tener una cuenta de cada uno.</translation>
    </message>
    <message>
        <source>Connect Stripe…</source>
        <translation>Conectar Stripe…</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::GrantDialog</name>
    <message>
        <source>Grant credits</source>
        <translation>Conceder créditos</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Client&amp;e</translation>
    </message>
    <message>
        <source>Id or e-mail address</source>
        <translation>Id o dirección de correo</translation>
    </message>
    <message>
        <source>Cre&amp;dits</source>
        <translation>Cré&amp;ditos</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>Saldo posterior</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stays with the entry and in the audit log</source>
        <translation>Queda con el asiento y en el registro de auditoría</translation>
    </message>
    <message>
        <source>Type the &amp;name again</source>
        <translation>Escriba de nuevo el &amp;nombre</translation>
    </message>
    <message>
        <source>The customer&apos;s name or e-mail address</source>
        <translation>El nombre o la dirección de correo del cliente</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Say who is to get the credits.</source>
        <translation>Diga quién debe recibir los créditos.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 to %1.</source>
        <translation>Indique un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name or e-mail address again to confirm.</source>
        <translation>Escriba de nuevo el nombre o la dirección de correo del cliente para confirmar.</translation>
    </message>
    <message>
        <source>Grant %1 credits</source>
        <translation>Conceder %1 créditos</translation>
    </message>
    <message>
        <source>Grant the credits</source>
        <translation>Conceder los créditos</translation>
    </message>
    <message>
        <source>Granting.</source>
        <translation>Concediendo.</translation>
    </message>
    <message>
        <source>Grant what is due</source>
        <translation>Conceder lo debido</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::IdLabel</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ItemEditor</name>
    <message>
        <source>&amp;Add an item</source>
        <translation>&amp;Añadir un elemento</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>item, price</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Quantity of item %1</source>
        <translation>Cantidad del elemento %1</translation>
    </message>
    <message>
        <source>Keep this item after all</source>
        <translation>Conservar este elemento</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Quitar este elemento</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>instead of %1 × %2</source>
        <comment>quantity, item</comment>
        <translation>en lugar de %1 × %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>quantity before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Every price with this billing cycle is on the subscription already.</source>
        <translation>Todos los precios de este ciclo ya están en la suscripción.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back (%1)</source>
        <translation>Deshacer el último paso (%1)</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::JsonPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show the bytes as they came</source>
        <translation>Mostrar los bytes tal como llegaron</translation>
    </message>
    <message>
        <source>Copy exactly what came</source>
        <translation>Copiar exactamente lo que llegó</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, places</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::KeyZone</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nueva cla&amp;ve</translation>
    </message>
    <message>
        <source>From Paddle, Developer tools, Authentication.</source>
        <translation>De Paddle, Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Where to keep the API key</source>
        <translation>Dónde guardar la clave de API</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>&amp;Desbloquear el llavero</translation>
    </message>
    <message>
        <source>&amp;Remove key…</source>
        <translation>&amp;Quitar la clave…</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>&amp;Guardar la clave</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Aún no hay clave para esta cuenta.</translation>
    </message>
    <message>
        <source>Remove the API key?</source>
        <translation>¿Quitar la clave de API?</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Quitar la clave</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>Nueva clave secreta</translation>
    </message>
    <message>
        <source>From Stripe, Developers, API keys. A restricted key (rk_…) does as well.</source>
        <translation>De Stripe, Developers, API keys. También sirve una clave restringida (rk_…).</translation>
    </message>
    <message>
        <source>Where to keep the secret key</source>
        <translation>Dónde guardar la clave secreta</translation>
    </message>
    <message>
        <source>Reckoner forgets the key of %1 and can then only show the mirror. The key itself stays valid: revoke it in %2 if somebody else may have it.</source>
        <comment>an account, a provider</comment>
        <translation>Reckoner olvida la clave de %1 y solo puede mostrar el espejo. La clave en sí sigue valiendo: revóquela en %2 si otra persona puede tenerla.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LedgerZone</name>
    <message>
        <source>Credit ledger</source>
        <translation>Registro de créditos</translation>
    </message>
    <message>
        <source>New key of the credit ledger</source>
        <translation>Nueva clave del registro de créditos</translation>
    </message>
    <message>
        <source>New ledger key</source>
        <translation>Nueva clave del registro</translation>
    </message>
    <message>
        <source>The ledger&apos;s admin key: it may grant and take back credits.</source>
        <translation>La clave de administración del registro: puede conceder y retirar créditos.</translation>
    </message>
    <message>
        <source>Where to keep the key of the credit ledger</source>
        <translation>Dónde guardar la clave del registro de créditos</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Forget the ledger key…</source>
        <translation>Olvidar la clave del registro…</translation>
    </message>
    <message>
        <source>Store the ledger key</source>
        <translation>Guardar la clave del registro</translation>
    </message>
    <message>
        <source>Test the ledger</source>
        <translation>Probar el registro</translation>
    </message>
    <message>
        <source>There is no key for this ledger. It is told of no credits until there is one.</source>
        <translation>No hay clave para este registro. No se le comunica ningún crédito hasta que la haya.</translation>
    </message>
    <message>
        <source>A key has no blanks and only letters, digits and signs.</source>
        <translation>Una clave no tiene espacios, solo letras, cifras y signos.</translation>
    </message>
    <message>
        <source>Forget the key of the credit ledger?</source>
        <translation>¿Olvidar la clave del registro de créditos?</translation>
    </message>
    <message>
        <source>Credits are still granted here and wait in the outbox until there is a key again. The key itself stays valid: revoke it at the ledger if somebody else may have it.</source>
        <translation>Los créditos se siguen concediendo aquí y esperan en la bandeja de salida hasta que vuelva a haber una clave. La clave en sí sigue siendo válida: revóquela en el registro si otra persona puede tenerla.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Asking the ledger…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>The ledger takes the key. It answered in %1 ms.</source>
        <translation>El registro acepta la clave. Respondió en %1 ms.</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Copiar el &amp;texto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Link to the checkout</source>
        <translation>Enlace al checkout</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Text for an e-mail</source>
        <translation>Texto para un correo</translation>
    </message>
    <message>
        <source>The provider gave no link to this payment. Look at its checkout settings.</source>
        <translation>El proveedor no dio ningún enlace a este pago. Mire su configuración de checkout.</translation>
    </message>
    <message>
        <source>The provider&apos;s link is not a safe one (https), so it is not shown. Look at the default payment link in its checkout settings.</source>
        <translation>El enlace del proveedor no es seguro (https), por eso no se muestra. Mire el enlace de pago predeterminado en su configuración de checkout.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ListPage</name>
    <message>
        <source>Load the list again</source>
        <translation>Recargar la lista</translation>
    </message>
    <message>
        <source>Load the list again (F5)</source>
        <translation>Recargar la lista (F5)</translation>
    </message>
    <message>
        <source>Details pane</source>
        <translation>Panel de detalles</translation>
    </message>
    <message>
        <source>Show or hide the details pane</source>
        <translation>Mostrar u ocultar el panel de detalles</translation>
    </message>
    <message>
        <source>More rows could not be read: %1</source>
        <translation>No se pudieron leer más filas: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export rows or details, copy what is selected</source>
        <translation>Exportar filas o detalles, copiar lo seleccionado</translation>
    </message>
    <message>
        <source>All rows as CSV…</source>
        <translation>Todas las filas como CSV…</translation>
    </message>
    <message>
        <source>Selected rows as CSV…</source>
        <translation>Filas seleccionadas como CSV…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Details as JSON…</source>
        <translation>Detalles como JSON…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>number of rows</comment>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>Exportando: %1 de %2 filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the export</comment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>Hay una fila en %1.</numerusform>
            <numerusform>Hay %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se exportó nada. %1</translation>
    </message>
    <message>
        <source>Details as JSON</source>
        <translation>Detalles como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The details are in %1.</source>
        <translation>Los detalles están en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>El archivo no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Ordenado por %1, descendente.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Ordenado por %1, ascendente.</translation>
    </message>
    <message>
        <source>Filtered: %1.</source>
        <translation>Filtrado: %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LiveTail</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>New events appear at the top by themselves. Scrolling or selecting a row holds the list still.</source>
        <translation>Los eventos nuevos aparecen arriba por sí solos. Desplazarse o elegir una fila detiene la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new: show</source>
        <translation>
            <numerusform>%Ln nuevo: mostrar</numerusform>
            <numerusform>%Ln nuevos: mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stands still while you read. Show what came in meanwhile.</source>
        <translation>La lista se detiene mientras lee. Muestra lo que llegó entretanto.</translation>
    </message>
    <message>
        <source>Held still</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The list stands still while you read. Click to follow new events again.</source>
        <translation>La lista se detiene mientras lee. Pulse para volver a seguir los eventos.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::LookSection</name>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once. Numbers and dates follow it.</source>
        <translation>Tiene efecto de inmediato. Números y fechas lo siguen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At present: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>As the desktop.</source>
        <translation>Como el escritorio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Compact rows in tables</source>
        <translation>&amp;Filas compactas en las tablas</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MainWindow</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Reckoner — PRODUCTION</source>
        <translation>Reckoner — PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Reckoner — sandbox</source>
        <translation>Reckoner — sandbox</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything, do anything (Ctrl+K)</source>
        <translation>Encontrar todo, hacer todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Live events below the page (Ctrl+J)</source>
        <translation>Eventos en vivo bajo la página (Ctrl+J)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Atajos de teclado (F1)</translation>
    </message>
    <message>
        <source>About Reckoner</source>
        <translation>Acerca de Reckoner</translation>
    </message>
    <message>
        <source>Work with another account of this profile</source>
        <translation>Trabajar con otra cuenta de este perfil</translation>
    </message>
    <message>
        <source>Account: %1. Choose another</source>
        <translation>Cuenta: %1. Elegir otra</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationListView</name>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De y a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>of all subscriptions</comment>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reading the migrations</source>
        <translation>Leyendo las migraciones</translation>
    </message>
    <message>
        <source>The migrations could not be read</source>
        <translation>No se pudieron leer las migraciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, number</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No migrations yet</source>
        <translation>Aún no hay migraciones</translation>
    </message>
    <message>
        <source>Subscriptions that are moved to another price are listed here, with what became of each.</source>
        <translation>Aquí figuran las suscripciones que se mueven a otro precio, con lo que fue de cada una.</translation>
    </message>
    <message>
        <source>Move subscriptions…</source>
        <translation>Mover suscripciones…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>price, price</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back: %1 → %2</source>
        <comment>price, price</comment>
        <translation>Vuelta: %1 → %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationRunView</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Move back…</source>
        <translation>&amp;Devolver…</translation>
    </message>
    <message>
        <source>Subscriptions of the migration</source>
        <translation>Suscripciones de la migración</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Progress of the migration</source>
        <translation>Progreso de la migración</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>%1 of %2 done: %3 moved, %4 refused, %5 not confirmed, %6 to go.</source>
        <translation>%1 de %2 hechas: %3 movidas, %4 rechazadas, %5 sin confirmar, %6 pendientes.</translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <comment>a duration</comment>
        <translation>Quedan unos %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 requests a minute that %3 allows were used; %4 are left.</source>
        <translation>Se usaron %1 de las %2 peticiones por minuto que permite %3; quedan %4.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationTrialView</name>
    <message>
        <source>Progress of the trial</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Se debe ahora</translation>
    </message>
    <message>
        <source>Each renewal before</source>
        <translation>Cada renovación antes</translation>
    </message>
    <message>
        <source>Each renewal after</source>
        <translation>Cada renovación después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que destaca</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Renewal before</source>
        <translation>Renovación antes</translation>
    </message>
    <message>
        <source>Renewal after</source>
        <translation>Renovación después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tried out on %1 of %2: %3 can be moved, %4 would be refused. Renewals are before tax and discounts.</source>
        <translation>Probado con %1 de %2: %3 se pueden mover, %4 se rechazarían. Renovaciones antes de impuestos y descuentos.</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Se rechazaría</translation>
    </message>
    <message>
        <source>Grows most</source>
        <translation>Es la que más sube</translation>
    </message>
    <message>
        <source>Not known: a price is in another currency than the subscription, and only the bills say what it comes to.</source>
        <translation>No se conoce: un precio está en otra moneda que la suscripción, y solo las facturas dicen a cuánto asciende.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::MigrationWishForm</name>
    <message>
        <source>&amp;Next bill before</source>
        <translation>Pró&amp;xima factura antes del</translation>
    </message>
    <message>
        <source>Next bill before</source>
        <translation>Próxima factura antes del</translation>
    </message>
    <message>
        <source>&amp;From the price</source>
        <translation>&amp;Del precio</translation>
    </message>
    <message>
        <source>To the &amp;price</source>
        <translation>Al &amp;precio</translation>
    </message>
    <message>
        <source>Active, in trial or past due</source>
        <translation>Activas, en prueba o vencidas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any; two letters, such as DE</source>
        <translation>Todos; dos letras, como DE</translation>
    </message>
    <message>
        <source>Any; how name or e-mail begins</source>
        <translation>Todos; comienzo del nombre o del correo</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Qué suscripciones</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Paí&amp;s</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>Clie&amp;nte</translation>
    </message>
    <message>
        <source>How the change is billed</source>
        <translation>Cómo se factura el cambio</translation>
    </message>
    <message>
        <source>No subscription stands on a price here.</source>
        <translation>Aquí ninguna suscripción usa un precio.</translation>
    </message>
    <message>
        <source>Choose another price to move to.</source>
        <translation>Elija otro precio de destino.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>«%1» no es un país: dos letras, como DE.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ModeGrid</name>
    <message>
        <source>Due now</source>
        <translation>Se debe ahora</translation>
    </message>
    <message>
        <source>Each one after</source>
        <translation>Cada una después</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Due now: %1. %2: %3. Every renewal after: %4. %5 %6</source>
        <translation>A pagar ahora: %1. %2: %3. Cada renovación después: %4. %5 %6</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, una espera</numerusform>
            <numerusform>%1, %Ln esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Crear el cliente</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>en, de, fr: in which the provider writes to the customer</source>
        <translation>en, de, fr: en el que el proveedor escribe al cliente</translation>
    </message>
    <message>
        <source>An e-mail address belongs to one customer. If %1 already has one with it, that customer is shown and nothing is created.</source>
        <translation>Una dirección de correo pertenece a un cliente. Si %1 ya tiene uno con ella, se muestra ese y no se crea nada.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <comment>a customer</comment>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>There is a customer with this e-mail address already.</source>
        <translation>Ya hay un cliente con esta dirección de correo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NextBillDialog</name>
    <message>
        <source>Extend the trial</source>
        <translation>Prolongar la prueba</translation>
    </message>
    <message>
        <source>Move the next bill</source>
        <translation>Mover la próxima factura</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>There is no next bill.</source>
        <translation>No hay próxima factura.</translation>
    </message>
    <message>
        <source>Now: the trial ends on %1, and the first bill is due then.</source>
        <translation>Ahora: la prueba termina el %1 y entonces vence la primera factura.</translation>
    </message>
    <message>
        <source>Now: the next bill is due on %1.</source>
        <translation>Ahora: la próxima factura vence el %1.</translation>
    </message>
    <message>
        <source>New end of the trial</source>
        <translation>Nuevo fin de la prueba</translation>
    </message>
    <message>
        <source>New date of the next bill</source>
        <translation>Nueva fecha de la próxima factura</translation>
    </message>
    <message>
        <source>Trial &amp;until</source>
        <translation>Prueba &amp;hasta</translation>
    </message>
    <message>
        <source>Next bill &amp;on</source>
        <translation>Próxima factura &amp;el</translation>
    </message>
    <message>
        <source>How the longer or shorter period is billed</source>
        <translation>Cómo se factura el período más largo o más corto</translation>
    </message>
    <message>
        <source>Do not bill it</source>
        <translation>No facturarlo</translation>
    </message>
    <message>
        <source>A trial costs nothing, however long it is.</source>
        <translation>Una prueba no cuesta nada, por larga que sea.</translation>
    </message>
    <message>
        <source>The days in between are a present, or are lost.</source>
        <translation>Los días intermedios se regalan o se pierden.</translation>
    </message>
    <message>
        <source>Prorate and bill now</source>
        <translation>Prorratear y facturar ahora</translation>
    </message>
    <message>
        <source>More days are charged at once; fewer are credited to the balance.</source>
        <translation>Más días se cobran enseguida; menos se abonan al saldo.</translation>
    </message>
    <message>
        <source>Prorate, add to the next bill</source>
        <translation>Prorratear en la próxima factura</translation>
    </message>
    <message>
        <source>The next bill is higher by what is longer, or lower by what is shorter.</source>
        <translation>La próxima factura sube por lo que se alarga o baja por lo que se acorta.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a step, the day it counts from</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>+ 7 days</source>
        <translation>+ 7 días</translation>
    </message>
    <message>
        <source>+ 14 days</source>
        <translation>+ 14 días</translation>
    </message>
    <message>
        <source>+ 1 month</source>
        <translation>+ 1 mes</translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Aún no hay nada que cambiar</translation>
    </message>
    <message>
        <source>Charge %1 now and move it to %2</source>
        <comment>amount, day</comment>
        <translation>Cobrar %1 ahora y moverla al %2</translation>
    </message>
    <message>
        <source>Move the next bill to %1</source>
        <translation>Mover la próxima factura al %1</translation>
    </message>
    <message>
        <source>Extend the trial until %1</source>
        <translation>Prolongar la prueba hasta el %1</translation>
    </message>
    <message>
        <source>End the trial on %1</source>
        <translation>Terminar la prueba el %1</translation>
    </message>
    <message>
        <source>The trial of %1 ends on %2; the first bill is due then.</source>
        <translation>La prueba de %1 termina el %2; entonces vence la primera factura.</translation>
    </message>
    <message>
        <source>The next bill of %1 is due on %2, and renewals count from then.</source>
        <translation>La próxima factura de %1 vence el %2, y las renovaciones cuentan desde entonces.</translation>
    </message>
    <message>
        <source>Due now: %1.</source>
        <translation>A pagar ahora: %1.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Elija otro día.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Trial ends, as it is</source>
        <translation>Fin de la prueba, como está</translation>
    </message>
    <message>
        <source>Next bill, as it is</source>
        <translation>Próxima factura, como está</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Fin de la prueba</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the next one should know. Stays here; never sent to %1.</source>
        <comment>the provider</comment>
        <translation>Lo que debería saber el siguiente. Se queda aquí; nunca se envía a %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Nadie ha escrito aún nada sobre este cliente.</translation>
    </message>
    <message>
        <source>%1, %2 · edited by %3</source>
        <comment>author, when, somebody</comment>
        <translation>%1, %2 · editada por %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edit the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Editar la nota de %1, %2</translation>
    </message>
    <message>
        <source>Remove the note of %1, %2</source>
        <comment>author, when</comment>
        <translation>Quitar la nota de %1, %2</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La nota se cambió.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>La nota se añadió.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La nota se quitó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenDatabaseDialog</name>
    <message>
        <source>Kind of database</source>
        <translation>Tipo de base de datos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>&amp;Open the database</source>
        <translation>A&amp;brir la base de datos</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>An SQLite file on this machine or on a drive that it can reach.</source>
        <translation>Un archivo SQLite en este equipo o en una unidad a la que llegue.</translation>
    </message>
    <message>
        <source>A PostgreSQL server</source>
        <translation>Un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Its address is in the settings of whoever keeps it. A password is better kept in ~/.pgpass than written into the address.</source>
        <translation>Su dirección está en los ajustes de quien lo mantiene. Una contraseña está mejor en ~/.pgpass que escrita en la dirección.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Give the address of the database.</source>
        <translation>Dé la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>The address of a server begins with postgresql://</source>
        <translation>La dirección de un servidor empieza por postgresql://</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Databases of Reckoner (*.db)</source>
        <translation>Bases de datos de Reckoner (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OpenOperations</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <comment>an operation</comment>
        <translation>Ver: %1</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check now: %1</source>
        <comment>an operation</comment>
        <translation>Comprobar ahora: %1</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <comment>an operation</comment>
        <translation>Resolver: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are not settled: see the list.</source>
        <translation>
            <numerusform>Y una más sin resolver: vea la lista.</numerusform>
            <numerusform>Y %Ln más sin resolver: vea la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being read back now.</source>
        <translation>Se está releyendo ahora.</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <comment>an operation, customer, what is being done about it</comment>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>Reads it back from %1 now; nothing is sent again.</source>
        <translation>Lo relee ahora de %1; no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationDialog</name>
    <message>
        <source>Subscription id</source>
        <translation>Identificador de la suscripción</translation>
    </message>
    <message>
        <source>&amp;Type the customer&apos;s name to confirm: %1</source>
        <translation>&amp;Escriba el nombre del cliente para confirmar: %1</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>Sending to %1. This can take a while when a card is charged.</source>
        <translation>Enviando a %1. Puede tardar cuando se cobra a una tarjeta.</translation>
    </message>
    <message>
        <source>Look at it again first: it was changed meanwhile.</source>
        <translation>Mírelo primero otra vez: se cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1 Your input is kept; nothing was sent.</source>
        <translation>Otra persona lo cambió mientras tanto: %1 Sus datos se conservan; no se envió nada.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Mirarlo otra vez</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationPane</name>
    <message>
        <source>Before and after, field by field</source>
        <translation>Antes y después, campo por campo</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Rastro de auditoría</translation>
    </message>
    <message>
        <source>What was asked, as it is stored</source>
        <translation>Lo pedido, tal como está guardado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Parts of the operation</source>
        <translation>Partes de la operación</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Identificador de la operación</translation>
    </message>
    <message>
        <source>Audit trail of the operation</source>
        <translation>Rastro de auditoría de la operación</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No operation selected</source>
        <translation>Ninguna operación seleccionada</translation>
    </message>
    <message>
        <source>Choose a row to see who asked for what and why, and what it changed.</source>
        <translation>Elija una fila para ver quién pidió qué y por qué, y qué cambió.</translation>
    </message>
    <message>
        <source>Loading the operation</source>
        <translation>Cargando la operación</translation>
    </message>
    <message>
        <source>The operation could not be read</source>
        <translation>La operación no se pudo leer</translation>
    </message>
    <message>
        <source>It waits to be sent. Nothing has left this place yet.</source>
        <translation>Espera a ser enviada. Aún no ha salido nada de aquí.</translation>
    </message>
    <message>
        <source>It was sent and the answer is awaited.</source>
        <translation>Se envió y se espera la respuesta.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima relectura</translation>
    </message>
    <message>
        <source>%1&apos;s request</source>
        <translation>Solicitud en %1</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <source>Before and after are the same.</source>
        <translation>Antes y después son iguales.</translation>
    </message>
    <message>
        <source>What it is like afterwards is known when the operation is settled as done, or when reading back has found something.</source>
        <translation>Cómo queda se sabe cuando la operación se resuelve como hecha, o cuando la relectura ha encontrado algo.</translation>
    </message>
    <message>
        <source>Audit trail (%1)</source>
        <translation>Rastro de auditoría (%1)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationWindow</name>
    <message>
        <source>a new customer</source>
        <translation>un cliente nuevo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Identificador de la operación</translation>
    </message>
    <message>
        <source>the catalog</source>
        <translation>el catálogo</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OperationsPage</name>
    <message>
        <source>&amp;Verify the audit log</source>
        <translation>&amp;Verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>Reckons every entry of the audit log anew and compares</source>
        <translation>Recalcula cada entrada del registro de auditoría y compara</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Customer, id or who asked</source>
        <translation>Cliente, identificador o quién lo pidió</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Buscar operaciones</translation>
    </message>
    <message>
        <source>Loading operations</source>
        <translation>Cargando operaciones</translation>
    </message>
    <message>
        <source>The operations could not be read</source>
        <translation>Las operaciones no se pudieron leer</translation>
    </message>
    <message>
        <source>No operation fits the search and the filters.</source>
        <translation>Ninguna operación encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every change that somebody makes from here stands in this list, with who, why and what it changed.</source>
        <translation>Cada cambio que alguien hace desde aquí está en esta lista, con quién, por qué y qué cambió.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Open the subscription</source>
        <translation>Abrir la suscripción</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Confirmed: %1 was done.</source>
        <translation>Confirmado: %1 se hizo.</translation>
    </message>
    <message>
        <source>%1 was not done.</source>
        <translation>%1 no se hizo.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>No se pudo releer ahora: %1</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>No verificado: %1</translation>
    </message>
    <message>
        <source>The audit log is broken. %1</source>
        <translation>El registro de auditoría está roto. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, unbroken since %1</source>
        <translation>
            <numerusform>Una entrada, íntegra desde el %1</numerusform>
            <numerusform>%Ln entradas, íntegras desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is empty</source>
        <translation>El registro de auditoría está vacío</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OtherAccountsPanel</name>
    <message>
        <source>Customer id</source>
        <translation>Identificador del cliente</translation>
    </message>
    <message>
        <source>Optional; kept with what you decide</source>
        <translation>Opcional; se guarda con lo que decida</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>%1, shown here</source>
        <comment>an account</comment>
        <translation>%1, mostrada aquí</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Not in the mirror any more; it may come back with the next synchronisation.</source>
        <translation>Ya no está en el espejo; quizá vuelva con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Credit balance there: %1</source>
        <comment>an amount</comment>
        <translation>Saldo a favor allí: %1</translation>
    </message>
    <message>
        <source>Matched by way of another record.</source>
        <translation>Emparejado por medio de otro cliente.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>Last payments</source>
        <translation>Últimos pagos</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Confirm that %1 of %2 is the same person</source>
        <comment>a customer, an account</comment>
        <translation>Confirmar que %1 de %2 es la misma persona</translation>
    </message>
    <message>
        <source>Say that %1 of %2 is not the same person</source>
        <comment>a customer, an account</comment>
        <translation>Indicar que %1 de %2 no es la misma persona</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Confirmado por %1, %2</translation>
    </message>
    <message>
        <source>Said by %1, %2</source>
        <comment>somebody, when</comment>
        <translation>Indicado por %1, %2</translation>
    </message>
    <message>
        <source>Take back that %1 is the same person</source>
        <comment>a customer</comment>
        <translation>Deshacer que %1 es la misma persona</translation>
    </message>
    <message>
        <source>Take back that %1 is not the same person</source>
        <comment>a customer</comment>
        <translation>Deshacer que %1 no es la misma persona</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is the same person now.</source>
        <comment>a customer</comment>
        <translation>%1 es ahora la misma persona.</translation>
    </message>
    <message>
        <source>%1 is not offered again.</source>
        <comment>a customer</comment>
        <translation>%1 no se volverá a proponer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::OverviewPage</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y uno más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Operations that are not settled</source>
        <translation>Operaciones sin resolver</translation>
    </message>
    <message>
        <source>Subscriptions past due</source>
        <translation>Suscripciones vencidas</translation>
    </message>
    <message>
        <source>Events that wait</source>
        <translation>Eventos en espera</translation>
    </message>
    <message>
        <source>Ending or pausing soon</source>
        <translation>Terminan o se pausan pronto</translation>
    </message>
    <message>
        <source>The mirror</source>
        <translation>El espejo</translation>
    </message>
    <message>
        <source>Looking what waits</source>
        <translation>Mirando qué espera</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>El resumen no se pudo leer</translation>
    </message>
    <message>
        <source>Nobody knows yet whether these happened. Nothing is sent again before that.</source>
        <translation>Nadie sabe aún si ocurrieron. Antes de eso no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>Every change that was asked for is known to be done or not done.</source>
        <translation>De cada cambio pedido se sabe si se hizo o no.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Their last payment failed. %1 tries again; a new payment method helps at once.</source>
        <translation>Su último pago falló. %1 lo intenta de nuevo; un nuevo medio de pago ayuda de inmediato.</translation>
    </message>
    <message>
        <source>Every renewal was paid.</source>
        <translation>Todas las renovaciones se pagaron.</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>amount, when</comment>
        <translation>%1, cambiado %2</translation>
    </message>
    <message>
        <source>%1 could not be applied, %2 are in quarantine. Nothing is lost; each says what to do next.</source>
        <comment>events, events</comment>
        <translation>%1 no se pudieron aplicar, %2 están en cuarentena. Nada se ha perdido; cada uno dice qué hacer después.</translation>
    </message>
    <message>
        <source>Every event that arrived has been dealt with.</source>
        <translation>Todos los eventos que llegaron están atendidos.</translation>
    </message>
    <message>
        <source>Parked, %1</source>
        <comment>when</comment>
        <translation>Apartado, %1</translation>
    </message>
    <message>
        <source>Retrying, %1</source>
        <comment>when</comment>
        <translation>Reintento, %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A cancellation or a pause is scheduled; until then it can be undone.</source>
        <translation>Hay una cancelación o una pausa programada; hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>No cancellation and no pause is scheduled.</source>
        <translation>No hay cancelación ni pausa programada.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>The provider&apos;s event feed has not been read yet.</source>
        <translation>El flujo de eventos del proveedor aún no se ha leído.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Reading the event feed ended early %1: %2</source>
        <comment>when, why</comment>
        <translation>La lectura del flujo terminó antes de tiempo %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Suscripciones: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>cambiado %1</translation>
    </message>
    <message>
        <source>The event feed was read %1; it brought nothing new.</source>
        <comment>when</comment>
        <translation>El flujo de eventos se leyó %1; no trajo nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The event feed was read %1; it brought %Ln new event(s).</source>
        <comment>when</comment>
        <translation>
            <numerusform>El flujo de eventos se leyó %1; trajo %Ln evento nuevo.</numerusform>
            <numerusform>El flujo de eventos se leyó %1; trajo %Ln eventos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals missing</source>
        <translation>Faltan renovaciones</translation>
    </message>
    <message numerus="yes">
        <source>The ledger refused the key. %Ln entry(s) wait, the oldest from %1; nothing is lost. Put the key right in Settings, then try again on the Credits page.</source>
        <comment>when</comment>
        <translation>
            <numerusform>El registro rechazó la clave. Espera %Ln asiento, el más antiguo: %1; no se pierde nada. Corrija la clave en los ajustes y vuelva a intentarlo en la página Créditos.</numerusform>
            <numerusform>El registro rechazó la clave. Esperan %Ln asientos, el más antiguo: %1; no se pierde nada. Corrija la clave en los ajustes y vuelva a intentarlo en la página Créditos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger was not told of %Ln entry(s); the oldest is from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>No se informó al registro de %Ln asiento; el más antiguo: %1.</numerusform>
            <numerusform>No se informó al registro de %Ln asientos; el más antiguo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are on their way to the ledger, the oldest from %1.</source>
        <comment>when</comment>
        <translation>
            <numerusform>%Ln asiento está en camino al registro, el más antiguo: %1.</numerusform>
            <numerusform>%Ln asientos están en camino al registro, el más antiguo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is told of these credits: none is configured in this profile.</source>
        <translation>No se informa a ningún registro de estos créditos: no hay ninguno configurado en este perfil.</translation>
    </message>
    <message>
        <source>The ledger has been told of every grant.</source>
        <translation>El registro está informado de cada concesión.</translation>
    </message>
    <message>
        <source>Credits and the ledger</source>
        <translation>Créditos y registro</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>No ledger</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>%1 credits, %2</source>
        <comment>signed number, when</comment>
        <translation>%1 créditos, %2</translation>
    </message>
    <message>
        <source>Last compared %1.</source>
        <comment>when</comment>
        <translation>Última comparación: %1.</translation>
    </message>
    <message>
        <source>Next due %1.</source>
        <comment>when</comment>
        <translation>Próxima: %1.</translation>
    </message>
    <message>
        <source>No schedule is set: it is compared when somebody asks.</source>
        <translation>No hay ninguna programación: se compara cuando alguien lo pide.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger have not been compared yet.</source>
        <translation>Los pagos, las concesiones y el registro aún no se han comparado.</translation>
    </message>
    <message>
        <source>Payments, grants and the ledger agree, or somebody decided about the rest.</source>
        <translation>Los pagos, las concesiones y el registro coinciden, o alguien decidió sobre el resto.</translation>
    </message>
    <message>
        <source>%1 credits differ; the oldest difference was found %2.</source>
        <comment>number, when</comment>
        <translation>Difieren %1 créditos; la discrepancia más antigua se encontró %2.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PauseDialog</name>
    <message>
        <source>Pause the subscription</source>
        <translation>Pausar la suscripción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>From when it is paused</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>Al final del período</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for until %1.</source>
        <translation>El cliente conserva lo pagado hasta el %1.</translation>
    </message>
    <message>
        <source>The customer keeps what is paid for.</source>
        <translation>El cliente conserva lo pagado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Access should end now. The rest of the period is not refunded.</source>
        <translation>El acceso debe terminar ahora. El resto del período no se reembolsa.</translation>
    </message>
    <message>
        <source>There is no current period.</source>
        <translation>No hay un período en curso.</translation>
    </message>
    <message>
        <source>Resume by itself on</source>
        <translation>Reanudar por sí sola el</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Fecha de reanudación</translation>
    </message>
    <message>
        <source>The bill when it resumes</source>
        <translation>La factura al reanudar</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Empezar un nuevo período de facturación</translation>
    </message>
    <message>
        <source>Charged in full on the day it resumes; renewals count from then.</source>
        <translation>Se cobra completo el día que se reanuda; las renovaciones cuentan desde entonces.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Continuar el período de facturación anterior</translation>
    </message>
    <message>
        <source>No charge if it resumes before the old period has ended; refused after that.</source>
        <translation>Sin cobro si se reanuda antes de que termine el período anterior; después se rechaza.</translation>
    </message>
    <message>
        <source>Nothing is billed now, and nothing while it is paused. Credits that wait for the next bill lapse; charges that wait move to the bill after resuming.</source>
        <translation>Ni ahora ni durante la pausa se factura nada. Los abonos en espera caducan; los cargos en espera pasan a la factura tras reanudar.</translation>
    </message>
    <message>
        <source>On resuming within the old period nothing is charged.</source>
        <translation>Al reanudar dentro del período anterior no se cobra nada.</translation>
    </message>
    <message>
        <source>On resuming: %1 before tax and discounts, charged in full. This is Reckoner&apos;s figure; %2 has no preview for it.</source>
        <translation>Al reanudar: %1 antes de impuestos y descuentos, cobrado completo. Es el importe de Reckoner; %2 no tiene vista previa para ello.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Se reanuda</translation>
    </message>
    <message>
        <source>The resume date must lie after the day it is paused.</source>
        <translation>La fecha de reanudación debe ser posterior al inicio de la pausa.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Pausar ahora</translation>
    </message>
    <message>
        <source>Pause on %1</source>
        <translation>Pausar el %1</translation>
    </message>
    <message>
        <source>%1 is paused from %2 to %3.</source>
        <translation>%1 está en pausa del %2 al %3.</translation>
    </message>
    <message>
        <source>%1 is paused from %2 until somebody resumes it.</source>
        <translation>%1 está en pausa desde el %2 hasta que alguien la reanude.</translation>
    </message>
    <message>
        <source>%1 cannot pause at the end of a period.</source>
        <translation>%1 no puede pausar al final de un periodo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentPane</name>
    <message>
        <source>Parts of the payment</source>
        <translation>Partes del pago</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Payment as the provider describes it</source>
        <translation>El pago tal como lo describe el proveedor</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identificador del pago</translation>
    </message>
    <message>
        <source>&amp;Invoice…</source>
        <translation>&amp;Factura…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>No payment selected</source>
        <translation>Ningún pago seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see its lines, what was tried to collect it and what was given back.</source>
        <translation>Elija una fila para ver sus líneas, cómo se intentó cobrar y qué se devolvió.</translation>
    </message>
    <message>
        <source>Loading the payment</source>
        <translation>Cargando el pago</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>El pago no se pudo leer</translation>
    </message>
    <message>
        <source>Open the invoice as PDF in the browser</source>
        <translation>Abrir la factura en PDF en el navegador</translation>
    </message>
    <message>
        <source>There is no invoice of this payment.</source>
        <translation>No hay factura de este pago.</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Por factura</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Período de facturación</translation>
    </message>
    <message>
        <source>Earnings after tax and fee</source>
        <translation>Ingresos tras impuesto y comisión</translation>
    </message>
    <message>
        <source>prorated at %1</source>
        <comment>a rate</comment>
        <translation>prorrateado a %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>descuento %1</translation>
    </message>
    <message>
        <source>tax %1</source>
        <comment>amount</comment>
        <translation>impuesto %1</translation>
    </message>
    <message>
        <source>tax %1 (%2 %)</source>
        <comment>amount, rate</comment>
        <translation>impuesto %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid from the credit balance</source>
        <translation>Pagado con el saldo a favor</translation>
    </message>
    <message>
        <source>Credited to the balance</source>
        <translation>Abonado al saldo</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Provider&apos;s fee</source>
        <translation>Comisión del proveedor</translation>
    </message>
    <message>
        <source>Method not known yet</source>
        <translation>Medio aún desconocido</translation>
    </message>
    <message>
        <source>Nothing was tried to collect this payment.</source>
        <translation>No se intentó nada para cobrar este pago.</translation>
    </message>
    <message>
        <source>Nothing was refunded, credited or charged back.</source>
        <translation>No se reembolsó, abonó ni hubo contracargo de nada.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentWindow</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of payment</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identificador de la suscripción</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identificador del pago</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Customer, invoice, card&apos;s last four, id</source>
        <translation>Cliente, factura, últimas cuatro cifras, identificador</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Buscar pagos</translation>
    </message>
    <message>
        <source>Loading payments</source>
        <translation>Cargando pagos</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>Los pagos no se pudieron leer</translation>
    </message>
    <message>
        <source>No payment fits the search and the filters.</source>
        <translation>Ningún pago encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>Payments appear here once the first one is synchronised.</source>
        <translation>Los pagos aparecen aquí en cuanto se sincroniza el primero.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation>Menos de 1</translation>
    </message>
    <message>
        <source>1 to 50</source>
        <translation>1 a 50</translation>
    </message>
    <message>
        <source>50 to 200</source>
        <translation>50 a 200</translation>
    </message>
    <message>
        <source>200 to 1,000</source>
        <translation>200 a 1.000</translation>
    </message>
    <message>
        <source>1,000 and more</source>
        <translation>1.000 y más</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>reembolsado %1</translation>
    </message>
    <message>
        <source>billed in all %1</source>
        <translation>facturado en total %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more currency(s)</source>
        <translation>
            <numerusform>una moneda más</numerusform>
            <numerusform>%Ln monedas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the invoice…</source>
        <translation>Abrir la factura…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Mostrar la suscripción</translation>
    </message>
    <message>
        <source>Copy the payment id</source>
        <translation>Copiar el identificador del pago</translation>
    </message>
    <message>
        <source>No program could be started to show the invoice.</source>
        <translation>No se pudo iniciar ningún programa para mostrar la factura.</translation>
    </message>
    <message>
        <source>The invoice cannot be shown: %1</source>
        <translation>La factura no se puede mostrar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln payment(s)</source>
        <comment>currency</comment>
        <translation>
            <numerusform>%1: %Ln pago</numerusform>
            <numerusform>%1: %Ln pagos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PeriodField</name>
    <message>
        <source>%1: how many</source>
        <comment>a period</comment>
        <translation>%1: cuántos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PermissionList</name>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>What the key may change is not known until it is used, because a test changes nothing. Paddle shows it under Developer tools, Authentication.</source>
        <translation>Qué puede cambiar la clave no se sabe hasta usarla, porque una prueba no cambia nada. Paddle lo muestra en Developer tools, Authentication.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>(request %1)</source>
        <translation>(solicitud %1)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>read, customers, allowed</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Asking %1 for one row of everything. Nothing is changed.</source>
        <comment>a provider</comment>
        <translation>Se pide a %1 una fila de cada cosa. No se cambia nada.</translation>
    </message>
    <message>
        <source>%1 accepts the key for %2. It answered within %3 ms.</source>
        <comment>a provider, an account, a time</comment>
        <translation>%1 acepta la clave de %2. Respondió en menos de %3 ms.</translation>
    </message>
    <message>
        <source>What a restricted key may change is not known until it is used, because a test changes nothing. Stripe shows it under Developers, API keys. A secret key (sk_…) may do everything.</source>
        <translation>Qué puede cambiar una clave restringida no se sabe hasta usarla, porque una prueba no cambia nada. Stripe lo muestra en Developers, API keys. Una clave secreta (sk_…) puede hacerlo todo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PlansDialog</name>
    <message>
        <source>Plans and credits</source>
        <translation>Planes y créditos</translation>
    </message>
    <message>
        <source>Kept here, not at %1</source>
        <translation>Se lleva aquí, no en %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>Plan &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>From a file of definitions: a JSON list of product_id, price_id and credits</source>
        <translation>De un archivo de definiciones: una lista JSON de product_id, price_id y credits</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objeto JSON, o nada</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Meta&amp;datos</translation>
    </message>
    <message>
        <source>Remo&amp;ve the plan</source>
        <translation>&amp;Eliminar el plan</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>De&amp;scartar los cambios</translation>
    </message>
    <message>
        <source>Prices that sell it</source>
        <translation>Precios que lo venden</translation>
    </message>
    <message>
        <source>Prices that sell the plan</source>
        <translation>Precios que venden el plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Credits for one unit and period</source>
        <translation>Créditos por unidad y período</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Precio por añadir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add the &amp;price</source>
        <translation>Añadir el &amp;precio</translation>
    </message>
    <message>
        <source>&amp;Take the price away</source>
        <translation>&amp;Quitar el precio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The plan has this price already.</source>
        <translation>El plan ya tiene este precio.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>Credits are a whole number: row %1.</source>
        <translation>Los créditos son un número entero: fila %1.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”? Its prices then bring no credits.</source>
        <translation>¿Eliminar el plan «%1»? Sus precios ya no darán créditos.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Import plan definitions</source>
        <translation>Importar definiciones de planes</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>El archivo no se puede leer: %1</translation>
    </message>
    <message>
        <source>The definitions cannot be used; nothing was changed.</source>
        <translation>Las definiciones no se pueden usar; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y uno más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is like this already.</source>
        <translation>Nada que importar: todo está ya así.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are.</source>
        <comment>plans</comment>
        <translation>%1 nuevos, %2 cambiados, %3 como están.</translation>
    </message>
    <message>
        <source>The import would make: %1</source>
        <translation>La importación haría: %1</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Importarlos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PortalDialog</name>
    <message>
        <source>Links for the customer</source>
        <translation>Enlaces para el cliente</translation>
    </message>
    <message>
        <source>What the customer can do with them</source>
        <translation>Qué puede hacer el cliente con ellos</translation>
    </message>
    <message>
        <source>Customer portal</source>
        <translation>Portal del cliente</translation>
    </message>
    <message>
        <source>See payments and invoices, change the address, cancel, at %1.</source>
        <translation>Ver pagos y facturas, cambiar la dirección, cancelar, en %1.</translation>
    </message>
    <message>
        <source>Another payment method</source>
        <translation>Otro medio de pago</translation>
    </message>
    <message>
        <source>Give %1 another card or wallet for this subscription; an open bill is paid with it.</source>
        <translation>Dar a %1 otra tarjeta o cartera para esta suscripción; una factura pendiente se paga con ella.</translation>
    </message>
    <message>
        <source>Whoever has such a link is signed in as the customer, without a password. It works for a short time only, and %1 does not say for how long: make a new one each time, send it to nobody else, and do not keep it. Making it is noted in the audit log; the link itself is not.</source>
        <translation>Quien tenga un enlace así entra como el cliente, sin contraseña. Solo funciona poco tiempo, y %1 no dice cuánto: cree uno nuevo cada vez, no lo envíe a nadie más y no lo guarde. Que se creó queda en el registro de auditoría; el enlace en sí, no.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link: %1</source>
        <translation>Copiar el enlace: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Abrir en el navegador: %1</translation>
    </message>
    <message>
        <source>For example: asked by phone to change the card</source>
        <translation>Por ejemplo: pidió por teléfono cambiar la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Make the links</source>
        <translation>Crear los en&amp;laces</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 has no portal for customers.</source>
        <translation>%1 no tiene portal de clientes.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>&amp;Make new links</source>
        <translation>Crear nuevos en&amp;laces</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>There is none: the subscription is paid by invoice, or has ended.</source>
        <translation>No hay: la suscripción se paga por factura o ha terminado.</translation>
    </message>
    <message>
        <source>There are no links: %1</source>
        <translation>No hay enlaces: %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>The link is in the clipboard. Send it to the customer, and to nobody else.</source>
        <translation>El enlace está en el portapapeles. Envíelo al cliente y a nadie más.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PreviewedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Se debe ahora</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Every renewal after</source>
        <translation>Cada renovación posterior</translation>
    </message>
    <message>
        <source>No preview: %1 Your input is kept; nothing was changed.</source>
        <translation>Sin vista previa: %1 Lo que escribió se conserva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Preview again</source>
        <translation>Otra vista previa</translation>
    </message>
    <message>
        <source>The preview was about to be older than a minute, so it is made again. Check the figures once more.</source>
        <translation>La vista previa tenía casi un minuto, así que se hace de nuevo. Revise los importes otra vez.</translation>
    </message>
    <message>
        <source>The preview is old.</source>
        <translation>La vista previa es antigua.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Waiting for the preview of %1.</source>
        <translation>Esperando la vista previa de %1.</translation>
    </message>
    <message>
        <source>There is no preview to confirm.</source>
        <translation>No hay vista previa que confirmar.</translation>
    </message>
    <message>
        <source>Preview of %1. It is made again every minute.</source>
        <translation>Vista previa de %1. Se hace de nuevo cada minuto.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceCurve</name>
    <message>
        <source>Pay as you go</source>
        <translation>Pago por uso</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Price of 1,000 credits by the amount that is bought</source>
        <translation>Precio de 1.000 créditos según la cantidad comprada</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceDialog</name>
    <message>
        <source>Edit price</source>
        <translation>Editar precio</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Create the price</source>
        <translation>Crear el precio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>once, not recurring</source>
        <translation>una vez, no recurrente</translation>
    </message>
    <message>
        <source>Billed &amp;every</source>
        <translation>Facturado &amp;cada</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>no trial</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What customers see; may be empty</source>
        <translation>Lo que ven los clientes; puede estar vacío</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>For your own use, at least two characters</source>
        <translation>Para su propio uso, al menos dos caracteres</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>&amp;Impuesto</translation>
    </message>
    <message>
        <source>Prices &amp;by country</source>
        <translation>Precios por pa&amp;ís</translation>
    </message>
    <message>
        <source>One line for each: DE, FR = 11.00 EUR</source>
        <translation>Una línea para cada uno: DE, FR = 11.00 EUR</translation>
    </message>
    <message>
        <source>Custom d&amp;ata</source>
        <translation>Datos propio&amp;s</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objeto JSON, o nada</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Least quantity</source>
        <translation>Cantidad mínima</translation>
    </message>
    <message>
        <source>Most quantity</source>
        <translation>Cantidad máxima</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two quantities</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>Can&amp;tidad</translation>
    </message>
    <message>
        <source>Give an amount; 0 is allowed.</source>
        <translation>Dé un importe; 0 está permitido.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2.</source>
        <translation>«%1» no es un importe en %2.</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Mirando en %1 si alguien lo cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>It can be bought as soon as it is there.</source>
        <translation>Se puede comprar en cuanto exista.</translation>
    </message>
    <message>
        <source>No live subscription holds this price.</source>
        <translation>Ninguna suscripción viva tiene este precio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live subscription(s) keep the price as it was when it was added to them; nothing of this reaches their renewals.</source>
        <translation>
            <numerusform>%Ln suscripción viva conserva el precio como era cuando se le añadió; nada de esto llega a sus renovaciones.</numerusform>
            <numerusform>%Ln suscripciones vivas conservan el precio como era cuando se les añadió; nada de esto llega a sus renovaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PriceMigrationDialog</name>
    <message>
        <source>Move subscriptions to another price</source>
        <translation>Mover suscripciones a otro precio</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>la primera %Ln</numerusform>
            <numerusform>las primeras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Try it out &amp;on</source>
        <translation>Pr&amp;ueba con</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>%1 of %2 tried out</source>
        <comment>done, all</comment>
        <translation>%1 de %2 probadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln migration(s) are not finished.</source>
        <translation>
            <numerusform>%Ln migración no está terminada.</numerusform>
            <numerusform>%Ln migraciones no están terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) would be moved.</source>
        <translation>
            <numerusform>Se movería %Ln suscripción.</numerusform>
            <numerusform>Se moverían %Ln suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be tried out.</source>
        <translation>No se pudo probar.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s) go back to the price they had; what was billed meanwhile stays. The change is billed as before: %1.</source>
        <translation>
            <numerusform>%Ln suscripción vuelve al precio que tenía; lo facturado entretanto se queda. El cambio se factura como antes: %1.</numerusform>
            <numerusform>%Ln suscripciones vuelven al precio que tenían; lo facturado entretanto se queda. El cambio se factura como antes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The migration stopped; what was moved is moved, and the rest can be gone on with.</source>
        <translation>La migración se detuvo; lo movido queda movido, y se puede continuar con el resto.</translation>
    </message>
    <message>
        <source>The subscriptions could not be read.</source>
        <translation>No se pudieron leer las suscripciones.</translation>
    </message>
    <message>
        <source>The first %1 are shown; “reckonerctl migrate-prices status” lists all.</source>
        <translation>Se muestran las primeras %1; «reckonerctl migrate-prices status» las enumera todas.</translation>
    </message>
    <message>
        <source>What was begun</source>
        <translation>Lo que se empezó</translation>
    </message>
    <message>
        <source>1 of 3 · What is to be moved</source>
        <translation>1 de 3 · Qué se va a mover</translation>
    </message>
    <message>
        <source>2 of 3 · Trying it out; nothing is changed</source>
        <translation>2 de 3 · Probando; no se cambia nada</translation>
    </message>
    <message>
        <source>3 of 3 · What it would do. Nothing has been changed.</source>
        <translation>3 de 3 · Lo que haría. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Moving back. Nothing has been changed yet.</source>
        <translation>Devolución. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose a migration.</source>
        <translation>Elija una migración.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
    <message>
        <source>Another migration is under way. Wait for it, or stop it.</source>
        <translation>Hay otra migración en curso. Espérela o deténgala.</translation>
    </message>
    <message>
        <source>No subscription fits.</source>
        <translation>Ninguna suscripción coincide.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;All migrations</source>
        <translation>&amp;Todas las migraciones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Stop the trial</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s)</source>
        <translation>
            <numerusform>&amp;Mover %Ln suscripción</numerusform>
            <numerusform>&amp;Mover %Ln suscripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %Ln subscription(s) back</source>
        <translation>
            <numerusform>&amp;Devolver %Ln suscripción</numerusform>
            <numerusform>&amp;Devolver %Ln suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the subscription under way.</source>
        <translation>Se detiene tras la suscripción en curso.</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Continúa cuando se cierra esta ventana.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PricePreviewDialog</name>
    <message>
        <source>Preview prices by country</source>
        <translation>Ver precios por país</translation>
    </message>
    <message>
        <source>Nothing is changed; %1 is asked once for each country.</source>
        <translation>No se cambia nada; se pregunta a %1 una vez por país.</translation>
    </message>
    <message>
        <source>What the prices come to</source>
        <translation>A cuánto llegan los precios</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Own calculation</source>
        <translation>Cálculo propio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Prices to preview</source>
        <translation>Precios para la vista previa</translation>
    </message>
    <message>
        <source>Price to add</source>
        <translation>Precio por añadir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>product, price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>as the country has it</source>
        <translation>la que tenga el país</translation>
    </message>
    <message>
        <source>Cou&amp;ntries</source>
        <translation>Paí&amp;ses</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>Código p&amp;ostal</translation>
    </message>
    <message>
        <source>&amp;Discount id</source>
        <translation>Id de desc&amp;uento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>price, amount</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name at least one country, such as DE.</source>
        <translation>Nombre al menos un país, como DE.</translation>
    </message>
    <message>
        <source>At most %1 countries at once.</source>
        <translation>Como máximo %1 países a la vez.</translation>
    </message>
    <message>
        <source>“%1” is not a country: two letters, such as DE.</source>
        <translation>«%1» no es un país: dos letras, como DE.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
    <message>
        <source>Add a price first.</source>
        <translation>Añada primero un precio.</translation>
    </message>
    <message numerus="yes">
        <source>Asking %1: %Ln to go.</source>
        <translation>
            <numerusform>Preguntando a %1: falta %Ln.</numerusform>
            <numerusform>Preguntando a %1: faltan %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>This price is not in the mirror.</source>
        <translation>Este precio no está en el espejo.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Ours: %1</source>
        <translation>El nuestro: %1</translation>
    </message>
    <message>
        <source>Subtotal %1, tax %2, total %3</source>
        <translation>Subtotal %1, impuesto %2, total %3</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
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
        <translation>Cargando los precios</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Version of the prices</source>
        <translation>Versión de los precios</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Store as a new version…</source>
        <translation>&amp;Guardar como nueva versión…</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Tiers of the prices</source>
        <translation>Tramos de los precios</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What is odd about these prices</source>
        <translation>Lo que llama la atención en estos precios</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Unit of subscriptions</source>
        <translation>Unidad de suscripción</translation>
    </message>
    <message>
        <source>Free on trial</source>
        <translation>Gratis de prueba</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>&amp;Add a tier</source>
        <translation>&amp;Añadir un tramo</translation>
    </message>
    <message>
        <source>&amp;Remove the tier</source>
        <translation>&amp;Quitar el tramo</translation>
    </message>
    <message>
        <source>The prices could not be read</source>
        <translation>No se pudieron leer los precios</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Versión %1, en vigor</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Versión %1, desde el %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, day</comment>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Has to be put right before the prices can be stored.</source>
        <translation>Hay que corregirlo antes de poder guardar los precios.</translation>
    </message>
    <message>
        <source>May be meant so.</source>
        <translation>Puede ser intencionado.</translation>
    </message>
    <message>
        <source>No gaps, no overlaps, no total that falls when more is bought.</source>
        <translation>Sin huecos, sin solapamientos, sin ningún total que baje al comprar más.</translation>
    </message>
    <message>
        <source>Changed, not stored</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>An example, not stored yet</source>
        <translation>Un ejemplo, aún sin guardar</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <comment>person, reason</comment>
        <translation>por %1: %2</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Quitar el precio</translation>
    </message>
    <message>
        <source>Advertised elsewhere</source>
        <translation>Anunciados en otro lugar</translation>
    </message>
    <message>
        <source>Prices that are advertised elsewhere</source>
        <translation>Precios anunciados en otro lugar</translation>
    </message>
    <message>
        <source>Compared with what the tiers charge whenever these prices are looked over. Never charged.</source>
        <translation>Se comparan con lo que cobran los tramos cada vez que se revisan estos precios. Nunca se cobran.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>Editar producto</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Crear el producto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Tax category</source>
        <translation>Cate&amp;goría fiscal</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>https address, or nothing</source>
        <translation>dirección https, o nada</translation>
    </message>
    <message>
        <source>&amp;Custom data</source>
        <translation>Datos propio&amp;s</translation>
    </message>
    <message>
        <source>One JSON object, or nothing</source>
        <translation>Un objeto JSON, o nada</translation>
    </message>
    <message>
        <source>Looking at %1, whether anybody has changed it meanwhile.</source>
        <translation>Mirando en %1 si alguien lo cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Subscriptions keep the product as it was when they began; invoices that were issued stay as they are.</source>
        <translation>Las suscripciones conservan el producto como era cuando empezaron; las facturas emitidas quedan como están.</translation>
    </message>
    <message>
        <source>It can be sold as soon as it has a price.</source>
        <translation>Se puede vender en cuanto tenga un precio.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile is an account with its database, its safety levels and its windows. Keep sandbox and production apart in two.</source>
        <translation>Un perfil es una cuenta con su base de datos, sus niveles de seguridad y sus ventanas. Separe sandbox y producción en dos.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nuevo perfil</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>&amp;Crear el perfil</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>En el próximo arranque</translation>
    </message>
    <message>
        <source>Start with it</source>
        <translation>Arrancar con él</translation>
    </message>
    <message>
        <source>Start with the profile %1</source>
        <translation>Arrancar con el perfil %1</translation>
    </message>
    <message>
        <source>Open a window</source>
        <translation>Abrir una ventana</translation>
    </message>
    <message>
        <source>Open a window for the profile %1</source>
        <translation>Abrir una ventana para el perfil %1</translation>
    </message>
    <message>
        <source>Another window opens for %1.</source>
        <translation>Se abre otra ventana para %1.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
    <message>
        <source>Letters, digits, dash and underscore, at most 40.</source>
        <translation>Letras, cifras, guion y guion bajo, 40 como máximo.</translation>
    </message>
    <message>
        <source>The profile %1 is created. Open a window for it to set it up.</source>
        <translation>El perfil %1 está creado. Abra una ventana para configurarlo.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionDialog</name>
    <message>
        <source>What brings back the state before could not be kept in %1: %2. Nothing was sent.</source>
        <translation>Lo que devuelve el estado anterior no se pudo guardar en %1: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>Bring a catalog into this account</source>
        <translation>Traer un catálogo a esta cuenta</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Another account that is mirrored here, or a catalog file: “Catalog as a file” in another profile writes one, and so does “reckonerctl catalog export”. Keys decide what is the same on both sides; ids of the other account do not count here.</source>
        <translation>Otra cuenta que se refleja aquí, o un archivo de catálogo: «Catálogo como archivo» en otro perfil escribe uno, y también «reckonerctl catalog export». Las claves deciden qué es lo mismo en ambos lados; los id de la otra cuenta no cuentan aquí.</translation>
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
        <translation>Un archivo de catálogo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Catalog file</source>
        <translation>Archivo de catálogo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Qué está mal en el archivo</translation>
    </message>
    <message>
        <source>Catalog files (*.toml);;All files (*)</source>
        <translation>Archivos de catálogo (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Campos de la entrada elegida</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Allí ahora</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Avance del plan</translation>
    </message>
    <message>
        <source>Steps of the plan, in their order</source>
        <translation>Pasos del plan, en su orden</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Check for &amp;drift</source>
        <translation>Buscar &amp;desviaciones</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>%1, as it is mirrored here</source>
        <translation>%1, como se refleja aquí</translation>
    </message>
    <message>
        <source>The other account could not be read.</source>
        <translation>No se pudo leer la otra cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the file must be corrected first. Nothing was done.</source>
        <translation>
            <numerusform>Primero hay que corregir %Ln lugar del archivo. No se ha hecho nada.</numerusform>
            <numerusform>Primero hay que corregir %Ln lugares del archivo. No se ha hecho nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Leyendo el catálogo en %1</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>No se pudo comparar el catálogo</translation>
    </message>
    <message>
        <source>Cannot be done and is left out: %1</source>
        <translation>No se puede hacer y queda fuera: %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>The account has everything as it is wanted.</source>
        <translation>La cuenta lo tiene todo como se desea.</translation>
    </message>
    <message>
        <source>The plan could not be made.</source>
        <translation>No se pudo hacer el plan.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>done, all, the step under way</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The account has changed since the plan was made. Nothing was sent; this is the new plan.</source>
        <translation>La cuenta ha cambiado desde que se hizo el plan. No se ha enviado nada; este es el plan nuevo.</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>No se pudo leer la cuenta.</translation>
    </message>
    <message>
        <source>No drift: the account is as it was brought over.</source>
        <translation>Sin desviaciones: la cuenta está como se trajo.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose what goes over.</source>
        <translation>Elija lo que se trae.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>1 of 3 · Where it comes from</source>
        <translation>1 de 3 · De dónde viene</translation>
    </message>
    <message>
        <source>2 of 3 · What goes over</source>
        <translation>2 de 3 · Lo que se trae</translation>
    </message>
    <message numerus="yes">
        <source>3 of 3 · Dry run: %Ln step(s), in this order. Nothing has been sent.</source>
        <translation>
            <numerusform>3 de 3 · Ensayo: %Ln paso. No se ha enviado nada.</numerusform>
            <numerusform>3 de 3 · Ensayo: %Ln pasos, en este orden. No se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrying out the plan</source>
        <translation>Ejecutando el plan</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done.</source>
        <translation>
            <numerusform>%Ln paso hecho.</numerusform>
            <numerusform>Los %Ln pasos están hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps done; the rest waits.</source>
        <comment>done, all</comment>
        <translation>%1 de %2 pasos hechos; el resto espera.</translation>
    </message>
    <message>
        <source>Local plans lose a price: %1.</source>
        <translation>Planes locales pierden un precio: %1.</translation>
    </message>
    <message>
        <source>%1 live subscriptions stand on prices that change; they keep what they have.</source>
        <comment>number</comment>
        <translation>%1 suscripciones en curso usan precios que cambian; conservan lo que tienen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %Ln step(s)</source>
        <translation>
            <numerusform>&amp;Planificar %Ln paso</numerusform>
            <numerusform>&amp;Planificar %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln step(s)</source>
        <translation>
            <numerusform>&amp;Ejecutar %Ln paso</numerusform>
            <numerusform>&amp;Ejecutar %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after the step under way.</source>
        <translation>Se detiene tras el paso en curso.</translation>
    </message>
    <message>
        <source>What brings back the state before is kept in %1.</source>
        <translation>Lo que devuelve el estado anterior está en %1.</translation>
    </message>
    <message>
        <source>This plan was stopped. What is done is done; going on does the rest, and nothing twice.</source>
        <translation>Este plan se detuvo. Lo hecho, hecho está; al continuar se hace el resto, y nada dos veces.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::PromotionRows</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln suscripción</numerusform>
            <numerusform>%Ln suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>Product or price</source>
        <translation>Producto o precio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <translation>Depende de ello</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of a plan</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>step of a plan</comment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a plan</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of a plan</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>a price that is not recurring</comment>
        <translation>Una vez</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QrCode</name>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantinePage</name>
    <message>
        <source>Choose a row to see what came and what to do about it.</source>
        <translation>Elija una fila para ver qué llegó y qué hacer con ello.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Only what nobody has looked at yet</source>
        <translation>Solo lo que nadie ha mirado aún</translation>
    </message>
    <message>
        <source>What you found out</source>
        <translation>Qué averiguó</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Event id or detail</source>
        <translation>Identificador de evento o detalle</translation>
    </message>
    <message>
        <source>Search the quarantine</source>
        <translation>Buscar en la cuarentena</translation>
    </message>
    <message>
        <source>Loading the quarantine</source>
        <translation>Cargando la cuarentena</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>La cuarentena no se pudo leer</translation>
    </message>
    <message>
        <source>Nothing in quarantine fits the search and the filter.</source>
        <translation>Nada en cuarentena encaja con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Nada en cuarentena</translation>
    </message>
    <message>
        <source>What the provider signed and cannot be taken as an event would stand here, with its bytes: nothing signed is ever lost.</source>
        <translation>Lo que el proveedor firmó y no puede tomarse por un evento estaría aquí, con sus bytes: nada firmado se pierde nunca.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>First received</source>
        <translation>Recibido primero</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Recibido por último</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirado</translation>
    </message>
    <message>
        <source>Records what you found out and takes it out of the count. The bytes stay.</source>
        <translation>Anota lo que averiguó y lo saca de la cuenta. Los bytes se quedan.</translation>
    </message>
    <message>
        <source>It could not be closed: %1</source>
        <translation>No se pudo cerrar: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuarantineWindow</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Identificador del evento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Mirado: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::QuotePanel</name>
    <message>
        <source>at the rate of the smallest pack</source>
        <translation>a la tarifa del paquete más pequeño</translation>
    </message>
    <message>
        <source>as a single pack each month</source>
        <translation>como un paquete cada mes</translation>
    </message>
    <message>
        <source>in twelve monthly bills</source>
        <translation>en doce facturas mensuales</translation>
    </message>
    <message>
        <source>%1 each month</source>
        <translation>%1 cada mes</translation>
    </message>
    <message>
        <source>%1 each year, at once</source>
        <translation>%1 cada año, de una vez</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What 1,000 credits cost</source>
        <translation>Lo que cuestan 1.000 créditos</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>Cuesta más</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, what it is compared with</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>a draft, not stored</source>
        <translation>un borrador, sin guardar</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Make a checkout lin&amp;k…</source>
        <translation>Crear un enlace de chec&amp;kout…</translation>
    </message>
    <message>
        <source>Store these prices first.</source>
        <translation>Guarde primero estos precios.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReconciliationPage</name>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Cliente, correo o identificador</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Buscar discrepancias</translation>
    </message>
    <message>
        <source>Loading findings</source>
        <translation>Cargando las discrepancias</translation>
    </message>
    <message>
        <source>The findings could not be read</source>
        <translation>No se pudieron leer las discrepancias</translation>
    </message>
    <message>
        <source>No finding fits the search and the filters.</source>
        <translation>Ninguna discrepancia se ajusta a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Payments, our grants and the external ledger agree, or they have not been compared yet. “Compare again” compares them.</source>
        <translation>Los pagos, nuestras concesiones y el libro externo coinciden, o aún no se han comparado. «Comparar de nuevo» los compara.</translation>
    </message>
    <message>
        <source>R&amp;uns…</source>
        <translation>&amp;Ejecuciones…</translation>
    </message>
    <message>
        <source>What every run has compared, with totals and evidence</source>
        <translation>Lo que comparó cada ejecución, con totales y evidencias</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compares payments, our grants and the last import of the external ledger</source>
        <translation>Compara los pagos, nuestras concesiones y la última importación del libro externo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>Older than %Ln day(s)</source>
        <translation>
            <numerusform>Más antigua que %Ln día</numerusform>
            <numerusform>Más antigua que %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits or more</source>
        <translation>%1 créditos o más</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Never compared</source>
        <translation>Nunca comparado</translation>
    </message>
    <message>
        <source>Compared %1: %2 entries agree</source>
        <comment>when, number</comment>
        <translation>Comparado %1: %2 apuntes coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)…</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln discrepancia…</numerusform>
            <numerusform>%1: %Ln discrepancias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>They were not compared: %1</source>
        <translation>No se compararon: %1</translation>
    </message>
    <message>
        <source>Compared with %1: nothing is open.</source>
        <translation>Comparado con %1: no hay nada abierto.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1: %Ln finding(s) open.</source>
        <translation>
            <numerusform>Comparado con %1: %Ln discrepancia abierta.</numerusform>
            <numerusform>Comparado con %1: %Ln discrepancias abiertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectWindow</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RejectsPage</name>
    <message>
        <source>Choose a row to see why it was refused and what to do.</source>
        <translation>Elija una fila para ver por qué se rechazó y qué hacer.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>Dirección o motivo</translation>
    </message>
    <message>
        <source>Search the rejected requests</source>
        <translation>Buscar las solicitudes rechazadas</translation>
    </message>
    <message>
        <source>Loading the rejected requests</source>
        <translation>Cargando las solicitudes rechazadas</translation>
    </message>
    <message>
        <source>The rejected requests could not be read</source>
        <translation>Las solicitudes rechazadas no se pudieron leer</translation>
    </message>
    <message>
        <source>No rejected request fits the search.</source>
        <translation>Ninguna solicitud rechazada encaja con la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>No se rechazó nada</translation>
    </message>
    <message>
        <source>Requests with a wrong signature, from a wrong address or at a wrong time would stand here, with the next step.</source>
        <translation>Las solicitudes con firma equivocada, de una dirección equivocada o a destiempo estarían aquí, con el paso siguiente.</translation>
    </message>
    <message>
        <source>%1: %2 (last %3)</source>
        <comment>reason, how often, when</comment>
        <translation>%1: %2 (la última %3)</translation>
    </message>
    <message>
        <source>Ever: %1</source>
        <comment>totals by reason</comment>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Reason in the log</source>
        <translation>Motivo en el registro</translation>
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
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No renewals for %1, %Ln expected.</source>
        <comment>how long</comment>
        <translation>
            <numerusform>Sin renovaciones desde hace %1, se esperaba %Ln.</numerusform>
            <numerusform>Sin renovaciones desde hace %1, se esperaban %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s) were due and have not been heard of, while %1 others were.</source>
        <comment>number</comment>
        <translation>
            <numerusform>Tocaba %Ln renovación y no se ha sabido nada de ella, mientras que de otras %1 sí.</numerusform>
            <numerusform>Tocaban %Ln renovaciones y no se ha sabido nada de ellas, mientras que de otras %1 sí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayDialog</name>
    <message>
        <source>Replay events</source>
        <translation>Repetir eventos</translation>
    </message>
    <message>
        <source>Stored events go once more through the rules that they met when they arrived. The newest version of a row wins, so that replaying twice does no harm, and what was applied once stays on record as applied. Nothing is sent to the provider.</source>
        <translation>Los eventos guardados pasan otra vez por las reglas que encontraron al llegar. Gana la versión más nueva de una fila, así que repetir dos veces no hace daño, y lo que se aplicó una vez queda anotado como aplicado. Al proveedor no se envía nada.</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Progreso de la repetición</translation>
    </message>
    <message>
        <source>What the chosen event changes</source>
        <translation>Qué cambia el evento elegido</translation>
    </message>
    <message>
        <source>Why these events are replayed, for the audit log</source>
        <translation>Por qué se repiten estos eventos, para el registro de auditoría</translation>
    </message>
    <message>
        <source>The replay ended early: %1 What stands below was replayed; the rest was not.</source>
        <translation>La repetición terminó antes de tiempo: %1 Lo de abajo se repitió; el resto no.</translation>
    </message>
    <message>
        <source>The dry run did not work: %1 Nothing was changed.</source>
        <translation>El ensayo no funcionó: %1 No se cambió nada.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Contando los eventos …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Ensayo: %1 de %2 eventos</translation>
    </message>
    <message>
        <source>Replaying: %1 of %2 events</source>
        <comment>done, all</comment>
        <translation>Repitiendo: %1 de %2 eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) would change rows.</source>
        <translation>
            <numerusform>Un evento cambiaría filas.</numerusform>
            <numerusform>%Ln eventos cambiarían filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would not.</source>
        <comment>number of events</comment>
        <translation>%1 no.</translation>
    </message>
    <message>
        <source>No row would change: everything in these events is known already.</source>
        <translation>No cambiaría ninguna fila: todo lo de estos eventos ya se sabe.</translation>
    </message>
    <message>
        <source>There are no events to replay.</source>
        <translation>No hay eventos que repetir.</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>No se repitió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events. %3</source>
        <comment>done, all, by outcome</comment>
        <translation>%1 de %2 eventos. %3</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Todos los eventos que encuentra el filtro</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Los %1 más antiguos de los eventos que encuentra el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>un evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Replay %Ln event(s)</source>
        <translation>
            <numerusform>Repetir un evento</numerusform>
            <numerusform>Repetir %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stopping after the batch under way.</source>
        <translation>Se detiene tras el lote en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Continuar con %Ln evento</numerusform>
            <numerusform>Continuar con %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the dry run</source>
        <translation>Continuar con el ensayo</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ReplayResults</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RequestDialog</name>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Enviando a %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendDialog</name>
    <message>
        <source>Send events again</source>
        <translation>Enviar eventos de nuevo</translation>
    </message>
    <message>
        <source>Who sends, and where</source>
        <translation>Quién envía, y adónde</translation>
    </message>
    <message>
        <source>%1 sends its webhook again</source>
        <comment>provider</comment>
        <translation>%1 envía su webhook de nuevo</translation>
    </message>
    <message>
        <source>To the destination that it was for. It gets a new notification id; an inbox that has the event knows it already.</source>
        <translation>Al destino para el que era. Recibe un nuevo identificador de notificación; una entrada que tiene el evento ya lo conoce.</translation>
    </message>
    <message>
        <source>Reckoner sends it to another address</source>
        <translation>Reckoner lo envía a otra dirección</translation>
    </message>
    <message>
        <source>For development and staging: the bytes as they came, signed with another secret.</source>
        <translation>Para desarrollo y pruebas: los bytes tal como llegaron, firmados con otro secreto.</translation>
    </message>
    <message>
        <source>%1 is not connected in this profile.</source>
        <translation>%1 no está conectado en este perfil.</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>What the receiver checks signatures with; it is not kept</source>
        <translation>Con lo que el receptor comprueba las firmas; no se guarda</translation>
    </message>
    <message>
        <source>&amp;Host, to confirm</source>
        <translation>Ser&amp;vidor, para confirmar</translation>
    </message>
    <message>
        <source>Host, to confirm</source>
        <translation>Servidor, para confirmar</translation>
    </message>
    <message>
        <source>Why these events are sent again, for the audit log</source>
        <translation>Por qué se envían de nuevo estos eventos, para el registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln por minuto</numerusform>
            <numerusform>%Ln por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be counted: %1</source>
        <translation>Los eventos no se pudieron contar: %1</translation>
    </message>
    <message>
        <source>Nothing more is sent: %1</source>
        <translation>No se envía nada más: %1</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Counting the events …</source>
        <translation>Contando los eventos …</translation>
    </message>
    <message>
        <source>There are no events to send.</source>
        <translation>No hay eventos que enviar.</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Diga adónde.</translation>
    </message>
    <message>
        <source>Give the receiver&apos;s secret.</source>
        <translation>Dé el secreto del receptor.</translation>
    </message>
    <message>
        <source>These are events of real customers: type %1 to confirm.</source>
        <comment>host</comment>
        <translation>Son eventos de clientes reales: escriba %1 para confirmar.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). Nothing has been sent.</source>
        <translation>
            <numerusform>%Ln evento. No se ha enviado nada.</numerusform>
            <numerusform>%Ln eventos. No se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent: %3 accepted, %4 not.</source>
        <comment>done, all, accepted, not</comment>
        <translation>%1 de %2 enviados: %3 aceptados, %4 no.</translation>
    </message>
    <message>
        <source>All events that the filter finds</source>
        <translation>Todos los eventos que encuentra el filtro</translation>
    </message>
    <message>
        <source>The oldest %1 of the events that the filter finds</source>
        <comment>number</comment>
        <translation>Los %1 más antiguos de los eventos que encuentra el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>un evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %Ln event(s)</source>
        <translation>
            <numerusform>Continuar con %Ln evento</numerusform>
            <numerusform>Continuar con %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln event(s)</source>
        <translation>
            <numerusform>Enviar %Ln evento</numerusform>
            <numerusform>Enviar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stopping after the event under way.</source>
        <translation>Se detiene tras el evento en curso.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResendResults</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>status of HTTP</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ResumeDialog</name>
    <message>
        <source>Resume the subscription</source>
        <translation>Reanudar la suscripción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>When it resumes</source>
        <translation>Cuándo se reanuda</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>It becomes active as soon as the bill is paid; if the payment fails it becomes past due.</source>
        <translation>Queda activa en cuanto se paga la factura; si el pago falla, queda vencida.</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>It stays paused until then. A day that was set before is replaced.</source>
        <translation>Sigue en pausa hasta entonces. Se sustituye una fecha fijada antes.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Fecha de reanudación</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Período de facturación</translation>
    </message>
    <message>
        <source>Start a new billing period</source>
        <translation>Empezar un nuevo período de facturación</translation>
    </message>
    <message>
        <source>Charged in full when it resumes; renewals count from then.</source>
        <translation>Se cobra completo al reanudar; las renovaciones cuentan desde entonces.</translation>
    </message>
    <message>
        <source>Continue the old billing period</source>
        <translation>Continuar el período de facturación anterior</translation>
    </message>
    <message>
        <source>Nothing is charged if the old period has not ended yet; refused if it has.</source>
        <translation>No se cobra nada si el período anterior no ha terminado; se rechaza si ha terminado.</translation>
    </message>
    <message>
        <source>Nothing is charged on resuming, if the old period still runs then.</source>
        <translation>Al reanudar no se cobra nada si el período anterior sigue corriendo.</translation>
    </message>
    <message>
        <source>%1 before tax and discounts, charged in full on %2. This is Reckoner&apos;s figure; %3 has no preview for resuming.</source>
        <translation>%1 antes de impuestos y descuentos, cobrado completo el %2. Es el importe de Reckoner; %3 no tiene vista previa para reanudar.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumes, billed</source>
        <translation>Se reanuda, facturado</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Se reanuda</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Reanudar el %1</translation>
    </message>
    <message>
        <source>Resume and charge %1 plus tax now</source>
        <translation>Reanudar y cobrar ahora %1 más impuesto</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>%1 stays paused until %2 and resumes then.</source>
        <translation>%1 sigue en pausa hasta el %2 y entonces se reanuda.</translation>
    </message>
    <message>
        <source>%1 is resumed and charged now.</source>
        <translation>%1 se reanuda y se cobra ahora.</translation>
    </message>
    <message>
        <source>%1 is resumed now.</source>
        <translation>%1 se reanuda ahora.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::RunHistoryDialog</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>What every reconciliation has compared and found</source>
        <translation>Lo que cada conciliación comparó y encontró</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>Ejecuciones, las más recientes primero</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Open after</source>
        <translation>Abiertas después</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>%1: entries</source>
        <translation>%1: apuntes</translation>
    </message>
    <message>
        <source>%1: credits</source>
        <translation>%1: créditos</translation>
    </message>
    <message>
        <source>Totals of the chosen run</source>
        <translation>Totales de la ejecución elegida</translation>
    </message>
    <message>
        <source>Totals: the classes of each side add up to its sum</source>
        <translation>Totales: las clases de cada lado dan su suma</translation>
    </message>
    <message>
        <source>Evidence as &amp;PDF…</source>
        <translation>Evidencia como &amp;PDF…</translation>
    </message>
    <message>
        <source>Evidence as CS&amp;V…</source>
        <translation>Evidencia como CS&amp;V…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coincidente</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Spent by customers</source>
        <translation>Gastado por los clientes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar la evidencia</translation>
    </message>
    <message>
        <source>The evidence is in %1.</source>
        <translation>La evidencia está en %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>En la sandbox</translation>
    </message>
    <message>
        <source>What is asked before a change is sent to the sandbox.</source>
        <translation>Qué se pregunta antes de enviar un cambio a la sandbox.</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En producción</translation>
    </message>
    <message>
        <source>What is asked before a change is sent that real customers feel.</source>
        <translation>Qué se pregunta antes de enviar un cambio que notan clientes reales.</translation>
    </message>
    <message>
        <source>No extra question</source>
        <translation>Ninguna pregunta más</translation>
    </message>
    <message>
        <source>The dialog&apos;s own button sends the change. The cost is shown before, as always.</source>
        <translation>El botón del diálogo envía el cambio. El coste se muestra antes, como siempre.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>After a deliberate pause a second button repeats what will happen.</source>
        <translation>Tras una pausa deliberada, un segundo botón repite lo que va a pasar.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Escribir el nombre</translation>
    </message>
    <message>
        <source>As above, and the reason and the customer&apos;s name have to be typed.</source>
        <translation>Como arriba, y hay que escribir el motivo y el nombre del cliente.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Nothing can be changed at the provider from here.</source>
        <translation>Desde aquí no se puede cambiar nada en el proveedor.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavePricesDialog</name>
    <message>
        <source>%1, %2 credits</source>
        <comment>a plan, number</comment>
        <translation>%1, %2 créditos</translation>
    </message>
    <message>
        <source>Store these prices</source>
        <translation>Guardar estos precios</translation>
    </message>
    <message>
        <source>Version %1 follows version %2</source>
        <translation>La versión %1 sigue a la versión %2</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>La primera versión</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the version and in the audit log</source>
        <translation>Se guarda con la versión y en el registro de auditoría</translation>
    </message>
    <message>
        <source>Store version %1</source>
        <translation>Guardar la versión %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>No price changes at the amounts of the scale; limits, steps or other settings do.</source>
        <translation>Ningún precio cambia en las cantidades de la escala; cambian límites, pasos u otros ajustes.</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Not at once, but &amp;from</source>
        <translation>No enseguida, sino &amp;desde el</translation>
    </message>
    <message>
        <source>First day of the prices</source>
        <translation>Primer día de los precios</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Say why the prices change.</source>
        <translation>Diga por qué cambian los precios.</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was stored: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SavedViews</name>
    <message>
        <source>Saved views: search and filters under a name</source>
        <translation>Vistas guardadas: búsqueda y filtros con un nombre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>Vistas guardadas: %1</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Renombrar esta vista…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Borrar esta vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ScheduledChangeDialog</name>
    <message>
        <source>The scheduled change</source>
        <translation>El cambio programado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Scheduled: %1</source>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>Nothing is scheduled any more.</source>
        <translation>Ya no hay nada programado.</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Qué hacer con ello</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>It stays paused until somebody resumes it.</source>
        <translation>Sigue en pausa hasta que alguien la reanude.</translation>
    </message>
    <message>
        <source>It goes on as before and renews.</source>
        <translation>Sigue como antes y se renueva.</translation>
    </message>
    <message>
        <source>Resume on a day</source>
        <translation>Reanudar un día</translation>
    </message>
    <message>
        <source>Resume on another day</source>
        <translation>Reanudar otro día</translation>
    </message>
    <message>
        <source>The pause stays; it ends by itself on that day.</source>
        <translation>La pausa se mantiene; termina sola ese día.</translation>
    </message>
    <message>
        <source>It resumes by itself on that day instead.</source>
        <translation>Se reanuda sola ese día en su lugar.</translation>
    </message>
    <message>
        <source>Only a pause has a day on which it resumes.</source>
        <translation>Solo una pausa tiene un día de reanudación.</translation>
    </message>
    <message>
        <source>Resume date</source>
        <translation>Fecha de reanudación</translation>
    </message>
    <message>
        <source>Nothing is billed now.</source>
        <translation>No se factura nada ahora.</translation>
    </message>
    <message>
        <source>On resuming on %1: %2 before tax and discounts. This is Reckoner&apos;s figure; %3 has no preview for it.</source>
        <translation>Al reanudar el %1: %2 antes de impuestos y descuentos. Es la cifra de Reckoner; %3 no tiene vista previa.</translation>
    </message>
    <message>
        <source>Renewals go on: %1 before tax and discounts.</source>
        <translation>Las renovaciones siguen: %1 antes de impuestos y descuentos.</translation>
    </message>
    <message>
        <source>Afterwards: paused, and active again on %1.</source>
        <translation>Después: en pausa y activa de nuevo el %1.</translation>
    </message>
    <message>
        <source>Afterwards: paused, with no end.</source>
        <translation>Después: en pausa, sin fin.</translation>
    </message>
    <message>
        <source>Afterwards: nothing is scheduled.</source>
        <translation>Después: nada programado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Would have happened</source>
        <translation>Habría ocurrido</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>Se reanuda</translation>
    </message>
    <message>
        <source>Choose what to do about it.</source>
        <translation>Elija qué hacer con ello.</translation>
    </message>
    <message>
        <source>That is the day it is set to already.</source>
        <translation>Ese es ya el día fijado.</translation>
    </message>
    <message>
        <source>Resume on %1</source>
        <translation>Reanudar el %1</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Dejarla en pausa</translation>
    </message>
    <message>
        <source>Keep the subscription running</source>
        <translation>Dejar la suscripción en marcha</translation>
    </message>
    <message>
        <source>The pause of %1 ends on %2.</source>
        <translation>La pausa de %1 termina el %2.</translation>
    </message>
    <message>
        <source>The scheduled change of %1 is removed: %2</source>
        <translation>Se retira el cambio programado de %1: %2</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretHomeChoice</name>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>The keychain of your desktop session keeps it encrypted. Recommended.</source>
        <translation>El llavero de su sesión lo guarda cifrado. Recomendado.</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>Solo en memoria</translation>
    </message>
    <message>
        <source>Forgotten when Reckoner is closed; it has to be entered each time.</source>
        <translation>Se olvida al cerrar Reckoner; hay que escribirlo cada vez.</translation>
    </message>
    <message>
        <source>In a file, unencrypted</source>
        <translation>En un archivo, sin cifrar</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup of them, or this machine&apos;s disk has the key and with it the power to move money. Only where there is no keychain and the disk is encrypted.</source>
        <translation>Quien pueda leer sus archivos, una copia de ellos o el disco de este equipo tiene la clave y con ella el poder de mover dinero. Solo donde no haya llavero y el disco esté cifrado.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SecretZone</name>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No utilizable</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Storing the key…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>The key was not stored, and has to be entered again. %1</source>
        <translation>La clave no se guardó y hay que escribirla de nuevo. %1</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>La clave no se quitó. %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsDesk</name>
    <message>
        <source>keychain</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>memory, until Reckoner is closed</source>
        <translation>memoria, hasta cerrar Reckoner</translation>
    </message>
    <message>
        <source>file of yours, in plain text</source>
        <translation>archivo suyo, en texto claro</translation>
    </message>
    <message>
        <source>The address holds a password, and a profile is no place for secrets. Leave it out and keep it in ~/.pgpass or PGPASSWORD.</source>
        <translation>La dirección contiene una contraseña, y un perfil no es lugar para secretos. Quítela y guárdela en ~/.pgpass o PGPASSWORD.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Leyendo el perfil</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>El perfil no se pudo leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not saved yet, to %1.</source>
        <translation>
            <numerusform>Un cambio sin guardar, de %1.</numerusform>
            <numerusform>%Ln cambios sin guardar, de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved while the file is no profile.</source>
        <translation>No se puede guardar nada mientras el archivo no sea un perfil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have to be corrected first.</source>
        <translation>
            <numerusform>Hay que corregir primero un valor.</numerusform>
            <numerusform>Hay que corregir primero %Ln valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile cannot be used. %1 (%2). Correct it with a text editor, or set it aside and begin with an empty one.</source>
        <translation>El perfil no se puede usar. %1 (%2). Corríjalo con un editor de texto, o apártelo y empiece con uno vacío.</translation>
    </message>
    <message>
        <source>Set it aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Set the profile aside?</source>
        <translation>¿Apartar el perfil?</translation>
    </message>
    <message>
        <source>The file %1 is renamed and kept; an empty profile takes its place. Keys in the keychain stay.</source>
        <translation>El archivo %1 se renombra y se conserva; un perfil vacío ocupa su lugar. Las claves del llavero se quedan.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>&amp;Apartarlo</translation>
    </message>
    <message>
        <source>The old file is now %1.</source>
        <translation>El archivo antiguo es ahora %1.</translation>
    </message>
    <message>
        <source>Saved. This window works with the earlier settings until it connects anew.</source>
        <translation>Guardado. Esta ventana trabaja con los ajustes anteriores hasta que se conecte de nuevo.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SettleDialog</name>
    <message>
        <source>Was it done?</source>
        <translation>¿Se hizo?</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo dado</translation>
    </message>
    <message>
        <source>What the %1 dashboard shows</source>
        <translation>Qué muestra el panel de %1</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Se hizo</translation>
    </message>
    <message>
        <source>The change is there. Reckoner closes the record as done and never sends it again.</source>
        <translation>El cambio está ahí. Reckoner cierra la operación como hecha y no la envía nunca más.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>There is no change and no charge. Reckoner closes the record as not done; after that it can be tried again.</source>
        <translation>No hay ni cambio ni cobro. Reckoner cierra la operación como no hecha; después se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>an operation, customer</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;How you know</source>
        <translation>&amp;Cómo lo sabe</translation>
    </message>
    <message>
        <source>For example: the dashboard shows no payment on that day</source>
        <translation>Por ejemplo: el panel no muestra ningún pago ese día</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Say whether it was done.</source>
        <translation>Diga si se hizo.</translation>
    </message>
    <message>
        <source>Say how you know.</source>
        <translation>Diga cómo lo sabe.</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Registrar como hecho</translation>
    </message>
    <message>
        <source>Record as not done</source>
        <translation>Registrar como no hecho</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Registrar la respuesta</translation>
    </message>
    <message>
        <source>It could not be recorded: %1</source>
        <translation>No se pudo registrar: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys that do the same</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Encontrar todo, hacer todo</translation>
    </message>
    <message>
        <source>Live events below the page</source>
        <translation>Eventos en vivo bajo la página</translation>
    </message>
    <message>
        <source>Go to a page, by its place in the list</source>
        <translation>Ir a una página, por su lugar en la lista</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Move; the details follow</source>
        <translation>Moverse; los detalles siguen</translation>
    </message>
    <message>
        <source>Into the details</source>
        <translation>A los detalles</translation>
    </message>
    <message>
        <source>Take the filter away, then the selection</source>
        <translation>Quitar el filtro, después la selección</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>Copiar las filas seleccionadas para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recargar la lista</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>En un diálogo</translation>
    </message>
    <message>
        <source>The main button, once it may be pressed</source>
        <translation>El botón principal, en cuanto se pueda pulsar</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Cerrar sin hacer nada</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SimulatorPage</name>
    <message>
        <source>Send each t&amp;wice</source>
        <translation>Enviar cada uno &amp;dos veces</translation>
    </message>
    <message>
        <source>Swa&amp;p with the next one</source>
        <translation>I&amp;ntercambiar con el siguiente</translation>
    </message>
    <message>
        <source>&amp;Delay by some seconds</source>
        <translation>&amp;Retrasar unos segundos</translation>
    </message>
    <message>
        <source>&amp;Lose</source>
        <translation>&amp;Perder</translation>
    </message>
    <message>
        <source>Si&amp;gn with a wrong secret</source>
        <translation>&amp;Firmar con un secreto equivocado</translation>
    </message>
    <message>
        <source>A new subscription</source>
        <translation>Una suscripción nueva</translation>
    </message>
    <message>
        <source>Renewal, paid</source>
        <translation>Renovación, pagada</translation>
    </message>
    <message>
        <source>Renewal, payment declined</source>
        <translation>Renovación, pago rechazado</translation>
    </message>
    <message>
        <source>Renewal, declined and then paid</source>
        <translation>Renovación, rechazada y después pagada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Refund of the last payment</source>
        <translation>Reembolso del último pago</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>El contenido está vacío.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong with the JSON</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>El contenido debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>What is chosen here really happens to the emulated account, with all of its events.</source>
        <translation>Lo que se elige aquí le ocurre de verdad a la cuenta emulada, con todos sus eventos.</translation>
    </message>
    <message>
        <source>%1 makes these events and sends them to a destination of the account; the account itself does not change.</source>
        <translation>%1 crea estos eventos y los envía a un destino de la cuenta; la cuenta en sí no cambia.</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Cliente, correo o identificador</translation>
    </message>
    <message>
        <source>Search customers and subscriptions</source>
        <translation>Buscar clientes y suscripciones</translation>
    </message>
    <message>
        <source>To whom it happens</source>
        <translation>A quién le ocurre</translation>
    </message>
    <message>
        <source>To w&amp;hom</source>
        <translation>A &amp;quién</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>A whole stor&amp;y</source>
        <translation>Una &amp;historia completa</translation>
    </message>
    <message>
        <source>All events of it, in their order.</source>
        <translation>Todos sus eventos, en su orden.</translation>
    </message>
    <message>
        <source>A single e&amp;vent</source>
        <translation>Un solo e&amp;vento</translation>
    </message>
    <message>
        <source>With the payload at the right, which can be edited.</source>
        <translation>Con el contenido de la derecha, que se puede editar.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Tipo del evento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What goes wrong with the webhooks</source>
        <translation>Qué falla en los webhooks</translation>
    </message>
    <message>
        <source>How many webhooks go wrong</source>
        <translation>Cuántos webhooks fallan</translation>
    </message>
    <message>
        <source>For so &amp;many webhooks</source>
        <translation>Para &amp;tantos webhooks</translation>
    </message>
    <message>
        <source>Payload, as JSON</source>
        <translation>Contenido, como JSON</translation>
    </message>
    <message>
        <source>Paylo&amp;ad</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sen&amp;t</source>
        <translation>Envi&amp;ado</translation>
    </message>
    <message>
        <source>The types of events could not be read: %1</source>
        <translation>Los tipos de eventos no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>customer, subscription</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a type of event.</source>
        <translation>Elija un tipo de evento.</translation>
    </message>
    <message>
        <source>Choose to whom it happens.</source>
        <translation>Elija a quién le ocurre.</translation>
    </message>
    <message>
        <source>Choose a subscription: this does not happen to a customer alone.</source>
        <translation>Elija una suscripción: esto no le ocurre a un cliente por sí solo.</translation>
    </message>
    <message>
        <source>A JSON object; it is sent as it stands here.</source>
        <translation>Un objeto JSON; se envía tal como está aquí.</translation>
    </message>
    <message>
        <source>&amp;Send the event</source>
        <translation>&amp;Enviar el evento</translation>
    </message>
    <message>
        <source>&amp;Send: %1</source>
        <comment>story</comment>
        <translation>&amp;Enviar: %1</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>It is not known whether it was sent: %1</source>
        <translation>No se sabe si se envió: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>The account has no destination for webhooks, so that nothing could go wrong with them: these events come through the feed alone.</source>
        <translation>La cuenta no tiene ningún destino de webhooks, así que nada podría fallar en ellos: estos eventos llegan solo por el flujo.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Subscription as the provider describes it</source>
        <translation>La suscripción tal como la describe el proveedor</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Parts of the subscription</source>
        <translation>Partes de la suscripción</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identificador de la suscripción</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausar…</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Reanudar…</translation>
    </message>
    <message>
        <source>Cance&amp;l…</source>
        <comment>the subscription</comment>
        <translation>Cance&amp;lar…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Ninguna suscripción seleccionada</translation>
    </message>
    <message>
        <source>Choose a row to see what it holds, what it costs and what can be done with it.</source>
        <translation>Elija una fila para ver qué contiene, qué cuesta y qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Loading the subscription</source>
        <translation>Cargando la suscripción</translation>
    </message>
    <message>
        <source>The subscription could not be read</source>
        <translation>La suscripción no se pudo leer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, relative</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Per renewal, before tax</source>
        <translation>Por renovación, sin impuestos</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>Período en curso</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Ciclo de facturación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>By invoice</source>
        <translation>Por factura</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Identificador del cliente</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, item</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>unit price</comment>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>%1 is not settled. Say first whether it was done: see the message at the top.</source>
        <comment>an operation</comment>
        <translation>%1 no está resuelto. Diga primero si se hizo: vea el mensaje de arriba.</translation>
    </message>
    <message>
        <source>%1 is still under way. Wait until it is settled.</source>
        <comment>an operation</comment>
        <translation>%1 sigue en curso. Espere a que se resuelva.</translation>
    </message>
    <message>
        <source>This environment is read only: nothing can be changed from here.</source>
        <translation>Este entorno es de solo lectura: desde aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>&amp;Next bill…</source>
        <translation>&amp;Próxima…</translation>
    </message>
    <message>
        <source>Sche&amp;duled…</source>
        <translation>Progra&amp;mado…</translation>
    </message>
    <message>
        <source>Char&amp;ge…</source>
        <translation>Co&amp;bro…</translation>
    </message>
    <message>
        <source>Lin&amp;ks…</source>
        <translation>Enla&amp;ces…</translation>
    </message>
    <message>
        <source>The provider cannot do this.</source>
        <translation>El proveedor no puede hacer esto.</translation>
    </message>
    <message>
        <source>E&amp;xtend…</source>
        <comment>the trial</comment>
        <translation>Pro&amp;longar…</translation>
    </message>
    <message>
        <source>Customer portal, and the page for another payment method</source>
        <translation>Portal del cliente y la página para otro medio de pago</translation>
    </message>
    <message>
        <source>The provider has no portal for customers.</source>
        <translation>El proveedor no tiene portal de clientes.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionTableModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Per renewal</source>
        <comment>amount of one renewal</comment>
        <translation>Por renovación</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Próxima factura</translation>
    </message>
    <message>
        <source>Scheduled change</source>
        <translation>Cambio programado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Identificador de la suscripción</translation>
    </message>
    <message>
        <source>One renewal before tax and discounts</source>
        <translation>Una renovación antes de impuestos y descuentos</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Customer, e-mail or id</source>
        <translation>Cliente, correo o identificador</translation>
    </message>
    <message>
        <source>Search subscriptions</source>
        <translation>Buscar suscripciones</translation>
    </message>
    <message>
        <source>Will cancel</source>
        <translation>Va a terminar</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled cancellation</source>
        <translation>Suscripciones con una cancelación programada</translation>
    </message>
    <message>
        <source>Will pause</source>
        <translation>Va a pausar</translation>
    </message>
    <message>
        <source>Subscriptions with a scheduled pause</source>
        <translation>Suscripciones con una pausa programada</translation>
    </message>
    <message>
        <source>Loading subscriptions</source>
        <translation>Cargando suscripciones</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Las suscripciones no se pudieron leer</translation>
    </message>
    <message>
        <source>No subscription fits the search and the filters.</source>
        <translation>Ninguna suscripción encaja con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aún no hay suscripciones</translation>
    </message>
    <message>
        <source>Subscriptions appear here as soon as customers buy something recurring, or when the first load from %1 has brought them.</source>
        <translation>Las suscripciones aparecen aquí en cuanto los clientes compran algo recurrente, o cuando la primera carga de %1 las ha traído.</translation>
    </message>
    <message>
        <source>The dialog could not be opened: %1</source>
        <translation>El diálogo no se pudo abrir: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncPopover</name>
    <message>
        <source>Synchronise now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Progress of the first load</source>
        <translation>Progreso de la primera carga</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudación</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportDialog</name>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>What is stored here beside what %1 has now. Nothing is written over before you choose, entry by entry.</source>
        <translation>Lo que se guarda aquí junto a lo que %1 tiene ahora. Nada se sobrescribe antes de que usted lo elija, entrada por entrada.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why; required to leave a difference</source>
        <translation>Por qué; necesario para dejar una diferencia</translation>
    </message>
    <message>
        <source>&amp;Send ours…</source>
        <translation>&amp;Enviar lo nuestro…</translation>
    </message>
    <message>
        <source>&amp;Leave with the note</source>
        <translation>De&amp;jar con la nota</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>&amp;Tomar de %1</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Entradas que difieren</translation>
    </message>
    <message>
        <source>Fields of the chosen entry</source>
        <translation>Campos de la entrada elegida</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Reading the catalog at %1</source>
        <translation>Leyendo el catálogo en %1</translation>
    </message>
    <message>
        <source>The catalog could not be compared</source>
        <translation>No se pudo comparar el catálogo</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) and their products are here as at %1.</source>
        <translation>
            <numerusform>%Ln precio y su producto están aquí como en %1.</numerusform>
            <numerusform>%Ln precios y sus productos están aquí como en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken.</source>
        <translation>
            <numerusform>%Ln entrada tomada.</numerusform>
            <numerusform>%Ln entradas tomadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) left with the note.</source>
        <translation>
            <numerusform>%Ln diferencia dejada con la nota.</numerusform>
            <numerusform>%Ln diferencias dejadas con la nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in the note why the difference may stay.</source>
        <translation>Diga en la nota por qué la diferencia puede quedarse.</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 entries differ.</source>
        <translation>%1 entradas difieren.</translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) shown again.</source>
        <translation>
            <numerusform>%Ln diferencia mostrada de nuevo.</numerusform>
            <numerusform>%Ln diferencias mostradas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;what was left with a note</source>
        <translation>Mostrar lo que se dejó con &amp;una nota</translation>
    </message>
    <message>
        <source>&amp;Read everything</source>
        <translation>&amp;Leer todo</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read: %Ln product(s) and price(s).</source>
        <translation>
            <numerusform>Todo se leyó: %Ln producto o precio.</numerusform>
            <numerusform>Todo se leyó: %Ln productos y precios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry/entries that may have changed since %1 were read.</source>
        <translation>
            <numerusform>Se leyó %Ln entrada que pudo cambiar desde %1.</numerusform>
            <numerusform>Se leyeron %Ln entradas que pudieron cambiar desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read %1; what changed since without an event is not seen.</source>
        <comment>some time ago</comment>
        <translation>Todo se leyó %1; lo que cambió desde entonces sin un evento no se ve.</translation>
    </message>
    <message>
        <source>Everything is read again from %1 on.</source>
        <translation>Todo se vuelve a leer a partir de %1.</translation>
    </message>
    <message>
        <source>Of what may have changed nothing is otherwise here than at %1.</source>
        <translation>De lo que pudo cambiar, nada es aquí distinto que en %1.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::SyncReportRows</name>
    <message>
        <source>Product or price</source>
        <translation>Producto o precio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Changed at %1</source>
        <translation>Cambiado en %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only at %1</source>
        <translation>Solo en %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Parte fija</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
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
        <translation>Se está releyendo ahora.</translation>
    </message>
    <message>
        <source>Not settled: %1 for %2. Reading back did not show whether it happened.</source>
        <translation>Sin resolver: %1 de %2. La relectura no mostró si ocurrió.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 for %2. %3 did not answer.</source>
        <translation>Sin confirmar: %1 de %2. %3 no respondió.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Confirmed: %1 for %2 was done.</source>
        <translation>Confirmado: %1 de %2 se hizo.</translation>
    </message>
    <message>
        <source>%1 for %2 was not done. Nothing was changed; it can be tried again.</source>
        <translation>%1 de %2 no se hizo. No se cambió nada; se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>It could not be read back now: %1</source>
        <translation>No se pudo releer ahora: %1</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::VerbDialog</name>
    <message>
        <source>%1: %2, %3 credits</source>
        <comment>what, whom, number</comment>
        <translation>%1: %2, %3 créditos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), together %1 credits</source>
        <translation>
            <numerusform>%Ln discrepancia, en total %1 créditos</numerusform>
            <numerusform>%Ln discrepancias, en total %1 créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept with the finding and in the audit log</source>
        <translation>Se guarda con la discrepancia y en el registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <comment>a verb</comment>
        <translation>
            <numerusform>%1: %Ln discrepancia</numerusform>
            <numerusform>%1: %Ln discrepancias</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more that are like it or differ otherwise.</source>
        <translation>
            <numerusform>Y %Ln más, parecida o con otra diferencia.</numerusform>
            <numerusform>Y %Ln más, parecidas o con otras diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>It is matched with %1: %2 credits, %3 (%4).</source>
        <comment>side, number, day, why</comment>
        <translation>Se casa con %1: %2 créditos, %3 (%4).</translation>
    </message>
    <message>
        <source>How it is split</source>
        <translation>Cómo se reparte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>side, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credits of %1</source>
        <translation>Créditos de %1</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Ignore until</source>
        <translation>Ignorar hasta</translation>
    </message>
    <message>
        <source>This environment is read only.</source>
        <translation>Este entorno es de solo lectura.</translation>
    </message>
    <message>
        <source>The parts come to %1 of %2 credits.</source>
        <translation>Las partes suman %1 de %2 créditos.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Escriba la nota.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga por qué.</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be done. The last: %1</source>
        <translation>
            <numerusform>%Ln no se pudo hacer. La última: %1</numerusform>
            <numerusform>%Ln no se pudieron hacer. La última: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reckoner::ui::WebhookZone</name>
    <message>
        <source>Webhook secrets</source>
        <translation>Secretos de webhook</translation>
    </message>
    <message>
        <source>New webhook secret</source>
        <translation>Nuevo secreto de webhook</translation>
    </message>
    <message>
        <source>New s&amp;ecret</source>
        <translation>Nuevo s&amp;ecreto</translation>
    </message>
    <message>
        <source>Until it is removed</source>
        <translation>Hasta que se quite</translation>
    </message>
    <message>
        <source>To be removed tomorrow</source>
        <translation>Por quitar mañana</translation>
    </message>
    <message>
        <source>To be removed in 7 days</source>
        <translation>Por quitar en 7 días</translation>
    </message>
    <message>
        <source>To be removed in 30 days</source>
        <translation>Por quitar en 30 días</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>C&amp;onservarlo</translation>
    </message>
    <message>
        <source>Where to keep the webhook secret</source>
        <translation>Dónde guardar el secreto de webhook</translation>
    </message>
    <message>
        <source>&amp;Add secret</source>
        <translation>&amp;Añadir el secreto</translation>
    </message>
    <message>
        <source>None is set. The console works without; a server needs one.</source>
        <translation>No hay ninguno. La consola funciona sin él; un servidor necesita uno.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove the webhook secret %1</source>
        <translation>Quitar el secreto de webhook %1</translation>
    </message>
    <message>
        <source>This is an API key. A webhook secret begins with pdl_ntfset_.</source>
        <translation>Es una clave de API. Un secreto de webhook empieza por pdl_ntfset_.</translation>
    </message>
    <message>
        <source>There are blanks or commas in the secret. Add one secret at a time.</source>
        <translation>Hay espacios o comas en el secreto. Añada los secretos de uno en uno.</translation>
    </message>
    <message>
        <source>The secret was not stored, and has to be entered again. %1</source>
        <translation>El secreto no se guardó y hay que escribirlo de nuevo. %1</translation>
    </message>
    <message>
        <source>Remove the webhook secret?</source>
        <translation>¿Quitar el secreto de webhook?</translation>
    </message>
    <message>
        <source>A server that starts with this profile no longer accepts webhooks signed with it (%1).</source>
        <translation>Un servidor que arranque con este perfil ya no acepta webhooks firmados con él (%1).</translation>
    </message>
    <message>
        <source>&amp;Remove the secret</source>
        <translation>&amp;Quitar el secreto</translation>
    </message>
    <message>
        <source>The secret was not removed. %1</source>
        <translation>El secreto no se quitó. %1</translation>
    </message>
    <message>
        <source>A server with this profile checks webhooks with them. To replace one without a gap, add the new one first and remove the old one when %1 signs with the new.</source>
        <comment>a provider</comment>
        <translation>Un servidor con este perfil comprueba los webhooks con ellos. Para sustituir uno sin hueco, añada primero el nuevo y quite el antiguo cuando %1 firme con el nuevo.</translation>
    </message>
    <message>
        <source>This is a key. A webhook secret begins with whsec_.</source>
        <translation>Es una clave. Un secreto de webhook empieza por whsec_.</translation>
    </message>
</context>
<context>
    <name>reckoner::ui::ZonedDialog</name>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
</TS>
