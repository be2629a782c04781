<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>fieldflash::Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>An error without a description: this is a bug in Fieldflash.</source>
        <translation>Un error sin descripción: es un defecto de Fieldflash.</translation>
    </message>
    <message>
        <source>The device sent less of its memory than it was asked for.</source>
        <translation>El dispositivo ha enviado menos memoria de la que se le pidió.</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader.</source>
        <translation>El programa en ejecución se niega a iniciar el bootloader.</translation>
    </message>
    <message>
        <source>Start the bootloader with the boot button or jumper of the board, then try again.</source>
        <translation>Inicie el bootloader con el botón o el puente de arranque de la placa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This device is not in bootloader mode.</source>
        <translation>Este dispositivo no está en un bootloader que se pueda actualizar.</translation>
    </message>
    <message>
        <source>Start its bootloader, then try again.</source>
        <translation>Inicie su bootloader e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The bootloader of this device does not support DfuSe, the update protocol of STM32 chips.</source>
        <translation>El bootloader de este dispositivo no habla DfuSe, el protocolo de actualización de los chips STM32.</translation>
    </message>
    <message>
        <source>Choose another device, or update this one with its manufacturer&apos;s program.</source>
        <translation>Elija otro dispositivo o actualice este con el programa de su fabricante.</translation>
    </message>
    <message>
        <source>The bootloader accepts at most %1 bytes per transfer, which is too little to write its memory.</source>
        <translation>El bootloader no acepta más de %1 bytes a la vez, y su memoria no se puede usar en partes tan pequeñas.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo e inténtelo de nuevo. Si vuelve a ocurrir, su bootloader no se puede usar.</translation>
    </message>
    <message>
        <source>The device does not have this memory.</source>
        <translation>El dispositivo no tiene esa memoria.</translation>
    </message>
    <message>
        <source>Check that the file is made for this device.</source>
        <translation>Compruebe que el archivo se hizo para este mismo dispositivo.</translation>
    </message>
    <message>
        <source>The range to read extends past the end of the address space.</source>
        <translation>El rango que se va a leer termina más allá del espacio de direcciones.</translation>
    </message>
    <message>
        <source>Read less, or from a lower address.</source>
        <translation>Lea menos o desde una dirección más baja.</translation>
    </message>
    <message>
        <source>Fieldflash planned a write that is not possible.</source>
        <translation>Fieldflash ha planeado una escritura que ningún dispositivo puede hacer.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Informe de este defecto, por favor.</translation>
    </message>
    <message>
        <source>Stopped on request; the device is in bootloader mode.</source>
        <translation>Detenido como se pidió; el dispositivo espera en su bootloader.</translation>
    </message>
    <message>
        <source>Start again to finish.</source>
        <translation>Inicie de nuevo para completar el trabajo.</translation>
    </message>
    <message>
        <source>removing the read protection</source>
        <translation>al quitar la protección contra lectura</translation>
    </message>
    <message>
        <source>The bootloader did not finish the last request in time.</source>
        <translation>El bootloader no termina lo que se le ha pedido.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The bootloader is in an unexpected state.</source>
        <translation>El bootloader ha perdido el hilo de lo que se le pidió.</translation>
    </message>
    <message>
        <source>Try again; nothing is lost.</source>
        <translation>Inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The device announces more memory than is possible.</source>
        <translation>El dispositivo anuncia más memoria de la que tiene cualquier dispositivo de este tipo.</translation>
    </message>
    <message>
        <source>The device describes its memory differently on each read.</source>
        <translation>El dispositivo describe su memoria de forma distinta cada vez.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, try another cable, another port, or without a hub.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo e inténtelo de nuevo. Si vuelve a ocurrir, pruebe con otro cable, otro puerto o sin concentrador USB.</translation>
    </message>
    <message>
        <source>starting the program at %1</source>
        <translation>al iniciar el programa en %1</translation>
    </message>
    <message>
        <source>The bootloader is stuck and cannot be recovered.</source>
        <translation>El bootloader está bloqueado y no se puede recuperar.</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>ningún estado conocido</translation>
    </message>
    <message>
        <source>The device has no memory at this address.</source>
        <translation>El dispositivo no tiene memoria en esta dirección.</translation>
    </message>
    <message>
        <source>The device is protected against reading and writing its memory.</source>
        <translation>El dispositivo está protegido contra la lectura y la escritura de su memoria.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, use another cable or port, and an external supply if the device draws a lot of power.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, use otro cable u otro puerto y, si el dispositivo consume mucho, su propia alimentación.</translation>
    </message>
    <message>
        <source>The bootloader reports an error without stating a cause.</source>
        <translation>El bootloader informa de un error sin causa.</translation>
    </message>
    <message>
        <source>The bootloader does not accept this firmware.</source>
        <translation>El bootloader no acepta este firmware.</translation>
    </message>
    <message>
        <source>The bootloader cannot write to this memory.</source>
        <translation>El bootloader no puede escribir en esta memoria.</translation>
    </message>
    <message>
        <source>The bootloader could not erase this memory.</source>
        <translation>El bootloader no ha podido borrar esta memoria.</translation>
    </message>
    <message>
        <source>The memory is not empty after it was erased.</source>
        <translation>La memoria no está vacía después de borrarla.</translation>
    </message>
    <message>
        <source>The bootloader could not program this memory.</source>
        <translation>El bootloader no ha podido programar esta memoria.</translation>
    </message>
    <message>
        <source>The bootloader reports that its memory differs from what it wrote.</source>
        <translation>El bootloader ha encontrado en su memoria bytes distintos de los que escribió.</translation>
    </message>
    <message>
        <source>The bootloader has not received the complete firmware.</source>
        <translation>El bootloader aún no tiene el firmware completo.</translation>
    </message>
    <message>
        <source>Write the complete firmware again.</source>
        <translation>Escriba de nuevo el firmware completo.</translation>
    </message>
    <message>
        <source>The program in the device is damaged and cannot be started.</source>
        <translation>El programa del dispositivo está dañado y no se puede iniciar.</translation>
    </message>
    <message>
        <source>Write a complete firmware.</source>
        <translation>Escriba un firmware completo.</translation>
    </message>
    <message>
        <source>The device saw an unexpected USB bus reset.</source>
        <translation>El dispositivo ha visto un reinicio del bus USB en un mal momento.</translation>
    </message>
    <message>
        <source>The device briefly lost power.</source>
        <translation>El dispositivo se ha quedado sin alimentación por un momento.</translation>
    </message>
    <message>
        <source>The bootloader did not accept the last request.</source>
        <translation>El bootloader no ha aceptado la última petición.</translation>
    </message>
    <message>
        <source>The bootloader reports an unknown error.</source>
        <translation>El bootloader informa de un error que no sabe nombrar.</translation>
    </message>
    <message>
        <source>The bootloader reports an error code that DFU 1.1 does not define.</source>
        <translation>El bootloader informa de un error que el estándar no conoce.</translation>
    </message>
    <message>
        <source>The %1 is damaged at offset %2: %3.</source>
        <translation>El %1 está dañado en el desplazamiento %2: %3.</translation>
    </message>
    <message>
        <source>The image contains an empty target.</source>
        <translation>La imagen tiene un destino vacío.</translation>
    </message>
    <message>
        <source>The image has an impossible segment at %1.</source>
        <translation>La imagen tiene un segmento imposible en %1.</translation>
    </message>
    <message>
        <source>The image is empty.</source>
        <translation>La imagen está vacía.</translation>
    </message>
    <message>
        <source>The image contains %1 twice.</source>
        <translation>La imagen llena %1 dos veces.</translation>
    </message>
    <message>
        <source>A raw binary does not state its address, but the new file must.</source>
        <translation>Un binario sin formato no dice a qué dirección pertenece, y el archivo nuevo tiene que decirlo.</translation>
    </message>
    <message>
        <source>State the address, for instance --address 0x08000000.</source>
        <translation>Indique la dirección, por ejemplo --address 0x08000000.</translation>
    </message>
    <message>
        <source>This image cannot be stored as a %1 file: %2.</source>
        <translation>Esta imagen no cabe en un archivo %1: %2.</translation>
    </message>
    <message>
        <source>Write a .dfu file instead: it can store any image.</source>
        <translation>Escriba en su lugar un archivo .dfu: puede contenerlo todo.</translation>
    </message>
    <message>
        <source>raw binary</source>
        <translation>binario sin formato</translation>
    </message>
    <message>
        <source>raw binary with a DFU suffix</source>
        <translation>binario sin formato con sufijo DFU</translation>
    </message>
    <message>
        <source>Intel HEX</source>
        <translation>Intel HEX</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>Unpack it and choose the firmware inside.</source>
        <translation>Descomprímalo y elija el firmware que contiene.</translation>
    </message>
    <message>
        <source>Choose a .dfu, .hex or .bin file.</source>
        <translation>Elija un archivo .dfu, .hex o .bin.</translation>
    </message>
    <message>
        <source>This file is %1, not firmware.</source>
        <translation>Este archivo es %1, no firmware.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>It was probably saved instead of downloaded.</source>
        <translation>Probablemente se guardó en vez de descargarse.</translation>
    </message>
    <message>
        <source>Open the page in a browser and download the firmware itself: a .dfu, .hex or .bin file.</source>
        <translation>Abra la página en un navegador y descargue el firmware mismo: un archivo .dfu, .hex o .bin.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>a Motorola S-record file</source>
        <translation>un archivo S-record de Motorola</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS</source>
        <translation>un marcador de Git LFS</translation>
    </message>
    <message>
        <source>The firmware itself was not downloaded.</source>
        <translation>El firmware mismo no se ha descargado.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull”.</source>
        <translation>Descárguelo con «git lfs pull».</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>texto JSON</translation>
    </message>
    <message>
        <source>Download the firmware again.</source>
        <translation>Descargue el firmware de nuevo.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>un programa para Windows</translation>
    </message>
    <message>
        <source>Intel HEX file</source>
        <translation>archivo Intel HEX</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>the checksum is %1, expected %2</source>
        <translation>la suma de comprobación es %1 y el registro necesita %2</translation>
    </message>
    <message>
        <source>record type %1 is unknown</source>
        <translation>el tipo de registro %1 es desconocido</translation>
    </message>
    <message>
        <source>a record of type %1 cannot contain %2 bytes</source>
        <translation>un registro de tipo %1 no puede contener %2 bytes</translation>
    </message>
    <message>
        <source>unexpected characters after the checksum</source>
        <translation>hay algo después de la suma de comprobación</translation>
    </message>
    <message>
        <source>the record crosses a 64 KB boundary, but no address record precedes it</source>
        <translation>el registro cruza 64 KB, y ningún registro anterior dice adónde va el resto</translation>
    </message>
    <message>
        <source>the record extends past the end of the address space</source>
        <translation>el registro sobrepasa el final del espacio de direcciones</translation>
    </message>
    <message>
        <source>it ends here, too short for a DFU suffix</source>
        <translation>termina aquí, demasiado corto para un sufijo DFU</translation>
    </message>
    <message>
        <source>the signature of the DFU suffix is missing; the file may be cut off</source>
        <translation>falta la firma del sufijo DFU; el archivo puede estar cortado</translation>
    </message>
    <message>
        <source>the DFU suffix states an impossible length of %1 bytes</source>
        <translation>el sufijo DFU indica una longitud imposible de %1 bytes</translation>
    </message>
    <message>
        <source>the DFU suffix states the unknown DFU version 0x%1</source>
        <translation>el sufijo DFU indica la versión desconocida de DFU 0x%1</translation>
    </message>
    <message>
        <source>the checksum (CRC) stored there does not match the content</source>
        <translation>la suma de comprobación (CRC) guardada ahí no coincide con el contenido</translation>
    </message>
    <message>
        <source>DFU file</source>
        <translation>archivo DFU</translation>
    </message>
    <message>
        <source>it consists of a suffix without firmware</source>
        <translation>tiene un sufijo y ningún firmware</translation>
    </message>
    <message>
        <source>DfuSe file</source>
        <translation>archivo DfuSe</translation>
    </message>
    <message>
        <source>it does not begin with “DfuSe”, although its suffix states DfuSe</source>
        <translation>no empieza con «DfuSe», aunque su sufijo dice que debería</translation>
    </message>
    <message>
        <source>the content ends inside the prefix</source>
        <translation>el contenido termina dentro del prefijo</translation>
    </message>
    <message>
        <source>format version %1 is unknown</source>
        <translation>la versión %1 del formato es desconocida</translation>
    </message>
    <message>
        <source>it states %1 bytes of content, but contains %2</source>
        <translation>indica %1 bytes de contenido, pero contiene %2</translation>
    </message>
    <message>
        <source>it contains no target</source>
        <translation>no contiene ningún destino</translation>
    </message>
    <message>
        <source>the target ends where an element should begin</source>
        <translation>el destino termina donde debería empezar un elemento</translation>
    </message>
    <message>
        <source>the element is empty</source>
        <translation>el elemento está vacío</translation>
    </message>
    <message>
        <source>the element states %1 bytes, but only %2 are left in its target</source>
        <translation>el elemento indica %1 bytes, pero solo quedan %2 en su destino</translation>
    </message>
    <message>
        <source>the element at address %1 extends past the end of the address space</source>
        <translation>el elemento en la dirección %1 sobrepasa el final del espacio de direcciones</translation>
    </message>
    <message>
        <source>target %1 is missing</source>
        <translation>no hay espacio para el destino %1</translation>
    </message>
    <message>
        <source>target %1 does not begin with “Target”</source>
        <translation>el destino %1 no empieza con «Target»</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but only %3 follow</source>
        <translation>el destino %1 indica %2 bytes, pero solo siguen %3</translation>
    </message>
    <message>
        <source>target %1 contains no element</source>
        <translation>el destino %1 no contiene ningún elemento</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but its elements occupy %3</source>
        <translation>el destino %1 indica %2 bytes, pero sus elementos ocupan %3</translation>
    </message>
    <message>
        <source>this element and the one at offset %1 overlap at %2</source>
        <translation>este elemento y el del desplazamiento %1 llenan ambos %2</translation>
    </message>
    <message>
        <source>%1 unused bytes between the last element and the suffix</source>
        <translation>%1 bytes entre el último elemento y el sufijo no pertenecen a nada</translation>
    </message>
    <message>
        <source>%1; DFUImageSize %2, file size %3</source>
        <translation>%1; DFUImageSize %2, tamaño del archivo %3</translation>
    </message>
    <message>
        <source>its suffix states DFU %1 instead of DfuSe</source>
        <translation>su sufijo indica DFU %1 en lugar de DfuSe</translation>
    </message>
    <message>
        <source>The file is named %1, but %2.</source>
        <translation>El archivo se llama %1, pero %2.</translation>
    </message>
    <message>
        <source>Download or copy it again. If it really is a raw binary, rename it to .bin.</source>
        <translation>Descárguelo o cópielo de nuevo. Si de verdad es un binario sin formato, cámbiele el nombre a .bin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>has no DFU suffix at its end, at offset %1</source>
        <translation>no tiene sufijo DFU al final, en el desplazamiento %1</translation>
    </message>
    <message>
        <source>does not begin with a colon at offset 0x0, as Intel HEX does</source>
        <translation>no empieza con dos puntos en el desplazamiento 0x0, como hace Intel HEX</translation>
    </message>
    <message>
        <source>unexpected data after the end record</source>
        <translation>hay algo después del registro final</translation>
    </message>
    <message>
        <source>the end record is missing; the file may be cut off</source>
        <translation>falta el registro final; el archivo puede estar cortado</translation>
    </message>
    <message>
        <source>it is well-formed, but contains no data</source>
        <translation>está bien formado, pero no contiene datos</translation>
    </message>
    <message>
        <source>it contains more than %1 separate segments, too many for firmware</source>
        <translation>contiene más de %1 fragmentos separados, y ningún firmware tiene tantos</translation>
    </message>
    <message>
        <source>outside %1; alternate setting %2, segment %3</source>
        <translation>fuera de %1; configuración alternativa %2, segmento %3</translation>
    </message>
    <message>
        <source>file %1, device %2</source>
        <translation>archivo %1, dispositivo %2</translation>
    </message>
    <message>
        <source>suffix %1, application header %2</source>
        <translation>sufijo %1, cabecera de la aplicación %2</translation>
    </message>
    <message>
        <source>The name “%1” does not tell which format to write.</source>
        <translation>El nombre «%1» no dice qué formato escribir.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; its previous content is unchanged.</source>
        <translation>El archivo «%1» no se ha podido escribir; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have write permission, and that the disk is not full.</source>
        <translation>Compruebe que la carpeta existe, que usted puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>a vector points to %1; the lowest segment is %2</source>
        <translation>un vector apunta a %1; el segmento más bajo es %2</translation>
    </message>
    <message>
        <source>reset vector %1</source>
        <translation>vector de reinicio %1</translation>
    </message>
    <message>
        <source>The program does not begin with a valid entry point, so it could not start.</source>
        <translation>El programa no empieza con un punto de entrada válido, así que no podría iniciarse.</translation>
    </message>
    <message>
        <source> is even, but Thumb code needs an odd address</source>
        <translation> es par, y el código Thumb necesita uno impar</translation>
    </message>
    <message>
        <source>The file does not start with a vector table for this processor.</source>
        <translation>El archivo no empieza como un programa para este tipo de procesador.</translation>
    </message>
    <message>
        <source>initial stack pointer %1</source>
        <translation>puntero de pila inicial %1</translation>
    </message>
    <message>
        <source>it is for several memories</source>
        <translation>es para varias memorias</translation>
    </message>
    <message>
        <source>its segments are %1 apart, and the gap would have to be filled</source>
        <translation>sus partes están a %1 de distancia, y habría que llenar todo el hueco</translation>
    </message>
    <message>
        <source>it has more than %1 targets</source>
        <translation>tiene más de %1 destinos</translation>
    </message>
    <message>
        <source>it is larger than 4 GB</source>
        <translation>es mayor de 4 GB</translation>
    </message>
    <message>
        <source>a target name is too long</source>
        <translation>el nombre de un destino es demasiado largo</translation>
    </message>
    <message>
        <source>it uses alternate setting %1, but this format supports only the first</source>
        <translation>escribe a través de la configuración alternativa %1, y el formato solo conoce la primera</translation>
    </message>
    <message>
        <source>&apos;@&apos; expected</source>
        <translation>se esperaba &apos;@&apos;</translation>
    </message>
    <message>
        <source>no address group &apos;/0x…/&apos;</source>
        <translation>no hay grupo de direcciones &apos;/0x…/&apos;</translation>
    </message>
    <message>
        <source>&apos;/&apos; expected after the address</source>
        <translation>se esperaba &apos;/&apos; después de la dirección</translation>
    </message>
    <message>
        <source>sector count</source>
        <translation>número de sectores</translation>
    </message>
    <message>
        <source>&apos;*&apos; expected after the sector count</source>
        <translation>se esperaba &apos;*&apos; después del número de sectores</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>tamaño de sector</translation>
    </message>
    <message>
        <source>more than %1 sectors</source>
        <translation>más de %1 sectores</translation>
    </message>
    <message>
        <source>the sectors extend past the end of the address space</source>
        <translation>los sectores terminan más allá del espacio de direcciones</translation>
    </message>
    <message>
        <source>the address is longer than 32 bits</source>
        <translation>la dirección tiene más de 32 bits</translation>
    </message>
    <message>
        <source>hexadecimal address expected</source>
        <translation>se esperaba una dirección hexadecimal</translation>
    </message>
    <message>
        <source>the %1 is too large</source>
        <translation>el %1 es demasiado grande</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>se esperaba el %1</translation>
    </message>
    <message>
        <source>two sectors contain the address </source>
        <translation>dos sectores contienen la dirección </translation>
    </message>
    <message>
        <source>Page %1 (%2) cannot be changed.</source>
        <translation>La página %1 (%2) no se puede cambiar.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 (%3) cannot be changed.</source>
        <translation>Las páginas %1 a %2 (%3) no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Write-protected pages cannot be erased or written. The bootloader reports no error when asked to; it does nothing.</source>
        <translation>La protección contra escritura deja las páginas como están. El bootloader no se queja cuando se le pide escribir ahí; simplemente no hace nada.</translation>
    </message>
    <message>
        <source>No protection.</source>
        <translation>No protege nada.</translation>
    </message>
    <message>
        <source>PCROP%1SR, PCROP%1ER</source>
        <translation>PCROP%1SR, PCROP%1ER</translation>
    </message>
    <message>
        <source>Code in this area can be executed but not read or written, not even by the program itself.</source>
        <translation>El código de una zona así se puede ejecutar, pero ni leer ni escribir, ni siquiera desde el propio programa.</translation>
    </message>
    <message>
        <source>%1 can only be executed.</source>
        <translation>%1 solo se puede ejecutar.</translation>
    </message>
    <message>
        <source>PCROP1ER 31</source>
        <translation>PCROP1ER 31</translation>
    </message>
    <message>
        <source>Removing the read protection also erases execute-only areas.</source>
        <translation>Quitar la protección contra lectura borra también las zonas de solo ejecución.</translation>
    </message>
    <message>
        <source>Removing the read protection keeps execute-only areas.</source>
        <translation>Quitar la protección contra lectura no toca las zonas de solo ejecución.</translation>
    </message>
    <message>
        <source>What happens to execute-only code when read protection is removed.</source>
        <translation>Qué pasa con el código de solo ejecución cuando se abre el chip.</translation>
    </message>
    <message>
        <source>the unused word of bank 2</source>
        <translation>la palabra sin uso del banco 2</translation>
    </message>
    <message>
        <source>This word does not match its complement: the chip ignores it.</source>
        <translation>Esta palabra no concuerda con su complemento: el chip no se guía por ella.</translation>
    </message>
    <message>
        <source>Damaged: %1. The chip uses an option word only if its complement matches.</source>
        <translation>Dañado: %1. Una palabra de los bytes de opción solo cuenta junto con su complemento.</translation>
    </message>
    <message>
        <source>The bootloader announces only the option bytes of the first bank; the protection of the second bank is unknown.</source>
        <translation>El bootloader anuncia solo los bytes de opción del primer banco; no se sabe qué protege el segundo.</translation>
    </message>
    <message>
        <source>The flash is configured as one bank: the addresses of protected areas may differ from those shown here.</source>
        <translation>La flash se usa como un solo banco: las direcciones de las zonas protegidas pueden ser distintas de las que se muestran aquí.</translation>
    </message>
    <message>
        <source>The chip is not read-protected.</source>
        <translation>El chip no está protegido contra lectura.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>El chip está protegido contra lectura.</translation>
    </message>
    <message>
        <source>The chip is locked permanently.</source>
        <translation>El chip está cerrado para siempre.</translation>
    </message>
    <message>
        <source>No part of its flash is protected against writing.</source>
        <translation>Ninguna parte de su flash está protegida contra escritura.</translation>
    </message>
    <message>
        <source>Parts of its flash cannot be changed.</source>
        <translation>Hay partes de su flash que no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Some settings differ from factory defaults.</source>
        <translation>Algunos ajustes no están como de fábrica.</translation>
    </message>
    <message>
        <source>Supply and reset</source>
        <translation>Alimentación y reinicio</translation>
    </message>
    <message>
        <source>The bootloader sent only part of the option bytes.</source>
        <translation>El bootloader ha enviado solo una parte de los bytes de opción.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>Léalos de nuevo.</translation>
    </message>
    <message>
        <source>STM32L41x to L46x</source>
        <translation>STM32L41x a L46x</translation>
    </message>
    <message>
        <source>STM32L47x, L48x, L49x or L4Ax</source>
        <translation>STM32L47x, L48x, L49x o L4Ax</translation>
    </message>
    <message>
        <source>STM32L4P, L4Q, L4R or L4S</source>
        <translation>STM32L4P, L4Q, L4R o L4S</translation>
    </message>
    <message>
        <source>Only STM32L49x and L4Ax have this bit. On L47x and L48x it is unused: the BOOT0 pin decides.</source>
        <translation>Solo STM32L49x y L4Ax tienen este bit. En L47x y L48x no se usa: decide la patilla BOOT0.</translation>
    </message>
    <message>
        <source>The chip starts from bank 1.</source>
        <translation>El chip arranca desde el banco 1.</translation>
    </message>
    <message>
        <source>Start from bank 2, for programs that update themselves from one bank to the other.</source>
        <translation>Arrancar desde el banco 2, para programas que se actualizan a sí mismos de un banco al otro.</translation>
    </message>
    <message>
        <source>BOOT0 high starts from RAM.</source>
        <translation>BOOT0 lleva a la RAM.</translation>
    </message>
    <message>
        <source>BOOT0 high starts the bootloader.</source>
        <translation>BOOT0 lleva al bootloader.</translation>
    </message>
    <message>
        <source>Where the chip starts when BOOT0 is high.</source>
        <translation>Dónde arranca el chip mientras BOOT0 está activo.</translation>
    </message>
    <message>
        <source>BOOT0 is the option bit nBOOT0.</source>
        <translation>BOOT0 es el bit de opción nBOOT0.</translation>
    </message>
    <message>
        <source>BOOT0 is the BOOT0 pin.</source>
        <translation>BOOT0 es la patilla BOOT0.</translation>
    </message>
    <message>
        <source>Whether a pin or an option bit selects the bootloader.</source>
        <translation>Si es una patilla o un bit de opción lo que dice que debe iniciarse el bootloader.</translation>
    </message>
    <message>
        <source>The option bit selects the bootloader.</source>
        <translation>El bit de opción pide el bootloader.</translation>
    </message>
    <message>
        <source>The option bit selects the program in flash.</source>
        <translation>El bit de opción pide el programa de la flash.</translation>
    </message>
    <message>
        <source>Replaces the BOOT0 pin if nSWBOOT0 is 0.</source>
        <translation>Ocupa el lugar de la patilla BOOT0 mientras nSWBOOT0 lo diga.</translation>
    </message>
    <message>
        <source>Entering Stop mode resets the chip.</source>
        <translation>Entrar en el modo Stop reinicia el chip.</translation>
    </message>
    <message>
        <source>Entering Stop mode does not reset the chip.</source>
        <translation>Entrar en el modo Stop no reinicia el chip.</translation>
    </message>
    <message>
        <source>Protects programs that must not enter this mode.</source>
        <translation>Una protección contra programas que no deben dormir.</translation>
    </message>
    <message>
        <source>Entering Standby mode resets the chip.</source>
        <translation>Entrar en el modo Standby reinicia el chip.</translation>
    </message>
    <message>
        <source>Entering Standby mode does not reset the chip.</source>
        <translation>Entrar en el modo Standby no reinicia el chip.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode resets the chip.</source>
        <translation>Entrar en el modo Shutdown reinicia el chip.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode does not reset the chip.</source>
        <translation>Entrar en el modo Shutdown no reinicia el chip.</translation>
    </message>
    <message>
        <source>The independent watchdog always runs.</source>
        <translation>El watchdog independiente funciona siempre.</translation>
    </message>
    <message>
        <source>The program starts the independent watchdog.</source>
        <translation>El watchdog independiente funciona en cuanto el programa lo inicia.</translation>
    </message>
    <message>
        <source>A watchdog that always runs also runs in the bootloader, which does not refresh it.</source>
        <translation>Un watchdog que funciona siempre lo hace también en el bootloader, que no lo alimenta.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Stop mode.</source>
        <translation>El watchdog independiente descansa en el modo Stop.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Stop mode.</source>
        <translation>El watchdog independiente sigue en el modo Stop.</translation>
    </message>
    <message>
        <source>Whether a program in Stop mode must wake up to refresh the watchdog.</source>
        <translation>Si un programa dormido debe despertar para alimentar el watchdog.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Standby mode.</source>
        <translation>El watchdog independiente descansa en el modo Standby.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Standby mode.</source>
        <translation>El watchdog independiente sigue en el modo Standby.</translation>
    </message>
    <message>
        <source>Whether the watchdog resets a chip in Standby mode.</source>
        <translation>Si el watchdog reinicia un chip en el modo Standby.</translation>
    </message>
    <message>
        <source>The window watchdog always runs.</source>
        <translation>El watchdog de ventana funciona siempre.</translation>
    </message>
    <message>
        <source>The program starts the window watchdog.</source>
        <translation>El watchdog de ventana funciona en cuanto el programa lo inicia.</translation>
    </message>
    <message>
        <source>The second watchdog, which also resets the chip if it is refreshed too early.</source>
        <translation>El segundo watchdog, que tampoco admite que se le alimente demasiado pronto.</translation>
    </message>
    <message>
        <source>One bank.</source>
        <translation>Un banco.</translation>
    </message>
    <message>
        <source>Two banks.</source>
        <translation>Dos bancos.</translation>
    </message>
    <message>
        <source>How parts with 256 or 512 KB of flash are divided.</source>
        <translation>Cómo se dividen los chips con 256 o 512 KB de flash.</translation>
    </message>
    <message>
        <source>No effect on parts with 1 MB: those always have two banks.</source>
        <translation>Sin efecto en los chips con 1 MB: esos tienen siempre dos bancos.</translation>
    </message>
    <message>
        <source>One bank on parts with 1 MB.</source>
        <translation>Un banco en los chips con 1 MB.</translation>
    </message>
    <message>
        <source>Two banks on parts with 1 MB.</source>
        <translation>Dos bancos en los chips con 1 MB.</translation>
    </message>
    <message>
        <source>How parts with 1 MB of flash are divided.</source>
        <translation>Cómo se dividen los chips con 1 MB de flash.</translation>
    </message>
    <message>
        <source>No effect on parts with 2 MB.</source>
        <translation>Sin efecto en los chips con 2 MB.</translation>
    </message>
    <message>
        <source>One bank with pages of 8 KB.</source>
        <translation>Un banco con páginas de 8 KB.</translation>
    </message>
    <message>
        <source>Two banks with pages of 4 KB.</source>
        <translation>Dos bancos con páginas de 4 KB.</translation>
    </message>
    <message>
        <source>How the flash is divided.</source>
        <translation>Cómo se divide la flash.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is on.</source>
        <translation>La paridad de SRAM2 se comprueba.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is off.</source>
        <translation>La paridad de SRAM2 no se comprueba.</translation>
    </message>
    <message>
        <source>Detects bit errors in SRAM2.</source>
        <translation>Encuentra bits de SRAM2 que se han invertido.</translation>
    </message>
    <message>
        <source>A reset erases SRAM2.</source>
        <translation>Un reinicio borra SRAM2.</translation>
    </message>
    <message>
        <source>A reset does not erase SRAM2.</source>
        <translation>Un reinicio deja SRAM2 como está.</translation>
    </message>
    <message>
        <source>Whether the content of SRAM2 survives a reset.</source>
        <translation>Si los secretos, o los mensajes para el siguiente arranque, sobreviven en SRAM2 a un reinicio.</translation>
    </message>
    <message>
        <source>OPTR 7:0</source>
        <translation>OPTR 7:0</translation>
    </message>
    <message>
        <source>Level 0: not protected.</source>
        <translation>Nivel 0: sin protección.</translation>
    </message>
    <message>
        <source>Level 1: the flash cannot be read from outside.</source>
        <translation>Nivel 1: la flash no se puede leer desde fuera.</translation>
    </message>
    <message>
        <source>Level 2: locked permanently; only the chip&apos;s own program can change it.</source>
        <translation>Nivel 2: cerrado para siempre; solo su propio programa puede cambiarlo.</translation>
    </message>
    <message>
        <source>Level 0: about 1.7 V.</source>
        <translation>Nivel 0: unos 1,7 V.</translation>
    </message>
    <message>
        <source>Level 1: about 2.0 V.</source>
        <translation>Nivel 1: unos 2,0 V.</translation>
    </message>
    <message>
        <source>Level 2: about 2.2 V.</source>
        <translation>Nivel 2: unos 2,2 V.</translation>
    </message>
    <message>
        <source>Level 3: about 2.5 V.</source>
        <translation>Nivel 3: unos 2,5 V.</translation>
    </message>
    <message>
        <source>Level 4: about 2.8 V.</source>
        <translation>Nivel 4: unos 2,8 V.</translation>
    </message>
    <message>
        <source>OPTR 10:8</source>
        <translation>OPTR 10:8</translation>
    </message>
    <message>
        <source>%1: a value that the reference manual does not define.</source>
        <translation>%1: un valor que el manual de referencia no define.</translation>
    </message>
    <message>
        <source>Below this supply voltage the chip is held in reset.</source>
        <translation>Por debajo de esta tensión de alimentación el chip se mantiene en reset.</translation>
    </message>
    <message>
        <source>OPTR %1</source>
        <translation>OPTR %1</translation>
    </message>
    <message>
        <source>No backup can be made: part of the content to be replaced cannot be read.</source>
        <translation>No se puede hacer una copia de seguridad: una parte de lo que la actualización sustituye no se puede leer.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Actualice sin copia de seguridad, si puede prescindir de lo que hay en el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing is replaced, so there is nothing to back up.</source>
        <translation>No se sustituye nada, así que no hay nada de lo que hacer copia de seguridad.</translation>
    </message>
    <message>
        <source>The content to be replaced (%1) is saved in %2.</source>
        <translation>Lo que la actualización sustituye (%1) se guarda en %2.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed.</source>
        <translation>No se ha cambiado nada en el dispositivo.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; its program runs again.</source>
        <translation>No se ha cambiado nada en el dispositivo; su programa vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; it is in bootloader mode.</source>
        <translation>No se ha cambiado nada en el dispositivo; espera en su bootloader.</translation>
    </message>
    <message>
        <source>Nothing in its memory was changed.</source>
        <translation>No se ha cambiado nada en su memoria.</translation>
    </message>
    <message>
        <source>The old program may already be erased.</source>
        <translation>Puede que el programa anterior ya esté borrado.</translation>
    </message>
    <message>
        <source>The old program is erased; the device is in bootloader mode.</source>
        <translation>El programa anterior está borrado; el dispositivo espera en su bootloader.</translation>
    </message>
    <message>
        <source>The old program is erased and the new one is not complete.</source>
        <translation>El programa anterior está borrado y el nuevo no está completo.</translation>
    </message>
    <message>
        <source>To start its program again, unplug the device and plug it in again.</source>
        <translation>Para iniciar de nuevo su programa, desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>Vuelva a conectarlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Leave it plugged in and start the update again.</source>
        <translation>Déjelo conectado e inicie de nuevo la actualización.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Vuelva a conectarlo e inicie de nuevo la actualización. Si no aparece, mantenga pulsado BOOT0 mientras lo conecta.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición.</translation>
    </message>
    <message>
        <source>%1 on port %2</source>
        <translation>%1 en el puerto %2</translation>
    </message>
    <message>
        <source> (serial %1)</source>
        <translation> (número de serie %1)</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>no hay nada conectado</translation>
    </message>
    <message>
        <source>connected: </source>
        <translation>conectado: </translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>No hay ningún dispositivo conectado.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Conecte el dispositivo con un cable USB que transmita datos. Si no aparece, mantenga pulsado BOOT0 mientras lo conecta.</translation>
    </message>
    <message>
        <source>The chosen device is not connected.</source>
        <translation>El dispositivo elegido no está conectado.</translation>
    </message>
    <message>
        <source>Connect it or choose another one.</source>
        <translation>Conéctelo o elija otro.</translation>
    </message>
    <message>
        <source>Choose one by its port or unplug the others.</source>
        <translation>Elija uno por su puerto o desconecte los demás.</translation>
    </message>
    <message>
        <source>The device selection is empty.</source>
        <translation>Se pidió elegir un dispositivo, pero no se indicó cuál.</translation>
    </message>
    <message>
        <source>The chosen device has no interface for updates over USB.</source>
        <translation>El dispositivo elegido no tiene interfaz para actualizaciones por USB.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board, or choose another device.</source>
        <translation>Inicie su bootloader con el botón o el puente de arranque de la placa, o elija otro dispositivo.</translation>
    </message>
    <message>
        <source>The chosen device uses a different kind of DFU than STM32 bootloaders.</source>
        <translation>El dispositivo elegido habla un tipo de DFU distinto del de los bootloaders de STM32.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Elija otro dispositivo.</translation>
    </message>
    <message>
        <source>Hold BOOT0, press reset (or unplug the device and plug it in again), and try again.</source>
        <translation>Mantenga pulsado BOOT0, pulse reset (o desconecte el dispositivo y vuelva a conectarlo) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug the other devices and try again.</source>
        <translation>Desconecte los demás dispositivos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The running program cannot start the bootloader.</source>
        <translation>El programa en ejecución no puede iniciar el bootloader.</translation>
    </message>
    <message>
        <source>The device reconnected at another port and was recognised by its serial number.</source>
        <translation>El dispositivo ha vuelto en otro puerto y se ha reconocido por su número de serie.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; starting again.</source>
        <translation>El dispositivo ha salido del bus y ha vuelto; el trabajo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Everything is written and verified, but </source>
        <translation>Todo está escrito y verificado, pero </translation>
    </message>
    <message>
        <source>Everything is written, but </source>
        <translation>Todo está escrito, pero </translation>
    </message>
    <message>
        <source>the device restarted in bootloader mode instead of its program.</source>
        <translation>el dispositivo ha iniciado de nuevo su bootloader en lugar de su programa.</translation>
    </message>
    <message>
        <source>If it does not start, unplug it and plug it in again.</source>
        <translation>Si no se inicia, desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Unplug the device, release BOOT0, and plug it in again.</source>
        <translation>Desconecte el dispositivo, suelte BOOT0 y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The bootloader reported an error on exit, but did exit: </source>
        <translation>El bootloader se ha quejado al salir, y aun así ha salido: </translation>
    </message>
    <message>
        <source>The file is for more than one memory.</source>
        <translation>El archivo es para más de una memoria.</translation>
    </message>
    <message>
        <source>The device has several memories and does not state which of them a mass erase covers.</source>
        <translation>El dispositivo tiene varias memorias y no dice cuál de ellas vacía un borrado total.</translation>
    </message>
    <message>
        <source>Part of the memory is protected or cannot be read.</source>
        <translation>Una parte de la memoria está protegida o no se puede leer.</translation>
    </message>
    <message>
        <source>Part of the memory is excluded from updates.</source>
        <translation>Una parte de la memoria está excluida de las actualizaciones.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase.</source>
        <translation>Se ha pedido al dispositivo que lo borre todo, y no lo ha hecho.</translation>
    </message>
    <message>
        <source>The range covers part of a sector, but only whole sectors can be erased.</source>
        <translation>El rango cubre una parte de un sector, y solo se pueden borrar sectores enteros.</translation>
    </message>
    <message>
        <source>Give a range of whole sectors, for example from %1 with a length of %2 bytes.</source>
        <translation>Indique un rango de sectores enteros, por ejemplo desde %1 con una longitud de %2 bytes.</translation>
    </message>
    <message>
        <source>This memory cannot be erased.</source>
        <translation>Esta memoria no se puede borrar.</translation>
    </message>
    <message>
        <source>The device does not have memory in the whole range.</source>
        <translation>El dispositivo no tiene memoria en todo el rango.</translation>
    </message>
    <message>
        <source>The device does not announce erasable memory.</source>
        <translation>El dispositivo no anuncia ninguna memoria que se pueda borrar.</translation>
    </message>
    <message>
        <source>The device does not have memory there.</source>
        <translation>El dispositivo no tiene memoria ahí.</translation>
    </message>
    <message>
        <source>This memory cannot be read, so nothing can be compared.</source>
        <translation>El dispositivo no deja leer esta memoria, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Excluded from updates: stays as it is.</source>
        <translation>Excluido de las actualizaciones: se queda como está.</translation>
    </message>
    <message>
        <source>Not in the file: stays as it is.</source>
        <translation>No está en el archivo: se queda como está.</translation>
    </message>
    <message>
        <source>Not in the file, which replaces the whole chip: erased.</source>
        <translation>No está en el archivo, al que pertenece todo el chip: se vacía.</translation>
    </message>
    <message>
        <source>Not in the file and empty already: nothing is lost.</source>
        <translation>No está en el archivo y ya está vacío: no se pierde nada.</translation>
    </message>
    <message>
        <source>Some bytes were wrong on the first read and right on the next two. The memory is fine; the USB connection may not be.</source>
        <translation>Algunos bytes se han leído mal al principio y bien dos veces después. La memoria está bien; la conexión USB quizá no.</translation>
    </message>
    <message>
        <source>The file covers only part of a sector, and the rest cannot be read, so it would be lost.</source>
        <translation>El archivo cubre solo una parte de un sector, y el dispositivo no deja leer el resto, así que se perdería.</translation>
    </message>
    <message>
        <source>Use a file that fills whole sectors.</source>
        <translation>Use un archivo que llene sectores enteros.</translation>
    </message>
    <message>
        <source>%1 of adjacent data cannot be read and will be discarded: an earlier update was interrupted there.</source>
        <translation>No se pueden leer %1 junto al programa y se descartan: una actualización anterior se interrumpió ahí.</translation>
    </message>
    <message>
        <source>Use a file made for this device.</source>
        <translation>Use un archivo hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>The file does not contain firmware.</source>
        <translation>El archivo no contiene ningún firmware.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file does not fit at the given address.</source>
        <translation>El archivo no cabe a partir de la dirección indicada.</translation>
    </message>
    <message>
        <source>The device sent fewer bytes than requested.</source>
        <translation>El dispositivo ha dado menos bytes de los pedidos.</translation>
    </message>
    <message>
        <source>Some bytes differed on the second read. The USB connection or the memory may be faulty.</source>
        <translation>Algunos bytes se han leído de forma distinta la segunda vez. La conexión USB o la memoria pueden estar mal.</translation>
    </message>
    <message>
        <source>Part of the memory differs on each read.</source>
        <translation>Una parte de la memoria se lee de forma distinta cada vez.</translation>
    </message>
    <message>
        <source>A USB transfer failed and is repeated: </source>
        <translation>Una transferencia por USB ha fallado y se repite: </translation>
    </message>
    <message>
        <source>Version %1 was written again.</source>
        <translation>La versión %1 está escrita de nuevo.</translation>
    </message>
    <message>
        <source>Updated from %1 to %2.</source>
        <translation>Actualizado de %1 a %2.</translation>
    </message>
    <message>
        <source>Version %1 is installed.</source>
        <translation>La versión %1 está instalada.</translation>
    </message>
    <message>
        <source>The file is written to the device.</source>
        <translation>El archivo está escrito en el dispositivo.</translation>
    </message>
    <message>
        <source>The update is planned; nothing was changed.</source>
        <translation>La actualización está planeada; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está de nuevo en el dispositivo.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>El dispositivo contiene lo que dice el archivo.</translation>
    </message>
    <message>
        <source>The memory is read.</source>
        <translation>La memoria está leída.</translation>
    </message>
    <message>
        <source>The memory is erased.</source>
        <translation>La memoria está borrada.</translation>
    </message>
    <message>
        <source>Read protection is removed and everything is erased.</source>
        <translation>La protección contra lectura está quitada y todo está borrado.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode.</source>
        <translation>El dispositivo está en su bootloader.</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>El programa se ha iniciado.</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty.</source>
        <translation>Cada byte se ha releído y está vacío.</translation>
    </message>
    <message>
        <source>Every byte was read back and matches.</source>
        <translation>Cada byte se ha releído y es igual.</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>No se ha releído.</translation>
    </message>
    <message>
        <source>The device restarted normally.</source>
        <translation>El dispositivo ha vuelto como su aplicación.</translation>
    </message>
    <message>
        <source>The file contains bytes for addresses that this device does not have.</source>
        <translation>El archivo contiene bytes para un lugar que este dispositivo no tiene.</translation>
    </message>
    <message>
        <source>%1 is not inside &quot;%2&quot; (alternate setting %3)</source>
        <translation>%1 no está dentro de «%2» (configuración alternativa %3)</translation>
    </message>
    <message>
        <source>The file contains two values for the same address.</source>
        <translation>El archivo da dos valores para el mismo lugar.</translation>
    </message>
    <message>
        <source>The file is for a memory that this device does not have.</source>
        <translation>El archivo es para una memoria que este dispositivo no tiene.</translation>
    </message>
    <message>
        <source>alternate setting %1</source>
        <translation>configuración alternativa %1</translation>
    </message>
    <message>
        <source>Contains the start of the program: erased first and completed last, so that an incomplete program never starts.</source>
        <translation>Inicia el programa: se borra primero y se completa al final, para que nunca arranque medio programa.</translation>
    </message>
    <message>
        <source>Erased and written without comparing.</source>
        <translation>Se borra y se escribe sin compararse.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster).</source>
        <translation>No se ha comparado, porque no compensaría.</translation>
    </message>
    <message>
        <source>Differs from the file, which covers part of it; the rest is kept.</source>
        <translation>Difiere del archivo, que lo cubre en parte; el resto se conserva.</translation>
    </message>
    <message>
        <source>Differs from the file.</source>
        <translation>Difiere del archivo.</translation>
    </message>
    <message>
        <source>Already matches the file.</source>
        <translation>Ya contiene lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Erased by the mass erase, then written.</source>
        <translation>Se borra con toda la memoria y después se escribe.</translation>
    </message>
    <message>
        <source>The results cannot be written to %1.</source>
        <translation>Los resultados no se pueden escribir en %1.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another file.</source>
        <translation>Compruebe la carpeta y sus permisos, o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a table of series results.</source>
        <translation>%1 ya existe y no es una tabla de resultados de serie.</translation>
    </message>
    <message>
        <source>Choose another file; this one is unchanged.</source>
        <translation>Elija otro archivo; este se deja como está.</translation>
    </message>
    <message>
        <source>The device does not announce any program memory.</source>
        <translation>El dispositivo no anuncia ninguna memoria que pueda contener un programa.</translation>
    </message>
    <message>
        <source>Give the address of the program.</source>
        <translation>Indique la dirección del programa.</translation>
    </message>
    <message>
        <source>Not all of the range is readable memory.</source>
        <translation>El dispositivo no tiene memoria legible en todo el rango.</translation>
    </message>
    <message>
        <source>Choose a range inside its memory map.</source>
        <translation>Consulte su mapa de memoria e indique un rango dentro de él.</translation>
    </message>
    <message>
        <source>The device does not announce readable memory.</source>
        <translation>El dispositivo no anuncia ninguna memoria que se pueda leer.</translation>
    </message>
    <message>
        <source>Part of the memory cannot be read: an interrupted update left it half written.</source>
        <translation>Una parte de la memoria no se puede leer: una actualización interrumpida la dejó escrita a medias.</translation>
    </message>
    <message>
        <source>Update the device, or read the ranges around it.</source>
        <translation>Actualice el dispositivo o lea los rangos de alrededor.</translation>
    </message>
    <message>
        <source>The device is not read-protected.</source>
        <translation>El dispositivo no está protegido contra lectura: no hay nada que quitar.</translation>
    </message>
    <message>
        <source>To empty its memory, erase it.</source>
        <translation>Para vaciar su memoria, bórrela.</translation>
    </message>
    <message>
        <source>The device does not announce flash memory.</source>
        <translation>El dispositivo no anuncia memoria flash que pudiera estar protegida.</translation>
    </message>
    <message>
        <source>The bootloader accepted the request to remove read protection, and the device disconnected: its program is erased.</source>
        <translation>El bootloader ha aceptado quitar la protección contra lectura, y el dispositivo ha salido del bus: ya no tiene programa.</translation>
    </message>
    <message>
        <source>Hold BOOT0 while you plug it in; the bootloader then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Mantenga pulsado BOOT0 mientras lo conecta; su bootloader muestra entonces si está abierto, y se puede instalar un programa.</translation>
    </message>
    <message>
        <source>Read protection is removed, but the memory is not empty.</source>
        <translation>La protección contra lectura está quitada, pero la memoria no está vacía.</translation>
    </message>
    <message>
        <source>Erase the device before you rely on its content.</source>
        <translation>Borre el dispositivo antes de confiar en lo que contiene.</translation>
    </message>
    <message>
        <source>Everything is written%1 and the device restarted, but it reports version %2 instead of %3.</source>
        <translation>Todo está escrito%1; el dispositivo ha vuelto, pero indica la versión %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>, read back</source>
        <translation>, y también releído</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and check its version. If it is still wrong, the file states a version that its program does not report.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo y mire entonces su versión. Si sigue igual, el archivo indica una versión que su programa no comunica.</translation>
    </message>
    <message>
        <source>Continues the interrupted update.</source>
        <translation>Continúa la actualización que se interrumpió antes.</translation>
    </message>
    <message>
        <source>An update with another file was interrupted here.</source>
        <translation>Aquí se interrumpió antes una actualización con otro archivo.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase; its sectors are erased one by one.</source>
        <translation>Se ha pedido al dispositivo que borre toda su memoria y no lo ha hecho; sus sectores se borran uno a uno.</translation>
    </message>
    <message>
        <source>A mass erase would lose data. </source>
        <translation>La memoria completa no se puede borrar de una vez sin pérdidas. </translation>
    </message>
    <message>
        <source>Use the automatic choice, or state that the file replaces the whole chip.</source>
        <translation>Deje que el programa elija el modo, o indique que todo el chip pertenece al archivo.</translation>
    </message>
    <message>
        <source>Erasing single sectors is fastest.</source>
        <translation>Borrar sectores sueltos es lo que menos tarda.</translation>
    </message>
    <message>
        <source>Single sectors are erased. </source>
        <translation>Se borran sectores sueltos. </translation>
    </message>
    <message>
        <source>Mass erase, as requested.</source>
        <translation>Se borra toda la memoria de una vez, como se pidió.</translation>
    </message>
    <message>
        <source>Every sector of the file is erased and written, as requested.</source>
        <translation>Se borra y se escribe cada sector del archivo, como se pidió.</translation>
    </message>
    <message>
        <source>Only sectors that differ are erased, as requested.</source>
        <translation>Solo se borran los sectores que difieren, como se pidió.</translation>
    </message>
    <message>
        <source>A mass erase is fastest and loses nothing.</source>
        <translation>Borrar toda la memoria de una vez es lo que menos tarda y no pierde nada.</translation>
    </message>
    <message>
        <source>The file would change chip settings that may be irreversible. An update never does that.</source>
        <translation>El archivo cambiaría ajustes del chip que pueden no ser reversibles. Una actualización nunca hace eso.</translation>
    </message>
    <message>
        <source>The file contains bytes for memory that cannot be rewritten.</source>
        <translation>El archivo contiene bytes para un lugar que no se puede reescribir.</translation>
    </message>
    <message>
        <source>The device announces memory in units that cannot be programmed.</source>
        <translation>El dispositivo anuncia memoria en partes que no se pueden programar.</translation>
    </message>
    <message>
        <source>The file needs memory that is excluded from updates.</source>
        <translation>El archivo necesita una parte de la memoria que está excluida de las actualizaciones.</translation>
    </message>
    <message>
        <source>Use a file that does not need it, or do not exclude it.</source>
        <translation>Use un archivo que no la toque, o no la excluya.</translation>
    </message>
    <message>
        <source>the device %1 on USB port %2</source>
        <translation>el dispositivo %1 en el puerto USB %2</translation>
    </message>
    <message>
        <source>“%1” (%2) on USB port %3</source>
        <translation>«%1» (%2) en el puerto USB %3</translation>
    </message>
    <message>
        <source>As administrator, put this line into /etc/udev/rules.d/70-fieldflash.rules:
%1
Then unplug the device and plug it in again; Fieldflash then continues automatically. (In a remote session, use MODE=&quot;0666&quot; instead of TAG+=&quot;uaccess&quot;.)</source>
        <translation>Como administrador, ponga esta línea en /etc/udev/rules.d/70-fieldflash.rules:
%1
Después desconecte el dispositivo y vuelva a conectarlo; Fieldflash continúa por sí solo. (Si ha iniciado sesión a distancia, escriba MODE=&quot;0666&quot; en lugar de TAG+=&quot;uaccess&quot;.)</translation>
    </message>
    <message>
        <source>This system does not give programs access to USB devices.</source>
        <translation>Este sistema no deja que los programas usen dispositivos USB.</translation>
    </message>
    <message>
        <source>In a container or sandbox, give it access to /dev/bus/usb.</source>
        <translation>En un contenedor o entorno aislado, dele acceso a /dev/bus/usb.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use %1.</source>
        <translation>Su cuenta no tiene permiso para usar %1.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Otro programa está usando %1.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>Ya no está conectado: %1.</translation>
    </message>
    <message>
        <source>Plug it in again. If you did not unplug it, try another cable or port.</source>
        <translation>Vuelva a conectarlo; pruebe con otro cable u otro puerto si no lo ha desconectado usted.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>No ha respondido a tiempo: %1.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and repeat the step.</source>
        <translation>Desconéctelo, vuelva a conectarlo y repita el paso.</translation>
    </message>
    <message>
        <source>%1 refused a request.</source>
        <translation>Ha rechazado una petición: %1.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub.</source>
        <translation>Pruebe con otro cable, otro puerto o sin concentrador USB.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>Otro programa (%1, proceso %2)</translation>
    </message>
    <message>
        <source>The device is not at the expected port.</source>
        <translation>El dispositivo no está en el puerto en el que se trabaja.</translation>
    </message>
    <message>
        <source>Plug it into the expected port.</source>
        <translation>Conéctelo a ese puerto.</translation>
    </message>
    <message>
        <source>The device did not send a valid string descriptor.</source>
        <translation>El dispositivo ha enviado otra cosa en lugar de un texto.</translation>
    </message>
    <message>
        <source>The data needed to recover from an interruption could not be saved.</source>
        <translation>No se pudo guardar lo que debe sobrevivir a una interrupción de la actualización.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is writable.</source>
        <translation>Compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Part of the memory is not empty after erasing, so it cannot be written.</source>
        <translation>Una parte de la memoria no queda vacía al borrarla, así que no se puede escribir.</translation>
    </message>
    <message>
        <source>The device disconnects whenever data next to the program is read, so it cannot be kept.</source>
        <translation>El dispositivo se desconecta cada vez que se leen los bytes junto al programa, así que no se pueden conservar.</translation>
    </message>
    <message>
        <source>If this data is not needed, discard it (option --no-preserve), or use a file that fills whole sectors.</source>
        <translation>Si se puede prescindir de lo que hay allí, renuncie a ello (opción --no-preserve), o use un archivo que llene sectores enteros.</translation>
    </message>
    <message>
        <source>Cannot be read: power failed here, or it is damaged.</source>
        <translation>No se puede leer: allí falló la alimentación, o está dañado.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; the update continues.</source>
        <translation>El dispositivo salió del bus y volvió; la actualización continúa.</translation>
    </message>
    <message>
        <source>The device is running its program, not its bootloader.</source>
        <translation>El dispositivo ejecuta su programa y no su bootloader.</translation>
    </message>
    <message>
        <source>Start the bootloader first.</source>
        <translation>Inicie primero el bootloader.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>Choose a file: pipes and devices are not supported.</source>
        <translation>Elija un archivo: no se admiten tuberías ni dispositivos.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2.</source>
        <translation>«%1» supera %2.</translation>
    </message>
    <message>
        <source>“%1” is not a device id.</source>
        <translation>«%1» no es un identificador de dispositivo.</translation>
    </message>
    <message>
        <source>Did you mean %1? (serial:%2 chooses a serial number.)</source>
        <translation>¿Quiso decir %1? (serial:%2 elige un número de serie.)</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page of the window, or with fieldflash-cli unprotect --erase-everything. Then write a complete firmware.</source>
        <translation>La protección contra lectura se puede quitar, y esto borra todo el chip, con todo lo que guardó el programa anterior: en la página Bytes de opción de la ventana, o con fieldflash-cli unprotect --erase-everything. Después hay que escribir un firmware completo.</translation>
    </message>
    <message>
        <source>The firmware is too large for a support bundle.</source>
        <translation>El firmware es demasiado grande para un paquete de soporte.</translation>
    </message>
    <message>
        <source>Save it without the firmware and send the firmware file separately.</source>
        <translation>Guárdelo sin el firmware y envíe el archivo aparte.</translation>
    </message>
    <message>
        <source>No known device is connected. Connected: %1.</source>
        <translation>No hay ningún dispositivo conocido conectado, pero está: %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it: %1.</source>
        <translation>Si es el dispositivo que se quiere actualizar, elíjalo: %1.</translation>
    </message>
    <message>
        <source>%1 devices match: %2.</source>
        <translation>Coinciden %1 dispositivos: %2.</translation>
    </message>
    <message>
        <source>Download or copy the file again. If that does not help, ask its manufacturer.</source>
        <translation>Descargue o copie el archivo de nuevo. Si no sirve, pregunte a su autor.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>external memory</source>
        <translation>memoria externa</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>flash</translation>
    </message>
    <message>
        <source>not a memory of this device</source>
        <translation>no es una memoria de este dispositivo</translation>
    </message>
    <message>
        <source>If you are sure, override with %1.</source>
        <translation>Si está seguro, anúlelo con %1.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this device.</source>
        <translation>Use el archivo de firmware hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>an ELF file (linker output)</source>
        <translation>un archivo ELF, como lo produce un enlazador</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>un archivo UF2</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo comprimido ZIP</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>un archivo comprimido con gzip</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>un archivo comprimido con xz</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>un archivo comprimido con bzip2</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>un archivo comprimido con Zstandard</translation>
    </message>
    <message>
        <source>a file compressed with LZ4</source>
        <translation>un archivo comprimido con LZ4</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo comprimido 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>un archivo cabinet de Windows</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a library or a Debian package</source>
        <translation>una biblioteca o un paquete Debian</translation>
    </message>
    <message>
        <source>an RPM package</source>
        <translation>un paquete RPM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a program for macOS</source>
        <translation>un programa para macOS</translation>
    </message>
    <message>
        <source>This file is an ArduPilot package (.apj). It contains the program without the bootloader that starts it.</source>
        <translation>Este archivo es un paquete ArduPilot (.apj). Contiene el programa sin el gestor de arranque que lo inicia.</translation>
    </message>
    <message>
        <source>Take the file of the same name that ends in _with_bl.hex: it contains both.</source>
        <translation>Use el archivo del mismo nombre que termina en _with_bl.hex: contiene ambos.</translation>
    </message>
    <message>
        <source>This file is a PX4 package (.px4). It contains the program without the bootloader that starts it.</source>
        <translation>Este archivo es un paquete PX4 (.px4). Contiene el programa sin el gestor de arranque que lo inicia.</translation>
    </message>
    <message>
        <source>Install it with QGroundControl, or take the .hex or .bin file that contains the bootloader too.</source>
        <translation>Instálelo con QGroundControl, o use el archivo .hex o .bin que contiene también el gestor de arranque.</translation>
    </message>
    <message>
        <source>It may be a server&apos;s error message instead of the file.</source>
        <translation>Puede ser la respuesta de un servidor que no entregó el archivo.</translation>
    </message>
    <message>
        <source>The file is for a device of another vendor.</source>
        <translation>El archivo es para un dispositivo de otro fabricante.</translation>
    </message>
    <message>
        <source>The file is for a different product than the connected device.</source>
        <translation>El archivo es para otro producto que el dispositivo conectado.</translation>
    </message>
    <message>
        <source>The file is for devices with a different bootloader (%1) than this device (%2).</source>
        <translation>El archivo es para dispositivos con otro gestor de arranque (%1) que este dispositivo (%2).</translation>
    </message>
    <message>
        <source>file %1, bootloader %2</source>
        <translation>archivo %1, gestor de arranque %2</translation>
    </message>
    <message>
        <source>The file is for %1. In bootloader mode, the device does not state its product.</source>
        <translation>El archivo es para %1. En modo de gestor de arranque el dispositivo no dice si es ese.</translation>
    </message>
    <message>
        <source>Compare the file name with the device. If the device has a program, start it so that its id can be compared.</source>
        <translation>Compare el nombre del archivo con el dispositivo. Si el dispositivo tiene un programa, inícielo: entonces se puede comparar su identificador.</translation>
    </message>
    <message>
        <source>The file contains version %1, which is older than version %2 on the device.</source>
        <translation>El archivo contiene la versión %1, más antigua que la versión %2 del dispositivo.</translation>
    </message>
    <message>
        <source>The file states version %1, but the program in it states %2.</source>
        <translation>El archivo dice ser la versión %1, pero el programa que contiene dice %2.</translation>
    </message>
    <message>
        <source>The program in the file (%1) is for a different device than the connected one.</source>
        <translation>El programa del archivo (%1) es para otro dispositivo que el conectado.</translation>
    </message>
    <message>
        <source>application header %1:%2, device %3</source>
        <translation>cabecera de aplicación %1:%2, dispositivo %3</translation>
    </message>
    <message>
        <source>The program in the file is for the board %1; the program on the device is for %2.</source>
        <translation>El programa del archivo es para la placa %1; el del dispositivo es para %2.</translation>
    </message>
    <message>
        <source>board names from the application headers</source>
        <translation>placas según las cabeceras de aplicación</translation>
    </message>
    <message>
        <source>this is text, not an Intel HEX record, which begins with a colon</source>
        <translation>esto es texto y no un registro Intel HEX, que empieza por dos puntos</translation>
    </message>
    <message>
        <source>the record is cut off or contains a character that is not a hexadecimal digit</source>
        <translation>el registro está cortado, o hay algo que no es un dígito hexadecimal</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read, so nothing can be written safely.</source>
        <translation>El dispositivo no describe su memoria de forma legible, así que no se puede escribir nada con seguridad.</translation>
    </message>
    <message>
        <source>no readable layout of program memory</source>
        <translation>ninguna descripción legible de la memoria de programa</translation>
    </message>
    <message>
        <source>Restart the device in bootloader mode and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Reinicie el dispositivo en modo de gestor de arranque e inténtelo de nuevo. Si vuelve a ocurrir, su gestor de arranque no se puede usar.</translation>
    </message>
    <message>
        <source>The device announces an empty memory: there is no sector to write to.</source>
        <translation>El dispositivo describe su memoria como vacía: no hay ni un solo sector en el que escribir.</translation>
    </message>
    <message>
        <source>no sector of program memory</source>
        <translation>ningún sector de memoria de programa</translation>
    </message>
    <message>
        <source>Start the bootloader that gives access to the device&apos;s flash.</source>
        <translation>Inicie el gestor de arranque que da acceso a la flash del dispositivo.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the file cannot be written to this device: %1.</source>
        <translation>Parte del archivo no se puede escribir en este dispositivo: %1.</translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>no escrito: %1</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, use --skip outside-map.</source>
        <translation>Para escribir el resto del archivo sin ella, use --skip outside-map.</translation>
    </message>
    <message>
        <source>Nothing in the file can be written to this device: %1.</source>
        <translation>Nada del archivo se puede escribir en este dispositivo: %1.</translation>
    </message>
    <message>
        <source>The file does not fit into the memory of this device: there is no memory at %1.</source>
        <translation>El archivo no cabe en la memoria de este dispositivo: continuaría en %1, donde no la hay.</translation>
    </message>
    <message>
        <source>The start of this device&apos;s flash is protected: it contains the bootloader.</source>
        <translation>El principio de la flash de este dispositivo está protegido: ahí está su gestor de arranque.</translation>
    </message>
    <message>
        <source>The device does not allow writing %1.</source>
        <translation>El dispositivo no permite escribir %1.</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>solo lectura: %1</translation>
    </message>
    <message>
        <source>This device does not have writable memory. Start the bootloader that gives access to its flash.</source>
        <translation>No se puede escribir ninguna memoria de este dispositivo. Inicie el gestor de arranque que da acceso a su flash.</translation>
    </message>
    <message>
        <source>The first address that can be written is %1.</source>
        <translation>La primera dirección que se puede escribir es %1.</translation>
    </message>
    <message>
        <source>Use the firmware that is built to start at %1.</source>
        <translation>Use el firmware compilado para iniciarse en %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, too large for firmware for these devices.</source>
        <translation>El archivo es mayor que %1; ningún firmware para estos dispositivos lo es.</translation>
    </message>
    <message>
        <source>The Intel HEX file is stored as UTF-16 text.</source>
        <translation>El archivo Intel HEX está guardado como texto UTF-16.</translation>
    </message>
    <message>
        <source>there are NUL bytes or a Ctrl-Z before this record</source>
        <translation>hay bytes NUL o un Ctrl-Z antes de este registro</translation>
    </message>
    <message>
        <source>the byte at address %1 was already defined with a different value</source>
        <translation>el byte de la dirección %1 ya se dio con otro valor</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>El archivo no contiene firmware.</translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation>principio del archivo</translation>
    </message>
    <message>
        <source>This program was probably built for %1 and would not start at %2.</source>
        <translation>Este programa probablemente se compiló para %1 y no se iniciaría en %2.</translation>
    </message>
    <message>
        <source>This device does not have memory there.</source>
        <translation>Este dispositivo no tiene memoria ahí.</translation>
    </message>
    <message>
        <source>The file itself states the wrong address: ask its manufacturer for a corrected one.</source>
        <translation>El propio archivo indica una dirección equivocada: pida a su autor uno correcto.</translation>
    </message>
    <message>
        <source>Write it where it belongs: %1.</source>
        <translation>Escríbalo donde corresponde: %1.</translation>
    </message>
    <message>
        <source>This program was built to run from RAM (%1); it would not start from flash.</source>
        <translation>Este programa se compiló para ejecutarse en RAM (%1); no se iniciaría desde la flash.</translation>
    </message>
    <message>
        <source>This program was built to run from external memory (%1); it would not start from the flash of the chip.</source>
        <translation>Este programa se compiló para ejecutarse en memoria externa (%1); no se iniciaría desde la flash del chip.</translation>
    </message>
    <message>
        <source>Build the program for flash. A debugger can load it into RAM.</source>
        <translation>Compile el programa para la flash. Un depurador puede cargarlo en la RAM.</translation>
    </message>
    <message>
        <source>It needs a bootloader that can write external memory.</source>
        <translation>Necesita un gestor de arranque que escriba memoria externa.</translation>
    </message>
    <message>
        <source>This program was built for another address and would not start at %1.</source>
        <translation>Este programa se compiló para otra dirección y no se iniciaría en %1.</translation>
    </message>
    <message>
        <source>The program&apos;s entry point is outside the file, so it could not start.</source>
        <translation>El punto de entrada del programa está fuera del archivo, así que no podría iniciarse.</translation>
    </message>
    <message>
        <source>no vector table at %1</source>
        <translation>sin tabla de vectores en: %1</translation>
    </message>
    <message>
        <source>A signed MCUboot image cannot be at the start of flash: its bootloader belongs there.</source>
        <translation>Una imagen MCUboot firmada no puede estar al principio de la flash: ahí va el gestor de arranque que la inicia.</translation>
    </message>
    <message>
        <source>Write it to the slot of its bootloader with --address.</source>
        <translation>Escríbala en la ranura de su gestor de arranque con --address.</translation>
    </message>
    <message>
        <source>There is no program at the start of flash (%1) that would start this one after a reset.</source>
        <translation>Nada al principio de la flash (%1) iniciaría este programa tras un reinicio.</translation>
    </message>
    <message>
        <source>Write its bootloader too.</source>
        <translation>Escriba también su gestor de arranque.</translation>
    </message>
    <message>
        <source>The program&apos;s stack is where this device does not have memory, so it could not start.</source>
        <translation>El programa necesita su pila donde este dispositivo no tiene memoria, así que no podría iniciarse.</translation>
    </message>
    <message>
        <source>The file is a signed MCUboot image: it needs a bootloader on the device to start it.</source>
        <translation>El archivo es una imagen MCUboot firmada: un gestor de arranque en el dispositivo debe iniciarla.</translation>
    </message>
    <message>
        <source>MCUboot header of %1 bytes</source>
        <translation>cabecera MCUboot de %1 bytes</translation>
    </message>
    <message>
        <source>the sector size is zero</source>
        <translation>el tamaño de sector es cero</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read.</source>
        <translation>El dispositivo describe su memoria de una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>while %1</source>
        <translation>durante el paso: %1</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader and gives this reason: &quot;%1&quot;.</source>
        <translation>El programa en ejecución se niega a iniciar el bootloader e indica este motivo: «%1».</translation>
    </message>
    <message>
        <source>asking the program to start the bootloader</source>
        <translation>pedir al programa que inicie el bootloader</translation>
    </message>
    <message>
        <source>resetting the bus to start the bootloader</source>
        <translation>reiniciar el bus para iniciar el bootloader</translation>
    </message>
    <message>
        <source>reading %1 at %2</source>
        <translation>leer %1 en %2</translation>
    </message>
    <message>
        <source>setting the address %1</source>
        <translation>fijar la dirección %1</translation>
    </message>
    <message>
        <source>erasing the sector at %1</source>
        <translation>borrar el sector en %1</translation>
    </message>
    <message>
        <source>erasing the whole memory</source>
        <translation>borrar toda la memoria</translation>
    </message>
    <message>
        <source>writing %1 at %2</source>
        <translation>escribir %1 en %2</translation>
    </message>
    <message>
        <source>reading “%1”</source>
        <translation>leer «%1»</translation>
    </message>
    <message>
        <source>reading the memory layout of alternate setting %1</source>
        <translation>leer la distribución de memoria del ajuste alternativo %1</translation>
    </message>
    <message>
        <source>reading the included firmware</source>
        <translation>leer el firmware incluido</translation>
    </message>
    <message>
        <source>reading line %1</source>
        <translation>leer la línea %1</translation>
    </message>
    <message>
        <source>reading the backup</source>
        <translation>leer la copia de seguridad</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>guardar la copia de seguridad</translation>
    </message>
    <message>
        <source>comparing the device with the file</source>
        <translation>comparar el dispositivo con el archivo</translation>
    </message>
    <message>
        <source>opening the bootloader</source>
        <translation>abrir el bootloader</translation>
    </message>
    <message>
        <source>asking the bootloader for its memories</source>
        <translation>preguntar al bootloader por sus memorias</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>The suffix of the file says DfuSe, but its content is a raw program without addresses.</source>
        <translation>El sufijo del archivo dice DfuSe, pero su contenido es un programa en bruto sin direcciones.</translation>
    </message>
    <message>
        <source>Use the .bin or .hex file of the same program.</source>
        <translation>Use el archivo .bin o .hex del mismo programa.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared %2.</source>
        <translation>El dispositivo anuncia sectores de %1, pero un borrado ha vaciado %2.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared only %2.</source>
        <translation>El dispositivo anuncia sectores de %1, pero un borrado solo ha vaciado %2.</translation>
    </message>
    <message>
        <source>The erased content was restored.</source>
        <translation>Lo que se borró se ha vuelto a escribir.</translation>
    </message>
    <message>
        <source>Not all of the erased content could be restored.</source>
        <translation>No se ha podido volver a escribir todo lo que se borró.</translation>
    </message>
    <message>
        <source>Its bootloader announces a different memory than the device has. Use the manufacturer&apos;s update tool.</source>
        <translation>Su bootloader describe una memoria distinta de la que tiene el dispositivo. Use la herramienta de actualización del fabricante.</translation>
    </message>
    <message>
        <source>Part of the memory differs from what was written. Start the update again.</source>
        <translation>Una parte de la memoria no ha tomado los datos escritos. Inicie la actualización de nuevo.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créela o elija otra.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write in the folder “%1”.</source>
        <translation>No tiene permiso para escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the device announces more memory than can be read.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, el dispositivo anuncia más memoria de la que se puede leer.</translation>
    </message>
    <message>
        <source>reading the memory layout of the device</source>
        <translation>al leer la organización de la memoria del dispositivo</translation>
    </message>
    <message>
        <source>returning the bootloader to its idle state</source>
        <translation>al devolver el bootloader a su estado de reposo</translation>
    </message>
    <message>
        <source>selecting alternate setting %1</source>
        <translation>al seleccionar el ajuste alternativo %1</translation>
    </message>
    <message>
        <source>The answer of the bootloader is too short.</source>
        <translation>La respuesta del bootloader es demasiado corta.</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page (Technician). Then write a complete firmware.</source>
        <translation>La protección contra lectura se puede quitar en la página Bytes de opción (Técnico). Esto borra todo el chip, con todo lo que guardó el programa anterior; después hay que escribir un firmware completo.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, check whether the option bytes of the device protect this range against writing.</source>
        <translation>Inténtelo de nuevo. Si vuelve a fallar en el mismo lugar, compruebe si los bytes de opción del dispositivo protegen este rango contra escritura.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, this part of the memory does not keep what is written to it.</source>
        <translation>Inténtelo de nuevo. Si vuelve a fallar en el mismo lugar, esta parte de la memoria no conserva lo que se escribe en ella.</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archivo ZIP</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archivo tar</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>The archive is damaged, or cut off, and cannot be unpacked.</source>
        <translation>El archivo comprimido está dañado o cortado y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The file is compressed several times over.</source>
        <translation>El archivo está comprimido varias veces.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1, which no firmware does.</source>
        <translation>El archivo comprimido ocupa más de %1 al descomprimirse; ningún firmware es tan grande.</translation>
    </message>
    <message>
        <source>The archive contains more than %1 files.</source>
        <translation>El archivo comprimido contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>The device may start another program than this one: the file belongs to the bank at %1, a program remains in the bank at %2, and option BFB2 lets the device start either.</source>
        <translation>El dispositivo podría iniciar otro programa distinto de este: el archivo pertenece al banco en %1, queda un programa en el banco en %2 y la opción BFB2 permite iniciar cualquiera de los dos.</translation>
    </message>
    <message>
        <source>BFB2 = 1, the first word at %1 is not erased</source>
        <translation>BFB2 = 1, la primera palabra en %1 no está borrada</translation>
    </message>
    <message>
        <source>option bytes, OTP memory or registers</source>
        <translation>bytes de opción, memoria OTP o registros</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>If you are sure, tick it under Details to override it.</source>
        <translation>Si está seguro, márquelo en Detalles para ignorarlo.</translation>
    </message>
    <message>
        <source>Motorola S-record</source>
        <translation>Motorola S-record</translation>
    </message>
    <message>
        <source>Remove the DFU suffix from it, for example with dfu-suffix --delete.</source>
        <translation>Quítele el sufijo DFU, por ejemplo con dfu-suffix --delete.</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>archivo gzip</translation>
    </message>
    <message>
        <source>The gzip file could not be unpacked.</source>
        <translation>No se pudo descomprimir el archivo gzip.</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than %1, which no firmware does.</source>
        <translation>El archivo gzip ocupa más de %1 al descomprimirse; ningún firmware es tan grande.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>its checksum or compressed data is wrong</source>
        <translation>su suma de comprobación o sus datos comprimidos son incorrectos</translation>
    </message>
    <message>
        <source>The UF2 file is made for %1, not for %2.</source>
        <translation>El archivo UF2 es para %1, no para %2.</translation>
    </message>
    <message>
        <source>The UF2 file is made for chips with the unknown number %1. The device has this one: %2.</source>
        <translation>El archivo UF2 es para chips con el número desconocido %1. El del dispositivo es: %2.</translation>
    </message>
    <message>
        <source>file: family 0x%1, device: %2</source>
        <translation>archivo: familia 0x%1, dispositivo: %2</translation>
    </message>
    <message>
        <source>From %1 on, the file would reach beyond 0xFFFF FFFF.</source>
        <translation>Desde %1, el archivo pasaría de 0xFFFF FFFF.</translation>
    </message>
    <message>
        <source>A part of a raw binary can only be chosen when its address is known.</source>
        <translation>Solo se puede elegir una parte de un binario sin formato si se conoce su dirección.</translation>
    </message>
    <message>
        <source>The file has nothing in %1.</source>
        <translation>El archivo no tiene nada en %1.</translation>
    </message>
    <message>
        <source>Only a raw binary, Intel HEX or S-record file can be moved to another address; this one is %1.</source>
        <translation>Solo se puede mover a otra dirección un binario sin formato, un Intel HEX o un S-record; este es %1.</translation>
    </message>
    <message>
        <source>the file states memory %1; this memory has a different number on this device</source>
        <translation>el archivo indica la memoria %1; esta memoria tiene otro número en este dispositivo</translation>
    </message>
    <message>
        <source>flash that this device does not have</source>
        <translation>flash que este dispositivo no tiene</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, tick it under Details.</source>
        <translation>Para escribir el resto del archivo sin esta parte, márquela en Detalles.</translation>
    </message>
    <message>
        <source>The archive does not contain “%1”.</source>
        <translation>El archivo comprimido no contiene «%1».</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Contiene: %1</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>El archivo comprimido está vacío.</translation>
    </message>
    <message>
        <source>The archive is encrypted: %1.</source>
        <translation>El archivo comprimido está cifrado: %1.</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the firmware inside.</source>
        <translation>Descomprímalo con su contraseña y elija el firmware que contiene.</translation>
    </message>
    <message>
        <source>The archive contains a file larger than %1: %2.</source>
        <translation>El archivo comprimido contiene un archivo de más de %1: %2.</translation>
    </message>
    <message>
        <source>It contains another archive (%1): unpack it, and choose the firmware inside.</source>
        <translation>Contiene otro archivo comprimido (%1): descomprímalo y elija el firmware que contiene.</translation>
    </message>
    <message>
        <source>The archive does not contain a firmware file.</source>
        <translation>El archivo comprimido no contiene ningún archivo de firmware.</translation>
    </message>
    <message>
        <source>The archive contains “%1” several times.</source>
        <translation>El archivo comprimido contiene «%1» varias veces.</translation>
    </message>
    <message>
        <source>The archive contains several firmware files: %1.</source>
        <translation>El archivo comprimido contiene varios archivos de firmware: %1.</translation>
    </message>
    <message>
        <source>Choose one of them: %1</source>
        <translation>Elija uno de ellos: %1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” in the archive is an archive, too.</source>
        <translation>«%1», dentro del archivo comprimido, es también un archivo comprimido.</translation>
    </message>
    <message>
        <source>reading “%1” in the archive</source>
        <translation>al leer «%1» en el archivo comprimido</translation>
    </message>
    <message>
        <source>The firmware is “%1” in “%2”.</source>
        <translation>El firmware es «%1» en «%2».</translation>
    </message>
    <message>
        <source>ELF file</source>
        <translation>archivo ELF</translation>
    </message>
    <message>
        <source>The ELF file %1.</source>
        <translation>El archivo ELF %1.</translation>
    </message>
    <message>
        <source>Use the linked program, or the .hex or .bin file that was made from it.</source>
        <translation>Use el programa enlazado, o el archivo .hex o .bin generado a partir de él.</translation>
    </message>
    <message>
        <source>it ends inside the header</source>
        <translation>termina dentro de la cabecera</translation>
    </message>
    <message>
        <source>is a 64-bit program</source>
        <translation>es un programa de 64 bits</translation>
    </message>
    <message>
        <source>its word size is unknown</source>
        <translation>su tamaño de palabra es desconocido</translation>
    </message>
    <message>
        <source>is for a big-endian processor</source>
        <translation>es para un procesador big-endian</translation>
    </message>
    <message>
        <source>its byte order is unknown</source>
        <translation>su orden de bytes es desconocido</translation>
    </message>
    <message>
        <source>is for another processor than Arm (machine %1)</source>
        <translation>es para otro procesador que no es Arm (máquina %1)</translation>
    </message>
    <message>
        <source>is an object file that is not linked yet</source>
        <translation>es un archivo objeto que aún no está enlazado</translation>
    </message>
    <message>
        <source>is a shared library or position-independent program, without fixed addresses</source>
        <translation>es una biblioteca compartida o un programa independiente de la posición, sin direcciones fijas</translation>
    </message>
    <message>
        <source>is a memory dump of a crashed program</source>
        <translation>es un volcado de memoria de un programa que falló</translation>
    </message>
    <message>
        <source>is of the unknown type %1</source>
        <translation>es del tipo desconocido %1</translation>
    </message>
    <message>
        <source>a segment reaches beyond the end of the file; it may be cut off</source>
        <translation>un segmento pasa del final del archivo, que puede estar cortado</translation>
    </message>
    <message>
        <source>a segment is larger in the file than in memory</source>
        <translation>un segmento es mayor en el archivo que en la memoria</translation>
    </message>
    <message>
        <source>a segment begins with the headers of the file, and no section says where the program begins</source>
        <translation>un segmento empieza con las cabeceras del archivo y ninguna sección indica dónde empieza el programa</translation>
    </message>
    <message>
        <source>The ELF file loads its own headers; they were left out.</source>
        <translation>El archivo ELF carga sus propias cabeceras; se omitieron.</translation>
    </message>
    <message>
        <source>a segment at address %1 reaches beyond the end of the address space</source>
        <translation>un segmento en la dirección %1 pasa del final del espacio de direcciones</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>its program headers cannot be read</source>
        <translation>no se pueden leer sus cabeceras de programa</translation>
    </message>
    <message>
        <source>program header %1 cannot be read; the file may be cut off</source>
        <translation>no se puede leer la cabecera de programa %1; el archivo puede estar cortado</translation>
    </message>
    <message>
        <source>contains nothing that is to be loaded</source>
        <translation>no contiene nada que cargar</translation>
    </message>
    <message>
        <source>two segments both fill %1</source>
        <translation>dos segmentos ocupan %1</translation>
    </message>
    <message>
        <source>its content is not %1</source>
        <translation>su contenido no es %1</translation>
    </message>
    <message>
        <source>The S-record file is stored as UTF-16 text.</source>
        <translation>El archivo S-record está guardado como texto UTF-16.</translation>
    </message>
    <message>
        <source>The file is named %1, but its content is %2.</source>
        <translation>El archivo se llama %1, pero su contenido es %2.</translation>
    </message>
    <message>
        <source>The file is not an archive, so it does not contain “%1”.</source>
        <translation>El archivo no es un archivo comprimido, así que no contiene «%1».</translation>
    </message>
    <message>
        <source>Leave out what follows //.</source>
        <translation>Quite lo que sigue a //.</translation>
    </message>
    <message>
        <source>it counts %1 data records, but %2 came before it</source>
        <translation>cuenta %1 registros de datos, pero antes hay %2</translation>
    </message>
    <message>
        <source>S-record file</source>
        <translation>archivo S-record</translation>
    </message>
    <message>
        <source>UF2 file</source>
        <translation>archivo UF2</translation>
    </message>
    <message>
        <source>the block does not begin as a UF2 block does</source>
        <translation>el bloque no empieza como un bloque UF2</translation>
    </message>
    <message>
        <source>the block does not end as a UF2 block does</source>
        <translation>el bloque no termina como un bloque UF2</translation>
    </message>
    <message>
        <source>the block states %1 bytes, but has room for %2</source>
        <translation>el bloque indica %1 bytes, pero solo tiene sitio para %2</translation>
    </message>
    <message>
        <source>the block reaches beyond the end of the address space</source>
        <translation>el bloque pasa del final del espacio de direcciones</translation>
    </message>
    <message>
        <source>the file ends inside a block; it may be cut off</source>
        <translation>el archivo termina dentro de un bloque; puede estar cortado</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>ninguna familia</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for “%1”, only for: %2.</source>
        <translation>El archivo UF2 no contiene nada para «%1», solo para: %2.</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for the program memory of a device, only files or comments.</source>
        <translation>El archivo UF2 no contiene nada para la memoria de programa de un dispositivo, solo archivos o comentarios.</translation>
    </message>
    <message>
        <source>The UF2 file contains firmware for several chips: %1.</source>
        <translation>El archivo UF2 contiene firmware para varios chips: %1.</translation>
    </message>
    <message>
        <source>this block states %1 blocks in all, but one before it %2</source>
        <translation>este bloque indica %1 bloques en total, pero uno anterior %2</translation>
    </message>
    <message>
        <source>this is block %1, though the file states only %2</source>
        <translation>este es el bloque %1, aunque el archivo solo indica %2</translation>
    </message>
    <message>
        <source>block %1 is there twice, with different content</source>
        <translation>el bloque %1 aparece dos veces, con contenido distinto</translation>
    </message>
    <message>
        <source>it states %1 blocks, but block %2 is missing; the file may be cut off</source>
        <translation>indica %1 bloques, pero falta el bloque %2; el archivo puede estar cortado</translation>
    </message>
    <message>
        <source>it states more MD5 regions than firmware has</source>
        <translation>indica más regiones MD5 de las que tiene un firmware</translation>
    </message>
    <message>
        <source>the MD5 of %1 does not match the content</source>
        <translation>la suma MD5 de %1 no coincide con el contenido</translation>
    </message>
    <message>
        <source>The UF2 file has blocks that are not for the main flash; they were left out.</source>
        <translation>El archivo UF2 tiene bloques que no son para la flash principal; se omitieron.</translation>
    </message>
    <message>
        <source>The UF2 file contains files for a file system on the device; they were left out.</source>
        <translation>El archivo UF2 contiene archivos para un sistema de archivos del dispositivo; se omitieron.</translation>
    </message>
    <message>
        <source>The UF2 file gives some blocks twice, with the same content.</source>
        <translation>El archivo UF2 da algunos bloques dos veces, con el mismo contenido.</translation>
    </message>
    <message>
        <source>two blocks give the byte at address %1 different values</source>
        <translation>dos bloques dan valores distintos al byte de la dirección %1</translation>
    </message>
    <message>
        <source>this is text, and not an S-record, which begins with an S</source>
        <translation>esto es texto y no un S-record, que empieza por S</translation>
    </message>
    <message>
        <source>there is no record type S%1</source>
        <translation>no existe el tipo de registro S%1</translation>
    </message>
    <message>
        <source>a record of this type cannot have a length of %1 bytes</source>
        <translation>un registro de este tipo no puede tener una longitud de %1 bytes</translation>
    </message>
    <message>
        <source>The checksum (CRC) in the file does not match its content: the file is damaged, or was changed without a new checksum.</source>
        <translation>La suma de comprobación (CRC) del archivo no coincide con su contenido: está dañado o se modificó sin actualizarla.</translation>
    </message>
    <message>
        <source>CRC stored 0x%1, computed 0x%2</source>
        <translation>CRC almacenado 0x%1, calculado 0x%2</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Let it end in %1.</source>
        <translation>Haga que termine en %1.</translation>
    </message>
    <message>
        <source>No program can start at %1: it has to be at a multiple of 128 bytes.</source>
        <translation>Ningún programa puede arrancar en %1: debe estar en un múltiplo de 128 bytes.</translation>
    </message>
    <message>
        <source>vector table at %1</source>
        <translation>tabla de vectores en %1</translation>
    </message>
    <message>
        <source>Choose the file that contains the bootloader as well.</source>
        <translation>Elija el archivo que también contiene el bootloader.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>Watchdogs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The chip starts through its ROM from the bank that contains a program, bank 2 first.</source>
        <translation>El chip arranca a través de su ROM desde el banco que contenga un programa, el banco 2 primero.</translation>
    </message>
    <message>
        <source>Read protection prevents reading the flash through the bootloader or a debugger. Going back from level 1 to level 0 erases everything; level 2 is for good.</source>
        <translation>La protección contra lectura impide leer la flash a través del bootloader o de un depurador. Volver del nivel 1 al nivel 0 lo borra todo; el nivel 2 es para siempre.</translation>
    </message>
    <message>
        <source>A part of the memory outside the file cannot be read, so it could not be written back.</source>
        <translation>Una parte de la memoria fuera del archivo no se puede leer, por lo que no podría volver a escribirse.</translation>
    </message>
    <message>
        <source>Content outside the file was not read (rewriting sectors is faster).</source>
        <translation>El contenido fuera del archivo no se leyó (reescribir sectores es más rápido).</translation>
    </message>
    <message>
        <source>Not in the file: saved, and written back after the whole memory is erased.</source>
        <translation>No está en el archivo: se guarda y se vuelve a escribir tras borrar toda la memoria.</translation>
    </message>
    <message>
        <source>The rest of the memory is not kept.</source>
        <translation>El resto de la memoria no se conserva.</translation>
    </message>
    <message>
        <source>Everything else on the device is kept.</source>
        <translation>Todo lo demás del dispositivo se conserva.</translation>
    </message>
    <message>
        <source>Discards %1 of adjacent data.</source>
        <translation>Descarta %1 de datos adyacentes.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>aproximadamente %n segundo</numerusform>
            <numerusform>aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Borra toda la memoria de una vez y escribe %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s).</source>
        <translation>
            <numerusform>Escribe %1 en %n sector.</numerusform>
            <numerusform>Escribe %1 en %n sectores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s).</source>
        <translation>
            <numerusform>Borra %n sector.</numerusform>
            <numerusform>Borra %n sectores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares %1 with the device and changes nothing.</source>
        <translation>Compara %1 con el dispositivo y no cambia nada.</translation>
    </message>
    <message>
        <source>The device already matches the file; nothing is erased or written.</source>
        <translation>El dispositivo ya coincide con el archivo; no se borra ni se escribe nada.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is written back.</source>
        <translation>Toda la memoria se borra de una vez; el resto del contenido del dispositivo se vuelve a escribir.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is lost.</source>
        <translation>Toda la memoria se borra de una vez; el resto del contenido del dispositivo se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s) instead of %1.</source>
        <translation>
            <numerusform>Borra %n sector en lugar de %1.</numerusform>
            <numerusform>Borra %n sectores en lugar de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 instead of %2.</source>
        <translation>Tarda %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The plan has changed.</source>
        <translation>El plan ha cambiado.</translation>
    </message>
    <message>
        <source>Saved before an update was interrupted: written back.</source>
        <translation>Guardado antes de que se interrumpiera una actualización: se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster). The file covers it partly; the rest is kept.</source>
        <translation>No comparado (reescribir es más rápido). El archivo lo cubre en parte; el resto se conserva.</translation>
    </message>
    <message>
        <source>Empty where the file has bytes: written without an erase.</source>
        <translation>Vacío donde el archivo tiene bytes: se escribe sin borrar.</translation>
    </message>
    <message>
        <source>Erased with the whole memory and written; other content of the sector is written back.</source>
        <translation>Se borra con toda la memoria y se escribe; el resto del contenido del sector se vuelve a escribir.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>El dispositivo ya coincide con el archivo.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a support bundle.</source>
        <translation>El archivo está dañado o no es un paquete de soporte.</translation>
    </message>
    <message>
        <source>Copy the original file again.</source>
        <translation>Vuelva a copiar el archivo original.</translation>
    </message>
    <message>
        <source>The recording refers to bytes that it does not contain.</source>
        <translation>La grabación hace referencia a bytes que no contiene.</translation>
    </message>
    <message>
        <source>Choose the firmware file that was written then.</source>
        <translation>Elija el archivo de firmware que se escribió entonces.</translation>
    </message>
    <message>
        <source>The support bundle was made by a version of Fieldflash that this version does not understand.</source>
        <translation>El paquete de soporte procede de una versión de Fieldflash que esta versión no entiende.</translation>
    </message>
    <message>
        <source>Open it with version %1.</source>
        <translation>Ábralo con la versión %1.</translation>
    </message>
    <message>
        <source>The recording is incomplete: its file cannot grow any more.</source>
        <translation>La grabación está incompleta: su archivo no puede crecer más.</translation>
    </message>
    <message>
        <source>Choose a place with more free space.</source>
        <translation>Elija una ubicación con más espacio libre.</translation>
    </message>
    <message>
        <source>The old program may already be erased; the device is in bootloader mode.</source>
        <translation>Es posible que el programa antiguo ya esté borrado; el dispositivo está en modo bootloader.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but restarted its program.</source>
        <translation>Se pidió al dispositivo que iniciara su bootloader, pero reinició su programa.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but its program keeps running.</source>
        <translation>Se pidió al dispositivo que iniciara su bootloader, pero su programa sigue en marcha.</translation>
    </message>
    <message>
        <source>The device disconnected to start its bootloader and did not reconnect within %1.</source>
        <translation>El dispositivo se desconectó para iniciar su bootloader y no se reconectó en %1.</translation>
    </message>
    <message>
        <source>The device did not reconnect at its port, and several other devices match it.</source>
        <translation>El dispositivo no se reconectó en su puerto y hay varios otros dispositivos que coinciden con él.</translation>
    </message>
    <message>
        <source>The device did not react; the request is repeated.</source>
        <translation>El dispositivo no reaccionó; se repite la petición.</translation>
    </message>
    <message>
        <source>waiting for the device to restart was stopped on request.</source>
        <translation>se detuvo a petición la espera del reinicio del dispositivo.</translation>
    </message>
    <message>
        <source>the device stays in bootloader mode.</source>
        <translation>el dispositivo permanece en modo bootloader.</translation>
    </message>
    <message>
        <source>the device did not reconnect at its port, and several other devices match it.</source>
        <translation>el dispositivo no se reconectó en su puerto y hay varios otros dispositivos que coinciden con él.</translation>
    </message>
    <message>
        <source>the device did not restart within %1.</source>
        <translation>el dispositivo no se reinició en %1.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode again; the request to start its program is repeated.</source>
        <translation>El dispositivo está de nuevo en modo bootloader; se repite la petición de iniciar su programa.</translation>
    </message>
    <message>
        <source>The bootloader did not react; the request to start the program is repeated.</source>
        <translation>El bootloader no reaccionó; se repite la petición de iniciar el programa.</translation>
    </message>
    <message numerus="yes">
        <source>The erase did not empty %n byte(s).</source>
        <translation>
            <numerusform>El borrado dejó %n byte sin vaciar.</numerusform>
            <numerusform>El borrado dejó %n bytes sin vaciar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device differs from the file in %n byte(s).</source>
        <translation>
            <numerusform>El dispositivo difiere del archivo en %n byte.</numerusform>
            <numerusform>El dispositivo difiere del archivo en %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the device so that it matches the file.</source>
        <translation>Actualice el dispositivo para que coincida con el archivo.</translation>
    </message>
    <message>
        <source>Check whether the option bytes protect this range against writing.</source>
        <translation>Compruebe si los bytes de opción protegen este rango contra escritura.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub. If it happens again at the same place, the memory there is unreliable.</source>
        <translation>Pruebe con otro cable, otro puerto o sin concentrador. Si vuelve a ocurrir en el mismo lugar, la memoria no es fiable allí.</translation>
    </message>
    <message>
        <source>An update of another device was interrupted at this USB port. What was saved from that device is kept in %1.</source>
        <translation>En este puerto USB se interrumpió la actualización de otro dispositivo. Lo que se guardó de aquel dispositivo está en %1.</translation>
    </message>
    <message>
        <source>The device disconnected while %1 was read. The next attempt takes that into account.</source>
        <translation>El dispositivo se desconectó mientras se leía %1. El próximo intento lo tendrá en cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) differed from what was written and will be erased and written again.</source>
        <translation>
            <numerusform>%n sector difiere de lo escrito; se borrará y se escribirá de nuevo.</numerusform>
            <numerusform>%n sectores difieren de lo escrito; se borrarán y se escribirán de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option BFB2 is set: the device starts from whichever bank contains a program. The file is written to the bank at %1.</source>
        <translation>La opción BFB2 está activa: el dispositivo arranca desde el banco que contiene un programa. El archivo se escribe en el banco en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) had to be written twice.</source>
        <translation>
            <numerusform>%n sector tuvo que escribirse dos veces.</numerusform>
            <numerusform>%n sectores tuvieron que escribirse dos veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was disconnected during the update: check its cable.</source>
        <translation>El dispositivo se desconectó durante la actualización: revise su cable.</translation>
    </message>
    <message>
        <source>The device restarted and reports version %1.</source>
        <translation>El dispositivo se ha reiniciado e indica la versión %1.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to %1 is installed.</source>
        <translation>No hay instalado ningún controlador que dé a los programas acceso a %1.</translation>
    </message>
    <message>
        <source>Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a virtual machine). Fieldflash then continues automatically.</source>
        <translation>Cierre el otro programa (dfu-util, STM32CubeProgrammer, una página del navegador, una máquina virtual). Fieldflash continuará automáticamente.</translation>
    </message>
    <message>
        <source>Fieldflash sent an invalid USB request.</source>
        <translation>Fieldflash envió una petición USB no válida.</translation>
    </message>
    <message>
        <source>A USB transfer to or from %1 failed.</source>
        <translation>Falló una transferencia USB con %1.</translation>
    </message>
    <message>
        <source> is working with this device right now.</source>
        <translation> está trabajando con este dispositivo en este momento.</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it, then try again.</source>
        <translation>Espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The device was disconnected.</source>
        <translation>El dispositivo se ha desconectado.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>El dispositivo no responde.</translation>
    </message>
    <message>
        <source>The device refused a request.</source>
        <translation>El dispositivo rechazó una petición.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device.</source>
        <translation>No tiene permiso para usar este dispositivo.</translation>
    </message>
    <message>
        <source>Another program uses this device.</source>
        <translation>Otro programa está usando este dispositivo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/profiles.md.</source>
        <translation>Corrija el archivo; el formato se describe en docs/profiles.md.</translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation>el archivo supera %1.</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1).</source>
        <translation>no es JSON válido (%1).</translation>
    </message>
    <message>
        <source>the file has to be one JSON object.</source>
        <translation>el archivo debe ser un único objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>«%1» no se conoce aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>el texto es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is not a language like “en” or “zh_CN”.</source>
        <translation>«%1» no es un idioma como «en» o «zh_CN».</translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation>«%1» no tiene texto en inglés («en»).</translation>
    </message>
    <message>
        <source>the range has to have at least one byte and to end within 4 GB.</source>
        <translation>el rango debe tener al menos un byte y terminar antes de 4 GB.</translation>
    </message>
    <message>
        <source>%1: another file of this folder has the id “%2” already.</source>
        <translation>%1: otro archivo de esta carpeta ya tiene el identificador «%2».</translation>
    </message>
    <message>
        <source>the name has to lie below the folder of this file.</source>
        <translation>el nombre debe estar dentro de la carpeta de este archivo.</translation>
    </message>
    <message>
        <source>“command” is missing: what a person has to do.</source>
        <translation>falta «command»: lo que hay que hacer.</translation>
    </message>
    <message>
        <source>“%1” is not a layout like “@Internal Flash  /0x08000000/0512*0002Kg”.</source>
        <translation>«%1» no es una disposición como «@Internal Flash  /0x08000000/0512*0002Kg».</translation>
    </message>
    <message>
        <source>the application starts in a range that is never written.</source>
        <translation>la aplicación empieza en un rango que nunca se escribe.</translation>
    </message>
    <message>
        <source>“%1” is neither a drawing (%2) nor an image file.</source>
        <translation>«%1» no es ni un dibujo (%2) ni un archivo de imagen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>no se puede leer %1.</translation>
    </message>
    <message>
        <source>The work is not finished; the device is in bootloader mode.</source>
        <translation>El trabajo no ha terminado; el dispositivo está en modo bootloader.</translation>
    </message>
    <message>
        <source>The device has recorded a fault since it was last powered on: %1.</source>
        <translation>El dispositivo ha registrado un fallo desde que se encendió por última vez: %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it in the list.</source>
        <translation>Si este es el dispositivo que se va a actualizar, elíjalo en la lista.</translation>
    </message>
    <message>
        <source>Choose one (%1) or unplug the others.</source>
        <translation>Elija uno (%1) o desconecte los demás.</translation>
    </message>
    <message>
        <source>Give its port (1-4.2), its id (1234:abcd) or its serial number.</source>
        <translation>Indique su puerto (1-4.2), su identificador (1234:abcd) o su número de serie.</translation>
    </message>
    <message>
        <source>An id looks like 1234:abcd.</source>
        <translation>Un identificador tiene la forma 1234:abcd.</translation>
    </message>
    <message>
        <source>unexpected interrupt %1</source>
        <translation>interrupción inesperada %1</translation>
    </message>
    <message>
        <source>unexpected exception %1</source>
        <translation>excepción inesperada %1</translation>
    </message>
    <message>
        <source>The bootloader of this device does not use plain DFU 1.1.</source>
        <translation>El cargador de arranque de este dispositivo no usa DFU 1.1 simple.</translation>
    </message>
    <message>
        <source>reading the names of the alternate settings</source>
        <translation>al leer los nombres de los ajustes alternativos</translation>
    </message>
    <message>
        <source>sending block %1</source>
        <translation>al enviar el bloque %1</translation>
    </message>
    <message>
        <source>finishing the download</source>
        <translation>al terminar la descarga</translation>
    </message>
    <message>
        <source>reading block %1</source>
        <translation>al leer el bloque %1</translation>
    </message>
    <message>
        <source>resetting the bus to start the program</source>
        <translation>al reiniciar el bus para iniciar el programa</translation>
    </message>
    <message>
        <source>Clear option BFB2 or erase the other bank with a programmer, then update again. The Option bytes page (Technician) shows the option.</source>
        <translation>Borre la opción BFB2 o el otro banco con un programador y vuelva a actualizar. La página Bytes de opción (Técnico) muestra la opción.</translation>
    </message>
    <message>
        <source>Erase the other bank with fieldflash-cli erase --range 0x%1:%2K, or clear option BFB2 with a programmer, then update again.</source>
        <translation>Borre el otro banco con fieldflash-cli erase --range 0x%1:%2K, o la opción BFB2 con un programador, y vuelva a actualizar.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this board.</source>
        <translation>Use el archivo de firmware hecho para esta placa.</translation>
    </message>
    <message>
        <source>If the file is made for this device, convert it to this number: fieldflash-cli convert IN OUT.dfu --alternate %1. Otherwise use the firmware file made for this device.</source>
        <translation>Si el archivo es para este dispositivo, conviértalo a este número: fieldflash-cli convert IN OUT.dfu --alternate %1. Si no, use el archivo de firmware hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>The archive contains only a link to another file: %1.</source>
        <translation>El archivo comprimido solo contiene un enlace a otro archivo: %1.</translation>
    </message>
    <message>
        <source>Choose the file that the link leads to.</source>
        <translation>Elija el archivo al que lleva el enlace.</translation>
    </message>
    <message>
        <source>The %1 has a comment in line %2, which was ignored.</source>
        <translation>%1: se ignoró el comentario de la línea %2.</translation>
    </message>
    <message>
        <source>The %1 ends in filler (NUL or Ctrl-Z), which was ignored.</source>
        <translation>%1: se ignoraron los caracteres de relleno del final (NUL o Ctrl-Z).</translation>
    </message>
    <message>
        <source>The %1 could not be read a second time.</source>
        <translation>%1: no se pudo leer por segunda vez.</translation>
    </message>
    <message>
        <source>The %1 defines some bytes twice with the same value.</source>
        <translation>%1: algunos bytes se definen dos veces con el mismo valor.</translation>
    </message>
    <message>
        <source>It was moved to %1, but this program was probably built for %2 and would not start there.</source>
        <translation>Este programa se movió a %1, pero probablemente se compiló para %2 y no arrancaría allí.</translation>
    </message>
    <message>
        <source>Do not move it, or build it for the new address.</source>
        <translation>No lo mueva, o compílelo para la nueva dirección.</translation>
    </message>
    <message>
        <source>Leave out --move, move it to 0x%1, or build it for the new address.</source>
        <translation>Omita --move, muévalo a 0x%1 o compílelo para la nueva dirección.</translation>
    </message>
    <message>
        <source>page %1 (%2)</source>
        <translation>página %1 (%2)</translation>
    </message>
    <message>
        <source>pages %1 to %2 (%3)</source>
        <translation>páginas %1 a %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the memory is write-protected, and the device then ignores a mass erase.</source>
        <translation>Parte de la memoria está protegida contra escritura, y entonces el dispositivo ignora un borrado completo.</translation>
    </message>
    <message>
        <source>A mass erase is not possible. </source>
        <translation>No es posible un borrado completo. </translation>
    </message>
    <message>
        <source>Use the automatic choice, which erases single sectors.</source>
        <translation>Use la elección automática, que borra sectores individuales.</translation>
    </message>
    <message>
        <source>The device announces sectors (%1) that no known %2 has. The announced ones are used.</source>
        <translation>El dispositivo anuncia sectores (%1) que ningún %2 conocido tiene. Se usan los anunciados.</translation>
    </message>
    <message>
        <source>no line of this family has this name.</source>
        <translation>ninguna línea de esta familia tiene este nombre.</translation>
    </message>
    <message>
        <source>no chip of this line has these sectors.</source>
        <translation>ningún chip de esta línea tiene estos sectores.</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The recording has ended; the program continues with: %1.</source>
        <translation>La grabación ha terminado; el programa continúa con: %1.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Entry %1, at %2 s: the recording has: %3; the program did: %4.</source>
        <translation>Entrada %1, a los %2 s: la grabación contiene: %3; el programa hizo: %4.</translation>
    </message>
    <message>
        <source>The recording continues differently.</source>
        <translation>La grabación continúa de otra manera.</translation>
    </message>
    <message>
        <source>The report of the replay says where.</source>
        <translation>El informe de la reproducción indica dónde.</translation>
    </message>
    <message>
        <source>open the device</source>
        <translation>abrir el dispositivo</translation>
    </message>
    <message>
        <source>claim interface %1</source>
        <translation>reservar la interfaz %1</translation>
    </message>
    <message>
        <source>select alternate setting %1</source>
        <translation>seleccionar la configuración alternativa %1</translation>
    </message>
    <message>
        <source>reset the device</source>
        <translation>reiniciar el dispositivo</translation>
    </message>
    <message>
        <source>IN %1, length %2</source>
        <translation>IN %1, longitud %2</translation>
    </message>
    <message>
        <source>OUT %1, length %2</source>
        <translation>OUT %1, longitud %2</translation>
    </message>
    <message>
        <source>The recording has no such descriptor.</source>
        <translation>La grabación no contiene ese descriptor.</translation>
    </message>
    <message>
        <source>%1, with other data from byte %2 on</source>
        <translation>%1, con otros datos a partir del byte %2</translation>
    </message>
    <message>
        <source>The Option bytes page (Technician) shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>La página Bytes de opción (Técnico) muestra la protección; para quitarla hace falta un programador o el programa que la activó.</translation>
    </message>
    <message>
        <source>fieldflash-cli option-bytes shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>fieldflash-cli option-bytes muestra la protección; para quitarla hace falta un programador o el programa que la activó.</translation>
    </message>
    <message>
        <source>The option bytes of the device protect memory that would have to be changed: %1.</source>
        <translation>Los bytes de opción del dispositivo protegen memoria que habría que cambiar: %1.</translation>
    </message>
    <message>
        <source>protected: %1; would have to be changed: %2</source>
        <translation>protegido: %1; habría que cambiar: %2</translation>
    </message>
    <message>
        <source>The option bytes do not protect this range, so the memory there may be worn out.</source>
        <translation>Los bytes de opción no protegen este rango, así que la memoria puede estar desgastada ahí.</translation>
    </message>
    <message>
        <source>An update was interrupted at this USB port, and it is not certain that this is the same device. %1 saved from that device will not be written to this one.</source>
        <translation>En este puerto USB se interrumpió una actualización y no es seguro que este sea el mismo dispositivo. %1 guardados de aquel dispositivo no se escribirán en este.</translation>
    </message>
    <message>
        <source>no serial number that belongs to one device only</source>
        <translation>ningún número de serie propio de un solo dispositivo</translation>
    </message>
    <message>
        <source>What was saved is kept in a file. If it is the same device, write it back with fieldflash-cli restore after the update.</source>
        <translation>Lo guardado se conserva en un archivo. Si es el mismo dispositivo, vuelva a escribirlo con fieldflash-cli restore después de la actualización.</translation>
    </message>
    <message>
        <source>What is plugged in at port %1 does not answer.</source>
        <translation>Lo que está conectado al puerto %1 no responde.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; if that does not help, try another cable or port. </source>
        <translation>Desconéctelo y vuelva a conectarlo; si no sirve, pruebe otro cable u otro puerto. </translation>
    </message>
    <message>
        <source>The bootloader of this device uses plain DFU 1.1: its memory has no addresses and no map.</source>
        <translation>El cargador de arranque de este dispositivo usa DFU 1.1 simple: su memoria no tiene direcciones ni mapa.</translation>
    </message>
    <message>
        <source>It can be updated with a raw file, and compared and read as a whole where the bootloader can be read.</source>
        <translation>Se puede actualizar con un archivo sin formato y, si el cargador de arranque se puede leer, compararlo y leerlo entero.</translation>
    </message>
    <message>
        <source>Use the file made for this device, or convert it: the bytes must begin where the partition begins.</source>
        <translation>Use el archivo hecho para este dispositivo o conviértalo: los bytes deben empezar donde empieza la partición.</translation>
    </message>
    <message>
        <source>The device has no partition “%1”.</source>
        <translation>El dispositivo no tiene ninguna partición «%1».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>The device has several partitions: %1.</source>
        <translation>El dispositivo tiene varias particiones: %1.</translation>
    </message>
    <message>
        <source>Choose the one that the file is for with --partition, by its number or its name.</source>
        <translation>Elija aquella para la que es el archivo con --partition, por su número o su nombre.</translation>
    </message>
    <message>
        <source>This device cannot be read back.</source>
        <translation>Este dispositivo no se puede volver a leer.</translation>
    </message>
    <message>
        <source>Its bootloader accepts firmware and does not send any.</source>
        <translation>Su cargador de arranque acepta firmware y no lo envía.</translation>
    </message>
    <message>
        <source>A transfer failed; the download begins again.</source>
        <translation>Falló una transferencia; la escritura empieza de nuevo.</translation>
    </message>
    <message>
        <source>Start the update again. If it happens again, the bootloader changes what it stores, or does not store it.</source>
        <translation>Inicie de nuevo la actualización. Si vuelve a ocurrir, el cargador de arranque modifica lo que guarda o no lo guarda.</translation>
    </message>
    <message>
        <source>The device restarts after a download, so it could not be read back.</source>
        <translation>El dispositivo se reinicia tras la escritura, por lo que no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>The device sends something else each time it is read.</source>
        <translation>El dispositivo envía algo distinto en cada lectura.</translation>
    </message>
    <message>
        <source>Try another cable or port, without a hub.</source>
        <translation>Pruebe otro cable u otro puerto, sin concentrador.</translation>
    </message>
    <message>
        <source>The device sent no data.</source>
        <translation>El dispositivo no envió datos.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. Check its option bytes, or let the program erase single sectors.</source>
        <translation>Un dispositivo ignora un borrado completo mientras haya una página protegida contra escritura. Compruebe sus bytes de opción o deje que el programa borre sectores individuales.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. </source>
        <translation>Un dispositivo ignora un borrado completo mientras haya una página protegida contra escritura. </translation>
    </message>
    <message>
        <source>A part of the memory was erased and written twice and did not take what was written. </source>
        <translation>Una parte de la memoria se borró y escribió dos veces y no aceptó lo que se escribió. </translation>
    </message>
    <message>
        <source>In bootloader mode the device does not say which product it is, and their programs start at different addresses: %1.</source>
        <translation>En modo bootloader, el dispositivo no indica qué producto es, y los programas empiezan en direcciones distintas: %1.</translation>
    </message>
    <message>
        <source>Start the program of the device first.</source>
        <translation>Inicie primero el programa del dispositivo.</translation>
    </message>
    <message>
        <source>Start the program of the device first, or name the product (--profile FILE) or the address (--address).</source>
        <translation>Inicie primero el programa del dispositivo, o indique el producto (--profile FILE) o la dirección (--address).</translation>
    </message>
    <message>
        <source>%1 of %2 is never written, and would be erased.</source>
        <translation>%1 de %2 nunca se escribe y se borraría.</translation>
    </message>
    <message>
        <source>Only its manufacturer can put that content back.</source>
        <translation>Solo su fabricante puede restaurar ese contenido.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the memory layout that the device announces.</source>
        <translation>El perfil de %1 sustituye la distribución de memoria que anuncia el dispositivo.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the transfer size that the device announces by %2.</source>
        <translation>El perfil de %1 sustituye el tamaño de transferencia que anuncia el dispositivo por %2.</translation>
    </message>
    <message>
        <source>Open its serial port at 1200 baud and close it: the bootloader starts then.</source>
        <translation>Abra su puerto serie a 1200 baudios y ciérrelo: entonces se inicia el bootloader.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board.</source>
        <translation>Inicie su bootloader con el botón o el puente de arranque de la placa.</translation>
    </message>
    <message>
        <source>The program of %1 cannot be asked over USB to start the bootloader.</source>
        <translation>No se puede pedir por USB al programa de %1 que inicie el bootloader.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Erase only ranges outside of it.</source>
        <translation>Borre solo rangos fuera de él.</translation>
    </message>
    <message>
        <source>A request is repeated: </source>
        <translation>Se repite una solicitud: </translation>
    </message>
    <message>
        <source>The device was in bootloader mode already; nothing was done.</source>
        <translation>El dispositivo ya estaba en modo bootloader; no se hizo nada.</translation>
    </message>
    <message>
        <source>The device was running its program already; nothing was done.</source>
        <translation>El dispositivo ya ejecutaba su programa; no se hizo nada.</translation>
    </message>
    <message>
        <source>The device ignores a mass erase while a page is protected. </source>
        <translation>El dispositivo ignora un borrado completo mientras haya una página protegida. </translation>
    </message>
    <message>
        <source>%1 To erase the rest, name it with --range.</source>
        <translation>%1 Para borrar el resto, indíquelo con --range.</translation>
    </message>
    <message>
        <source>Probably the program at the start of flash (%1) runs, and not the one in the file, which is at %2.</source>
        <translation>Probablemente se ejecuta el programa al inicio de la flash (%1) y no el del archivo, que está en %2.</translation>
    </message>
    <message>
        <source>The program in the file runs only when the program at the start of flash starts it. Check that the one there does that, or use a file that contains both.</source>
        <translation>El programa del archivo solo se ejecuta si lo arranca el programa al inicio de la flash. Compruebe que este lo hace, o use un archivo que contenga ambos.</translation>
    </message>
    <message>
        <source>Update the device if it should match the file.</source>
        <translation>Actualice el dispositivo si debe coincidir con el archivo.</translation>
    </message>
    <message>
        <source>The device has version %1, the file contains version %2.</source>
        <translation>El dispositivo tiene la versión %1; el archivo contiene la versión %2.</translation>
    </message>
    <message>
        <source>Unplug the device %1 and plug it in again. In a virtual machine or a container, pass the USB device through to it.</source>
        <translation>Desconecte el dispositivo %1 y vuelva a conectarlo. En una máquina virtual o un contenedor, páseles el dispositivo USB.</translation>
    </message>
    <message>
        <source>This device takes a raw file (.bin, or .dfu without addresses). The file has addresses, which mean nothing to it.</source>
        <translation>Este dispositivo acepta un archivo sin formato (.bin, o .dfu sin direcciones). El archivo contiene direcciones, que no significan nada para él.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had to be repeated.</source>
        <translation>
            <numerusform>Hubo que repetir %n petición.</numerusform>
            <numerusform>Hubo que repetir %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>First difference at %1</source>
        <translation>Primera diferencia en %1</translation>
    </message>
    <message>
        <source>The bundle was changed or damaged after its vendor signed it.</source>
        <translation>El paquete se modificó o se dañó después de que su fabricante lo firmara.</translation>
    </message>
    <message>
        <source>Download it again, or ask its vendor for it.</source>
        <translation>Descárguelo de nuevo o pídaselo a su fabricante.</translation>
    </message>
    <message>
        <source>Ask its vendor for a corrected one.</source>
        <translation>Pida uno corregido a su fabricante.</translation>
    </message>
    <message>
        <source>The bundle is damaged: its parts are not those that it states.</source>
        <translation>El paquete está dañado: sus partes no son las que indica.</translation>
    </message>
    <message>
        <source>The bundle needs version %1 of Fieldflash; this is %2.</source>
        <translation>El paquete necesita la versión %1 de Fieldflash; esta es la %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Fieldflash.</source>
        <translation>Instale una versión más reciente de Fieldflash.</translation>
    </message>
    <message>
        <source>reading “%1” in the bundle</source>
        <translation>leer «%1» en el paquete</translation>
    </message>
    <message>
        <source>The bundle says that “%1” is for %2, but the program in it is for %3.</source>
        <translation>Según el paquete, «%1» es para %2, pero el programa que contiene es para %3.</translation>
    </message>
    <message>
        <source>The pictures of the bundle cannot be unpacked.</source>
        <translation>No se pueden extraer las imágenes del paquete.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files.</source>
        <translation>Compruebe que hay espacio en la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device.</source>
        <translation>El paquete no tiene firmware para este dispositivo.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device (%1).</source>
        <translation>El paquete no tiene firmware para este dispositivo (%1).</translation>
    </message>
    <message>
        <source>It has firmware for: %1.</source>
        <translation>Tiene firmware para: %1.</translation>
    </message>
    <message>
        <source>The bundle has firmware for several boards (%1), and the device does not tell which one it is.</source>
        <translation>El paquete tiene firmware para varias placas (%1) y el dispositivo no indica cuál es.</translation>
    </message>
    <message>
        <source>Read the name on the board and choose its file: %1.</source>
        <translation>Lea el nombre en la placa y elija su archivo: %1.</translation>
    </message>
    <message>
        <source>The bundle is damaged, or it is not a bundle that Fieldflash has packed.</source>
        <translation>El paquete está dañado o no lo ha creado Fieldflash.</translation>
    </message>
    <message>
        <source>The bundle is larger than %1.</source>
        <translation>El paquete es mayor que %1.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that %1 publishes.</source>
        <translation>Compare la huella con la que publica %1.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is not signed: anyone could have made or changed it.</source>
        <translation>El paquete dice ser de %1, pero no está firmado: cualquiera pudo crearlo o modificarlo.</translation>
    </message>
    <message>
        <source>no manifest.sig</source>
        <translation>sin manifest.sig</translation>
    </message>
    <message>
        <source>Install it only if you know where it comes from.</source>
        <translation>Instálelo solo si sabe de dónde procede.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, whose bundles are signed, but this one is not.</source>
        <translation>El paquete dice ser de %1, cuyos paquetes están firmados, pero este no lo está.</translation>
    </message>
    <message>
        <source>no manifest.sig; known key %1</source>
        <translation>sin manifest.sig; clave conocida %1</translation>
    </message>
    <message>
        <source>Ask %1 for the signed bundle.</source>
        <translation>Pida el paquete firmado a %1.</translation>
    </message>
    <message>
        <source>The bundle is signed, but this computer has not used a bundle of %1 before. The fingerprint of the key is %2.</source>
        <translation>El paquete está firmado, pero este equipo aún no ha usado ningún paquete de %1. La huella de su clave es %2.</translation>
    </message>
    <message>
        <source>public key %1</source>
        <translation>clave pública %1</translation>
    </message>
    <message>
        <source>If it has changed its key, --trust FINGERPRINT accepts the new one.</source>
        <translation>Si ha cambiado de clave, --trust FINGERPRINT acepta la nueva.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is signed with another key than that of %1.</source>
        <translation>El paquete dice ser de %1, pero está firmado con otra clave que la de %1.</translation>
    </message>
    <message>
        <source>signed with %1, known %2</source>
        <translation>firmado con %1, conocida: %2</translation>
    </message>
    <message>
        <source>The bundle was meant to be used until %1.</source>
        <translation>El paquete estaba previsto para usarse hasta el %1.</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>hoy es %1</translation>
    </message>
    <message>
        <source>Ask %1 for a newer one.</source>
        <translation>Pida uno más reciente a %1.</translation>
    </message>
    <message>
        <source>The bundle has version %1. Version %2 was installed from this computer before.</source>
        <translation>El paquete tiene la versión %1. Desde este equipo ya se instaló la versión %2.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Use the newer one, unless you want to go back.</source>
        <translation>Use el más reciente, salvo que quiera volver atrás.</translation>
    </message>
    <message>
        <source>The bundle is signed with another key than the one given: %1.</source>
        <translation>El paquete está firmado con otra clave que la indicada: %1.</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>El paquete no está firmado.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one.</source>
        <translation>Pida el correcto a %1.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>con la clave %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of part.</source>
        <translation>«%1» no es un tipo de parte.</translation>
    </message>
    <message>
        <source>this name is not allowed in a bundle.</source>
        <translation>este nombre no está permitido en un paquete.</translation>
    </message>
    <message>
        <source>“%1” cannot be packed: its name has characters other than A to Z, digits, dots, hyphens and underscores, or it is not below the folder of the profile.</source>
        <translation>«%1» no se puede empaquetar: su nombre tiene caracteres distintos de A a Z, cifras, puntos, guiones y guiones bajos, o no está bajo la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/bundles.md.</source>
        <translation>Corrija el archivo; el formato se describe en docs/bundles.md.</translation>
    </message>
    <message>
        <source>The remembered key of this vendor cannot be read: “%1” is damaged.</source>
        <translation>No se puede leer la clave recordada de este fabricante: «%1» está dañado.</translation>
    </message>
    <message>
        <source>Restore the file, or delete it to compare the fingerprint of the vendor anew.</source>
        <translation>Restaure el archivo o bórrelo para comparar de nuevo la huella del fabricante.</translation>
    </message>
    <message>
        <source>The key of the vendor could not be remembered in “%1”.</source>
        <translation>No se pudo recordar la clave del fabricante en «%1».</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>Compruebe que hay espacio y que puede escribir allí.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, start its bootloader by hand:</source>
        <translation>Conecte el dispositivo con un cable USB que transmita datos. Si no aparece, inicie su gestor de arranque a mano:</translation>
    </message>
    <message>
        <source>The device says: “%1”.</source>
        <translation>El dispositivo indica: «%1».</translation>
    </message>
    <message>
        <source>asking the loader for its report</source>
        <translation>consulta del informe del cargador</translation>
    </message>
    <message>
        <source>asking for the hashes of %1 pages</source>
        <translation>consulta de los hashes de %1 páginas</translation>
    </message>
    <message>
        <source>replacing the loader</source>
        <translation>sustitución del cargador</translation>
    </message>
    <message>
        <source>finishing the last block</source>
        <translation>finalización del último bloque</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one.</source>
        <translation>El dispositivo se llama como un cargador de Fieldflash, pero no responde como tal.</translation>
    </message>
    <message>
        <source>A newer version of Fieldflash may know this loader.</source>
        <translation>Quizá una versión más reciente de Fieldflash conozca este cargador.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is not signed with the key of this loader, or it is older than the loader allows.</source>
        <translation>El cargador no inicia el programa: no está firmado con la clave de este cargador o es más antiguo de lo que el cargador permite.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is made for another board or another address.</source>
        <translation>El cargador no inicia el programa: está hecho para otra placa u otra dirección.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is incomplete or damaged.</source>
        <translation>El cargador no inicia el programa: está incompleto o dañado.</translation>
    </message>
    <message>
        <source>There is no program that the loader could start.</source>
        <translation>No hay ningún programa que el cargador pueda iniciar.</translation>
    </message>
    <message>
        <source>Write a complete program that is made and signed for this device.</source>
        <translation>Escriba un programa completo, hecho y firmado para este dispositivo.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Indica: «%1».</translation>
    </message>
    <message>
        <source>Link the program for this address (in the linker script: %1) and put a header in front of it with fieldflash-cli sign.</source>
        <translation>Enlace el programa para esta dirección (en el script del enlazador: %1) y anteponga una cabecera con fieldflash-cli sign.</translation>
    </message>
    <message>
        <source>no header at %1</source>
        <translation>sin cabecera en %1</translation>
    </message>
    <message>
        <source>This program has no header. The loader of this device starts only programs with a header in front.</source>
        <translation>Este programa no tiene cabecera. El cargador de este dispositivo solo inicia programas con una cabecera delante.</translation>
    </message>
    <message>
        <source>Put one in front of it with fieldflash-cli sign.</source>
        <translation>Anteponga una con fieldflash-cli sign.</translation>
    </message>
    <message>
        <source>This program was probably built for %1. The loader of this device starts programs that are built for %2 and have a header in front.</source>
        <translation>Este programa probablemente se compiló para %1. El cargador de este dispositivo inicia programas compilados para %2 y con una cabecera delante.</translation>
    </message>
    <message>
        <source>The loader of this device starts only programs that are built for %1 and have a header in front.</source>
        <translation>El cargador de este dispositivo solo inicia programas compilados para %1 y con una cabecera delante.</translation>
    </message>
    <message>
        <source>The program is not signed. The loader of this device starts only programs that are signed with its key.</source>
        <translation>El programa no está firmado. El cargador de este dispositivo solo inicia programas firmados con su clave.</translation>
    </message>
    <message>
        <source>key of the loader: %1</source>
        <translation>clave del cargador: %1</translation>
    </message>
    <message>
        <source>Sign it with that key (fieldflash-cli sign), or ask its vendor.</source>
        <translation>Fírmelo con esa clave (fieldflash-cli sign) o pregunte a su fabricante.</translation>
    </message>
    <message>
        <source>The program is signed with another key than the one that the loader of this device knows.</source>
        <translation>El programa está firmado con una clave distinta de la que conoce el cargador de este dispositivo.</translation>
    </message>
    <message>
        <source>key of the program: %1; key of the loader: %2</source>
        <translation>clave del programa: %1; clave del cargador: %2</translation>
    </message>
    <message>
        <source>Use the firmware made for this device.</source>
        <translation>Use el firmware hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>The loader of this device no longer accepts this program: a newer one was installed that closed security holes.</source>
        <translation>El cargador de este dispositivo ya no acepta este programa: se instaló uno más reciente que cerró fallos de seguridad.</translation>
    </message>
    <message>
        <source>security counter %1; the loader accepts %2 and higher</source>
        <translation>contador de seguridad %1; el cargador acepta %2 o más</translation>
    </message>
    <message>
        <source>Use a newer firmware.</source>
        <translation>Use un firmware más reciente.</translation>
    </message>
    <message>
        <source>The file contains a loader, not a program.</source>
        <translation>El archivo contiene un cargador, no un programa.</translation>
    </message>
    <message>
        <source>header of a loader</source>
        <translation>cabecera de un cargador</translation>
    </message>
    <message>
        <source>A loader is replaced with fieldflash-cli install-loader.</source>
        <translation>Un cargador se sustituye con fieldflash-cli install-loader.</translation>
    </message>
    <message>
        <source>This program was built for %1, but the loader of this device starts programs at %2.</source>
        <translation>Este programa se compiló para %1, pero el cargador de este dispositivo inicia los programas en %2.</translation>
    </message>
    <message>
        <source>header at %1</source>
        <translation>cabecera en %1</translation>
    </message>
    <message>
        <source>The file is for the board %1, but this is a %2.</source>
        <translation>El archivo es para la placa %1, pero esta es una %2.</translation>
    </message>
    <message>
        <source>chip 0x%1, loader for chip 0x%2</source>
        <translation>chip 0x%1, cargador para el chip 0x%2</translation>
    </message>
    <message>
        <source>The file is the bundle of a vendor (.ffpack), which cannot be used here.</source>
        <translation>El archivo es el paquete de un fabricante (.ffpack), que no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Open it with “Choose firmware…”.</source>
        <translation>Ábralo con «Elegir firmware…».</translation>
    </message>
    <message>
        <source>The commands update, plan and info take it.</source>
        <translation>Los comandos update, plan e info lo aceptan.</translation>
    </message>
    <message>
        <source>The file contains bytes far apart from each other, which are not one program.</source>
        <translation>El archivo contiene bytes muy alejados entre sí, que no son un solo programa.</translation>
    </message>
    <message>
        <source>Sign only the program, with --range ADDRESS:LENGTH.</source>
        <translation>Firme solo el programa, con --range ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>In its linker script, let the flash begin at 0x%1, for example.</source>
        <translation>En su script de enlazado, haga que la flash empiece por ejemplo en 0x%1.</translation>
    </message>
    <message>
        <source>The program starts at %1. A signed program starts 512 bytes above the start of a sector, because its header is in front of it.</source>
        <translation>El programa empieza en %1. Un programa firmado empieza 512 bytes por encima del inicio de un sector, porque su cabecera está delante.</translation>
    </message>
    <message>
        <source>“%1” is longer than the %2 bytes that the header has for it.</source>
        <translation>«%1» es más largo que los %2 bytes que la cabecera reserva para ello.</translation>
    </message>
    <message>
        <source>The program does not state its version.</source>
        <translation>El programa no indica su versión.</translation>
    </message>
    <message>
        <source>Give it with --device-version.</source>
        <translation>Indíquela con --device-version.</translation>
    </message>
    <message>
        <source>The program does not state the board that it is for.</source>
        <translation>El programa no indica la placa para la que es.</translation>
    </message>
    <message>
        <source>Give it with --board, as the loader of the board names it.</source>
        <translation>Indíquela con --board, como la llama el cargador de la placa.</translation>
    </message>
    <message>
        <source>The program is signed already.</source>
        <translation>El programa ya está firmado.</translation>
    </message>
    <message>
        <source>Sign the file that the compiler has made.</source>
        <translation>Firme el archivo que ha generado el compilador.</translation>
    </message>
    <message>
        <source>The program is not the one that was signed: the file was changed or damaged after that.</source>
        <translation>El programa no es el que se firmó: el archivo se modificó o se dañó después.</translation>
    </message>
    <message>
        <source>The header of the signed program states %1 bytes, but the file contains %2.</source>
        <translation>La cabecera del programa firmado indica %1 bytes, pero el archivo contiene %2.</translation>
    </message>
    <message>
        <source>The program was signed for the address %1, but the file puts it at %2.</source>
        <translation>El programa se firmó para la dirección %1, pero el archivo lo coloca en %2.</translation>
    </message>
    <message>
        <source>The header of the signed program is damaged.</source>
        <translation>La cabecera del programa firmado está dañada.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>The program is signed by %1. It needs a loader on the device that knows this key.</source>
        <translation>El programa está firmado por %1. Necesita en el dispositivo un cargador que conozca esta clave.</translation>
    </message>
    <message>
        <source>The program is made for a loader, but not signed: a loader that checks signatures does not start it.</source>
        <translation>El programa está hecho para un cargador, pero no está firmado: un cargador que comprueba firmas no lo arranca.</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>la firma está vacía</translation>
    </message>
    <message>
        <source>The program is signed with a key that is not known here. Only the loader on the device can check it.</source>
        <translation>El programa está firmado con una clave que aquí no se conoce. Solo el cargador del dispositivo puede comprobarla.</translation>
    </message>
    <message>
        <source>header of a signed program</source>
        <translation>cabecera de un programa firmado</translation>
    </message>
    <message>
        <source>Download the file again, or ask its vendor for it.</source>
        <translation>Descargue de nuevo el archivo o pídaselo a su fabricante.</translation>
    </message>
    <message>
        <source>A signed program cannot be at the start of flash: the loader that checks it belongs there.</source>
        <translation>Un programa firmado no puede estar al inicio de la flash: ahí va el cargador que lo comprueba.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded: Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Los bytes de opción de este chip no se decodifican: Fieldflash solo conoce el significado de los de STM32L4 y STM32L4+.</translation>
    </message>
    <message>
        <source>“%1” is not a public key; “key show” prints one.</source>
        <translation>«%1» no es una clave pública; «key show» muestra una.</translation>
    </message>
    <message>
        <source>There is no program behind it.</source>
        <translation>No hay ningún programa detrás.</translation>
    </message>
    <message>
        <source>The program behind it is verified and starts.</source>
        <translation>El programa que hay detrás está verificado y se inicia.</translation>
    </message>
    <message>
        <source>The program behind it is complete. The loader verifies it before it starts.</source>
        <translation>El programa que hay detrás está completo. El cargador lo verifica antes de iniciarlo.</translation>
    </message>
    <message>
        <source>The program behind it is incomplete or damaged.</source>
        <translation>El programa que hay detrás está incompleto o dañado.</translation>
    </message>
    <message>
        <source>The program behind it is made for another board or address.</source>
        <translation>El programa que hay detrás está hecho para otra placa u otra dirección.</translation>
    </message>
    <message>
        <source>It runs because a program asked for it.</source>
        <translation>Funciona porque un programa lo pidió.</translation>
    </message>
    <message>
        <source>It runs because its button was held at the reset.</source>
        <translation>Funciona porque su botón estaba pulsado durante el reset.</translation>
    </message>
    <message>
        <source>It runs because there is no program to start.</source>
        <translation>Funciona porque no hay ningún programa que iniciar.</translation>
    </message>
    <message>
        <source>It runs because the program is cut, damaged or changed.</source>
        <translation>Funciona porque el programa está cortado, dañado o modificado.</translation>
    </message>
    <message>
        <source>It runs because the program is made for another board, chip, address or format.</source>
        <translation>Funciona porque el programa está hecho para otra placa, otro chip, otra dirección u otro formato.</translation>
    </message>
    <message>
        <source>It runs because the program is not signed with its key.</source>
        <translation>Funciona porque el programa no está firmado con su clave.</translation>
    </message>
    <message>
        <source>It runs because the program is older than it allows.</source>
        <translation>Funciona porque el programa es más antiguo de lo que permite.</translation>
    </message>
    <message>
        <source>It runs because the watchdog has reset the program three times in a row.</source>
        <translation>Funciona porque el watchdog ha reiniciado el programa tres veces seguidas.</translation>
    </message>
    <message>
        <source>It starts programs without a signature.</source>
        <translation>Inicia programas sin firma.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the published test key, which protects nothing.</source>
        <translation>Solo inicia programas firmados con la clave de prueba publicada, que no protege nada.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the key %1.</source>
        <translation>Solo inicia programas firmados con la clave %1.</translation>
    </message>
    <message>
        <source>Loader %1 for %2</source>
        <translation>Cargador %1 para %2</translation>
    </message>
    <message>
        <source>It does not let the program be read; hashes take its place.</source>
        <translation>No permite leer el programa; los hashes lo sustituyen.</translation>
    </message>
    <message>
        <source>It accepts programs with a security counter of %1 or more.</source>
        <translation>Acepta programas con un contador de seguridad de %1 o más.</translation>
    </message>
    <message>
        <source>Its USB clock has no crystal and is outside of the tolerance: transfers may fail.</source>
        <translation>Su reloj USB no tiene cristal y está fuera de tolerancia: las transferencias pueden fallar.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash, or it is damaged.</source>
        <translation>«%1» no es un archivo de clave de Fieldflash o está dañado.</translation>
    </message>
    <message>
        <source>Use the file that “key new” has written, or a copy of it.</source>
        <translation>Use el archivo que escribió «key new» o una copia.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>No hay memoria suficiente para procesar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key, or the file is damaged.</source>
        <translation>La frase de contraseña no abre la clave o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the file.</source>
        <translation>Inténtelo de nuevo o use una copia del archivo.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>Choose one, or leave the key unencrypted.</source>
        <translation>Elija una o deje la clave sin cifrar.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de clave «%1».</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written.</source>
        <translation>No se puede escribir el archivo de clave «%1».</translation>
    </message>
    <message>
        <source>“%1” exists already, and a key is never replaced: what it has signed could not be updated any more.</source>
        <translation>«%1» ya existe y una clave nunca se sustituye: lo que ha firmado ya no se podría actualizar.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another account.</source>
        <translation>El archivo de clave «%1» pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Use a copy of your own.</source>
        <translation>Use una copia propia.</translation>
    </message>
    <message>
        <source>Other accounts can read or change the key file “%1”.</source>
        <translation>Otras cuentas pueden leer o modificar el archivo de clave «%1».</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600). If others may have read it, make a new key.</source>
        <translation>Quíteles los permisos (chmod 600). Si otros han podido leerlo, cree una clave nueva.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash.</source>
        <translation>«%1» no es un archivo de clave de Fieldflash.</translation>
    </message>
    <message>
        <source>The device runs a program that may not be complete.</source>
        <translation>El dispositivo ejecuta un programa que puede estar incompleto.</translation>
    </message>
    <message>
        <source>Start the update again.</source>
        <translation>Inicie la actualización de nuevo.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, start its bootloader by hand:</source>
        <translation>Vuelva a conectarlo e inicie la actualización de nuevo. Si no aparece, inicie su gestor de arranque a mano:</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To start its bootloader by hand:</source>
        <translation>Desconecte el dispositivo y vuelva a conectarlo (o pulse reset): su programa se inicia entonces como antes. Para iniciar su gestor de arranque a mano:</translation>
    </message>
    <message>
        <source>The loader is written and verified, but it did not start.</source>
        <translation>El cargador está escrito y verificado, pero no se inició.</translation>
    </message>
    <message>
        <source>The loader is written, but it did not start.</source>
        <translation>El cargador está escrito, pero no se inició.</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one. It is treated like any other bootloader.</source>
        <translation>El dispositivo se llama como un cargador de Fieldflash, pero no responde como tal. Se trata como cualquier otro bootloader.</translation>
    </message>
    <message>
        <source>Everything is written and verified. </source>
        <translation>Todo está escrito y verificado. </translation>
    </message>
    <message>
        <source>Everything is written. </source>
        <translation>Todo está escrito. </translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again, without starting its bootloader.</source>
        <translation>Desconecte el dispositivo y vuelva a conectarlo, sin iniciar su gestor de arranque.</translation>
    </message>
    <message>
        <source>If you know better than the device, allow it: --allow %1.</source>
        <translation>Si sabe más que el dispositivo, permítalo: --allow %1.</translation>
    </message>
    <message>
        <source>The bootloader does not say which kind of DFU it uses (it has no functional descriptor).</source>
        <translation>El gestor de arranque no indica qué tipo de DFU usa (no tiene descriptor funcional).</translation>
    </message>
    <message>
        <source>Blocks of %1 are to be sent, whatever size the device announces.</source>
        <translation>Se deben enviar bloques de %1, sea cual sea el tamaño que anuncie el dispositivo.</translation>
    </message>
    <message>
        <source>Another memory layout is to be used than the one the device announces.</source>
        <translation>Se debe usar una distribución de memoria distinta de la que anuncia el dispositivo.</translation>
    </message>
    <message>
        <source>A device without a functional descriptor does not state how long a block may be.</source>
        <translation>Un dispositivo sin descriptor funcional no indica la longitud máxima de un bloque.</translation>
    </message>
    <message>
        <source>Give it with --transfer-size, and allow it with --allow transfer-size.</source>
        <translation>Indíquela con --transfer-size y permítala con --allow transfer-size.</translation>
    </message>
    <message>
        <source>“%1” is not a memory layout.</source>
        <translation>«%1» no es una distribución de memoria.</translation>
    </message>
    <message>
        <source>A layout looks like “@Internal Flash /0x08000000/512*2Kg”.</source>
        <translation>Una distribución tiene este aspecto: «@Internal Flash /0x08000000/512*2Kg».</translation>
    </message>
    <message>
        <source>Choose the one that the file is for, then try again.</source>
        <translation>Elija aquella a la que va destinado el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed the end of the download, and could not be read back.</source>
        <translation>El dispositivo se reinició antes de confirmar el final de la descarga y no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed that it has received all of the firmware.</source>
        <translation>El dispositivo se reinició antes de confirmar que había recibido todo el firmware.</translation>
    </message>
    <message>
        <source>If it happens again, try another cable or port.</source>
        <translation>Si vuelve a ocurrir, pruebe otro cable o puerto.</translation>
    </message>
    <message>
        <source>A partition is chosen, but the memory of this device has addresses and no partitions.</source>
        <translation>Se ha elegido una partición, pero la memoria de este dispositivo tiene direcciones y no particiones.</translation>
    </message>
    <message>
        <source>Leave out the partition.</source>
        <translation>No indique ninguna partición.</translation>
    </message>
    <message>
        <source>Some page hashes were wrong at first and right with another seed. The memory is fine; the USB connection may not be.</source>
        <translation>Algunos hashes de página eran incorrectos al principio y correctos con otra semilla. La memoria está bien; la conexión USB quizá no.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) of the device differ from the file, as their hashes show.</source>
        <translation>
            <numerusform>%n sector del dispositivo difiere del archivo, como muestra su hash.</numerusform>
            <numerusform>%n sectores del dispositivo difieren del archivo, como muestran sus hashes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader does not let its memory be read: what is behind the program in its last page (%1) cannot be kept and will be empty.</source>
        <translation>El cargador no permite leer su memoria: lo que hay tras el programa en su última página (%1) no se puede conservar y quedará vacío.</translation>
    </message>
    <message>
        <source>The loader is installed.</source>
        <translation>El cargador está instalado.</translation>
    </message>
    <message>
        <source>Every byte is empty, as the page hashes prove.</source>
        <translation>Todos los bytes están vacíos, como demuestran los hashes de página.</translation>
    </message>
    <message>
        <source>Every byte matches, as the page hashes prove.</source>
        <translation>Todos los bytes coinciden, como demuestran los hashes de página.</translation>
    </message>
    <message>
        <source>It runs and is ready for a program.</source>
        <translation>Funciona y está listo para recibir un programa.</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>El archivo no contiene un cargador.</translation>
    </message>
    <message>
        <source>A program is installed by an update.</source>
        <translation>Un programa se instala mediante una actualización.</translation>
    </message>
    <message>
        <source>The device has a loader already (version %1). Replacing it overwrites the program, and if power fails while its first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>El dispositivo ya tiene un cargador (versión %1). Sustituirlo sobrescribe el programa, y si falla la alimentación mientras se reescribe su primera página (45 ms), solo BOOT0 con el bootloader de ROM o una sonda de depuración pueden recuperar el dispositivo.</translation>
    </message>
    <message>
        <source>If that is what you want: fieldflash-cli install-loader --replace-loader</source>
        <translation>Si eso es lo que quiere: fieldflash-cli install-loader --replace-loader</translation>
    </message>
    <message>
        <source>The loader of this device does not let itself be replaced over USB.</source>
        <translation>El cargador de este dispositivo no permite que se sustituya por USB.</translation>
    </message>
    <message>
        <source>Start the ROM bootloader with BOOT0 and install the loader there, or use a debug probe.</source>
        <translation>Inicie el bootloader de ROM con BOOT0 e instale allí el cargador, o use una sonda de depuración.</translation>
    </message>
    <message>
        <source>Use the file with which the vendor of the device updates its loader.</source>
        <translation>Use el archivo con el que el fabricante del dispositivo actualiza su cargador.</translation>
    </message>
    <message>
        <source>The file is a loader for the ROM bootloader. A running loader is replaced by a loader with a header in front.</source>
        <translation>El archivo es un cargador para el bootloader de ROM. Un cargador en marcha se sustituye por un cargador con una cabecera delante.</translation>
    </message>
    <message>
        <source>The file is not signed, and the loader of this device takes only signed ones.</source>
        <translation>El archivo no está firmado, y el cargador de este dispositivo solo acepta archivos firmados.</translation>
    </message>
    <message>
        <source>The file is signed with another key than the one that the loader of this device knows.</source>
        <translation>El archivo está firmado con una clave distinta de la que conoce el cargador de este dispositivo.</translation>
    </message>
    <message>
        <source>The loader is written, but the device reports loader %1 instead of %2.</source>
        <translation>El cargador está escrito, pero el dispositivo informa del cargador %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and check the loader with “list”.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo y compruebe el cargador con «list».</translation>
    </message>
    <message>
        <source>The device announces no option bytes.</source>
        <translation>El dispositivo no anuncia bytes de opción.</translation>
    </message>
    <message>
        <source>Its bootloader cannot show them; a debug probe can.</source>
        <translation>Su gestor de arranque no puede mostrarlos; una sonda de depuración sí.</translation>
    </message>
    <message>
        <source>The bootloader does not let the option bytes be read.</source>
        <translation>El gestor de arranque no permite leer los bytes de opción.</translation>
    </message>
    <message>
        <source>A debug probe can show them.</source>
        <translation>Una sonda de depuración puede mostrarlos.</translation>
    </message>
    <message>
        <source>, verified</source>
        <translation>, verificado</translation>
    </message>
    <message>
        <source>Windows has no driver for this device.</source>
        <translation>Windows no tiene controlador para este dispositivo.</translation>
    </message>
    <message>
        <source>The driver of STM32CubeProgrammer and DfuSe is installed for this device. It keeps other programs out.</source>
        <translation>Este dispositivo tiene instalado el controlador de STM32CubeProgrammer y DfuSe, que no deja acceder a otros programas.</translation>
    </message>
    <message>
        <source>Windows uses this device as an input device (HID).</source>
        <translation>Windows usa este dispositivo como dispositivo de entrada (HID).</translation>
    </message>
    <message>
        <source>The driver “%1” from “%2” is installed for this device. It gives Fieldflash no access.</source>
        <translation>Este dispositivo tiene instalado el controlador «%1» de «%2», que no da acceso a Fieldflash.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one. Unplug the device and plug it in again.</source>
        <translation>Su controlador, WinUSB, es el correcto. Desconecte el dispositivo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one, but Windows could not start it (problem code %1). Unplug the device and plug it in again.</source>
        <translation>Su controlador, WinUSB, es el correcto, pero Windows no pudo iniciarlo (código de problema %1). Desconecte el dispositivo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Install WinUSB for it with Zadig: Options, List All Devices, choose the entry with USB ID %1, then WinUSB, Replace Driver. Fieldflash then continues automatically.</source>
        <translation>Instale WinUSB para él con Zadig: Options, List All Devices, elija la entrada con USB ID %1 y luego WinUSB, Replace Driver. Después Fieldflash continúa automáticamente.</translation>
    </message>
    <message>
        <source>The profile “%1” does not state the USB id of a product.</source>
        <translation>El perfil «%1» no indica el identificador USB de un producto.</translation>
    </message>
    <message>
        <source>fwupd finds devices by it: add the ids of “application”.</source>
        <translation>fwupd encuentra los dispositivos por él: añada los identificadores de «application».</translation>
    </message>
    <message>
        <source>The firmware is for %1, but the profile “%2” is for %3.</source>
        <translation>El firmware es para %1, pero el perfil «%2» es para %3.</translation>
    </message>
    <message>
        <source>Use the profile of the product that the firmware is for.</source>
        <translation>Use el perfil del producto al que está destinado el firmware.</translation>
    </message>
    <message>
        <source>The firmware does not state its version.</source>
        <translation>El firmware no indica su versión.</translation>
    </message>
    <message>
        <source>fwupd compares it with that of the device: convert the file with --device-version first.</source>
        <translation>fwupd la compara con la del dispositivo: convierta antes el archivo con --device-version.</translation>
    </message>
    <message>
        <source>reading the new file again</source>
        <translation>volver a leer el archivo nuevo</translation>
    </message>
    <message>
        <source>The cabinet was not written correctly.</source>
        <translation>El archivo cabinet no se escribió correctamente.</translation>
    </message>
    <message>
        <source>The description in the cabinet is damaged in line %1.</source>
        <translation>La descripción del archivo cabinet está dañada en la línea %1.</translation>
    </message>
    <message>
        <source>The description in the cabinet is larger than %1.</source>
        <translation>La descripción del archivo cabinet supera %1.</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>archivo cabinet</translation>
    </message>
    <message>
        <source>“%1” in the cabinet is not the file that its description states.</source>
        <translation>«%1» del archivo cabinet no es el archivo que indica su descripción.</translation>
    </message>
    <message>
        <source>The cabinet contains more than %1 descriptions of firmware.</source>
        <translation>El archivo cabinet contiene más de %1 descripciones de firmware.</translation>
    </message>
    <message>
        <source>The file is not a cabinet that describes its firmware (.cab).</source>
        <translation>El archivo no es un cabinet (.cab) que describa su firmware.</translation>
    </message>
    <message>
        <source>The commands update, plan, info and convert take other files.</source>
        <translation>Las órdenes update, plan, info y convert aceptan otros archivos.</translation>
    </message>
    <message>
        <source>The cabinet states that it is version %1 of “%2” by %3.</source>
        <translation>Según el archivo cabinet, es la versión %1 de «%2» de %3.</translation>
    </message>
    <message>
        <source>Take their rights away (icacls FILE /inheritance:r /grant:r YOU:F). If others may have read it, make a new key.</source>
        <translation>Retíreles los permisos (icacls ARCHIVO /inheritance:r /grant:r USTED:F). Si otros han podido leerlo, cree una clave nueva.</translation>
    </message>
    <message>
        <source>This chip is not known, and its erased flash reads as zeros. That is taken into account from now on.</source>
        <translation>Este chip no se conoce, y su flash borrada se lee como ceros. A partir de ahora se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Start its bootloader by hand; it then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Inicie su cargador de arranque a mano; este muestra entonces si la protección contra lectura está eliminada, y se puede instalar un programa.</translation>
    </message>
    <message>
        <source>Erased flash of this chip reads as ones, unlike that of the chips with this memory layout. That is taken into account from now on.</source>
        <translation>La memoria flash borrada de este chip se lee como unos, a diferencia de la de los chips con esta distribución de memoria. A partir de ahora se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To update it, hold BOOT0 meanwhile. If the bootloader does not appear then either, the board probably lacks the crystal that the bootloader of some chips needs for USB: use a debug probe instead.</source>
        <translation>Desconecte el dispositivo y vuelva a conectarlo (o pulse reset): su programa arranca entonces como antes. Para actualizarlo, mantenga BOOT0 pulsado mientras tanto. Si tampoco aparece el bootloader, a la placa probablemente le falta el cristal que el bootloader de algunos chips necesita para USB: use una sonda de depuración.</translation>
    </message>
    <message>
        <source>The bootloader of this chip locks up when it is asked to start the program, so it was not asked.</source>
        <translation>El bootloader de este chip se bloquea cuando se le pide que inicie el programa, por lo que no se le ha pedido.</translation>
    </message>
    <message>
        <source>Reset the device with BOOT0 low: its program starts then.</source>
        <translation>Reinicie el dispositivo con BOOT0 a nivel bajo: entonces se inicia su programa.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode, because the bootloader of this chip locks up when it is asked to start the program. Reset the device with BOOT0 low to start it.</source>
        <translation>El dispositivo está en modo bootloader porque el bootloader de este chip se bloquea cuando se le pide que inicie el programa. Reinicie el dispositivo con BOOT0 a nivel bajo para iniciarlo.</translation>
    </message>
    <message>
        <source>Ask %1 whether it has changed its key.</source>
        <translation>Pregunte a %1 si ha cambiado su clave.</translation>
    </message>
    <message>
        <source>It runs because the program did not confirm that it works, and there is no other.</source>
        <translation>Está activo porque el programa no ha confirmado que funciona y no hay otro.</translation>
    </message>
    <message>
        <source>The program in slot %1 has confirmed that it works and is kept. Slot %2 is free.</source>
        <translation>El programa de la ranura %1 ha confirmado que funciona y se conserva. La ranura %2 está libre.</translation>
    </message>
    <message>
        <source>No program has confirmed that it works. Slot %1 is free.</source>
        <translation>Ningún programa ha confirmado que funciona. La ranura %1 está libre.</translation>
    </message>
    <message>
        <source>The program in slot %1 is on trial.</source>
        <translation>El programa de la ranura %1 está a prueba.</translation>
    </message>
    <message>
        <source>The program in slot %1 did not confirm that it works and does not start again.</source>
        <translation>El programa de la ranura %1 no ha confirmado que funciona y ya no se inicia.</translation>
    </message>
    <message>
        <source>Programs start at %1 behind the loader in the file, but at %2 behind the loader of this device.</source>
        <translation>Los programas empiezan en %1 tras el cargador del archivo, pero en %2 tras el cargador de este dispositivo.</translation>
    </message>
    <message>
        <source>expected exactly one device profile.</source>
        <translation>aquí se espera exactamente un perfil de dispositivo.</translation>
    </message>
    <message>
        <source>expected at least one firmware file.</source>
        <translation>aquí se espera al menos un archivo de firmware.</translation>
    </message>
    <message>
        <source>expected a version like “1.2”.</source>
        <translation>aquí se espera una versión como «1.2».</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits and hyphens, like “acme”.</source>
        <translation>aquí se esperan minúsculas, cifras y guiones, como «acme».</translation>
    </message>
    <message>
        <source>expected a date like “2026-11-30”.</source>
        <translation>aquí se espera una fecha como «2026-11-30».</translation>
    </message>
    <message>
        <source>expected a file in the folder of this file or below it, whose name has only letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>aquí se espera un archivo bajo la carpeta de este archivo; su nombre solo tiene letras de la A a la Z, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The two programs are not linked for the two slots of a loader.</source>
        <translation>Los dos programas no están enlazados para las dos ranuras de un cargador.</translation>
    </message>
    <message>
        <source>Link one for %1 and the other for %2.</source>
        <translation>Enlace uno para %1 y el otro para %2.</translation>
    </message>
    <message>
        <source>The programs for the two slots differ in name, version, board or chip.</source>
        <translation>Los programas para las dos ranuras difieren en nombre, versión, placa o chip.</translation>
    </message>
    <message>
        <source>Build both from the same source.</source>
        <translation>Compile ambos a partir del mismo código fuente.</translation>
    </message>
    <message>
        <source>expected a text.</source>
        <translation>aquí se espera un texto.</translation>
    </message>
    <message>
        <source>expected a list of at most %1 entries.</source>
        <translation>aquí se espera una lista de %1 elementos como máximo.</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>aquí se espera true o false.</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>aquí se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>expected a number, or a text like &quot;0x08008000&quot; or &quot;32K&quot;.</source>
        <translation>aquí se espera un número o un texto como &quot;0x08008000&quot; o &quot;32K&quot;.</translation>
    </message>
    <message>
        <source>expected a USB id like &quot;1234:abcd&quot;.</source>
        <translation>aquí se espera un identificador USB como &quot;1234:abcd&quot;.</translation>
    </message>
    <message>
        <source>expected at least one USB id.</source>
        <translation>aquí se espera al menos un identificador USB.</translation>
    </message>
    <message>
        <source>expected an object { … }.</source>
        <translation>aquí se espera un objeto { … }.</translation>
    </message>
    <message>
        <source>expected one of the letters L, S, D and H.</source>
        <translation>aquí se espera una de las letras L, S, D y H.</translation>
    </message>
    <message>
        <source>expected addresses like &quot;0x1FFF7800&quot;.</source>
        <translation>aquí se esperan direcciones como &quot;0x1FFF7800&quot;.</translation>
    </message>
    <message>
        <source>expected a power of two.</source>
        <translation>aquí se espera una potencia de dos.</translation>
    </message>
    <message>
        <source>expected sectors like &quot;2K&quot; or &quot;4*16K,1*64K,128K&quot;.</source>
        <translation>aquí se esperan sectores como &quot;2K&quot; o &quot;4*16K,1*64K,128K&quot;.</translation>
    </message>
    <message>
        <source>expected sizes like &quot;512K&quot;.</source>
        <translation>aquí se esperan tamaños como &quot;512K&quot;.</translation>
    </message>
    <message>
        <source>expected a version like &quot;22.00&quot;.</source>
        <translation>aquí se espera una versión como &quot;22.00&quot;.</translation>
    </message>
    <message>
        <source>expected one of flash, option-bytes, otp, eeprom and device-feature.</source>
        <translation>aquí se espera flash, option-bytes, otp, eeprom o device-feature.</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits, dots and hyphens, like “acme-lamp”.</source>
        <translation>aquí se esperan minúsculas, cifras, puntos y guiones, como «acme-lamp».</translation>
    </message>
    <message>
        <source>“%1” is not a way to enter the bootloader; use detach, button, command or serial-1200.</source>
        <translation>«%1» no es una forma de entrar en el bootloader; hay detach, button, command y serial-1200.</translation>
    </message>
    <message>
        <source>“%1” is not a known loader; use fieldflash.</source>
        <translation>«%1» no es un cargador con peticiones propias; existe fieldflash.</translation>
    </message>
    <message>
        <source>“%1” is not a known family; use one of %2.</source>
        <translation>«%1» no es una familia conocida; existen %2.</translation>
    </message>
    <message>
        <source>expected a multiple of 8.</source>
        <translation>aquí se espera un múltiplo de 8.</translation>
    </message>
    <message>
        <source>expected a file name pattern without folders.</source>
        <translation>aquí se espera un patrón de nombre sin carpetas.</translation>
    </message>
    <message>
        <source>The name “%1” does not say which kind of report to write.</source>
        <translation>El nombre «%1» no indica qué tipo de informe hay que escribir.</translation>
    </message>
    <message>
        <source>Let it end in .html or .json.</source>
        <translation>Haga que termine en .html o .json.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; what was there before is unchanged.</source>
        <translation>No se pudo escribir el informe «%1»; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Compruebe el cable y vuelva a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Install the access rule of Fieldflash, then unplug the device and plug it in again.</source>
        <translation>Instale la regla de acceso de Fieldflash; después desconecte el dispositivo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to this device is installed.</source>
        <translation>No hay instalado ningún controlador que dé a los programas acceso a este dispositivo.</translation>
    </message>
    <message>
        <source>The device matches the file, but </source>
        <translation>El dispositivo coincide con el archivo, pero </translation>
    </message>
    <message>
        <source>the device sent %1 of %2 bytes</source>
        <translation>el dispositivo envió %1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes not empty</source>
        <translation>%1: %2 de %3 bytes no vacíos</translation>
    </message>
    <message>
        <source>%1 of %2 bytes from %3</source>
        <translation>%1 de %2 bytes desde %3</translation>
    </message>
    <message>
        <source>Recovering from: </source>
        <translation>Recuperación tras el error: </translation>
    </message>
    <message>
        <source>Version %1 was on the device already.</source>
        <translation>La versión %1 ya estaba en el dispositivo.</translation>
    </message>
    <message>
        <source>Went back from %1 to %2.</source>
        <translation>Se volvió de %1 a %2.</translation>
    </message>
    <message>
        <source>The device matched the file already; nothing was written.</source>
        <translation>El dispositivo ya coincidía con el archivo; no se escribió nada.</translation>
    </message>
    <message>
        <source>The device matches the file, but it reports version %1 instead of %2.</source>
        <translation>El dispositivo coincide con el archivo, pero indica la versión %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. Fieldflash then continues automatically.</source>
        <translation>Desconecte el dispositivo y vuelva a conectarlo. Fieldflash continuará automáticamente.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AboutDialog</name>
    <message>
        <source>Fieldflash is free software under the MIT licence. It uses Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) and CLI11 (BSD 3-clause).</source>
        <translation>Fieldflash es software libre con licencia MIT. Utiliza Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) y CLI11 (BSD 3-clause).</translation>
    </message>
    <message>
        <source>About Fieldflash</source>
        <translation>Acerca de Fieldflash</translation>
    </message>
    <message>
        <source>Icon of Fieldflash</source>
        <translation>Icono de Fieldflash</translation>
    </message>
    <message>
        <source>Updates the firmware of devices over USB and proves that it worked.</source>
        <translation>Actualiza el firmware de dispositivos por USB y demuestra que funcionó.</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Este sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AddressDialog</name>
    <message>
        <source>Address of the file</source>
        <translation>Dirección del archivo</translation>
    </message>
    <message>
        <source>Where is %1 written?</source>
        <translation>¿Dónde se escribe %1?</translation>
    </message>
    <message>
        <source>The file states no address. Its first byte is written there.</source>
        <translation>El archivo no indica ninguna dirección. Su primer byte se escribe ahí.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>Empty: at the start of flash, %1.</source>
        <translation>Vacío: al inicio de la flash, %1.</translation>
    </message>
    <message>
        <source>Empty: at the start of flash.</source>
        <translation>Vacío: al inicio de la flash.</translation>
    </message>
    <message>
        <source>The update checks whether the device has memory there.</source>
        <translation>La actualización comprueba si el dispositivo tiene memoria ahí.</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>«%1» no es una dirección válida. Escriba dígitos hexadecimales, por ejemplo 0800C000.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ByteMeaning</name>
    <message>
        <source>Initial stack pointer</source>
        <translation>Puntero de pila inicial</translation>
    </message>
    <message>
        <source>Reserved vector</source>
        <translation>Vector reservado</translation>
    </message>
    <message>
        <source>%1 vector</source>
        <translation>Vector %1</translation>
    </message>
    <message>
        <source>Program header</source>
        <translation>Cabecera del programa</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 para %3</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Coma flotante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::CardText</name>
    <message>
        <source>USB port %1</source>
        <translation>puerto USB %1</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>running version %1</source>
        <translation>ejecuta la versión %1</translation>
    </message>
    <message>
        <source>in bootloader mode, update not finished</source>
        <translation>en modo bootloader, actualización sin terminar</translation>
    </message>
    <message>
        <source>in bootloader mode, contains version %1</source>
        <translation>en modo bootloader, contiene la versión %1</translation>
    </message>
    <message>
        <source>in bootloader mode, no program yet</source>
        <translation>en modo bootloader, todavía sin programa</translation>
    </message>
    <message>
        <source>in bootloader mode</source>
        <translation>en modo bootloader</translation>
    </message>
    <message>
        <source>not for this device</source>
        <translation>no es para este dispositivo</translation>
    </message>
    <message>
        <source>does not state which device it is for</source>
        <translation>no dice para qué dispositivo es</translation>
    </message>
    <message>
        <source>made for this device</source>
        <translation>hecho para este dispositivo</translation>
    </message>
    <message>
        <source>STM32 device</source>
        <translation>Dispositivo STM32</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Dispositivo USB</translation>
    </message>
    <message>
        <source>included with Fieldflash</source>
        <translation>incluido con Fieldflash</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>No firmware chosen</source>
        <translation>Ningún firmware elegido</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Suelte un archivo aquí o elija uno.</translation>
    </message>
    <message>
        <source>for devices with this USB id</source>
        <translation>para dispositivos con este identificador USB</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Previous content</source>
        <translation>Contenido anterior</translation>
    </message>
    <message>
        <source>Previous content, version %1</source>
        <translation>Contenido anterior, versión %1</translation>
    </message>
    <message>
        <source>saved by the last update</source>
        <translation>guardado por la última actualización</translation>
    </message>
    <message>
        <source>saved by an earlier update</source>
        <translation>guardado por una actualización anterior</translation>
    </message>
    <message>
        <source>changed, read again at %1</source>
        <translation>modificado, leído de nuevo a las %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Certificate</name>
    <message>
        <source>Certificate of the check</source>
        <translation>Certificado de la comprobación</translation>
    </message>
    <message>
        <source>The certificate could not be saved there.</source>
        <translation>El certificado no se pudo guardar allí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Document to print (*.pdf);;Web page (*.html);;Data (*.json)</source>
        <translation>Documento para imprimir (*.pdf);;Página web (*.html);;Datos (*.json)</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Guardar un certificado de la comprobación</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChipDialog</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Bootloader (DfuSe)</source>
        <translation>Cargador de arranque (DfuSe)</translation>
    </message>
    <message>
        <source>Bootloader (plain DFU)</source>
        <translation>Cargador de arranque (DFU simple)</translation>
    </message>
    <message>
        <source>Another kind of DFU</source>
        <translation>Otro tipo de DFU</translation>
    </message>
    <message>
        <source>Without updates over USB</source>
        <translation>Sin actualizaciones por USB</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sector(s), %2</source>
        <translation>
            <numerusform>%1, %n sector, %2</numerusform>
            <numerusform>%1, %n sectores, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>USB ID</source>
        <translation>Identificador USB</translation>
    </message>
    <message>
        <source>Bootloader version</source>
        <translation>Versión del cargador de arranque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Puerto USB</translation>
    </message>
    <message>
        <source>Serial number (from the unique ID)</source>
        <translation>Número de serie (del identificador único)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chip information</source>
        <translation>Información del chip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChoiceButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectPanel</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Shows the steps for this board</source>
        <translation>Muestra los pasos para esta placa</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectionDoctor</name>
    <message>
        <source>an unnamed device</source>
        <translation>un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Conecte su dispositivo</translation>
    </message>
    <message>
        <source>Fieldflash detects it automatically.</source>
        <translation>Fieldflash lo detecta automáticamente.</translation>
    </message>
    <message>
        <source>Only the debug probe is connected</source>
        <translation>Solo está conectada la sonda de depuración</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is the debug probe of a board, not the chip to update. Connect the USB connector of the chip; the probe can stay connected.</source>
        <translation>«%1» en el puerto USB %2 es la sonda de depuración de una placa, no el chip que se actualiza. Conecte el USB del chip; la sonda puede seguir conectada.</translation>
    </message>
    <message>
        <source>This device needs another program</source>
        <translation>Este dispositivo necesita otro programa</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is waiting for an update, but it doesn&apos;t use the STM32 bootloader protocol. Use the manufacturer&apos;s program, or connect the right device.</source>
        <translation>«%1» en el puerto USB %2 espera una actualización, pero no usa el protocolo de los bootloaders de STM32. Use el programa del fabricante o conecte el dispositivo correcto.</translation>
    </message>
    <message>
        <source>No access to USB devices</source>
        <translation>Sin acceso a dispositivos USB</translation>
    </message>
    <message>
        <source>“%1” on USB port %2</source>
        <translation>«%1» en el puerto USB %2</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but you don&apos;t have permission to use it.</source>
        <translation>Fieldflash ha encontrado %1, pero usted no tiene permiso para usarlo.</translation>
    </message>
    <message>
        <source>Install the access rule below, once. Fieldflash then continues automatically.</source>
        <translation>Instale la regla de acceso de abajo una sola vez. Después, Fieldflash continúa automáticamente.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but its driver does not give programs access.</source>
        <translation>Fieldflash ha encontrado %1, pero su controlador no da acceso a los programas.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but another program is using it.</source>
        <translation>Fieldflash ha encontrado %1, pero otro programa lo está usando.</translation>
    </message>
    <message>
        <source>The device did not start its bootloader</source>
        <translation>El dispositivo no ha iniciado su bootloader</translation>
    </message>
    <message>
        <source>The bootloader did not appear</source>
        <translation>El bootloader no ha aparecido</translation>
    </message>
    <message>
        <source>Disconnect everything else that is wired to the board: its bootloader also listens on serial lines.</source>
        <translation>Desconecte todo lo demás que esté cableado a la placa: su bootloader también escucha las líneas serie.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Cierre %1. Fieldflash continúa entonces automáticamente.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DesktopSession</name>
    <message>
        <source>A device is being updated</source>
        <translation>Se está actualizando un dispositivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DetailsFold</name>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Co&amp;piar detalles</translation>
    </message>
    <message>
        <source>Shows technical details</source>
        <translation>Muestra los detalles técnicos</translation>
    </message>
    <message>
        <source>Problems found. Tick each one to override it and enable Install.</source>
        <translation>Se han encontrado problemas. Marque cada uno para ignorarlo y permitir la instalación.</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Ignorar: %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Other de&amp;vice…</source>
        <translation>O&amp;tro dispositivo…</translation>
    </message>
    <message>
        <source>Goes back to the list of connected devices</source>
        <translation>Vuelve a la lista de dispositivos conectados</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceChooser</name>
    <message>
        <source>Connected devices</source>
        <translation>Dispositivos conectados</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceJob</name>
    <message>
        <source>Asking the device to restart</source>
        <translation>Se pide al dispositivo que se reinicie</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Esperando el bootloader</translation>
    </message>
    <message>
        <source>Reading the memory map</source>
        <translation>Leyendo el mapa de memoria</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>Iniciando la aplicación</translation>
    </message>
    <message>
        <source>Waiting for the application</source>
        <translation>Esperando su aplicación</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Choose a device on the update page first.</source>
        <translation>Elija primero un dispositivo en la página de actualización.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>No hay ningún dispositivo conectado.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>El dispositivo se reinicia en modo bootloader y después vuelve a su aplicación. No se escribe nada.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>El dispositivo sigue en modo bootloader. No se escribe nada.</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>Abriendo el dispositivo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Otra tarea está usando el dispositivo.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device memory is being read (Technician page).</source>
        <translation>Se está leyendo la memoria del dispositivo (página Técnico).</translation>
    </message>
    <message>
        <source>Its memory can be read when that is finished.</source>
        <translation>Su memoria se podrá leer cuando termine.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceSource</name>
    <message>
        <source>This computer does not give programs access to USB devices. To try Fieldflash with the built-in board, start it with --virtual.</source>
        <translation>Este ordenador no da a los programas acceso a los dispositivos USB. Para probar Fieldflash con la placa integrada, inícielo con --virtual.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceUsers</name>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documentos (en inglés)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>%1 is part of the source code and is not included here.</source>
        <translation>%1 forma parte del código fuente y no está incluido aquí.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EarlierDialog</name>
    <message>
        <source>Earlier firmware</source>
        <translation>Firmware anterior</translation>
    </message>
    <message>
        <source>Nothing is saved yet. An update saves what it replaces.</source>
        <translation>Aún no hay nada guardado. Una actualización guarda lo que reemplaza.</translation>
    </message>
    <message>
        <source>What earlier updates have replaced. It can be restored on the device that it was saved from.</source>
        <translation>Lo que reemplazaron actualizaciones anteriores. Se puede restaurar en el dispositivo del que se guardó.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Puerto USB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Saved from another device</source>
        <translation>Guardado desde otro dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), in at most %1 MB. The settings change that.</source>
        <translation>
            <numerusform>Se conserva %n día, en %1 MB como máximo. Los ajustes permiten cambiarlo.</numerusform>
            <numerusform>Se conserva %n días, en %1 MB como máximo. Los ajustes permiten cambiarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseChoice</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>«%1» no es un rango válido.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Escriba la primera y la última dirección, como 08000000-08003FFF, o una dirección y un tamaño, como 08000000:16K.</translation>
    </message>
    <message>
        <source>No range is given.</source>
        <translation>No se indica ningún rango.</translation>
    </message>
    <message>
        <source>Nothing is left to erase.</source>
        <translation>No queda nada que borrar.</translation>
    </message>
    <message>
        <source>Type smaller ranges to keep.</source>
        <translation>Indique rangos más pequeños que conservar.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseDialog</name>
    <message>
        <source>&amp;Only these ranges</source>
        <translation>&amp;Solo estos rangos</translation>
    </message>
    <message>
        <source>Everything e&amp;xcept these ranges</source>
        <translation>Todo &amp;excepto estos rangos</translation>
    </message>
    <message>
        <source>Erase memory</source>
        <translation>Borrar la memoria</translation>
    </message>
    <message>
        <source>What is to be erased in %1?</source>
        <translation>¿Qué se debe borrar en %1?</translation>
    </message>
    <message>
        <source>Ranges of addresses</source>
        <translation>Rangos de direcciones</translation>
    </message>
    <message>
        <source>Erased content cannot be restored. Without a program the device stays in bootloader mode; firmware can be installed again at any time.</source>
        <translation>El contenido borrado no se puede restaurar. Sin programa, el dispositivo permanece en modo de cargador de arranque; se puede volver a instalar firmware en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>The whole memory of the device is erased.</source>
        <translation>Se borra toda la memoria del dispositivo.</translation>
    </message>
    <message>
        <source>%1 are erased.</source>
        <translation>Se borran %1.</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>&amp;Todo</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureHelp</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>&amp;Finalizar actualización</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>&amp;Escribir en %1</translation>
    </message>
    <message>
        <source>&amp;Choose another device</source>
        <translation>&amp;Elegir otro dispositivo</translation>
    </message>
    <message>
        <source>&amp;Remove the protection…</source>
        <translation>&amp;Quitar la protección…</translation>
    </message>
    <message>
        <source>&amp;Show the protection</source>
        <translation>&amp;Mostrar la protección</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Instalar un cargador…</translation>
    </message>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Actualizar sin copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Iniciar la aplicación</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailurePage</name>
    <message>
        <source>Fieldflash tried to start the bootloader.</source>
        <translation>Fieldflash intentó iniciar el cargador de arranque.</translation>
    </message>
    <message>
        <source>Fieldflash tried to prepare the update.</source>
        <translation>Fieldflash intentó preparar la actualización.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the device.</source>
        <translation>Fieldflash intentó leer el dispositivo.</translation>
    </message>
    <message>
        <source>Fieldflash tried to erase memory.</source>
        <translation>Fieldflash intentó borrar memoria.</translation>
    </message>
    <message>
        <source>Fieldflash tried to write the firmware.</source>
        <translation>Fieldflash intentó escribir el firmware.</translation>
    </message>
    <message>
        <source>Fieldflash tried to check every byte.</source>
        <translation>Fieldflash intentó comprobar cada byte.</translation>
    </message>
    <message>
        <source>Fieldflash tried to restart the device.</source>
        <translation>Fieldflash intentó reiniciar el dispositivo.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the version of the device.</source>
        <translation>Fieldflash intentó leer la versión del dispositivo.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Cierre %1. Fieldflash continúa entonces automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>List&amp;o</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Esto no se puede hacer</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>No se ha encontrado ningún dispositivo</translation>
    </message>
    <message>
        <source>Several devices match</source>
        <translation>Coinciden varios dispositivos</translation>
    </message>
    <message>
        <source>The device was disconnected</source>
        <translation>El dispositivo se ha desconectado</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device</source>
        <translation>No tiene permiso para usar este dispositivo</translation>
    </message>
    <message>
        <source>The device has no suitable driver</source>
        <translation>El dispositivo no tiene un controlador adecuado</translation>
    </message>
    <message>
        <source>The device is in use</source>
        <translation>El dispositivo está en uso</translation>
    </message>
    <message>
        <source>This firmware is not for this device</source>
        <translation>Este firmware no es para este dispositivo</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as firmware</source>
        <translation>Este archivo no se puede usar como firmware</translation>
    </message>
    <message>
        <source>This firmware would not start</source>
        <translation>Este firmware no se iniciaría</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The device is protected</source>
        <translation>El dispositivo está protegido</translation>
    </message>
    <message>
        <source>The firmware does not fit this device</source>
        <translation>El firmware no encaja en este dispositivo</translation>
    </message>
    <message>
        <source>The device refused the request</source>
        <translation>El dispositivo ha rechazado la petición</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La conexión ha fallado</translation>
    </message>
    <message>
        <source>The device does not respond</source>
        <translation>El dispositivo no responde</translation>
    </message>
    <message>
        <source>The check found differences</source>
        <translation>La comprobación ha encontrado diferencias</translation>
    </message>
    <message>
        <source>The device did not reconnect</source>
        <translation>El dispositivo no se ha vuelto a conectar</translation>
    </message>
    <message>
        <source>The device reports a different version</source>
        <translation>El dispositivo indica otra versión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Internal error in Fieldflash</source>
        <translation>Error interno de Fieldflash</translation>
    </message>
    <message>
        <source>Choose another file or another device.</source>
        <translation>Elija otro archivo u otro dispositivo.</translation>
    </message>
    <message>
        <source>Connect the device and try again.</source>
        <translation>Conecte el dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose the device in the list, or unplug the others.</source>
        <translation>Elija el dispositivo en la lista o desconecte los demás.</translation>
    </message>
    <message>
        <source>Plug the device into the same USB port again, then continue.</source>
        <translation>Vuelva a conectar el dispositivo en el mismo puerto USB y continúe.</translation>
    </message>
    <message>
        <source>Install the access rule, then plug the device in again.</source>
        <translation>Instale la regla de acceso y después vuelva a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Install the driver for this device.</source>
        <translation>Instale el controlador para este dispositivo.</translation>
    </message>
    <message>
        <source>Close the other program that uses the device, then try again.</source>
        <translation>Cierre el otro programa que usa el dispositivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose the firmware that is made for this device.</source>
        <translation>Elija el firmware hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>Download the file again, or choose another one.</source>
        <translation>Descargue el archivo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>Choose another firmware file.</source>
        <translation>Elija otro archivo de firmware.</translation>
    </message>
    <message>
        <source>Copy the file to your own folder and choose it there.</source>
        <translation>Copie el archivo a su propia carpeta y elíjalo allí.</translation>
    </message>
    <message>
        <source>Ask the manufacturer of the device how to remove its protection.</source>
        <translation>Pregunte al fabricante del dispositivo cómo se quita la protección.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and try again.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Try a different cable or USB port, without a hub.</source>
        <translation>Pruebe otro cable u otro puerto USB, sin concentrador.</translation>
    </message>
    <message>
        <source>Press the reset button of the device, or unplug it and plug it in again.</source>
        <translation>Pulse el botón de reset del dispositivo, o desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Try again, or ask for a file that states the right version.</source>
        <translation>Inténtelo de nuevo o pida un archivo que indique la versión correcta.</translation>
    </message>
    <message>
        <source>You can continue at any time.</source>
        <translation>Puede continuar en cualquier momento.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the differences under Details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, mire las diferencias en Detalles.</translation>
    </message>
    <message>
        <source>The device is read-protected</source>
        <translation>El dispositivo está protegido contra lectura</translation>
    </message>
    <message>
        <source>This memory of the device is never changed</source>
        <translation>Esta memoria del dispositivo no se modifica nunca</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>No se pudo hacer ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>Remove the protection; that erases the whole device.</source>
        <translation>Quite la protección; eso borra todo el dispositivo.</translation>
    </message>
    <message>
        <source>Choose a file that does not need this memory.</source>
        <translation>Elija un archivo que no necesite esta memoria.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Actualice sin copia de seguridad si el contenido del dispositivo no hace falta.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareCard</name>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Opens a dialog. A file can also be dropped anywhere in the window.</source>
        <translation>Abre un diálogo. También se puede soltar un archivo en cualquier parte de la ventana.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareFile</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HelpDialog</name>
    <message>
        <source>Press the large button</source>
        <translation>Pulsar el botón grande</translation>
    </message>
    <message>
        <source>Cancel; asks first when something is erased</source>
        <translation>Cancelar; pregunta antes si ya se ha borrado algo</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Elegir un archivo de firmware</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Search in the bytes (page Memory)</source>
        <translation>Buscar en los bytes (página Memoria)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How to update a device</source>
        <translation>Cómo actualizar un dispositivo</translation>
    </message>
    <message>
        <source>1. Connect the device with a USB cable that carries data.
2. Choose the firmware file, or drop it anywhere in the window.
3. Press the large button and leave the cable connected.
The update is done when every byte was read back and matches, and the device has restarted.</source>
        <translation>1. Conecte el dispositivo con un cable USB que transmita datos.
2. Elija el archivo de firmware o suéltelo en la ventana.
3. Pulse el botón grande y deje el cable conectado.
La actualización termina cuando cada byte se ha releído y coincide, y el dispositivo se ha reiniciado.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
    <message>
        <source>The page states what happened, what state the device is in, and what to do next. An interrupted update does not damage the device: it stays in bootloader mode until the update is finished. Details show the technical cause, and a support bundle records everything for the manufacturer.</source>
        <translation>La página indica qué ha pasado, en qué estado está el dispositivo y qué hacer a continuación. Una actualización interrumpida no daña el dispositivo: permanece en modo bootloader hasta que se termina. Los detalles muestran la causa técnica y un paquete de soporte lo registra todo para el fabricante.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Para técnicos</translation>
    </message>
    <message>
        <source>Technician shows the memory of device and file, reads it back, updates many boards in a series, and decodes the option bytes.</source>
        <translation>Técnico muestra la memoria del dispositivo y del archivo, la relee, actualiza muchas placas en serie y descifra los bytes de opción.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Guides and questions…</source>
        <translation>&amp;Guías y preguntas (en inglés)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Move through a memory map or its bytes</source>
        <translation>Recorrer un mapa de memoria o sus bytes</translation>
    </message>
    <message>
        <source>Zoom the memory map</source>
        <translation>Ampliar o reducir el mapa de memoria</translation>
    </message>
    <message>
        <source>Go to an address (page Memory)</source>
        <translation>Ir a una dirección (página Memoria)</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Coincidencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous difference between device and file</source>
        <translation>Diferencia siguiente o anterior entre dispositivo y archivo</translation>
    </message>
    <message>
        <source>Select all bytes of the memory</source>
        <translation>Seleccionar todos los bytes de la memoria</translation>
    </message>
    <message>
        <source>Copy the selected bytes, rows or lines</source>
        <translation>Copiar los bytes, filas o líneas seleccionados</translation>
    </message>
    <message>
        <source>Copy the selected bytes as a C array</source>
        <translation>Copiar los bytes seleccionados como array de C</translation>
    </message>
    <message>
        <source>Print the certificate of the check</source>
        <translation>Imprimir el certificado de la comprobación</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexPanel</name>
    <message>
        <source>Shown bytes</source>
        <translation>Bytes mostrados</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Ir a la dirección</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>Di&amp;ferencia anterior</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Difere&amp;ncia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>«%1» no es una dirección válida. Escriba dígitos hexadecimales, por ejemplo 0800C000.</translation>
    </message>
    <message>
        <source>There is no memory at %1. Showing the nearest address.</source>
        <translation>No hay memoria en %1. Se muestra la dirección más cercana.</translation>
    </message>
    <message>
        <source>Type the text to search for.</source>
        <translation>Escriba el texto que quiere buscar.</translation>
    </message>
    <message>
        <source>Type the bytes as hexadecimal digits, for example DE AD BE EF.</source>
        <translation>Escriba los bytes en dígitos hexadecimales, como DE AD BE EF.</translation>
    </message>
    <message>
        <source>There are no bytes to search: read the device memory first.</source>
        <translation>No hay bytes en los que buscar: lea primero la memoria del dispositivo.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se ha encontrado.</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Segundo archivo</translation>
    </message>
    <message>
        <source>Compared bytes</source>
        <translation>Bytes comparados</translation>
    </message>
    <message>
        <source>Device and file</source>
        <translation>Dispositivo y archivo</translation>
    </message>
    <message>
        <source>Device and second file</source>
        <translation>Dispositivo y segundo archivo</translation>
    </message>
    <message>
        <source>File and second file</source>
        <translation>Archivo y segundo archivo</translation>
    </message>
    <message>
        <source>Choose &amp;second file…</source>
        <translation>Elegir el &amp;segundo archivo…</translation>
    </message>
    <message>
        <source>Meaning of the bytes at the cursor</source>
        <translation>Significado de los bytes en el cursor</translation>
    </message>
    <message>
        <source>Another file whose bytes are compared.</source>
        <translation>Otro archivo cuyos bytes se comparan.</translation>
    </message>
    <message>
        <source>Choose second file</source>
        <translation>Elegir el segundo archivo</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Match %L1 of %L2.</source>
        <translation>Coincidencia %L1 de %L2.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexView</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 sin memoria</translation>
    </message>
    <message>
        <source>next memory</source>
        <translation>memoria siguiente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Bytes in memory</source>
        <translation>Bytes en memoria</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the bytes, with Shift to select them.</source>
        <translation>Recorra los bytes con las teclas de flecha; con Mayús, selecciónelos.</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>&amp;Copiar como hexadecimal</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copiar como &amp;array de C</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copiar la &amp;dirección</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se ha copiado la dirección.</translation>
    </message>
    <message>
        <source>&amp;Select the whole memory</source>
        <translation>&amp;Seleccionar toda la memoria</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>second file %1</source>
        <translation>segundo archivo %1</translation>
    </message>
    <message>
        <source>Nothing was copied: these bytes are not known.</source>
        <translation>No se ha copiado nada: estos bytes no se conocen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes copied.</source>
        <translation>
            <numerusform>%Ln byte copiado.</numerusform>
            <numerusform>%Ln bytes copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rest as a file on the Read back page.</source>
        <translation>Guarde el resto como archivo en la página de lectura.</translation>
    </message>
    <message>
        <source>The bytes after them are not known.</source>
        <translation>Los bytes siguientes no se conocen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ</source>
        <translation>
            <numerusform>%Ln byte difiere</numerusform>
            <numerusform>%Ln bytes difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>matches as far as known</source>
        <translation>coincide en lo conocido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::JobBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogModel</name>
    <message>
        <source>%1 differs from the file</source>
        <translation>%1 difiere del archivo</translation>
    </message>
    <message>
        <source>Communicating with the device.</source>
        <translation>Comunicando con el dispositivo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Requesting the application to start the bootloader.</source>
        <translation>Se pide a la aplicación que inicie el bootloader.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader.</source>
        <translation>Esperando el bootloader.</translation>
    </message>
    <message>
        <source>Reading the memory map from the bootloader.</source>
        <translation>Leyendo el mapa de memoria del bootloader.</translation>
    </message>
    <message>
        <source>Comparing the device with the file.</source>
        <translation>Comparando el dispositivo con el archivo.</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>Borrando.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Escribiendo.</translation>
    </message>
    <message>
        <source>Reading back and comparing.</source>
        <translation>Releyendo y comparando.</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Leyendo.</translation>
    </message>
    <message>
        <source>Requesting the bootloader to start the application.</source>
        <translation>Se pide al bootloader que inicie la aplicación.</translation>
    </message>
    <message>
        <source>Waiting for the application.</source>
        <translation>Esperando la aplicación.</translation>
    </message>
    <message>
        <source>Reading the version of the application.</source>
        <translation>Leyendo la versión de la aplicación.</translation>
    </message>
    <message>
        <source>%1: finished after %2 s.</source>
        <translation>%1: terminado en %2 s.</translation>
    </message>
    <message>
        <source>%1: ended without success after %2 s.</source>
        <translation>%1: terminó sin éxito tras %2 s.</translation>
    </message>
    <message>
        <source>Port %1: the device was disconnected.</source>
        <translation>Puerto %1: el dispositivo se ha desconectado.</translation>
    </message>
    <message>
        <source>Port %1: a bootloader, %2 (%3).</source>
        <translation>Puerto %1: un bootloader, %2 (%3).</translation>
    </message>
    <message>
        <source>Port %1: %2, version %3 (%4).</source>
        <translation>Puerto %1: %2, versión %3 (%4).</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogPage</name>
    <message>
        <source>Record &amp;protocol lines</source>
        <translation>Anotar líneas del &amp;protocolo</translation>
    </message>
    <message>
        <source>Copy lo&amp;g</source>
        <translation>Cop&amp;iar registro</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>G&amp;uardar registro…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>Filtrar el registro por texto</translation>
    </message>
    <message>
        <source>Filter the log by severity</source>
        <translation>Filtrar el registro por gravedad</translation>
    </message>
    <message>
        <source>Filter the log by step</source>
        <translation>Filtrar el registro por paso</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Logs every DFU request, folded under its entry</source>
        <translation>Anota cada petición DFU, plegada bajo su entrada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>No log entry matches the filter.</source>
        <translation>Ninguna entrada coincide con el filtro.</translation>
    </message>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Un archivo que muestra al soporte qué ha ocurrido</translation>
    </message>
    <message>
        <source>Save a suppo&amp;rt bundle…</source>
        <translation>Guardar paq&amp;uete de soporte…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MainWindow</name>
    <message>
        <source>&amp;Technician</source>
        <translation>&amp;Técnico</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>Shows the memory map and the log</source>
        <translation>Muestra el mapa de memoria y el registro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Elegir firmware…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>Usar el firmware de &amp;demostración</translation>
    </message>
    <message>
        <source>Check &amp;without writing</source>
        <translation>&amp;Comprobar sin escribir</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>&amp;Instalar de todos modos</translation>
    </message>
    <message>
        <source>&amp;About Fieldflash</source>
        <translation>&amp;Acerca de Fieldflash</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Elegir firmware</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation>El registro no se ha podido guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Update running</source>
        <translation>Actualización en curso</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Seguir actualizando</translation>
    </message>
    <message>
        <source>The device is being updated. Open the file again when this is done.</source>
        <translation>El dispositivo se está actualizando. Abra el archivo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>U&amp;ndo the last update…</source>
        <translation>Des&amp;hacer la última actualización…</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Suelte aquí el archivo</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de soporte</translation>
    </message>
    <message>
        <source>Support bundles (*.ffrec)</source>
        <translation>Paquetes de soporte (*.ffrec)</translation>
    </message>
    <message>
        <source>The support bundle is saved as “%1”.</source>
        <translation>El paquete de soporte se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>Stop the update?</source>
        <translation>¿Detener la actualización?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Firmware and bundles (%1 *.ffpack *.ffrec);;Firmware (%1);;Vendor bundles (*.ffpack);;Support bundles (*.ffrec);;All files (*)</source>
        <translation>Firmware y paquetes (%1 *.ffpack *.ffrec);;Firmware (%1);;Paquetes de fabricante (*.ffpack);;Paquetes de soporte (*.ffrec);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Disar&amp;m</source>
        <translation>&amp;Desarmar</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated.</source>
        <translation>Armado: se actualiza cada dispositivo que se conecta.</translation>
    </message>
    <message>
        <source>&amp;Update every device that is plugged in</source>
        <translation>Actualizar cada dispositivo que se &amp;conecte</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Earlier firmware…</source>
        <translation>&amp;Firmware anterior…</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Iniciar la aplicación</translation>
    </message>
    <message>
        <source>Start the &amp;bootloader</source>
        <translation>Iniciar el cargador de &amp;arranque</translation>
    </message>
    <message>
        <source>&amp;Chip information…</source>
        <translation>Información del &amp;chip…</translation>
    </message>
    <message>
        <source>&amp;Erase memory…</source>
        <translation>&amp;Borrar la memoria…</translation>
    </message>
    <message>
        <source>Install a &amp;loader…</source>
        <translation>Instalar un &amp;cargador…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Certificate of the check…</source>
        <translation>&amp;Certificado de la comprobación…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquete de soporte…</translation>
    </message>
    <message>
        <source>Choose a loader</source>
        <translation>Elegir un cargador</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Install a loader</source>
        <translation>Instalar un cargador</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>El archivo no contiene un cargador.</translation>
    </message>
    <message>
        <source>Choose the file of a loader. A program is installed by an update.</source>
        <translation>Elija el archivo de un cargador. Un programa se instala mediante una actualización.</translation>
    </message>
    <message>
        <source>Install the loader %1 for %2?</source>
        <translation>¿Instalar el cargador %1 para %2?</translation>
    </message>
    <message>
        <source>It replaces the loader of the device, and the program is overwritten. If power fails while the first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>Reemplaza el cargador del dispositivo y se sobrescribe el programa. Si falla la alimentación mientras se reescribe la primera página (45 ms), solo BOOT0 con el cargador ROM, o una sonda de depuración, pueden recuperar el dispositivo.</translation>
    </message>
    <message>
        <source>It takes the place of the program at the start of flash, which no longer starts. Only the ROM bootloader (BOOT0) or a debug probe can remove the loader again.</source>
        <translation>Ocupa el lugar del programa al principio de la flash, que deja de iniciarse. Solo el cargador ROM (BOOT0) o una sonda de depuración pueden quitar el cargador.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Guardar un certificado de la comprobación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>El informe no se pudo guardar ahí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Add&amp;ress of the file…</source>
        <translation>Di&amp;rección del archivo…</translation>
    </message>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>Im&amp;primir el certificado…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegido</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1 (%n sector)</numerusform>
            <numerusform>%1 (%n sectores)</numerusform>
        </translation>
    </message>
    <message>
        <source>matching</source>
        <translation>coincidente</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>has data</source>
        <translation>contiene datos</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapStrip</name>
    <message>
        <source>Memory map</source>
        <translation>Mapa de memoria</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Memoria del dispositivo</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemberDialog</name>
    <message>
        <source>Choose firmware</source>
        <translation>Elegir firmware</translation>
    </message>
    <message>
        <source>Firmware files in the archive</source>
        <translation>Archivos de firmware en el archivo comprimido</translation>
    </message>
    <message>
        <source>The archive contains several firmware files.</source>
        <translation>El archivo comprimido contiene varios archivos de firmware.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Mapa de memoria</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without memory</source>
        <translation>%1 sin memoria</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegados</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the sectors, plus and minus to zoom, Enter to unfold.</source>
        <translation>Use las flechas para recorrer los sectores, más y menos para ampliar o reducir, Intro para desplegar.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message>
        <source>readable</source>
        <translation>legible</translation>
    </message>
    <message>
        <source>erasable</source>
        <translation>borrable</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>escribible</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device: %1.</source>
        <translation>Dispositivo: %1.</translation>
    </message>
    <message>
        <source>%1 · device: %2</source>
        <translation>%1 · dispositivo: %2</translation>
    </message>
    <message>
        <source>%1 · file: %2</source>
        <translation>%1 · archivo: %2</translation>
    </message>
    <message>
        <source>No part of the file is in the memory that was read.</source>
        <translation>Ninguna parte del archivo está en la memoria leída.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>El dispositivo coincide con el archivo.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n lugar difiere</numerusform>
            <numerusform>%n lugares difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Todavía no leído.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Empieza con %1.</translation>
    </message>
    <message>
        <source>File: %1 in this sector, %2.</source>
        <translation>Archivo: %1 en este sector, %2.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>No está en el archivo.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>%1 of the file not read.</source>
        <translation>Sin leer: %1 del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: every byte is %1.</source>
        <translation>Vacío: todos los bytes son %1.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Segundo archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectores</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to unfold.</source>
        <translation>Pulse Intro o haga doble clic para desplegar.</translation>
    </message>
    <message>
        <source>The two files have no address in common.</source>
        <translation>Los dos archivos no tienen ninguna dirección en común.</translation>
    </message>
    <message>
        <source>The two files match.</source>
        <translation>Los dos archivos coinciden.</translation>
    </message>
    <message>
        <source>The device matches the second file.</source>
        <translation>El dispositivo coincide con el segundo archivo.</translation>
    </message>
    <message>
        <source>%1 only in the second file.</source>
        <translation>%1 solo en el segundo archivo.</translation>
    </message>
    <message>
        <source>%1 only in the file.</source>
        <translation>%1 solo en el archivo.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPage</name>
    <message>
        <source>&amp;Read device memory</source>
        <translation>&amp;Leer memoria del dispositivo</translation>
    </message>
    <message>
        <source>Select a sector to see its content.</source>
        <translation>Elija un sector para ver lo que contiene.</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>El mapa de memoria aparece cuando se conecta un dispositivo.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation>Mitad mostrada</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPart</name>
    <message>
        <source>Loader</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Never overwritten</source>
        <translation>Nunca se sobrescribe</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Not read, begins with %1</source>
        <translation>Sin leer, empieza con %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ObstaclePanel</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the commands into a terminal; they ask for your password and write this file. This page continues automatically as soon as the device is accessible.</source>
        <translation>Copie los comandos en un terminal; piden su contraseña y escriben este archivo. Esta página continúa automáticamente en cuanto se puede acceder al dispositivo.</translation>
    </message>
    <message>
        <source>This file lets the user at this computer open the devices that Fieldflash updates, and nothing else. An administrator password is needed to install it.</source>
        <translation>Este archivo permite al usuario de este ordenador abrir los dispositivos que Fieldflash actualiza, y nada más. Para instalarlo hace falta una contraseña de administrador.</translation>
    </message>
    <message>
        <source>The system is asking for an administrator password.</source>
        <translation>El sistema pide una contraseña de administrador.</translation>
    </message>
    <message>
        <source>Nothing was installed because no password was entered. Install the file at any time, or copy the commands for your administrator.</source>
        <translation>No se ha instalado nada porque no se introdujo ninguna contraseña. Instale el archivo en cualquier momento o copie los comandos para su administrador.</translation>
    </message>
    <message>
        <source>The file could not be installed from here. Copy the commands into a terminal; they do the same.</source>
        <translation>El archivo no se ha podido instalar desde aquí. Copie los comandos en un terminal; hacen lo mismo.</translation>
    </message>
    <message>
        <source>The file is installed. If nothing happens within a few seconds, unplug the device and plug it in again.</source>
        <translation>El archivo está instalado. Si no ocurre nada en unos segundos, desconecte el dispositivo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The access rule</source>
        <translation>La regla de acceso</translation>
    </message>
    <message>
        <source>Cop&amp;y the commands</source>
        <translation>Copiar los co&amp;mandos</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>&amp;Install the rule…</source>
        <translation>&amp;Instalar la regla…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message>
        <source>%1 of %2 words of 8 bytes are used. Each can be written once, and Fieldflash never does.</source>
        <translation>Se usan %1 de %2 palabras de 8 bytes. Cada una se puede escribir una sola vez, y Fieldflash nunca lo hace.</translation>
    </message>
    <message>
        <source>%1 at port %2.</source>
        <translation>%1 en el puerto %2.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>El chip está protegido contra lectura.</translation>
    </message>
    <message>
        <source>Its bootloader shows neither the flash nor the option bytes. The protection can be removed, and that erases everything in the chip.</source>
        <translation>Su bootloader no muestra ni la flash ni los bytes de opción. La protección se puede quitar, y eso borra todo lo que hay en el chip.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n línea vacía</numerusform>
            <numerusform>%n líneas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>The program and all data in flash are erased, without a copy: a protected chip cannot be read.</source>
        <translation>El programa y todos los datos de la flash se borran, sin copia: un chip protegido no se puede leer.</translation>
    </message>
    <message>
        <source>RAM and backup registers are erased, and the option bytes return to their factory defaults.</source>
        <translation>La RAM y los registros de respaldo se borran, y los bytes de opción vuelven a estar como de fábrica.</translation>
    </message>
    <message>
        <source>Afterwards the device does nothing until a program is installed. It may be necessary to hold BOOT0 while it is plugged in.</source>
        <translation>Después, el dispositivo no hace nada hasta que se instala un programa. Puede que haya que mantener pulsado BOOT0 mientras se conecta.</translation>
    </message>
    <message>
        <source>The OTP memory is not changed.</source>
        <translation>La memoria OTP no se modifica.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded.</source>
        <translation>Los bytes de opción de este chip no se decodifican.</translation>
    </message>
    <message>
        <source>These are the 32-bit words at port %1. Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Estas son las palabras de 32 bits del puerto %1. Fieldflash solo conoce el significado de las de STM32L4 y STM32L4+.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesModel</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Register bits</source>
        <translation>Bits de registro</translation>
    </message>
    <message>
        <source>Reading the option bytes.</source>
        <translation>Leyendo los bytes de opción.</translation>
    </message>
    <message>
        <source>Removing the read protection.</source>
        <translation>Quitando la protección contra lectura.</translation>
    </message>
    <message>
        <source>Leave the device plugged in.</source>
        <translation>Deje el dispositivo conectado.</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Otra tarea está usando el dispositivo.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Ningún dispositivo está elegido.</translation>
    </message>
    <message>
        <source>Connect one, or choose one on the update page.</source>
        <translation>Conecte uno o elija uno en la página de actualización.</translation>
    </message>
    <message>
        <source>The option bytes have not been read.</source>
        <translation>Los bytes de opción no se han leído.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>El dispositivo se reinicia en modo bootloader y después vuelve a su aplicación. No se escribe nada.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>El dispositivo sigue en modo bootloader. No se escribe nada.</translation>
    </message>
    <message>
        <source>The option bytes are being read (Technician page).</source>
        <translation>Se están leyendo los bytes de opción (página Técnico).</translation>
    </message>
    <message>
        <source>Read protection is being removed (Technician page).</source>
        <translation>Se está quitando la protección contra lectura (página Técnico).</translation>
    </message>
    <message>
        <source>The chip is being erased: if you stop now, its program is lost and it may stay protected.</source>
        <translation>El chip se está borrando: si se detiene ahora, su programa se pierde y puede quedar protegido.</translation>
    </message>
    <message>
        <source>The option bytes can be read when that is finished.</source>
        <translation>Los bytes de opción se podrán leer cuando termine.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The reference manual of the chip explains this word.</source>
        <translation>El manual de referencia del chip explica esta palabra.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesPage</name>
    <message>
        <source>&amp;Read option bytes</source>
        <translation>&amp;Leer bytes de opción</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Remove the read &amp;protection…</source>
        <translation>Quitar la &amp;protección contra lectura…</translation>
    </message>
    <message>
        <source>&amp;OTP memory</source>
        <translation>Memoria &amp;OTP</translation>
    </message>
    <message>
        <source>Option bytes</source>
        <translation>Bytes de opción</translation>
    </message>
    <message>
        <source>Content of the OTP memory</source>
        <translation>Contenido de la memoria OTP</translation>
    </message>
    <message>
        <source>About the chosen setting</source>
        <translation>Sobre el ajuste elegido</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Select a setting to see its purpose.</source>
        <translation>Elija un ajuste para ver para qué sirve.</translation>
    </message>
    <message>
        <source>the device at port %1</source>
        <translation>el dispositivo del puerto %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message>
        <source>Which device?</source>
        <translation>¿Qué dispositivo?</translation>
    </message>
    <message>
        <source>Several devices are connected. Choose the one to update; the others are not changed.</source>
        <translation>Hay varios dispositivos conectados. Elija el que quiere actualizar; los demás no se modifican.</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Elija el firmware</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one.</source>
        <translation>Suelte un archivo en cualquier parte de esta ventana o elija uno.</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Elegir firmware…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>Usar el firmware de &amp;demostración</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>El archivo no contiene firmware.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the firmware that is made for this device.</source>
        <translation>No se ha cambiado nada. Elija el firmware hecho para este dispositivo.</translation>
    </message>
    <message>
        <source>Up to date: version %1 is running</source>
        <translation>Al día: se ejecuta la versión %1</translation>
    </message>
    <message>
        <source>The device and the file have the same version.</source>
        <translation>El dispositivo y el archivo tienen la misma versión.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Ready to update from %1 to %2</source>
        <translation>Listo para actualizar de %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Update to %1</source>
        <translation>&amp;Actualizar a %1</translation>
    </message>
    <message>
        <source>Ready to go back from %1 to %2</source>
        <translation>Listo para volver de %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Go back to %1</source>
        <translation>&amp;Volver a %1</translation>
    </message>
    <message>
        <source>An update was interrupted here</source>
        <translation>Aquí se interrumpió una actualización</translation>
    </message>
    <message>
        <source>The device is safe in bootloader mode.</source>
        <translation>El dispositivo está a salvo en modo bootloader.</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>&amp;Finalizar actualización</translation>
    </message>
    <message>
        <source>Ready to install this firmware</source>
        <translation>Listo para instalar este firmware</translation>
    </message>
    <message>
        <source>Ready to install version %1</source>
        <translation>Listo para instalar la versión %1</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation>&amp;Instalar %1</translation>
    </message>
    <message>
        <source>The device has no program yet.</source>
        <translation>El dispositivo todavía no tiene programa.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>De&amp;jarlo como está</translation>
    </message>
    <message>
        <source>Install despite the problems found?</source>
        <translation>¿Instalar a pesar de los problemas encontrados?</translation>
    </message>
    <message>
        <source>This firmware will probably not run on this device. If so, another firmware can still be installed in bootloader mode.</source>
        <translation>Es probable que este firmware no funcione en este dispositivo. En ese caso, todavía se puede instalar otro firmware en modo bootloader.</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>&amp;Instalar de todos modos</translation>
    </message>
    <message>
        <source>Go back from version %1 to %2?</source>
        <translation>¿Volver de la versión %1 a la %2?</translation>
    </message>
    <message>
        <source>The older version may not understand settings stored by the newer one.</source>
        <translation>Puede que la versión más antigua no entienda los ajustes que ha guardado la más nueva.</translation>
    </message>
    <message>
        <source>Preparing the device</source>
        <translation>Preparando el dispositivo</translation>
    </message>
    <message>
        <source>Reading the device</source>
        <translation>Leyendo el dispositivo</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Escribiendo el firmware</translation>
    </message>
    <message>
        <source>Writing version %1</source>
        <translation>Escribiendo la versión %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Comprobando cada byte</translation>
    </message>
    <message>
        <source>Restarting the device</source>
        <translation>Reiniciando el dispositivo</translation>
    </message>
    <message>
        <source>Reading the version of the device</source>
        <translation>Leyendo la versión del dispositivo</translation>
    </message>
    <message>
        <source>About a second left.</source>
        <translation>Queda aproximadamente un segundo.</translation>
    </message>
    <message>
        <source>About %1 seconds left.</source>
        <translation>Quedan aproximadamente %1 segundos.</translation>
    </message>
    <message>
        <source>About %1 minutes left.</source>
        <translation>Quedan aproximadamente %1 minutos.</translation>
    </message>
    <message>
        <source>Stopping safely</source>
        <translation>Deteniendo de forma segura</translation>
    </message>
    <message>
        <source>Keep the cable connected.</source>
        <translation>Deje el cable conectado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>List&amp;o</translation>
    </message>
    <message>
        <source>&amp;Update another</source>
        <translation>Act&amp;ualizar otro</translation>
    </message>
    <message>
        <source>Is your device among these?</source>
        <translation>¿Está su dispositivo entre estos?</translation>
    </message>
    <message>
        <source>They support updates over USB, but Fieldflash does not know them. Choose one only if you are sure that it contains an STM32.</source>
        <translation>Ofrecen actualizaciones por USB, pero Fieldflash no los conoce. Elija uno solo si sabe que contiene un STM32.</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Dispositivo USB</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>puerto USB %1</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Ninguno de estos</translation>
    </message>
    <message>
        <source>My device &amp;is connected</source>
        <translation>Mi dispositivo &amp;está conectado</translation>
    </message>
    <message>
        <source>The device matches the file exactly.</source>
        <translation>El dispositivo coincide exactamente con el archivo.</translation>
    </message>
    <message>
        <source>The device and the file have the same version, but their content differs.</source>
        <translation>El dispositivo y el archivo tienen la misma versión, pero su contenido es distinto.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>El dispositivo ya coincide con el archivo.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Borra toda la memoria de una vez y escribe %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>Escribe %1 en %n sector y conserva el resto.</numerusform>
            <numerusform>Escribe %1 en %n sectores y conserva el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the previous content?</source>
        <translation>¿Restaurar el contenido anterior?</translation>
    </message>
    <message>
        <source>The content that the update replaced is written back and checked.</source>
        <translation>El contenido que reemplazó la actualización se vuelve a escribir y se comprueba.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restoring the previous content</source>
        <translation>Restaurando el contenido anterior</translation>
    </message>
    <message>
        <source>U&amp;ndo: restore the previous content</source>
        <translation>Des&amp;hacer: restaurar el contenido anterior</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>&amp;Escribir en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln byte es distinto. No se ha cambiado nada.</numerusform>
            <numerusform>%Ln bytes son distintos. No se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk, so nothing was started. Look at it once more, then start again.</source>
        <translation>El archivo cambió en el disco, por lo que no se inició nada. Revíselo y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Is this the device whose update was interrupted?</source>
        <translation>¿Es este el dispositivo cuya actualización se interrumpió?</translation>
    </message>
    <message>
        <source>The device may start a different program</source>
        <translation>El dispositivo podría iniciar otro programa</translation>
    </message>
    <message>
        <source>It is not certain that this firmware is for this device</source>
        <translation>No es seguro que este firmware sea para este dispositivo</translation>
    </message>
    <message>
        <source>The chip also contains a program that this file does not replace, and option BFB2 lets it start either of the two.</source>
        <translation>El chip contiene además un programa que este archivo no reemplaza, y la opción BFB2 le permite iniciar cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Restore version %1?</source>
        <translation>¿Restaurar la versión %1?</translation>
    </message>
    <message>
        <source>The device may start the other program instead of this one.</source>
        <translation>El dispositivo podría iniciar el otro programa en lugar de este.</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>¿Volver a la versión %1?</translation>
    </message>
    <message>
        <source>&amp;Choose the board…</source>
        <translation>&amp;Elegir la placa…</translation>
    </message>
    <message>
        <source>Do you trust the vendor of this file?</source>
        <translation>¿Confía en el fabricante de este archivo?</translation>
    </message>
    <message>
        <source>This file is not signed</source>
        <translation>Este archivo no está firmado</translation>
    </message>
    <message>
        <source>This file is not signed by its vendor</source>
        <translation>Este archivo no está firmado por su fabricante</translation>
    </message>
    <message>
        <source>This file has expired</source>
        <translation>Este archivo ha caducado</translation>
    </message>
    <message>
        <source>A newer version was installed before</source>
        <translation>Ya se instaló una versión más reciente</translation>
    </message>
    <message>
        <source>The firmware was changed after it was signed</source>
        <translation>El firmware se modificó después de firmarlo</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Confiar e instalar</translation>
    </message>
    <message>
        <source>This file may not come from its vendor.</source>
        <translation>Es posible que este archivo no proceda de su fabricante.</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Instalar un cargador…</translation>
    </message>
    <message>
        <source>Ready to install the new build of version %1</source>
        <translation>Listo para instalar la nueva compilación de la versión %1</translation>
    </message>
    <message>
        <source>Writing the loader</source>
        <translation>Escribiendo el cargador</translation>
    </message>
    <message>
        <source>The previous content is saved: Earlier firmware in the menu has it.</source>
        <translation>El contenido anterior está guardado: menú, «Firmware anterior».</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Partition</name>
    <message>
        <source>Partition %1</source>
        <translation>Partición %1</translation>
    </message>
    <message>
        <source>%1: differs from the file</source>
        <translation>%1: difiere del archivo</translation>
    </message>
    <message>
        <source>%1: %2 % checked</source>
        <translation>%1: %2 % comprobado</translation>
    </message>
    <message>
        <source>%1: %2 % written</source>
        <translation>%1: %2 % escrito</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Memoria del dispositivo</translation>
    </message>
    <message>
        <source>Choose the partition that the file is for.</source>
        <translation>Elija la partición a la que va destinado el archivo.</translation>
    </message>
    <message>
        <source>Which partition?</source>
        <translation>¿Qué partición?</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PartitionPanel</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PhaseRow</name>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PrintDialog</name>
    <message>
        <source>The page was not printed.</source>
        <translation>La página no se imprimió.</translation>
    </message>
    <message>
        <source>Check the printer, or save the page as a document.</source>
        <translation>Compruebe la impresora o guarde la página como documento.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackModel</name>
    <message>
        <source>Not all of %1 is readable memory on this device.</source>
        <translation>No todo %1 es memoria legible en este dispositivo.</translation>
    </message>
    <message>
        <source>Choose a range inside the memory map.</source>
        <translation>Elija un rango dentro del mapa de memoria.</translation>
    </message>
    <message>
        <source>The file changed on disk and is read again.</source>
        <translation>El archivo cambió en el disco y se vuelve a leer.</translation>
    </message>
    <message>
        <source>Then compare once more.</source>
        <translation>Después compare de nuevo.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message>
        <source>&amp;Read selection</source>
        <translation>&amp;Leer la selección</translation>
    </message>
    <message>
        <source>Compare with &amp;file</source>
        <translation>Comparar con archi&amp;vo</translation>
    </message>
    <message>
        <source>Memory map: select what to read</source>
        <translation>Mapa de memoria, elija qué leer</translation>
    </message>
    <message>
        <source>Space selects a sector, Shift with the arrow keys selects several.</source>
        <translation>La barra espaciadora elige un sector; Mayús con las teclas de flecha elige varios.</translation>
    </message>
    <message>
        <source>Ranges to read</source>
        <translation>Rangos que leer</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar selección</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>El mapa de memoria aparece cuando se conecta un dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n rango, %1.</numerusform>
            <numerusform>%n rangos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File to compare with: %1</source>
        <translation>Archivo con el que comparar: %1</translation>
    </message>
    <message>
        <source>No file chosen to compare with.</source>
        <translation>No hay ningún archivo elegido con el que comparar.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>DfuSe file (*.dfu);;Raw binary (*.bin);;Intel HEX (*.hex)</source>
        <translation>Archivo DfuSe (*.dfu);;Binario sin formato (*.bin);;Intel HEX (*.hex)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing selected. Click sectors above, or type an address range.</source>
        <translation>No hay nada seleccionado. Haga clic en sectores arriba o escriba un rango de direcciones.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingBanner</name>
    <message>
        <source>Closes the recording and shows the connected devices</source>
        <translation>Cierra la grabación y muestra lo que está conectado</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Entonces: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the devices</source>
        <translation>&amp;Volver a los dispositivos</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message>
        <source>Recording – nothing is connected</source>
        <translation>Grabación – no hay nada conectado</translation>
    </message>
    <message>
        <source>Recording of %1, %2 – nothing is connected</source>
        <translation>Grabación del %1, %2 – no hay nada conectado</translation>
    </message>
    <message>
        <source>Made by %1 %2 on %3.</source>
        <translation>Creada por %1 %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>La última de %n tarea grabada.</numerusform>
            <numerusform>La última de %n tareas grabadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Falta su final.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>The recording ends before the job did.</source>
        <translation>La grabación termina antes que la tarea.</translation>
    </message>
    <message>
        <source>The recording has ended, but Fieldflash continued with: %1.</source>
        <translation>La grabación ha terminado, pero Fieldflash siguió con: %1.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash had already finished.</source>
        <translation>%1 s después del comienzo, la grabación sigue con: %2. Fieldflash ya había terminado entonces.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash did this instead: %3.</source>
        <translation>%1 s después del comienzo, la grabación sigue con: %2. Fieldflash hizo esto en su lugar: %3.</translation>
    </message>
    <message>
        <source>The original result was not recorded.</source>
        <translation>El resultado original no quedó grabado.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same.</source>
        <translation>Cada paso coincidió con la grabación, y el resultado fue el mismo.</translation>
    </message>
    <message>
        <source>Every step matched the recording, but the result was different.</source>
        <translation>Cada paso coincidió con la grabación, pero el resultado fue distinto.</translation>
    </message>
    <message>
        <source>Ready to run the recorded check again</source>
        <translation>Listo para ejecutar de nuevo la comprobación grabada</translation>
    </message>
    <message>
        <source>Ready to restore the previous content again</source>
        <translation>Listo para restaurar de nuevo el contenido anterior</translation>
    </message>
    <message>
        <source>Ready to run the recorded update again</source>
        <translation>Listo para ejecutar de nuevo la actualización grabada</translation>
    </message>
    <message>
        <source>The recorded device answers as it did then and takes the same time. No real device is changed.</source>
        <translation>El dispositivo grabado responde como entonces y tarda lo mismo. No se modifica ningún dispositivo real.</translation>
    </message>
    <message>
        <source>&amp;Run it again</source>
        <translation>E&amp;jecutar de nuevo</translation>
    </message>
    <message>
        <source>The recording does not include the firmware</source>
        <translation>La grabación no contiene el firmware</translation>
    </message>
    <message>
        <source>Choose the original “%1” to run the job again.</source>
        <translation>Elija el archivo «%1» original para ejecutar la tarea de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Choose this file…</source>
        <translation>&amp;Elegir este archivo…</translation>
    </message>
    <message>
        <source>Recorded devices</source>
        <translation>Dispositivos grabados</translation>
    </message>
    <message>
        <source>No update was recorded.</source>
        <translation>No se grabó ninguna actualización.</translation>
    </message>
    <message>
        <source>The window can&apos;t run this recorded job. Use “fieldflash-cli replay”.</source>
        <translation>La ventana no puede ejecutar esta tarea grabada. Use «fieldflash-cli replay».</translation>
    </message>
    <message>
        <source>No device was connected</source>
        <translation>No había ningún dispositivo conectado</translation>
    </message>
    <message>
        <source>The recording contains no device.</source>
        <translation>La grabación no contiene ningún dispositivo.</translation>
    </message>
    <message>
        <source>Differs from the recording</source>
        <translation>Difiere de la grabación</translation>
    </message>
    <message>
        <source>At one step Fieldflash did something different. The recording can&apos;t show how the device would have answered.</source>
        <translation>En un paso, Fieldflash hizo algo distinto. La grabación no puede mostrar cómo habría respondido el dispositivo.</translation>
    </message>
    <message>
        <source>A different version of Fieldflash may do this; version %1 should not.</source>
        <translation>Otra versión de Fieldflash puede hacerlo; la versión %1 no debería.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same. Figures may differ where the recording omits bytes.</source>
        <translation>Cada paso coincidió con la grabación, y el resultado fue el mismo. Las cifras pueden diferir donde la grabación omite bytes.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingView</name>
    <message>
        <source>Open a support bundle</source>
        <translation>Abrir un paquete de soporte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultBand</name>
    <message>
        <source>Result of the last board</source>
        <translation>Resultado de la última placa</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Read %1. It is not saved yet.</source>
        <translation>Leído: %1. Todavía no está guardado.</translation>
    </message>
    <message>
        <source>only partly read</source>
        <translation>solo leído en parte</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>El dispositivo coincide con el archivo.</translation>
    </message>
    <message>
        <source>The device differs from the file.</source>
        <translation>El dispositivo difiere del archivo.</translation>
    </message>
    <message>
        <source>The comparison was not completed.</source>
        <translation>La comparación no se ha completado.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado con %1.</translation>
    </message>
    <message>
        <source>All %1 were read.</source>
        <translation>%1 leídos por completo.</translation>
    </message>
    <message>
        <source>%1  file %2  device %3</source>
        <translation>%1  archivo %2  dispositivo %3</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Guar&amp;dar…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>%1, %2. Checksum saved as %3.</source>
        <translation>%1, %2. Suma de comprobación guardada como %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ.</source>
        <translation>
            <numerusform>%Ln byte difiere.</numerusform>
            <numerusform>%Ln bytes difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>Direcciones y sumas de comprobación</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copy the addresses and hashes</source>
        <translation>Copiar las direcciones y las sumas de comprobación</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SaveBundleDialog</name>
    <message>
        <source>Include the &amp;firmware file “%1”</source>
        <translation>Incluir el archivo de &amp;firmware «%1»</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Guardar un paquete de soporte</translation>
    </message>
    <message>
        <source>One file that shows what happened</source>
        <translation>Un archivo que muestra qué ha ocurrido</translation>
    </message>
    <message>
        <source>It contains all data exchanged with devices since Fieldflash was started, and the log. Support can replay it step by step.</source>
        <translation>Contiene todos los datos intercambiados con los dispositivos desde que se inició Fieldflash y el registro. El soporte puede reproducirlos paso a paso.</translation>
    </message>
    <message>
        <source>Included: versions of Fieldflash and of this system, and the device descriptors with serial numbers.</source>
        <translation>Incluido: versiones de Fieldflash y de este sistema, y los descriptores de los dispositivos con sus números de serie.</translation>
    </message>
    <message>
        <source>Not included: your name, folders and other files, and the bytes of the firmware.</source>
        <translation>No contiene: su nombre, sus carpetas y otros archivos, ni los bytes del firmware.</translation>
    </message>
    <message>
        <source>Support can then replay the update without asking you for the file.</source>
        <translation>Así el soporte puede reproducir la actualización sin pedirle el archivo.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SavedCopy</name>
    <message>
        <source>Check that you have write permission and enough disk space, then save again.</source>
        <translation>Compruebe que usted puede escribir ahí y que hay espacio, y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The file was written but can&apos;t be read again.</source>
        <translation>El archivo se ha escrito, pero no se puede volver a leer.</translation>
    </message>
    <message>
        <source>The file was written, but its checksum file was not.</source>
        <translation>El archivo se ha escrito, pero no su archivo de suma de comprobación.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message>
        <source>A series begins with %1</source>
        <translation>Empieza una serie con %1</translation>
    </message>
    <message>
        <source>The series has ended</source>
        <translation>La serie ha terminado</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Puerto %1: %2</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed.</source>
        <translation>%1 correctas, %2 con fallo.</translation>
    </message>
    <message>
        <source>Ready for a series.</source>
        <translation>Listo para una serie.</translation>
    </message>
    <message>
        <source>Choose the firmware for the series.</source>
        <translation>Elija el firmware para la serie.</translation>
    </message>
    <message>
        <source>Another job is using the devices. Wait until it is finished, then start the series again.</source>
        <translation>Otra tarea está usando los dispositivos. Espere a que termine e inicie la serie de nuevo.</translation>
    </message>
    <message>
        <source>Choose it on the update page. A series writes the same file to every board.</source>
        <translation>Elíjalo en la página de actualización. Una serie escribe el mismo archivo en cada placa.</translation>
    </message>
    <message>
        <source>%1 is written to every board that is plugged in, until you end the series.</source>
        <translation>%1 se escribe en cada placa que se conecta, hasta que usted finalice la serie.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>No hay ninguna placa conectada.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Deteniendo.</translation>
    </message>
    <message>
        <source>No further board is started.</source>
        <translation>No empieza ninguna placa más.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>Deje %n placa conectada hasta que termine.</numerusform>
            <numerusform>Deje %n placas conectadas hasta que terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in the next board.</source>
        <translation>Conecte la siguiente placa.</translation>
    </message>
    <message>
        <source>Finished boards can be unplugged.</source>
        <translation>Las placas terminadas se pueden desconectar.</translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>Las placas terminadas se pueden desconectar; %n placa está en curso.</numerusform>
            <numerusform>Las placas terminadas se pueden desconectar; %n placas están en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>A series is running (Technician page).</source>
        <translation>Hay una serie en curso (página Técnico).</translation>
    </message>
    <message numerus="yes">
        <source>The old program of %n board(s) is already erased: if you stop now, they do not start until they are updated again.</source>
        <translation>
            <numerusform>El programa anterior de %n placa ya está borrado: si se detiene ahora, no arrancará hasta que se actualice de nuevo.</numerusform>
            <numerusform>Los programas anteriores de %n placas ya están borrados: si se detiene ahora, no arrancarán hasta que se actualicen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk and is read again. Start the series once more.</source>
        <translation>El archivo cambió en el disco y se vuelve a leer. Inicie la serie de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected.</source>
        <translation>
            <numerusform>%n placa conectada.</numerusform>
            <numerusform>%n placas conectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) immediately.</source>
        <translation>
            <numerusform>%n empieza de inmediato.</numerusform>
            <numerusform>%n empiezan de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n placa</numerusform>
            <numerusform>%n placas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>%1 % superadas</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>%L1 per hour</source>
        <translation>%L1 por hora</translation>
    </message>
    <message>
        <source>%1 is the next board that is plugged in.</source>
        <translation>%1 es la próxima placa que se conecte.</translation>
    </message>
    <message>
        <source>%1 is the board at port %2.</source>
        <translation>%1 es la placa del puerto %2.</translation>
    </message>
    <message>
        <source>Not taken: %1 has been read before.</source>
        <translation>No aceptado: %1 ya se ha leído antes.</translation>
    </message>
    <message>
        <source>Not taken: %1 is the board at port %2.</source>
        <translation>No aceptado: %1 es la placa del puerto %2.</translation>
    </message>
    <message>
        <source>Not taken: several boards have no label. Select the row of the board, then read %1 again.</source>
        <translation>No aceptado: varias placas no tienen etiqueta. Seleccione la fila de la placa y lea %1 otra vez.</translation>
    </message>
    <message>
        <source>Not taken: no board is connected at that port.</source>
        <translation>No aceptado: no hay ninguna placa conectada en ese puerto.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Read the label of a board.</source>
        <translation>Lea la etiqueta de una placa.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 stopped.</source>
        <translation>%1 correctas, %2 con fallo, %3 detenidas.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n failure(s), as set.</source>
        <translation>
            <numerusform>Terminada tras %n fallo, como se configuró.</numerusform>
            <numerusform>Terminada tras %n fallos, como se configuró.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesPage</name>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>&amp;New series</source>
        <translation>N&amp;ueva serie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Soun&amp;d when a board is done</source>
        <translation>Soni&amp;do al terminar una placa</translation>
    </message>
    <message>
        <source>Save &amp;results as CSV…</source>
        <translation>Guardar resultad&amp;os como CSV…</translation>
    </message>
    <message>
        <source>Ports and their boards</source>
        <translation>Los puertos y sus placas</translation>
    </message>
    <message>
        <source>Adds one line per board to a CSV table</source>
        <translation>Añade una línea por cada placa a una tabla CSV</translation>
    </message>
    <message>
        <source>&amp;End the series</source>
        <translation>&amp;Finalizar la serie</translation>
    </message>
    <message>
        <source>&amp;Start the series</source>
        <translation>&amp;Iniciar la serie</translation>
    </message>
    <message>
        <source>One row per USB port appears when a board is plugged in.</source>
        <translation>Cada puerto USB recibe una fila en cuanto se conecta una placa.</translation>
    </message>
    <message>
        <source>One line per board is added to %1.</source>
        <translation>Se añade una línea por placa a %1.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>series.csv</source>
        <translation>series.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Stop the series?</source>
        <translation>¿Detener la serie?</translation>
    </message>
    <message>
        <source>&amp;Stop all boards</source>
        <translation>&amp;Detener todas las placas</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Seguir actualizando</translation>
    </message>
    <message>
        <source>%1 of %2 passed (%3 %)</source>
        <translation>%1 de %2 correctas (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>End after %n failure(s)</source>
        <translation>
            <numerusform>Terminar tras %n fallo</numerusform>
            <numerusform>Terminar tras %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed boards after which the series ends</source>
        <translation>Placas fallidas tras las que termina la serie</translation>
    </message>
    <message>
        <source>The result of each board is shown here.</source>
        <translation>Aquí se muestra el resultado de cada placa.</translation>
    </message>
    <message>
        <source>&amp;Wait for the label of each board</source>
        <translation>E&amp;sperar la etiqueta de cada placa</translation>
    </message>
    <message>
        <source>Label of a board</source>
        <translation>Etiqueta de una placa</translation>
    </message>
    <message>
        <source>Scan or type the label of a board</source>
        <translation>Escanee o escriba la etiqueta de una placa</translation>
    </message>
    <message>
        <source>Then press Enter; before or after the board is plugged in</source>
        <translation>Después pulse Intro; antes o después de conectar la placa</translation>
    </message>
    <message>
        <source>R&amp;esume %1</source>
        <translation>R&amp;eanudar %1</translation>
    </message>
    <message>
        <source>Continue after failures</source>
        <translation>Continuar tras los fallos</translation>
    </message>
    <message>
        <source>Sto&amp;p all boards</source>
        <translation>Dete&amp;ner todas las placas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>Run a&amp;gain on this board</source>
        <translation>Ejecutar otra &amp;vez en esta placa</translation>
    </message>
    <message>
        <source>Details of the selected board</source>
        <translation>Detalles de la placa seleccionada</translation>
    </message>
    <message>
        <source>Save the results?</source>
        <translation>¿Guardar los resultados?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not saved.</source>
        <translation>
            <numerusform>%n resultado no está guardado.</numerusform>
            <numerusform>%n resultados no están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesRow</name>
    <message>
        <source>Passed</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Passed: already up to date</source>
        <translation>Correcta: ya estaba al día</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>This board is being updated. Leave it plugged in.</source>
        <translation>Esta placa se está actualizando. Déjela conectada.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>Se ha desconectado.</translation>
    </message>
    <message>
        <source>Passed earlier</source>
        <translation>Superada antes</translation>
    </message>
    <message>
        <source>Passed on %1 (number %2 in the table of results). Not checked again.</source>
        <translation>Superada el %1 (número %2 en la tabla de resultados). No se ha comprobado otra vez.</translation>
    </message>
    <message>
        <source>Waiting for its label</source>
        <translation>Espera su etiqueta</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SessionRecording</name>
    <message>
        <source>Nothing could be recorded: there is no room for temporary files.</source>
        <translation>No se ha podido grabar nada: no hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Make room on the disk, start Fieldflash again, and repeat what went wrong.</source>
        <translation>Libere espacio en el disco, inicie Fieldflash de nuevo y repita lo que falló.</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as “%1”.</source>
        <translation>El paquete de soporte no se ha podido guardar como «%1».</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Elija otra carpeta o libere espacio en ella.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir el sistema</translation>
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
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The language changes when Fieldflash is started again.</source>
        <translation>El idioma cambia al volver a iniciar Fieldflash.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>&amp;Sound at the end of an update</source>
        <translation>&amp;Sonido al terminar una actualización</translation>
    </message>
    <message>
        <source>&amp;Bring this window to the front when a device is plugged in</source>
        <translation>&amp;Traer esta ventana al frente al conectar un dispositivo</translation>
    </message>
    <message>
        <source>Earlier firmware</source>
        <translation>Firmware anterior</translation>
    </message>
    <message>
        <source>&amp;Keep what an update replaces</source>
        <translation>&amp;Conservar lo que reemplaza una actualización</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Como máximo durante:</translation>
    </message>
    <message>
        <source>&amp;In at most:</source>
        <translation>Como máximo &amp;en:</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::StepTracker</name>
    <message>
        <source>&lt; %1 s</source>
        <translation>&lt; %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicalText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2 %3, version %4, port %5, serial number %6</source>
        <translation>%1: %2 %3, versión %4, puerto %5, número de serie %6</translation>
    </message>
    <message>
        <source>Read back: %1, SHA-256 %2</source>
        <translation>Releído: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Differs at %1: expected %2, found %3</source>
        <translation>Difiere en %1: se esperaba %2, se encontró %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ in total</source>
        <translation>
            <numerusform>En total difiere %Ln byte</numerusform>
            <numerusform>En total difieren %Ln bytes</numerusform>
        </translation>
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
        <source>Bytes written: %1, read back: %2. Sectors erased: %3. USB requests: %4.</source>
        <translation>Bytes escritos: %1, releídos: %2. Sectores borrados: %3. Solicitudes USB: %4.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Kind of error: “%1”</source>
        <translation>Tipo de error: «%1»</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicianPanel</name>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Technician&apos;s pages</source>
        <translation>Páginas del técnico</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Releer</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Option bytes</source>
        <translation>&amp;Bytes de opción</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualización</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TypedRanges</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>«%1» no es un rango válido.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Escriba la primera y la última dirección, como 08000000-08003FFF, o una dirección y un tamaño, como 08000000:16K.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UnprotectDialog</name>
    <message>
        <source>Remove the read protection</source>
        <translation>Quitar la protección contra lectura</translation>
    </message>
    <message>
        <source>This erases everything in %1.</source>
        <translation>Esto borra todo lo que hay en %1.</translation>
    </message>
    <message>
        <source>Type %1 to continue.</source>
        <translation>Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>BORRAR</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdateModel</name>
    <message>
        <source>The device is being updated.</source>
        <translation>El dispositivo se está actualizando.</translation>
    </message>
    <message>
        <source>The old program is already erased: if you stop now, the device does not start until the update is finished.</source>
        <translation>El programa anterior ya está borrado: si se detiene ahora, el dispositivo no arrancará hasta que termine la actualización.</translation>
    </message>
    <message>
        <source>%1 changed on disk and was read again</source>
        <translation>%1 cambió en el disco y se volvió a leer</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated</source>
        <translation>Armado: se actualiza cada dispositivo que se conecta</translation>
    </message>
    <message>
        <source>No longer armed</source>
        <translation>Ya no está armado</translation>
    </message>
    <message>
        <source>A part of the memory is already erased.</source>
        <translation>Una parte de la memoria ya está borrada.</translation>
    </message>
    <message>
        <source>A series is running</source>
        <translation>Hay una serie en curso</translation>
    </message>
    <message>
        <source>The Series page shows its results.</source>
        <translation>La página Serie muestra sus resultados.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdatePage</name>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Un archivo que muestra al soporte qué ha ocurrido</translation>
    </message>
    <message>
        <source>Sa&amp;ve a support bundle…</source>
        <translation>Guardar pa&amp;quete de soporte…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VendorBundle</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VerdictText</name>
    <message>
        <source>Every byte was read back and matches</source>
        <translation>Se ha releído cada byte y coincide</translation>
    </message>
    <message>
        <source>The read-back bytes differ from the file</source>
        <translation>Los bytes releídos difieren del archivo</translation>
    </message>
    <message>
        <source>The check was not completed</source>
        <translation>La comprobación no se ha completado</translation>
    </message>
    <message>
        <source>The bytes were not checked</source>
        <translation>Los bytes no se han comprobado</translation>
    </message>
    <message>
        <source>The device restarted normally</source>
        <translation>El dispositivo se ha reiniciado con normalidad</translation>
    </message>
    <message>
        <source>The device did not restart normally</source>
        <translation>El dispositivo no se ha reiniciado con normalidad</translation>
    </message>
    <message>
        <source>The device was not restarted</source>
        <translation>El dispositivo no se ha reiniciado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>It reports version %1</source>
        <translation>Indica la versión %1</translation>
    </message>
    <message>
        <source>It reports version %1 instead of %2</source>
        <translation>Indica la versión %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Its version could not be read</source>
        <translation>No se ha podido leer su versión</translation>
    </message>
    <message>
        <source>Version not checked</source>
        <translation>Versión no comprobada</translation>
    </message>
    <message>
        <source>The file states no version to compare with</source>
        <translation>El archivo no indica ninguna versión con la que comparar</translation>
    </message>
    <message>
        <source>The device contains exactly this firmware</source>
        <translation>El dispositivo contiene exactamente este firmware</translation>
    </message>
    <message>
        <source>The firmware is installed</source>
        <translation>El firmware está instalado</translation>
    </message>
    <message>
        <source>Updated from version %1 to %2</source>
        <translation>Actualizado de la versión %1 a la %2</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>La versión %1 está instalada</translation>
    </message>
    <message>
        <source>Written and checked, but the device did not reconnect</source>
        <translation>Escrito y comprobado, pero el dispositivo no se ha vuelto a conectar</translation>
    </message>
    <message>
        <source>Written and checked, but the device reports a different version</source>
        <translation>Escrito y comprobado, pero el dispositivo indica otra versión</translation>
    </message>
    <message>
        <source>The device was disconnected before the update was finished</source>
        <translation>El dispositivo se ha desconectado antes de que terminara la actualización</translation>
    </message>
    <message>
        <source>Version %1 is restored</source>
        <translation>La versión %1 está restaurada</translation>
    </message>
    <message>
        <source>The previous content is restored</source>
        <translation>El contenido anterior está restaurado</translation>
    </message>
    <message>
        <source>The device differs from the file</source>
        <translation>El dispositivo es distinto del archivo</translation>
    </message>
    <message>
        <source>Both have version %1, but their content differs</source>
        <translation>Ambos tienen la versión %1, pero su contenido es distinto</translation>
    </message>
    <message>
        <source>The device has version %1, the file is version %2</source>
        <translation>El dispositivo tiene la versión %1, el archivo es la versión %2</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty</source>
        <translation>Cada byte se leyó de nuevo y está vacío</translation>
    </message>
    <message>
        <source>The memory is erased</source>
        <translation>La memoria está borrada</translation>
    </message>
    <message>
        <source>The device is in bootloader mode</source>
        <translation>El dispositivo está en modo de cargador de arranque</translation>
    </message>
    <message>
        <source>The application is running</source>
        <translation>La aplicación está en ejecución</translation>
    </message>
    <message>
        <source>The loader is installed</source>
        <translation>El cargador está instalado</translation>
    </message>
    <message>
        <source>Went back from version %1 to %2</source>
        <translation>Se volvió de la versión %1 a la %2</translation>
    </message>
    <message>
        <source>Checked, but the device did not reconnect</source>
        <translation>Comprobado, pero el dispositivo no volvió a conectarse</translation>
    </message>
    <message>
        <source>Checked, but the device reports a different version</source>
        <translation>Comprobado, pero el dispositivo indica otra versión</translation>
    </message>
    <message>
        <source>The memory could not be erased</source>
        <translation>No se pudo borrar la memoria</translation>
    </message>
    <message>
        <source>The memory could not be written</source>
        <translation>No se pudo escribir la memoria</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::WorkLine</name>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
</context>
</TS>
