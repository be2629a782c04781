<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>fieldflash::Words</name>
    <message>
        <source>1 byte</source>
        <translation>1&#xa0;octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>An error without a description: this is a bug in Fieldflash.</source>
        <translation>Une erreur sans description&#xa0;: c’est un défaut de Fieldflash.</translation>
    </message>
    <message>
        <source>The device sent less of its memory than it was asked for.</source>
        <translation>L’appareil a envoyé moins de sa mémoire que demandé.</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader.</source>
        <translation>Le programme en cours refuse de démarrer le bootloader.</translation>
    </message>
    <message>
        <source>Start the bootloader with the boot button or jumper of the board, then try again.</source>
        <translation>Démarrez le bootloader avec le bouton ou le cavalier de démarrage de la carte, puis réessayez.</translation>
    </message>
    <message>
        <source>This device is not in bootloader mode.</source>
        <translation>Cet appareil n’est pas dans un bootloader qui permet la mise à jour.</translation>
    </message>
    <message>
        <source>Start its bootloader, then try again.</source>
        <translation>Démarrez son bootloader, puis réessayez.</translation>
    </message>
    <message>
        <source>The bootloader of this device does not support DfuSe, the update protocol of STM32 chips.</source>
        <translation>Le bootloader de cet appareil ne parle pas DfuSe, le protocole de mise à jour des puces STM32.</translation>
    </message>
    <message>
        <source>Choose another device, or update this one with its manufacturer&apos;s program.</source>
        <translation>Choisissez un autre appareil, ou mettez celui-ci à jour avec le programme de son fabricant.</translation>
    </message>
    <message>
        <source>The bootloader accepts at most %1 bytes per transfer, which is too little to write its memory.</source>
        <translation>Le bootloader n’accepte pas plus de %1&#xa0;octets à la fois, et sa mémoire ne peut pas être utilisée en morceaux aussi petits.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez. Si cela se reproduit, son bootloader n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The device does not have this memory.</source>
        <translation>L’appareil n’a pas cette mémoire.</translation>
    </message>
    <message>
        <source>Check that the file is made for this device.</source>
        <translation>Vérifiez que le fichier est bien fait pour cet appareil.</translation>
    </message>
    <message>
        <source>The range to read extends past the end of the address space.</source>
        <translation>La plage à lire se termine au-delà de l’espace d’adressage.</translation>
    </message>
    <message>
        <source>Read less, or from a lower address.</source>
        <translation>Lisez moins, ou à partir d’une adresse plus basse.</translation>
    </message>
    <message>
        <source>Fieldflash planned a write that is not possible.</source>
        <translation>Fieldflash a prévu une écriture qu’aucun appareil ne peut faire.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Stopped on request; the device is in bootloader mode.</source>
        <translation>Arrêté comme demandé&#xa0;; l’appareil attend dans son bootloader.</translation>
    </message>
    <message>
        <source>Start again to finish.</source>
        <translation>Recommencez pour terminer le travail.</translation>
    </message>
    <message>
        <source>removing the read protection</source>
        <translation>retrait de la protection en lecture</translation>
    </message>
    <message>
        <source>The bootloader did not finish the last request in time.</source>
        <translation>Le bootloader ne termine pas ce qui lui est demandé.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The bootloader is in an unexpected state.</source>
        <translation>Le bootloader a perdu le fil de ce qui lui est demandé.</translation>
    </message>
    <message>
        <source>Try again; nothing is lost.</source>
        <translation>Réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The device announces more memory than is possible.</source>
        <translation>L’appareil annonce plus de mémoire qu’aucun appareil de ce type n’en a.</translation>
    </message>
    <message>
        <source>The device describes its memory differently on each read.</source>
        <translation>L’appareil décrit sa mémoire différemment à chaque fois.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, try another cable, another port, or without a hub.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez. Si cela se reproduit, essayez un autre câble, un autre port, ou sans concentrateur.</translation>
    </message>
    <message>
        <source>starting the program at %1</source>
        <translation>démarrage du programme à %1</translation>
    </message>
    <message>
        <source>The bootloader is stuck and cannot be recovered.</source>
        <translation>Le bootloader est bloqué et ne peut pas être remis en marche.</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>aucun état connu</translation>
    </message>
    <message>
        <source>The device has no memory at this address.</source>
        <translation>L’appareil n’a pas de mémoire à cette adresse.</translation>
    </message>
    <message>
        <source>The device is protected against reading and writing its memory.</source>
        <translation>L’appareil est protégé contre la lecture et l’écriture de sa mémoire.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, use another cable or port, and an external supply if the device draws a lot of power.</source>
        <translation>Réessayez. Si cela se reproduit, utilisez un autre câble ou un autre port et, pour un appareil qui consomme beaucoup, sa propre alimentation.</translation>
    </message>
    <message>
        <source>The bootloader reports an error without stating a cause.</source>
        <translation>Le bootloader signale une erreur sans cause.</translation>
    </message>
    <message>
        <source>The bootloader does not accept this firmware.</source>
        <translation>Le bootloader n’accepte pas ce firmware.</translation>
    </message>
    <message>
        <source>The bootloader cannot write to this memory.</source>
        <translation>Le bootloader ne peut pas écrire dans cette mémoire.</translation>
    </message>
    <message>
        <source>The bootloader could not erase this memory.</source>
        <translation>Le bootloader n’a pas pu effacer cette mémoire.</translation>
    </message>
    <message>
        <source>The memory is not empty after it was erased.</source>
        <translation>La mémoire n’est pas vide après l’effacement.</translation>
    </message>
    <message>
        <source>The bootloader could not program this memory.</source>
        <translation>Le bootloader n’a pas pu programmer cette mémoire.</translation>
    </message>
    <message>
        <source>The bootloader reports that its memory differs from what it wrote.</source>
        <translation>Le bootloader trouve dans sa mémoire d’autres octets que ceux qu’il a écrits.</translation>
    </message>
    <message>
        <source>The bootloader has not received the complete firmware.</source>
        <translation>Le bootloader n’a pas encore reçu tout le firmware.</translation>
    </message>
    <message>
        <source>Write the complete firmware again.</source>
        <translation>Écrivez de nouveau le firmware complet.</translation>
    </message>
    <message>
        <source>The program in the device is damaged and cannot be started.</source>
        <translation>Le programme dans l’appareil est endommagé et ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Write a complete firmware.</source>
        <translation>Écrivez un firmware complet.</translation>
    </message>
    <message>
        <source>The device saw an unexpected USB bus reset.</source>
        <translation>L’appareil a vu une réinitialisation du bus USB au mauvais moment.</translation>
    </message>
    <message>
        <source>The device briefly lost power.</source>
        <translation>L’appareil a perdu son alimentation un instant.</translation>
    </message>
    <message>
        <source>The bootloader did not accept the last request.</source>
        <translation>Le bootloader n’a pas accepté la dernière requête.</translation>
    </message>
    <message>
        <source>The bootloader reports an unknown error.</source>
        <translation>Le bootloader signale une erreur qu’il ne sait pas nommer.</translation>
    </message>
    <message>
        <source>The bootloader reports an error code that DFU 1.1 does not define.</source>
        <translation>Le bootloader signale une erreur que la norme ne connaît pas.</translation>
    </message>
    <message>
        <source>The %1 is damaged at offset %2: %3.</source>
        <translation>Le %1 est endommagé à la position %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The image contains an empty target.</source>
        <translation>L’image contient une cible vide.</translation>
    </message>
    <message>
        <source>The image has an impossible segment at %1.</source>
        <translation>L’image contient un segment impossible à %1.</translation>
    </message>
    <message>
        <source>The image is empty.</source>
        <translation>L’image est vide.</translation>
    </message>
    <message>
        <source>The image contains %1 twice.</source>
        <translation>L’image remplit %1 deux fois.</translation>
    </message>
    <message>
        <source>A raw binary does not state its address, but the new file must.</source>
        <translation>Un binaire brut n’indique pas à quelle adresse il va, et le nouveau fichier doit l’indiquer.</translation>
    </message>
    <message>
        <source>State the address, for instance --address 0x08000000.</source>
        <translation>Indiquez l’adresse, par exemple --address 0x08000000.</translation>
    </message>
    <message>
        <source>This image cannot be stored as a %1 file: %2.</source>
        <translation>Cette image ne tient pas dans un fichier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write a .dfu file instead: it can store any image.</source>
        <translation>Écrivez plutôt un fichier .dfu&#xa0;: il peut tout contenir.</translation>
    </message>
    <message>
        <source>raw binary</source>
        <translation>binaire brut</translation>
    </message>
    <message>
        <source>raw binary with a DFU suffix</source>
        <translation>binaire brut avec un suffixe DFU</translation>
    </message>
    <message>
        <source>Intel HEX</source>
        <translation>Intel HEX</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>Unpack it and choose the firmware inside.</source>
        <translation>Décompressez-le et choisissez le firmware qu’il contient.</translation>
    </message>
    <message>
        <source>Choose a .dfu, .hex or .bin file.</source>
        <translation>Choisissez un fichier .dfu, .hex ou .bin.</translation>
    </message>
    <message>
        <source>This file is %1, not firmware.</source>
        <translation>Ce fichier est %1, pas un firmware.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>It was probably saved instead of downloaded.</source>
        <translation>Elle a sans doute été enregistrée au lieu d’être téléchargée.</translation>
    </message>
    <message>
        <source>Open the page in a browser and download the firmware itself: a .dfu, .hex or .bin file.</source>
        <translation>Ouvrez la page dans un navigateur et téléchargez le firmware lui-même&#xa0;: un fichier .dfu, .hex ou .bin.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a Motorola S-record file</source>
        <translation>un fichier Motorola S-record</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS</source>
        <translation>un pointeur Git LFS</translation>
    </message>
    <message>
        <source>The firmware itself was not downloaded.</source>
        <translation>Le firmware lui-même n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull”.</source>
        <translation>Récupérez-le avec «&#xa0;git lfs pull&#xa0;».</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>du texte JSON</translation>
    </message>
    <message>
        <source>Download the firmware again.</source>
        <translation>Téléchargez de nouveau le firmware.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>un programme pour Windows</translation>
    </message>
    <message>
        <source>Intel HEX file</source>
        <translation>fichier Intel HEX</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the checksum is %1, expected %2</source>
        <translation>la somme de contrôle est %1 alors que l’enregistrement exige %2</translation>
    </message>
    <message>
        <source>record type %1 is unknown</source>
        <translation>le type d’enregistrement %1 est inconnu</translation>
    </message>
    <message>
        <source>a record of type %1 cannot contain %2 bytes</source>
        <translation>un enregistrement de type %1 ne peut pas contenir %2&#xa0;octets</translation>
    </message>
    <message>
        <source>unexpected characters after the checksum</source>
        <translation>il y a quelque chose après la somme de contrôle</translation>
    </message>
    <message>
        <source>the record crosses a 64 KB boundary, but no address record precedes it</source>
        <translation>l’enregistrement franchit 64&#xa0;KB, et aucun enregistrement précédent n’indique où va la suite</translation>
    </message>
    <message>
        <source>the record extends past the end of the address space</source>
        <translation>l’enregistrement dépasse la fin de l’espace d’adressage</translation>
    </message>
    <message>
        <source>it ends here, too short for a DFU suffix</source>
        <translation>il se termine ici, trop court pour un suffixe DFU</translation>
    </message>
    <message>
        <source>the signature of the DFU suffix is missing; the file may be cut off</source>
        <translation>la signature du suffixe DFU manque&#xa0;; le fichier est peut-être tronqué</translation>
    </message>
    <message>
        <source>the DFU suffix states an impossible length of %1 bytes</source>
        <translation>le suffixe DFU indique une longueur impossible de %1&#xa0;octets</translation>
    </message>
    <message>
        <source>the DFU suffix states the unknown DFU version 0x%1</source>
        <translation>le suffixe DFU indique la version DFU inconnue 0x%1</translation>
    </message>
    <message>
        <source>the checksum (CRC) stored there does not match the content</source>
        <translation>la somme de contrôle (CRC) enregistrée ici ne correspond pas au contenu</translation>
    </message>
    <message>
        <source>DFU file</source>
        <translation>fichier DFU</translation>
    </message>
    <message>
        <source>it consists of a suffix without firmware</source>
        <translation>il a un suffixe et pas de firmware</translation>
    </message>
    <message>
        <source>DfuSe file</source>
        <translation>fichier DfuSe</translation>
    </message>
    <message>
        <source>it does not begin with “DfuSe”, although its suffix states DfuSe</source>
        <translation>il ne commence pas par «&#xa0;DfuSe&#xa0;», alors que son suffixe l’annonce</translation>
    </message>
    <message>
        <source>the content ends inside the prefix</source>
        <translation>le contenu se termine dans le préfixe</translation>
    </message>
    <message>
        <source>format version %1 is unknown</source>
        <translation>la version %1 du format est inconnue</translation>
    </message>
    <message>
        <source>it states %1 bytes of content, but contains %2</source>
        <translation>il indique %1&#xa0;octets de contenu, mais en contient %2</translation>
    </message>
    <message>
        <source>it contains no target</source>
        <translation>il ne contient aucune cible</translation>
    </message>
    <message>
        <source>the target ends where an element should begin</source>
        <translation>la cible se termine là où un élément devrait commencer</translation>
    </message>
    <message>
        <source>the element is empty</source>
        <translation>l’élément est vide</translation>
    </message>
    <message>
        <source>the element states %1 bytes, but only %2 are left in its target</source>
        <translation>l’élément indique %1&#xa0;octets, mais il n’en reste que %2 dans sa cible</translation>
    </message>
    <message>
        <source>the element at address %1 extends past the end of the address space</source>
        <translation>l’élément à l’adresse %1 dépasse la fin de l’espace d’adressage</translation>
    </message>
    <message>
        <source>target %1 is missing</source>
        <translation>il n’y a pas de place pour la cible %1</translation>
    </message>
    <message>
        <source>target %1 does not begin with “Target”</source>
        <translation>la cible %1 ne commence pas par «&#xa0;Target&#xa0;»</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but only %3 follow</source>
        <translation>la cible %1 indique %2&#xa0;octets, mais seuls %3 suivent</translation>
    </message>
    <message>
        <source>target %1 contains no element</source>
        <translation>la cible %1 ne contient aucun élément</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but its elements occupy %3</source>
        <translation>la cible %1 indique %2&#xa0;octets, mais ses éléments en occupent %3</translation>
    </message>
    <message>
        <source>this element and the one at offset %1 overlap at %2</source>
        <translation>cet élément et celui à la position %1 remplissent tous deux %2</translation>
    </message>
    <message>
        <source>%1 unused bytes between the last element and the suffix</source>
        <translation>%1&#xa0;octets entre le dernier élément et le suffixe n’appartiennent à rien</translation>
    </message>
    <message>
        <source>%1; DFUImageSize %2, file size %3</source>
        <translation>%1&#xa0;; DFUImageSize %2, taille du fichier %3</translation>
    </message>
    <message>
        <source>its suffix states DFU %1 instead of DfuSe</source>
        <translation>son suffixe indique DFU %1 au lieu de DfuSe</translation>
    </message>
    <message>
        <source>The file is named %1, but %2.</source>
        <translation>Le fichier porte l’extension %1, mais %2.</translation>
    </message>
    <message>
        <source>Download or copy it again. If it really is a raw binary, rename it to .bin.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau. Si c’est vraiment un binaire brut, donnez-lui l’extension .bin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>has no DFU suffix at its end, at offset %1</source>
        <translation>n’a pas de suffixe DFU à la fin, à la position %1</translation>
    </message>
    <message>
        <source>does not begin with a colon at offset 0x0, as Intel HEX does</source>
        <translation>ne commence pas par un deux-points à la position 0x0, comme le fait Intel HEX</translation>
    </message>
    <message>
        <source>unexpected data after the end record</source>
        <translation>il y a quelque chose après l’enregistrement de fin</translation>
    </message>
    <message>
        <source>the end record is missing; the file may be cut off</source>
        <translation>l’enregistrement de fin manque&#xa0;; le fichier est peut-être tronqué</translation>
    </message>
    <message>
        <source>it is well-formed, but contains no data</source>
        <translation>il est bien formé, mais ne contient aucune donnée</translation>
    </message>
    <message>
        <source>it contains more than %1 separate segments, too many for firmware</source>
        <translation>il contient plus de %1 morceaux séparés, ce qu’aucun firmware ne fait</translation>
    </message>
    <message>
        <source>outside %1; alternate setting %2, segment %3</source>
        <translation>hors de %1&#xa0;; réglage alternatif %2, segment %3</translation>
    </message>
    <message>
        <source>file %1, device %2</source>
        <translation>fichier %1, appareil %2</translation>
    </message>
    <message>
        <source>suffix %1, application header %2</source>
        <translation>suffixe %1, en-tête de l’application %2</translation>
    </message>
    <message>
        <source>The name “%1” does not tell which format to write.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’indique pas quel format écrire.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; its previous content is unchanged.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;; ce qui s’y trouvait avant est inchangé.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have write permission, and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, que vous avez le droit d’y écrire et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>a vector points to %1; the lowest segment is %2</source>
        <translation>un vecteur pointe vers %1&#xa0;; le segment le plus bas est %2</translation>
    </message>
    <message>
        <source>reset vector %1</source>
        <translation>vecteur de réinitialisation %1</translation>
    </message>
    <message>
        <source>The program does not begin with a valid entry point, so it could not start.</source>
        <translation>Le programme ne commence pas par un point d’entrée valide et ne pourrait donc pas démarrer.</translation>
    </message>
    <message>
        <source> is even, but Thumb code needs an odd address</source>
        <translation> est pair, et le code Thumb exige une valeur impaire</translation>
    </message>
    <message>
        <source>The file does not start with a vector table for this processor.</source>
        <translation>Le fichier ne commence pas comme un programme pour ce type de processeur.</translation>
    </message>
    <message>
        <source>initial stack pointer %1</source>
        <translation>pointeur de pile initial %1</translation>
    </message>
    <message>
        <source>it is for several memories</source>
        <translation>elle est destinée à plusieurs mémoires</translation>
    </message>
    <message>
        <source>its segments are %1 apart, and the gap would have to be filled</source>
        <translation>ses parties sont distantes de %1, et tout l’intervalle devrait être rempli</translation>
    </message>
    <message>
        <source>it has more than %1 targets</source>
        <translation>elle a plus de %1 cibles</translation>
    </message>
    <message>
        <source>it is larger than 4 GB</source>
        <translation>elle dépasse 4&#xa0;GB</translation>
    </message>
    <message>
        <source>a target name is too long</source>
        <translation>le nom d’une cible est trop long</translation>
    </message>
    <message>
        <source>it uses alternate setting %1, but this format supports only the first</source>
        <translation>elle écrit par le réglage alternatif %1, et le format ne connaît que le premier</translation>
    </message>
    <message>
        <source>&apos;@&apos; expected</source>
        <translation>«&#xa0;@&#xa0;» attendu</translation>
    </message>
    <message>
        <source>no address group &apos;/0x…/&apos;</source>
        <translation>pas de groupe d’adresses «&#xa0;/0x…/&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;/&apos; expected after the address</source>
        <translation>«&#xa0;/&#xa0;» attendu après l’adresse</translation>
    </message>
    <message>
        <source>sector count</source>
        <translation>nombre de secteurs</translation>
    </message>
    <message>
        <source>&apos;*&apos; expected after the sector count</source>
        <translation>«&#xa0;*&#xa0;» attendu après le nombre de secteurs</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>taille de secteur</translation>
    </message>
    <message>
        <source>more than %1 sectors</source>
        <translation>plus de %1&#xa0;secteurs</translation>
    </message>
    <message>
        <source>the sectors extend past the end of the address space</source>
        <translation>les secteurs se terminent au-delà de l’espace d’adressage</translation>
    </message>
    <message>
        <source>the address is longer than 32 bits</source>
        <translation>l’adresse a plus de 32&#xa0;bits</translation>
    </message>
    <message>
        <source>hexadecimal address expected</source>
        <translation>adresse hexadécimale attendue</translation>
    </message>
    <message>
        <source>the %1 is too large</source>
        <translation>valeur trop grande&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>valeur attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>two sectors contain the address </source>
        <translation>deux secteurs contiennent l’adresse </translation>
    </message>
    <message>
        <source>Page %1 (%2) cannot be changed.</source>
        <translation>La page %1 (%2) ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 (%3) cannot be changed.</source>
        <translation>Les pages %1 à %2 (%3) ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Write-protected pages cannot be erased or written. The bootloader reports no error when asked to; it does nothing.</source>
        <translation>La protection en écriture laisse les pages telles quelles. Le bootloader ne se plaint pas quand on lui demande d’y écrire&#xa0;; il ne fait simplement rien.</translation>
    </message>
    <message>
        <source>No protection.</source>
        <translation>Ne protège rien.</translation>
    </message>
    <message>
        <source>PCROP%1SR, PCROP%1ER</source>
        <translation>PCROP%1SR, PCROP%1ER</translation>
    </message>
    <message>
        <source>Code in this area can be executed but not read or written, not even by the program itself.</source>
        <translation>Le code d’une telle zone peut être exécuté, mais ni lu ni écrit, pas même par le programme lui-même.</translation>
    </message>
    <message>
        <source>%1 can only be executed.</source>
        <translation>%1&#xa0;: exécution seule.</translation>
    </message>
    <message>
        <source>PCROP1ER 31</source>
        <translation>PCROP1ER 31</translation>
    </message>
    <message>
        <source>Removing the read protection also erases execute-only areas.</source>
        <translation>Le retrait de la protection en lecture efface aussi les zones en exécution seule.</translation>
    </message>
    <message>
        <source>Removing the read protection keeps execute-only areas.</source>
        <translation>Le retrait de la protection en lecture ne touche pas aux zones en exécution seule.</translation>
    </message>
    <message>
        <source>What happens to execute-only code when read protection is removed.</source>
        <translation>Ce que devient le code en exécution seule quand la puce est ouverte.</translation>
    </message>
    <message>
        <source>the unused word of bank 2</source>
        <translation>le mot inutilisé de la banque 2</translation>
    </message>
    <message>
        <source>This word does not match its complement: the chip ignores it.</source>
        <translation>Ce mot ne correspond pas à son complément&#xa0;: la puce n’en tient pas compte.</translation>
    </message>
    <message>
        <source>Damaged: %1. The chip uses an option word only if its complement matches.</source>
        <translation>Endommagé&#xa0;: %1. Un mot des octets d’option ne compte qu’avec son complément.</translation>
    </message>
    <message>
        <source>The bootloader announces only the option bytes of the first bank; the protection of the second bank is unknown.</source>
        <translation>Le bootloader n’annonce que les octets d’option de la première banque&#xa0;; ce qui protège la seconde banque n’est pas connu.</translation>
    </message>
    <message>
        <source>The flash is configured as one bank: the addresses of protected areas may differ from those shown here.</source>
        <translation>La flash est utilisée comme une seule banque&#xa0;: les adresses des zones protégées peuvent différer de celles affichées ici.</translation>
    </message>
    <message>
        <source>The chip is not read-protected.</source>
        <translation>La puce n’est pas protégée en lecture.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>La puce est protégée en lecture.</translation>
    </message>
    <message>
        <source>The chip is locked permanently.</source>
        <translation>La puce est fermée définitivement.</translation>
    </message>
    <message>
        <source>No part of its flash is protected against writing.</source>
        <translation>Aucune partie de sa flash n’est protégée en écriture.</translation>
    </message>
    <message>
        <source>Parts of its flash cannot be changed.</source>
        <translation>Des parties de sa flash ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Some settings differ from factory defaults.</source>
        <translation>Certains réglages ne sont pas ceux d’origine.</translation>
    </message>
    <message>
        <source>Supply and reset</source>
        <translation>Alimentation et réinitialisation</translation>
    </message>
    <message>
        <source>The bootloader sent only part of the option bytes.</source>
        <translation>Le bootloader n’a envoyé qu’une partie des octets d’option.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>Lisez-les de nouveau.</translation>
    </message>
    <message>
        <source>STM32L41x to L46x</source>
        <translation>STM32L41x à L46x</translation>
    </message>
    <message>
        <source>STM32L47x, L48x, L49x or L4Ax</source>
        <translation>STM32L47x, L48x, L49x ou L4Ax</translation>
    </message>
    <message>
        <source>STM32L4P, L4Q, L4R or L4S</source>
        <translation>STM32L4P, L4Q, L4R ou L4S</translation>
    </message>
    <message>
        <source>Only STM32L49x and L4Ax have this bit. On L47x and L48x it is unused: the BOOT0 pin decides.</source>
        <translation>Seuls les STM32L49x et L4Ax ont ce bit. Sur les L47x et L48x, il est inutilisé&#xa0;: c’est la broche BOOT0 qui décide.</translation>
    </message>
    <message>
        <source>The chip starts from bank 1.</source>
        <translation>La puce démarre depuis la banque 1.</translation>
    </message>
    <message>
        <source>Start from bank 2, for programs that update themselves from one bank to the other.</source>
        <translation>Démarrer depuis la banque 2, pour les programmes qui se mettent à jour d’une banque à l’autre.</translation>
    </message>
    <message>
        <source>BOOT0 high starts from RAM.</source>
        <translation>BOOT0 mène à la RAM.</translation>
    </message>
    <message>
        <source>BOOT0 high starts the bootloader.</source>
        <translation>BOOT0 mène au bootloader.</translation>
    </message>
    <message>
        <source>Where the chip starts when BOOT0 is high.</source>
        <translation>Où la puce démarre quand BOOT0 est actif.</translation>
    </message>
    <message>
        <source>BOOT0 is the option bit nBOOT0.</source>
        <translation>BOOT0 est le bit d’option nBOOT0.</translation>
    </message>
    <message>
        <source>BOOT0 is the BOOT0 pin.</source>
        <translation>BOOT0 est la broche BOOT0.</translation>
    </message>
    <message>
        <source>Whether a pin or an option bit selects the bootloader.</source>
        <translation>Si c’est une broche ou un bit d’option qui demande le démarrage du bootloader.</translation>
    </message>
    <message>
        <source>The option bit selects the bootloader.</source>
        <translation>Le bit d’option demande le bootloader.</translation>
    </message>
    <message>
        <source>The option bit selects the program in flash.</source>
        <translation>Le bit d’option demande le programme en flash.</translation>
    </message>
    <message>
        <source>Replaces the BOOT0 pin if nSWBOOT0 is 0.</source>
        <translation>Remplace la broche BOOT0 quand nSWBOOT0 l’indique.</translation>
    </message>
    <message>
        <source>Entering Stop mode resets the chip.</source>
        <translation>L’entrée en mode Stop réinitialise la puce.</translation>
    </message>
    <message>
        <source>Entering Stop mode does not reset the chip.</source>
        <translation>L’entrée en mode Stop ne réinitialise pas la puce.</translation>
    </message>
    <message>
        <source>Protects programs that must not enter this mode.</source>
        <translation>Une garde contre les programmes qui ne doivent pas se mettre en veille.</translation>
    </message>
    <message>
        <source>Entering Standby mode resets the chip.</source>
        <translation>L’entrée en mode Standby réinitialise la puce.</translation>
    </message>
    <message>
        <source>Entering Standby mode does not reset the chip.</source>
        <translation>L’entrée en mode Standby ne réinitialise pas la puce.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode resets the chip.</source>
        <translation>L’entrée en mode Shutdown réinitialise la puce.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode does not reset the chip.</source>
        <translation>L’entrée en mode Shutdown ne réinitialise pas la puce.</translation>
    </message>
    <message>
        <source>The independent watchdog always runs.</source>
        <translation>Le chien de garde indépendant fonctionne toujours.</translation>
    </message>
    <message>
        <source>The program starts the independent watchdog.</source>
        <translation>Le chien de garde indépendant fonctionne dès que le programme le démarre.</translation>
    </message>
    <message>
        <source>A watchdog that always runs also runs in the bootloader, which does not refresh it.</source>
        <translation>Un chien de garde qui fonctionne toujours fonctionne aussi dans le bootloader, qui ne le réarme pas.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Stop mode.</source>
        <translation>Le chien de garde indépendant est suspendu en mode Stop.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Stop mode.</source>
        <translation>Le chien de garde indépendant continue en mode Stop.</translation>
    </message>
    <message>
        <source>Whether a program in Stop mode must wake up to refresh the watchdog.</source>
        <translation>Si un programme en veille doit se réveiller pour réarmer le chien de garde.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Standby mode.</source>
        <translation>Le chien de garde indépendant est suspendu en mode Standby.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Standby mode.</source>
        <translation>Le chien de garde indépendant continue en mode Standby.</translation>
    </message>
    <message>
        <source>Whether the watchdog resets a chip in Standby mode.</source>
        <translation>Si une puce en mode Standby est réinitialisée par le chien de garde.</translation>
    </message>
    <message>
        <source>The window watchdog always runs.</source>
        <translation>Le chien de garde à fenêtre fonctionne toujours.</translation>
    </message>
    <message>
        <source>The program starts the window watchdog.</source>
        <translation>Le chien de garde à fenêtre fonctionne dès que le programme le démarre.</translation>
    </message>
    <message>
        <source>The second watchdog, which also resets the chip if it is refreshed too early.</source>
        <translation>Le second chien de garde, qui refuse aussi d’être réarmé trop tôt.</translation>
    </message>
    <message>
        <source>One bank.</source>
        <translation>Une banque.</translation>
    </message>
    <message>
        <source>Two banks.</source>
        <translation>Deux banques.</translation>
    </message>
    <message>
        <source>How parts with 256 or 512 KB of flash are divided.</source>
        <translation>Comment sont divisés les modèles avec 256 ou 512&#xa0;KB de flash.</translation>
    </message>
    <message>
        <source>No effect on parts with 1 MB: those always have two banks.</source>
        <translation>Sans effet sur les modèles de 1&#xa0;MB&#xa0;: ils ont toujours deux banques.</translation>
    </message>
    <message>
        <source>One bank on parts with 1 MB.</source>
        <translation>Une banque sur les modèles de 1&#xa0;MB.</translation>
    </message>
    <message>
        <source>Two banks on parts with 1 MB.</source>
        <translation>Deux banques sur les modèles de 1&#xa0;MB.</translation>
    </message>
    <message>
        <source>How parts with 1 MB of flash are divided.</source>
        <translation>Comment sont divisés les modèles avec 1&#xa0;MB de flash.</translation>
    </message>
    <message>
        <source>No effect on parts with 2 MB.</source>
        <translation>Sans effet sur les modèles de 2&#xa0;MB.</translation>
    </message>
    <message>
        <source>One bank with pages of 8 KB.</source>
        <translation>Une banque avec des pages de 8&#xa0;KB.</translation>
    </message>
    <message>
        <source>Two banks with pages of 4 KB.</source>
        <translation>Deux banques avec des pages de 4&#xa0;KB.</translation>
    </message>
    <message>
        <source>How the flash is divided.</source>
        <translation>Comment la flash est divisée.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is on.</source>
        <translation>La parité de la SRAM2 est contrôlée.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is off.</source>
        <translation>La parité de la SRAM2 n’est pas contrôlée.</translation>
    </message>
    <message>
        <source>Detects bit errors in SRAM2.</source>
        <translation>Détecte les bits de la SRAM2 qui ont basculé.</translation>
    </message>
    <message>
        <source>A reset erases SRAM2.</source>
        <translation>Une réinitialisation efface la SRAM2.</translation>
    </message>
    <message>
        <source>A reset does not erase SRAM2.</source>
        <translation>Une réinitialisation laisse la SRAM2 telle quelle.</translation>
    </message>
    <message>
        <source>Whether the content of SRAM2 survives a reset.</source>
        <translation>Si des secrets, ou des messages pour le prochain démarrage, survivent à une réinitialisation dans la SRAM2.</translation>
    </message>
    <message>
        <source>OPTR 7:0</source>
        <translation>OPTR 7:0</translation>
    </message>
    <message>
        <source>Level 0: not protected.</source>
        <translation>Niveau 0&#xa0;: non protégé.</translation>
    </message>
    <message>
        <source>Level 1: the flash cannot be read from outside.</source>
        <translation>Niveau 1&#xa0;: la flash ne peut pas être lue de l’extérieur.</translation>
    </message>
    <message>
        <source>Level 2: locked permanently; only the chip&apos;s own program can change it.</source>
        <translation>Niveau 2&#xa0;: fermé définitivement&#xa0;; seul son propre programme peut la modifier.</translation>
    </message>
    <message>
        <source>Level 0: about 1.7 V.</source>
        <translation>Niveau 0&#xa0;: environ 1,7&#xa0;V.</translation>
    </message>
    <message>
        <source>Level 1: about 2.0 V.</source>
        <translation>Niveau 1&#xa0;: environ 2,0&#xa0;V.</translation>
    </message>
    <message>
        <source>Level 2: about 2.2 V.</source>
        <translation>Niveau 2&#xa0;: environ 2,2&#xa0;V.</translation>
    </message>
    <message>
        <source>Level 3: about 2.5 V.</source>
        <translation>Niveau 3&#xa0;: environ 2,5&#xa0;V.</translation>
    </message>
    <message>
        <source>Level 4: about 2.8 V.</source>
        <translation>Niveau 4&#xa0;: environ 2,8&#xa0;V.</translation>
    </message>
    <message>
        <source>OPTR 10:8</source>
        <translation>OPTR 10:8</translation>
    </message>
    <message>
        <source>%1: a value that the reference manual does not define.</source>
        <translation>%1&#xa0;: une valeur que le manuel de référence ne définit pas.</translation>
    </message>
    <message>
        <source>Below this supply voltage the chip is held in reset.</source>
        <translation>Sous cette tension d’alimentation, la puce est maintenue en réinitialisation.</translation>
    </message>
    <message>
        <source>OPTR %1</source>
        <translation>OPTR %1</translation>
    </message>
    <message>
        <source>No backup can be made: part of the content to be replaced cannot be read.</source>
        <translation>Aucune sauvegarde n’est possible&#xa0;: une partie de ce que la mise à jour remplace ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Mettez à jour sans sauvegarde si vous pouvez vous passer de ce qui est sur l’appareil.</translation>
    </message>
    <message>
        <source>Nothing is replaced, so there is nothing to back up.</source>
        <translation>Rien n’est remplacé, il n’y a donc rien à sauvegarder.</translation>
    </message>
    <message>
        <source>The content to be replaced (%1) is saved in %2.</source>
        <translation>Ce que la mise à jour remplace (%1) est sauvegardé dans %2.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed.</source>
        <translation>Rien n’a été modifié sur l’appareil.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; its program runs again.</source>
        <translation>Rien n’a été modifié sur l’appareil&#xa0;; son programme fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; it is in bootloader mode.</source>
        <translation>Rien n’a été modifié sur l’appareil&#xa0;; il attend dans son bootloader.</translation>
    </message>
    <message>
        <source>Nothing in its memory was changed.</source>
        <translation>Rien n’a été modifié dans sa mémoire.</translation>
    </message>
    <message>
        <source>The old program may already be erased.</source>
        <translation>L’ancien programme est peut-être déjà effacé.</translation>
    </message>
    <message>
        <source>The old program is erased; the device is in bootloader mode.</source>
        <translation>L’ancien programme est effacé&#xa0;; l’appareil attend dans son bootloader.</translation>
    </message>
    <message>
        <source>The old program is erased and the new one is not complete.</source>
        <translation>L’ancien programme est effacé et le nouveau n’est pas complet.</translation>
    </message>
    <message>
        <source>To start its program again, unplug the device and plug it in again.</source>
        <translation>Pour redémarrer son programme, débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>Rebranchez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Leave it plugged in and start the update again.</source>
        <translation>Laissez-le branché et relancez la mise à jour.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Rebranchez-le et relancez la mise à jour. S’il n’apparaît pas, maintenez BOOT0 enfoncé pendant que vous le branchez.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté sur demande.</translation>
    </message>
    <message>
        <source>%1 on port %2</source>
        <translation>%1 sur le port %2</translation>
    </message>
    <message>
        <source> (serial %1)</source>
        <translation> (n°&#xa0;de série %1)</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>rien n’est branché</translation>
    </message>
    <message>
        <source>connected: </source>
        <translation>branché&#xa0;: </translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Aucun appareil n’est connecté.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Connectez l’appareil avec un câble USB qui transmet les données. S’il n’apparaît pas, maintenez BOOT0 enfoncé pendant que vous le branchez.</translation>
    </message>
    <message>
        <source>The chosen device is not connected.</source>
        <translation>L’appareil choisi n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it or choose another one.</source>
        <translation>Connectez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one by its port or unplug the others.</source>
        <translation>Choisissez-en un par son port, ou débranchez les autres.</translation>
    </message>
    <message>
        <source>The device selection is empty.</source>
        <translation>Un appareil devait être choisi, mais aucun critère n’est donné.</translation>
    </message>
    <message>
        <source>The chosen device has no interface for updates over USB.</source>
        <translation>L’appareil choisi n’a pas d’interface de mise à jour par USB.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board, or choose another device.</source>
        <translation>Démarrez son bootloader avec le bouton ou le cavalier de démarrage de la carte, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>The chosen device uses a different kind of DFU than STM32 bootloaders.</source>
        <translation>L’appareil choisi parle une autre forme de DFU que les bootloaders des STM32.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Hold BOOT0, press reset (or unplug the device and plug it in again), and try again.</source>
        <translation>Maintenez BOOT0 enfoncé, appuyez sur reset (ou débranchez l’appareil et rebranchez-le), puis réessayez.</translation>
    </message>
    <message>
        <source>Unplug the other devices and try again.</source>
        <translation>Débranchez les autres appareils et réessayez.</translation>
    </message>
    <message>
        <source>The running program cannot start the bootloader.</source>
        <translation>Le programme en cours ne peut pas démarrer le bootloader.</translation>
    </message>
    <message>
        <source>The device reconnected at another port and was recognised by its serial number.</source>
        <translation>L’appareil est revenu à un autre port et a été reconnu à son numéro de série.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; starting again.</source>
        <translation>L’appareil a quitté le bus et est revenu&#xa0;; le travail recommence.</translation>
    </message>
    <message>
        <source>Everything is written and verified, but </source>
        <translation>Tout est écrit et vérifié, mais </translation>
    </message>
    <message>
        <source>Everything is written, but </source>
        <translation>Tout est écrit, mais </translation>
    </message>
    <message>
        <source>the device restarted in bootloader mode instead of its program.</source>
        <translation>l’appareil a redémarré son bootloader au lieu de son programme.</translation>
    </message>
    <message>
        <source>If it does not start, unplug it and plug it in again.</source>
        <translation>S’il ne démarre pas, débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>Unplug the device, release BOOT0, and plug it in again.</source>
        <translation>Débranchez l’appareil, relâchez BOOT0 et rebranchez-le.</translation>
    </message>
    <message>
        <source>The bootloader reported an error on exit, but did exit: </source>
        <translation>Le bootloader a signalé une erreur en cédant la place, puis l’a cédée&#xa0;: </translation>
    </message>
    <message>
        <source>The file is for more than one memory.</source>
        <translation>Le fichier est destiné à plus d’une mémoire.</translation>
    </message>
    <message>
        <source>The device has several memories and does not state which of them a mass erase covers.</source>
        <translation>L’appareil a plusieurs mémoires et n’indique pas laquelle est vidée par un effacement complet.</translation>
    </message>
    <message>
        <source>Part of the memory is protected or cannot be read.</source>
        <translation>Une partie de la mémoire est protégée ou ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Part of the memory is excluded from updates.</source>
        <translation>Une partie de la mémoire est exclue des mises à jour.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase.</source>
        <translation>L’effacement complet a été demandé à l’appareil, et il ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The range covers part of a sector, but only whole sectors can be erased.</source>
        <translation>La plage couvre une partie d’un secteur, et seuls des secteurs entiers peuvent être effacés.</translation>
    </message>
    <message>
        <source>Give a range of whole sectors, for example from %1 with a length of %2 bytes.</source>
        <translation>Indiquez une plage de secteurs entiers, par exemple à partir de %1 avec une longueur de %2&#xa0;octets.</translation>
    </message>
    <message>
        <source>This memory cannot be erased.</source>
        <translation>Cette mémoire ne peut pas être effacée.</translation>
    </message>
    <message>
        <source>The device does not have memory in the whole range.</source>
        <translation>L’appareil n’a pas de mémoire sur toute la plage.</translation>
    </message>
    <message>
        <source>The device does not announce erasable memory.</source>
        <translation>L’appareil n’annonce aucune mémoire qui peut être effacée.</translation>
    </message>
    <message>
        <source>The device does not have memory there.</source>
        <translation>L’appareil n’a pas de mémoire à cet endroit.</translation>
    </message>
    <message>
        <source>This memory cannot be read, so nothing can be compared.</source>
        <translation>L’appareil ne laisse pas lire cette mémoire, rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>Excluded from updates: stays as it is.</source>
        <translation>Exclu des mises à jour&#xa0;: reste tel quel.</translation>
    </message>
    <message>
        <source>Not in the file: stays as it is.</source>
        <translation>Pas dans le fichier&#xa0;: reste tel quel.</translation>
    </message>
    <message>
        <source>Not in the file, which replaces the whole chip: erased.</source>
        <translation>Pas dans le fichier, auquel toute la puce appartient&#xa0;: vidé.</translation>
    </message>
    <message>
        <source>Not in the file and empty already: nothing is lost.</source>
        <translation>Pas dans le fichier et déjà vide&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Some bytes were wrong on the first read and right on the next two. The memory is fine; the USB connection may not be.</source>
        <translation>Des octets ont d’abord été mal lus, puis lus correctement deux fois. La mémoire est en bon état&#xa0;; la connexion USB ne l’est peut-être pas.</translation>
    </message>
    <message>
        <source>The file covers only part of a sector, and the rest cannot be read, so it would be lost.</source>
        <translation>Le fichier ne couvre qu’une partie d’un secteur, et l’appareil ne laisse pas lire le reste, qui serait donc perdu.</translation>
    </message>
    <message>
        <source>Use a file that fills whole sectors.</source>
        <translation>Utilisez un fichier qui remplit des secteurs entiers.</translation>
    </message>
    <message>
        <source>%1 of adjacent data cannot be read and will be discarded: an earlier update was interrupted there.</source>
        <translation>%1 à côté du programme ne peuvent pas être lus et sont abandonnés&#xa0;: une mise à jour précédente y a été interrompue.</translation>
    </message>
    <message>
        <source>Use a file made for this device.</source>
        <translation>Utilisez un fichier fait pour cet appareil.</translation>
    </message>
    <message>
        <source>The file does not contain firmware.</source>
        <translation>Le fichier ne contient aucun firmware.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file does not fit at the given address.</source>
        <translation>Le fichier ne tient pas après l’adresse indiquée.</translation>
    </message>
    <message>
        <source>The device sent fewer bytes than requested.</source>
        <translation>L’appareil a donné moins d’octets que demandé.</translation>
    </message>
    <message>
        <source>Some bytes differed on the second read. The USB connection or the memory may be faulty.</source>
        <translation>Des octets ont été lus différemment la seconde fois. La connexion USB ou la mémoire est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>Part of the memory differs on each read.</source>
        <translation>Une partie de la mémoire se lit différemment à chaque fois.</translation>
    </message>
    <message>
        <source>A USB transfer failed and is repeated: </source>
        <translation>Un transfert par USB a échoué et est répété&#xa0;: </translation>
    </message>
    <message>
        <source>Version %1 was written again.</source>
        <translation>La version %1 est écrite de nouveau.</translation>
    </message>
    <message>
        <source>Updated from %1 to %2.</source>
        <translation>Mis à jour de %1 à %2.</translation>
    </message>
    <message>
        <source>Version %1 is installed.</source>
        <translation>La version %1 est installée.</translation>
    </message>
    <message>
        <source>The file is written to the device.</source>
        <translation>Le fichier est écrit sur l’appareil.</translation>
    </message>
    <message>
        <source>The update is planned; nothing was changed.</source>
        <translation>La mise à jour est planifiée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est de nouveau sur l’appareil.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>L’appareil contient ce qu’indique le fichier.</translation>
    </message>
    <message>
        <source>The memory is read.</source>
        <translation>La mémoire est lue.</translation>
    </message>
    <message>
        <source>The memory is erased.</source>
        <translation>La mémoire est effacée.</translation>
    </message>
    <message>
        <source>Read protection is removed and everything is erased.</source>
        <translation>La protection en lecture est retirée et tout est effacé.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode.</source>
        <translation>L’appareil est dans son bootloader.</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>Le programme a été démarré.</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty.</source>
        <translation>Chaque octet a été relu et est vide.</translation>
    </message>
    <message>
        <source>Every byte was read back and matches.</source>
        <translation>Chaque octet a été relu et est identique.</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>Rien n’a été relu.</translation>
    </message>
    <message>
        <source>The device restarted normally.</source>
        <translation>L’appareil est revenu avec son application.</translation>
    </message>
    <message>
        <source>The file contains bytes for addresses that this device does not have.</source>
        <translation>Le fichier contient des octets pour un endroit que cet appareil n’a pas.</translation>
    </message>
    <message>
        <source>%1 is not inside &quot;%2&quot; (alternate setting %3)</source>
        <translation>%1 n’est pas dans «&#xa0;%2&#xa0;» (réglage alternatif %3)</translation>
    </message>
    <message>
        <source>The file contains two values for the same address.</source>
        <translation>Le fichier donne deux valeurs pour le même endroit.</translation>
    </message>
    <message>
        <source>The file is for a memory that this device does not have.</source>
        <translation>Le fichier est destiné à une mémoire que cet appareil n’a pas.</translation>
    </message>
    <message>
        <source>alternate setting %1</source>
        <translation>réglage alternatif %1</translation>
    </message>
    <message>
        <source>Contains the start of the program: erased first and completed last, so that an incomplete program never starts.</source>
        <translation>Démarre le programme&#xa0;: effacé en premier et complété en dernier, pour qu’un programme incomplet ne démarre jamais.</translation>
    </message>
    <message>
        <source>Erased and written without comparing.</source>
        <translation>Effacé et écrit sans comparaison.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster).</source>
        <translation>Pas comparé, car cela ne serait pas rentable.</translation>
    </message>
    <message>
        <source>Differs from the file, which covers part of it; the rest is kept.</source>
        <translation>Diffère du fichier, qui le couvre en partie&#xa0;; le reste est conservé.</translation>
    </message>
    <message>
        <source>Differs from the file.</source>
        <translation>Diffère du fichier.</translation>
    </message>
    <message>
        <source>Already matches the file.</source>
        <translation>Contient déjà ce qu’indique le fichier.</translation>
    </message>
    <message>
        <source>Erased by the mass erase, then written.</source>
        <translation>Effacé avec toute la mémoire, puis écrit.</translation>
    </message>
    <message>
        <source>The results cannot be written to %1.</source>
        <translation>Les résultats ne peuvent pas être écrits dans %1.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another file.</source>
        <translation>Vérifiez le dossier et ses droits d’accès, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a table of series results.</source>
        <translation>%1 existe déjà et n’est pas un tableau de résultats de série.</translation>
    </message>
    <message>
        <source>Choose another file; this one is unchanged.</source>
        <translation>Choisissez un autre fichier&#xa0;; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>The device does not announce any program memory.</source>
        <translation>L’appareil n’annonce aucune mémoire qui pourrait contenir un programme.</translation>
    </message>
    <message>
        <source>Give the address of the program.</source>
        <translation>Indiquez l’adresse du programme.</translation>
    </message>
    <message>
        <source>Not all of the range is readable memory.</source>
        <translation>L’appareil n’a pas de mémoire lisible sur toute la plage.</translation>
    </message>
    <message>
        <source>Choose a range inside its memory map.</source>
        <translation>Consultez son plan de la mémoire et indiquez une plage qui s’y trouve.</translation>
    </message>
    <message>
        <source>The device does not announce readable memory.</source>
        <translation>L’appareil n’annonce aucune mémoire qui peut être lue.</translation>
    </message>
    <message>
        <source>Part of the memory cannot be read: an interrupted update left it half written.</source>
        <translation>Une partie de la mémoire ne peut pas être lue&#xa0;: une mise à jour interrompue l’a laissée à moitié écrite.</translation>
    </message>
    <message>
        <source>Update the device, or read the ranges around it.</source>
        <translation>Mettez l’appareil à jour, ou lisez les plages autour de cet endroit.</translation>
    </message>
    <message>
        <source>The device is not read-protected.</source>
        <translation>L’appareil n’est pas protégé en lecture&#xa0;: il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>To empty its memory, erase it.</source>
        <translation>Pour vider sa mémoire, effacez-la.</translation>
    </message>
    <message>
        <source>The device does not announce flash memory.</source>
        <translation>L’appareil n’annonce aucune mémoire flash qui pourrait être protégée.</translation>
    </message>
    <message>
        <source>The bootloader accepted the request to remove read protection, and the device disconnected: its program is erased.</source>
        <translation>Le bootloader a accepté de retirer la protection en lecture, et l’appareil a quitté le bus&#xa0;: il n’a plus de programme.</translation>
    </message>
    <message>
        <source>Hold BOOT0 while you plug it in; the bootloader then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Maintenez BOOT0 enfoncé pendant que vous le branchez&#xa0;; son bootloader montre alors s’il est ouvert, et un programme peut être installé.</translation>
    </message>
    <message>
        <source>Read protection is removed, but the memory is not empty.</source>
        <translation>La protection en lecture est retirée, mais la mémoire n’est pas vide.</translation>
    </message>
    <message>
        <source>Erase the device before you rely on its content.</source>
        <translation>Effacez l’appareil avant de vous fier à ce qu’il contient.</translation>
    </message>
    <message>
        <source>Everything is written%1 and the device restarted, but it reports version %2 instead of %3.</source>
        <translation>Tout est écrit%1 et l’appareil est revenu, mais il annonce la version %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>, read back</source>
        <translation>, relu</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and check its version. If it is still wrong, the file states a version that its program does not report.</source>
        <translation>Débranchez l’appareil, rebranchez-le et regardez alors sa version. Si elle ne change pas, le fichier indique une version que son programme n’annonce pas.</translation>
    </message>
    <message>
        <source>Continues the interrupted update.</source>
        <translation>Continue la mise à jour interrompue précédemment.</translation>
    </message>
    <message>
        <source>An update with another file was interrupted here.</source>
        <translation>Une mise à jour avec un autre fichier a été interrompue ici précédemment.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase; its sectors are erased one by one.</source>
        <translation>L’effacement de toute la mémoire a été demandé à l’appareil, et il ne l’a pas fait&#xa0;; ses secteurs sont effacés un par un.</translation>
    </message>
    <message>
        <source>A mass erase would lose data. </source>
        <translation>Toute la mémoire ne peut pas être effacée d’un coup sans perte. </translation>
    </message>
    <message>
        <source>Use the automatic choice, or state that the file replaces the whole chip.</source>
        <translation>Laissez le programme choisir la méthode, ou indiquez que toute la puce appartient au fichier.</translation>
    </message>
    <message>
        <source>Erasing single sectors is fastest.</source>
        <translation>Effacer des secteurs isolés prend le moins de temps.</translation>
    </message>
    <message>
        <source>Single sectors are erased. </source>
        <translation>Des secteurs isolés sont effacés. </translation>
    </message>
    <message>
        <source>Mass erase, as requested.</source>
        <translation>Toute la mémoire est effacée d’un coup, comme demandé.</translation>
    </message>
    <message>
        <source>Every sector of the file is erased and written, as requested.</source>
        <translation>Chaque secteur du fichier est effacé et écrit, comme demandé.</translation>
    </message>
    <message>
        <source>Only sectors that differ are erased, as requested.</source>
        <translation>Seuls les secteurs qui diffèrent sont effacés, comme demandé.</translation>
    </message>
    <message>
        <source>A mass erase is fastest and loses nothing.</source>
        <translation>Effacer toute la mémoire d’un coup prend le moins de temps et ne perd rien.</translation>
    </message>
    <message>
        <source>The file would change chip settings that may be irreversible. An update never does that.</source>
        <translation>Le fichier modifierait des réglages de la puce, peut-être de façon irréversible. Une mise à jour ne fait jamais cela.</translation>
    </message>
    <message>
        <source>The file contains bytes for memory that cannot be rewritten.</source>
        <translation>Le fichier contient des octets pour un endroit qui ne peut pas être réécrit.</translation>
    </message>
    <message>
        <source>The device announces memory in units that cannot be programmed.</source>
        <translation>L’appareil annonce de la mémoire en parties qui ne peuvent pas être programmées.</translation>
    </message>
    <message>
        <source>The file needs memory that is excluded from updates.</source>
        <translation>Le fichier a besoin d’une partie de la mémoire qui est exclue des mises à jour.</translation>
    </message>
    <message>
        <source>Use a file that does not need it, or do not exclude it.</source>
        <translation>Utilisez un fichier qui n’y touche pas, ou ne l’excluez pas.</translation>
    </message>
    <message>
        <source>the device %1 on USB port %2</source>
        <translation>l’appareil %1 sur le port USB %2</translation>
    </message>
    <message>
        <source>“%1” (%2) on USB port %3</source>
        <translation>«&#xa0;%1&#xa0;» (%2) sur le port USB %3</translation>
    </message>
    <message>
        <source>As administrator, put this line into /etc/udev/rules.d/70-fieldflash.rules:
%1
Then unplug the device and plug it in again; Fieldflash then continues automatically. (In a remote session, use MODE=&quot;0666&quot; instead of TAG+=&quot;uaccess&quot;.)</source>
        <translation>En tant qu’administrateur, mettez cette ligne dans /etc/udev/rules.d/70-fieldflash.rules&#xa0;:
%1
Puis débranchez l’appareil et rebranchez-le&#xa0;; Fieldflash continue de lui-même. (Pour une session à distance, écrivez MODE=&quot;0666&quot; à la place de TAG+=&quot;uaccess&quot;.)</translation>
    </message>
    <message>
        <source>This system does not give programs access to USB devices.</source>
        <translation>Ce système ne laisse aucun programme utiliser les appareils USB.</translation>
    </message>
    <message>
        <source>In a container or sandbox, give it access to /dev/bus/usb.</source>
        <translation>Dans un conteneur ou un bac à sable, donnez-lui accès à /dev/bus/usb.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use %1.</source>
        <translation>Votre compte n’est pas autorisé à utiliser %1.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 n’est plus connecté.</translation>
    </message>
    <message>
        <source>Plug it in again. If you did not unplug it, try another cable or port.</source>
        <translation>Rebranchez-le&#xa0;; essayez un autre câble ou un autre port si ce n’est pas vous qui l’avez débranché.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and repeat the step.</source>
        <translation>Débranchez-le, rebranchez-le et répétez l’étape.</translation>
    </message>
    <message>
        <source>%1 refused a request.</source>
        <translation>%1 a refusé une requête.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub.</source>
        <translation>Essayez un autre câble, un autre port, ou sans concentrateur.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>Un autre programme (%1, processus %2)</translation>
    </message>
    <message>
        <source>The device is not at the expected port.</source>
        <translation>L’appareil n’est pas au port sur lequel le travail est en cours.</translation>
    </message>
    <message>
        <source>Plug it into the expected port.</source>
        <translation>Branchez-le à ce port.</translation>
    </message>
    <message>
        <source>The device did not send a valid string descriptor.</source>
        <translation>L’appareil a envoyé autre chose qu’un texte.</translation>
    </message>
    <message>
        <source>The data needed to recover from an interruption could not be saved.</source>
        <translation>Ce qui doit survivre à une interruption de la mise à jour n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is writable.</source>
        <translation>Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Part of the memory is not empty after erasing, so it cannot be written.</source>
        <translation>Une partie de la mémoire ne devient pas vide quand on l’efface, elle ne peut donc pas être écrite.</translation>
    </message>
    <message>
        <source>The device disconnects whenever data next to the program is read, so it cannot be kept.</source>
        <translation>L’appareil décroche chaque fois que les octets à côté du programme sont lus, ils ne peuvent donc pas être conservés.</translation>
    </message>
    <message>
        <source>If this data is not needed, discard it (option --no-preserve), or use a file that fills whole sectors.</source>
        <translation>Si l’on peut se passer de ce qui s’y trouve, abandonnez-le (option --no-preserve), ou utilisez un fichier qui remplit des secteurs entiers.</translation>
    </message>
    <message>
        <source>Cannot be read: power failed here, or it is damaged.</source>
        <translation>Illisible&#xa0;: l’alimentation y a été coupée, ou cet endroit est endommagé.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; the update continues.</source>
        <translation>L’appareil a quitté le bus puis est revenu&#xa0;; la mise à jour continue.</translation>
    </message>
    <message>
        <source>The device is running its program, not its bootloader.</source>
        <translation>L’appareil exécute son programme et non son bootloader.</translation>
    </message>
    <message>
        <source>Start the bootloader first.</source>
        <translation>Démarrez d’abord le bootloader.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>« %1 » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose a file: pipes and devices are not supported.</source>
        <translation>Choisissez un fichier : les tubes et les périphériques ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2.</source>
        <translation>« %1 » dépasse %2.</translation>
    </message>
    <message>
        <source>“%1” is not a device id.</source>
        <translation>« %1 » n’est pas un identifiant d’appareil.</translation>
    </message>
    <message>
        <source>Did you mean %1? (serial:%2 chooses a serial number.)</source>
        <translation>Vouliez-vous dire %1 ? (serial:%2 choisit un numéro de série.)</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page of the window, or with fieldflash-cli unprotect --erase-everything. Then write a complete firmware.</source>
        <translation>La protection en lecture peut être levée, ce qui efface toute la puce, y compris tout ce que l’ancien programme a enregistré : dans la fenêtre, à la page Octets d’option, ou avec fieldflash-cli unprotect --erase-everything. Il faut ensuite écrire un micrologiciel complet.</translation>
    </message>
    <message>
        <source>The firmware is too large for a support bundle.</source>
        <translation>Le micrologiciel est trop volumineux pour un paquet d’assistance.</translation>
    </message>
    <message>
        <source>Save it without the firmware and send the firmware file separately.</source>
        <translation>Enregistrez-le sans le micrologiciel et envoyez le fichier à part.</translation>
    </message>
    <message>
        <source>No known device is connected. Connected: %1.</source>
        <translation>Aucun appareil connu n’est connecté, mais il y a : %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it: %1.</source>
        <translation>Si c’est l’appareil à mettre à jour, choisissez-le : %1.</translation>
    </message>
    <message>
        <source>%1 devices match: %2.</source>
        <translation>%1 appareils correspondent : %2.</translation>
    </message>
    <message>
        <source>Download or copy the file again. If that does not help, ask its manufacturer.</source>
        <translation>Téléchargez ou copiez à nouveau le fichier. Si cela ne suffit pas, adressez-vous à son auteur.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>external memory</source>
        <translation>mémoire externe</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>flash</translation>
    </message>
    <message>
        <source>not a memory of this device</source>
        <translation>pas une mémoire de cet appareil</translation>
    </message>
    <message>
        <source>If you are sure, override with %1.</source>
        <translation>Si vous êtes sûr, passez outre avec %1.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this device.</source>
        <translation>Utilisez le fichier de firmware fait pour cet appareil.</translation>
    </message>
    <message>
        <source>an ELF file (linker output)</source>
        <translation>un fichier ELF, tel que produit par un éditeur de liens</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>un fichier UF2</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>un fichier compressé avec gzip</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>un fichier compressé avec xz</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>un fichier compressé avec bzip2</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>un fichier compressé avec Zstandard</translation>
    </message>
    <message>
        <source>a file compressed with LZ4</source>
        <translation>un fichier compressé avec LZ4</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>une archive cabinet Windows</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a library or a Debian package</source>
        <translation>une bibliothèque ou un paquet Debian</translation>
    </message>
    <message>
        <source>an RPM package</source>
        <translation>un paquet RPM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a program for macOS</source>
        <translation>un programme pour macOS</translation>
    </message>
    <message>
        <source>This file is an ArduPilot package (.apj). It contains the program without the bootloader that starts it.</source>
        <translation>Ce fichier est un paquet ArduPilot (.apj). Il contient le programme sans le chargeur qui le démarre.</translation>
    </message>
    <message>
        <source>Take the file of the same name that ends in _with_bl.hex: it contains both.</source>
        <translation>Prenez le fichier du même nom qui se termine par _with_bl.hex : il contient les deux.</translation>
    </message>
    <message>
        <source>This file is a PX4 package (.px4). It contains the program without the bootloader that starts it.</source>
        <translation>Ce fichier est un paquet PX4 (.px4). Il contient le programme sans le chargeur qui le démarre.</translation>
    </message>
    <message>
        <source>Install it with QGroundControl, or take the .hex or .bin file that contains the bootloader too.</source>
        <translation>Installez-le avec QGroundControl, ou prenez le fichier .hex ou .bin qui contient aussi le chargeur.</translation>
    </message>
    <message>
        <source>It may be a server&apos;s error message instead of the file.</source>
        <translation>C’est peut-être la réponse d’un serveur qui n’a pas fourni le fichier.</translation>
    </message>
    <message>
        <source>The file is for a device of another vendor.</source>
        <translation>Le fichier est pour un appareil d’un autre fabricant.</translation>
    </message>
    <message>
        <source>The file is for a different product than the connected device.</source>
        <translation>Le fichier est pour un autre produit que l’appareil connecté.</translation>
    </message>
    <message>
        <source>The file is for devices with a different bootloader (%1) than this device (%2).</source>
        <translation>Le fichier est pour des appareils dont le chargeur (%1) n’est pas celui de cet appareil (%2).</translation>
    </message>
    <message>
        <source>file %1, bootloader %2</source>
        <translation>fichier %1, chargeur %2</translation>
    </message>
    <message>
        <source>The file is for %1. In bootloader mode, the device does not state its product.</source>
        <translation>Le fichier est pour %1. En mode chargeur, l’appareil ne dit pas s’il est celui-là.</translation>
    </message>
    <message>
        <source>Compare the file name with the device. If the device has a program, start it so that its id can be compared.</source>
        <translation>Comparez le nom du fichier avec l’appareil. Si l’appareil a un programme, démarrez-le : son identifiant pourra alors être comparé.</translation>
    </message>
    <message>
        <source>The file contains version %1, which is older than version %2 on the device.</source>
        <translation>Le fichier contient la version %1, plus ancienne que la version %2 de l’appareil.</translation>
    </message>
    <message>
        <source>The file states version %1, but the program in it states %2.</source>
        <translation>Le fichier annonce la version %1, mais le programme qu’il contient annonce %2.</translation>
    </message>
    <message>
        <source>The program in the file (%1) is for a different device than the connected one.</source>
        <translation>Le programme du fichier (%1) est pour un autre appareil que celui qui est connecté.</translation>
    </message>
    <message>
        <source>application header %1:%2, device %3</source>
        <translation>en-tête d’application %1:%2, appareil %3</translation>
    </message>
    <message>
        <source>The program in the file is for the board %1; the program on the device is for %2.</source>
        <translation>Le programme du fichier est pour la carte %1 ; celui de l’appareil est pour %2.</translation>
    </message>
    <message>
        <source>board names from the application headers</source>
        <translation>cartes telles que nommées par les en-têtes d’application</translation>
    </message>
    <message>
        <source>this is text, not an Intel HEX record, which begins with a colon</source>
        <translation>ceci est du texte, et non un enregistrement Intel HEX, qui commence par deux-points</translation>
    </message>
    <message>
        <source>the record is cut off or contains a character that is not a hexadecimal digit</source>
        <translation>l’enregistrement est tronqué, ou un caractère n’est pas un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read, so nothing can be written safely.</source>
        <translation>L’appareil ne décrit pas sa mémoire de façon lisible : rien ne peut être écrit sans risque.</translation>
    </message>
    <message>
        <source>no readable layout of program memory</source>
        <translation>aucune description lisible de la mémoire de programme</translation>
    </message>
    <message>
        <source>Restart the device in bootloader mode and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Redémarrez l’appareil en mode chargeur et réessayez. Si cela se reproduit, son chargeur est inutilisable.</translation>
    </message>
    <message>
        <source>The device announces an empty memory: there is no sector to write to.</source>
        <translation>L’appareil décrit sa mémoire comme vide : il n’y a aucun secteur où écrire.</translation>
    </message>
    <message>
        <source>no sector of program memory</source>
        <translation>aucun secteur de mémoire de programme</translation>
    </message>
    <message>
        <source>Start the bootloader that gives access to the device&apos;s flash.</source>
        <translation>Démarrez le chargeur qui donne accès à la mémoire flash de l’appareil.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the file cannot be written to this device: %1.</source>
        <translation>Une partie du fichier ne peut pas être écrite sur cet appareil : %1.</translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>non écrit : %1</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, use --skip outside-map.</source>
        <translation>Pour écrire le reste du fichier sans elle, utilisez --skip outside-map.</translation>
    </message>
    <message>
        <source>Nothing in the file can be written to this device: %1.</source>
        <translation>Rien dans le fichier ne peut être écrit sur cet appareil : %1.</translation>
    </message>
    <message>
        <source>The file does not fit into the memory of this device: there is no memory at %1.</source>
        <translation>Le fichier ne tient pas dans la mémoire de cet appareil : il continuerait à %1, où il n’y en a pas.</translation>
    </message>
    <message>
        <source>The start of this device&apos;s flash is protected: it contains the bootloader.</source>
        <translation>Le début de la mémoire flash de cet appareil est protégé : son chargeur s’y trouve.</translation>
    </message>
    <message>
        <source>The device does not allow writing %1.</source>
        <translation>L’appareil ne permet pas d’écrire %1.</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>lecture seule : %1</translation>
    </message>
    <message>
        <source>This device does not have writable memory. Start the bootloader that gives access to its flash.</source>
        <translation>Aucune mémoire de cet appareil n’est inscriptible. Démarrez le chargeur qui donne accès à sa mémoire flash.</translation>
    </message>
    <message>
        <source>The first address that can be written is %1.</source>
        <translation>La première adresse inscriptible est %1.</translation>
    </message>
    <message>
        <source>Use the firmware that is built to start at %1.</source>
        <translation>Utilisez le firmware compilé pour démarrer à %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, too large for firmware for these devices.</source>
        <translation>Le fichier dépasse %1, plus que tout firmware pour ces appareils.</translation>
    </message>
    <message>
        <source>The Intel HEX file is stored as UTF-16 text.</source>
        <translation>Le fichier Intel HEX est enregistré en texte UTF-16.</translation>
    </message>
    <message>
        <source>there are NUL bytes or a Ctrl-Z before this record</source>
        <translation>des octets NUL ou un Ctrl-Z précèdent cet enregistrement</translation>
    </message>
    <message>
        <source>the byte at address %1 was already defined with a different value</source>
        <translation>l’octet à l’adresse %1 a déjà été donné, avec une autre valeur</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>Le fichier ne contient pas de firmware.</translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation>début du fichier</translation>
    </message>
    <message>
        <source>This program was probably built for %1 and would not start at %2.</source>
        <translation>Ce programme a probablement été compilé pour %1 et ne démarrerait pas à %2.</translation>
    </message>
    <message>
        <source>This device does not have memory there.</source>
        <translation>Cet appareil n’a pas de mémoire à cet endroit.</translation>
    </message>
    <message>
        <source>The file itself states the wrong address: ask its manufacturer for a corrected one.</source>
        <translation>Le fichier lui-même indique une adresse erronée : demandez-en un correct à son auteur.</translation>
    </message>
    <message>
        <source>Write it where it belongs: %1.</source>
        <translation>Écrivez-le à sa place : %1.</translation>
    </message>
    <message>
        <source>This program was built to run from RAM (%1); it would not start from flash.</source>
        <translation>Ce programme a été compilé pour s’exécuter en RAM (%1) ; il ne démarrerait pas depuis la mémoire flash.</translation>
    </message>
    <message>
        <source>This program was built to run from external memory (%1); it would not start from the flash of the chip.</source>
        <translation>Ce programme a été compilé pour s’exécuter en mémoire externe (%1) ; il ne démarrerait pas depuis la mémoire flash de la puce.</translation>
    </message>
    <message>
        <source>Build the program for flash. A debugger can load it into RAM.</source>
        <translation>Compilez le programme pour la mémoire flash. Un débogueur peut le charger en RAM.</translation>
    </message>
    <message>
        <source>It needs a bootloader that can write external memory.</source>
        <translation>Il faut un chargeur qui écrit la mémoire externe.</translation>
    </message>
    <message>
        <source>This program was built for another address and would not start at %1.</source>
        <translation>Ce programme a été compilé pour une autre adresse et ne démarrerait pas à %1.</translation>
    </message>
    <message>
        <source>The program&apos;s entry point is outside the file, so it could not start.</source>
        <translation>Le point d’entrée du programme est hors du fichier : il ne pourrait pas démarrer.</translation>
    </message>
    <message>
        <source>no vector table at %1</source>
        <translation>pas de table des vecteurs : %1</translation>
    </message>
    <message>
        <source>A signed MCUboot image cannot be at the start of flash: its bootloader belongs there.</source>
        <translation>Une image MCUboot signée ne peut pas se trouver au début de la mémoire flash : c’est la place du chargeur qui la démarre.</translation>
    </message>
    <message>
        <source>Write it to the slot of its bootloader with --address.</source>
        <translation>Écrivez-la à l’emplacement prévu par son chargeur avec --address.</translation>
    </message>
    <message>
        <source>There is no program at the start of flash (%1) that would start this one after a reset.</source>
        <translation>Rien au début de la mémoire flash (%1) ne démarrerait ce programme après une réinitialisation.</translation>
    </message>
    <message>
        <source>Write its bootloader too.</source>
        <translation>Écrivez aussi son chargeur.</translation>
    </message>
    <message>
        <source>The program&apos;s stack is where this device does not have memory, so it could not start.</source>
        <translation>Le programme place sa pile là où cet appareil n’a pas de mémoire : il ne pourrait pas démarrer.</translation>
    </message>
    <message>
        <source>The file is a signed MCUboot image: it needs a bootloader on the device to start it.</source>
        <translation>Le fichier est une image MCUboot signée : un chargeur sur l’appareil doit la démarrer.</translation>
    </message>
    <message>
        <source>MCUboot header of %1 bytes</source>
        <translation>en-tête MCUboot de %1 octets</translation>
    </message>
    <message>
        <source>the sector size is zero</source>
        <translation>la taille de secteur est nulle</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read.</source>
        <translation>L’appareil décrit sa mémoire sous une forme illisible.</translation>
    </message>
    <message>
        <source>while %1</source>
        <translation>étape : %1</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader and gives this reason: &quot;%1&quot;.</source>
        <translation>Le programme en cours refuse de démarrer le bootloader et donne cette raison : « %1 ».</translation>
    </message>
    <message>
        <source>asking the program to start the bootloader</source>
        <translation>demander au programme de lancer le bootloader</translation>
    </message>
    <message>
        <source>resetting the bus to start the bootloader</source>
        <translation>réinitialiser le bus pour lancer le bootloader</translation>
    </message>
    <message>
        <source>reading %1 at %2</source>
        <translation>lire %1 à %2</translation>
    </message>
    <message>
        <source>setting the address %1</source>
        <translation>définir l’adresse %1</translation>
    </message>
    <message>
        <source>erasing the sector at %1</source>
        <translation>effacer le secteur à %1</translation>
    </message>
    <message>
        <source>erasing the whole memory</source>
        <translation>effacer toute la mémoire</translation>
    </message>
    <message>
        <source>writing %1 at %2</source>
        <translation>écrire %1 à %2</translation>
    </message>
    <message>
        <source>reading “%1”</source>
        <translation>lire « %1 »</translation>
    </message>
    <message>
        <source>reading the memory layout of alternate setting %1</source>
        <translation>lire la carte mémoire du réglage alternatif %1</translation>
    </message>
    <message>
        <source>reading the included firmware</source>
        <translation>lire le micrologiciel inclus</translation>
    </message>
    <message>
        <source>reading line %1</source>
        <translation>lire la ligne %1</translation>
    </message>
    <message>
        <source>reading the backup</source>
        <translation>lire la sauvegarde</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>enregistrer la sauvegarde</translation>
    </message>
    <message>
        <source>comparing the device with the file</source>
        <translation>comparer l’appareil au fichier</translation>
    </message>
    <message>
        <source>opening the bootloader</source>
        <translation>ouvrir le bootloader</translation>
    </message>
    <message>
        <source>asking the bootloader for its memories</source>
        <translation>demander ses mémoires au bootloader</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>The suffix of the file says DfuSe, but its content is a raw program without addresses.</source>
        <translation>Le suffixe du fichier indique DfuSe, mais son contenu est un programme brut sans adresses.</translation>
    </message>
    <message>
        <source>Use the .bin or .hex file of the same program.</source>
        <translation>Utilisez le fichier .bin ou .hex du même programme.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared %2.</source>
        <translation>L&apos;appareil annonce des secteurs de %1, mais un effacement a vidé %2.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared only %2.</source>
        <translation>L&apos;appareil annonce des secteurs de %1, mais un effacement n&apos;a vidé que %2.</translation>
    </message>
    <message>
        <source>The erased content was restored.</source>
        <translation>Ce qui a été effacé a été réécrit.</translation>
    </message>
    <message>
        <source>Not all of the erased content could be restored.</source>
        <translation>Tout ce qui a été effacé n&apos;a pas pu être réécrit.</translation>
    </message>
    <message>
        <source>Its bootloader announces a different memory than the device has. Use the manufacturer&apos;s update tool.</source>
        <translation>Son bootloader décrit une autre mémoire que celle de l&apos;appareil. Utilisez l&apos;outil de mise à jour du fabricant.</translation>
    </message>
    <message>
        <source>Part of the memory differs from what was written. Start the update again.</source>
        <translation>Une partie de la mémoire n&apos;a pas pris les données écrites. Relancez la mise à jour.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write in the folder “%1”.</source>
        <translation>Vous n’avez pas l’autorisation d’écrire dans le dossier « %1 ».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the device announces more memory than can be read.</source>
        <translation>Réessayez. Si cela se reproduit, l’appareil annonce plus de mémoire qu’on ne peut en lire.</translation>
    </message>
    <message>
        <source>reading the memory layout of the device</source>
        <translation>lecture de l’organisation de la mémoire de l’appareil</translation>
    </message>
    <message>
        <source>returning the bootloader to its idle state</source>
        <translation>retour du bootloader à l’état de repos</translation>
    </message>
    <message>
        <source>selecting alternate setting %1</source>
        <translation>sélection du réglage alternatif %1</translation>
    </message>
    <message>
        <source>The answer of the bootloader is too short.</source>
        <translation>La réponse du bootloader est trop courte.</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page (Technician). Then write a complete firmware.</source>
        <translation>La protection en lecture peut être levée sur la page Octets d’option (Technicien). Cela efface toute la puce, avec tout ce que l’ancien programme a enregistré ; il faut ensuite écrire un micrologiciel complet.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, check whether the option bytes of the device protect this range against writing.</source>
        <translation>Réessayez. Si l’échec se répète au même endroit, vérifiez si les octets d’option de l’appareil protègent cette plage en écriture.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, this part of the memory does not keep what is written to it.</source>
        <translation>Réessayez. Si l’échec se répète au même endroit, cette partie de la mémoire ne retient pas ce qui y est écrit.</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archive ZIP</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>archive tar</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>fichier compressé</translation>
    </message>
    <message>
        <source>The archive is damaged, or cut off, and cannot be unpacked.</source>
        <translation>L’archive est endommagée ou tronquée et ne peut pas être extraite.</translation>
    </message>
    <message>
        <source>The file is compressed several times over.</source>
        <translation>Le fichier est compressé plusieurs fois.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1, which no firmware does.</source>
        <translation>L’archive extraite dépasse %1, ce qu’aucun microprogramme n’atteint.</translation>
    </message>
    <message>
        <source>The archive contains more than %1 files.</source>
        <translation>L’archive contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>The device may start another program than this one: the file belongs to the bank at %1, a program remains in the bank at %2, and option BFB2 lets the device start either.</source>
        <translation>L’appareil pourrait démarrer un autre programme que celui-ci : le fichier est destiné à la banque à %1, un programme reste dans la banque à %2, et l’option BFB2 permet de démarrer l’un ou l’autre.</translation>
    </message>
    <message>
        <source>BFB2 = 1, the first word at %1 is not erased</source>
        <translation>BFB2 = 1, le premier mot à %1 n’est pas effacé</translation>
    </message>
    <message>
        <source>option bytes, OTP memory or registers</source>
        <translation>octets d’option, mémoire OTP ou registres</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>If you are sure, tick it under Details to override it.</source>
        <translation>Si vous êtes sûr, cochez-le sous Détails pour passer outre.</translation>
    </message>
    <message>
        <source>Motorola S-record</source>
        <translation>Motorola S-record</translation>
    </message>
    <message>
        <source>Remove the DFU suffix from it, for example with dfu-suffix --delete.</source>
        <translation>Retirez-en le suffixe DFU, par exemple avec dfu-suffix --delete.</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>fichier gzip</translation>
    </message>
    <message>
        <source>The gzip file could not be unpacked.</source>
        <translation>Le fichier gzip n’a pas pu être extrait.</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than %1, which no firmware does.</source>
        <translation>Le fichier gzip extrait dépasse %1, ce qu’aucun microprogramme n’atteint.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut pas être extrait</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>its checksum or compressed data is wrong</source>
        <translation>sa somme de contrôle ou ses données compressées sont fausses</translation>
    </message>
    <message>
        <source>The UF2 file is made for %1, not for %2.</source>
        <translation>Le fichier UF2 est destiné à %1, pas à %2.</translation>
    </message>
    <message>
        <source>The UF2 file is made for chips with the unknown number %1. The device has this one: %2.</source>
        <translation>Le fichier UF2 est destiné à des puces portant le numéro inconnu %1. Celle de l’appareil est : %2.</translation>
    </message>
    <message>
        <source>file: family 0x%1, device: %2</source>
        <translation>fichier : famille 0x%1, appareil : %2</translation>
    </message>
    <message>
        <source>From %1 on, the file would reach beyond 0xFFFF FFFF.</source>
        <translation>À partir de %1, le fichier dépasserait 0xFFFF FFFF.</translation>
    </message>
    <message>
        <source>A part of a raw binary can only be chosen when its address is known.</source>
        <translation>On ne peut choisir une partie d’un binaire brut que si son adresse est connue.</translation>
    </message>
    <message>
        <source>The file has nothing in %1.</source>
        <translation>Le fichier ne contient rien dans %1.</translation>
    </message>
    <message>
        <source>Only a raw binary, Intel HEX or S-record file can be moved to another address; this one is %1.</source>
        <translation>Seul un binaire brut, un fichier Intel HEX ou S-record peut être déplacé à une autre adresse ; celui-ci est %1.</translation>
    </message>
    <message>
        <source>the file states memory %1; this memory has a different number on this device</source>
        <translation>le fichier indique la mémoire %1 ; cette mémoire a un autre numéro sur cet appareil</translation>
    </message>
    <message>
        <source>flash that this device does not have</source>
        <translation>flash que cet appareil n’a pas</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, tick it under Details.</source>
        <translation>Pour écrire le reste du fichier sans cette partie, cochez-la sous Détails.</translation>
    </message>
    <message>
        <source>The archive does not contain “%1”.</source>
        <translation>L’archive ne contient pas « %1 ».</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Elle contient : %1</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <source>The archive is encrypted: %1.</source>
        <translation>L’archive est chiffrée : %1.</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the firmware inside.</source>
        <translation>Extrayez-la avec son mot de passe, puis choisissez le microprogramme qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive contains a file larger than %1: %2.</source>
        <translation>L’archive contient un fichier de plus de %1 : %2.</translation>
    </message>
    <message>
        <source>It contains another archive (%1): unpack it, and choose the firmware inside.</source>
        <translation>Elle contient une autre archive (%1) : extrayez-la, puis choisissez le microprogramme qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive does not contain a firmware file.</source>
        <translation>L’archive ne contient pas de fichier de microprogramme.</translation>
    </message>
    <message>
        <source>The archive contains “%1” several times.</source>
        <translation>L’archive contient « %1 » plusieurs fois.</translation>
    </message>
    <message>
        <source>The archive contains several firmware files: %1.</source>
        <translation>L’archive contient plusieurs fichiers de microprogramme : %1.</translation>
    </message>
    <message>
        <source>Choose one of them: %1</source>
        <translation>Choisissez l’un d’eux : %1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” in the archive is an archive, too.</source>
        <translation>« %1 » dans l’archive est aussi une archive.</translation>
    </message>
    <message>
        <source>reading “%1” in the archive</source>
        <translation>lecture de « %1 » dans l’archive</translation>
    </message>
    <message>
        <source>The firmware is “%1” in “%2”.</source>
        <translation>Le microprogramme est « %1 » dans « %2 ».</translation>
    </message>
    <message>
        <source>ELF file</source>
        <translation>fichier ELF</translation>
    </message>
    <message>
        <source>The ELF file %1.</source>
        <translation>Le fichier ELF %1.</translation>
    </message>
    <message>
        <source>Use the linked program, or the .hex or .bin file that was made from it.</source>
        <translation>Utilisez le programme lié, ou le fichier .hex ou .bin qui en a été tiré.</translation>
    </message>
    <message>
        <source>it ends inside the header</source>
        <translation>il se termine dans l’en-tête</translation>
    </message>
    <message>
        <source>is a 64-bit program</source>
        <translation>est un programme 64 bits</translation>
    </message>
    <message>
        <source>its word size is unknown</source>
        <translation>sa taille de mot est inconnue</translation>
    </message>
    <message>
        <source>is for a big-endian processor</source>
        <translation>est destiné à un processeur gros-boutiste</translation>
    </message>
    <message>
        <source>its byte order is unknown</source>
        <translation>son ordre des octets est inconnu</translation>
    </message>
    <message>
        <source>is for another processor than Arm (machine %1)</source>
        <translation>est destiné à un autre processeur qu’Arm (machine %1)</translation>
    </message>
    <message>
        <source>is an object file that is not linked yet</source>
        <translation>est un fichier objet qui n’est pas encore lié</translation>
    </message>
    <message>
        <source>is a shared library or position-independent program, without fixed addresses</source>
        <translation>est une bibliothèque partagée ou un programme indépendant de la position, sans adresses fixes</translation>
    </message>
    <message>
        <source>is a memory dump of a crashed program</source>
        <translation>est une image mémoire d’un programme planté</translation>
    </message>
    <message>
        <source>is of the unknown type %1</source>
        <translation>est du type inconnu %1</translation>
    </message>
    <message>
        <source>a segment reaches beyond the end of the file; it may be cut off</source>
        <translation>un segment dépasse la fin du fichier, qui est peut-être tronqué</translation>
    </message>
    <message>
        <source>a segment is larger in the file than in memory</source>
        <translation>un segment est plus grand dans le fichier qu’en mémoire</translation>
    </message>
    <message>
        <source>a segment begins with the headers of the file, and no section says where the program begins</source>
        <translation>un segment commence par les en-têtes du fichier, et aucune section n’indique où commence le programme</translation>
    </message>
    <message>
        <source>The ELF file loads its own headers; they were left out.</source>
        <translation>Le fichier ELF charge ses propres en-têtes ; ils ont été omis.</translation>
    </message>
    <message>
        <source>a segment at address %1 reaches beyond the end of the address space</source>
        <translation>un segment à l’adresse %1 dépasse la fin de l’espace d’adressage</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête est illisible</translation>
    </message>
    <message>
        <source>its program headers cannot be read</source>
        <translation>ses en-têtes de programme sont illisibles</translation>
    </message>
    <message>
        <source>program header %1 cannot be read; the file may be cut off</source>
        <translation>l’en-tête de programme %1 est illisible ; le fichier est peut-être tronqué</translation>
    </message>
    <message>
        <source>contains nothing that is to be loaded</source>
        <translation>ne contient rien à charger</translation>
    </message>
    <message>
        <source>two segments both fill %1</source>
        <translation>deux segments remplissent tous deux %1</translation>
    </message>
    <message>
        <source>its content is not %1</source>
        <translation>son contenu n’est pas du %1</translation>
    </message>
    <message>
        <source>The S-record file is stored as UTF-16 text.</source>
        <translation>Le fichier S-record est enregistré en texte UTF-16.</translation>
    </message>
    <message>
        <source>The file is named %1, but its content is %2.</source>
        <translation>Le fichier porte l’extension %1, mais son contenu est %2.</translation>
    </message>
    <message>
        <source>The file is not an archive, so it does not contain “%1”.</source>
        <translation>Le fichier n’est pas une archive et ne contient donc pas « %1 ».</translation>
    </message>
    <message>
        <source>Leave out what follows //.</source>
        <translation>Retirez ce qui suit //.</translation>
    </message>
    <message>
        <source>it counts %1 data records, but %2 came before it</source>
        <translation>il compte %1 enregistrements de données, mais %2 le précèdent</translation>
    </message>
    <message>
        <source>S-record file</source>
        <translation>fichier S-record</translation>
    </message>
    <message>
        <source>UF2 file</source>
        <translation>fichier UF2</translation>
    </message>
    <message>
        <source>the block does not begin as a UF2 block does</source>
        <translation>le bloc ne commence pas comme un bloc UF2</translation>
    </message>
    <message>
        <source>the block does not end as a UF2 block does</source>
        <translation>le bloc ne se termine pas comme un bloc UF2</translation>
    </message>
    <message>
        <source>the block states %1 bytes, but has room for %2</source>
        <translation>le bloc annonce %1 octets, mais n’a de place que pour %2</translation>
    </message>
    <message>
        <source>the block reaches beyond the end of the address space</source>
        <translation>le bloc dépasse la fin de l’espace d’adressage</translation>
    </message>
    <message>
        <source>the file ends inside a block; it may be cut off</source>
        <translation>le fichier se termine au milieu d’un bloc ; il est peut-être tronqué</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>aucune famille</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for “%1”, only for: %2.</source>
        <translation>Le fichier UF2 ne contient rien pour « %1 », seulement pour : %2.</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for the program memory of a device, only files or comments.</source>
        <translation>Le fichier UF2 ne contient rien pour la mémoire programme d’un appareil, seulement des fichiers ou des commentaires.</translation>
    </message>
    <message>
        <source>The UF2 file contains firmware for several chips: %1.</source>
        <translation>Le fichier UF2 contient des microprogrammes pour plusieurs puces : %1.</translation>
    </message>
    <message>
        <source>this block states %1 blocks in all, but one before it %2</source>
        <translation>ce bloc annonce %1 blocs en tout, mais un bloc précédent %2</translation>
    </message>
    <message>
        <source>this is block %1, though the file states only %2</source>
        <translation>c’est le bloc %1, alors que le fichier n’en annonce que %2</translation>
    </message>
    <message>
        <source>block %1 is there twice, with different content</source>
        <translation>le bloc %1 figure deux fois, avec un contenu différent</translation>
    </message>
    <message>
        <source>it states %1 blocks, but block %2 is missing; the file may be cut off</source>
        <translation>il annonce %1 blocs, mais le bloc %2 manque ; le fichier est peut-être tronqué</translation>
    </message>
    <message>
        <source>it states more MD5 regions than firmware has</source>
        <translation>il annonce plus de régions MD5 qu’un microprogramme n’en a</translation>
    </message>
    <message>
        <source>the MD5 of %1 does not match the content</source>
        <translation>la somme MD5 de %1 ne correspond pas au contenu</translation>
    </message>
    <message>
        <source>The UF2 file has blocks that are not for the main flash; they were left out.</source>
        <translation>Le fichier UF2 a des blocs qui ne sont pas destinés à la mémoire flash principale ; ils ont été omis.</translation>
    </message>
    <message>
        <source>The UF2 file contains files for a file system on the device; they were left out.</source>
        <translation>Le fichier UF2 contient des fichiers pour un système de fichiers de l’appareil ; ils ont été omis.</translation>
    </message>
    <message>
        <source>The UF2 file gives some blocks twice, with the same content.</source>
        <translation>Le fichier UF2 donne certains blocs deux fois, avec le même contenu.</translation>
    </message>
    <message>
        <source>two blocks give the byte at address %1 different values</source>
        <translation>deux blocs donnent des valeurs différentes à l’octet à l’adresse %1</translation>
    </message>
    <message>
        <source>this is text, and not an S-record, which begins with an S</source>
        <translation>c’est du texte, et non un S-record, qui commence par un S</translation>
    </message>
    <message>
        <source>there is no record type S%1</source>
        <translation>il n’existe pas d’enregistrement de type S%1</translation>
    </message>
    <message>
        <source>a record of this type cannot have a length of %1 bytes</source>
        <translation>un enregistrement de ce type ne peut pas avoir une longueur de %1 octets</translation>
    </message>
    <message>
        <source>The checksum (CRC) in the file does not match its content: the file is damaged, or was changed without a new checksum.</source>
        <translation>La somme de contrôle (CRC) du fichier ne correspond pas à son contenu : il est endommagé, ou a été modifié sans nouvelle somme.</translation>
    </message>
    <message>
        <source>CRC stored 0x%1, computed 0x%2</source>
        <translation>CRC enregistré 0x%1, calculé 0x%2</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Let it end in %1.</source>
        <translation>Faites-le se terminer par %1.</translation>
    </message>
    <message>
        <source>No program can start at %1: it has to be at a multiple of 128 bytes.</source>
        <translation>Aucun programme ne peut démarrer à %1 : il doit se trouver à un multiple de 128 octets.</translation>
    </message>
    <message>
        <source>vector table at %1</source>
        <translation>table des vecteurs à %1</translation>
    </message>
    <message>
        <source>Choose the file that contains the bootloader as well.</source>
        <translation>Choisissez le fichier qui contient aussi le bootloader.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>Chiens de garde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>The chip starts through its ROM from the bank that contains a program, bank 2 first.</source>
        <translation>La puce démarre, par sa ROM, depuis la banque qui contient un programme, la banque 2 en premier.</translation>
    </message>
    <message>
        <source>Read protection prevents reading the flash through the bootloader or a debugger. Going back from level 1 to level 0 erases everything; level 2 is for good.</source>
        <translation>La protection en lecture empêche de lire la flash par le bootloader ou un débogueur. Revenir du niveau 1 au niveau 0 efface tout ; le niveau 2 est définitif.</translation>
    </message>
    <message>
        <source>A part of the memory outside the file cannot be read, so it could not be written back.</source>
        <translation>Une partie de la mémoire hors du fichier ne peut pas être lue et ne pourrait donc pas être réécrite.</translation>
    </message>
    <message>
        <source>Content outside the file was not read (rewriting sectors is faster).</source>
        <translation>Le contenu hors du fichier n’a pas été lu (réécrire des secteurs est plus rapide).</translation>
    </message>
    <message>
        <source>Not in the file: saved, and written back after the whole memory is erased.</source>
        <translation>Absent du fichier : sauvegardé, puis réécrit après l’effacement de toute la mémoire.</translation>
    </message>
    <message>
        <source>The rest of the memory is not kept.</source>
        <translation>Le reste de la mémoire n’est pas conservé.</translation>
    </message>
    <message>
        <source>Everything else on the device is kept.</source>
        <translation>Tout le reste de l’appareil est conservé.</translation>
    </message>
    <message>
        <source>Discards %1 of adjacent data.</source>
        <translation>Supprime %1 de données adjacentes.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Prend %1.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Efface toute la mémoire d’un coup et écrit %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s).</source>
        <translation>
            <numerusform>Écrit %1 dans %n secteur.</numerusform>
            <numerusform>Écrit %1 dans %n secteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s).</source>
        <translation>
            <numerusform>Efface %n secteur.</numerusform>
            <numerusform>Efface %n secteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares %1 with the device and changes nothing.</source>
        <translation>Compare %1 avec l’appareil et ne change rien.</translation>
    </message>
    <message>
        <source>The device already matches the file; nothing is erased or written.</source>
        <translation>L’appareil correspond déjà au fichier ; rien n’est effacé ni écrit.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is written back.</source>
        <translation>Toute la mémoire est effacée d’un coup ; l’autre contenu de l’appareil est réécrit.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is lost.</source>
        <translation>Toute la mémoire est effacée d’un coup ; l’autre contenu de l’appareil est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s) instead of %1.</source>
        <translation>
            <numerusform>Efface %n secteur au lieu de %1.</numerusform>
            <numerusform>Efface %n secteurs au lieu de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 instead of %2.</source>
        <translation>Prend %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The plan has changed.</source>
        <translation>Le plan a changé.</translation>
    </message>
    <message>
        <source>Saved before an update was interrupted: written back.</source>
        <translation>Sauvegardé avant l’interruption d’une mise à jour : réécrit.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster). The file covers it partly; the rest is kept.</source>
        <translation>Non comparé (réécrire est plus rapide). Le fichier le couvre en partie ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Empty where the file has bytes: written without an erase.</source>
        <translation>Vide là où le fichier a des octets : écrit sans effacement.</translation>
    </message>
    <message>
        <source>Erased with the whole memory and written; other content of the sector is written back.</source>
        <translation>Effacé avec toute la mémoire puis écrit ; l’autre contenu du secteur est réécrit.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>L’appareil correspond déjà au fichier.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a support bundle.</source>
        <translation>Le fichier est endommagé ou n’est pas un paquet d’assistance.</translation>
    </message>
    <message>
        <source>Copy the original file again.</source>
        <translation>Copiez à nouveau le fichier d’origine.</translation>
    </message>
    <message>
        <source>The recording refers to bytes that it does not contain.</source>
        <translation>L’enregistrement fait référence à des octets qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>Choose the firmware file that was written then.</source>
        <translation>Choisissez le fichier de microprogramme qui a été écrit à ce moment-là.</translation>
    </message>
    <message>
        <source>The support bundle was made by a version of Fieldflash that this version does not understand.</source>
        <translation>Le paquet d’assistance provient d’une version de Fieldflash que cette version ne comprend pas.</translation>
    </message>
    <message>
        <source>Open it with version %1.</source>
        <translation>Ouvrez-le avec la version %1.</translation>
    </message>
    <message>
        <source>The recording is incomplete: its file cannot grow any more.</source>
        <translation>L’enregistrement est incomplet : son fichier ne peut plus grandir.</translation>
    </message>
    <message>
        <source>Choose a place with more free space.</source>
        <translation>Choisissez un emplacement avec plus d’espace libre.</translation>
    </message>
    <message>
        <source>The old program may already be erased; the device is in bootloader mode.</source>
        <translation>L’ancien programme est peut-être déjà effacé ; l’appareil est en mode bootloader.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but restarted its program.</source>
        <translation>L’appareil a été prié de démarrer son bootloader, mais il a relancé son programme.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but its program keeps running.</source>
        <translation>L’appareil a été prié de démarrer son bootloader, mais son programme continue.</translation>
    </message>
    <message>
        <source>The device disconnected to start its bootloader and did not reconnect within %1.</source>
        <translation>L’appareil s’est déconnecté pour démarrer son bootloader et ne s’est pas reconnecté en %1.</translation>
    </message>
    <message>
        <source>The device did not reconnect at its port, and several other devices match it.</source>
        <translation>L’appareil ne s’est pas reconnecté sur son port, et plusieurs autres appareils lui correspondent.</translation>
    </message>
    <message>
        <source>The device did not react; the request is repeated.</source>
        <translation>L’appareil n’a pas réagi ; la demande est répétée.</translation>
    </message>
    <message>
        <source>waiting for the device to restart was stopped on request.</source>
        <translation>l’attente du redémarrage de l’appareil a été arrêtée à la demande.</translation>
    </message>
    <message>
        <source>the device stays in bootloader mode.</source>
        <translation>l’appareil reste en mode bootloader.</translation>
    </message>
    <message>
        <source>the device did not reconnect at its port, and several other devices match it.</source>
        <translation>l’appareil ne s’est pas reconnecté sur son port, et plusieurs autres appareils lui correspondent.</translation>
    </message>
    <message>
        <source>the device did not restart within %1.</source>
        <translation>l’appareil n’a pas redémarré en %1.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode again; the request to start its program is repeated.</source>
        <translation>L’appareil est de nouveau en mode bootloader ; la demande de démarrage de son programme est répétée.</translation>
    </message>
    <message>
        <source>The bootloader did not react; the request to start the program is repeated.</source>
        <translation>Le bootloader n’a pas réagi ; la demande de démarrage du programme est répétée.</translation>
    </message>
    <message numerus="yes">
        <source>The erase did not empty %n byte(s).</source>
        <translation>
            <numerusform>L’effacement a laissé %n octet non vide.</numerusform>
            <numerusform>L’effacement a laissé %n octets non vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device differs from the file in %n byte(s).</source>
        <translation>
            <numerusform>L’appareil diffère du fichier sur %n octet.</numerusform>
            <numerusform>L’appareil diffère du fichier sur %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the device so that it matches the file.</source>
        <translation>Mettez l’appareil à jour pour qu’il corresponde au fichier.</translation>
    </message>
    <message>
        <source>Check whether the option bytes protect this range against writing.</source>
        <translation>Vérifiez si les octets d’option protègent cette plage en écriture.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub. If it happens again at the same place, the memory there is unreliable.</source>
        <translation>Essayez un autre câble, un autre port, ou sans concentrateur. Si cela se reproduit au même endroit, la mémoire n’y est pas fiable.</translation>
    </message>
    <message>
        <source>An update of another device was interrupted at this USB port. What was saved from that device is kept in %1.</source>
        <translation>La mise à jour d’un autre appareil a été interrompue sur ce port USB. Ce qui a été sauvegardé de cet appareil est conservé dans %1.</translation>
    </message>
    <message>
        <source>The device disconnected while %1 was read. The next attempt takes that into account.</source>
        <translation>L’appareil s’est déconnecté pendant la lecture de %1. La prochaine tentative en tiendra compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) differed from what was written and will be erased and written again.</source>
        <translation>
            <numerusform>%n secteur diffère de ce qui a été écrit ; il sera effacé et réécrit.</numerusform>
            <numerusform>%n secteurs diffèrent de ce qui a été écrit ; ils seront effacés et réécrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option BFB2 is set: the device starts from whichever bank contains a program. The file is written to the bank at %1.</source>
        <translation>L’option BFB2 est active : l’appareil démarre depuis la banque qui contient un programme. Le fichier est écrit dans la banque à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) had to be written twice.</source>
        <translation>
            <numerusform>%n secteur a dû être écrit deux fois.</numerusform>
            <numerusform>%n secteurs ont dû être écrits deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was disconnected during the update: check its cable.</source>
        <translation>L’appareil a été déconnecté pendant la mise à jour : vérifiez son câble.</translation>
    </message>
    <message>
        <source>The device restarted and reports version %1.</source>
        <translation>L’appareil a redémarré et annonce la version %1.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to %1 is installed.</source>
        <translation>Aucun pilote donnant aux programmes l’accès à %1 n’est installé.</translation>
    </message>
    <message>
        <source>Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a virtual machine). Fieldflash then continues automatically.</source>
        <translation>Fermez l’autre programme (dfu-util, STM32CubeProgrammer, une page de navigateur, une machine virtuelle). Fieldflash continue alors automatiquement.</translation>
    </message>
    <message>
        <source>Fieldflash sent an invalid USB request.</source>
        <translation>Fieldflash a envoyé une requête USB non valide.</translation>
    </message>
    <message>
        <source>A USB transfer to or from %1 failed.</source>
        <translation>Un transfert USB avec %1 a échoué.</translation>
    </message>
    <message>
        <source> is working with this device right now.</source>
        <translation> utilise cet appareil en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it, then try again.</source>
        <translation>Attendez qu’il ait terminé ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The device was disconnected.</source>
        <translation>L’appareil a été déconnecté.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>L’appareil ne répond pas.</translation>
    </message>
    <message>
        <source>The device refused a request.</source>
        <translation>L’appareil a refusé une requête.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device.</source>
        <translation>Vous n’avez pas l’autorisation d’utiliser cet appareil.</translation>
    </message>
    <message>
        <source>Another program uses this device.</source>
        <translation>Un autre programme utilise cet appareil.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/profiles.md.</source>
        <translation>Corrigez le fichier ; le format est décrit dans docs/profiles.md.</translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation>le fichier dépasse %1.</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1).</source>
        <translation>ce n’est pas du JSON valide (%1).</translation>
    </message>
    <message>
        <source>the file has to be one JSON object.</source>
        <translation>le fichier doit être un seul objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>« %1 » n’est pas connu ici. Sont connus : %2.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>le texte est trop long.</translation>
    </message>
    <message>
        <source>“%1” is not a language like “en” or “zh_CN”.</source>
        <translation>« %1 » n’est pas une langue comme « en » ou « zh_CN ».</translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation>« %1 » n’a pas de texte anglais (« en »).</translation>
    </message>
    <message>
        <source>the range has to have at least one byte and to end within 4 GB.</source>
        <translation>la plage doit contenir au moins un octet et finir avant 4 Go.</translation>
    </message>
    <message>
        <source>%1: another file of this folder has the id “%2” already.</source>
        <translation>%1 : un autre fichier de ce dossier a déjà l’identifiant « %2 ».</translation>
    </message>
    <message>
        <source>the name has to lie below the folder of this file.</source>
        <translation>le nom doit se trouver sous le dossier de ce fichier.</translation>
    </message>
    <message>
        <source>“command” is missing: what a person has to do.</source>
        <translation>« command » manque : ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>“%1” is not a layout like “@Internal Flash  /0x08000000/0512*0002Kg”.</source>
        <translation>« %1 » n’est pas une disposition comme « @Internal Flash  /0x08000000/0512*0002Kg ».</translation>
    </message>
    <message>
        <source>the application starts in a range that is never written.</source>
        <translation>l’application commence dans une plage qui n’est jamais écrite.</translation>
    </message>
    <message>
        <source>“%1” is neither a drawing (%2) nor an image file.</source>
        <translation>« %1 » n’est ni un dessin (%2) ni un fichier image.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The work is not finished; the device is in bootloader mode.</source>
        <translation>Le travail n’est pas terminé ; l’appareil est en mode bootloader.</translation>
    </message>
    <message>
        <source>The device has recorded a fault since it was last powered on: %1.</source>
        <translation>L’appareil a enregistré une défaillance depuis sa dernière mise sous tension : %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it in the list.</source>
        <translation>Si c’est l’appareil à mettre à jour, choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>Choose one (%1) or unplug the others.</source>
        <translation>Choisissez-en un (%1) ou débranchez les autres.</translation>
    </message>
    <message>
        <source>Give its port (1-4.2), its id (1234:abcd) or its serial number.</source>
        <translation>Indiquez son port (1-4.2), son identifiant (1234:abcd) ou son numéro de série.</translation>
    </message>
    <message>
        <source>An id looks like 1234:abcd.</source>
        <translation>Un identifiant a la forme 1234:abcd.</translation>
    </message>
    <message>
        <source>unexpected interrupt %1</source>
        <translation>interruption inattendue %1</translation>
    </message>
    <message>
        <source>unexpected exception %1</source>
        <translation>exception inattendue %1</translation>
    </message>
    <message>
        <source>The bootloader of this device does not use plain DFU 1.1.</source>
        <translation>Le chargeur d’amorçage de cet appareil n’utilise pas le DFU 1.1 simple.</translation>
    </message>
    <message>
        <source>reading the names of the alternate settings</source>
        <translation>lecture des noms des réglages alternatifs</translation>
    </message>
    <message>
        <source>sending block %1</source>
        <translation>envoi du bloc %1</translation>
    </message>
    <message>
        <source>finishing the download</source>
        <translation>fin du téléchargement</translation>
    </message>
    <message>
        <source>reading block %1</source>
        <translation>lecture du bloc %1</translation>
    </message>
    <message>
        <source>resetting the bus to start the program</source>
        <translation>réinitialisation du bus pour démarrer le programme</translation>
    </message>
    <message>
        <source>Clear option BFB2 or erase the other bank with a programmer, then update again. The Option bytes page (Technician) shows the option.</source>
        <translation>Effacez l’option BFB2 ou l’autre banque avec un programmateur, puis recommencez la mise à jour. La page Octets d’option (Technicien) montre cette option.</translation>
    </message>
    <message>
        <source>Erase the other bank with fieldflash-cli erase --range 0x%1:%2K, or clear option BFB2 with a programmer, then update again.</source>
        <translation>Effacez l’autre banque avec fieldflash-cli erase --range 0x%1:%2K, ou l’option BFB2 avec un programmateur, puis recommencez la mise à jour.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this board.</source>
        <translation>Utilisez le fichier de micrologiciel prévu pour cette carte.</translation>
    </message>
    <message>
        <source>If the file is made for this device, convert it to this number: fieldflash-cli convert IN OUT.dfu --alternate %1. Otherwise use the firmware file made for this device.</source>
        <translation>Si le fichier est prévu pour cet appareil, convertissez-le vers ce numéro : fieldflash-cli convert IN OUT.dfu --alternate %1. Sinon, utilisez le fichier de micrologiciel prévu pour cet appareil.</translation>
    </message>
    <message>
        <source>The archive contains only a link to another file: %1.</source>
        <translation>L’archive ne contient qu’un lien vers un autre fichier : %1.</translation>
    </message>
    <message>
        <source>Choose the file that the link leads to.</source>
        <translation>Choisissez le fichier vers lequel pointe le lien.</translation>
    </message>
    <message>
        <source>The %1 has a comment in line %2, which was ignored.</source>
        <translation>%1 : le commentaire de la ligne %2 a été ignoré.</translation>
    </message>
    <message>
        <source>The %1 ends in filler (NUL or Ctrl-Z), which was ignored.</source>
        <translation>%1 : les caractères de remplissage à la fin (NUL ou Ctrl-Z) ont été ignorés.</translation>
    </message>
    <message>
        <source>The %1 could not be read a second time.</source>
        <translation>%1 : impossible de lire une seconde fois.</translation>
    </message>
    <message>
        <source>The %1 defines some bytes twice with the same value.</source>
        <translation>%1 : certains octets sont définis deux fois avec la même valeur.</translation>
    </message>
    <message>
        <source>It was moved to %1, but this program was probably built for %2 and would not start there.</source>
        <translation>Ce programme a été déplacé à %1, mais il a probablement été compilé pour %2 et n’y démarrerait pas.</translation>
    </message>
    <message>
        <source>Do not move it, or build it for the new address.</source>
        <translation>Ne le déplacez pas, ou compilez-le pour la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Leave out --move, move it to 0x%1, or build it for the new address.</source>
        <translation>Omettez --move, déplacez-le à 0x%1, ou compilez-le pour la nouvelle adresse.</translation>
    </message>
    <message>
        <source>page %1 (%2)</source>
        <translation>page %1 (%2)</translation>
    </message>
    <message>
        <source>pages %1 to %2 (%3)</source>
        <translation>pages %1 à %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the memory is write-protected, and the device then ignores a mass erase.</source>
        <translation>Une partie de la mémoire est protégée en écriture, et l’appareil ignore alors un effacement complet.</translation>
    </message>
    <message>
        <source>A mass erase is not possible. </source>
        <translation>Un effacement complet n’est pas possible. </translation>
    </message>
    <message>
        <source>Use the automatic choice, which erases single sectors.</source>
        <translation>Utilisez le choix automatique, qui efface les secteurs un par un.</translation>
    </message>
    <message>
        <source>The device announces sectors (%1) that no known %2 has. The announced ones are used.</source>
        <translation>L’appareil annonce des secteurs (%1) qu’aucun %2 connu ne possède. Ceux qui sont annoncés sont utilisés.</translation>
    </message>
    <message>
        <source>no line of this family has this name.</source>
        <translation>aucune gamme de cette famille ne porte ce nom.</translation>
    </message>
    <message>
        <source>no chip of this line has these sectors.</source>
        <translation>aucune puce de cette gamme n&apos;a ces secteurs.</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>ceci ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The recording has ended; the program continues with: %1.</source>
        <translation>L’enregistrement est terminé ; le programme continue avec : %1.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>Entry %1, at %2 s: the recording has: %3; the program did: %4.</source>
        <translation>Entrée %1, à %2 s : l’enregistrement contient : %3 ; le programme a fait : %4.</translation>
    </message>
    <message>
        <source>The recording continues differently.</source>
        <translation>L’enregistrement continue différemment.</translation>
    </message>
    <message>
        <source>The report of the replay says where.</source>
        <translation>Le rapport de la relecture indique à quel endroit.</translation>
    </message>
    <message>
        <source>open the device</source>
        <translation>ouvrir l’appareil</translation>
    </message>
    <message>
        <source>claim interface %1</source>
        <translation>réserver l’interface %1</translation>
    </message>
    <message>
        <source>select alternate setting %1</source>
        <translation>sélectionner le réglage alternatif %1</translation>
    </message>
    <message>
        <source>reset the device</source>
        <translation>réinitialiser l’appareil</translation>
    </message>
    <message>
        <source>IN %1, length %2</source>
        <translation>IN %1, longueur %2</translation>
    </message>
    <message>
        <source>OUT %1, length %2</source>
        <translation>OUT %1, longueur %2</translation>
    </message>
    <message>
        <source>The recording has no such descriptor.</source>
        <translation>L’enregistrement ne contient pas ce descripteur.</translation>
    </message>
    <message>
        <source>%1, with other data from byte %2 on</source>
        <translation>%1, avec d’autres données à partir de l’octet %2</translation>
    </message>
    <message>
        <source>The Option bytes page (Technician) shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>La page Octets d’option (Technicien) montre la protection ; pour la retirer, il faut un programmateur ou le programme qui l’a activée.</translation>
    </message>
    <message>
        <source>fieldflash-cli option-bytes shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>fieldflash-cli option-bytes montre la protection ; pour la retirer, il faut un programmateur ou le programme qui l’a activée.</translation>
    </message>
    <message>
        <source>The option bytes of the device protect memory that would have to be changed: %1.</source>
        <translation>Les octets d’option de l’appareil protègent de la mémoire qu’il faudrait modifier : %1.</translation>
    </message>
    <message>
        <source>protected: %1; would have to be changed: %2</source>
        <translation>protégé : %1 ; à modifier : %2</translation>
    </message>
    <message>
        <source>The option bytes do not protect this range, so the memory there may be worn out.</source>
        <translation>Les octets d’option ne protègent pas cette plage ; la mémoire y est peut-être usée.</translation>
    </message>
    <message>
        <source>An update was interrupted at this USB port, and it is not certain that this is the same device. %1 saved from that device will not be written to this one.</source>
        <translation>Une mise à jour a été interrompue sur ce port USB, et il n’est pas certain qu’il s’agisse du même appareil. %1 sauvegardés de cet appareil ne seront pas écrits sur celui-ci.</translation>
    </message>
    <message>
        <source>no serial number that belongs to one device only</source>
        <translation>aucun numéro de série propre à un seul appareil</translation>
    </message>
    <message>
        <source>What was saved is kept in a file. If it is the same device, write it back with fieldflash-cli restore after the update.</source>
        <translation>Ce qui a été sauvegardé est conservé dans un fichier. S’il s’agit du même appareil, réécrivez-le avec fieldflash-cli restore après la mise à jour.</translation>
    </message>
    <message>
        <source>What is plugged in at port %1 does not answer.</source>
        <translation>L’appareil branché au port %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; if that does not help, try another cable or port. </source>
        <translation>Débranchez-le et rebranchez-le ; si cela ne suffit pas, essayez un autre câble ou un autre port. </translation>
    </message>
    <message>
        <source>The bootloader of this device uses plain DFU 1.1: its memory has no addresses and no map.</source>
        <translation>Le chargeur d’amorçage de cet appareil utilise le DFU 1.1 simple : sa mémoire n’a ni adresses ni carte.</translation>
    </message>
    <message>
        <source>It can be updated with a raw file, and compared and read as a whole where the bootloader can be read.</source>
        <translation>Il peut être mis à jour avec un fichier brut et, si le chargeur d’amorçage peut être lu, comparé et lu en entier.</translation>
    </message>
    <message>
        <source>Use the file made for this device, or convert it: the bytes must begin where the partition begins.</source>
        <translation>Utilisez le fichier prévu pour cet appareil, ou convertissez-le : les octets doivent commencer au début de la partition.</translation>
    </message>
    <message>
        <source>The device has no partition “%1”.</source>
        <translation>L’appareil n’a pas de partition « %1 ».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il a : %1.</translation>
    </message>
    <message>
        <source>The device has several partitions: %1.</source>
        <translation>L’appareil a plusieurs partitions : %1.</translation>
    </message>
    <message>
        <source>Choose the one that the file is for with --partition, by its number or its name.</source>
        <translation>Choisissez celle à laquelle le fichier est destiné avec --partition, par son numéro ou son nom.</translation>
    </message>
    <message>
        <source>This device cannot be read back.</source>
        <translation>Cet appareil ne peut pas être relu.</translation>
    </message>
    <message>
        <source>Its bootloader accepts firmware and does not send any.</source>
        <translation>Son chargeur d’amorçage accepte un micrologiciel et n’en envoie pas.</translation>
    </message>
    <message>
        <source>A transfer failed; the download begins again.</source>
        <translation>Un transfert a échoué ; l’écriture recommence.</translation>
    </message>
    <message>
        <source>Start the update again. If it happens again, the bootloader changes what it stores, or does not store it.</source>
        <translation>Relancez la mise à jour. Si cela se reproduit, le chargeur d’amorçage modifie ce qu’il enregistre, ou ne l’enregistre pas.</translation>
    </message>
    <message>
        <source>The device restarts after a download, so it could not be read back.</source>
        <translation>L’appareil redémarre après l’écriture et n’a donc pas pu être relu.</translation>
    </message>
    <message>
        <source>The device sends something else each time it is read.</source>
        <translation>L’appareil envoie autre chose à chaque lecture.</translation>
    </message>
    <message>
        <source>Try another cable or port, without a hub.</source>
        <translation>Essayez un autre câble ou un autre port, sans concentrateur.</translation>
    </message>
    <message>
        <source>The device sent no data.</source>
        <translation>L’appareil n’a envoyé aucune donnée.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. Check its option bytes, or let the program erase single sectors.</source>
        <translation>Un appareil ignore un effacement complet tant qu’une page est protégée en écriture. Vérifiez ses octets d’option, ou laissez le programme effacer des secteurs un par un.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. </source>
        <translation>Un appareil ignore un effacement complet tant qu’une page est protégée en écriture. </translation>
    </message>
    <message>
        <source>A part of the memory was erased and written twice and did not take what was written. </source>
        <translation>Une partie de la mémoire a été effacée et écrite deux fois et n’a pas pris ce qui a été écrit. </translation>
    </message>
    <message>
        <source>In bootloader mode the device does not say which product it is, and their programs start at different addresses: %1.</source>
        <translation>En mode bootloader, l’appareil n’indique pas de quel produit il s’agit, et les programmes commencent à des adresses différentes : %1.</translation>
    </message>
    <message>
        <source>Start the program of the device first.</source>
        <translation>Démarrez d’abord le programme de l’appareil.</translation>
    </message>
    <message>
        <source>Start the program of the device first, or name the product (--profile FILE) or the address (--address).</source>
        <translation>Démarrez d’abord le programme de l’appareil, ou indiquez le produit (--profile FILE) ou l’adresse (--address).</translation>
    </message>
    <message>
        <source>%1 of %2 is never written, and would be erased.</source>
        <translation>%1 de %2 n’est jamais écrit et serait effacé.</translation>
    </message>
    <message>
        <source>Only its manufacturer can put that content back.</source>
        <translation>Seul son fabricant peut rétablir ce contenu.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the memory layout that the device announces.</source>
        <translation>Le profil de %1 remplace l’organisation de la mémoire annoncée par l’appareil.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the transfer size that the device announces by %2.</source>
        <translation>Le profil de %1 remplace la taille de transfert annoncée par l’appareil par %2.</translation>
    </message>
    <message>
        <source>Open its serial port at 1200 baud and close it: the bootloader starts then.</source>
        <translation>Ouvrez son port série à 1200 bauds puis fermez-le : le bootloader démarre alors.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board.</source>
        <translation>Démarrez son bootloader avec le bouton ou le cavalier de démarrage de la carte.</translation>
    </message>
    <message>
        <source>The program of %1 cannot be asked over USB to start the bootloader.</source>
        <translation>Il n’est pas possible de demander par USB au programme de %1 de démarrer le bootloader.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Erase only ranges outside of it.</source>
        <translation>N’effacez que des plages en dehors de celle-ci.</translation>
    </message>
    <message>
        <source>A request is repeated: </source>
        <translation>Une requête est répétée : </translation>
    </message>
    <message>
        <source>The device was in bootloader mode already; nothing was done.</source>
        <translation>L’appareil était déjà en mode bootloader ; rien n’a été fait.</translation>
    </message>
    <message>
        <source>The device was running its program already; nothing was done.</source>
        <translation>L’appareil exécutait déjà son programme ; rien n’a été fait.</translation>
    </message>
    <message>
        <source>The device ignores a mass erase while a page is protected. </source>
        <translation>L’appareil ignore un effacement complet tant qu’une page est protégée. </translation>
    </message>
    <message>
        <source>%1 To erase the rest, name it with --range.</source>
        <translation>%1 Pour effacer le reste, indiquez-le avec --range.</translation>
    </message>
    <message>
        <source>Probably the program at the start of flash (%1) runs, and not the one in the file, which is at %2.</source>
        <translation>C’est probablement le programme au début de la flash (%1) qui s’exécute, et non celui du fichier, qui est à %2.</translation>
    </message>
    <message>
        <source>The program in the file runs only when the program at the start of flash starts it. Check that the one there does that, or use a file that contains both.</source>
        <translation>Le programme du fichier ne s’exécute que si le programme au début de la flash le lance. Vérifiez que celui-ci le fait, ou utilisez un fichier qui contient les deux.</translation>
    </message>
    <message>
        <source>Update the device if it should match the file.</source>
        <translation>Mettez l’appareil à jour s’il doit correspondre au fichier.</translation>
    </message>
    <message>
        <source>The device has version %1, the file contains version %2.</source>
        <translation>L’appareil a la version %1, le fichier contient la version %2.</translation>
    </message>
    <message>
        <source>Unplug the device %1 and plug it in again. In a virtual machine or a container, pass the USB device through to it.</source>
        <translation>Débranchez l’appareil %1 et rebranchez-le. Dans une machine virtuelle ou un conteneur, transmettez-lui le périphérique USB.</translation>
    </message>
    <message>
        <source>This device takes a raw file (.bin, or .dfu without addresses). The file has addresses, which mean nothing to it.</source>
        <translation>Cet appareil accepte un fichier brut (.bin, ou .dfu sans adresses). Le fichier contient des adresses, qui n’ont pas de sens pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had to be repeated.</source>
        <translation>
            <numerusform>%n requête a dû être répétée.</numerusform>
            <numerusform>%n requêtes ont dû être répétées.</numerusform>
        </translation>
    </message>
    <message>
        <source>First difference at %1</source>
        <translation>Première différence à %1</translation>
    </message>
    <message>
        <source>The bundle was changed or damaged after its vendor signed it.</source>
        <translation>Le paquet a été modifié ou endommagé après sa signature par le fabricant.</translation>
    </message>
    <message>
        <source>Download it again, or ask its vendor for it.</source>
        <translation>Téléchargez-le à nouveau, ou demandez-le à son fabricant.</translation>
    </message>
    <message>
        <source>Ask its vendor for a corrected one.</source>
        <translation>Demandez une version corrigée à son fabricant.</translation>
    </message>
    <message>
        <source>The bundle is damaged: its parts are not those that it states.</source>
        <translation>Le paquet est endommagé : ses parties ne sont pas celles qu’il annonce.</translation>
    </message>
    <message>
        <source>The bundle needs version %1 of Fieldflash; this is %2.</source>
        <translation>Le paquet demande la version %1 de Fieldflash ; celle-ci est la %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Fieldflash.</source>
        <translation>Installez une version plus récente de Fieldflash.</translation>
    </message>
    <message>
        <source>reading “%1” in the bundle</source>
        <translation>lecture de « %1 » dans le paquet</translation>
    </message>
    <message>
        <source>The bundle says that “%1” is for %2, but the program in it is for %3.</source>
        <translation>Selon le paquet, « %1 » est pour %2, mais le programme qu’il contient est pour %3.</translation>
    </message>
    <message>
        <source>The pictures of the bundle cannot be unpacked.</source>
        <translation>Les images du paquet ne peuvent pas être extraites.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files.</source>
        <translation>Vérifiez qu’il reste de la place dans le dossier temporaire.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device.</source>
        <translation>Le paquet ne contient pas de micrologiciel pour cet appareil.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device (%1).</source>
        <translation>Le paquet ne contient pas de micrologiciel pour cet appareil (%1).</translation>
    </message>
    <message>
        <source>It has firmware for: %1.</source>
        <translation>Il contient des micrologiciels pour : %1.</translation>
    </message>
    <message>
        <source>The bundle has firmware for several boards (%1), and the device does not tell which one it is.</source>
        <translation>Le paquet contient des micrologiciels pour plusieurs cartes (%1), et l’appareil n’indique pas laquelle il est.</translation>
    </message>
    <message>
        <source>Read the name on the board and choose its file: %1.</source>
        <translation>Lisez le nom sur la carte et choisissez son fichier : %1.</translation>
    </message>
    <message>
        <source>The bundle is damaged, or it is not a bundle that Fieldflash has packed.</source>
        <translation>Le paquet est endommagé, ou n’a pas été créé par Fieldflash.</translation>
    </message>
    <message>
        <source>The bundle is larger than %1.</source>
        <translation>Le paquet dépasse %1.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that %1 publishes.</source>
        <translation>Comparez l’empreinte avec celle que publie %1.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is not signed: anyone could have made or changed it.</source>
        <translation>Le paquet dit venir de %1, mais il n’est pas signé : n’importe qui a pu le créer ou le modifier.</translation>
    </message>
    <message>
        <source>no manifest.sig</source>
        <translation>pas de manifest.sig</translation>
    </message>
    <message>
        <source>Install it only if you know where it comes from.</source>
        <translation>Ne l’installez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, whose bundles are signed, but this one is not.</source>
        <translation>Le paquet dit venir de %1, dont les paquets sont signés, mais celui-ci ne l’est pas.</translation>
    </message>
    <message>
        <source>no manifest.sig; known key %1</source>
        <translation>pas de manifest.sig ; clé connue %1</translation>
    </message>
    <message>
        <source>Ask %1 for the signed bundle.</source>
        <translation>Demandez le paquet signé à %1.</translation>
    </message>
    <message>
        <source>The bundle is signed, but this computer has not used a bundle of %1 before. The fingerprint of the key is %2.</source>
        <translation>Le paquet est signé, mais cet ordinateur n’a encore utilisé aucun paquet de %1. L’empreinte de sa clé est %2.</translation>
    </message>
    <message>
        <source>public key %1</source>
        <translation>clé publique %1</translation>
    </message>
    <message>
        <source>If it has changed its key, --trust FINGERPRINT accepts the new one.</source>
        <translation>S’il a changé de clé, --trust FINGERPRINT accepte la nouvelle.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is signed with another key than that of %1.</source>
        <translation>Le paquet dit venir de %1, mais il est signé avec une autre clé que celle de %1.</translation>
    </message>
    <message>
        <source>signed with %1, known %2</source>
        <translation>signé avec %1, connue : %2</translation>
    </message>
    <message>
        <source>The bundle was meant to be used until %1.</source>
        <translation>Le paquet était prévu pour être utilisé jusqu’au %1.</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>nous sommes le %1</translation>
    </message>
    <message>
        <source>Ask %1 for a newer one.</source>
        <translation>Demandez-en un plus récent à %1.</translation>
    </message>
    <message>
        <source>The bundle has version %1. Version %2 was installed from this computer before.</source>
        <translation>Le paquet est en version %1. La version %2 a déjà été installée depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>Use the newer one, unless you want to go back.</source>
        <translation>Utilisez le plus récent, sauf si vous voulez revenir en arrière.</translation>
    </message>
    <message>
        <source>The bundle is signed with another key than the one given: %1.</source>
        <translation>Le paquet est signé avec une autre clé que celle indiquée : %1.</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>Le paquet n’est pas signé.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one.</source>
        <translation>Demandez le bon à %1.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>avec la clé %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of part.</source>
        <translation>« %1 » n’est pas un type de partie.</translation>
    </message>
    <message>
        <source>this name is not allowed in a bundle.</source>
        <translation>ce nom n’est pas autorisé dans un paquet.</translation>
    </message>
    <message>
        <source>“%1” cannot be packed: its name has characters other than A to Z, digits, dots, hyphens and underscores, or it is not below the folder of the profile.</source>
        <translation>« %1 » ne peut pas être ajouté : son nom contient d’autres caractères que A à Z, chiffres, points, traits d’union et de soulignement, ou il n’est pas sous le dossier du profil.</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/bundles.md.</source>
        <translation>Corrigez le fichier ; le format est décrit dans docs/bundles.md.</translation>
    </message>
    <message>
        <source>The remembered key of this vendor cannot be read: “%1” is damaged.</source>
        <translation>La clé mémorisée de ce fabricant est illisible : « %1 » est endommagé.</translation>
    </message>
    <message>
        <source>Restore the file, or delete it to compare the fingerprint of the vendor anew.</source>
        <translation>Restaurez le fichier, ou supprimez-le pour comparer à nouveau l’empreinte du fabricant.</translation>
    </message>
    <message>
        <source>The key of the vendor could not be remembered in “%1”.</source>
        <translation>La clé du fabricant n’a pas pu être mémorisée dans « %1 ».</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>Vérifiez qu’il reste de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, start its bootloader by hand:</source>
        <translation>Connectez l’appareil avec un câble USB qui transmet les données. S’il n’apparaît pas, démarrez son chargeur de démarrage à la main :</translation>
    </message>
    <message>
        <source>The device says: “%1”.</source>
        <translation>L’appareil indique : « %1 ».</translation>
    </message>
    <message>
        <source>asking the loader for its report</source>
        <translation>demande du rapport du chargeur</translation>
    </message>
    <message>
        <source>asking for the hashes of %1 pages</source>
        <translation>demande des empreintes de %1 pages</translation>
    </message>
    <message>
        <source>replacing the loader</source>
        <translation>remplacement du chargeur</translation>
    </message>
    <message>
        <source>finishing the last block</source>
        <translation>fin de l’écriture du dernier bloc</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one.</source>
        <translation>L’appareil porte le nom d’un chargeur Fieldflash, mais ne répond pas comme tel.</translation>
    </message>
    <message>
        <source>A newer version of Fieldflash may know this loader.</source>
        <translation>Une version plus récente de Fieldflash connaît peut-être ce chargeur.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is not signed with the key of this loader, or it is older than the loader allows.</source>
        <translation>Le chargeur ne démarre pas le programme : il n’est pas signé avec la clé de ce chargeur, ou il est plus ancien que ce que le chargeur autorise.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is made for another board or another address.</source>
        <translation>Le chargeur ne démarre pas le programme : il est fait pour une autre carte ou une autre adresse.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is incomplete or damaged.</source>
        <translation>Le chargeur ne démarre pas le programme : il est incomplet ou endommagé.</translation>
    </message>
    <message>
        <source>There is no program that the loader could start.</source>
        <translation>Il n’y a pas de programme que le chargeur puisse démarrer.</translation>
    </message>
    <message>
        <source>Write a complete program that is made and signed for this device.</source>
        <translation>Écrivez un programme complet, fait et signé pour cet appareil.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Il indique : « %1 ».</translation>
    </message>
    <message>
        <source>Link the program for this address (in the linker script: %1) and put a header in front of it with fieldflash-cli sign.</source>
        <translation>Liez le programme pour cette adresse (dans le script de l’éditeur de liens : %1) et placez un en-tête devant avec fieldflash-cli sign.</translation>
    </message>
    <message>
        <source>no header at %1</source>
        <translation>pas d’en-tête à %1</translation>
    </message>
    <message>
        <source>This program has no header. The loader of this device starts only programs with a header in front.</source>
        <translation>Ce programme n’a pas d’en-tête. Le chargeur de cet appareil ne démarre que les programmes précédés d’un en-tête.</translation>
    </message>
    <message>
        <source>Put one in front of it with fieldflash-cli sign.</source>
        <translation>Placez-en un devant avec fieldflash-cli sign.</translation>
    </message>
    <message>
        <source>This program was probably built for %1. The loader of this device starts programs that are built for %2 and have a header in front.</source>
        <translation>Ce programme a probablement été construit pour %1. Le chargeur de cet appareil démarre les programmes construits pour %2 et précédés d’un en-tête.</translation>
    </message>
    <message>
        <source>The loader of this device starts only programs that are built for %1 and have a header in front.</source>
        <translation>Le chargeur de cet appareil ne démarre que les programmes construits pour %1 et précédés d’un en-tête.</translation>
    </message>
    <message>
        <source>The program is not signed. The loader of this device starts only programs that are signed with its key.</source>
        <translation>Le programme n’est pas signé. Le chargeur de cet appareil ne démarre que les programmes signés avec sa clé.</translation>
    </message>
    <message>
        <source>key of the loader: %1</source>
        <translation>clé du chargeur : %1</translation>
    </message>
    <message>
        <source>Sign it with that key (fieldflash-cli sign), or ask its vendor.</source>
        <translation>Signez-le avec cette clé (fieldflash-cli sign), ou demandez à son fabricant.</translation>
    </message>
    <message>
        <source>The program is signed with another key than the one that the loader of this device knows.</source>
        <translation>Le programme est signé avec une autre clé que celle que connaît le chargeur de cet appareil.</translation>
    </message>
    <message>
        <source>key of the program: %1; key of the loader: %2</source>
        <translation>clé du programme : %1 ; clé du chargeur : %2</translation>
    </message>
    <message>
        <source>Use the firmware made for this device.</source>
        <translation>Utilisez le micrologiciel prévu pour cet appareil.</translation>
    </message>
    <message>
        <source>The loader of this device no longer accepts this program: a newer one was installed that closed security holes.</source>
        <translation>Le chargeur de cet appareil n’accepte plus ce programme : un plus récent, qui a fermé des failles de sécurité, a été installé.</translation>
    </message>
    <message>
        <source>security counter %1; the loader accepts %2 and higher</source>
        <translation>compteur de sécurité %1 ; le chargeur accepte à partir de %2</translation>
    </message>
    <message>
        <source>Use a newer firmware.</source>
        <translation>Utilisez un firmware plus récent.</translation>
    </message>
    <message>
        <source>The file contains a loader, not a program.</source>
        <translation>Le fichier contient un chargeur, pas un programme.</translation>
    </message>
    <message>
        <source>header of a loader</source>
        <translation>en-tête d’un chargeur</translation>
    </message>
    <message>
        <source>A loader is replaced with fieldflash-cli install-loader.</source>
        <translation>Un chargeur se remplace avec fieldflash-cli install-loader.</translation>
    </message>
    <message>
        <source>This program was built for %1, but the loader of this device starts programs at %2.</source>
        <translation>Ce programme a été construit pour %1, mais le chargeur de cet appareil démarre les programmes à %2.</translation>
    </message>
    <message>
        <source>header at %1</source>
        <translation>en-tête à %1</translation>
    </message>
    <message>
        <source>The file is for the board %1, but this is a %2.</source>
        <translation>Le fichier est pour la carte %1, mais ceci est une %2.</translation>
    </message>
    <message>
        <source>chip 0x%1, loader for chip 0x%2</source>
        <translation>puce 0x%1, chargeur pour la puce 0x%2</translation>
    </message>
    <message>
        <source>The file is the bundle of a vendor (.ffpack), which cannot be used here.</source>
        <translation>Le fichier est le paquet d’un fabricant (.ffpack), qui ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>Open it with “Choose firmware…”.</source>
        <translation>Ouvrez-le avec « Choisir le micrologiciel… ».</translation>
    </message>
    <message>
        <source>The commands update, plan and info take it.</source>
        <translation>Les commandes update, plan et info l’acceptent.</translation>
    </message>
    <message>
        <source>The file contains bytes far apart from each other, which are not one program.</source>
        <translation>Le fichier contient des octets très éloignés, qui ne forment pas un seul programme.</translation>
    </message>
    <message>
        <source>Sign only the program, with --range ADDRESS:LENGTH.</source>
        <translation>Signez seulement le programme, avec --range ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>In its linker script, let the flash begin at 0x%1, for example.</source>
        <translation>Dans son script d’édition de liens, faites par exemple débuter la flash à 0x%1.</translation>
    </message>
    <message>
        <source>The program starts at %1. A signed program starts 512 bytes above the start of a sector, because its header is in front of it.</source>
        <translation>Le programme commence à %1. Un programme signé commence 512 octets après le début d’un secteur, car son en-tête le précède.</translation>
    </message>
    <message>
        <source>“%1” is longer than the %2 bytes that the header has for it.</source>
        <translation>« %1 » dépasse les %2 octets que l’en-tête lui réserve.</translation>
    </message>
    <message>
        <source>The program does not state its version.</source>
        <translation>Le programme n’indique pas sa version.</translation>
    </message>
    <message>
        <source>Give it with --device-version.</source>
        <translation>Indiquez-la avec --device-version.</translation>
    </message>
    <message>
        <source>The program does not state the board that it is for.</source>
        <translation>Le programme n’indique pas la carte à laquelle il est destiné.</translation>
    </message>
    <message>
        <source>Give it with --board, as the loader of the board names it.</source>
        <translation>Indiquez-la avec --board, comme la nomme le chargeur de la carte.</translation>
    </message>
    <message>
        <source>The program is signed already.</source>
        <translation>Le programme est déjà signé.</translation>
    </message>
    <message>
        <source>Sign the file that the compiler has made.</source>
        <translation>Signez le fichier produit par le compilateur.</translation>
    </message>
    <message>
        <source>The program is not the one that was signed: the file was changed or damaged after that.</source>
        <translation>Le programme n’est pas celui qui a été signé : le fichier a été modifié ou endommagé ensuite.</translation>
    </message>
    <message>
        <source>The header of the signed program states %1 bytes, but the file contains %2.</source>
        <translation>L’en-tête du programme signé annonce %1 octets, mais le fichier en contient %2.</translation>
    </message>
    <message>
        <source>The program was signed for the address %1, but the file puts it at %2.</source>
        <translation>Le programme a été signé pour l’adresse %1, mais le fichier le place à %2.</translation>
    </message>
    <message>
        <source>The header of the signed program is damaged.</source>
        <translation>L’en-tête du programme signé est endommagé.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>The program is signed by %1. It needs a loader on the device that knows this key.</source>
        <translation>Le programme est signé par %1. Il lui faut sur l’appareil un chargeur qui connaît cette clé.</translation>
    </message>
    <message>
        <source>The program is made for a loader, but not signed: a loader that checks signatures does not start it.</source>
        <translation>Le programme est fait pour un chargeur, mais n’est pas signé : un chargeur qui vérifie les signatures ne le lance pas.</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>la signature est vide</translation>
    </message>
    <message>
        <source>The program is signed with a key that is not known here. Only the loader on the device can check it.</source>
        <translation>Le programme est signé avec une clé inconnue ici. Seul le chargeur de l’appareil peut la vérifier.</translation>
    </message>
    <message>
        <source>header of a signed program</source>
        <translation>en-tête d’un programme signé</translation>
    </message>
    <message>
        <source>Download the file again, or ask its vendor for it.</source>
        <translation>Téléchargez à nouveau le fichier, ou demandez-le à son fabricant.</translation>
    </message>
    <message>
        <source>A signed program cannot be at the start of flash: the loader that checks it belongs there.</source>
        <translation>Un programme signé ne peut pas être au début de la flash : c’est la place du chargeur qui le vérifie.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded: Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Les octets d’option de cette puce ne sont pas décodés : Fieldflash ne connaît que la signification de ceux des STM32L4 et STM32L4+.</translation>
    </message>
    <message>
        <source>“%1” is not a public key; “key show” prints one.</source>
        <translation>« %1 » n’est pas une clé publique ; « key show » en affiche une.</translation>
    </message>
    <message>
        <source>There is no program behind it.</source>
        <translation>Il n’y a pas de programme derrière lui.</translation>
    </message>
    <message>
        <source>The program behind it is verified and starts.</source>
        <translation>Le programme derrière lui est vérifié et démarre.</translation>
    </message>
    <message>
        <source>The program behind it is complete. The loader verifies it before it starts.</source>
        <translation>Le programme derrière lui est complet. Le chargeur le vérifie avant de le démarrer.</translation>
    </message>
    <message>
        <source>The program behind it is incomplete or damaged.</source>
        <translation>Le programme derrière lui est incomplet ou endommagé.</translation>
    </message>
    <message>
        <source>The program behind it is made for another board or address.</source>
        <translation>Le programme derrière lui est fait pour une autre carte ou une autre adresse.</translation>
    </message>
    <message>
        <source>It runs because a program asked for it.</source>
        <translation>Il fonctionne parce qu’un programme l’a demandé.</translation>
    </message>
    <message>
        <source>It runs because its button was held at the reset.</source>
        <translation>Il fonctionne parce que son bouton était enfoncé lors du reset.</translation>
    </message>
    <message>
        <source>It runs because there is no program to start.</source>
        <translation>Il fonctionne parce qu’il n’y a pas de programme à démarrer.</translation>
    </message>
    <message>
        <source>It runs because the program is cut, damaged or changed.</source>
        <translation>Il fonctionne parce que le programme est tronqué, endommagé ou modifié.</translation>
    </message>
    <message>
        <source>It runs because the program is made for another board, chip, address or format.</source>
        <translation>Il fonctionne parce que le programme est fait pour une autre carte, une autre puce, une autre adresse ou un autre format.</translation>
    </message>
    <message>
        <source>It runs because the program is not signed with its key.</source>
        <translation>Il fonctionne parce que le programme n’est pas signé avec sa clé.</translation>
    </message>
    <message>
        <source>It runs because the program is older than it allows.</source>
        <translation>Il fonctionne parce que le programme est plus ancien que ce qu’il autorise.</translation>
    </message>
    <message>
        <source>It runs because the watchdog has reset the program three times in a row.</source>
        <translation>Il fonctionne parce que le chien de garde a réinitialisé le programme trois fois de suite.</translation>
    </message>
    <message>
        <source>It starts programs without a signature.</source>
        <translation>Il démarre les programmes sans signature.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the published test key, which protects nothing.</source>
        <translation>Il ne démarre que les programmes signés avec la clé de test publiée, qui ne protège rien.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the key %1.</source>
        <translation>Il ne démarre que les programmes signés avec la clé %1.</translation>
    </message>
    <message>
        <source>Loader %1 for %2</source>
        <translation>Chargeur %1 pour %2</translation>
    </message>
    <message>
        <source>It does not let the program be read; hashes take its place.</source>
        <translation>Il ne laisse pas lire le programme ; des empreintes le remplacent.</translation>
    </message>
    <message>
        <source>It accepts programs with a security counter of %1 or more.</source>
        <translation>Il accepte les programmes dont le compteur de sécurité est d’au moins %1.</translation>
    </message>
    <message>
        <source>Its USB clock has no crystal and is outside of the tolerance: transfers may fail.</source>
        <translation>Son horloge USB n’a pas de quartz et sort de la tolérance : des transferts peuvent échouer.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash, or it is damaged.</source>
        <translation>« %1 » n’est pas un fichier de clé de Fieldflash, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Use the file that “key new” has written, or a copy of it.</source>
        <translation>Utilisez le fichier écrit par « key new », ou une copie.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>Il n’y a pas assez de mémoire pour traiter la phrase secrète.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key, or the file is damaged.</source>
        <translation>La phrase secrète n’ouvre pas la clé, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the file.</source>
        <translation>Réessayez, ou utilisez une copie du fichier.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>Choose one, or leave the key unencrypted.</source>
        <translation>Choisissez-en une, ou laissez la clé non chiffrée.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read.</source>
        <translation>Le fichier de clé « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written.</source>
        <translation>Le fichier de clé « %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” exists already, and a key is never replaced: what it has signed could not be updated any more.</source>
        <translation>« %1 » existe déjà, et une clé n’est jamais remplacée : ce qu’elle a signé ne pourrait plus être mis à jour.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another account.</source>
        <translation>Le fichier de clé « %1 » appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Use a copy of your own.</source>
        <translation>Utilisez votre propre copie.</translation>
    </message>
    <message>
        <source>Other accounts can read or change the key file “%1”.</source>
        <translation>D’autres comptes peuvent lire ou modifier le fichier de clé « %1 ».</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600). If others may have read it, make a new key.</source>
        <translation>Retirez-leur ces droits (chmod 600). Si d’autres ont pu le lire, créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash.</source>
        <translation>« %1 » n’est pas un fichier de clé de Fieldflash.</translation>
    </message>
    <message>
        <source>The device runs a program that may not be complete.</source>
        <translation>L’appareil exécute un programme qui est peut-être incomplet.</translation>
    </message>
    <message>
        <source>Start the update again.</source>
        <translation>Relancez la mise à jour.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, start its bootloader by hand:</source>
        <translation>Rebranchez-le et relancez la mise à jour. S’il n’apparaît pas, démarrez son chargeur de démarrage à la main :</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To start its bootloader by hand:</source>
        <translation>Débranchez l’appareil puis rebranchez-le (ou appuyez sur reset) : son programme démarre alors comme avant. Pour démarrer son chargeur de démarrage à la main :</translation>
    </message>
    <message>
        <source>The loader is written and verified, but it did not start.</source>
        <translation>Le chargeur est écrit et vérifié, mais il n’a pas démarré.</translation>
    </message>
    <message>
        <source>The loader is written, but it did not start.</source>
        <translation>Le chargeur est écrit, mais il n’a pas démarré.</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one. It is treated like any other bootloader.</source>
        <translation>L’appareil porte le nom d’un chargeur Fieldflash, mais ne répond pas comme tel. Il est traité comme tout autre bootloader.</translation>
    </message>
    <message>
        <source>Everything is written and verified. </source>
        <translation>Tout est écrit et vérifié. </translation>
    </message>
    <message>
        <source>Everything is written. </source>
        <translation>Tout est écrit. </translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again, without starting its bootloader.</source>
        <translation>Débranchez l’appareil puis rebranchez-le, sans démarrer son chargeur de démarrage.</translation>
    </message>
    <message>
        <source>If you know better than the device, allow it: --allow %1.</source>
        <translation>Si vous savez mieux que l’appareil, autorisez-le : --allow %1.</translation>
    </message>
    <message>
        <source>The bootloader does not say which kind of DFU it uses (it has no functional descriptor).</source>
        <translation>Le chargeur de démarrage n’indique pas quel type de DFU il utilise (il n’a pas de descripteur fonctionnel).</translation>
    </message>
    <message>
        <source>Blocks of %1 are to be sent, whatever size the device announces.</source>
        <translation>Des blocs de %1 doivent être envoyés, quelle que soit la taille annoncée par l’appareil.</translation>
    </message>
    <message>
        <source>Another memory layout is to be used than the one the device announces.</source>
        <translation>Une autre disposition de la mémoire que celle annoncée par l’appareil doit être utilisée.</translation>
    </message>
    <message>
        <source>A device without a functional descriptor does not state how long a block may be.</source>
        <translation>Un appareil sans descripteur fonctionnel n’indique pas la longueur maximale d’un bloc.</translation>
    </message>
    <message>
        <source>Give it with --transfer-size, and allow it with --allow transfer-size.</source>
        <translation>Indiquez-la avec --transfer-size et autorisez-la avec --allow transfer-size.</translation>
    </message>
    <message>
        <source>“%1” is not a memory layout.</source>
        <translation>« %1 » n’est pas une disposition de mémoire.</translation>
    </message>
    <message>
        <source>A layout looks like “@Internal Flash /0x08000000/512*2Kg”.</source>
        <translation>Une disposition ressemble à « @Internal Flash /0x08000000/512*2Kg ».</translation>
    </message>
    <message>
        <source>Choose the one that the file is for, then try again.</source>
        <translation>Choisissez celle à laquelle le fichier est destiné, puis réessayez.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed the end of the download, and could not be read back.</source>
        <translation>L’appareil a redémarré avant de confirmer la fin du téléchargement et n’a pas pu être relu.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed that it has received all of the firmware.</source>
        <translation>L’appareil a redémarré avant de confirmer la réception complète du micrologiciel.</translation>
    </message>
    <message>
        <source>If it happens again, try another cable or port.</source>
        <translation>Si cela se reproduit, essayez un autre câble ou un autre port.</translation>
    </message>
    <message>
        <source>A partition is chosen, but the memory of this device has addresses and no partitions.</source>
        <translation>Une partition est choisie, mais la mémoire de cet appareil a des adresses et pas de partitions.</translation>
    </message>
    <message>
        <source>Leave out the partition.</source>
        <translation>N’indiquez pas de partition.</translation>
    </message>
    <message>
        <source>Some page hashes were wrong at first and right with another seed. The memory is fine; the USB connection may not be.</source>
        <translation>Des empreintes de pages étaient d’abord fausses, puis justes avec une autre graine. La mémoire est bonne ; la connexion USB peut-être pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) of the device differ from the file, as their hashes show.</source>
        <translation>
            <numerusform>%n secteur de l’appareil diffère du fichier, comme le montre son empreinte.</numerusform>
            <numerusform>%n secteurs de l’appareil diffèrent du fichier, comme le montrent leurs empreintes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader does not let its memory be read: what is behind the program in its last page (%1) cannot be kept and will be empty.</source>
        <translation>Le chargeur ne laisse pas lire sa mémoire : ce qui suit le programme dans sa dernière page (%1) ne peut pas être conservé et sera vide.</translation>
    </message>
    <message>
        <source>The loader is installed.</source>
        <translation>Le chargeur est installé.</translation>
    </message>
    <message>
        <source>Every byte is empty, as the page hashes prove.</source>
        <translation>Tous les octets sont vides, comme le prouvent les empreintes des pages.</translation>
    </message>
    <message>
        <source>Every byte matches, as the page hashes prove.</source>
        <translation>Tous les octets correspondent, comme le prouvent les empreintes des pages.</translation>
    </message>
    <message>
        <source>It runs and is ready for a program.</source>
        <translation>Il fonctionne et est prêt à recevoir un programme.</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>Le fichier ne contient pas de chargeur.</translation>
    </message>
    <message>
        <source>A program is installed by an update.</source>
        <translation>Un programme s’installe par une mise à jour.</translation>
    </message>
    <message>
        <source>The device has a loader already (version %1). Replacing it overwrites the program, and if power fails while its first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>L’appareil a déjà un chargeur (version %1). Le remplacer écrase le programme ; si le courant est coupé pendant la réécriture de sa première page (45 ms), seuls BOOT0 avec le bootloader en ROM ou une sonde de débogage peuvent récupérer l’appareil.</translation>
    </message>
    <message>
        <source>If that is what you want: fieldflash-cli install-loader --replace-loader</source>
        <translation>Si c’est ce que vous voulez : fieldflash-cli install-loader --replace-loader</translation>
    </message>
    <message>
        <source>The loader of this device does not let itself be replaced over USB.</source>
        <translation>Le chargeur de cet appareil ne se laisse pas remplacer par USB.</translation>
    </message>
    <message>
        <source>Start the ROM bootloader with BOOT0 and install the loader there, or use a debug probe.</source>
        <translation>Démarrez le bootloader en ROM avec BOOT0 et installez-y le chargeur, ou utilisez une sonde de débogage.</translation>
    </message>
    <message>
        <source>Use the file with which the vendor of the device updates its loader.</source>
        <translation>Utilisez le fichier avec lequel le fabricant de l’appareil met à jour son chargeur.</translation>
    </message>
    <message>
        <source>The file is a loader for the ROM bootloader. A running loader is replaced by a loader with a header in front.</source>
        <translation>Le fichier est un chargeur pour le bootloader en ROM. Un chargeur en marche est remplacé par un chargeur précédé d’un en-tête.</translation>
    </message>
    <message>
        <source>The file is not signed, and the loader of this device takes only signed ones.</source>
        <translation>Le fichier n’est pas signé, et le chargeur de cet appareil n’accepte que les fichiers signés.</translation>
    </message>
    <message>
        <source>The file is signed with another key than the one that the loader of this device knows.</source>
        <translation>Le fichier est signé avec une autre clé que celle que connaît le chargeur de cet appareil.</translation>
    </message>
    <message>
        <source>The loader is written, but the device reports loader %1 instead of %2.</source>
        <translation>Le chargeur est écrit, mais l’appareil signale le chargeur %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and check the loader with “list”.</source>
        <translation>Débranchez l’appareil, rebranchez-le et vérifiez le chargeur avec « list ».</translation>
    </message>
    <message>
        <source>The device announces no option bytes.</source>
        <translation>L’appareil n’annonce pas d’octets d’option.</translation>
    </message>
    <message>
        <source>Its bootloader cannot show them; a debug probe can.</source>
        <translation>Son chargeur de démarrage ne peut pas les montrer ; une sonde de débogage le peut.</translation>
    </message>
    <message>
        <source>The bootloader does not let the option bytes be read.</source>
        <translation>Le chargeur de démarrage ne laisse pas lire les octets d’option.</translation>
    </message>
    <message>
        <source>A debug probe can show them.</source>
        <translation>Une sonde de débogage peut les montrer.</translation>
    </message>
    <message>
        <source>, verified</source>
        <translation>, vérifié</translation>
    </message>
    <message>
        <source>Windows has no driver for this device.</source>
        <translation>Windows n&apos;a pas de pilote pour cet appareil.</translation>
    </message>
    <message>
        <source>The driver of STM32CubeProgrammer and DfuSe is installed for this device. It keeps other programs out.</source>
        <translation>Le pilote de STM32CubeProgrammer et DfuSe est installé pour cet appareil. Il en refuse l&apos;accès aux autres programmes.</translation>
    </message>
    <message>
        <source>Windows uses this device as an input device (HID).</source>
        <translation>Windows utilise cet appareil comme périphérique d&apos;entrée (HID).</translation>
    </message>
    <message>
        <source>The driver “%1” from “%2” is installed for this device. It gives Fieldflash no access.</source>
        <translation>Le pilote « %1 » de « %2 » est installé pour cet appareil. Il ne donne pas accès à Fieldflash.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one. Unplug the device and plug it in again.</source>
        <translation>Son pilote, WinUSB, est le bon. Débranchez l&apos;appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one, but Windows could not start it (problem code %1). Unplug the device and plug it in again.</source>
        <translation>Son pilote, WinUSB, est le bon, mais Windows n&apos;a pas pu le démarrer (code de problème %1). Débranchez l&apos;appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>Install WinUSB for it with Zadig: Options, List All Devices, choose the entry with USB ID %1, then WinUSB, Replace Driver. Fieldflash then continues automatically.</source>
        <translation>Installez WinUSB pour lui avec Zadig : Options, List All Devices, choisissez l&apos;entrée avec l&apos;USB ID %1, puis WinUSB, Replace Driver. Fieldflash continue ensuite automatiquement.</translation>
    </message>
    <message>
        <source>The profile “%1” does not state the USB id of a product.</source>
        <translation>Le profil « %1 » n’indique pas l’identifiant USB d’un produit.</translation>
    </message>
    <message>
        <source>fwupd finds devices by it: add the ids of “application”.</source>
        <translation>fwupd reconnaît les appareils grâce à lui : ajoutez les identifiants de « application ».</translation>
    </message>
    <message>
        <source>The firmware is for %1, but the profile “%2” is for %3.</source>
        <translation>Le micrologiciel est pour %1, mais le profil « %2 » est pour %3.</translation>
    </message>
    <message>
        <source>Use the profile of the product that the firmware is for.</source>
        <translation>Utilisez le profil du produit auquel le micrologiciel est destiné.</translation>
    </message>
    <message>
        <source>The firmware does not state its version.</source>
        <translation>Le micrologiciel n’indique pas sa version.</translation>
    </message>
    <message>
        <source>fwupd compares it with that of the device: convert the file with --device-version first.</source>
        <translation>fwupd la compare à celle de l’appareil : convertissez d’abord le fichier avec --device-version.</translation>
    </message>
    <message>
        <source>reading the new file again</source>
        <translation>relire le nouveau fichier</translation>
    </message>
    <message>
        <source>The cabinet was not written correctly.</source>
        <translation>Le cabinet n’a pas été écrit correctement.</translation>
    </message>
    <message>
        <source>The description in the cabinet is damaged in line %1.</source>
        <translation>La description dans le cabinet est endommagée à la ligne %1.</translation>
    </message>
    <message>
        <source>The description in the cabinet is larger than %1.</source>
        <translation>La description dans le cabinet dépasse %1.</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>cabinet</translation>
    </message>
    <message>
        <source>“%1” in the cabinet is not the file that its description states.</source>
        <translation>« %1 » dans le cabinet n’est pas le fichier indiqué par sa description.</translation>
    </message>
    <message>
        <source>The cabinet contains more than %1 descriptions of firmware.</source>
        <translation>Le cabinet contient plus de %1 descriptions de micrologiciel.</translation>
    </message>
    <message>
        <source>The file is not a cabinet that describes its firmware (.cab).</source>
        <translation>Le fichier n’est pas un cabinet (.cab) qui décrit son micrologiciel.</translation>
    </message>
    <message>
        <source>The commands update, plan, info and convert take other files.</source>
        <translation>Les commandes update, plan, info et convert acceptent d’autres fichiers.</translation>
    </message>
    <message>
        <source>The cabinet states that it is version %1 of “%2” by %3.</source>
        <translation>Selon le cabinet, il s’agit de la version %1 de « %2 » par %3.</translation>
    </message>
    <message>
        <source>Take their rights away (icacls FILE /inheritance:r /grant:r YOU:F). If others may have read it, make a new key.</source>
        <translation>Retirez-leur les droits (icacls FICHIER /inheritance:r /grant:r VOUS:F). Si d&apos;autres ont pu le lire, créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>This chip is not known, and its erased flash reads as zeros. That is taken into account from now on.</source>
        <translation>Cette puce n’est pas connue, et sa mémoire flash effacée se lit comme des zéros. Il en est tenu compte à partir de maintenant.</translation>
    </message>
    <message>
        <source>Start its bootloader by hand; it then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Démarrez son chargeur de démarrage à la main ; il indique alors si la protection en lecture est supprimée, et un programme peut être installé.</translation>
    </message>
    <message>
        <source>Erased flash of this chip reads as ones, unlike that of the chips with this memory layout. That is taken into account from now on.</source>
        <translation>La mémoire flash effacée de cette puce se lit comme des uns, contrairement à celle des puces ayant cette organisation mémoire. Il en est désormais tenu compte.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To update it, hold BOOT0 meanwhile. If the bootloader does not appear then either, the board probably lacks the crystal that the bootloader of some chips needs for USB: use a debug probe instead.</source>
        <translation>Débranchez l’appareil et rebranchez-le (ou appuyez sur reset) : son programme démarre alors comme avant. Pour le mettre à jour, maintenez BOOT0 pendant ce temps. Si le bootloader n’apparaît toujours pas, il manque probablement à la carte le quartz dont le bootloader de certaines puces a besoin pour l’USB : utilisez une sonde de débogage.</translation>
    </message>
    <message>
        <source>The bootloader of this chip locks up when it is asked to start the program, so it was not asked.</source>
        <translation>Le bootloader de cette puce se bloque lorsqu’on lui demande de démarrer le programme ; cela ne lui a donc pas été demandé.</translation>
    </message>
    <message>
        <source>Reset the device with BOOT0 low: its program starts then.</source>
        <translation>Réinitialisez l’appareil avec BOOT0 au niveau bas : son programme démarre alors.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode, because the bootloader of this chip locks up when it is asked to start the program. Reset the device with BOOT0 low to start it.</source>
        <translation>L’appareil est en mode bootloader, car le bootloader de cette puce se bloque lorsqu’on lui demande de démarrer le programme. Réinitialisez l’appareil avec BOOT0 au niveau bas pour le démarrer.</translation>
    </message>
    <message>
        <source>Ask %1 whether it has changed its key.</source>
        <translation>Demandez à %1 si sa clé a changé.</translation>
    </message>
    <message>
        <source>It runs because the program did not confirm that it works, and there is no other.</source>
        <translation>Il est actif parce que le programme n’a pas confirmé qu’il fonctionne et qu’il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>The program in slot %1 has confirmed that it works and is kept. Slot %2 is free.</source>
        <translation>Le programme de l’emplacement %1 a confirmé qu’il fonctionne et est conservé. L’emplacement %2 est libre.</translation>
    </message>
    <message>
        <source>No program has confirmed that it works. Slot %1 is free.</source>
        <translation>Aucun programme n’a confirmé qu’il fonctionne. L’emplacement %1 est libre.</translation>
    </message>
    <message>
        <source>The program in slot %1 is on trial.</source>
        <translation>Le programme de l’emplacement %1 est à l’essai.</translation>
    </message>
    <message>
        <source>The program in slot %1 did not confirm that it works and does not start again.</source>
        <translation>Le programme de l’emplacement %1 n’a pas confirmé qu’il fonctionne et ne démarrera plus.</translation>
    </message>
    <message>
        <source>Programs start at %1 behind the loader in the file, but at %2 behind the loader of this device.</source>
        <translation>Les programmes commencent à %1 après le chargeur du fichier, mais à %2 après le chargeur de cet appareil.</translation>
    </message>
    <message>
        <source>expected exactly one device profile.</source>
        <translation>un seul profil d’appareil est attendu ici.</translation>
    </message>
    <message>
        <source>expected at least one firmware file.</source>
        <translation>au moins un micrologiciel est attendu ici.</translation>
    </message>
    <message>
        <source>expected a version like “1.2”.</source>
        <translation>une version comme « 1.2 » est attendue ici.</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits and hyphens, like “acme”.</source>
        <translation>des minuscules, chiffres et traits d’union sont attendus ici, comme « acme ».</translation>
    </message>
    <message>
        <source>expected a date like “2026-11-30”.</source>
        <translation>une date comme « 2026-11-30 » est attendue ici.</translation>
    </message>
    <message>
        <source>expected a file in the folder of this file or below it, whose name has only letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>un fichier sous le dossier de ce fichier est attendu ici ; son nom n’a que des lettres A à Z, chiffres, points, traits d’union et de soulignement.</translation>
    </message>
    <message>
        <source>The two programs are not linked for the two slots of a loader.</source>
        <translation>Les deux programmes ne sont pas liés pour les deux emplacements d’un chargeur.</translation>
    </message>
    <message>
        <source>Link one for %1 and the other for %2.</source>
        <translation>Liez l’un pour %1 et l’autre pour %2.</translation>
    </message>
    <message>
        <source>The programs for the two slots differ in name, version, board or chip.</source>
        <translation>Les programmes des deux emplacements diffèrent par le nom, la version, la carte ou la puce.</translation>
    </message>
    <message>
        <source>Build both from the same source.</source>
        <translation>Compilez les deux à partir du même code source.</translation>
    </message>
    <message>
        <source>expected a text.</source>
        <translation>un texte est attendu ici.</translation>
    </message>
    <message>
        <source>expected a list of at most %1 entries.</source>
        <translation>une liste d’au plus %1 éléments est attendue ici.</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>un nombre entier de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>expected a number, or a text like &quot;0x08008000&quot; or &quot;32K&quot;.</source>
        <translation>un nombre est attendu ici, ou un texte comme &quot;0x08008000&quot; ou &quot;32K&quot;.</translation>
    </message>
    <message>
        <source>expected a USB id like &quot;1234:abcd&quot;.</source>
        <translation>un identifiant USB comme &quot;1234:abcd&quot; est attendu ici.</translation>
    </message>
    <message>
        <source>expected at least one USB id.</source>
        <translation>au moins un identifiant USB est attendu ici.</translation>
    </message>
    <message>
        <source>expected an object { … }.</source>
        <translation>un objet { … } est attendu ici.</translation>
    </message>
    <message>
        <source>expected one of the letters L, S, D and H.</source>
        <translation>une des lettres L, S, D et H est attendue ici.</translation>
    </message>
    <message>
        <source>expected addresses like &quot;0x1FFF7800&quot;.</source>
        <translation>des adresses comme &quot;0x1FFF7800&quot; sont attendues ici.</translation>
    </message>
    <message>
        <source>expected a power of two.</source>
        <translation>une puissance de deux est attendue ici.</translation>
    </message>
    <message>
        <source>expected sectors like &quot;2K&quot; or &quot;4*16K,1*64K,128K&quot;.</source>
        <translation>des secteurs comme &quot;2K&quot; ou &quot;4*16K,1*64K,128K&quot; sont attendus ici.</translation>
    </message>
    <message>
        <source>expected sizes like &quot;512K&quot;.</source>
        <translation>des tailles comme &quot;512K&quot; sont attendues ici.</translation>
    </message>
    <message>
        <source>expected a version like &quot;22.00&quot;.</source>
        <translation>une version comme &quot;22.00&quot; est attendue ici.</translation>
    </message>
    <message>
        <source>expected one of flash, option-bytes, otp, eeprom and device-feature.</source>
        <translation>flash, option-bytes, otp, eeprom ou device-feature est attendu ici.</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits, dots and hyphens, like “acme-lamp”.</source>
        <translation>des minuscules, chiffres, points et traits d’union sont attendus ici, comme « acme-lamp ».</translation>
    </message>
    <message>
        <source>“%1” is not a way to enter the bootloader; use detach, button, command or serial-1200.</source>
        <translation>« %1 » n’est pas un accès au bootloader ; il y a detach, button, command et serial-1200.</translation>
    </message>
    <message>
        <source>“%1” is not a known loader; use fieldflash.</source>
        <translation>« %1 » n’est pas un chargeur avec ses propres requêtes ; il y a fieldflash.</translation>
    </message>
    <message>
        <source>“%1” is not a known family; use one of %2.</source>
        <translation>« %1 » n’est pas une famille connue ; il existe %2.</translation>
    </message>
    <message>
        <source>expected a multiple of 8.</source>
        <translation>un multiple de 8 est attendu ici.</translation>
    </message>
    <message>
        <source>expected a file name pattern without folders.</source>
        <translation>un motif de nom sans dossier est attendu ici.</translation>
    </message>
    <message>
        <source>The name “%1” does not say which kind of report to write.</source>
        <translation>Le nom « %1 » n’indique pas quel type de rapport écrire.</translation>
    </message>
    <message>
        <source>Let it end in .html or .json.</source>
        <translation>Faites-le se terminer par .html ou .json.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; what was there before is unchanged.</source>
        <translation>Le rapport « %1 » n’a pas pu être écrit ; ce qui s’y trouvait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Vérifiez le câble et rebranchez l’appareil.</translation>
    </message>
    <message>
        <source>Install the access rule of Fieldflash, then unplug the device and plug it in again.</source>
        <translation>Installez la règle d’accès de Fieldflash, puis débranchez l’appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to this device is installed.</source>
        <translation>Aucun pilote donnant aux programmes l’accès à cet appareil n’est installé.</translation>
    </message>
    <message>
        <source>The device matches the file, but </source>
        <translation>L’appareil correspond au fichier, mais </translation>
    </message>
    <message>
        <source>the device sent %1 of %2 bytes</source>
        <translation>l’appareil a envoyé %1 octets sur %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes not empty</source>
        <translation>%1 : %2 octets sur %3 non vides</translation>
    </message>
    <message>
        <source>%1 of %2 bytes from %3</source>
        <translation>%1 octets sur %2 à partir de %3</translation>
    </message>
    <message>
        <source>Recovering from: </source>
        <translation>Reprise après l’erreur : </translation>
    </message>
    <message>
        <source>Version %1 was on the device already.</source>
        <translation>La version %1 était déjà sur l’appareil.</translation>
    </message>
    <message>
        <source>Went back from %1 to %2.</source>
        <translation>Retour de %1 à %2.</translation>
    </message>
    <message>
        <source>The device matched the file already; nothing was written.</source>
        <translation>L’appareil correspondait déjà au fichier ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The device matches the file, but it reports version %1 instead of %2.</source>
        <translation>L’appareil correspond au fichier, mais il indique la version %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. Fieldflash then continues automatically.</source>
        <translation>Débranchez l’appareil et rebranchez-le. Fieldflash continue ensuite automatiquement.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AboutDialog</name>
    <message>
        <source>Fieldflash is free software under the MIT licence. It uses Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) and CLI11 (BSD 3-clause).</source>
        <translation>Fieldflash est un logiciel libre sous licence MIT. Il utilise Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) et CLI11 (BSD 3-clause).</translation>
    </message>
    <message>
        <source>About Fieldflash</source>
        <translation>À propos de Fieldflash</translation>
    </message>
    <message>
        <source>Icon of Fieldflash</source>
        <translation>Icône de Fieldflash</translation>
    </message>
    <message>
        <source>Updates the firmware of devices over USB and proves that it worked.</source>
        <translation>Met à jour le firmware d&apos;appareils par USB et prouve que cela a réussi.</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Ce système</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AddressDialog</name>
    <message>
        <source>Address of the file</source>
        <translation>Adresse du fichier</translation>
    </message>
    <message>
        <source>Where is %1 written?</source>
        <translation>Où écrire %1 ?</translation>
    </message>
    <message>
        <source>The file states no address. Its first byte is written there.</source>
        <translation>Le fichier n’indique pas d’adresse. Son premier octet y est écrit.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Empty: at the start of flash, %1.</source>
        <translation>Vide : au début de la flash, %1.</translation>
    </message>
    <message>
        <source>Empty: at the start of flash.</source>
        <translation>Vide : au début de la flash.</translation>
    </message>
    <message>
        <source>The update checks whether the device has memory there.</source>
        <translation>La mise à jour vérifie que l’appareil a de la mémoire à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>« %1 » n’est pas une adresse valide. Saisissez des chiffres hexadécimaux, par exemple 0800C000.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ByteMeaning</name>
    <message>
        <source>Initial stack pointer</source>
        <translation>Pointeur de pile initial</translation>
    </message>
    <message>
        <source>Reserved vector</source>
        <translation>Vecteur réservé</translation>
    </message>
    <message>
        <source>%1 vector</source>
        <translation>Vecteur %1</translation>
    </message>
    <message>
        <source>Program header</source>
        <translation>En-tête du programme</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 pour %3</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Flottant</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::CardText</name>
    <message>
        <source>USB port %1</source>
        <translation>port USB %1</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarre</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>running version %1</source>
        <translation>exécute la version %1</translation>
    </message>
    <message>
        <source>in bootloader mode, update not finished</source>
        <translation>en mode bootloader, mise à jour non terminée</translation>
    </message>
    <message>
        <source>in bootloader mode, contains version %1</source>
        <translation>en mode bootloader, contient la version %1</translation>
    </message>
    <message>
        <source>in bootloader mode, no program yet</source>
        <translation>en mode bootloader, pas encore de programme</translation>
    </message>
    <message>
        <source>in bootloader mode</source>
        <translation>en mode bootloader</translation>
    </message>
    <message>
        <source>not for this device</source>
        <translation>pas pour cet appareil</translation>
    </message>
    <message>
        <source>does not state which device it is for</source>
        <translation>n’indique pas pour quel appareil il est fait</translation>
    </message>
    <message>
        <source>made for this device</source>
        <translation>fait pour cet appareil</translation>
    </message>
    <message>
        <source>STM32 device</source>
        <translation>Appareil STM32</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Appareil USB</translation>
    </message>
    <message>
        <source>included with Fieldflash</source>
        <translation>fourni avec Fieldflash</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>No firmware chosen</source>
        <translation>Aucun firmware choisi</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>for devices with this USB id</source>
        <translation>pour les appareils avec cet identifiant USB</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Previous content</source>
        <translation>Contenu précédent</translation>
    </message>
    <message>
        <source>Previous content, version %1</source>
        <translation>Contenu précédent, version %1</translation>
    </message>
    <message>
        <source>saved by the last update</source>
        <translation>enregistré lors de la dernière mise à jour</translation>
    </message>
    <message>
        <source>saved by an earlier update</source>
        <translation>enregistré lors d’une mise à jour précédente</translation>
    </message>
    <message>
        <source>changed, read again at %1</source>
        <translation>modifié, relu à %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Certificate</name>
    <message>
        <source>Certificate of the check</source>
        <translation>Certificat de la vérification</translation>
    </message>
    <message>
        <source>The certificate could not be saved there.</source>
        <translation>Le certificat n’a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Document to print (*.pdf);;Web page (*.html);;Data (*.json)</source>
        <translation>Document à imprimer (*.pdf);;Page web (*.html);;Données (*.json)</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Enregistrer un certificat de la vérification</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChipDialog</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Bootloader (DfuSe)</source>
        <translation>Bootloader (DfuSe)</translation>
    </message>
    <message>
        <source>Bootloader (plain DFU)</source>
        <translation>Bootloader (DFU simple)</translation>
    </message>
    <message>
        <source>Another kind of DFU</source>
        <translation>Un autre type de DFU</translation>
    </message>
    <message>
        <source>Without updates over USB</source>
        <translation>Sans mise à jour par USB</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sector(s), %2</source>
        <translation>
            <numerusform>%1, %n secteur, %2</numerusform>
            <numerusform>%1, %n secteurs, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>USB ID</source>
        <translation>Identifiant USB</translation>
    </message>
    <message>
        <source>Bootloader version</source>
        <translation>Version du bootloader</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Port USB</translation>
    </message>
    <message>
        <source>Serial number (from the unique ID)</source>
        <translation>Numéro de série (issu de l&apos;identifiant unique)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Chip information</source>
        <translation>Informations sur la puce</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Shows the steps for this board</source>
        <translation>Montre les étapes pour cette carte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectionDoctor</name>
    <message>
        <source>an unnamed device</source>
        <translation>un appareil sans nom</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Connectez votre appareil</translation>
    </message>
    <message>
        <source>Fieldflash detects it automatically.</source>
        <translation>Fieldflash le détecte automatiquement.</translation>
    </message>
    <message>
        <source>Only the debug probe is connected</source>
        <translation>Seule la sonde de débogage est connectée</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is the debug probe of a board, not the chip to update. Connect the USB connector of the chip; the probe can stay connected.</source>
        <translation>« %1 » sur le port USB %2 est la sonde de débogage d’une carte, pas la puce à mettre à jour. Branchez la prise USB de la puce ; la sonde peut rester connectée.</translation>
    </message>
    <message>
        <source>This device needs another program</source>
        <translation>Cet appareil a besoin d’un autre programme</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is waiting for an update, but it doesn&apos;t use the STM32 bootloader protocol. Use the manufacturer&apos;s program, or connect the right device.</source>
        <translation>« %1 » sur le port USB %2 attend une mise à jour, mais n’utilise pas le protocole des bootloaders STM32. Utilisez le programme du fabricant, ou connectez le bon appareil.</translation>
    </message>
    <message>
        <source>No access to USB devices</source>
        <translation>Aucun accès aux appareils USB</translation>
    </message>
    <message>
        <source>“%1” on USB port %2</source>
        <translation>«&#xa0;%1&#xa0;» sur le port USB %2</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but you don&apos;t have permission to use it.</source>
        <translation>Fieldflash a trouvé %1, mais vous n’avez pas l’autorisation de l’utiliser.</translation>
    </message>
    <message>
        <source>Install the access rule below, once. Fieldflash then continues automatically.</source>
        <translation>Installez une fois la règle d’accès ci-dessous. Fieldflash continue ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but its driver does not give programs access.</source>
        <translation>Fieldflash a trouvé %1, mais son pilote ne donne pas accès aux programmes.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but another program is using it.</source>
        <translation>Fieldflash a trouvé %1, mais un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>The device did not start its bootloader</source>
        <translation>L’appareil n’a pas démarré son bootloader</translation>
    </message>
    <message>
        <source>The bootloader did not appear</source>
        <translation>Le bootloader n’est pas apparu</translation>
    </message>
    <message>
        <source>Disconnect everything else that is wired to the board: its bootloader also listens on serial lines.</source>
        <translation>Débranchez tout ce qui est relié d’autre à la carte : son bootloader écoute aussi les lignes série.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Fermez %1. Fieldflash continue ensuite automatiquement.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DesktopSession</name>
    <message>
        <source>A device is being updated</source>
        <translation>Un appareil est en cours de mise à jour</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DetailsFold</name>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Shows technical details</source>
        <translation>Affiche les détails techniques</translation>
    </message>
    <message>
        <source>Problems found. Tick each one to override it and enable Install.</source>
        <translation>Problèmes détectés. Cochez chacun d’eux pour passer outre et permettre l’installation.</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Passer outre : %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Other de&amp;vice…</source>
        <translation>A&amp;utre appareil…</translation>
    </message>
    <message>
        <source>Goes back to the list of connected devices</source>
        <translation>Revient à la liste des appareils connectés</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceChooser</name>
    <message>
        <source>Connected devices</source>
        <translation>Appareils connectés</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceJob</name>
    <message>
        <source>Asking the device to restart</source>
        <translation>Demande de redémarrage à l’appareil</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Attente du bootloader</translation>
    </message>
    <message>
        <source>Reading the memory map</source>
        <translation>Lecture du plan de la mémoire</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>Démarrage de l’application</translation>
    </message>
    <message>
        <source>Waiting for the application</source>
        <translation>Attente de son application</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Choose a device on the update page first.</source>
        <translation>Choisissez d’abord un appareil sur la page de mise à jour.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Aucun appareil n’est connecté.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>L’appareil redémarre en mode bootloader, puis revient à son application. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>L’appareil reste en mode bootloader. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>Ouverture de l’appareil</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Une autre opération utilise l’appareil.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Attendez qu’elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>The device memory is being read (Technician page).</source>
        <translation>La mémoire de l’appareil est en cours de lecture (page Technicien).</translation>
    </message>
    <message>
        <source>Its memory can be read when that is finished.</source>
        <translation>Sa mémoire pourra être lue ensuite.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceSource</name>
    <message>
        <source>This computer does not give programs access to USB devices. To try Fieldflash with the built-in board, start it with --virtual.</source>
        <translation>Cet ordinateur ne donne pas aux programmes l’accès aux appareils USB. Pour essayer Fieldflash avec la carte intégrée, lancez-le avec --virtual.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceUsers</name>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Documents (en anglais)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>%1 is part of the source code and is not included here.</source>
        <translation>%1 fait partie du code source et n&apos;est pas inclus ici.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EarlierDialog</name>
    <message>
        <source>Earlier firmware</source>
        <translation>Firmware précédent</translation>
    </message>
    <message>
        <source>Nothing is saved yet. An update saves what it replaces.</source>
        <translation>Rien n&apos;est encore enregistré. Une mise à jour enregistre ce qu&apos;elle remplace.</translation>
    </message>
    <message>
        <source>What earlier updates have replaced. It can be restored on the device that it was saved from.</source>
        <translation>Ce que des mises à jour précédentes ont remplacé. Cela peut être restauré sur l&apos;appareil d&apos;origine.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>Port USB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Saved from another device</source>
        <translation>Enregistré depuis un autre appareil</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), in at most %1 MB. The settings change that.</source>
        <translation>
            <numerusform>Conservé %n jour, dans %1 Mo au plus. Les paramètres permettent de le changer.</numerusform>
            <numerusform>Conservé %n jours, dans %1 Mo au plus. Les paramètres permettent de le changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseChoice</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>« %1 » n’est pas une plage valide.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Saisissez la première et la dernière adresse, par exemple 08000000-08003FFF, ou une adresse et une taille, par exemple 08000000:16K.</translation>
    </message>
    <message>
        <source>No range is given.</source>
        <translation>Aucune plage n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>Nothing is left to erase.</source>
        <translation>Il ne reste rien à effacer.</translation>
    </message>
    <message>
        <source>Type smaller ranges to keep.</source>
        <translation>Indiquez des plages à conserver plus petites.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseDialog</name>
    <message>
        <source>&amp;Only these ranges</source>
        <translation>&amp;Seulement ces plages</translation>
    </message>
    <message>
        <source>Everything e&amp;xcept these ranges</source>
        <translation>Tout s&amp;auf ces plages</translation>
    </message>
    <message>
        <source>Erase memory</source>
        <translation>Effacer la mémoire</translation>
    </message>
    <message>
        <source>What is to be erased in %1?</source>
        <translation>Que faut-il effacer dans %1 ?</translation>
    </message>
    <message>
        <source>Ranges of addresses</source>
        <translation>Plages d&apos;adresses</translation>
    </message>
    <message>
        <source>Erased content cannot be restored. Without a program the device stays in bootloader mode; firmware can be installed again at any time.</source>
        <translation>Le contenu effacé ne peut pas être restauré. Sans programme, l&apos;appareil reste en mode bootloader ; un firmware peut être réinstallé à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>The whole memory of the device is erased.</source>
        <translation>Toute la mémoire de l&apos;appareil est effacée.</translation>
    </message>
    <message>
        <source>%1 are erased.</source>
        <translation>%1 sont effacés.</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>&amp;Tout</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureHelp</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessay&amp;er</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>Terminer la mise à jo&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Choisir un autre fic&amp;hier…</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>&amp;Écrire à %1</translation>
    </message>
    <message>
        <source>&amp;Choose another device</source>
        <translation>&amp;Choisir un autre appareil</translation>
    </message>
    <message>
        <source>&amp;Remove the protection…</source>
        <translation>&amp;Supprimer la protection…</translation>
    </message>
    <message>
        <source>&amp;Show the protection</source>
        <translation>&amp;Afficher la protection</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Installer un chargeur…</translation>
    </message>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Mettre à jour sans sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Démarrer l&apos;application</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailurePage</name>
    <message>
        <source>Fieldflash tried to start the bootloader.</source>
        <translation>Fieldflash a essayé de démarrer le bootloader.</translation>
    </message>
    <message>
        <source>Fieldflash tried to prepare the update.</source>
        <translation>Fieldflash a essayé de préparer la mise à jour.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the device.</source>
        <translation>Fieldflash a essayé de lire l&apos;appareil.</translation>
    </message>
    <message>
        <source>Fieldflash tried to erase memory.</source>
        <translation>Fieldflash a essayé d&apos;effacer de la mémoire.</translation>
    </message>
    <message>
        <source>Fieldflash tried to write the firmware.</source>
        <translation>Fieldflash a essayé d&apos;écrire le firmware.</translation>
    </message>
    <message>
        <source>Fieldflash tried to check every byte.</source>
        <translation>Fieldflash a essayé de vérifier chaque octet.</translation>
    </message>
    <message>
        <source>Fieldflash tried to restart the device.</source>
        <translation>Fieldflash a essayé de redémarrer l&apos;appareil.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the version of the device.</source>
        <translation>Fieldflash a essayé de lire la version de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Fermez %1. Fieldflash continue ensuite automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessay&amp;er</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminé</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Ceci n’est pas possible</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>Aucun appareil trouvé</translation>
    </message>
    <message>
        <source>Several devices match</source>
        <translation>Plusieurs appareils correspondent</translation>
    </message>
    <message>
        <source>The device was disconnected</source>
        <translation>L’appareil a été déconnecté</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device</source>
        <translation>Vous n’avez pas l’autorisation d’utiliser cet appareil</translation>
    </message>
    <message>
        <source>The device has no suitable driver</source>
        <translation>L’appareil n’a pas de pilote adapté</translation>
    </message>
    <message>
        <source>The device is in use</source>
        <translation>L’appareil est utilisé</translation>
    </message>
    <message>
        <source>This firmware is not for this device</source>
        <translation>Ce firmware n’est pas pour cet appareil</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as firmware</source>
        <translation>Ce fichier ne peut pas servir de firmware</translation>
    </message>
    <message>
        <source>This firmware would not start</source>
        <translation>Ce firmware ne démarrerait pas</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The device is protected</source>
        <translation>L’appareil est protégé</translation>
    </message>
    <message>
        <source>The firmware does not fit this device</source>
        <translation>Le firmware ne convient pas à cet appareil</translation>
    </message>
    <message>
        <source>The device refused the request</source>
        <translation>L’appareil a refusé la requête</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The device does not respond</source>
        <translation>L’appareil ne répond pas</translation>
    </message>
    <message>
        <source>The check found differences</source>
        <translation>La vérification a trouvé des différences</translation>
    </message>
    <message>
        <source>The device did not reconnect</source>
        <translation>L’appareil ne s’est pas reconnecté</translation>
    </message>
    <message>
        <source>The device reports a different version</source>
        <translation>L’appareil annonce une autre version</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Internal error in Fieldflash</source>
        <translation>Erreur interne de Fieldflash</translation>
    </message>
    <message>
        <source>Choose another file or another device.</source>
        <translation>Choisissez un autre fichier ou un autre appareil.</translation>
    </message>
    <message>
        <source>Connect the device and try again.</source>
        <translation>Connectez l’appareil et réessayez.</translation>
    </message>
    <message>
        <source>Choose the device in the list, or unplug the others.</source>
        <translation>Choisissez l’appareil dans la liste, ou débranchez les autres.</translation>
    </message>
    <message>
        <source>Plug the device into the same USB port again, then continue.</source>
        <translation>Rebranchez l’appareil sur le même port USB, puis continuez.</translation>
    </message>
    <message>
        <source>Install the access rule, then plug the device in again.</source>
        <translation>Installez la règle d’accès, puis rebranchez l’appareil.</translation>
    </message>
    <message>
        <source>Install the driver for this device.</source>
        <translation>Installez le pilote de cet appareil.</translation>
    </message>
    <message>
        <source>Close the other program that uses the device, then try again.</source>
        <translation>Fermez l’autre programme qui utilise l’appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose the firmware that is made for this device.</source>
        <translation>Choisissez le firmware fait pour cet appareil.</translation>
    </message>
    <message>
        <source>Download the file again, or choose another one.</source>
        <translation>Téléchargez de nouveau le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another firmware file.</source>
        <translation>Choisissez un autre fichier de firmware.</translation>
    </message>
    <message>
        <source>Copy the file to your own folder and choose it there.</source>
        <translation>Copiez le fichier dans votre propre dossier et choisissez-le là.</translation>
    </message>
    <message>
        <source>Ask the manufacturer of the device how to remove its protection.</source>
        <translation>Demandez au fabricant de l’appareil comment retirer sa protection.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and try again.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Try a different cable or USB port, without a hub.</source>
        <translation>Essayez un autre câble ou un autre port USB, sans hub.</translation>
    </message>
    <message>
        <source>Press the reset button of the device, or unplug it and plug it in again.</source>
        <translation>Appuyez sur le bouton reset de l’appareil, ou débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>Try again, or ask for a file that states the right version.</source>
        <translation>Réessayez, ou demandez un fichier qui indique la bonne version.</translation>
    </message>
    <message>
        <source>You can continue at any time.</source>
        <translation>Vous pouvez continuer à tout moment.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the differences under Details.</source>
        <translation>Réessayez. Si cela se reproduit, regardez les différences sous Détails.</translation>
    </message>
    <message>
        <source>The device is read-protected</source>
        <translation>L’appareil est protégé en lecture</translation>
    </message>
    <message>
        <source>This memory of the device is never changed</source>
        <translation>Cette mémoire de l’appareil n’est jamais modifiée</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Aucune sauvegarde n’a pu être faite</translation>
    </message>
    <message>
        <source>Remove the protection; that erases the whole device.</source>
        <translation>Retirez la protection ; cela efface tout l’appareil.</translation>
    </message>
    <message>
        <source>Choose a file that does not need this memory.</source>
        <translation>Choisissez un fichier qui n’a pas besoin de cette mémoire.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Mettez à jour sans sauvegarde si le contenu de l’appareil n’est pas nécessaire.</translation>
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
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>Opens a dialog. A file can also be dropped anywhere in the window.</source>
        <translation>Ouvre une boîte de dialogue. Un fichier peut aussi être déposé n’importe où dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareFile</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HelpDialog</name>
    <message>
        <source>Press the large button</source>
        <translation>Appuyer sur le grand bouton</translation>
    </message>
    <message>
        <source>Cancel; asks first when something is erased</source>
        <translation>Annuler ; demande d’abord si quelque chose est effacé</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Choisir un fichier de micrologiciel</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Search in the bytes (page Memory)</source>
        <translation>Rechercher dans les octets (page Mémoire)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to update a device</source>
        <translation>Mettre à jour un appareil</translation>
    </message>
    <message>
        <source>1. Connect the device with a USB cable that carries data.
2. Choose the firmware file, or drop it anywhere in the window.
3. Press the large button and leave the cable connected.
The update is done when every byte was read back and matches, and the device has restarted.</source>
        <translation>1. Connectez l’appareil avec un câble USB qui transmet des données.
2. Choisissez le fichier de micrologiciel, ou déposez-le dans la fenêtre.
3. Appuyez sur le grand bouton et laissez le câble connecté.
La mise à jour est terminée quand chaque octet a été relu et correspond, et que l’appareil a redémarré.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>The page states what happened, what state the device is in, and what to do next. An interrupted update does not damage the device: it stays in bootloader mode until the update is finished. Details show the technical cause, and a support bundle records everything for the manufacturer.</source>
        <translation>La page indique ce qui s’est passé, l’état de l’appareil et la suite à donner. Une mise à jour interrompue n’endommage pas l’appareil : il reste en mode bootloader jusqu’à ce qu’elle soit terminée. Les détails montrent la cause technique, et un paquet d’assistance enregistre tout pour le fabricant.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Pour les techniciens</translation>
    </message>
    <message>
        <source>Technician shows the memory of device and file, reads it back, updates many boards in a series, and decodes the option bytes.</source>
        <translation>Technicien montre la mémoire de l’appareil et du fichier, la relit, met à jour de nombreuses cartes en série et décode les octets d’option.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Guides and questions…</source>
        <translation>&amp;Guides et questions (en anglais)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Move through a memory map or its bytes</source>
        <translation>Parcourir une carte mémoire ou ses octets</translation>
    </message>
    <message>
        <source>Zoom the memory map</source>
        <translation>Zoomer la carte mémoire</translation>
    </message>
    <message>
        <source>Go to an address (page Memory)</source>
        <translation>Aller à une adresse (page Mémoire)</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Résultat suivant ou précédent</translation>
    </message>
    <message>
        <source>Next or previous difference between device and file</source>
        <translation>Différence suivante ou précédente entre l’appareil et le fichier</translation>
    </message>
    <message>
        <source>Select all bytes of the memory</source>
        <translation>Sélectionner tous les octets de la mémoire</translation>
    </message>
    <message>
        <source>Copy the selected bytes, rows or lines</source>
        <translation>Copier les octets, rangées ou lignes sélectionnés</translation>
    </message>
    <message>
        <source>Copy the selected bytes as a C array</source>
        <translation>Copier les octets sélectionnés comme tableau C</translation>
    </message>
    <message>
        <source>Print the certificate of the check</source>
        <translation>Imprimer le certificat de vérification</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexPanel</name>
    <message>
        <source>Shown bytes</source>
        <translation>Octets affichés</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Aller à l’adresse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Type de recherche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>Di&amp;fférence précédente</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>« %1 » n’est pas une adresse valide. Tapez des chiffres hexadécimaux, par exemple 0800C000.</translation>
    </message>
    <message>
        <source>There is no memory at %1. Showing the nearest address.</source>
        <translation>Il n’y a pas de mémoire à %1. L’adresse la plus proche est affichée.</translation>
    </message>
    <message>
        <source>Type the text to search for.</source>
        <translation>Tapez le texte à chercher.</translation>
    </message>
    <message>
        <source>Type the bytes as hexadecimal digits, for example DE AD BE EF.</source>
        <translation>Tapez les octets en chiffres hexadécimaux, comme DE AD BE EF.</translation>
    </message>
    <message>
        <source>There are no bytes to search: read the device memory first.</source>
        <translation>Il n’y a pas d’octets où chercher&#xa0;: lisez d’abord la mémoire de l’appareil.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Second fichier</translation>
    </message>
    <message>
        <source>Compared bytes</source>
        <translation>Octets comparés</translation>
    </message>
    <message>
        <source>Device and file</source>
        <translation>Appareil et fichier</translation>
    </message>
    <message>
        <source>Device and second file</source>
        <translation>Appareil et second fichier</translation>
    </message>
    <message>
        <source>File and second file</source>
        <translation>Fichier et second fichier</translation>
    </message>
    <message>
        <source>Choose &amp;second file…</source>
        <translation>Choisir le &amp;second fichier…</translation>
    </message>
    <message>
        <source>Meaning of the bytes at the cursor</source>
        <translation>Signification des octets au curseur</translation>
    </message>
    <message>
        <source>Another file whose bytes are compared.</source>
        <translation>Un autre fichier dont les octets sont comparés.</translation>
    </message>
    <message>
        <source>Choose second file</source>
        <translation>Choisir le second fichier</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Microprogramme (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Match %L1 of %L2.</source>
        <translation>Résultat %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexView</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 sans mémoire</translation>
    </message>
    <message>
        <source>next memory</source>
        <translation>mémoire suivante</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Bytes in memory</source>
        <translation>Octets en mémoire</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the bytes, with Shift to select them.</source>
        <translation>Parcourez les octets avec les touches fléchées, avec Maj pour les sélectionner.</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>&amp;Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Copier comme t&amp;ableau C</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>L’adresse a été copiée.</translation>
    </message>
    <message>
        <source>&amp;Select the whole memory</source>
        <translation>&amp;Sélectionner toute la mémoire</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>second file %1</source>
        <translation>second fichier %1</translation>
    </message>
    <message>
        <source>Nothing was copied: these bytes are not known.</source>
        <translation>Rien n’a été copié : ces octets ne sont pas connus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes copied.</source>
        <translation>
            <numerusform>%Ln octet copié.</numerusform>
            <numerusform>%Ln octets copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rest as a file on the Read back page.</source>
        <translation>Enregistrez le reste dans un fichier depuis la page Relecture.</translation>
    </message>
    <message>
        <source>The bytes after them are not known.</source>
        <translation>Les octets suivants ne sont pas connus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ</source>
        <translation>
            <numerusform>%Ln octet diffère</numerusform>
            <numerusform>%Ln octets diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>matches as far as known</source>
        <translation>identique pour la partie connue</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::JobBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arr&amp;êter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogModel</name>
    <message>
        <source>%1 differs from the file</source>
        <translation>%1 diffère du fichier</translation>
    </message>
    <message>
        <source>Communicating with the device.</source>
        <translation>Communication avec l’appareil.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Requesting the application to start the bootloader.</source>
        <translation>Demande à l’application de démarrer le bootloader.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader.</source>
        <translation>Attente du bootloader.</translation>
    </message>
    <message>
        <source>Reading the memory map from the bootloader.</source>
        <translation>Lecture du plan de la mémoire depuis le bootloader.</translation>
    </message>
    <message>
        <source>Comparing the device with the file.</source>
        <translation>Comparaison de l’appareil avec le fichier.</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>Effacement.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Écriture.</translation>
    </message>
    <message>
        <source>Reading back and comparing.</source>
        <translation>Relecture et comparaison.</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Lecture.</translation>
    </message>
    <message>
        <source>Requesting the bootloader to start the application.</source>
        <translation>Demande au bootloader de démarrer l’application.</translation>
    </message>
    <message>
        <source>Waiting for the application.</source>
        <translation>Attente de l’application.</translation>
    </message>
    <message>
        <source>Reading the version of the application.</source>
        <translation>Lecture de la version de l’application.</translation>
    </message>
    <message>
        <source>%1: finished after %2 s.</source>
        <translation>%1&#xa0;: terminé en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: ended without success after %2 s.</source>
        <translation>%1 : terminé sans succès après %2 s.</translation>
    </message>
    <message>
        <source>Port %1: the device was disconnected.</source>
        <translation>Port %1 : l’appareil a été déconnecté.</translation>
    </message>
    <message>
        <source>Port %1: a bootloader, %2 (%3).</source>
        <translation>Port %1&#xa0;: un bootloader, %2 (%3).</translation>
    </message>
    <message>
        <source>Port %1: %2, version %3 (%4).</source>
        <translation>Port %1&#xa0;: %2, version %3 (%4).</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogPage</name>
    <message>
        <source>Record &amp;protocol lines</source>
        <translation>Consigner les lignes de &amp;protocole</translation>
    </message>
    <message>
        <source>Copy lo&amp;g</source>
        <translation>Cop&amp;ier le journal</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>Filtrer le journal par texte</translation>
    </message>
    <message>
        <source>Filter the log by severity</source>
        <translation>Filtrer le journal par gravité</translation>
    </message>
    <message>
        <source>Filter the log by step</source>
        <translation>Filtrer le journal par étape</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Logs every DFU request, folded under its entry</source>
        <translation>Consigne chaque requête DFU, repliée sous son entrée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>No log entry matches the filter.</source>
        <translation>Aucune entrée ne correspond au filtre.</translation>
    </message>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Un fichier qui montre à l’assistance ce qui s’est passé</translation>
    </message>
    <message>
        <source>Save a suppo&amp;rt bundle…</source>
        <translation>Enregistrer un paq&amp;uet d’assistance…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MainWindow</name>
    <message>
        <source>&amp;Technician</source>
        <translation>&amp;Technicien</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Shows the memory map and the log</source>
        <translation>Montre le plan de la mémoire et le journal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Choisir un firmware…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>Utiliser le firmware de &amp;démonstration</translation>
    </message>
    <message>
        <source>Check &amp;without writing</source>
        <translation>&amp;Vérifier sans écrire</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>&amp;Installer quand même</translation>
    </message>
    <message>
        <source>&amp;About Fieldflash</source>
        <translation>À &amp;propos de Fieldflash</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Choisir un firmware</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation>Le journal n’a pas pu être enregistré là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Update running</source>
        <translation>Mise à jour en cours</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Continuer la mise à jour</translation>
    </message>
    <message>
        <source>The device is being updated. Open the file again when this is done.</source>
        <translation>L’appareil est en cours de mise à jour. Ouvrez de nouveau le fichier quand elle est terminée.</translation>
    </message>
    <message>
        <source>U&amp;ndo the last update…</source>
        <translation>A&amp;nnuler la dernière mise à jour…</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Déposez le fichier ici</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un paquet d’assistance</translation>
    </message>
    <message>
        <source>Support bundles (*.ffrec)</source>
        <translation>Paquets d’assistance (*.ffrec)</translation>
    </message>
    <message>
        <source>The support bundle is saved as “%1”.</source>
        <translation>Le paquet d’assistance est enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>Stop the update?</source>
        <translation>Arrêter la mise à jour ?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Firmware and bundles (%1 *.ffpack *.ffrec);;Firmware (%1);;Vendor bundles (*.ffpack);;Support bundles (*.ffrec);;All files (*)</source>
        <translation>Micrologiciels et paquets (%1 *.ffpack *.ffrec);;Micrologiciels (%1);;Paquets de fabricant (*.ffpack);;Paquets d’assistance (*.ffrec);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Disar&amp;m</source>
        <translation>&amp;Désarmer</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated.</source>
        <translation>Armé : chaque appareil que vous branchez est mis à jour.</translation>
    </message>
    <message>
        <source>&amp;Update every device that is plugged in</source>
        <translation>Mettre à jour chaque appareil que vous Mettre à jour chaque appareil &amp;branchéamp;branchez</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Earlier firmware…</source>
        <translation>Firmware &amp;précédent…</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Démarrer l&apos;application</translation>
    </message>
    <message>
        <source>Start the &amp;bootloader</source>
        <translation>Démarrer le &amp;bootloader</translation>
    </message>
    <message>
        <source>&amp;Chip information…</source>
        <translation>Informations sur la &amp;puce…</translation>
    </message>
    <message>
        <source>&amp;Erase memory…</source>
        <translation>&amp;Effacer la mémoire…</translation>
    </message>
    <message>
        <source>Install a &amp;loader…</source>
        <translation>Installer un &amp;chargeur…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Certificate of the check…</source>
        <translation>&amp;Certificat de la vérification…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquet d&apos;assistance…</translation>
    </message>
    <message>
        <source>Choose a loader</source>
        <translation>Choisir un chargeur</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Microprogramme (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Install a loader</source>
        <translation>Installer un chargeur</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>Le fichier ne contient pas de chargeur.</translation>
    </message>
    <message>
        <source>Choose the file of a loader. A program is installed by an update.</source>
        <translation>Choisissez le fichier d&apos;un chargeur. Un programme s&apos;installe par une mise à jour.</translation>
    </message>
    <message>
        <source>Install the loader %1 for %2?</source>
        <translation>Installer le chargeur %1 pour %2 ?</translation>
    </message>
    <message>
        <source>It replaces the loader of the device, and the program is overwritten. If power fails while the first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>Il remplace le chargeur de l&apos;appareil, et le programme est écrasé. En cas de coupure de courant pendant la réécriture de la première page (45 ms), seuls BOOT0 avec le bootloader ROM ou une sonde de débogage peuvent rétablir l&apos;appareil.</translation>
    </message>
    <message>
        <source>It takes the place of the program at the start of flash, which no longer starts. Only the ROM bootloader (BOOT0) or a debug probe can remove the loader again.</source>
        <translation>Il prend la place du programme au début de la flash, qui ne démarre plus. Seuls le bootloader ROM (BOOT0) ou une sonde de débogage peuvent retirer le chargeur.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>I&amp;nstaller</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Enregistrer un certificat de la vérification</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Le rapport n&apos;a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Add&amp;ress of the file…</source>
        <translation>Ad&amp;resse du fichier…</translation>
    </message>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>Im&amp;primer le certificat…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>en écriture</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégé</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1 (%n&#xa0;secteur)</numerusform>
            <numerusform>%1 (%n&#xa0;secteurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>matching</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>has data</source>
        <translation>contient des données</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapStrip</name>
    <message>
        <source>Memory map</source>
        <translation>Plan de la mémoire</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Mémoire de l’appareil</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemberDialog</name>
    <message>
        <source>Choose firmware</source>
        <translation>Choisir un firmware</translation>
    </message>
    <message>
        <source>Firmware files in the archive</source>
        <translation>Fichiers de microprogramme dans l’archive</translation>
    </message>
    <message>
        <source>The archive contains several firmware files.</source>
        <translation>L’archive contient plusieurs fichiers de microprogramme.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Plan de la mémoire</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n&#xa0;secteur</numerusform>
            <numerusform>%n&#xa0;secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without memory</source>
        <translation>%1 sans mémoire</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliés</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the sectors, plus and minus to zoom, Enter to unfold.</source>
        <translation>Utilisez les flèches pour parcourir les secteurs, plus et moins pour zoomer, Entrée pour déplier.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message>
        <source>readable</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>erasable</source>
        <translation>effaçable</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>inscriptible</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>aucun accès</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Device: %1.</source>
        <translation>Appareil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 · device: %2</source>
        <translation>%1 · appareil&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · file: %2</source>
        <translation>%1 · fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>No part of the file is in the memory that was read.</source>
        <translation>Aucune partie du fichier ne se trouve dans la mémoire lue.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>L’appareil correspond au fichier.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n endroit diffère</numerusform>
            <numerusform>%n endroits diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Commence par %1.</translation>
    </message>
    <message>
        <source>File: %1 in this sector, %2.</source>
        <translation>Fichier : %1 dans ce secteur, %2.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Absent du fichier.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>%1 of the file not read.</source>
        <translation>Part du fichier non lue&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln&#xa0;octet</numerusform>
            <numerusform>%Ln&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: every byte is %1.</source>
        <translation>Vide : chaque octet vaut %1.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Second fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n secteur</numerusform>
            <numerusform>%n secteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to unfold.</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour déplier.</translation>
    </message>
    <message>
        <source>The two files have no address in common.</source>
        <translation>Les deux fichiers n’ont aucune adresse en commun.</translation>
    </message>
    <message>
        <source>The two files match.</source>
        <translation>Les deux fichiers sont identiques.</translation>
    </message>
    <message>
        <source>The device matches the second file.</source>
        <translation>L’appareil correspond au second fichier.</translation>
    </message>
    <message>
        <source>%1 only in the second file.</source>
        <translation>%1 seulement dans le second fichier.</translation>
    </message>
    <message>
        <source>%1 only in the file.</source>
        <translation>%1 seulement dans le fichier.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPage</name>
    <message>
        <source>&amp;Read device memory</source>
        <translation>Lire la mémoire de l’a&amp;ppareil</translation>
    </message>
    <message>
        <source>Select a sector to see its content.</source>
        <translation>Choisissez un secteur pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>Le plan de la mémoire apparaît quand un appareil est connecté.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation>Moitié affichée</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPart</name>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>Never overwritten</source>
        <translation>Jamais écrasé</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Not read, begins with %1</source>
        <translation>Non lu, commence par %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ObstaclePanel</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the commands into a terminal; they ask for your password and write this file. This page continues automatically as soon as the device is accessible.</source>
        <translation>Copiez les commandes dans un terminal ; elles demandent votre mot de passe et écrivent ce fichier. Cette page continue automatiquement dès que l’appareil est accessible.</translation>
    </message>
    <message>
        <source>This file lets the user at this computer open the devices that Fieldflash updates, and nothing else. An administrator password is needed to install it.</source>
        <translation>Ce fichier permet à l’utilisateur de cet ordinateur d’ouvrir les appareils que Fieldflash met à jour, et rien d’autre. Son installation demande un mot de passe d’administrateur.</translation>
    </message>
    <message>
        <source>The system is asking for an administrator password.</source>
        <translation>Le système demande un mot de passe d’administrateur.</translation>
    </message>
    <message>
        <source>Nothing was installed because no password was entered. Install the file at any time, or copy the commands for your administrator.</source>
        <translation>Rien n’a été installé, car aucun mot de passe n’a été saisi. Installez le fichier à tout moment, ou copiez les commandes pour votre administrateur.</translation>
    </message>
    <message>
        <source>The file could not be installed from here. Copy the commands into a terminal; they do the same.</source>
        <translation>Le fichier n’a pas pu être installé d’ici. Copiez les commandes dans un terminal&#xa0;; elles font la même chose.</translation>
    </message>
    <message>
        <source>The file is installed. If nothing happens within a few seconds, unplug the device and plug it in again.</source>
        <translation>Le fichier est installé. Si rien ne se passe en quelques secondes, débranchez l’appareil et rebranchez-le.</translation>
    </message>
    <message>
        <source>The access rule</source>
        <translation>La règle d’accès</translation>
    </message>
    <message>
        <source>Cop&amp;y the commands</source>
        <translation>Co&amp;pier les commandes</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Attente…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>&amp;Install the rule…</source>
        <translation>&amp;Installer la règle…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message>
        <source>%1 of %2 words of 8 bytes are used. Each can be written once, and Fieldflash never does.</source>
        <translation>Mots de 8&#xa0;octets utilisés&#xa0;: %1 sur %2. Chacun ne peut être écrit qu’une fois, et Fieldflash ne le fait jamais.</translation>
    </message>
    <message>
        <source>%1 at port %2.</source>
        <translation>%1 sur le port %2.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>La puce est protégée en lecture.</translation>
    </message>
    <message>
        <source>Its bootloader shows neither the flash nor the option bytes. The protection can be removed, and that erases everything in the chip.</source>
        <translation>Son bootloader ne montre ni la flash ni les octets d’option. La protection peut être retirée, et cela efface tout dans la puce.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n ligne vide</numerusform>
            <numerusform>%n lignes vides</numerusform>
        </translation>
    </message>
    <message>
        <source>The program and all data in flash are erased, without a copy: a protected chip cannot be read.</source>
        <translation>Le programme et toutes les données en flash sont effacés, sans copie&#xa0;: une puce protégée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>RAM and backup registers are erased, and the option bytes return to their factory defaults.</source>
        <translation>La RAM et les registres de sauvegarde sont effacés, et les octets d’option reprennent leurs valeurs d’origine.</translation>
    </message>
    <message>
        <source>Afterwards the device does nothing until a program is installed. It may be necessary to hold BOOT0 while it is plugged in.</source>
        <translation>Ensuite, l’appareil ne fait rien tant qu’un programme n’est pas installé. Il peut être nécessaire de maintenir BOOT0 enfoncé pendant qu’on le branche.</translation>
    </message>
    <message>
        <source>The OTP memory is not changed.</source>
        <translation>La mémoire OTP n’est pas modifiée.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded.</source>
        <translation>Les octets d’option de cette puce ne sont pas décodés.</translation>
    </message>
    <message>
        <source>These are the 32-bit words at port %1. Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Voici les mots de 32 bits au port %1. Fieldflash ne connaît que la signification de ceux des STM32L4 et STM32L4+.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesModel</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Register bits</source>
        <translation>Bits de registre</translation>
    </message>
    <message>
        <source>Reading the option bytes.</source>
        <translation>Lecture des octets d’option.</translation>
    </message>
    <message>
        <source>Removing the read protection.</source>
        <translation>Retrait de la protection en lecture.</translation>
    </message>
    <message>
        <source>Leave the device plugged in.</source>
        <translation>Laissez l’appareil branché.</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Une autre opération utilise l’appareil.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Attendez qu’elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun appareil n’est choisi.</translation>
    </message>
    <message>
        <source>Connect one, or choose one on the update page.</source>
        <translation>Connectez-en un, ou choisissez-en un sur la page de mise à jour.</translation>
    </message>
    <message>
        <source>The option bytes have not been read.</source>
        <translation>Les octets d’option n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>L’appareil redémarre en mode bootloader, puis revient à son application. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>L’appareil reste en mode bootloader. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>The option bytes are being read (Technician page).</source>
        <translation>Les octets d’option sont en cours de lecture (page Technicien).</translation>
    </message>
    <message>
        <source>Read protection is being removed (Technician page).</source>
        <translation>La protection en lecture est en cours de retrait (page Technicien).</translation>
    </message>
    <message>
        <source>The chip is being erased: if you stop now, its program is lost and it may stay protected.</source>
        <translation>La puce est en cours d’effacement : si vous arrêtez maintenant, son programme est perdu et elle peut rester protégée.</translation>
    </message>
    <message>
        <source>The option bytes can be read when that is finished.</source>
        <translation>Les octets d’option pourront être lus ensuite.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The reference manual of the chip explains this word.</source>
        <translation>Le manuel de référence de la puce explique ce mot.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesPage</name>
    <message>
        <source>&amp;Read option bytes</source>
        <translation>Lire les octets d’o&amp;ption</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Copier comme te&amp;xte</translation>
    </message>
    <message>
        <source>Remove the read &amp;protection…</source>
        <translation>Retire&amp;r la protection en lecture…</translation>
    </message>
    <message>
        <source>&amp;OTP memory</source>
        <translation>Mémoire OT&amp;P</translation>
    </message>
    <message>
        <source>Option bytes</source>
        <translation>Octets d’option</translation>
    </message>
    <message>
        <source>Content of the OTP memory</source>
        <translation>Contenu de la mémoire OTP</translation>
    </message>
    <message>
        <source>About the chosen setting</source>
        <translation>À propos du réglage choisi</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Lir&amp;e de nouveau</translation>
    </message>
    <message>
        <source>Select a setting to see its purpose.</source>
        <translation>Choisissez un réglage pour voir à quoi il sert.</translation>
    </message>
    <message>
        <source>the device at port %1</source>
        <translation>l’appareil sur le port %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message>
        <source>Which device?</source>
        <translation>Quel appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Several devices are connected. Choose the one to update; the others are not changed.</source>
        <translation>Plusieurs appareils sont connectés. Choisissez celui à mettre à jour ; les autres ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Choisissez le firmware</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one.</source>
        <translation>Déposez un fichier n’importe où dans cette fenêtre, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Choisir un firmware…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>Utiliser le firmware de &amp;démonstration</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>Le fichier ne contient pas de firmware.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Choisir un autre fic&amp;hier…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the firmware that is made for this device.</source>
        <translation>Rien n’a été modifié. Choisissez le firmware fait pour cet appareil.</translation>
    </message>
    <message>
        <source>Up to date: version %1 is running</source>
        <translation>À jour&#xa0;: la version %1 fonctionne</translation>
    </message>
    <message>
        <source>The device and the file have the same version.</source>
        <translation>L’appareil et le fichier ont la même version.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Ready to update from %1 to %2</source>
        <translation>Prêt pour la mise à jour de %1 vers %2</translation>
    </message>
    <message>
        <source>&amp;Update to %1</source>
        <translation>Mettre à jo&amp;ur vers %1</translation>
    </message>
    <message>
        <source>Ready to go back from %1 to %2</source>
        <translation>Prêt à revenir de %1 à %2</translation>
    </message>
    <message>
        <source>&amp;Go back to %1</source>
        <translation>&amp;Revenir à %1</translation>
    </message>
    <message>
        <source>An update was interrupted here</source>
        <translation>Une mise à jour a été interrompue ici</translation>
    </message>
    <message>
        <source>The device is safe in bootloader mode.</source>
        <translation>L’appareil est en sécurité en mode bootloader.</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>Terminer la mise à jo&amp;ur</translation>
    </message>
    <message>
        <source>Ready to install this firmware</source>
        <translation>Prêt à installer ce firmware</translation>
    </message>
    <message>
        <source>Ready to install version %1</source>
        <translation>Prêt à installer la version %1</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>I&amp;nstaller</translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation>I&amp;nstaller %1</translation>
    </message>
    <message>
        <source>The device has no program yet.</source>
        <translation>L’appareil n’a pas encore de programme.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>L&amp;aisser tel quel</translation>
    </message>
    <message>
        <source>Install despite the problems found?</source>
        <translation>Installer malgré les problèmes détectés ?</translation>
    </message>
    <message>
        <source>This firmware will probably not run on this device. If so, another firmware can still be installed in bootloader mode.</source>
        <translation>Ce firmware ne fonctionnera probablement pas sur cet appareil. Dans ce cas, un autre firmware peut toujours être installé en mode bootloader.</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>&amp;Installer quand même</translation>
    </message>
    <message>
        <source>Go back from version %1 to %2?</source>
        <translation>Revenir de la version %1 à %2&#xa0;?</translation>
    </message>
    <message>
        <source>The older version may not understand settings stored by the newer one.</source>
        <translation>La version plus ancienne ne comprend peut-être pas les réglages enregistrés par la plus récente.</translation>
    </message>
    <message>
        <source>Preparing the device</source>
        <translation>Préparation de l’appareil</translation>
    </message>
    <message>
        <source>Reading the device</source>
        <translation>Lecture de l’appareil</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Écriture du firmware</translation>
    </message>
    <message>
        <source>Writing version %1</source>
        <translation>Écriture de la version %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Vérification de chaque octet</translation>
    </message>
    <message>
        <source>Restarting the device</source>
        <translation>Redémarrage de l’appareil</translation>
    </message>
    <message>
        <source>Reading the version of the device</source>
        <translation>Lecture de la version de l’appareil</translation>
    </message>
    <message>
        <source>About a second left.</source>
        <translation>Encore environ une seconde.</translation>
    </message>
    <message>
        <source>About %1 seconds left.</source>
        <translation>Encore environ %1&#xa0;secondes.</translation>
    </message>
    <message>
        <source>About %1 minutes left.</source>
        <translation>Encore environ %1&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Stopping safely</source>
        <translation>Arrêt sans risque</translation>
    </message>
    <message>
        <source>Keep the cable connected.</source>
        <translation>Laissez le câble branché.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminé</translation>
    </message>
    <message>
        <source>&amp;Update another</source>
        <translation>Mettre à jo&amp;ur un autre appareil</translation>
    </message>
    <message>
        <source>Is your device among these?</source>
        <translation>Votre appareil est-il parmi ceux-ci&#xa0;?</translation>
    </message>
    <message>
        <source>They support updates over USB, but Fieldflash does not know them. Choose one only if you are sure that it contains an STM32.</source>
        <translation>Ils proposent la mise à jour par USB, mais Fieldflash ne les connaît pas. N’en choisissez un que si vous savez qu’il contient un STM32.</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Appareil USB</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>port USB %1</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>Auc&amp;un de ceux-ci</translation>
    </message>
    <message>
        <source>My device &amp;is connected</source>
        <translation>Mon appareil est conne&amp;cté</translation>
    </message>
    <message>
        <source>The device matches the file exactly.</source>
        <translation>L’appareil correspond exactement au fichier.</translation>
    </message>
    <message>
        <source>The device and the file have the same version, but their content differs.</source>
        <translation>L’appareil et le fichier ont la même version, mais leur contenu diffère.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>L’appareil correspond déjà au fichier.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Efface toute la mémoire d’un coup et écrit %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>Écrit %1 dans %n secteur et conserve le reste.</numerusform>
            <numerusform>Écrit %1 dans %n secteurs et conserve le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the previous content?</source>
        <translation>Rétablir le contenu précédent ?</translation>
    </message>
    <message>
        <source>The content that the update replaced is written back and checked.</source>
        <translation>Le contenu que la mise à jour a remplacé est réécrit et vérifié.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Restoring the previous content</source>
        <translation>Rétablissement du contenu précédent</translation>
    </message>
    <message>
        <source>U&amp;ndo: restore the previous content</source>
        <translation>A&amp;nnuler : rétablir le contenu précédent</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>&amp;Écrire à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln octet diffère. Rien n’a été modifié.</numerusform>
            <numerusform>%Ln octets diffèrent. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk, so nothing was started. Look at it once more, then start again.</source>
        <translation>Le fichier a changé sur le disque, rien n’a donc été démarré. Vérifiez-le à nouveau, puis relancez.</translation>
    </message>
    <message>
        <source>Is this the device whose update was interrupted?</source>
        <translation>Est-ce l’appareil dont la mise à jour a été interrompue ?</translation>
    </message>
    <message>
        <source>The device may start a different program</source>
        <translation>L’appareil pourrait démarrer un autre programme</translation>
    </message>
    <message>
        <source>It is not certain that this firmware is for this device</source>
        <translation>Il n’est pas certain que ce firmware soit destiné à cet appareil</translation>
    </message>
    <message>
        <source>The chip also contains a program that this file does not replace, and option BFB2 lets it start either of the two.</source>
        <translation>La puce contient aussi un programme que ce fichier ne remplace pas, et l’option BFB2 lui permet de démarrer l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Restore version %1?</source>
        <translation>Restaurer la version %1 ?</translation>
    </message>
    <message>
        <source>The device may start the other program instead of this one.</source>
        <translation>L’appareil pourrait démarrer l’autre programme au lieu de celui-ci.</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Revenir à la version %1 ?</translation>
    </message>
    <message>
        <source>&amp;Choose the board…</source>
        <translation>&amp;Choisir la carte…</translation>
    </message>
    <message>
        <source>Do you trust the vendor of this file?</source>
        <translation>Faites-vous confiance au fabricant de ce fichier ?</translation>
    </message>
    <message>
        <source>This file is not signed</source>
        <translation>Ce fichier n’est pas signé</translation>
    </message>
    <message>
        <source>This file is not signed by its vendor</source>
        <translation>Ce fichier n’est pas signé par son fabricant</translation>
    </message>
    <message>
        <source>This file has expired</source>
        <translation>Ce fichier a expiré</translation>
    </message>
    <message>
        <source>A newer version was installed before</source>
        <translation>Une version plus récente a déjà été installée</translation>
    </message>
    <message>
        <source>The firmware was changed after it was signed</source>
        <translation>Le micrologiciel a été modifié après sa signature</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>Faire &amp;confiance et installer</translation>
    </message>
    <message>
        <source>This file may not come from its vendor.</source>
        <translation>Ce fichier ne vient peut-être pas de son fabricant.</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Installer un chargeur…</translation>
    </message>
    <message>
        <source>Ready to install the new build of version %1</source>
        <translation>Prêt à installer la nouvelle compilation de la version %1</translation>
    </message>
    <message>
        <source>Writing the loader</source>
        <translation>Écriture du chargeur</translation>
    </message>
    <message>
        <source>The previous content is saved: Earlier firmware in the menu has it.</source>
        <translation>Le contenu précédent est enregistré : menu, « Firmware précédent ».</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Partition</name>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>%1: differs from the file</source>
        <translation>%1 : diffère du fichier</translation>
    </message>
    <message>
        <source>%1: %2 % checked</source>
        <translation>%1 : %2 % vérifiés</translation>
    </message>
    <message>
        <source>%1: %2 % written</source>
        <translation>%1 : %2 % écrits</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Mémoire de l’appareil</translation>
    </message>
    <message>
        <source>Choose the partition that the file is for.</source>
        <translation>Choisissez la partition à laquelle le fichier est destiné.</translation>
    </message>
    <message>
        <source>Which partition?</source>
        <translation>Quelle partition ?</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PartitionPanel</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PhaseRow</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PrintDialog</name>
    <message>
        <source>The page was not printed.</source>
        <translation>La page n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>Check the printer, or save the page as a document.</source>
        <translation>Vérifiez l’imprimante, ou enregistrez la page comme document.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackModel</name>
    <message>
        <source>Not all of %1 is readable memory on this device.</source>
        <translation>%1 n’est pas entièrement de la mémoire lisible sur cet appareil.</translation>
    </message>
    <message>
        <source>Choose a range inside the memory map.</source>
        <translation>Choisissez une plage dans le plan de la mémoire.</translation>
    </message>
    <message>
        <source>The file changed on disk and is read again.</source>
        <translation>Le fichier a changé sur le disque et est relu.</translation>
    </message>
    <message>
        <source>Then compare once more.</source>
        <translation>Comparez ensuite à nouveau.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message>
        <source>&amp;Read selection</source>
        <translation>Li&amp;re la sélection</translation>
    </message>
    <message>
        <source>Compare with &amp;file</source>
        <translation>Comparer avec le &amp;fichier</translation>
    </message>
    <message>
        <source>Memory map: select what to read</source>
        <translation>Plan de la mémoire, choisissez ce qui est à lire</translation>
    </message>
    <message>
        <source>Space selects a sector, Shift with the arrow keys selects several.</source>
        <translation>La barre d’espace choisit un secteur, Maj avec les touches fléchées en choisit plusieurs.</translation>
    </message>
    <message>
        <source>Ranges to read</source>
        <translation>Plages à lire</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>E&amp;ffacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Un autre fic&amp;hier…</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>Le plan de la mémoire apparaît quand un appareil est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n plage, %1.</numerusform>
            <numerusform>%n plages, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File to compare with: %1</source>
        <translation>Fichier de comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>No file chosen to compare with.</source>
        <translation>Aucun fichier de comparaison n’est choisi.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>DfuSe file (*.dfu);;Raw binary (*.bin);;Intel HEX (*.hex)</source>
        <translation>Fichier DfuSe (*.dfu);;Binaire brut (*.bin);;Intel HEX (*.hex)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Microprogramme (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing selected. Click sectors above, or type an address range.</source>
        <translation>Rien n’est sélectionné. Cliquez sur des secteurs ci-dessus ou saisissez une plage d’adresses.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingBanner</name>
    <message>
        <source>Closes the recording and shows the connected devices</source>
        <translation>Ferme l’enregistrement et montre ce qui est branché</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Alors : %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the devices</source>
        <translation>&amp;Retour aux appareils</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message>
        <source>Recording – nothing is connected</source>
        <translation>Enregistrement – rien n’est branché</translation>
    </message>
    <message>
        <source>Recording of %1, %2 – nothing is connected</source>
        <translation>Enregistrement du %1, %2 – rien n’est branché</translation>
    </message>
    <message>
        <source>Made by %1 %2 on %3.</source>
        <translation>Créé par %1 %2 sous %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>La dernière de %n opération enregistrée.</numerusform>
            <numerusform>La dernière de %n opérations enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Sa fin manque.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Cela s’est terminé avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>The recording ends before the job did.</source>
        <translation>L’enregistrement se termine avant l’opération.</translation>
    </message>
    <message>
        <source>The recording has ended, but Fieldflash continued with: %1.</source>
        <translation>L’enregistrement est terminé, mais Fieldflash a continué avec : %1.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash had already finished.</source>
        <translation>%1 s après le début, l’enregistrement continue avec : %2. Fieldflash avait alors déjà terminé.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash did this instead: %3.</source>
        <translation>%1 s après le début, l’enregistrement continue avec : %2. Fieldflash a fait ceci à la place : %3.</translation>
    </message>
    <message>
        <source>The original result was not recorded.</source>
        <translation>Le résultat d’origine n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same.</source>
        <translation>Chaque étape correspondait à l’enregistrement, et le résultat est le même.</translation>
    </message>
    <message>
        <source>Every step matched the recording, but the result was different.</source>
        <translation>Chaque étape correspondait à l’enregistrement, mais le résultat est différent.</translation>
    </message>
    <message>
        <source>Ready to run the recorded check again</source>
        <translation>Prêt à exécuter de nouveau la vérification enregistrée</translation>
    </message>
    <message>
        <source>Ready to restore the previous content again</source>
        <translation>Prêt à rétablir de nouveau le contenu précédent</translation>
    </message>
    <message>
        <source>Ready to run the recorded update again</source>
        <translation>Prêt à exécuter de nouveau la mise à jour enregistrée</translation>
    </message>
    <message>
        <source>The recorded device answers as it did then and takes the same time. No real device is changed.</source>
        <translation>L’appareil enregistré répond comme alors et met le même temps. Aucun appareil réel n’est modifié.</translation>
    </message>
    <message>
        <source>&amp;Run it again</source>
        <translation>&amp;Exécuter à nouveau</translation>
    </message>
    <message>
        <source>The recording does not include the firmware</source>
        <translation>L’enregistrement ne contient pas le firmware</translation>
    </message>
    <message>
        <source>Choose the original “%1” to run the job again.</source>
        <translation>Choisissez le fichier « %1 » d’origine pour exécuter l’opération à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Choose this file…</source>
        <translation>&amp;Choisir ce fichier…</translation>
    </message>
    <message>
        <source>Recorded devices</source>
        <translation>Appareils enregistrés</translation>
    </message>
    <message>
        <source>No update was recorded.</source>
        <translation>Aucune mise à jour n’a été enregistrée.</translation>
    </message>
    <message>
        <source>The window can&apos;t run this recorded job. Use “fieldflash-cli replay”.</source>
        <translation>La fenêtre ne peut pas exécuter cette opération. Utilisez « fieldflash-cli replay ».</translation>
    </message>
    <message>
        <source>No device was connected</source>
        <translation>Aucun appareil n’était branché</translation>
    </message>
    <message>
        <source>The recording contains no device.</source>
        <translation>L’enregistrement ne contient aucun appareil.</translation>
    </message>
    <message>
        <source>Differs from the recording</source>
        <translation>Diffère de l’enregistrement</translation>
    </message>
    <message>
        <source>At one step Fieldflash did something different. The recording can&apos;t show how the device would have answered.</source>
        <translation>À une étape, Fieldflash a fait autre chose. L’enregistrement ne peut pas montrer comment l’appareil aurait répondu.</translation>
    </message>
    <message>
        <source>A different version of Fieldflash may do this; version %1 should not.</source>
        <translation>Une autre version de Fieldflash peut faire autrement ; la version %1 ne le devrait pas.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same. Figures may differ where the recording omits bytes.</source>
        <translation>Chaque étape correspondait à l’enregistrement, et le résultat est le même. Les chiffres peuvent différer là où l’enregistrement omet des octets.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingView</name>
    <message>
        <source>Open a support bundle</source>
        <translation>Ouvrir un paquet d’assistance</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultBand</name>
    <message>
        <source>Result of the last board</source>
        <translation>Résultat de la dernière carte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Read %1. It is not saved yet.</source>
        <translation>Lu&#xa0;: %1. Pas encore enregistré.</translation>
    </message>
    <message>
        <source>only partly read</source>
        <translation>lue en partie seulement</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>L’appareil correspond au fichier.</translation>
    </message>
    <message>
        <source>The device differs from the file.</source>
        <translation>L’appareil diffère du fichier.</translation>
    </message>
    <message>
        <source>The comparison was not completed.</source>
        <translation>La comparaison n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé avec %1.</translation>
    </message>
    <message>
        <source>All %1 were read.</source>
        <translation>%1 lus en entier.</translation>
    </message>
    <message>
        <source>%1  file %2  device %3</source>
        <translation>%1  fichier %2  appareil %3</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Enregistrer le ra&amp;pport…</translation>
    </message>
    <message>
        <source>%1, %2. Checksum saved as %3.</source>
        <translation>%1, %2. Somme de contrôle enregistrée sous %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ.</source>
        <translation>
            <numerusform>%Ln&#xa0;octet diffère.</numerusform>
            <numerusform>%Ln&#xa0;octets diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>Adresses et empreintes</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copy the addresses and hashes</source>
        <translation>Copier les adresses et les empreintes</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SaveBundleDialog</name>
    <message>
        <source>Include the &amp;firmware file “%1”</source>
        <translation>Inclure le &amp;fichier de firmware « %1 »</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un paquet d’assistance</translation>
    </message>
    <message>
        <source>One file that shows what happened</source>
        <translation>Un fichier qui montre ce qui s’est passé</translation>
    </message>
    <message>
        <source>It contains all data exchanged with devices since Fieldflash was started, and the log. Support can replay it step by step.</source>
        <translation>Il contient toutes les données échangées avec les appareils depuis le démarrage de Fieldflash, et le journal. L’assistance peut les rejouer pas à pas.</translation>
    </message>
    <message>
        <source>Included: versions of Fieldflash and of this system, and the device descriptors with serial numbers.</source>
        <translation>Contenu : versions de Fieldflash et de ce système, et les descripteurs des appareils avec leurs numéros de série.</translation>
    </message>
    <message>
        <source>Not included: your name, folders and other files, and the bytes of the firmware.</source>
        <translation>Il ne contient pas : votre nom, vos dossiers et autres fichiers, ni les octets du firmware.</translation>
    </message>
    <message>
        <source>Support can then replay the update without asking you for the file.</source>
        <translation>L’assistance peut alors rejouer la mise à jour sans vous demander le fichier.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SavedCopy</name>
    <message>
        <source>Check that you have write permission and enough disk space, then save again.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire et qu’il y a de la place, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The file was written but can&apos;t be read again.</source>
        <translation>Le fichier a été écrit, mais ne peut pas être relu.</translation>
    </message>
    <message>
        <source>The file was written, but its checksum file was not.</source>
        <translation>Le fichier a été écrit, mais pas son fichier de somme de contrôle.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message>
        <source>A series begins with %1</source>
        <translation>Une série commence avec %1</translation>
    </message>
    <message>
        <source>The series has ended</source>
        <translation>La série est terminée</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed.</source>
        <translation>Réussites&#xa0;: %1, échecs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ready for a series.</source>
        <translation>Prêt pour une série.</translation>
    </message>
    <message>
        <source>Choose the firmware for the series.</source>
        <translation>Choisissez le firmware de la série.</translation>
    </message>
    <message>
        <source>Another job is using the devices. Wait until it is finished, then start the series again.</source>
        <translation>Une autre opération utilise les appareils. Attendez qu’elle soit terminée, puis relancez la série.</translation>
    </message>
    <message>
        <source>Choose it on the update page. A series writes the same file to every board.</source>
        <translation>Choisissez-le sur la page de mise à jour. Une série écrit le même fichier sur chaque carte.</translation>
    </message>
    <message>
        <source>%1 is written to every board that is plugged in, until you end the series.</source>
        <translation>%1 est écrit sur chaque carte branchée ou que vous branchez, jusqu’à ce que vous terminiez la série.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Aucune carte n’est connectée.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <source>No further board is started.</source>
        <translation>Aucune autre carte ne commence.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>Laissez %n carte branchée jusqu’à ce qu’elle soit terminée.</numerusform>
            <numerusform>Laissez %n cartes branchées jusqu’à ce qu’elles soient terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in the next board.</source>
        <translation>Branchez la carte suivante.</translation>
    </message>
    <message>
        <source>Finished boards can be unplugged.</source>
        <translation>Les cartes terminées peuvent être débranchées.</translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>Les cartes terminées peuvent être débranchées ; %n carte est en cours.</numerusform>
            <numerusform>Les cartes terminées peuvent être débranchées ; %n cartes sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>A series is running (Technician page).</source>
        <translation>Une série est en cours (page Technicien).</translation>
    </message>
    <message numerus="yes">
        <source>The old program of %n board(s) is already erased: if you stop now, they do not start until they are updated again.</source>
        <translation>
            <numerusform>L’ancien programme de %n carte est déjà effacé : si vous arrêtez maintenant, elle ne démarrera pas avant une nouvelle mise à jour.</numerusform>
            <numerusform>Les anciens programmes de %n cartes sont déjà effacés : si vous arrêtez maintenant, elles ne démarreront pas avant une nouvelle mise à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk and is read again. Start the series once more.</source>
        <translation>Le fichier a changé sur le disque et est relu. Relancez la série.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected.</source>
        <translation>
            <numerusform>%n carte connectée.</numerusform>
            <numerusform>%n cartes connectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) immediately.</source>
        <translation>
            <numerusform>%n démarre immédiatement.</numerusform>
            <numerusform>%n démarrent immédiatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>%1 % réussis</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>%L1 per hour</source>
        <translation>%L1 par heure</translation>
    </message>
    <message>
        <source>%1 is the next board that is plugged in.</source>
        <translation>%1 est la prochaine carte branchée.</translation>
    </message>
    <message>
        <source>%1 is the board at port %2.</source>
        <translation>%1 est la carte au port %2.</translation>
    </message>
    <message>
        <source>Not taken: %1 has been read before.</source>
        <translation>Pas repris : %1 a déjà été lu.</translation>
    </message>
    <message>
        <source>Not taken: %1 is the board at port %2.</source>
        <translation>Pas repris : %1 est la carte au port %2.</translation>
    </message>
    <message>
        <source>Not taken: several boards have no label. Select the row of the board, then read %1 again.</source>
        <translation>Pas repris : plusieurs cartes n’ont pas d’étiquette. Sélectionnez la ligne de la carte, puis lisez %1 à nouveau.</translation>
    </message>
    <message>
        <source>Not taken: no board is connected at that port.</source>
        <translation>Pas repris : aucune carte n’est branchée à ce port.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Read the label of a board.</source>
        <translation>Lisez l’étiquette d’une carte.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 stopped.</source>
        <translation>Réussites : %1, échecs : %2, arrêts : %3.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n failure(s), as set.</source>
        <translation>
            <numerusform>Terminée après %n échec, comme réglé.</numerusform>
            <numerusform>Terminée après %n échecs, comme réglé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesPage</name>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>&amp;New series</source>
        <translation>&amp;Nouvelle série</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Soun&amp;d when a board is done</source>
        <translation>Son &amp;quand une carte est terminée</translation>
    </message>
    <message>
        <source>Save &amp;results as CSV…</source>
        <translation>Enregistrer les résultats en &amp;CSV…</translation>
    </message>
    <message>
        <source>Ports and their boards</source>
        <translation>Les ports et leurs cartes</translation>
    </message>
    <message>
        <source>Adds one line per board to a CSV table</source>
        <translation>Ajoute une ligne par carte à un tableau CSV</translation>
    </message>
    <message>
        <source>&amp;End the series</source>
        <translation>T&amp;erminer la série</translation>
    </message>
    <message>
        <source>&amp;Start the series</source>
        <translation>&amp;Démarrer la série</translation>
    </message>
    <message>
        <source>One row per USB port appears when a board is plugged in.</source>
        <translation>Chaque port USB a sa ligne dès qu’une carte y est branchée.</translation>
    </message>
    <message>
        <source>One line per board is added to %1.</source>
        <translation>Une ligne par carte est ajoutée à %1.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tableau des résultats</translation>
    </message>
    <message>
        <source>series.csv</source>
        <translation>series.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Stop the series?</source>
        <translation>Arrêter la série ?</translation>
    </message>
    <message>
        <source>&amp;Stop all boards</source>
        <translation>&amp;Arrêter toutes les cartes</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Continuer la mise à jour</translation>
    </message>
    <message>
        <source>%1 of %2 passed (%3 %)</source>
        <translation>%1 sur %2 réussies (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>End after %n failure(s)</source>
        <translation>
            <numerusform>Terminer après %n échec</numerusform>
            <numerusform>Terminer après %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed boards after which the series ends</source>
        <translation>Nombre d&apos;échecs après lequel la série se termine</translation>
    </message>
    <message>
        <source>The result of each board is shown here.</source>
        <translation>Le résultat de chaque carte s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>&amp;Wait for the label of each board</source>
        <translation>&amp;Attendre l’étiquette de chaque carte</translation>
    </message>
    <message>
        <source>Label of a board</source>
        <translation>Étiquette d’une carte</translation>
    </message>
    <message>
        <source>Scan or type the label of a board</source>
        <translation>Scanner ou saisir l’étiquette d’une carte</translation>
    </message>
    <message>
        <source>Then press Enter; before or after the board is plugged in</source>
        <translation>Puis appuyez sur Entrée ; avant ou après le branchement de la carte</translation>
    </message>
    <message>
        <source>R&amp;esume %1</source>
        <translation>R&amp;eprendre %1</translation>
    </message>
    <message>
        <source>Continue after failures</source>
        <translation>Continuer après des échecs</translation>
    </message>
    <message>
        <source>Sto&amp;p all boards</source>
        <translation>Arrêter toutes les c&amp;artes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>Run a&amp;gain on this board</source>
        <translation>E&amp;xécuter à nouveau sur cette carte</translation>
    </message>
    <message>
        <source>Details of the selected board</source>
        <translation>Détails de la carte sélectionnée</translation>
    </message>
    <message>
        <source>Save the results?</source>
        <translation>Enregistrer les résultats ?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not saved.</source>
        <translation>
            <numerusform>%n résultat n’est pas enregistré.</numerusform>
            <numerusform>%n résultats ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesRow</name>
    <message>
        <source>Passed</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Passed: already up to date</source>
        <translation>Réussi&#xa0;: était à jour</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>This board is being updated. Leave it plugged in.</source>
        <translation>Cette carte est en cours de mise à jour. Laissez-la branchée.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>Elle a été débranchée.</translation>
    </message>
    <message>
        <source>Passed earlier</source>
        <translation>Déjà réussi</translation>
    </message>
    <message>
        <source>Passed on %1 (number %2 in the table of results). Not checked again.</source>
        <translation>Réussi le %1 (numéro %2 dans le tableau des résultats). Pas vérifié à nouveau.</translation>
    </message>
    <message>
        <source>Waiting for its label</source>
        <translation>Attend son étiquette</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SessionRecording</name>
    <message>
        <source>Nothing could be recorded: there is no room for temporary files.</source>
        <translation>Rien n’a pu être enregistré : il n’y a pas de place pour des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room on the disk, start Fieldflash again, and repeat what went wrong.</source>
        <translation>Libérez de la place sur le disque, redémarrez Fieldflash et répétez ce qui a échoué.</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as “%1”.</source>
        <translation>Le paquet d’assistance n’a pas pu être enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier ou libérez-y de la place.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
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
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
    <message>
        <source>The language changes when Fieldflash is started again.</source>
        <translation>La langue change au prochain démarrage de Fieldflash.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>&amp;Sound at the end of an update</source>
        <translation>&amp;Son à la fin d&apos;une mise à jour</translation>
    </message>
    <message>
        <source>&amp;Bring this window to the front when a device is plugged in</source>
        <translation>&amp;Mettre cette fenêtre au premier plan quand un appareil est branché</translation>
    </message>
    <message>
        <source>Earlier firmware</source>
        <translation>Firmware précédent</translation>
    </message>
    <message>
        <source>&amp;Keep what an update replaces</source>
        <translation>&amp;Conserver ce qu&apos;une mise à jour remplace</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Pendant au plus :</translation>
    </message>
    <message>
        <source>&amp;In at most:</source>
        <translation>&amp;Dans au plus :</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1 : %2 %3, version %4, port %5, numéro de série %6</translation>
    </message>
    <message>
        <source>Read back: %1, SHA-256 %2</source>
        <translation>Relu : %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Differs at %1: expected %2, found %3</source>
        <translation>Diffère à %1 : attendu %2, trouvé %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ in total</source>
        <translation>
            <numerusform>%Ln octet diffère au total</numerusform>
            <numerusform>%Ln octets diffèrent au total</numerusform>
        </translation>
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
        <source>Bytes written: %1, read back: %2. Sectors erased: %3. USB requests: %4.</source>
        <translation>Octets écrits : %1, relus : %2. Secteurs effacés : %3. Requêtes USB : %4.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde : %1</translation>
    </message>
    <message>
        <source>Kind of error: “%1”</source>
        <translation>Type d’erreur : « %1 »</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicianPanel</name>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Mémoire</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Technician&apos;s pages</source>
        <translation>Pages du technicien</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>&amp;Option bytes</source>
        <translation>&amp;Octets d’option</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mise à jour</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TypedRanges</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>« %1 » n’est pas une plage valide.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Saisissez la première et la dernière adresse, par exemple 08000000-08003FFF, ou une adresse et une taille, par exemple 08000000:16K.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UnprotectDialog</name>
    <message>
        <source>Remove the read protection</source>
        <translation>Retirer la protection en lecture</translation>
    </message>
    <message>
        <source>This erases everything in %1.</source>
        <translation>Ceci efface tout dans %1.</translation>
    </message>
    <message>
        <source>Type %1 to continue.</source>
        <translation>Tapez %1 pour continuer.</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>&amp;Effacer tout</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdateModel</name>
    <message>
        <source>The device is being updated.</source>
        <translation>L’appareil est en cours de mise à jour.</translation>
    </message>
    <message>
        <source>The old program is already erased: if you stop now, the device does not start until the update is finished.</source>
        <translation>L’ancien programme est déjà effacé : si vous arrêtez maintenant, l’appareil ne démarrera pas avant la fin de la mise à jour.</translation>
    </message>
    <message>
        <source>%1 changed on disk and was read again</source>
        <translation>%1 a changé sur le disque et a été relu</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated</source>
        <translation>Armé : chaque appareil que vous branchez est mis à jour</translation>
    </message>
    <message>
        <source>No longer armed</source>
        <translation>N&apos;est plus armé</translation>
    </message>
    <message>
        <source>A part of the memory is already erased.</source>
        <translation>Une partie de la mémoire est déjà effacée.</translation>
    </message>
    <message>
        <source>A series is running</source>
        <translation>Une série est en cours</translation>
    </message>
    <message>
        <source>The Series page shows its results.</source>
        <translation>La page Série affiche ses résultats.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdatePage</name>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Un fichier qui montre à l’assistance ce qui s’est passé</translation>
    </message>
    <message>
        <source>Sa&amp;ve a support bundle…</source>
        <translation>Enregistrer un paq&amp;uet d’assistance…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VendorBundle</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VerdictText</name>
    <message>
        <source>Every byte was read back and matches</source>
        <translation>Chaque octet a été relu et correspond</translation>
    </message>
    <message>
        <source>The read-back bytes differ from the file</source>
        <translation>Les octets relus diffèrent du fichier</translation>
    </message>
    <message>
        <source>The check was not completed</source>
        <translation>La vérification n’a pas été terminée</translation>
    </message>
    <message>
        <source>The bytes were not checked</source>
        <translation>Les octets n’ont pas été vérifiés</translation>
    </message>
    <message>
        <source>The device restarted normally</source>
        <translation>L’appareil a redémarré normalement</translation>
    </message>
    <message>
        <source>The device did not restart normally</source>
        <translation>L’appareil n’a pas redémarré normalement</translation>
    </message>
    <message>
        <source>The device was not restarted</source>
        <translation>L’appareil n’a pas été redémarré</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>It reports version %1</source>
        <translation>Il annonce la version %1</translation>
    </message>
    <message>
        <source>It reports version %1 instead of %2</source>
        <translation>Il annonce la version %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Its version could not be read</source>
        <translation>Sa version n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Version not checked</source>
        <translation>Version non vérifiée</translation>
    </message>
    <message>
        <source>The file states no version to compare with</source>
        <translation>Le fichier n’indique aucune version à comparer</translation>
    </message>
    <message>
        <source>The device contains exactly this firmware</source>
        <translation>L’appareil contient exactement ce firmware</translation>
    </message>
    <message>
        <source>The firmware is installed</source>
        <translation>Le firmware est installé</translation>
    </message>
    <message>
        <source>Updated from version %1 to %2</source>
        <translation>Mis à jour de la version %1 à %2</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>La version %1 est installée</translation>
    </message>
    <message>
        <source>Written and checked, but the device did not reconnect</source>
        <translation>Écrit et vérifié, mais l’appareil ne s’est pas reconnecté</translation>
    </message>
    <message>
        <source>Written and checked, but the device reports a different version</source>
        <translation>Écrit et vérifié, mais l’appareil annonce une autre version</translation>
    </message>
    <message>
        <source>The device was disconnected before the update was finished</source>
        <translation>L’appareil a été déconnecté avant la fin de la mise à jour</translation>
    </message>
    <message>
        <source>Version %1 is restored</source>
        <translation>La version %1 est rétablie</translation>
    </message>
    <message>
        <source>The previous content is restored</source>
        <translation>Le contenu précédent est rétabli</translation>
    </message>
    <message>
        <source>The device differs from the file</source>
        <translation>L’appareil diffère du fichier</translation>
    </message>
    <message>
        <source>Both have version %1, but their content differs</source>
        <translation>Les deux ont la version %1, mais leur contenu diffère</translation>
    </message>
    <message>
        <source>The device has version %1, the file is version %2</source>
        <translation>L’appareil a la version %1, le fichier est la version %2</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty</source>
        <translation>Chaque octet a été relu et est vide</translation>
    </message>
    <message>
        <source>The memory is erased</source>
        <translation>La mémoire est effacée</translation>
    </message>
    <message>
        <source>The device is in bootloader mode</source>
        <translation>L&apos;appareil est en mode bootloader</translation>
    </message>
    <message>
        <source>The application is running</source>
        <translation>L&apos;application est en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>The loader is installed</source>
        <translation>Le chargeur est installé</translation>
    </message>
    <message>
        <source>Went back from version %1 to %2</source>
        <translation>Retour de la version %1 à la version %2</translation>
    </message>
    <message>
        <source>Checked, but the device did not reconnect</source>
        <translation>Vérifié, mais l’appareil ne s’est pas reconnecté</translation>
    </message>
    <message>
        <source>Checked, but the device reports a different version</source>
        <translation>Vérifié, mais l’appareil indique une autre version</translation>
    </message>
    <message>
        <source>The memory could not be erased</source>
        <translation>La mémoire n’a pas pu être effacée</translation>
    </message>
    <message>
        <source>The memory could not be written</source>
        <translation>La mémoire n’a pas pu être écrite</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::WorkLine</name>
    <message>
        <source>Progress of the update</source>
        <translation>Progression de la mise à jour</translation>
    </message>
</context>
</TS>
