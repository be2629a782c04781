<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>fieldflash::Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>An error without a description: this is a bug in Fieldflash.</source>
        <translation>Ein Fehler ohne Beschreibung: Das ist ein Fehler in Fieldflash.</translation>
    </message>
    <message>
        <source>The device sent less of its memory than it was asked for.</source>
        <translation>Das Gerät sendet weniger von seinem Speicher als angefordert.</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader.</source>
        <translation>Das laufende Programm lehnt es ab, den Bootloader zu starten.</translation>
    </message>
    <message>
        <source>Start the bootloader with the boot button or jumper of the board, then try again.</source>
        <translation>Starten Sie den Bootloader mit der Boot-Taste oder dem Jumper des Boards und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This device is not in bootloader mode.</source>
        <translation>Dieses Gerät ist nicht in einem Bootloader, über den es aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>Start its bootloader, then try again.</source>
        <translation>Starten Sie den Bootloader des Geräts und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The bootloader of this device does not support DfuSe, the update protocol of STM32 chips.</source>
        <translation>Der Bootloader dieses Geräts beherrscht DfuSe nicht, das Update-Protokoll der STM32-Chips.</translation>
    </message>
    <message>
        <source>Choose another device, or update this one with its manufacturer&apos;s program.</source>
        <translation>Wählen Sie ein anderes Gerät oder aktualisieren Sie dieses mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>The bootloader accepts at most %1 bytes per transfer, which is too little to write its memory.</source>
        <translation>Der Bootloader nimmt höchstens %1 Bytes auf einmal an, und sein Speicher ist in so kleinen Stücken nicht nutzbar.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an und versuchen Sie es erneut. Wiederholt sich das, ist der Bootloader nicht nutzbar.</translation>
    </message>
    <message>
        <source>The device does not have this memory.</source>
        <translation>Das Gerät hat keinen solchen Speicher.</translation>
    </message>
    <message>
        <source>Check that the file is made for this device.</source>
        <translation>Prüfen Sie, ob die Datei für genau dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>The range to read extends past the end of the address space.</source>
        <translation>Der zu lesende Bereich endet hinter dem Adressraum.</translation>
    </message>
    <message>
        <source>Read less, or from a lower address.</source>
        <translation>Lesen Sie weniger oder ab einer niedrigeren Adresse.</translation>
    </message>
    <message>
        <source>Fieldflash planned a write that is not possible.</source>
        <translation>Fieldflash hat einen Schreibvorgang geplant, den kein Gerät ausführen kann.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Stopped on request; the device is in bootloader mode.</source>
        <translation>Wie gewünscht angehalten; das Gerät wartet in seinem Bootloader.</translation>
    </message>
    <message>
        <source>Start again to finish.</source>
        <translation>Starten Sie erneut, um die Arbeit abzuschließen.</translation>
    </message>
    <message>
        <source>removing the read protection</source>
        <translation>Entfernen des Leseschutzes</translation>
    </message>
    <message>
        <source>The bootloader did not finish the last request in time.</source>
        <translation>Der Bootloader beendet nicht, was er tun soll.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The bootloader is in an unexpected state.</source>
        <translation>Der Bootloader weiß nicht mehr, was er tun soll.</translation>
    </message>
    <message>
        <source>Try again; nothing is lost.</source>
        <translation>Versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The device announces more memory than is possible.</source>
        <translation>Das Gerät gibt mehr Speicher an, als ein solches Gerät haben kann.</translation>
    </message>
    <message>
        <source>The device describes its memory differently on each read.</source>
        <translation>Das Gerät beschreibt seinen Speicher jedes Mal anders.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, try another cable, another port, or without a hub.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an und versuchen Sie es erneut. Wiederholt sich das, versuchen Sie ein anderes Kabel, einen anderen Port oder den Anschluss ohne Hub.</translation>
    </message>
    <message>
        <source>starting the program at %1</source>
        <translation>Start des Programms bei %1</translation>
    </message>
    <message>
        <source>The bootloader is stuck and cannot be recovered.</source>
        <translation>Der Bootloader hängt und lässt sich nicht wieder zum Arbeiten bringen.</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>kein bekannter Zustand</translation>
    </message>
    <message>
        <source>The device has no memory at this address.</source>
        <translation>Das Gerät hat an dieser Adresse keinen Speicher.</translation>
    </message>
    <message>
        <source>The device is protected against reading and writing its memory.</source>
        <translation>Das Gerät ist gegen das Lesen und Schreiben seines Speichers geschützt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, use another cable or port, and an external supply if the device draws a lot of power.</source>
        <translation>Versuchen Sie es erneut. Wiederholt sich das, verwenden Sie ein anderes Kabel oder einen anderen Port, und für ein Gerät mit hohem Strombedarf eine eigene Versorgung.</translation>
    </message>
    <message>
        <source>The bootloader reports an error without stating a cause.</source>
        <translation>Der Bootloader meldet einen Fehler ohne Ursache.</translation>
    </message>
    <message>
        <source>The bootloader does not accept this firmware.</source>
        <translation>Der Bootloader nimmt diese Firmware nicht an.</translation>
    </message>
    <message>
        <source>The bootloader cannot write to this memory.</source>
        <translation>Der Bootloader kann diesen Speicher nicht beschreiben.</translation>
    </message>
    <message>
        <source>The bootloader could not erase this memory.</source>
        <translation>Der Bootloader konnte diesen Speicher nicht löschen.</translation>
    </message>
    <message>
        <source>The memory is not empty after it was erased.</source>
        <translation>Der Speicher ist nach dem Löschen nicht leer.</translation>
    </message>
    <message>
        <source>The bootloader could not program this memory.</source>
        <translation>Der Bootloader konnte diesen Speicher nicht programmieren.</translation>
    </message>
    <message>
        <source>The bootloader reports that its memory differs from what it wrote.</source>
        <translation>Der Bootloader findet in seinem Speicher andere Bytes, als er geschrieben hat.</translation>
    </message>
    <message>
        <source>The bootloader has not received the complete firmware.</source>
        <translation>Der Bootloader hat noch nicht die ganze Firmware erhalten.</translation>
    </message>
    <message>
        <source>Write the complete firmware again.</source>
        <translation>Schreiben Sie die vollständige Firmware noch einmal.</translation>
    </message>
    <message>
        <source>The program in the device is damaged and cannot be started.</source>
        <translation>Das Programm im Gerät ist beschädigt und kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Write a complete firmware.</source>
        <translation>Schreiben Sie eine vollständige Firmware.</translation>
    </message>
    <message>
        <source>The device saw an unexpected USB bus reset.</source>
        <translation>Das Gerät hat einen Reset des USB-Busses zur falschen Zeit bemerkt.</translation>
    </message>
    <message>
        <source>The device briefly lost power.</source>
        <translation>Das Gerät war kurz ohne Strom.</translation>
    </message>
    <message>
        <source>The bootloader did not accept the last request.</source>
        <translation>Der Bootloader hat die letzte Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The bootloader reports an unknown error.</source>
        <translation>Der Bootloader meldet einen Fehler, den er nicht benennen kann.</translation>
    </message>
    <message>
        <source>The bootloader reports an error code that DFU 1.1 does not define.</source>
        <translation>Der Bootloader meldet einen Fehler, den der Standard nicht kennt.</translation>
    </message>
    <message>
        <source>The %1 is damaged at offset %2: %3.</source>
        <translation>Die %1 ist bei Offset %2 beschädigt: %3.</translation>
    </message>
    <message>
        <source>The image contains an empty target.</source>
        <translation>Das Abbild hat ein leeres Ziel.</translation>
    </message>
    <message>
        <source>The image has an impossible segment at %1.</source>
        <translation>Das Abbild hat ein unmögliches Segment bei %1.</translation>
    </message>
    <message>
        <source>The image is empty.</source>
        <translation>Das Abbild ist leer.</translation>
    </message>
    <message>
        <source>The image contains %1 twice.</source>
        <translation>Das Abbild füllt %1 zweimal.</translation>
    </message>
    <message>
        <source>A raw binary does not state its address, but the new file must.</source>
        <translation>Eine reine Binärdatei sagt nicht, an welche Adresse sie gehört; die neue Datei muss das aber.</translation>
    </message>
    <message>
        <source>State the address, for instance --address 0x08000000.</source>
        <translation>Geben Sie die Adresse an, zum Beispiel --address 0x08000000.</translation>
    </message>
    <message>
        <source>This image cannot be stored as a %1 file: %2.</source>
        <translation>Dieses Abbild passt nicht in eine Datei im Format %1: %2.</translation>
    </message>
    <message>
        <source>Write a .dfu file instead: it can store any image.</source>
        <translation>Schreiben Sie stattdessen eine .dfu-Datei: Sie kann alles aufnehmen.</translation>
    </message>
    <message>
        <source>raw binary</source>
        <translation>reine Binärdatei</translation>
    </message>
    <message>
        <source>raw binary with a DFU suffix</source>
        <translation>reine Binärdatei mit DFU-Suffix</translation>
    </message>
    <message>
        <source>Intel HEX</source>
        <translation>Intel HEX</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>Unpack it and choose the firmware inside.</source>
        <translation>Entpacken Sie sie und wählen Sie die Firmware darin.</translation>
    </message>
    <message>
        <source>Choose a .dfu, .hex or .bin file.</source>
        <translation>Wählen Sie eine .dfu-, .hex- oder .bin-Datei.</translation>
    </message>
    <message>
        <source>This file is %1, not firmware.</source>
        <translation>Diese Datei ist %1, keine Firmware.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>It was probably saved instead of downloaded.</source>
        <translation>Sie wurde wahrscheinlich gespeichert statt heruntergeladen.</translation>
    </message>
    <message>
        <source>Open the page in a browser and download the firmware itself: a .dfu, .hex or .bin file.</source>
        <translation>Öffnen Sie die Seite in einem Browser und laden Sie die Firmware selbst herunter: eine .dfu-, .hex- oder .bin-Datei.</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a Motorola S-record file</source>
        <translation>eine Motorola-S-Record-Datei</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS</source>
        <translation>ein Platzhalter von Git LFS</translation>
    </message>
    <message>
        <source>The firmware itself was not downloaded.</source>
        <translation>Die Firmware selbst wurde nicht geholt.</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull”.</source>
        <translation>Holen Sie sie mit „git lfs pull“.</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>Download the firmware again.</source>
        <translation>Laden Sie die Firmware erneut herunter.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>ein Programm für Windows</translation>
    </message>
    <message>
        <source>Intel HEX file</source>
        <translation>Intel-HEX-Datei</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the checksum is %1, expected %2</source>
        <translation>die Prüfsumme ist %1, der Datensatz braucht aber %2</translation>
    </message>
    <message>
        <source>record type %1 is unknown</source>
        <translation>der Datensatztyp %1 ist unbekannt</translation>
    </message>
    <message>
        <source>a record of type %1 cannot contain %2 bytes</source>
        <translation>ein Datensatz vom Typ %1 kann nicht %2 Bytes enthalten</translation>
    </message>
    <message>
        <source>unexpected characters after the checksum</source>
        <translation>nach der Prüfsumme folgt noch etwas</translation>
    </message>
    <message>
        <source>the record crosses a 64 KB boundary, but no address record precedes it</source>
        <translation>der Datensatz überschreitet 64 KB, und kein Datensatz davor sagt, wohin der Rest gehört</translation>
    </message>
    <message>
        <source>the record extends past the end of the address space</source>
        <translation>der Datensatz reicht über das Ende des Adressraums hinaus</translation>
    </message>
    <message>
        <source>it ends here, too short for a DFU suffix</source>
        <translation>hier endet sie, zu kurz für ein DFU-Suffix</translation>
    </message>
    <message>
        <source>the signature of the DFU suffix is missing; the file may be cut off</source>
        <translation>die Signatur des DFU-Suffixes fehlt; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the DFU suffix states an impossible length of %1 bytes</source>
        <translation>das DFU-Suffix gibt eine unmögliche Länge von %1 Bytes an</translation>
    </message>
    <message>
        <source>the DFU suffix states the unknown DFU version 0x%1</source>
        <translation>das DFU-Suffix gibt die unbekannte DFU-Version 0x%1 an</translation>
    </message>
    <message>
        <source>the checksum (CRC) stored there does not match the content</source>
        <translation>die dort gespeicherte Prüfsumme (CRC) passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>DFU file</source>
        <translation>DFU-Datei</translation>
    </message>
    <message>
        <source>it consists of a suffix without firmware</source>
        <translation>sie hat ein Suffix, aber keine Firmware</translation>
    </message>
    <message>
        <source>DfuSe file</source>
        <translation>DfuSe-Datei</translation>
    </message>
    <message>
        <source>it does not begin with “DfuSe”, although its suffix states DfuSe</source>
        <translation>sie beginnt nicht mit „DfuSe“, obwohl ihr Suffix das verlangt</translation>
    </message>
    <message>
        <source>the content ends inside the prefix</source>
        <translation>der Inhalt endet im Präfix</translation>
    </message>
    <message>
        <source>format version %1 is unknown</source>
        <translation>Version %1 des Formats ist unbekannt</translation>
    </message>
    <message>
        <source>it states %1 bytes of content, but contains %2</source>
        <translation>sie gibt %1 Bytes Inhalt an, enthält aber %2</translation>
    </message>
    <message>
        <source>it contains no target</source>
        <translation>sie enthält kein Ziel</translation>
    </message>
    <message>
        <source>the target ends where an element should begin</source>
        <translation>das Ziel endet, wo ein Element beginnen soll</translation>
    </message>
    <message>
        <source>the element is empty</source>
        <translation>das Element ist leer</translation>
    </message>
    <message>
        <source>the element states %1 bytes, but only %2 are left in its target</source>
        <translation>das Element gibt %1 Bytes an, in seinem Ziel bleiben aber nur %2</translation>
    </message>
    <message>
        <source>the element at address %1 extends past the end of the address space</source>
        <translation>das Element an Adresse %1 reicht über das Ende des Adressraums hinaus</translation>
    </message>
    <message>
        <source>target %1 is missing</source>
        <translation>für Ziel %1 ist kein Platz</translation>
    </message>
    <message>
        <source>target %1 does not begin with “Target”</source>
        <translation>Ziel %1 beginnt nicht mit „Target“</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but only %3 follow</source>
        <translation>Ziel %1 gibt %2 Bytes an, es folgen aber nur %3</translation>
    </message>
    <message>
        <source>target %1 contains no element</source>
        <translation>Ziel %1 enthält kein Element</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but its elements occupy %3</source>
        <translation>Ziel %1 gibt %2 Bytes an, seine Elemente belegen aber %3</translation>
    </message>
    <message>
        <source>this element and the one at offset %1 overlap at %2</source>
        <translation>dieses Element und das bei Offset %1 füllen beide %2</translation>
    </message>
    <message>
        <source>%1 unused bytes between the last element and the suffix</source>
        <translation>%1 Bytes zwischen dem letzten Element und dem Suffix gehören zu nichts</translation>
    </message>
    <message>
        <source>%1; DFUImageSize %2, file size %3</source>
        <translation>%1; DFUImageSize %2, Dateigröße %3</translation>
    </message>
    <message>
        <source>its suffix states DFU %1 instead of DfuSe</source>
        <translation>ihr Suffix gibt DFU %1 statt DfuSe an</translation>
    </message>
    <message>
        <source>The file is named %1, but %2.</source>
        <translation>Die Datei heißt %1, aber %2.</translation>
    </message>
    <message>
        <source>Download or copy it again. If it really is a raw binary, rename it to .bin.</source>
        <translation>Laden Sie sie erneut herunter oder kopieren Sie sie erneut. Ist sie wirklich eine reine Binärdatei, benennen Sie sie in .bin um.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden Sie sie erneut herunter oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>has no DFU suffix at its end, at offset %1</source>
        <translation>an ihrem Ende, bei Offset %1, fehlt das DFU-Suffix</translation>
    </message>
    <message>
        <source>does not begin with a colon at offset 0x0, as Intel HEX does</source>
        <translation>am Anfang, bei Offset 0x0, fehlt der Doppelpunkt von Intel HEX</translation>
    </message>
    <message>
        <source>unexpected data after the end record</source>
        <translation>nach dem Enddatensatz folgt noch etwas</translation>
    </message>
    <message>
        <source>the end record is missing; the file may be cut off</source>
        <translation>der Enddatensatz fehlt; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>it is well-formed, but contains no data</source>
        <translation>sie ist wohlgeformt, enthält aber keine Daten</translation>
    </message>
    <message>
        <source>it contains more than %1 separate segments, too many for firmware</source>
        <translation>sie enthält mehr als %1 getrennte Stücke, und das tut keine Firmware</translation>
    </message>
    <message>
        <source>outside %1; alternate setting %2, segment %3</source>
        <translation>außerhalb von %1; Alternate Setting %2, Segment %3</translation>
    </message>
    <message>
        <source>file %1, device %2</source>
        <translation>Datei %1, Gerät %2</translation>
    </message>
    <message>
        <source>suffix %1, application header %2</source>
        <translation>Suffix %1, Anwendungskopf %2</translation>
    </message>
    <message>
        <source>The name “%1” does not tell which format to write.</source>
        <translation>Der Name „%1“ sagt nicht, welches Format zu schreiben ist.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; its previous content is unchanged.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have write permission, and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob Sie dort schreiben dürfen und ob genug Platz ist.</translation>
    </message>
    <message>
        <source>a vector points to %1; the lowest segment is %2</source>
        <translation>ein Vektor zeigt auf %1; das unterste Segment ist %2</translation>
    </message>
    <message>
        <source>reset vector %1</source>
        <translation>Reset-Vektor %1</translation>
    </message>
    <message>
        <source>The program does not begin with a valid entry point, so it could not start.</source>
        <translation>Das Programm beginnt nicht mit einem gültigen Einsprungpunkt, es könnte also nicht starten.</translation>
    </message>
    <message>
        <source> is even, but Thumb code needs an odd address</source>
        <translation> ist gerade, Thumb-Code braucht einen ungeraden</translation>
    </message>
    <message>
        <source>The file does not start with a vector table for this processor.</source>
        <translation>Die Datei beginnt nicht wie ein Programm für diese Art von Prozessor.</translation>
    </message>
    <message>
        <source>initial stack pointer %1</source>
        <translation>anfänglicher Stackpointer %1</translation>
    </message>
    <message>
        <source>it is for several memories</source>
        <translation>es ist für mehrere Speicher bestimmt</translation>
    </message>
    <message>
        <source>its segments are %1 apart, and the gap would have to be filled</source>
        <translation>seine Teile liegen %1 auseinander, und die ganze Lücke müsste gefüllt werden</translation>
    </message>
    <message>
        <source>it has more than %1 targets</source>
        <translation>es hat mehr als %1 Ziele</translation>
    </message>
    <message>
        <source>it is larger than 4 GB</source>
        <translation>es ist größer als 4 GB</translation>
    </message>
    <message>
        <source>a target name is too long</source>
        <translation>der Name eines Ziels ist zu lang</translation>
    </message>
    <message>
        <source>it uses alternate setting %1, but this format supports only the first</source>
        <translation>es schreibt über Alternate Setting %1, und das Format kennt nur das erste</translation>
    </message>
    <message>
        <source>&apos;@&apos; expected</source>
        <translation>&apos;@&apos; erwartet</translation>
    </message>
    <message>
        <source>no address group &apos;/0x…/&apos;</source>
        <translation>keine Adressgruppe &apos;/0x…/&apos;</translation>
    </message>
    <message>
        <source>&apos;/&apos; expected after the address</source>
        <translation>&apos;/&apos; nach der Adresse erwartet</translation>
    </message>
    <message>
        <source>sector count</source>
        <translation>Sektoranzahl</translation>
    </message>
    <message>
        <source>&apos;*&apos; expected after the sector count</source>
        <translation>&apos;*&apos; nach der Sektoranzahl erwartet</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>Sektorgröße</translation>
    </message>
    <message>
        <source>more than %1 sectors</source>
        <translation>mehr als %1 Sektoren</translation>
    </message>
    <message>
        <source>the sectors extend past the end of the address space</source>
        <translation>die Sektoren enden hinter dem Adressraum</translation>
    </message>
    <message>
        <source>the address is longer than 32 bits</source>
        <translation>die Adresse hat mehr als 32 Bit</translation>
    </message>
    <message>
        <source>hexadecimal address expected</source>
        <translation>hexadezimale Adresse erwartet</translation>
    </message>
    <message>
        <source>the %1 is too large</source>
        <translation>die %1 ist zu groß</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>two sectors contain the address </source>
        <translation>zwei Sektoren enthalten die Adresse </translation>
    </message>
    <message>
        <source>Page %1 (%2) cannot be changed.</source>
        <translation>Seite %1 (%2) kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 (%3) cannot be changed.</source>
        <translation>Die Seiten %1 bis %2 (%3) können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Write-protected pages cannot be erased or written. The bootloader reports no error when asked to; it does nothing.</source>
        <translation>Der Schreibschutz lässt Seiten, wie sie sind. Der Bootloader meldet keinen Fehler, wenn er dort schreiben soll; er tut einfach nichts.</translation>
    </message>
    <message>
        <source>No protection.</source>
        <translation>Schützt nichts.</translation>
    </message>
    <message>
        <source>PCROP%1SR, PCROP%1ER</source>
        <translation>PCROP%1SR, PCROP%1ER</translation>
    </message>
    <message>
        <source>Code in this area can be executed but not read or written, not even by the program itself.</source>
        <translation>Code in einem solchen Bereich kann ausgeführt, aber weder gelesen noch geschrieben werden, auch nicht vom Programm selbst.</translation>
    </message>
    <message>
        <source>%1 can only be executed.</source>
        <translation>%1 kann nur ausgeführt werden.</translation>
    </message>
    <message>
        <source>PCROP1ER 31</source>
        <translation>PCROP1ER 31</translation>
    </message>
    <message>
        <source>Removing the read protection also erases execute-only areas.</source>
        <translation>Das Entfernen des Leseschutzes löscht auch Bereiche, die nur ausführbar sind.</translation>
    </message>
    <message>
        <source>Removing the read protection keeps execute-only areas.</source>
        <translation>Das Entfernen des Leseschutzes lässt Bereiche unberührt, die nur ausführbar sind.</translation>
    </message>
    <message>
        <source>What happens to execute-only code when read protection is removed.</source>
        <translation>Was mit nur ausführbarem Code geschieht, wenn der Chip geöffnet wird.</translation>
    </message>
    <message>
        <source>the unused word of bank 2</source>
        <translation>das unbenutzte Wort von Bank 2</translation>
    </message>
    <message>
        <source>This word does not match its complement: the chip ignores it.</source>
        <translation>Dieses Wort passt nicht zu seinem Komplement: Der Chip richtet sich nicht danach.</translation>
    </message>
    <message>
        <source>Damaged: %1. The chip uses an option word only if its complement matches.</source>
        <translation>Beschädigt: %1. Ein Wort der Option-Bytes gilt nur zusammen mit seinem Komplement.</translation>
    </message>
    <message>
        <source>The bootloader announces only the option bytes of the first bank; the protection of the second bank is unknown.</source>
        <translation>Der Bootloader gibt nur die Option-Bytes der ersten Bank an; was die zweite Bank schützt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The flash is configured as one bank: the addresses of protected areas may differ from those shown here.</source>
        <translation>Der Flash wird als eine Bank genutzt: Die Adressen geschützter Bereiche können andere sein als hier gezeigt.</translation>
    </message>
    <message>
        <source>The chip is not read-protected.</source>
        <translation>Der Chip ist nicht lesegeschützt.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>Der Chip ist lesegeschützt.</translation>
    </message>
    <message>
        <source>The chip is locked permanently.</source>
        <translation>Der Chip ist dauerhaft verschlossen.</translation>
    </message>
    <message>
        <source>No part of its flash is protected against writing.</source>
        <translation>Kein Teil seines Flash ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Parts of its flash cannot be changed.</source>
        <translation>Teile seines Flash können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Some settings differ from factory defaults.</source>
        <translation>Einige Einstellungen sind nicht im Auslieferungszustand.</translation>
    </message>
    <message>
        <source>Supply and reset</source>
        <translation>Versorgung und Reset</translation>
    </message>
    <message>
        <source>The bootloader sent only part of the option bytes.</source>
        <translation>Der Bootloader hat nur einen Teil der Option-Bytes gesendet.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>Lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>STM32L41x to L46x</source>
        <translation>STM32L41x bis L46x</translation>
    </message>
    <message>
        <source>STM32L47x, L48x, L49x or L4Ax</source>
        <translation>STM32L47x, L48x, L49x oder L4Ax</translation>
    </message>
    <message>
        <source>STM32L4P, L4Q, L4R or L4S</source>
        <translation>STM32L4P, L4Q, L4R oder L4S</translation>
    </message>
    <message>
        <source>Only STM32L49x and L4Ax have this bit. On L47x and L48x it is unused: the BOOT0 pin decides.</source>
        <translation>Nur STM32L49x und L4Ax haben dieses Bit. Bei L47x und L48x ist es unbenutzt: Der Pin BOOT0 entscheidet.</translation>
    </message>
    <message>
        <source>The chip starts from bank 1.</source>
        <translation>Der Chip startet aus Bank 1.</translation>
    </message>
    <message>
        <source>Start from bank 2, for programs that update themselves from one bank to the other.</source>
        <translation>Start aus Bank 2, für Programme, die sich selbst von einer Bank in die andere aktualisieren.</translation>
    </message>
    <message>
        <source>BOOT0 high starts from RAM.</source>
        <translation>BOOT0 führt in den RAM.</translation>
    </message>
    <message>
        <source>BOOT0 high starts the bootloader.</source>
        <translation>BOOT0 führt in den Bootloader.</translation>
    </message>
    <message>
        <source>Where the chip starts when BOOT0 is high.</source>
        <translation>Wo der Chip startet, solange BOOT0 aktiv ist.</translation>
    </message>
    <message>
        <source>BOOT0 is the option bit nBOOT0.</source>
        <translation>BOOT0 ist das Option-Bit nBOOT0.</translation>
    </message>
    <message>
        <source>BOOT0 is the BOOT0 pin.</source>
        <translation>BOOT0 ist der Pin BOOT0.</translation>
    </message>
    <message>
        <source>Whether a pin or an option bit selects the bootloader.</source>
        <translation>Ob ein Pin oder ein Option-Bit sagt, dass der Bootloader starten soll.</translation>
    </message>
    <message>
        <source>The option bit selects the bootloader.</source>
        <translation>Das Option-Bit verlangt den Bootloader.</translation>
    </message>
    <message>
        <source>The option bit selects the program in flash.</source>
        <translation>Das Option-Bit verlangt das Programm im Flash.</translation>
    </message>
    <message>
        <source>Replaces the BOOT0 pin if nSWBOOT0 is 0.</source>
        <translation>Ersetzt den Pin BOOT0, solange nSWBOOT0 das vorgibt.</translation>
    </message>
    <message>
        <source>Entering Stop mode resets the chip.</source>
        <translation>Der Eintritt in den Stop-Modus setzt den Chip zurück.</translation>
    </message>
    <message>
        <source>Entering Stop mode does not reset the chip.</source>
        <translation>Der Eintritt in den Stop-Modus setzt den Chip nicht zurück.</translation>
    </message>
    <message>
        <source>Protects programs that must not enter this mode.</source>
        <translation>Ein Schutz vor Programmen, die nicht schlafen sollen.</translation>
    </message>
    <message>
        <source>Entering Standby mode resets the chip.</source>
        <translation>Der Eintritt in den Standby-Modus setzt den Chip zurück.</translation>
    </message>
    <message>
        <source>Entering Standby mode does not reset the chip.</source>
        <translation>Der Eintritt in den Standby-Modus setzt den Chip nicht zurück.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode resets the chip.</source>
        <translation>Der Eintritt in den Shutdown-Modus setzt den Chip zurück.</translation>
    </message>
    <message>
        <source>Entering Shutdown mode does not reset the chip.</source>
        <translation>Der Eintritt in den Shutdown-Modus setzt den Chip nicht zurück.</translation>
    </message>
    <message>
        <source>The independent watchdog always runs.</source>
        <translation>Der unabhängige Watchdog läuft immer.</translation>
    </message>
    <message>
        <source>The program starts the independent watchdog.</source>
        <translation>Der unabhängige Watchdog läuft, sobald das Programm ihn startet.</translation>
    </message>
    <message>
        <source>A watchdog that always runs also runs in the bootloader, which does not refresh it.</source>
        <translation>Ein Watchdog, der immer läuft, läuft auch im Bootloader, und der bedient ihn nicht.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Stop mode.</source>
        <translation>Der unabhängige Watchdog ruht im Stop-Modus.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Stop mode.</source>
        <translation>Der unabhängige Watchdog läuft im Stop-Modus weiter.</translation>
    </message>
    <message>
        <source>Whether a program in Stop mode must wake up to refresh the watchdog.</source>
        <translation>Ob ein schlafendes Programm aufwachen muss, um den Watchdog zu bedienen.</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Standby mode.</source>
        <translation>Der unabhängige Watchdog ruht im Standby-Modus.</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Standby mode.</source>
        <translation>Der unabhängige Watchdog läuft im Standby-Modus weiter.</translation>
    </message>
    <message>
        <source>Whether the watchdog resets a chip in Standby mode.</source>
        <translation>Ob der Watchdog einen Chip im Standby-Modus zurücksetzt.</translation>
    </message>
    <message>
        <source>The window watchdog always runs.</source>
        <translation>Der Fenster-Watchdog läuft immer.</translation>
    </message>
    <message>
        <source>The program starts the window watchdog.</source>
        <translation>Der Fenster-Watchdog läuft, sobald das Programm ihn startet.</translation>
    </message>
    <message>
        <source>The second watchdog, which also resets the chip if it is refreshed too early.</source>
        <translation>Der zweite Watchdog, der auch reagiert, wenn er zu früh bedient wird.</translation>
    </message>
    <message>
        <source>One bank.</source>
        <translation>Eine Bank.</translation>
    </message>
    <message>
        <source>Two banks.</source>
        <translation>Zwei Bänke.</translation>
    </message>
    <message>
        <source>How parts with 256 or 512 KB of flash are divided.</source>
        <translation>Wie Chips mit 256 oder 512 KB Flash aufgeteilt sind.</translation>
    </message>
    <message>
        <source>No effect on parts with 1 MB: those always have two banks.</source>
        <translation>Ohne Wirkung bei Chips mit 1 MB: Diese haben immer zwei Bänke.</translation>
    </message>
    <message>
        <source>One bank on parts with 1 MB.</source>
        <translation>Eine Bank bei Chips mit 1 MB.</translation>
    </message>
    <message>
        <source>Two banks on parts with 1 MB.</source>
        <translation>Zwei Bänke bei Chips mit 1 MB.</translation>
    </message>
    <message>
        <source>How parts with 1 MB of flash are divided.</source>
        <translation>Wie Chips mit 1 MB Flash aufgeteilt sind.</translation>
    </message>
    <message>
        <source>No effect on parts with 2 MB.</source>
        <translation>Ohne Wirkung bei Chips mit 2 MB.</translation>
    </message>
    <message>
        <source>One bank with pages of 8 KB.</source>
        <translation>Eine Bank mit Seiten von 8 KB.</translation>
    </message>
    <message>
        <source>Two banks with pages of 4 KB.</source>
        <translation>Zwei Bänke mit Seiten von 4 KB.</translation>
    </message>
    <message>
        <source>How the flash is divided.</source>
        <translation>Wie der Flash aufgeteilt ist.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is on.</source>
        <translation>Die Parität des SRAM2 wird geprüft.</translation>
    </message>
    <message>
        <source>SRAM2 parity check is off.</source>
        <translation>Die Parität des SRAM2 wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Detects bit errors in SRAM2.</source>
        <translation>Findet Bits des SRAM2, die gekippt sind.</translation>
    </message>
    <message>
        <source>A reset erases SRAM2.</source>
        <translation>Ein Reset löscht den SRAM2.</translation>
    </message>
    <message>
        <source>A reset does not erase SRAM2.</source>
        <translation>Ein Reset lässt den SRAM2, wie er ist.</translation>
    </message>
    <message>
        <source>Whether the content of SRAM2 survives a reset.</source>
        <translation>Ob Geheimnisse oder Nachrichten an den nächsten Start einen Reset im SRAM2 überstehen.</translation>
    </message>
    <message>
        <source>OPTR 7:0</source>
        <translation>OPTR 7:0</translation>
    </message>
    <message>
        <source>Level 0: not protected.</source>
        <translation>Stufe 0: nicht geschützt.</translation>
    </message>
    <message>
        <source>Level 1: the flash cannot be read from outside.</source>
        <translation>Stufe 1: Der Flash kann von außen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Level 2: locked permanently; only the chip&apos;s own program can change it.</source>
        <translation>Stufe 2: dauerhaft verschlossen; nur das eigene Programm kann noch etwas ändern.</translation>
    </message>
    <message>
        <source>Level 0: about 1.7 V.</source>
        <translation>Stufe 0: etwa 1,7 V.</translation>
    </message>
    <message>
        <source>Level 1: about 2.0 V.</source>
        <translation>Stufe 1: etwa 2,0 V.</translation>
    </message>
    <message>
        <source>Level 2: about 2.2 V.</source>
        <translation>Stufe 2: etwa 2,2 V.</translation>
    </message>
    <message>
        <source>Level 3: about 2.5 V.</source>
        <translation>Stufe 3: etwa 2,5 V.</translation>
    </message>
    <message>
        <source>Level 4: about 2.8 V.</source>
        <translation>Stufe 4: etwa 2,8 V.</translation>
    </message>
    <message>
        <source>OPTR 10:8</source>
        <translation>OPTR 10:8</translation>
    </message>
    <message>
        <source>%1: a value that the reference manual does not define.</source>
        <translation>%1: ein Wert, den das Referenzhandbuch nicht definiert.</translation>
    </message>
    <message>
        <source>Below this supply voltage the chip is held in reset.</source>
        <translation>Unterhalb dieser Versorgungsspannung wird der Chip im Reset gehalten.</translation>
    </message>
    <message>
        <source>OPTR %1</source>
        <translation>OPTR %1</translation>
    </message>
    <message>
        <source>No backup can be made: part of the content to be replaced cannot be read.</source>
        <translation>Eine Sicherung ist nicht möglich: Ein Teil dessen, was das Update ersetzt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Aktualisieren Sie ohne Sicherung, wenn der Inhalt des Geräts entbehrlich ist.</translation>
    </message>
    <message>
        <source>Nothing is replaced, so there is nothing to back up.</source>
        <translation>Nichts wird ersetzt, also gibt es nichts zu sichern.</translation>
    </message>
    <message>
        <source>The content to be replaced (%1) is saved in %2.</source>
        <translation>Was das Update ersetzt (%1), ist in %2 gesichert.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed.</source>
        <translation>Auf dem Gerät wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; its program runs again.</source>
        <translation>Auf dem Gerät wurde nichts geändert; sein Programm läuft wieder.</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; it is in bootloader mode.</source>
        <translation>Auf dem Gerät wurde nichts geändert; es wartet in seinem Bootloader.</translation>
    </message>
    <message>
        <source>Nothing in its memory was changed.</source>
        <translation>In seinem Speicher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The old program may already be erased.</source>
        <translation>Das alte Programm ist vielleicht schon gelöscht.</translation>
    </message>
    <message>
        <source>The old program is erased; the device is in bootloader mode.</source>
        <translation>Das alte Programm ist gelöscht; das Gerät wartet in seinem Bootloader.</translation>
    </message>
    <message>
        <source>The old program is erased and the new one is not complete.</source>
        <translation>Das alte Programm ist gelöscht und das neue nicht vollständig.</translation>
    </message>
    <message>
        <source>To start its program again, unplug the device and plug it in again.</source>
        <translation>Um sein Programm wieder zu starten, ziehen Sie das Gerät ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>Schließen Sie das Gerät wieder an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Leave it plugged in and start the update again.</source>
        <translation>Lassen Sie das Gerät angeschlossen und starten Sie das Update erneut.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Schließen Sie das Gerät wieder an und starten Sie das Update erneut. Erscheint es nicht, halten Sie BOOT0 gedrückt, während Sie es anschließen.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <source>%1 on port %2</source>
        <translation>%1 an Port %2</translation>
    </message>
    <message>
        <source> (serial %1)</source>
        <translation> (Seriennummer %1)</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>nichts ist angeschlossen</translation>
    </message>
    <message>
        <source>connected: </source>
        <translation>angeschlossen: </translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Kein Gerät ist angeschlossen.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>Schließen Sie das Gerät mit einem USB-Kabel an, das Daten überträgt. Erscheint es nicht, halten Sie BOOT0 gedrückt, während Sie es anschließen.</translation>
    </message>
    <message>
        <source>The chosen device is not connected.</source>
        <translation>Das gewählte Gerät ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Connect it or choose another one.</source>
        <translation>Schließen Sie es an oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose one by its port or unplug the others.</source>
        <translation>Wählen Sie eines über seinen Port oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>The device selection is empty.</source>
        <translation>Ein Gerät sollte gewählt werden, aber ohne Angabe, welches.</translation>
    </message>
    <message>
        <source>The chosen device has no interface for updates over USB.</source>
        <translation>Das gewählte Gerät hat keine Schnittstelle für Updates über USB.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board, or choose another device.</source>
        <translation>Starten Sie seinen Bootloader mit der Boot-Taste oder dem Jumper des Boards oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The chosen device uses a different kind of DFU than STM32 bootloaders.</source>
        <translation>Das gewählte Gerät verwendet eine andere Art von DFU als die Bootloader der STM32.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Hold BOOT0, press reset (or unplug the device and plug it in again), and try again.</source>
        <translation>Halten Sie BOOT0 gedrückt, drücken Sie Reset (oder ziehen Sie das Gerät ab und schließen Sie es wieder an) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unplug the other devices and try again.</source>
        <translation>Ziehen Sie die anderen Geräte ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The running program cannot start the bootloader.</source>
        <translation>Das laufende Programm kann den Bootloader nicht starten.</translation>
    </message>
    <message>
        <source>The device reconnected at another port and was recognised by its serial number.</source>
        <translation>Das Gerät ist an einem anderen Port zurückgekommen und wurde an seiner Seriennummer erkannt.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; starting again.</source>
        <translation>Das Gerät hat den Bus verlassen und ist zurück; die Arbeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>Everything is written and verified, but </source>
        <translation>Alles ist geschrieben und geprüft, aber </translation>
    </message>
    <message>
        <source>Everything is written, but </source>
        <translation>Alles ist geschrieben, aber </translation>
    </message>
    <message>
        <source>the device restarted in bootloader mode instead of its program.</source>
        <translation>das Gerät hat wieder seinen Bootloader statt seines Programms gestartet.</translation>
    </message>
    <message>
        <source>If it does not start, unplug it and plug it in again.</source>
        <translation>Startet es nicht, ziehen Sie es ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>Unplug the device, release BOOT0, and plug it in again.</source>
        <translation>Ziehen Sie das Gerät ab, lassen Sie BOOT0 los und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>The bootloader reported an error on exit, but did exit: </source>
        <translation>Der Bootloader hat beim Beenden einen Fehler gemeldet und sich trotzdem beendet: </translation>
    </message>
    <message>
        <source>The file is for more than one memory.</source>
        <translation>Die Datei ist für mehr als einen Speicher bestimmt.</translation>
    </message>
    <message>
        <source>The device has several memories and does not state which of them a mass erase covers.</source>
        <translation>Das Gerät hat mehrere Speicher und sagt nicht, welchen davon eine Gesamtlöschung leert.</translation>
    </message>
    <message>
        <source>Part of the memory is protected or cannot be read.</source>
        <translation>Ein Teil des Speichers ist geschützt oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Part of the memory is excluded from updates.</source>
        <translation>Ein Teil des Speichers ist von Updates ausgenommen.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase.</source>
        <translation>Das Gerät sollte alles löschen und hat es nicht getan.</translation>
    </message>
    <message>
        <source>The range covers part of a sector, but only whole sectors can be erased.</source>
        <translation>Der Bereich umfasst einen Teil eines Sektors, und nur ganze Sektoren können gelöscht werden.</translation>
    </message>
    <message>
        <source>Give a range of whole sectors, for example from %1 with a length of %2 bytes.</source>
        <translation>Geben Sie einen Bereich aus ganzen Sektoren an, zum Beispiel ab %1 mit einer Länge von %2 Bytes.</translation>
    </message>
    <message>
        <source>This memory cannot be erased.</source>
        <translation>Dieser Speicher kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The device does not have memory in the whole range.</source>
        <translation>Das Gerät hat nicht im ganzen Bereich Speicher.</translation>
    </message>
    <message>
        <source>The device does not announce erasable memory.</source>
        <translation>Das Gerät gibt keinen Speicher an, der gelöscht werden kann.</translation>
    </message>
    <message>
        <source>The device does not have memory there.</source>
        <translation>Das Gerät hat dort keinen Speicher.</translation>
    </message>
    <message>
        <source>This memory cannot be read, so nothing can be compared.</source>
        <translation>Das Gerät lässt diesen Speicher nicht lesen, also kann nichts verglichen werden.</translation>
    </message>
    <message>
        <source>Excluded from updates: stays as it is.</source>
        <translation>Von Updates ausgenommen: bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Not in the file: stays as it is.</source>
        <translation>Nicht in der Datei: bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Not in the file, which replaces the whole chip: erased.</source>
        <translation>Nicht in der Datei, zu der der ganze Chip gehört: wird geleert.</translation>
    </message>
    <message>
        <source>Not in the file and empty already: nothing is lost.</source>
        <translation>Nicht in der Datei und schon leer: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Some bytes were wrong on the first read and right on the next two. The memory is fine; the USB connection may not be.</source>
        <translation>Einige Bytes wurden zuerst falsch und danach zweimal richtig gelesen. Der Speicher ist in Ordnung; die USB-Verbindung vielleicht nicht.</translation>
    </message>
    <message>
        <source>The file covers only part of a sector, and the rest cannot be read, so it would be lost.</source>
        <translation>Die Datei umfasst nur einen Teil eines Sektors, und das Gerät lässt den Rest nicht lesen; er ginge also verloren.</translation>
    </message>
    <message>
        <source>Use a file that fills whole sectors.</source>
        <translation>Verwenden Sie eine Datei, die ganze Sektoren füllt.</translation>
    </message>
    <message>
        <source>%1 of adjacent data cannot be read and will be discarded: an earlier update was interrupted there.</source>
        <translation>%1 neben dem Programm sind nicht lesbar und werden aufgegeben: Dort wurde ein früheres Update unterbrochen.</translation>
    </message>
    <message>
        <source>Use a file made for this device.</source>
        <translation>Verwenden Sie eine Datei, die für dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>The file does not contain firmware.</source>
        <translation>Die Datei enthält überhaupt keine Firmware.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file does not fit at the given address.</source>
        <translation>Die Datei passt nicht hinter die angegebene Adresse.</translation>
    </message>
    <message>
        <source>The device sent fewer bytes than requested.</source>
        <translation>Das Gerät hat weniger Bytes geliefert als angefordert.</translation>
    </message>
    <message>
        <source>Some bytes differed on the second read. The USB connection or the memory may be faulty.</source>
        <translation>Einige Bytes wurden beim zweiten Mal anders gelesen. Die USB-Verbindung oder der Speicher ist vielleicht schlecht.</translation>
    </message>
    <message>
        <source>Part of the memory differs on each read.</source>
        <translation>Ein Teil des Speichers liest sich jedes Mal anders.</translation>
    </message>
    <message>
        <source>A USB transfer failed and is repeated: </source>
        <translation>Eine Übertragung über USB ist fehlgeschlagen und wird wiederholt: </translation>
    </message>
    <message>
        <source>Version %1 was written again.</source>
        <translation>Version %1 ist noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>Updated from %1 to %2.</source>
        <translation>Von %1 auf %2 aktualisiert.</translation>
    </message>
    <message>
        <source>Version %1 is installed.</source>
        <translation>Version %1 ist installiert.</translation>
    </message>
    <message>
        <source>The file is written to the device.</source>
        <translation>Die Datei ist auf das Gerät geschrieben.</translation>
    </message>
    <message>
        <source>The update is planned; nothing was changed.</source>
        <translation>Das Update ist geplant; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wieder auf dem Gerät.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>Das Gerät enthält, was in der Datei steht.</translation>
    </message>
    <message>
        <source>The memory is read.</source>
        <translation>Der Speicher ist gelesen.</translation>
    </message>
    <message>
        <source>The memory is erased.</source>
        <translation>Der Speicher ist gelöscht.</translation>
    </message>
    <message>
        <source>Read protection is removed and everything is erased.</source>
        <translation>Der Leseschutz ist entfernt und alles ist gelöscht.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode.</source>
        <translation>Das Gerät ist in seinem Bootloader.</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>Das Programm ist gestartet.</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty.</source>
        <translation>Jedes Byte wurde zurückgelesen und ist leer.</translation>
    </message>
    <message>
        <source>Every byte was read back and matches.</source>
        <translation>Jedes Byte wurde zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>Es wurde nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>The device restarted normally.</source>
        <translation>Das Gerät ist als seine Anwendung zurück.</translation>
    </message>
    <message>
        <source>The file contains bytes for addresses that this device does not have.</source>
        <translation>Die Datei enthält Bytes für eine Stelle, die dieses Gerät nicht hat.</translation>
    </message>
    <message>
        <source>%1 is not inside &quot;%2&quot; (alternate setting %3)</source>
        <translation>%1 liegt nicht in „%2“ (Alternate Setting %3)</translation>
    </message>
    <message>
        <source>The file contains two values for the same address.</source>
        <translation>Die Datei gibt zwei Werte für dieselbe Stelle an.</translation>
    </message>
    <message>
        <source>The file is for a memory that this device does not have.</source>
        <translation>Die Datei ist für einen Speicher bestimmt, den dieses Gerät nicht hat.</translation>
    </message>
    <message>
        <source>alternate setting %1</source>
        <translation>Alternate Setting %1</translation>
    </message>
    <message>
        <source>Contains the start of the program: erased first and completed last, so that an incomplete program never starts.</source>
        <translation>Startet das Programm: wird zuerst gelöscht und zuletzt vervollständigt, damit nie ein halbes Programm startet.</translation>
    </message>
    <message>
        <source>Erased and written without comparing.</source>
        <translation>Wird ohne Vergleich gelöscht und geschrieben.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster).</source>
        <translation>Wurde nicht verglichen, weil sich das nicht lohnt.</translation>
    </message>
    <message>
        <source>Differs from the file, which covers part of it; the rest is kept.</source>
        <translation>Weicht von der Datei ab, die nur einen Teil davon umfasst; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Differs from the file.</source>
        <translation>Weicht von der Datei ab.</translation>
    </message>
    <message>
        <source>Already matches the file.</source>
        <translation>Enthält schon, was in der Datei steht.</translation>
    </message>
    <message>
        <source>Erased by the mass erase, then written.</source>
        <translation>Wird mit dem ganzen Speicher gelöscht, dann geschrieben.</translation>
    </message>
    <message>
        <source>The results cannot be written to %1.</source>
        <translation>Die Ergebnisse können nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another file.</source>
        <translation>Prüfen Sie den Ordner und seine Berechtigungen oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a table of series results.</source>
        <translation>%1 gibt es schon und ist keine Tabelle mit Serienergebnissen.</translation>
    </message>
    <message>
        <source>Choose another file; this one is unchanged.</source>
        <translation>Wählen Sie eine andere Datei; diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The device does not announce any program memory.</source>
        <translation>Das Gerät gibt keinen Speicher an, der ein Programm enthalten kann.</translation>
    </message>
    <message>
        <source>Give the address of the program.</source>
        <translation>Geben Sie die Adresse des Programms an.</translation>
    </message>
    <message>
        <source>Not all of the range is readable memory.</source>
        <translation>Das Gerät hat nicht im ganzen Bereich lesbaren Speicher.</translation>
    </message>
    <message>
        <source>Choose a range inside its memory map.</source>
        <translation>Sehen Sie sich seine Speicherübersicht an und geben Sie einen Bereich darin an.</translation>
    </message>
    <message>
        <source>The device does not announce readable memory.</source>
        <translation>Das Gerät gibt keinen Speicher an, der gelesen werden kann.</translation>
    </message>
    <message>
        <source>Part of the memory cannot be read: an interrupted update left it half written.</source>
        <translation>Ein Teil des Speichers kann nicht gelesen werden: Ein unterbrochenes Update hat ihn halb geschrieben hinterlassen.</translation>
    </message>
    <message>
        <source>Update the device, or read the ranges around it.</source>
        <translation>Aktualisieren Sie das Gerät oder lesen Sie die Bereiche um die Stelle herum.</translation>
    </message>
    <message>
        <source>The device is not read-protected.</source>
        <translation>Das Gerät ist nicht lesegeschützt: Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>To empty its memory, erase it.</source>
        <translation>Um seinen Speicher zu leeren, löschen Sie ihn.</translation>
    </message>
    <message>
        <source>The device does not announce flash memory.</source>
        <translation>Das Gerät gibt keinen Flash-Speicher an, der geschützt sein kann.</translation>
    </message>
    <message>
        <source>The bootloader accepted the request to remove read protection, and the device disconnected: its program is erased.</source>
        <translation>Der Bootloader hat den Auftrag angenommen, den Leseschutz zu entfernen, und das Gerät hat den Bus verlassen: Es hat kein Programm mehr.</translation>
    </message>
    <message>
        <source>Hold BOOT0 while you plug it in; the bootloader then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Halten Sie BOOT0 gedrückt, während Sie es anschließen; sein Bootloader zeigt dann, ob es offen ist, und ein Programm kann installiert werden.</translation>
    </message>
    <message>
        <source>Read protection is removed, but the memory is not empty.</source>
        <translation>Der Leseschutz ist entfernt, aber der Speicher ist nicht leer.</translation>
    </message>
    <message>
        <source>Erase the device before you rely on its content.</source>
        <translation>Löschen Sie das Gerät, bevor Sie seinem Inhalt vertrauen.</translation>
    </message>
    <message>
        <source>Everything is written%1 and the device restarted, but it reports version %2 instead of %3.</source>
        <translation>Alles ist geschrieben%1; das Gerät ist zurück, meldet aber Version %2 statt %3.</translation>
    </message>
    <message>
        <source>, read back</source>
        <translation>, auch zurückgelesen</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and check its version. If it is still wrong, the file states a version that its program does not report.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an und sehen Sie dann nach seiner Version. Bleibt sie gleich, gibt die Datei eine Version an, die ihr Programm nicht meldet.</translation>
    </message>
    <message>
        <source>Continues the interrupted update.</source>
        <translation>Setzt das zuvor unterbrochene Update fort.</translation>
    </message>
    <message>
        <source>An update with another file was interrupted here.</source>
        <translation>Hier wurde zuvor ein Update mit einer anderen Datei unterbrochen.</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase; its sectors are erased one by one.</source>
        <translation>Das Gerät sollte seinen ganzen Speicher löschen und hat es nicht getan; seine Sektoren werden einzeln gelöscht.</translation>
    </message>
    <message>
        <source>A mass erase would lose data. </source>
        <translation>Der ganze Speicher kann nicht ohne Verlust auf einmal gelöscht werden. </translation>
    </message>
    <message>
        <source>Use the automatic choice, or state that the file replaces the whole chip.</source>
        <translation>Lassen Sie das Programm den Weg wählen oder geben Sie an, dass der ganze Chip zur Datei gehört.</translation>
    </message>
    <message>
        <source>Erasing single sectors is fastest.</source>
        <translation>Einzelne Sektoren zu löschen dauert am kürzesten.</translation>
    </message>
    <message>
        <source>Single sectors are erased. </source>
        <translation>Einzelne Sektoren werden gelöscht. </translation>
    </message>
    <message>
        <source>Mass erase, as requested.</source>
        <translation>Der ganze Speicher wird auf einmal gelöscht, wie gewünscht.</translation>
    </message>
    <message>
        <source>Every sector of the file is erased and written, as requested.</source>
        <translation>Jeder Sektor der Datei wird gelöscht und geschrieben, wie gewünscht.</translation>
    </message>
    <message>
        <source>Only sectors that differ are erased, as requested.</source>
        <translation>Nur Sektoren, die abweichen, werden gelöscht, wie gewünscht.</translation>
    </message>
    <message>
        <source>A mass erase is fastest and loses nothing.</source>
        <translation>Den ganzen Speicher auf einmal zu löschen dauert am kürzesten, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The file would change chip settings that may be irreversible. An update never does that.</source>
        <translation>Die Datei würde Einstellungen des Chips ändern, die sich vielleicht nicht zurücknehmen lassen. Ein Update tut das nie.</translation>
    </message>
    <message>
        <source>The file contains bytes for memory that cannot be rewritten.</source>
        <translation>Die Datei enthält Bytes für eine Stelle, die nicht neu beschrieben werden kann.</translation>
    </message>
    <message>
        <source>The device announces memory in units that cannot be programmed.</source>
        <translation>Das Gerät gibt Speicher in Teilen an, die nicht programmiert werden können.</translation>
    </message>
    <message>
        <source>The file needs memory that is excluded from updates.</source>
        <translation>Die Datei braucht einen Teil des Speichers, der von Updates ausgenommen ist.</translation>
    </message>
    <message>
        <source>Use a file that does not need it, or do not exclude it.</source>
        <translation>Verwenden Sie eine Datei, die ihn unberührt lässt, oder nehmen Sie ihn nicht aus.</translation>
    </message>
    <message>
        <source>the device %1 on USB port %2</source>
        <translation>das Gerät %1 an USB-Port %2</translation>
    </message>
    <message>
        <source>“%1” (%2) on USB port %3</source>
        <translation>„%1“ (%2) an USB-Port %3</translation>
    </message>
    <message>
        <source>As administrator, put this line into /etc/udev/rules.d/70-fieldflash.rules:
%1
Then unplug the device and plug it in again; Fieldflash then continues automatically. (In a remote session, use MODE=&quot;0666&quot; instead of TAG+=&quot;uaccess&quot;.)</source>
        <translation>Schreiben Sie als Administrator diese Zeile in /etc/udev/rules.d/70-fieldflash.rules:
%1
Ziehen Sie dann das Gerät ab und schließen Sie es wieder an; Fieldflash macht von selbst weiter. (Sind Sie aus der Ferne angemeldet, schreiben Sie MODE=&quot;0666&quot; anstelle von TAG+=&quot;uaccess&quot;.)</translation>
    </message>
    <message>
        <source>This system does not give programs access to USB devices.</source>
        <translation>Dieses System lässt Programme gar keine USB-Geräte benutzen.</translation>
    </message>
    <message>
        <source>In a container or sandbox, give it access to /dev/bus/usb.</source>
        <translation>Geben Sie ihm in einem Container oder einer Sandbox Zugriff auf /dev/bus/usb.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use %1.</source>
        <translation>Ihr Benutzerkonto darf %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>Ein anderes Programm benutzt %1.</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>Plug it in again. If you did not unplug it, try another cable or port.</source>
        <translation>Schließen Sie es wieder an; haben Sie es nicht selbst abgezogen, versuchen Sie ein anderes Kabel oder einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and repeat the step.</source>
        <translation>Ziehen Sie es ab, schließen Sie es wieder an und wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <source>%1 refused a request.</source>
        <translation>%1 hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub.</source>
        <translation>Versuchen Sie ein anderes Kabel, einen anderen Port oder den Anschluss ohne Hub.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>Ein anderes Programm (%1, Prozess %2)</translation>
    </message>
    <message>
        <source>The device is not at the expected port.</source>
        <translation>Das Gerät ist nicht an dem Port, mit dem gearbeitet wird.</translation>
    </message>
    <message>
        <source>Plug it into the expected port.</source>
        <translation>Schließen Sie es an diesem Port an.</translation>
    </message>
    <message>
        <source>The device did not send a valid string descriptor.</source>
        <translation>Das Gerät hat etwas anderes als einen Text gesendet.</translation>
    </message>
    <message>
        <source>The data needed to recover from an interruption could not be saved.</source>
        <translation>Was eine Unterbrechung der Aktualisierung überstehen soll, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is writable.</source>
        <translation>Prüfen Sie, ob noch Platz auf dem Datenträger ist und der Ordner beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Part of the memory is not empty after erasing, so it cannot be written.</source>
        <translation>Ein Teil des Speichers wird beim Löschen nicht leer und kann deshalb nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The device disconnects whenever data next to the program is read, so it cannot be kept.</source>
        <translation>Das Gerät fällt jedes Mal aus, wenn die Bytes neben dem Programm gelesen werden; sie können deshalb nicht erhalten werden.</translation>
    </message>
    <message>
        <source>If this data is not needed, discard it (option --no-preserve), or use a file that fills whole sectors.</source>
        <translation>Wenn auf das, was dort liegt, verzichtet werden kann, geben Sie es auf (Option --no-preserve), oder verwenden Sie eine Datei, die ganze Sektoren füllt.</translation>
    </message>
    <message>
        <source>Cannot be read: power failed here, or it is damaged.</source>
        <translation>Kann nicht gelesen werden: Dort fiel der Strom aus, oder die Stelle ist beschädigt.</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; the update continues.</source>
        <translation>Das Gerät hat den Bus verlassen und ist zurück; die Aktualisierung geht weiter.</translation>
    </message>
    <message>
        <source>The device is running its program, not its bootloader.</source>
        <translation>Auf dem Gerät läuft sein Programm und nicht der Bootloader.</translation>
    </message>
    <message>
        <source>Start the bootloader first.</source>
        <translation>Starten Sie zuerst den Bootloader.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose a file: pipes and devices are not supported.</source>
        <translation>Wählen Sie eine Datei: Pipes und Geräte werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2.</source>
        <translation>„%1“ ist größer als %2.</translation>
    </message>
    <message>
        <source>“%1” is not a device id.</source>
        <translation>„%1“ ist keine Kennung eines Geräts.</translation>
    </message>
    <message>
        <source>Did you mean %1? (serial:%2 chooses a serial number.)</source>
        <translation>Meinten Sie %1? (serial:%2 wählt eine Seriennummer.)</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page of the window, or with fieldflash-cli unprotect --erase-everything. Then write a complete firmware.</source>
        <translation>Der Leseschutz kann aufgehoben werden, dabei wird der ganze Chip gelöscht, mit allem, was das alte Programm gespeichert hat: im Fenster auf der Seite Option-Bytes oder mit fieldflash-cli unprotect --erase-everything. Danach muss eine vollständige Firmware geschrieben werden.</translation>
    </message>
    <message>
        <source>The firmware is too large for a support bundle.</source>
        <translation>Die Firmware ist zu groß für ein Supportpaket.</translation>
    </message>
    <message>
        <source>Save it without the firmware and send the firmware file separately.</source>
        <translation>Speichern Sie es ohne die Firmware und senden Sie die Datei gesondert.</translation>
    </message>
    <message>
        <source>No known device is connected. Connected: %1.</source>
        <translation>Kein bekanntes Gerät ist angeschlossen, aber es gibt: %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it: %1.</source>
        <translation>Ist das das Gerät, das aktualisiert werden soll, wählen Sie es: %1.</translation>
    </message>
    <message>
        <source>%1 devices match: %2.</source>
        <translation>%1 Geräte passen: %2.</translation>
    </message>
    <message>
        <source>Download or copy the file again. If that does not help, ask its manufacturer.</source>
        <translation>Laden oder kopieren Sie die Datei erneut. Hilft das nicht, fragen Sie ihren Hersteller.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>external memory</source>
        <translation>externer Speicher</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>not a memory of this device</source>
        <translation>kein Speicher dieses Geräts</translation>
    </message>
    <message>
        <source>If you are sure, override with %1.</source>
        <translation>Wenn Sie sicher sind, setzen Sie sich mit %1 darüber hinweg.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this device.</source>
        <translation>Verwenden Sie die Firmware-Datei, die für dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>an ELF file (linker output)</source>
        <translation>eine ELF-Datei, wie ein Linker sie erzeugt</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>eine UF2-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>eine mit gzip komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>eine mit xz komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>eine mit bzip2 komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>eine mit Zstandard komprimierte Datei</translation>
    </message>
    <message>
        <source>a file compressed with LZ4</source>
        <translation>eine mit LZ4 komprimierte Datei</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>ein Windows-Cabinet-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a library or a Debian package</source>
        <translation>eine Bibliothek oder ein Debian-Paket</translation>
    </message>
    <message>
        <source>an RPM package</source>
        <translation>ein RPM-Paket</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program for macOS</source>
        <translation>ein Programm für macOS</translation>
    </message>
    <message>
        <source>This file is an ArduPilot package (.apj). It contains the program without the bootloader that starts it.</source>
        <translation>Diese Datei ist ein ArduPilot-Paket (.apj). Sie enthält das Programm ohne den Bootloader, der es startet.</translation>
    </message>
    <message>
        <source>Take the file of the same name that ends in _with_bl.hex: it contains both.</source>
        <translation>Nehmen Sie die Datei gleichen Namens, die auf _with_bl.hex endet: Sie enthält beides.</translation>
    </message>
    <message>
        <source>This file is a PX4 package (.px4). It contains the program without the bootloader that starts it.</source>
        <translation>Diese Datei ist ein PX4-Paket (.px4). Sie enthält das Programm ohne den Bootloader, der es startet.</translation>
    </message>
    <message>
        <source>Install it with QGroundControl, or take the .hex or .bin file that contains the bootloader too.</source>
        <translation>Installieren Sie es mit QGroundControl, oder nehmen Sie die .hex- oder .bin-Datei, die auch den Bootloader enthält.</translation>
    </message>
    <message>
        <source>It may be a server&apos;s error message instead of the file.</source>
        <translation>Möglicherweise ist es die Antwort eines Servers, der die Datei nicht geliefert hat.</translation>
    </message>
    <message>
        <source>The file is for a device of another vendor.</source>
        <translation>Die Datei ist für ein Gerät eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>The file is for a different product than the connected device.</source>
        <translation>Die Datei ist für ein anderes Produkt als das angeschlossene Gerät.</translation>
    </message>
    <message>
        <source>The file is for devices with a different bootloader (%1) than this device (%2).</source>
        <translation>Die Datei ist für Geräte mit einem anderen Bootloader (%1) als dieses Gerät (%2).</translation>
    </message>
    <message>
        <source>file %1, bootloader %2</source>
        <translation>Datei %1, Bootloader %2</translation>
    </message>
    <message>
        <source>The file is for %1. In bootloader mode, the device does not state its product.</source>
        <translation>Die Datei ist für %1. Im Bootloader sagt das Gerät nicht, ob es dieses ist.</translation>
    </message>
    <message>
        <source>Compare the file name with the device. If the device has a program, start it so that its id can be compared.</source>
        <translation>Vergleichen Sie den Namen der Datei mit dem Gerät. Hat das Gerät ein Programm, starten Sie es: Dann lässt sich seine Kennung vergleichen.</translation>
    </message>
    <message>
        <source>The file contains version %1, which is older than version %2 on the device.</source>
        <translation>Die Datei enthält Version %1; auf dem Gerät ist die neuere Version %2.</translation>
    </message>
    <message>
        <source>The file states version %1, but the program in it states %2.</source>
        <translation>Die Datei gibt Version %1 an, das Programm darin aber %2.</translation>
    </message>
    <message>
        <source>The program in the file (%1) is for a different device than the connected one.</source>
        <translation>Das Programm in der Datei (%1) ist für ein anderes Gerät als das angeschlossene.</translation>
    </message>
    <message>
        <source>application header %1:%2, device %3</source>
        <translation>Anwendungskopf %1:%2, Gerät %3</translation>
    </message>
    <message>
        <source>The program in the file is for the board %1; the program on the device is for %2.</source>
        <translation>Das Programm in der Datei ist für das Board %1; das Programm auf dem Gerät ist für %2.</translation>
    </message>
    <message>
        <source>board names from the application headers</source>
        <translation>Boards, wie die Anwendungsköpfe sie nennen</translation>
    </message>
    <message>
        <source>this is text, not an Intel HEX record, which begins with a colon</source>
        <translation>dies ist Text und kein Intel-HEX-Datensatz, der mit einem Doppelpunkt beginnt</translation>
    </message>
    <message>
        <source>the record is cut off or contains a character that is not a hexadecimal digit</source>
        <translation>der Datensatz ist abgeschnitten, oder etwas darin ist keine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read, so nothing can be written safely.</source>
        <translation>Das Gerät beschreibt seinen Speicher nicht lesbar, daher kann nichts sicher geschrieben werden.</translation>
    </message>
    <message>
        <source>no readable layout of program memory</source>
        <translation>keine lesbare Beschreibung des Programmspeichers</translation>
    </message>
    <message>
        <source>Restart the device in bootloader mode and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>Starten Sie das Gerät erneut im Bootloader und versuchen Sie es noch einmal. Passiert es wieder, ist sein Bootloader nicht verwendbar.</translation>
    </message>
    <message>
        <source>The device announces an empty memory: there is no sector to write to.</source>
        <translation>Das Gerät beschreibt seinen Speicher als leer: Es gibt keinen einzigen Sektor, in den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>no sector of program memory</source>
        <translation>kein Sektor Programmspeicher</translation>
    </message>
    <message>
        <source>Start the bootloader that gives access to the device&apos;s flash.</source>
        <translation>Starten Sie den Bootloader, der Zugang zum Flash des Geräts gibt.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 ab %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the file cannot be written to this device: %1.</source>
        <translation>Ein Teil der Datei kann nicht auf dieses Gerät geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, use --skip outside-map.</source>
        <translation>Um den Rest der Datei ohne ihn zu schreiben, verwenden Sie --skip outside-map.</translation>
    </message>
    <message>
        <source>Nothing in the file can be written to this device: %1.</source>
        <translation>Nichts in der Datei kann auf dieses Gerät geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file does not fit into the memory of this device: there is no memory at %1.</source>
        <translation>Die Datei passt nicht in den Speicher dieses Geräts: Sie ginge bei %1 weiter, wo keiner ist.</translation>
    </message>
    <message>
        <source>The start of this device&apos;s flash is protected: it contains the bootloader.</source>
        <translation>Der Anfang des Flash dieses Geräts ist geschützt: Dort ist sein Bootloader.</translation>
    </message>
    <message>
        <source>The device does not allow writing %1.</source>
        <translation>Das Gerät lässt %1 nicht beschreiben.</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>nur lesbar: %1</translation>
    </message>
    <message>
        <source>This device does not have writable memory. Start the bootloader that gives access to its flash.</source>
        <translation>Kein Speicher dieses Geräts ist beschreibbar. Starten Sie den Bootloader, der Zugang zu seinem Flash gibt.</translation>
    </message>
    <message>
        <source>The first address that can be written is %1.</source>
        <translation>Die erste beschreibbare Adresse ist %1.</translation>
    </message>
    <message>
        <source>Use the firmware that is built to start at %1.</source>
        <translation>Verwenden Sie die Firmware, die für den Start an %1 erzeugt ist.</translation>
    </message>
    <message>
        <source>The file is larger than %1, too large for firmware for these devices.</source>
        <translation>Die Datei ist größer als %1; so groß ist keine Firmware für diese Geräte.</translation>
    </message>
    <message>
        <source>The Intel HEX file is stored as UTF-16 text.</source>
        <translation>Die Intel-HEX-Datei ist als UTF-16-Text gespeichert.</translation>
    </message>
    <message>
        <source>there are NUL bytes or a Ctrl-Z before this record</source>
        <translation>vor diesem Datensatz stehen NUL-Bytes oder ein Strg-Z</translation>
    </message>
    <message>
        <source>the byte at address %1 was already defined with a different value</source>
        <translation>das Byte an Adresse %1 wurde schon mit einem anderen Wert angegeben</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>Die Datei enthält keine Firmware.</translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>This program was probably built for %1 and would not start at %2.</source>
        <translation>Dieses Programm wurde wahrscheinlich für %1 erzeugt und würde an %2 nicht starten.</translation>
    </message>
    <message>
        <source>This device does not have memory there.</source>
        <translation>Dort hat dieses Gerät keinen Speicher.</translation>
    </message>
    <message>
        <source>The file itself states the wrong address: ask its manufacturer for a corrected one.</source>
        <translation>Die Datei selbst nennt die falsche Adresse: Fragen Sie ihren Hersteller nach einer richtigen.</translation>
    </message>
    <message>
        <source>Write it where it belongs: %1.</source>
        <translation>Schreiben Sie es dorthin, wohin es gehört: %1.</translation>
    </message>
    <message>
        <source>This program was built to run from RAM (%1); it would not start from flash.</source>
        <translation>Dieses Programm wurde für den RAM erzeugt (%1); aus dem Flash würde es nicht starten.</translation>
    </message>
    <message>
        <source>This program was built to run from external memory (%1); it would not start from the flash of the chip.</source>
        <translation>Dieses Programm wurde für externen Speicher erzeugt (%1); aus dem Flash des Chips würde es nicht starten.</translation>
    </message>
    <message>
        <source>Build the program for flash. A debugger can load it into RAM.</source>
        <translation>Erzeugen Sie das Programm für den Flash. Ein Debugger kann es in den RAM laden.</translation>
    </message>
    <message>
        <source>It needs a bootloader that can write external memory.</source>
        <translation>Es braucht einen Bootloader, der externen Speicher beschreibt.</translation>
    </message>
    <message>
        <source>This program was built for another address and would not start at %1.</source>
        <translation>Dieses Programm wurde für eine andere Adresse erzeugt und würde an %1 nicht starten.</translation>
    </message>
    <message>
        <source>The program&apos;s entry point is outside the file, so it could not start.</source>
        <translation>Der Einsprungpunkt des Programms liegt außerhalb der Datei, daher könnte es nicht starten.</translation>
    </message>
    <message>
        <source>no vector table at %1</source>
        <translation>keine Vektortabelle an: %1</translation>
    </message>
    <message>
        <source>A signed MCUboot image cannot be at the start of flash: its bootloader belongs there.</source>
        <translation>Ein signiertes MCUboot-Image kann nicht am Anfang des Flash liegen: Dorthin gehört der Bootloader, der es startet.</translation>
    </message>
    <message>
        <source>Write it to the slot of its bootloader with --address.</source>
        <translation>Schreiben Sie es mit --address an den Platz, den sein Bootloader vorsieht.</translation>
    </message>
    <message>
        <source>There is no program at the start of flash (%1) that would start this one after a reset.</source>
        <translation>Am Anfang des Flash (%1) ist nichts, was dieses Programm nach einem Reset startet.</translation>
    </message>
    <message>
        <source>Write its bootloader too.</source>
        <translation>Schreiben Sie auch seinen Bootloader.</translation>
    </message>
    <message>
        <source>The program&apos;s stack is where this device does not have memory, so it could not start.</source>
        <translation>Das Programm braucht seinen Stack dort, wo dieses Gerät keinen Speicher hat, und könnte nicht starten.</translation>
    </message>
    <message>
        <source>The file is a signed MCUboot image: it needs a bootloader on the device to start it.</source>
        <translation>Die Datei ist ein signiertes MCUboot-Image: Ein Bootloader auf dem Gerät muss es starten.</translation>
    </message>
    <message>
        <source>MCUboot header of %1 bytes</source>
        <translation>MCUboot-Kopf von %1 Byte</translation>
    </message>
    <message>
        <source>the sector size is zero</source>
        <translation>die Sektorgröße ist null</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read.</source>
        <translation>Das Gerät beschreibt seinen Speicher in einer Form, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>while %1</source>
        <translation>beim Schritt: %1</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader and gives this reason: &quot;%1&quot;.</source>
        <translation>Das laufende Programm verweigert den Start des Bootloaders und nennt diesen Grund: „%1“.</translation>
    </message>
    <message>
        <source>asking the program to start the bootloader</source>
        <translation>das Programm bitten, den Bootloader zu starten</translation>
    </message>
    <message>
        <source>resetting the bus to start the bootloader</source>
        <translation>den Bus zurücksetzen, um den Bootloader zu starten</translation>
    </message>
    <message>
        <source>reading %1 at %2</source>
        <translation>%1 bei %2 lesen</translation>
    </message>
    <message>
        <source>setting the address %1</source>
        <translation>die Adresse %1 setzen</translation>
    </message>
    <message>
        <source>erasing the sector at %1</source>
        <translation>den Sektor bei %1 löschen</translation>
    </message>
    <message>
        <source>erasing the whole memory</source>
        <translation>den ganzen Speicher löschen</translation>
    </message>
    <message>
        <source>writing %1 at %2</source>
        <translation>%1 bei %2 schreiben</translation>
    </message>
    <message>
        <source>reading “%1”</source>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>reading the memory layout of alternate setting %1</source>
        <translation>die Speicheraufteilung der alternativen Einstellung %1 lesen</translation>
    </message>
    <message>
        <source>reading the included firmware</source>
        <translation>die enthaltene Firmware lesen</translation>
    </message>
    <message>
        <source>reading line %1</source>
        <translation>Zeile %1 lesen</translation>
    </message>
    <message>
        <source>reading the backup</source>
        <translation>die Sicherung lesen</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>die Sicherung speichern</translation>
    </message>
    <message>
        <source>comparing the device with the file</source>
        <translation>das Gerät mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>opening the bootloader</source>
        <translation>den Bootloader öffnen</translation>
    </message>
    <message>
        <source>asking the bootloader for its memories</source>
        <translation>den Bootloader nach seinen Speichern fragen</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>The suffix of the file says DfuSe, but its content is a raw program without addresses.</source>
        <translation>Der Anhang der Datei sagt DfuSe, ihr Inhalt ist aber ein rohes Programm ohne Adressen.</translation>
    </message>
    <message>
        <source>Use the .bin or .hex file of the same program.</source>
        <translation>Verwenden Sie die .bin- oder .hex-Datei desselben Programms.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared %2.</source>
        <translation>Das Gerät meldet Sektoren von %1, aber ein Löschvorgang hat %2 geleert.</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared only %2.</source>
        <translation>Das Gerät meldet Sektoren von %1, aber ein Löschvorgang hat nur %2 geleert.</translation>
    </message>
    <message>
        <source>The erased content was restored.</source>
        <translation>Was dabei gelöscht wurde, ist zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Not all of the erased content could be restored.</source>
        <translation>Nicht alles, was dabei gelöscht wurde, konnte zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>Its bootloader announces a different memory than the device has. Use the manufacturer&apos;s update tool.</source>
        <translation>Der Bootloader beschreibt einen anderen Speicher, als das Gerät hat. Verwenden Sie das Update-Programm des Herstellers.</translation>
    </message>
    <message>
        <source>Part of the memory differs from what was written. Start the update again.</source>
        <translation>Ein Teil des Speichers hat die geschriebenen Daten nicht übernommen. Starten Sie das Update erneut.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write in the folder “%1”.</source>
        <translation>Sie haben keine Schreibberechtigung für den Ordner „%1“.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the device announces more memory than can be read.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, meldet das Gerät mehr Speicher, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>reading the memory layout of the device</source>
        <translation>beim Lesen des Speicheraufbaus des Geräts</translation>
    </message>
    <message>
        <source>returning the bootloader to its idle state</source>
        <translation>beim Zurückversetzen des Bootloaders in den Ruhezustand</translation>
    </message>
    <message>
        <source>selecting alternate setting %1</source>
        <translation>beim Auswählen der Alternate Setting %1</translation>
    </message>
    <message>
        <source>The answer of the bootloader is too short.</source>
        <translation>Die Antwort des Bootloaders ist zu kurz.</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page (Technician). Then write a complete firmware.</source>
        <translation>Der Leseschutz lässt sich auf der Seite Option-Bytes (Technik) aufheben. Das löscht den ganzen Chip mit allem, was das alte Programm gespeichert hat; danach muss eine vollständige Firmware geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, check whether the option bytes of the device protect this range against writing.</source>
        <translation>Versuchen Sie es erneut. Schlägt es an derselben Stelle wieder fehl, prüfen Sie, ob die Option-Bytes des Geräts diesen Bereich gegen Schreiben schützen.</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, this part of the memory does not keep what is written to it.</source>
        <translation>Versuchen Sie es erneut. Schlägt es an derselben Stelle wieder fehl, behält dieser Teil des Speichers nicht, was geschrieben wird.</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>komprimierte Datei</translation>
    </message>
    <message>
        <source>The archive is damaged, or cut off, and cannot be unpacked.</source>
        <translation>Das Archiv ist beschädigt oder abgeschnitten und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The file is compressed several times over.</source>
        <translation>Die Datei ist mehrfach komprimiert.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1, which no firmware does.</source>
        <translation>Das Archiv ist entpackt größer als %1; so groß ist keine Firmware.</translation>
    </message>
    <message>
        <source>The archive contains more than %1 files.</source>
        <translation>Das Archiv enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The device may start another program than this one: the file belongs to the bank at %1, a program remains in the bank at %2, and option BFB2 lets the device start either.</source>
        <translation>Das Gerät könnte ein anderes Programm als dieses starten: Die Datei gehört in die Bank bei %1, in der Bank bei %2 bleibt ein Programm, und mit der Option BFB2 kann das Gerät beide starten.</translation>
    </message>
    <message>
        <source>BFB2 = 1, the first word at %1 is not erased</source>
        <translation>BFB2 = 1, das erste Wort bei %1 ist nicht gelöscht</translation>
    </message>
    <message>
        <source>option bytes, OTP memory or registers</source>
        <translation>Option-Bytes, OTP-Speicher oder Register</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>If you are sure, tick it under Details to override it.</source>
        <translation>Wenn Sie sicher sind, haken Sie es unter Details an, um es zu übergehen.</translation>
    </message>
    <message>
        <source>Motorola S-record</source>
        <translation>Motorola S-Record</translation>
    </message>
    <message>
        <source>Remove the DFU suffix from it, for example with dfu-suffix --delete.</source>
        <translation>Entfernen Sie den DFU-Suffix, zum Beispiel mit dfu-suffix --delete.</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>gzip-Datei</translation>
    </message>
    <message>
        <source>The gzip file could not be unpacked.</source>
        <translation>Die gzip-Datei konnte nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than %1, which no firmware does.</source>
        <translation>Die gzip-Datei ist entpackt größer als %1; so groß ist keine Firmware.</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>its checksum or compressed data is wrong</source>
        <translation>die Prüfsumme oder die komprimierten Daten sind falsch</translation>
    </message>
    <message>
        <source>The UF2 file is made for %1, not for %2.</source>
        <translation>Die UF2-Datei ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The UF2 file is made for chips with the unknown number %1. The device has this one: %2.</source>
        <translation>Die UF2-Datei ist für Chips mit der unbekannten Nummer %1. Das Gerät hat diesen: %2.</translation>
    </message>
    <message>
        <source>file: family 0x%1, device: %2</source>
        <translation>Datei: Familie 0x%1, Gerät: %2</translation>
    </message>
    <message>
        <source>From %1 on, the file would reach beyond 0xFFFF FFFF.</source>
        <translation>Ab %1 würde die Datei über 0xFFFF FFFF hinausreichen.</translation>
    </message>
    <message>
        <source>A part of a raw binary can only be chosen when its address is known.</source>
        <translation>Ein Teil einer rohen Binärdatei lässt sich nur wählen, wenn ihre Adresse bekannt ist.</translation>
    </message>
    <message>
        <source>The file has nothing in %1.</source>
        <translation>Die Datei hat nichts in %1.</translation>
    </message>
    <message>
        <source>Only a raw binary, Intel HEX or S-record file can be moved to another address; this one is %1.</source>
        <translation>Nur eine rohe Binärdatei, Intel-HEX- oder S-Record-Datei lässt sich an eine andere Adresse verschieben; diese ist %1.</translation>
    </message>
    <message>
        <source>the file states memory %1; this memory has a different number on this device</source>
        <translation>die Datei nennt Speicher %1; dieser Speicher hat auf diesem Gerät eine andere Nummer</translation>
    </message>
    <message>
        <source>flash that this device does not have</source>
        <translation>Flash, den dieses Gerät nicht hat</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, tick it under Details.</source>
        <translation>Um den Rest der Datei ohne diesen Teil zu schreiben, haken Sie ihn unter Details an.</translation>
    </message>
    <message>
        <source>The archive does not contain “%1”.</source>
        <translation>Das Archiv enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>Es enthält: %1</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>The archive is encrypted: %1.</source>
        <translation>Das Archiv ist verschlüsselt: %1.</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the firmware inside.</source>
        <translation>Entpacken Sie es mit dem Kennwort, und wählen Sie die Firmware darin.</translation>
    </message>
    <message>
        <source>The archive contains a file larger than %1: %2.</source>
        <translation>Das Archiv enthält eine Datei, die größer ist als %1: %2.</translation>
    </message>
    <message>
        <source>It contains another archive (%1): unpack it, and choose the firmware inside.</source>
        <translation>Es enthält ein weiteres Archiv (%1): Entpacken Sie es, und wählen Sie die Firmware darin.</translation>
    </message>
    <message>
        <source>The archive does not contain a firmware file.</source>
        <translation>Das Archiv enthält keine Firmwaredatei.</translation>
    </message>
    <message>
        <source>The archive contains “%1” several times.</source>
        <translation>Das Archiv enthält „%1“ mehrmals.</translation>
    </message>
    <message>
        <source>The archive contains several firmware files: %1.</source>
        <translation>Das Archiv enthält mehrere Firmwaredateien: %1.</translation>
    </message>
    <message>
        <source>Choose one of them: %1</source>
        <translation>Wählen Sie eine davon: %1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” in the archive is an archive, too.</source>
        <translation>„%1“ im Archiv ist selbst ein Archiv.</translation>
    </message>
    <message>
        <source>reading “%1” in the archive</source>
        <translation>beim Lesen von „%1“ im Archiv</translation>
    </message>
    <message>
        <source>The firmware is “%1” in “%2”.</source>
        <translation>Die Firmware ist „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>ELF file</source>
        <translation>ELF-Datei</translation>
    </message>
    <message>
        <source>The ELF file %1.</source>
        <translation>Die ELF-Datei %1.</translation>
    </message>
    <message>
        <source>Use the linked program, or the .hex or .bin file that was made from it.</source>
        <translation>Nehmen Sie das gelinkte Programm oder die daraus erzeugte .hex- oder .bin-Datei.</translation>
    </message>
    <message>
        <source>it ends inside the header</source>
        <translation>sie endet mitten im Kopf</translation>
    </message>
    <message>
        <source>is a 64-bit program</source>
        <translation>ist ein 64-Bit-Programm</translation>
    </message>
    <message>
        <source>its word size is unknown</source>
        <translation>ihre Wortbreite ist unbekannt</translation>
    </message>
    <message>
        <source>is for a big-endian processor</source>
        <translation>ist für einen Big-Endian-Prozessor</translation>
    </message>
    <message>
        <source>its byte order is unknown</source>
        <translation>ihre Bytereihenfolge ist unbekannt</translation>
    </message>
    <message>
        <source>is for another processor than Arm (machine %1)</source>
        <translation>ist für einen anderen Prozessor als Arm (Maschine %1)</translation>
    </message>
    <message>
        <source>is an object file that is not linked yet</source>
        <translation>ist eine noch nicht gelinkte Objektdatei</translation>
    </message>
    <message>
        <source>is a shared library or position-independent program, without fixed addresses</source>
        <translation>ist eine Bibliothek oder ein positionsunabhängiges Programm ohne feste Adressen</translation>
    </message>
    <message>
        <source>is a memory dump of a crashed program</source>
        <translation>ist ein Speicherabzug eines abgestürzten Programms</translation>
    </message>
    <message>
        <source>is of the unknown type %1</source>
        <translation>ist vom unbekannten Typ %1</translation>
    </message>
    <message>
        <source>a segment reaches beyond the end of the file; it may be cut off</source>
        <translation>ein Segment reicht über das Ende der Datei hinaus; sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>a segment is larger in the file than in memory</source>
        <translation>ein Segment ist in der Datei größer als im Speicher</translation>
    </message>
    <message>
        <source>a segment begins with the headers of the file, and no section says where the program begins</source>
        <translation>ein Segment beginnt mit den Köpfen der Datei, und kein Abschnitt sagt, wo das Programm beginnt</translation>
    </message>
    <message>
        <source>The ELF file loads its own headers; they were left out.</source>
        <translation>Die ELF-Datei lädt ihre eigenen Köpfe; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>a segment at address %1 reaches beyond the end of the address space</source>
        <translation>ein Segment an Adresse %1 reicht über das Ende des Adressraums hinaus</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ihr Kopf lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its program headers cannot be read</source>
        <translation>ihre Programmköpfe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>program header %1 cannot be read; the file may be cut off</source>
        <translation>Programmkopf %1 lässt sich nicht lesen; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>contains nothing that is to be loaded</source>
        <translation>enthält nichts, was geladen werden soll</translation>
    </message>
    <message>
        <source>two segments both fill %1</source>
        <translation>zwei Segmente füllen beide %1</translation>
    </message>
    <message>
        <source>its content is not %1</source>
        <translation>ihr Inhalt ist nicht %1</translation>
    </message>
    <message>
        <source>The S-record file is stored as UTF-16 text.</source>
        <translation>Die S-Record-Datei ist als UTF-16-Text gespeichert.</translation>
    </message>
    <message>
        <source>The file is named %1, but its content is %2.</source>
        <translation>Die Datei heißt %1, aber ihr Inhalt ist %2.</translation>
    </message>
    <message>
        <source>The file is not an archive, so it does not contain “%1”.</source>
        <translation>Die Datei ist kein Archiv und enthält daher „%1“ nicht.</translation>
    </message>
    <message>
        <source>Leave out what follows //.</source>
        <translation>Lassen Sie weg, was auf // folgt.</translation>
    </message>
    <message>
        <source>it counts %1 data records, but %2 came before it</source>
        <translation>er zählt %1 Datensätze, aber davor kamen %2</translation>
    </message>
    <message>
        <source>S-record file</source>
        <translation>S-Record-Datei</translation>
    </message>
    <message>
        <source>UF2 file</source>
        <translation>UF2-Datei</translation>
    </message>
    <message>
        <source>the block does not begin as a UF2 block does</source>
        <translation>der Block beginnt nicht wie ein UF2-Block</translation>
    </message>
    <message>
        <source>the block does not end as a UF2 block does</source>
        <translation>der Block endet nicht wie ein UF2-Block</translation>
    </message>
    <message>
        <source>the block states %1 bytes, but has room for %2</source>
        <translation>der Block gibt %1 Bytes an, hat aber Platz für %2</translation>
    </message>
    <message>
        <source>the block reaches beyond the end of the address space</source>
        <translation>der Block reicht über das Ende des Adressraums hinaus</translation>
    </message>
    <message>
        <source>the file ends inside a block; it may be cut off</source>
        <translation>die Datei endet mitten in einem Block; sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>keine Familie</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for “%1”, only for: %2.</source>
        <translation>Die UF2-Datei enthält nichts für „%1“, nur für: %2.</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for the program memory of a device, only files or comments.</source>
        <translation>Die UF2-Datei enthält nichts für den Programmspeicher eines Geräts, nur Dateien oder Kommentare.</translation>
    </message>
    <message>
        <source>The UF2 file contains firmware for several chips: %1.</source>
        <translation>Die UF2-Datei enthält Firmware für mehrere Chips: %1.</translation>
    </message>
    <message>
        <source>this block states %1 blocks in all, but one before it %2</source>
        <translation>dieser Block gibt insgesamt %1 Blöcke an, ein früherer aber %2</translation>
    </message>
    <message>
        <source>this is block %1, though the file states only %2</source>
        <translation>dies ist Block %1, obwohl die Datei nur %2 angibt</translation>
    </message>
    <message>
        <source>block %1 is there twice, with different content</source>
        <translation>Block %1 ist zweimal vorhanden, mit verschiedenem Inhalt</translation>
    </message>
    <message>
        <source>it states %1 blocks, but block %2 is missing; the file may be cut off</source>
        <translation>sie gibt %1 Blöcke an, aber Block %2 fehlt; die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>it states more MD5 regions than firmware has</source>
        <translation>sie gibt mehr MD5-Bereiche an, als Firmware hat</translation>
    </message>
    <message>
        <source>the MD5 of %1 does not match the content</source>
        <translation>die MD5-Summe von %1 passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>The UF2 file has blocks that are not for the main flash; they were left out.</source>
        <translation>Die UF2-Datei hat Blöcke, die nicht für den Hauptspeicher sind; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The UF2 file contains files for a file system on the device; they were left out.</source>
        <translation>Die UF2-Datei enthält Dateien für ein Dateisystem auf dem Gerät; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The UF2 file gives some blocks twice, with the same content.</source>
        <translation>Die UF2-Datei gibt einige Blöcke zweimal an, mit demselben Inhalt.</translation>
    </message>
    <message>
        <source>two blocks give the byte at address %1 different values</source>
        <translation>zwei Blöcke geben für das Byte an Adresse %1 verschiedene Werte an</translation>
    </message>
    <message>
        <source>this is text, and not an S-record, which begins with an S</source>
        <translation>dies ist Text und kein S-Record, der mit S beginnt</translation>
    </message>
    <message>
        <source>there is no record type S%1</source>
        <translation>es gibt keinen Record-Typ S%1</translation>
    </message>
    <message>
        <source>a record of this type cannot have a length of %1 bytes</source>
        <translation>ein Record dieses Typs kann nicht %1 Bytes lang sein</translation>
    </message>
    <message>
        <source>The checksum (CRC) in the file does not match its content: the file is damaged, or was changed without a new checksum.</source>
        <translation>Die Prüfsumme (CRC) in der Datei passt nicht zu ihrem Inhalt: Die Datei ist beschädigt oder wurde ohne neue Prüfsumme geändert.</translation>
    </message>
    <message>
        <source>CRC stored 0x%1, computed 0x%2</source>
        <translation>CRC gespeichert 0x%1, berechnet 0x%2</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Laden oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Let it end in %1.</source>
        <translation>Lassen Sie ihn auf %1 enden.</translation>
    </message>
    <message>
        <source>No program can start at %1: it has to be at a multiple of 128 bytes.</source>
        <translation>Bei %1 kann kein Programm starten: Es muss an einem Vielfachen von 128 Bytes beginnen.</translation>
    </message>
    <message>
        <source>vector table at %1</source>
        <translation>Vektortabelle bei %1</translation>
    </message>
    <message>
        <source>Choose the file that contains the bootloader as well.</source>
        <translation>Wählen Sie die Datei, die auch den Bootloader enthält.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>Watchdogs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The chip starts through its ROM from the bank that contains a program, bank 2 first.</source>
        <translation>Der Chip startet über sein ROM aus der Bank, die ein Programm enthält, Bank 2 zuerst.</translation>
    </message>
    <message>
        <source>Read protection prevents reading the flash through the bootloader or a debugger. Going back from level 1 to level 0 erases everything; level 2 is for good.</source>
        <translation>Der Leseschutz verhindert, dass der Flash über den Bootloader oder einen Debugger gelesen wird. Der Weg zurück von Stufe 1 zu Stufe 0 löscht alles; Stufe 2 ist endgültig.</translation>
    </message>
    <message>
        <source>A part of the memory outside the file cannot be read, so it could not be written back.</source>
        <translation>Ein Teil des Speichers außerhalb der Datei kann nicht gelesen und daher nicht zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>Content outside the file was not read (rewriting sectors is faster).</source>
        <translation>Inhalt außerhalb der Datei wurde nicht gelesen (Sektoren neu zu schreiben ist schneller).</translation>
    </message>
    <message>
        <source>Not in the file: saved, and written back after the whole memory is erased.</source>
        <translation>Nicht in der Datei: wird gesichert und nach dem Löschen des ganzen Speichers zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The rest of the memory is not kept.</source>
        <translation>Der Rest des Speichers bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Everything else on the device is kept.</source>
        <translation>Alles andere auf dem Gerät bleibt erhalten.</translation>
    </message>
    <message>
        <source>Discards %1 of adjacent data.</source>
        <translation>Verwirft %1 angrenzender Daten.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dauert %1.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Löscht den ganzen Speicher auf einmal und schreibt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s).</source>
        <translation>
            <numerusform>Schreibt %1 in %n Sektor.</numerusform>
            <numerusform>Schreibt %1 in %n Sektoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s).</source>
        <translation>
            <numerusform>Löscht %n Sektor.</numerusform>
            <numerusform>Löscht %n Sektoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares %1 with the device and changes nothing.</source>
        <translation>Vergleicht %1 mit dem Gerät und ändert nichts.</translation>
    </message>
    <message>
        <source>The device already matches the file; nothing is erased or written.</source>
        <translation>Das Gerät stimmt bereits mit der Datei überein; es wird nichts gelöscht oder geschrieben.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is written back.</source>
        <translation>Der ganze Speicher wird auf einmal gelöscht; anderer Inhalt des Geräts wird zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is lost.</source>
        <translation>Der ganze Speicher wird auf einmal gelöscht; anderer Inhalt des Geräts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s) instead of %1.</source>
        <translation>
            <numerusform>Löscht %n Sektor statt %1.</numerusform>
            <numerusform>Löscht %n Sektoren statt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 instead of %2.</source>
        <translation>Dauert %1 statt %2.</translation>
    </message>
    <message>
        <source>The plan has changed.</source>
        <translation>Der Plan hat sich geändert.</translation>
    </message>
    <message>
        <source>Saved before an update was interrupted: written back.</source>
        <translation>Vor einer unterbrochenen Aktualisierung gesichert: wird zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster). The file covers it partly; the rest is kept.</source>
        <translation>Nicht verglichen (neu zu schreiben ist schneller). Die Datei deckt ihn teilweise ab; der Rest bleibt erhalten.</translation>
    </message>
    <message>
        <source>Empty where the file has bytes: written without an erase.</source>
        <translation>Leer, wo die Datei Bytes hat: wird ohne Löschen geschrieben.</translation>
    </message>
    <message>
        <source>Erased with the whole memory and written; other content of the sector is written back.</source>
        <translation>Mit dem ganzen Speicher gelöscht und geschrieben; anderer Inhalt des Sektors wird zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>Das Gerät stimmt bereits mit der Datei überein.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a support bundle.</source>
        <translation>Die Datei ist beschädigt oder kein Supportpaket.</translation>
    </message>
    <message>
        <source>Copy the original file again.</source>
        <translation>Kopieren Sie die Originaldatei noch einmal.</translation>
    </message>
    <message>
        <source>The recording refers to bytes that it does not contain.</source>
        <translation>Die Aufzeichnung verweist auf Bytes, die sie nicht enthält.</translation>
    </message>
    <message>
        <source>Choose the firmware file that was written then.</source>
        <translation>Wählen Sie die Firmwaredatei, die damals geschrieben wurde.</translation>
    </message>
    <message>
        <source>The support bundle was made by a version of Fieldflash that this version does not understand.</source>
        <translation>Das Supportpaket stammt von einer Fieldflash-Version, die diese Version nicht versteht.</translation>
    </message>
    <message>
        <source>Open it with version %1.</source>
        <translation>Öffnen Sie es mit Version %1.</translation>
    </message>
    <message>
        <source>The recording is incomplete: its file cannot grow any more.</source>
        <translation>Die Aufzeichnung ist unvollständig: Ihre Datei kann nicht weiter wachsen.</translation>
    </message>
    <message>
        <source>Choose a place with more free space.</source>
        <translation>Wählen Sie einen Ort mit mehr freiem Speicherplatz.</translation>
    </message>
    <message>
        <source>The old program may already be erased; the device is in bootloader mode.</source>
        <translation>Das alte Programm ist vielleicht schon gelöscht; das Gerät ist im Bootloader-Modus.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but restarted its program.</source>
        <translation>Das Gerät wurde aufgefordert, seinen Bootloader zu starten, hat aber sein Programm neu gestartet.</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but its program keeps running.</source>
        <translation>Das Gerät wurde aufgefordert, seinen Bootloader zu starten, aber sein Programm läuft weiter.</translation>
    </message>
    <message>
        <source>The device disconnected to start its bootloader and did not reconnect within %1.</source>
        <translation>Das Gerät hat die Verbindung getrennt, um seinen Bootloader zu starten, und sich nicht innerhalb von %1 wieder verbunden.</translation>
    </message>
    <message>
        <source>The device did not reconnect at its port, and several other devices match it.</source>
        <translation>Das Gerät hat sich nicht an seinem Anschluss wieder verbunden, und mehrere andere Geräte passen zu ihm.</translation>
    </message>
    <message>
        <source>The device did not react; the request is repeated.</source>
        <translation>Das Gerät hat nicht reagiert; die Aufforderung wird wiederholt.</translation>
    </message>
    <message>
        <source>waiting for the device to restart was stopped on request.</source>
        <translation>das Warten auf den Neustart des Geräts wurde auf Wunsch beendet.</translation>
    </message>
    <message>
        <source>the device stays in bootloader mode.</source>
        <translation>das Gerät bleibt im Bootloader-Modus.</translation>
    </message>
    <message>
        <source>the device did not reconnect at its port, and several other devices match it.</source>
        <translation>das Gerät hat sich nicht an seinem Anschluss wieder verbunden, und mehrere andere Geräte passen zu ihm.</translation>
    </message>
    <message>
        <source>the device did not restart within %1.</source>
        <translation>das Gerät ist nicht innerhalb von %1 neu gestartet.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode again; the request to start its program is repeated.</source>
        <translation>Das Gerät ist wieder im Bootloader-Modus; die Aufforderung, sein Programm zu starten, wird wiederholt.</translation>
    </message>
    <message>
        <source>The bootloader did not react; the request to start the program is repeated.</source>
        <translation>Der Bootloader hat nicht reagiert; die Aufforderung, das Programm zu starten, wird wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>The erase did not empty %n byte(s).</source>
        <translation>
            <numerusform>Das Löschen hat %n Byte nicht geleert.</numerusform>
            <numerusform>Das Löschen hat %n Bytes nicht geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device differs from the file in %n byte(s).</source>
        <translation>
            <numerusform>Das Gerät weicht in %n Byte von der Datei ab.</numerusform>
            <numerusform>Das Gerät weicht in %n Bytes von der Datei ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the device so that it matches the file.</source>
        <translation>Aktualisieren Sie das Gerät, damit es mit der Datei übereinstimmt.</translation>
    </message>
    <message>
        <source>Check whether the option bytes protect this range against writing.</source>
        <translation>Prüfen Sie, ob die Option-Bytes diesen Bereich gegen Schreiben schützen.</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub. If it happens again at the same place, the memory there is unreliable.</source>
        <translation>Versuchen Sie es mit einem anderen Kabel, einem anderen Anschluss oder ohne Hub. Geschieht es an derselben Stelle wieder, ist der Speicher dort unzuverlässig.</translation>
    </message>
    <message>
        <source>An update of another device was interrupted at this USB port. What was saved from that device is kept in %1.</source>
        <translation>An diesem USB-Anschluss wurde die Aktualisierung eines anderen Geräts unterbrochen. Was von jenem Gerät gesichert wurde, liegt in %1.</translation>
    </message>
    <message>
        <source>The device disconnected while %1 was read. The next attempt takes that into account.</source>
        <translation>Das Gerät hat die Verbindung getrennt, während %1 gelesen wurde. Der nächste Versuch berücksichtigt das.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) differed from what was written and will be erased and written again.</source>
        <translation>
            <numerusform>%n Sektor weicht vom Geschriebenen ab und wird noch einmal gelöscht und geschrieben.</numerusform>
            <numerusform>%n Sektoren weichen vom Geschriebenen ab und werden noch einmal gelöscht und geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Option BFB2 is set: the device starts from whichever bank contains a program. The file is written to the bank at %1.</source>
        <translation>Option BFB2 ist gesetzt: Das Gerät startet aus der Bank, die ein Programm enthält. Die Datei wird in die Bank bei %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) had to be written twice.</source>
        <translation>
            <numerusform>%n Sektor musste zweimal geschrieben werden.</numerusform>
            <numerusform>%n Sektoren mussten zweimal geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was disconnected during the update: check its cable.</source>
        <translation>Das Gerät wurde während der Aktualisierung getrennt: Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>The device restarted and reports version %1.</source>
        <translation>Das Gerät wurde neu gestartet und meldet Version %1.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to %1 is installed.</source>
        <translation>Es ist kein Treiber installiert, über den Programme auf %1 zugreifen können.</translation>
    </message>
    <message>
        <source>Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a virtual machine). Fieldflash then continues automatically.</source>
        <translation>Schließen Sie das andere Programm (dfu-util, STM32CubeProgrammer, eine Browserseite, eine virtuelle Maschine). Fieldflash fährt danach automatisch fort.</translation>
    </message>
    <message>
        <source>Fieldflash sent an invalid USB request.</source>
        <translation>Fieldflash hat eine ungültige USB-Anfrage gesendet.</translation>
    </message>
    <message>
        <source>A USB transfer to or from %1 failed.</source>
        <translation>Eine USB-Übertragung ist fehlgeschlagen. Betroffen ist %1.</translation>
    </message>
    <message>
        <source> is working with this device right now.</source>
        <translation> arbeitet gerade mit diesem Gerät.</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The device was disconnected.</source>
        <translation>Das Gerät wurde getrennt.</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>Das Gerät antwortet nicht.</translation>
    </message>
    <message>
        <source>The device refused a request.</source>
        <translation>Das Gerät hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device.</source>
        <translation>Sie haben keine Berechtigung, dieses Gerät zu verwenden.</translation>
    </message>
    <message>
        <source>Another program uses this device.</source>
        <translation>Ein anderes Programm verwendet dieses Gerät.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/profiles.md.</source>
        <translation>Korrigieren Sie die Datei; das Format ist in docs/profiles.md beschrieben.</translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation>die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1).</source>
        <translation>das ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>the file has to be one JSON object.</source>
        <translation>die Datei muss ein einziges JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>der Text ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” is not a language like “en” or “zh_CN”.</source>
        <translation>„%1“ ist keine Sprache wie „en“ oder „zh_CN“.</translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation>„%1“ hat keinen englischen Text („en“).</translation>
    </message>
    <message>
        <source>the range has to have at least one byte and to end within 4 GB.</source>
        <translation>der Bereich muss mindestens ein Byte haben und innerhalb von 4 GB enden.</translation>
    </message>
    <message>
        <source>%1: another file of this folder has the id “%2” already.</source>
        <translation>%1: Eine andere Datei dieses Ordners hat die Kennung „%2“ bereits.</translation>
    </message>
    <message>
        <source>the name has to lie below the folder of this file.</source>
        <translation>der Name muss unterhalb des Ordners dieser Datei liegen.</translation>
    </message>
    <message>
        <source>“command” is missing: what a person has to do.</source>
        <translation>„command“ fehlt: was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is not a layout like “@Internal Flash  /0x08000000/0512*0002Kg”.</source>
        <translation>„%1“ ist kein Layout wie „@Internal Flash  /0x08000000/0512*0002Kg“.</translation>
    </message>
    <message>
        <source>the application starts in a range that is never written.</source>
        <translation>die Anwendung beginnt in einem Bereich, der nie geschrieben wird.</translation>
    </message>
    <message>
        <source>“%1” is neither a drawing (%2) nor an image file.</source>
        <translation>„%1“ ist weder eine Zeichnung (%2) noch eine Bilddatei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The work is not finished; the device is in bootloader mode.</source>
        <translation>Die Arbeit ist nicht abgeschlossen; das Gerät ist im Bootloader-Modus.</translation>
    </message>
    <message>
        <source>The device has recorded a fault since it was last powered on: %1.</source>
        <translation>Das Gerät hat seit dem letzten Einschalten einen Fehler aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it in the list.</source>
        <translation>Wenn dies das zu aktualisierende Gerät ist, wählen Sie es in der Liste.</translation>
    </message>
    <message>
        <source>Choose one (%1) or unplug the others.</source>
        <translation>Wählen Sie eines (%1) oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>Give its port (1-4.2), its id (1234:abcd) or its serial number.</source>
        <translation>Geben Sie den Anschluss (1-4.2), die ID (1234:abcd) oder die Seriennummer an.</translation>
    </message>
    <message>
        <source>An id looks like 1234:abcd.</source>
        <translation>Eine ID sieht aus wie 1234:abcd.</translation>
    </message>
    <message>
        <source>unexpected interrupt %1</source>
        <translation>unerwarteter Interrupt %1</translation>
    </message>
    <message>
        <source>unexpected exception %1</source>
        <translation>unerwartete Ausnahme %1</translation>
    </message>
    <message>
        <source>The bootloader of this device does not use plain DFU 1.1.</source>
        <translation>Der Bootloader dieses Geräts verwendet nicht das einfache DFU 1.1.</translation>
    </message>
    <message>
        <source>reading the names of the alternate settings</source>
        <translation>beim Lesen der Namen der alternativen Einstellungen</translation>
    </message>
    <message>
        <source>sending block %1</source>
        <translation>beim Senden von Block %1</translation>
    </message>
    <message>
        <source>finishing the download</source>
        <translation>beim Abschließen der Übertragung</translation>
    </message>
    <message>
        <source>reading block %1</source>
        <translation>beim Lesen von Block %1</translation>
    </message>
    <message>
        <source>resetting the bus to start the program</source>
        <translation>beim Zurücksetzen des Busses, um das Programm zu starten</translation>
    </message>
    <message>
        <source>Clear option BFB2 or erase the other bank with a programmer, then update again. The Option bytes page (Technician) shows the option.</source>
        <translation>Löschen Sie die Option BFB2 oder die andere Bank mit einem Programmiergerät und aktualisieren Sie dann erneut. Die Seite Option-Bytes (Technik) zeigt die Option.</translation>
    </message>
    <message>
        <source>Erase the other bank with fieldflash-cli erase --range 0x%1:%2K, or clear option BFB2 with a programmer, then update again.</source>
        <translation>Löschen Sie die andere Bank mit fieldflash-cli erase --range 0x%1:%2K oder die Option BFB2 mit einem Programmiergerät und aktualisieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Use the firmware file made for this board.</source>
        <translation>Verwenden Sie die Firmwaredatei für dieses Board.</translation>
    </message>
    <message>
        <source>If the file is made for this device, convert it to this number: fieldflash-cli convert IN OUT.dfu --alternate %1. Otherwise use the firmware file made for this device.</source>
        <translation>Wenn die Datei für dieses Gerät gedacht ist, wandeln Sie sie auf diese Nummer um: fieldflash-cli convert IN OUT.dfu --alternate %1. Andernfalls verwenden Sie die Firmwaredatei für dieses Gerät.</translation>
    </message>
    <message>
        <source>The archive contains only a link to another file: %1.</source>
        <translation>Das Archiv enthält nur eine Verknüpfung auf eine andere Datei: %1.</translation>
    </message>
    <message>
        <source>Choose the file that the link leads to.</source>
        <translation>Wählen Sie die Datei, auf die die Verknüpfung zeigt.</translation>
    </message>
    <message>
        <source>The %1 has a comment in line %2, which was ignored.</source>
        <translation>%1: Der Kommentar in Zeile %2 wurde ignoriert.</translation>
    </message>
    <message>
        <source>The %1 ends in filler (NUL or Ctrl-Z), which was ignored.</source>
        <translation>%1: Die Füllzeichen am Ende (NUL oder Strg-Z) wurden ignoriert.</translation>
    </message>
    <message>
        <source>The %1 could not be read a second time.</source>
        <translation>%1: Ein zweites Lesen war nicht möglich.</translation>
    </message>
    <message>
        <source>The %1 defines some bytes twice with the same value.</source>
        <translation>%1: Einige Bytes sind zweimal mit demselben Wert angegeben.</translation>
    </message>
    <message>
        <source>It was moved to %1, but this program was probably built for %2 and would not start there.</source>
        <translation>Das Programm wurde nach %1 verschoben, ist aber wahrscheinlich für %2 gebaut und würde dort nicht starten.</translation>
    </message>
    <message>
        <source>Do not move it, or build it for the new address.</source>
        <translation>Verschieben Sie es nicht, oder bauen Sie es für die neue Adresse.</translation>
    </message>
    <message>
        <source>Leave out --move, move it to 0x%1, or build it for the new address.</source>
        <translation>Lassen Sie --move weg, verschieben Sie es nach 0x%1, oder bauen Sie es für die neue Adresse.</translation>
    </message>
    <message>
        <source>page %1 (%2)</source>
        <translation>Seite %1 (%2)</translation>
    </message>
    <message>
        <source>pages %1 to %2 (%3)</source>
        <translation>Seiten %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>Part of the memory is write-protected, and the device then ignores a mass erase.</source>
        <translation>Ein Teil des Speichers ist schreibgeschützt, und das Gerät ignoriert dann ein vollständiges Löschen.</translation>
    </message>
    <message>
        <source>A mass erase is not possible. </source>
        <translation>Ein vollständiges Löschen ist nicht möglich. </translation>
    </message>
    <message>
        <source>Use the automatic choice, which erases single sectors.</source>
        <translation>Verwenden Sie die automatische Wahl, die einzelne Sektoren löscht.</translation>
    </message>
    <message>
        <source>The device announces sectors (%1) that no known %2 has. The announced ones are used.</source>
        <translation>Das Gerät gibt Sektoren an (%1), die kein bekannter %2 hat. Die angegebenen werden verwendet.</translation>
    </message>
    <message>
        <source>no line of this family has this name.</source>
        <translation>keine Reihe dieser Familie heißt so.</translation>
    </message>
    <message>
        <source>no chip of this line has these sectors.</source>
        <translation>kein Chip dieser Reihe hat diese Sektoren.</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The recording has ended; the program continues with: %1.</source>
        <translation>Die Aufzeichnung ist zu Ende; das Programm macht weiter mit: %1.</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>Entry %1, at %2 s: the recording has: %3; the program did: %4.</source>
        <translation>Eintrag %1, nach %2 s: die Aufzeichnung enthält: %3; das Programm tat: %4.</translation>
    </message>
    <message>
        <source>The recording continues differently.</source>
        <translation>Die Aufzeichnung verläuft anders.</translation>
    </message>
    <message>
        <source>The report of the replay says where.</source>
        <translation>Der Bericht der Wiedergabe sagt, wo.</translation>
    </message>
    <message>
        <source>open the device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>claim interface %1</source>
        <translation>Schnittstelle %1 belegen</translation>
    </message>
    <message>
        <source>select alternate setting %1</source>
        <translation>alternative Einstellung %1 wählen</translation>
    </message>
    <message>
        <source>reset the device</source>
        <translation>Gerät zurücksetzen</translation>
    </message>
    <message>
        <source>IN %1, length %2</source>
        <translation>IN %1, Länge %2</translation>
    </message>
    <message>
        <source>OUT %1, length %2</source>
        <translation>OUT %1, Länge %2</translation>
    </message>
    <message>
        <source>The recording has no such descriptor.</source>
        <translation>Die Aufzeichnung enthält diesen Deskriptor nicht.</translation>
    </message>
    <message>
        <source>%1, with other data from byte %2 on</source>
        <translation>%1, mit anderen Daten ab Byte %2</translation>
    </message>
    <message>
        <source>The Option bytes page (Technician) shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>Die Seite Option-Bytes (Technik) zeigt den Schutz; aufheben lässt er sich mit einem Programmiergerät oder durch das Programm, das ihn gesetzt hat.</translation>
    </message>
    <message>
        <source>fieldflash-cli option-bytes shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>fieldflash-cli option-bytes zeigt den Schutz; aufheben lässt er sich mit einem Programmiergerät oder durch das Programm, das ihn gesetzt hat.</translation>
    </message>
    <message>
        <source>The option bytes of the device protect memory that would have to be changed: %1.</source>
        <translation>Die Option-Bytes des Geräts schützen Speicher, der geändert werden müsste: %1.</translation>
    </message>
    <message>
        <source>protected: %1; would have to be changed: %2</source>
        <translation>geschützt: %1; müsste geändert werden: %2</translation>
    </message>
    <message>
        <source>The option bytes do not protect this range, so the memory there may be worn out.</source>
        <translation>Die Option-Bytes schützen diesen Bereich nicht; der Speicher dort ist möglicherweise verschlissen.</translation>
    </message>
    <message>
        <source>An update was interrupted at this USB port, and it is not certain that this is the same device. %1 saved from that device will not be written to this one.</source>
        <translation>An diesem USB-Anschluss wurde eine Aktualisierung unterbrochen, und es ist nicht sicher, dass dies dasselbe Gerät ist. %1, die von jenem Gerät gesichert wurden, werden nicht auf dieses geschrieben.</translation>
    </message>
    <message>
        <source>no serial number that belongs to one device only</source>
        <translation>keine Seriennummer, die nur einem Gerät gehört</translation>
    </message>
    <message>
        <source>What was saved is kept in a file. If it is the same device, write it back with fieldflash-cli restore after the update.</source>
        <translation>Das Gesicherte bleibt in einer Datei erhalten. Ist es dasselbe Gerät, schreiben Sie es nach der Aktualisierung mit fieldflash-cli restore zurück.</translation>
    </message>
    <message>
        <source>What is plugged in at port %1 does not answer.</source>
        <translation>Das Gerät an Port %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; if that does not help, try another cable or port. </source>
        <translation>Ziehen Sie es ab und stecken Sie es wieder an; hilft das nicht, versuchen Sie ein anderes Kabel oder einen anderen Port. </translation>
    </message>
    <message>
        <source>The bootloader of this device uses plain DFU 1.1: its memory has no addresses and no map.</source>
        <translation>Der Bootloader dieses Geräts verwendet das einfache DFU 1.1: Sein Speicher hat keine Adressen und keine Karte.</translation>
    </message>
    <message>
        <source>It can be updated with a raw file, and compared and read as a whole where the bootloader can be read.</source>
        <translation>Es kann mit einer rohen Datei aktualisiert und, wo der Bootloader gelesen werden kann, als Ganzes verglichen und gelesen werden.</translation>
    </message>
    <message>
        <source>Use the file made for this device, or convert it: the bytes must begin where the partition begins.</source>
        <translation>Verwenden Sie die Datei für dieses Gerät, oder wandeln Sie sie um: Die Bytes müssen dort beginnen, wo die Partition beginnt.</translation>
    </message>
    <message>
        <source>The device has no partition “%1”.</source>
        <translation>Das Gerät hat keine Partition „%1“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>The device has several partitions: %1.</source>
        <translation>Das Gerät hat mehrere Partitionen: %1.</translation>
    </message>
    <message>
        <source>Choose the one that the file is for with --partition, by its number or its name.</source>
        <translation>Wählen Sie die, für die die Datei bestimmt ist, mit --partition, nach Nummer oder Name.</translation>
    </message>
    <message>
        <source>This device cannot be read back.</source>
        <translation>Dieses Gerät kann nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Its bootloader accepts firmware and does not send any.</source>
        <translation>Sein Bootloader nimmt Firmware an und gibt keine aus.</translation>
    </message>
    <message>
        <source>A transfer failed; the download begins again.</source>
        <translation>Eine Übertragung ist fehlgeschlagen; das Schreiben beginnt von vorn.</translation>
    </message>
    <message>
        <source>Start the update again. If it happens again, the bootloader changes what it stores, or does not store it.</source>
        <translation>Starten Sie die Aktualisierung noch einmal. Wenn es wieder geschieht, ändert der Bootloader, was er speichert, oder speichert es nicht.</translation>
    </message>
    <message>
        <source>The device restarts after a download, so it could not be read back.</source>
        <translation>Das Gerät startet nach dem Schreiben neu und konnte deshalb nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>The device sends something else each time it is read.</source>
        <translation>Das Gerät sendet bei jedem Lesen etwas anderes.</translation>
    </message>
    <message>
        <source>Try another cable or port, without a hub.</source>
        <translation>Versuchen Sie ein anderes Kabel oder einen anderen Anschluss, ohne Hub.</translation>
    </message>
    <message>
        <source>The device sent no data.</source>
        <translation>Das Gerät hat keine Daten gesendet.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. Check its option bytes, or let the program erase single sectors.</source>
        <translation>Ein Gerät ignoriert ein vollständiges Löschen, solange eine Seite schreibgeschützt ist. Prüfen Sie seine Option-Bytes, oder lassen Sie einzelne Sektoren löschen.</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. </source>
        <translation>Ein Gerät ignoriert ein vollständiges Löschen, solange eine Seite schreibgeschützt ist. </translation>
    </message>
    <message>
        <source>A part of the memory was erased and written twice and did not take what was written. </source>
        <translation>Ein Teil des Speichers wurde zweimal gelöscht und geschrieben und hat das Geschriebene nicht angenommen. </translation>
    </message>
    <message>
        <source>In bootloader mode the device does not say which product it is, and their programs start at different addresses: %1.</source>
        <translation>Im Bootloader-Modus gibt das Gerät nicht an, welches Produkt es ist, und deren Programme beginnen an verschiedenen Adressen: %1.</translation>
    </message>
    <message>
        <source>Start the program of the device first.</source>
        <translation>Starten Sie zuerst das Programm des Geräts.</translation>
    </message>
    <message>
        <source>Start the program of the device first, or name the product (--profile FILE) or the address (--address).</source>
        <translation>Starten Sie zuerst das Programm des Geräts, oder nennen Sie das Produkt (--profile FILE) oder die Adresse (--address).</translation>
    </message>
    <message>
        <source>%1 of %2 is never written, and would be erased.</source>
        <translation>%1 von %2 wird nie geschrieben und würde gelöscht.</translation>
    </message>
    <message>
        <source>Only its manufacturer can put that content back.</source>
        <translation>Nur der Hersteller kann diesen Inhalt wiederherstellen.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the memory layout that the device announces.</source>
        <translation>Das Profil von %1 ersetzt die Speicheraufteilung, die das Gerät angibt.</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the transfer size that the device announces by %2.</source>
        <translation>Das Profil von %1 ersetzt die Übertragungsgröße, die das Gerät angibt, durch %2.</translation>
    </message>
    <message>
        <source>Open its serial port at 1200 baud and close it: the bootloader starts then.</source>
        <translation>Öffnen Sie seine serielle Schnittstelle mit 1200 Baud und schließen Sie sie wieder: Dann startet der Bootloader.</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board.</source>
        <translation>Starten Sie den Bootloader mit der Boot-Taste oder dem Jumper des Boards.</translation>
    </message>
    <message>
        <source>The program of %1 cannot be asked over USB to start the bootloader.</source>
        <translation>Das Programm von %1 kann nicht über USB aufgefordert werden, den Bootloader zu starten.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Erase only ranges outside of it.</source>
        <translation>Löschen Sie nur Bereiche außerhalb davon.</translation>
    </message>
    <message>
        <source>A request is repeated: </source>
        <translation>Eine Anfrage wird wiederholt: </translation>
    </message>
    <message>
        <source>The device was in bootloader mode already; nothing was done.</source>
        <translation>Das Gerät war bereits im Bootloader-Modus; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The device was running its program already; nothing was done.</source>
        <translation>Das Programm des Geräts lief bereits; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The device ignores a mass erase while a page is protected. </source>
        <translation>Das Gerät ignoriert ein vollständiges Löschen, solange eine Seite geschützt ist. </translation>
    </message>
    <message>
        <source>%1 To erase the rest, name it with --range.</source>
        <translation>%1 Um den Rest zu löschen, geben Sie ihn mit --range an.</translation>
    </message>
    <message>
        <source>Probably the program at the start of flash (%1) runs, and not the one in the file, which is at %2.</source>
        <translation>Wahrscheinlich läuft das Programm am Anfang des Flash (%1) und nicht das in der Datei, das bei %2 liegt.</translation>
    </message>
    <message>
        <source>The program in the file runs only when the program at the start of flash starts it. Check that the one there does that, or use a file that contains both.</source>
        <translation>Das Programm in der Datei läuft nur, wenn das Programm am Anfang des Flash es startet. Prüfen Sie, ob das dortige das tut, oder verwenden Sie eine Datei, die beide enthält.</translation>
    </message>
    <message>
        <source>Update the device if it should match the file.</source>
        <translation>Aktualisieren Sie das Gerät, wenn es der Datei entsprechen soll.</translation>
    </message>
    <message>
        <source>The device has version %1, the file contains version %2.</source>
        <translation>Auf dem Gerät ist Version %1, in der Datei Version %2.</translation>
    </message>
    <message>
        <source>Unplug the device %1 and plug it in again. In a virtual machine or a container, pass the USB device through to it.</source>
        <translation>Ziehen Sie das Gerät %1 ab und stecken Sie es wieder an. Reichen Sie das USB-Gerät in einer virtuellen Maschine oder einem Container an diese durch.</translation>
    </message>
    <message>
        <source>This device takes a raw file (.bin, or .dfu without addresses). The file has addresses, which mean nothing to it.</source>
        <translation>Dieses Gerät nimmt eine rohe Datei (.bin, oder .dfu ohne Adressen). Die Datei enthält Adressen, mit denen es nichts anfangen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had to be repeated.</source>
        <translation>
            <numerusform>%n Anforderung musste wiederholt werden.</numerusform>
            <numerusform>%n Anforderungen mussten wiederholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>First difference at %1</source>
        <translation>Erster Unterschied bei %1</translation>
    </message>
    <message>
        <source>The bundle was changed or damaged after its vendor signed it.</source>
        <translation>Das Paket wurde verändert oder beschädigt, nachdem sein Hersteller es signiert hatte.</translation>
    </message>
    <message>
        <source>Download it again, or ask its vendor for it.</source>
        <translation>Laden Sie es erneut herunter, oder fragen Sie seinen Hersteller danach.</translation>
    </message>
    <message>
        <source>Ask its vendor for a corrected one.</source>
        <translation>Fragen Sie seinen Hersteller nach einem berichtigten.</translation>
    </message>
    <message>
        <source>The bundle is damaged: its parts are not those that it states.</source>
        <translation>Das Paket ist beschädigt: Seine Teile sind nicht die, die es angibt.</translation>
    </message>
    <message>
        <source>The bundle needs version %1 of Fieldflash; this is %2.</source>
        <translation>Das Paket braucht Fieldflash %1; dies ist %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Fieldflash.</source>
        <translation>Installieren Sie eine neuere Version von Fieldflash.</translation>
    </message>
    <message>
        <source>reading “%1” in the bundle</source>
        <translation>Lesen von „%1“ im Paket</translation>
    </message>
    <message>
        <source>The bundle says that “%1” is for %2, but the program in it is for %3.</source>
        <translation>Laut Paket ist „%1“ für %2, aber das Programm darin ist für %3.</translation>
    </message>
    <message>
        <source>The pictures of the bundle cannot be unpacked.</source>
        <translation>Die Bilder des Pakets können nicht ausgepackt werden.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files.</source>
        <translation>Prüfen Sie, ob im Ordner für temporäre Dateien Platz ist.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device.</source>
        <translation>Das Paket hat keine Firmware für dieses Gerät.</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device (%1).</source>
        <translation>Das Paket hat keine Firmware für dieses Gerät (%1).</translation>
    </message>
    <message>
        <source>It has firmware for: %1.</source>
        <translation>Es hat Firmware für: %1.</translation>
    </message>
    <message>
        <source>The bundle has firmware for several boards (%1), and the device does not tell which one it is.</source>
        <translation>Das Paket hat Firmware für mehrere Boards (%1), und das Gerät gibt nicht an, welches es ist.</translation>
    </message>
    <message>
        <source>Read the name on the board and choose its file: %1.</source>
        <translation>Lesen Sie den Namen auf dem Board, und wählen Sie dessen Datei: %1.</translation>
    </message>
    <message>
        <source>The bundle is damaged, or it is not a bundle that Fieldflash has packed.</source>
        <translation>Das Paket ist beschädigt, oder Fieldflash hat es nicht gepackt.</translation>
    </message>
    <message>
        <source>The bundle is larger than %1.</source>
        <translation>Das Paket ist größer als %1.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that %1 publishes.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is not signed: anyone could have made or changed it.</source>
        <translation>Das Paket gibt an, von %1 zu sein, ist aber nicht signiert: Jeder könnte es gemacht oder verändert haben.</translation>
    </message>
    <message>
        <source>no manifest.sig</source>
        <translation>kein manifest.sig</translation>
    </message>
    <message>
        <source>Install it only if you know where it comes from.</source>
        <translation>Installieren Sie es nur, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, whose bundles are signed, but this one is not.</source>
        <translation>Das Paket gibt an, von %1 zu sein. Die Pakete von %1 sind signiert, dieses nicht.</translation>
    </message>
    <message>
        <source>no manifest.sig; known key %1</source>
        <translation>kein manifest.sig; bekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>Ask %1 for the signed bundle.</source>
        <translation>Fragen Sie %1 nach dem signierten Paket.</translation>
    </message>
    <message>
        <source>The bundle is signed, but this computer has not used a bundle of %1 before. The fingerprint of the key is %2.</source>
        <translation>Das Paket ist signiert, aber auf diesem Computer wurde noch kein Paket von %1 verwendet. Der Fingerabdruck seines Schlüssels ist %2.</translation>
    </message>
    <message>
        <source>public key %1</source>
        <translation>öffentlicher Schlüssel %1</translation>
    </message>
    <message>
        <source>If it has changed its key, --trust FINGERPRINT accepts the new one.</source>
        <translation>Hat er seinen Schlüssel gewechselt, nimmt --trust FINGERPRINT den neuen an.</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is signed with another key than that of %1.</source>
        <translation>Das Paket gibt an, von %1 zu sein, ist aber mit einem anderen Schlüssel signiert als dem von %1.</translation>
    </message>
    <message>
        <source>signed with %1, known %2</source>
        <translation>signiert mit %1, bekannt ist %2</translation>
    </message>
    <message>
        <source>The bundle was meant to be used until %1.</source>
        <translation>Das Paket war zur Verwendung bis %1 bestimmt.</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>heute ist %1</translation>
    </message>
    <message>
        <source>Ask %1 for a newer one.</source>
        <translation>Fragen Sie %1 nach einem neueren.</translation>
    </message>
    <message>
        <source>The bundle has version %1. Version %2 was installed from this computer before.</source>
        <translation>Das Paket hat Version %1. Von diesem Computer wurde schon Version %2 installiert.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Use the newer one, unless you want to go back.</source>
        <translation>Nehmen Sie das neuere, wenn Sie nicht zurückgehen wollen.</translation>
    </message>
    <message>
        <source>The bundle is signed with another key than the one given: %1.</source>
        <translation>Das Paket ist mit einem anderen Schlüssel signiert als dem angegebenen: %1.</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>Das Paket ist nicht signiert.</translation>
    </message>
    <message>
        <source>Ask %1 for the right one.</source>
        <translation>Fragen Sie %1 nach dem richtigen.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of part.</source>
        <translation>„%1“ ist keine Art von Teil.</translation>
    </message>
    <message>
        <source>this name is not allowed in a bundle.</source>
        <translation>dieser Name ist in einem Paket nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” cannot be packed: its name has characters other than A to Z, digits, dots, hyphens and underscores, or it is not below the folder of the profile.</source>
        <translation>„%1“ kann nicht gepackt werden: Der Name hat andere Zeichen als A bis Z, Ziffern, Punkte, Binde- und Unterstriche, oder die Datei liegt nicht unter dem Ordner des Profils.</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/bundles.md.</source>
        <translation>Berichtigen Sie die Datei; das Format ist in docs/bundles.md beschrieben.</translation>
    </message>
    <message>
        <source>The remembered key of this vendor cannot be read: “%1” is damaged.</source>
        <translation>Der gemerkte Schlüssel dieses Herstellers ist nicht lesbar: „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore the file, or delete it to compare the fingerprint of the vendor anew.</source>
        <translation>Stellen Sie die Datei wieder her, oder löschen Sie sie, um den Fingerabdruck des Herstellers neu zu vergleichen.</translation>
    </message>
    <message>
        <source>The key of the vendor could not be remembered in “%1”.</source>
        <translation>Der Schlüssel des Herstellers konnte nicht in „%1“ gemerkt werden.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>Prüfen Sie, ob dort Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, start its bootloader by hand:</source>
        <translation>Schließen Sie das Gerät mit einem USB-Kabel an, das Daten überträgt. Wenn es nicht erscheint, starten Sie seinen Bootloader von Hand:</translation>
    </message>
    <message>
        <source>The device says: “%1”.</source>
        <translation>Das Gerät meldet: „%1“.</translation>
    </message>
    <message>
        <source>asking the loader for its report</source>
        <translation>Abfragen des Loaders</translation>
    </message>
    <message>
        <source>asking for the hashes of %1 pages</source>
        <translation>Abfragen der Prüfwerte von %1 Seiten</translation>
    </message>
    <message>
        <source>replacing the loader</source>
        <translation>Ersetzen des Loaders</translation>
    </message>
    <message>
        <source>finishing the last block</source>
        <translation>Abschließen des letzten Blocks</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one.</source>
        <translation>Das Gerät heißt wie ein Fieldflash-Loader, antwortet aber nicht wie einer.</translation>
    </message>
    <message>
        <source>A newer version of Fieldflash may know this loader.</source>
        <translation>Eine neuere Version von Fieldflash kennt diesen Loader vielleicht.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is not signed with the key of this loader, or it is older than the loader allows.</source>
        <translation>Der Loader startet das Programm nicht: Es ist nicht mit dem Schlüssel dieses Loaders signiert oder älter, als der Loader erlaubt.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is made for another board or another address.</source>
        <translation>Der Loader startet das Programm nicht: Es ist für ein anderes Board oder eine andere Adresse gemacht.</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is incomplete or damaged.</source>
        <translation>Der Loader startet das Programm nicht: Es ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>There is no program that the loader could start.</source>
        <translation>Es gibt kein Programm, das der Loader starten könnte.</translation>
    </message>
    <message>
        <source>Write a complete program that is made and signed for this device.</source>
        <translation>Schreiben Sie ein vollständiges Programm, das für dieses Gerät gemacht und signiert ist.</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>Er meldet: „%1“.</translation>
    </message>
    <message>
        <source>Link the program for this address (in the linker script: %1) and put a header in front of it with fieldflash-cli sign.</source>
        <translation>Linken Sie das Programm für diese Adresse (im Linkerskript: %1) und stellen Sie ihm mit fieldflash-cli sign einen Kopf voran.</translation>
    </message>
    <message>
        <source>no header at %1</source>
        <translation>kein Kopf bei %1</translation>
    </message>
    <message>
        <source>This program has no header. The loader of this device starts only programs with a header in front.</source>
        <translation>Dieses Programm hat keinen Kopf. Der Loader dieses Geräts startet nur Programme mit einem Kopf voran.</translation>
    </message>
    <message>
        <source>Put one in front of it with fieldflash-cli sign.</source>
        <translation>Stellen Sie ihm mit fieldflash-cli sign einen voran.</translation>
    </message>
    <message>
        <source>This program was probably built for %1. The loader of this device starts programs that are built for %2 and have a header in front.</source>
        <translation>Dieses Programm wurde vermutlich für %1 gebaut. Der Loader dieses Geräts startet Programme, die für %2 gebaut sind und einen Kopf voran haben.</translation>
    </message>
    <message>
        <source>The loader of this device starts only programs that are built for %1 and have a header in front.</source>
        <translation>Der Loader dieses Geräts startet nur Programme, die für %1 gebaut sind und einen Kopf voran haben.</translation>
    </message>
    <message>
        <source>The program is not signed. The loader of this device starts only programs that are signed with its key.</source>
        <translation>Das Programm ist nicht signiert. Der Loader dieses Geräts startet nur Programme, die mit seinem Schlüssel signiert sind.</translation>
    </message>
    <message>
        <source>key of the loader: %1</source>
        <translation>Schlüssel des Loaders: %1</translation>
    </message>
    <message>
        <source>Sign it with that key (fieldflash-cli sign), or ask its vendor.</source>
        <translation>Signieren Sie es mit diesem Schlüssel (fieldflash-cli sign), oder fragen Sie den Hersteller.</translation>
    </message>
    <message>
        <source>The program is signed with another key than the one that the loader of this device knows.</source>
        <translation>Das Programm ist mit einem anderen Schlüssel signiert als dem, den der Loader dieses Geräts kennt.</translation>
    </message>
    <message>
        <source>key of the program: %1; key of the loader: %2</source>
        <translation>Schlüssel des Programms: %1; Schlüssel des Loaders: %2</translation>
    </message>
    <message>
        <source>Use the firmware made for this device.</source>
        <translation>Verwenden Sie die Firmware, die für dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>The loader of this device no longer accepts this program: a newer one was installed that closed security holes.</source>
        <translation>Der Loader dieses Geräts nimmt dieses Programm nicht mehr an: Ein neueres wurde installiert, das Sicherheitslücken geschlossen hat.</translation>
    </message>
    <message>
        <source>security counter %1; the loader accepts %2 and higher</source>
        <translation>Sicherheitszähler %1; der Loader nimmt ab %2 an</translation>
    </message>
    <message>
        <source>Use a newer firmware.</source>
        <translation>Verwenden Sie eine neuere Firmware.</translation>
    </message>
    <message>
        <source>The file contains a loader, not a program.</source>
        <translation>Die Datei enthält einen Loader, kein Programm.</translation>
    </message>
    <message>
        <source>header of a loader</source>
        <translation>Kopf eines Loaders</translation>
    </message>
    <message>
        <source>A loader is replaced with fieldflash-cli install-loader.</source>
        <translation>Ein Loader wird mit fieldflash-cli install-loader ersetzt.</translation>
    </message>
    <message>
        <source>This program was built for %1, but the loader of this device starts programs at %2.</source>
        <translation>Dieses Programm wurde für %1 gebaut, aber der Loader dieses Geräts startet Programme bei %2.</translation>
    </message>
    <message>
        <source>header at %1</source>
        <translation>Kopf bei %1</translation>
    </message>
    <message>
        <source>The file is for the board %1, but this is a %2.</source>
        <translation>Die Datei ist für das Board %1, aber dies ist ein %2.</translation>
    </message>
    <message>
        <source>chip 0x%1, loader for chip 0x%2</source>
        <translation>Chip 0x%1, Loader für Chip 0x%2</translation>
    </message>
    <message>
        <source>The file is the bundle of a vendor (.ffpack), which cannot be used here.</source>
        <translation>Die Datei ist das Paket eines Herstellers (.ffpack), das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Open it with “Choose firmware…”.</source>
        <translation>Öffnen Sie es mit „Firmware wählen…“.</translation>
    </message>
    <message>
        <source>The commands update, plan and info take it.</source>
        <translation>Die Befehle update, plan und info nehmen es an.</translation>
    </message>
    <message>
        <source>The file contains bytes far apart from each other, which are not one program.</source>
        <translation>Die Datei enthält weit auseinanderliegende Bytes, die nicht ein Programm sind.</translation>
    </message>
    <message>
        <source>Sign only the program, with --range ADDRESS:LENGTH.</source>
        <translation>Signieren Sie nur das Programm, mit --range ADDRESS:LENGTH.</translation>
    </message>
    <message>
        <source>In its linker script, let the flash begin at 0x%1, for example.</source>
        <translation>Lassen Sie in seinem Linkerskript das Flash zum Beispiel bei 0x%1 beginnen.</translation>
    </message>
    <message>
        <source>The program starts at %1. A signed program starts 512 bytes above the start of a sector, because its header is in front of it.</source>
        <translation>Das Programm beginnt bei %1. Ein signiertes Programm beginnt 512 Byte über dem Anfang eines Sektors, weil sein Kopf davor liegt.</translation>
    </message>
    <message>
        <source>“%1” is longer than the %2 bytes that the header has for it.</source>
        <translation>„%1“ ist länger als die %2 Byte, die der Kopf dafür hat.</translation>
    </message>
    <message>
        <source>The program does not state its version.</source>
        <translation>Das Programm gibt seine Version nicht an.</translation>
    </message>
    <message>
        <source>Give it with --device-version.</source>
        <translation>Geben Sie sie mit --device-version an.</translation>
    </message>
    <message>
        <source>The program does not state the board that it is for.</source>
        <translation>Das Programm gibt das Board nicht an, für das es ist.</translation>
    </message>
    <message>
        <source>Give it with --board, as the loader of the board names it.</source>
        <translation>Geben Sie es mit --board an, wie der Loader des Boards es nennt.</translation>
    </message>
    <message>
        <source>The program is signed already.</source>
        <translation>Das Programm ist schon signiert.</translation>
    </message>
    <message>
        <source>Sign the file that the compiler has made.</source>
        <translation>Signieren Sie die Datei, die der Compiler erzeugt hat.</translation>
    </message>
    <message>
        <source>The program is not the one that was signed: the file was changed or damaged after that.</source>
        <translation>Das Programm ist nicht das signierte: Die Datei wurde danach verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The header of the signed program states %1 bytes, but the file contains %2.</source>
        <translation>Der Kopf des signierten Programms gibt %1 Byte an, aber die Datei enthält %2.</translation>
    </message>
    <message>
        <source>The program was signed for the address %1, but the file puts it at %2.</source>
        <translation>Das Programm wurde für die Adresse %1 signiert, aber die Datei legt es an %2.</translation>
    </message>
    <message>
        <source>The header of the signed program is damaged.</source>
        <translation>Der Kopf des signierten Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>The program is signed by %1. It needs a loader on the device that knows this key.</source>
        <translation>Das Programm ist von %1 signiert. Es braucht auf dem Gerät einen Loader, der diesen Schlüssel kennt.</translation>
    </message>
    <message>
        <source>The program is made for a loader, but not signed: a loader that checks signatures does not start it.</source>
        <translation>Das Programm ist für einen Loader gemacht, aber nicht signiert: Ein Loader, der Signaturen prüft, startet es nicht.</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>die Signatur ist leer</translation>
    </message>
    <message>
        <source>The program is signed with a key that is not known here. Only the loader on the device can check it.</source>
        <translation>Das Programm ist mit einem Schlüssel signiert, der hier nicht bekannt ist. Nur der Loader auf dem Gerät kann ihn prüfen.</translation>
    </message>
    <message>
        <source>header of a signed program</source>
        <translation>Kopf eines signierten Programms</translation>
    </message>
    <message>
        <source>Download the file again, or ask its vendor for it.</source>
        <translation>Laden Sie die Datei erneut herunter, oder fragen Sie ihren Hersteller danach.</translation>
    </message>
    <message>
        <source>A signed program cannot be at the start of flash: the loader that checks it belongs there.</source>
        <translation>Ein signiertes Programm kann nicht am Anfang des Flash liegen: Dorthin gehört der Loader, der es prüft.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded: Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Die Option-Bytes dieses Chips werden nicht entschlüsselt: Fieldflash kennt nur die Bedeutung derer von STM32L4 und STM32L4+.</translation>
    </message>
    <message>
        <source>“%1” is not a public key; “key show” prints one.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel; „key show“ gibt einen aus.</translation>
    </message>
    <message>
        <source>There is no program behind it.</source>
        <translation>Dahinter ist kein Programm.</translation>
    </message>
    <message>
        <source>The program behind it is verified and starts.</source>
        <translation>Das Programm dahinter ist verifiziert und startet.</translation>
    </message>
    <message>
        <source>The program behind it is complete. The loader verifies it before it starts.</source>
        <translation>Das Programm dahinter ist vollständig. Der Loader verifiziert es, bevor es startet.</translation>
    </message>
    <message>
        <source>The program behind it is incomplete or damaged.</source>
        <translation>Das Programm dahinter ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>The program behind it is made for another board or address.</source>
        <translation>Das Programm dahinter ist für ein anderes Board oder eine andere Adresse gemacht.</translation>
    </message>
    <message>
        <source>It runs because a program asked for it.</source>
        <translation>Er läuft, weil ein Programm ihn angefordert hat.</translation>
    </message>
    <message>
        <source>It runs because its button was held at the reset.</source>
        <translation>Er läuft, weil seine Taste beim Reset gedrückt war.</translation>
    </message>
    <message>
        <source>It runs because there is no program to start.</source>
        <translation>Er läuft, weil es kein Programm zu starten gibt.</translation>
    </message>
    <message>
        <source>It runs because the program is cut, damaged or changed.</source>
        <translation>Er läuft, weil das Programm abgeschnitten, beschädigt oder geändert ist.</translation>
    </message>
    <message>
        <source>It runs because the program is made for another board, chip, address or format.</source>
        <translation>Er läuft, weil das Programm für ein anderes Board, einen anderen Chip, eine andere Adresse oder ein anderes Format gemacht ist.</translation>
    </message>
    <message>
        <source>It runs because the program is not signed with its key.</source>
        <translation>Er läuft, weil das Programm nicht mit seinem Schlüssel signiert ist.</translation>
    </message>
    <message>
        <source>It runs because the program is older than it allows.</source>
        <translation>Er läuft, weil das Programm älter ist, als er erlaubt.</translation>
    </message>
    <message>
        <source>It runs because the watchdog has reset the program three times in a row.</source>
        <translation>Er läuft, weil der Watchdog das Programm dreimal in Folge zurückgesetzt hat.</translation>
    </message>
    <message>
        <source>It starts programs without a signature.</source>
        <translation>Er startet Programme ohne Signatur.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the published test key, which protects nothing.</source>
        <translation>Er startet nur Programme, die mit dem veröffentlichten Testschlüssel signiert sind; der schützt nichts.</translation>
    </message>
    <message>
        <source>It starts only programs signed with the key %1.</source>
        <translation>Er startet nur Programme, die mit dem Schlüssel %1 signiert sind.</translation>
    </message>
    <message>
        <source>Loader %1 for %2</source>
        <translation>Loader %1 für %2</translation>
    </message>
    <message>
        <source>It does not let the program be read; hashes take its place.</source>
        <translation>Er lässt das Programm nicht lesen; Prüfwerte ersetzen das.</translation>
    </message>
    <message>
        <source>It accepts programs with a security counter of %1 or more.</source>
        <translation>Er nimmt Programme ab Sicherheitszähler %1 an.</translation>
    </message>
    <message>
        <source>Its USB clock has no crystal and is outside of the tolerance: transfers may fail.</source>
        <translation>Sein USB-Takt kommt nicht von einem Quarz und liegt außerhalb der Toleranz: Übertragungen können fehlschlagen.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash, or it is damaged.</source>
        <translation>„%1“ ist keine Schlüsseldatei von Fieldflash, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Use the file that “key new” has written, or a copy of it.</source>
        <translation>Verwenden Sie die Datei, die „key new“ geschrieben hat, oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>Der Arbeitsspeicher reicht für die Passphrase nicht aus.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key, or the file is damaged.</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the file.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>Choose one, or leave the key unencrypted.</source>
        <translation>Wählen Sie eine, oder lassen Sie den Schlüssel unverschlüsselt.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read.</source>
        <translation>Die Schlüsseldatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written.</source>
        <translation>Die Schlüsseldatei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” exists already, and a key is never replaced: what it has signed could not be updated any more.</source>
        <translation>„%1“ existiert schon, und ein Schlüssel wird nie ersetzt: Was er signiert hat, könnte nicht mehr aktualisiert werden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another account.</source>
        <translation>Die Schlüsseldatei „%1“ gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Use a copy of your own.</source>
        <translation>Verwenden Sie eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Other accounts can read or change the key file “%1”.</source>
        <translation>Andere Konten können die Schlüsseldatei „%1“ lesen oder ändern.</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600). If others may have read it, make a new key.</source>
        <translation>Entziehen Sie ihnen die Rechte (chmod 600). Falls andere sie gelesen haben könnten, machen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash.</source>
        <translation>„%1“ ist keine Schlüsseldatei von Fieldflash.</translation>
    </message>
    <message>
        <source>The device runs a program that may not be complete.</source>
        <translation>Auf dem Gerät läuft ein Programm, das unvollständig sein kann.</translation>
    </message>
    <message>
        <source>Start the update again.</source>
        <translation>Starten Sie das Update erneut.</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, start its bootloader by hand:</source>
        <translation>Schließen Sie es wieder an und starten Sie das Update erneut. Wenn es nicht erscheint, starten Sie seinen Bootloader von Hand:</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To start its bootloader by hand:</source>
        <translation>Trennen Sie das Gerät und schließen Sie es wieder an (oder drücken Sie Reset): Sein Programm startet dann wie zuvor. So starten Sie seinen Bootloader von Hand:</translation>
    </message>
    <message>
        <source>The loader is written and verified, but it did not start.</source>
        <translation>Der Loader ist geschrieben und verifiziert, aber nicht gestartet.</translation>
    </message>
    <message>
        <source>The loader is written, but it did not start.</source>
        <translation>Der Loader ist geschrieben, aber nicht gestartet.</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one. It is treated like any other bootloader.</source>
        <translation>Das Gerät heißt wie ein Fieldflash-Loader, antwortet aber nicht wie einer. Es wird wie jeder andere Bootloader behandelt.</translation>
    </message>
    <message>
        <source>Everything is written and verified. </source>
        <translation>Alles ist geschrieben und verifiziert. </translation>
    </message>
    <message>
        <source>Everything is written. </source>
        <translation>Alles ist geschrieben. </translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again, without starting its bootloader.</source>
        <translation>Trennen Sie das Gerät und schließen Sie es wieder an, ohne seinen Bootloader zu starten.</translation>
    </message>
    <message>
        <source>If you know better than the device, allow it: --allow %1.</source>
        <translation>Wenn Sie es besser wissen als das Gerät, erlauben Sie es: --allow %1.</translation>
    </message>
    <message>
        <source>The bootloader does not say which kind of DFU it uses (it has no functional descriptor).</source>
        <translation>Der Bootloader sagt nicht, welche Art von DFU er verwendet (er hat keinen Functional Descriptor).</translation>
    </message>
    <message>
        <source>Blocks of %1 are to be sent, whatever size the device announces.</source>
        <translation>Es sollen Blöcke von %1 gesendet werden, gleich welche Größe das Gerät meldet.</translation>
    </message>
    <message>
        <source>Another memory layout is to be used than the one the device announces.</source>
        <translation>Es soll eine andere Speicheraufteilung verwendet werden, als das Gerät meldet.</translation>
    </message>
    <message>
        <source>A device without a functional descriptor does not state how long a block may be.</source>
        <translation>Ein Gerät ohne Functional Descriptor gibt nicht an, wie lang ein Block sein darf.</translation>
    </message>
    <message>
        <source>Give it with --transfer-size, and allow it with --allow transfer-size.</source>
        <translation>Geben Sie sie mit --transfer-size an, und erlauben Sie sie mit --allow transfer-size.</translation>
    </message>
    <message>
        <source>“%1” is not a memory layout.</source>
        <translation>„%1“ ist keine Speicheraufteilung.</translation>
    </message>
    <message>
        <source>A layout looks like “@Internal Flash /0x08000000/512*2Kg”.</source>
        <translation>Eine Aufteilung sieht so aus: „@Internal Flash /0x08000000/512*2Kg“.</translation>
    </message>
    <message>
        <source>Choose the one that the file is for, then try again.</source>
        <translation>Wählen Sie die, für die die Datei bestimmt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed the end of the download, and could not be read back.</source>
        <translation>Das Gerät startete neu, bevor es das Ende der Übertragung bestätigt hatte, und konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed that it has received all of the firmware.</source>
        <translation>Das Gerät startete neu, bevor es den Empfang der vollständigen Firmware bestätigt hatte.</translation>
    </message>
    <message>
        <source>If it happens again, try another cable or port.</source>
        <translation>Wenn es wieder geschieht, versuchen Sie ein anderes Kabel oder einen anderen Anschluss.</translation>
    </message>
    <message>
        <source>A partition is chosen, but the memory of this device has addresses and no partitions.</source>
        <translation>Eine Partition ist gewählt, aber der Speicher dieses Geräts hat Adressen und keine Partitionen.</translation>
    </message>
    <message>
        <source>Leave out the partition.</source>
        <translation>Lassen Sie die Partition weg.</translation>
    </message>
    <message>
        <source>Some page hashes were wrong at first and right with another seed. The memory is fine; the USB connection may not be.</source>
        <translation>Einige Seiten-Prüfwerte waren zuerst falsch und mit einem anderen Startwert richtig. Der Speicher ist in Ordnung; die USB-Verbindung vielleicht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) of the device differ from the file, as their hashes show.</source>
        <translation>
            <numerusform>%n Sektor des Geräts weicht von der Datei ab, wie sein Prüfwert zeigt.</numerusform>
            <numerusform>%n Sektoren des Geräts weichen von der Datei ab, wie ihre Prüfwerte zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader does not let its memory be read: what is behind the program in its last page (%1) cannot be kept and will be empty.</source>
        <translation>Der Loader lässt den Speicher nicht lesen: Was in der letzten Seite hinter dem Programm steht (%1), kann nicht erhalten werden und wird leer sein.</translation>
    </message>
    <message>
        <source>The loader is installed.</source>
        <translation>Der Loader ist installiert.</translation>
    </message>
    <message>
        <source>Every byte is empty, as the page hashes prove.</source>
        <translation>Jedes Byte ist leer, wie die Seiten-Prüfwerte beweisen.</translation>
    </message>
    <message>
        <source>Every byte matches, as the page hashes prove.</source>
        <translation>Jedes Byte stimmt überein, wie die Seiten-Prüfwerte beweisen.</translation>
    </message>
    <message>
        <source>It runs and is ready for a program.</source>
        <translation>Er läuft und ist bereit für ein Programm.</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>Die Datei enthält keinen Loader.</translation>
    </message>
    <message>
        <source>A program is installed by an update.</source>
        <translation>Ein Programm wird durch eine Aktualisierung installiert.</translation>
    </message>
    <message>
        <source>The device has a loader already (version %1). Replacing it overwrites the program, and if power fails while its first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>Das Gerät hat bereits einen Loader (Version %1). Ihn zu ersetzen überschreibt das Programm; fällt der Strom aus, während seine erste Seite neu geschrieben wird (45 ms), hilft nur BOOT0 mit dem ROM-Bootloader oder ein Debug-Adapter.</translation>
    </message>
    <message>
        <source>If that is what you want: fieldflash-cli install-loader --replace-loader</source>
        <translation>Wenn Sie das wollen: fieldflash-cli install-loader --replace-loader</translation>
    </message>
    <message>
        <source>The loader of this device does not let itself be replaced over USB.</source>
        <translation>Der Loader dieses Geräts lässt sich nicht über USB ersetzen.</translation>
    </message>
    <message>
        <source>Start the ROM bootloader with BOOT0 and install the loader there, or use a debug probe.</source>
        <translation>Starten Sie mit BOOT0 den ROM-Bootloader und installieren Sie den Loader dort, oder verwenden Sie einen Debug-Adapter.</translation>
    </message>
    <message>
        <source>Use the file with which the vendor of the device updates its loader.</source>
        <translation>Verwenden Sie die Datei, mit der der Hersteller des Geräts dessen Loader aktualisiert.</translation>
    </message>
    <message>
        <source>The file is a loader for the ROM bootloader. A running loader is replaced by a loader with a header in front.</source>
        <translation>Die Datei ist ein Loader für den ROM-Bootloader. Ein laufender Loader wird durch einen Loader mit einem Kopf voran ersetzt.</translation>
    </message>
    <message>
        <source>The file is not signed, and the loader of this device takes only signed ones.</source>
        <translation>Die Datei ist nicht signiert, und der Loader dieses Geräts nimmt nur signierte an.</translation>
    </message>
    <message>
        <source>The file is signed with another key than the one that the loader of this device knows.</source>
        <translation>Die Datei ist mit einem anderen Schlüssel signiert als dem, den der Loader dieses Geräts kennt.</translation>
    </message>
    <message>
        <source>The loader is written, but the device reports loader %1 instead of %2.</source>
        <translation>Der Loader ist geschrieben, aber das Gerät meldet Loader %1 statt %2.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and check the loader with “list”.</source>
        <translation>Ziehen Sie das Gerät ab, stecken Sie es wieder an und prüfen Sie den Loader mit „list“.</translation>
    </message>
    <message>
        <source>The device announces no option bytes.</source>
        <translation>Das Gerät meldet keine Option-Bytes.</translation>
    </message>
    <message>
        <source>Its bootloader cannot show them; a debug probe can.</source>
        <translation>Sein Bootloader kann sie nicht zeigen; ein Debug-Adapter kann es.</translation>
    </message>
    <message>
        <source>The bootloader does not let the option bytes be read.</source>
        <translation>Der Bootloader lässt die Option-Bytes nicht lesen.</translation>
    </message>
    <message>
        <source>A debug probe can show them.</source>
        <translation>Ein Debug-Adapter kann sie zeigen.</translation>
    </message>
    <message>
        <source>, verified</source>
        <translation>, verifiziert</translation>
    </message>
    <message>
        <source>Windows has no driver for this device.</source>
        <translation>Windows hat keinen Treiber für dieses Gerät.</translation>
    </message>
    <message>
        <source>The driver of STM32CubeProgrammer and DfuSe is installed for this device. It keeps other programs out.</source>
        <translation>Für dieses Gerät ist der Treiber von STM32CubeProgrammer und DfuSe installiert. Er lässt andere Programme nicht zu.</translation>
    </message>
    <message>
        <source>Windows uses this device as an input device (HID).</source>
        <translation>Windows verwendet dieses Gerät als Eingabegerät (HID).</translation>
    </message>
    <message>
        <source>The driver “%1” from “%2” is installed for this device. It gives Fieldflash no access.</source>
        <translation>Für dieses Gerät ist der Treiber „%1“ von „%2“ installiert. Er gibt Fieldflash keinen Zugriff.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one. Unplug the device and plug it in again.</source>
        <translation>Sein Treiber, WinUSB, ist der richtige. Ziehen Sie das Gerät ab und stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one, but Windows could not start it (problem code %1). Unplug the device and plug it in again.</source>
        <translation>Sein Treiber, WinUSB, ist der richtige, aber Windows konnte ihn nicht starten (Problemcode %1). Ziehen Sie das Gerät ab und stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>Install WinUSB for it with Zadig: Options, List All Devices, choose the entry with USB ID %1, then WinUSB, Replace Driver. Fieldflash then continues automatically.</source>
        <translation>Installieren Sie dafür WinUSB mit Zadig: Options, List All Devices, den Eintrag mit der USB ID %1 wählen, dann WinUSB, Replace Driver. Fieldflash macht danach automatisch weiter.</translation>
    </message>
    <message>
        <source>The profile “%1” does not state the USB id of a product.</source>
        <translation>Das Profil „%1“ gibt keine USB-Kennung eines Produkts an.</translation>
    </message>
    <message>
        <source>fwupd finds devices by it: add the ids of “application”.</source>
        <translation>fwupd findet Geräte daran: Ergänzen Sie die Kennungen von „application“.</translation>
    </message>
    <message>
        <source>The firmware is for %1, but the profile “%2” is for %3.</source>
        <translation>Die Firmware ist für %1, das Profil „%2“ aber für %3.</translation>
    </message>
    <message>
        <source>Use the profile of the product that the firmware is for.</source>
        <translation>Verwenden Sie das Profil des Produkts, für das die Firmware ist.</translation>
    </message>
    <message>
        <source>The firmware does not state its version.</source>
        <translation>Die Firmware gibt ihre Version nicht an.</translation>
    </message>
    <message>
        <source>fwupd compares it with that of the device: convert the file with --device-version first.</source>
        <translation>fwupd vergleicht sie mit der des Geräts: Wandeln Sie die Datei zuerst mit --device-version um.</translation>
    </message>
    <message>
        <source>reading the new file again</source>
        <translation>die neue Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>The cabinet was not written correctly.</source>
        <translation>Das Cabinet wurde nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>The description in the cabinet is damaged in line %1.</source>
        <translation>Die Beschreibung im Cabinet ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The description in the cabinet is larger than %1.</source>
        <translation>Die Beschreibung im Cabinet ist größer als %1.</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>“%1” in the cabinet is not the file that its description states.</source>
        <translation>„%1“ im Cabinet ist nicht die Datei, die seine Beschreibung angibt.</translation>
    </message>
    <message>
        <source>The cabinet contains more than %1 descriptions of firmware.</source>
        <translation>Das Cabinet enthält mehr als %1 Beschreibungen von Firmware.</translation>
    </message>
    <message>
        <source>The file is not a cabinet that describes its firmware (.cab).</source>
        <translation>Die Datei ist kein Cabinet (.cab), das seine Firmware beschreibt.</translation>
    </message>
    <message>
        <source>The commands update, plan, info and convert take other files.</source>
        <translation>Andere Dateien nehmen die Befehle update, plan, info und convert.</translation>
    </message>
    <message>
        <source>The cabinet states that it is version %1 of “%2” by %3.</source>
        <translation>Laut Cabinet ist es Version %1 von „%2“ von %3.</translation>
    </message>
    <message>
        <source>Take their rights away (icacls FILE /inheritance:r /grant:r YOU:F). If others may have read it, make a new key.</source>
        <translation>Entziehen Sie ihnen die Rechte (icacls DATEI /inheritance:r /grant:r SIE:F). Falls andere sie gelesen haben könnten, machen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This chip is not known, and its erased flash reads as zeros. That is taken into account from now on.</source>
        <translation>Dieser Chip ist nicht bekannt, und sein gelöschter Flash liest sich als Nullen. Das wird ab jetzt berücksichtigt.</translation>
    </message>
    <message>
        <source>Start its bootloader by hand; it then shows whether read protection is removed, and a program can be installed.</source>
        <translation>Starten Sie den Bootloader von Hand; er zeigt dann, ob der Leseschutz entfernt ist, und ein Programm kann installiert werden.</translation>
    </message>
    <message>
        <source>Erased flash of this chip reads as ones, unlike that of the chips with this memory layout. That is taken into account from now on.</source>
        <translation>Gelöschter Flash dieses Chips liest sich als Einsen, anders als bei den Chips mit dieser Speicheraufteilung. Das wird ab jetzt berücksichtigt.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To update it, hold BOOT0 meanwhile. If the bootloader does not appear then either, the board probably lacks the crystal that the bootloader of some chips needs for USB: use a debug probe instead.</source>
        <translation>Ziehen Sie das Gerät ab und stecken Sie es wieder an (oder drücken Sie Reset): Sein Programm startet dann wie zuvor. Halten Sie dabei BOOT0, um es zu aktualisieren. Erscheint der Bootloader auch dann nicht, fehlt dem Board wahrscheinlich der Quarz, den der Bootloader mancher Chips für USB braucht: Verwenden Sie dann einen Debugger.</translation>
    </message>
    <message>
        <source>The bootloader of this chip locks up when it is asked to start the program, so it was not asked.</source>
        <translation>Der Bootloader dieses Chips bleibt hängen, wenn er das Programm starten soll; deshalb wurde er nicht dazu aufgefordert.</translation>
    </message>
    <message>
        <source>Reset the device with BOOT0 low: its program starts then.</source>
        <translation>Setzen Sie das Gerät mit BOOT0 auf Low zurück: Dann startet sein Programm.</translation>
    </message>
    <message>
        <source>The device is in bootloader mode, because the bootloader of this chip locks up when it is asked to start the program. Reset the device with BOOT0 low to start it.</source>
        <translation>Das Gerät ist im Bootloader-Modus, weil der Bootloader dieses Chips hängen bleibt, wenn er das Programm starten soll. Setzen Sie das Gerät mit BOOT0 auf Low zurück, um es zu starten.</translation>
    </message>
    <message>
        <source>Ask %1 whether it has changed its key.</source>
        <translation>Fragen Sie %1, ob der Schlüssel gewechselt wurde.</translation>
    </message>
    <message>
        <source>It runs because the program did not confirm that it works, and there is no other.</source>
        <translation>Er läuft, weil das Programm nicht bestätigt hat, dass es funktioniert, und es kein anderes gibt.</translation>
    </message>
    <message>
        <source>The program in slot %1 has confirmed that it works and is kept. Slot %2 is free.</source>
        <translation>Das Programm in Slot %1 hat bestätigt, dass es funktioniert, und bleibt erhalten. Slot %2 ist frei.</translation>
    </message>
    <message>
        <source>No program has confirmed that it works. Slot %1 is free.</source>
        <translation>Kein Programm hat bestätigt, dass es funktioniert. Slot %1 ist frei.</translation>
    </message>
    <message>
        <source>The program in slot %1 is on trial.</source>
        <translation>Das Programm in Slot %1 ist auf Probe.</translation>
    </message>
    <message>
        <source>The program in slot %1 did not confirm that it works and does not start again.</source>
        <translation>Das Programm in Slot %1 hat nicht bestätigt, dass es funktioniert, und startet nicht mehr.</translation>
    </message>
    <message>
        <source>Programs start at %1 behind the loader in the file, but at %2 behind the loader of this device.</source>
        <translation>Programme beginnen hinter dem Loader in der Datei bei %1, hinter dem Loader dieses Geräts aber bei %2.</translation>
    </message>
    <message>
        <source>expected exactly one device profile.</source>
        <translation>hier wird genau ein Geräteprofil erwartet.</translation>
    </message>
    <message>
        <source>expected at least one firmware file.</source>
        <translation>hier wird mindestens eine Firmwaredatei erwartet.</translation>
    </message>
    <message>
        <source>expected a version like “1.2”.</source>
        <translation>hier wird eine Version wie „1.2“ erwartet.</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits and hyphens, like “acme”.</source>
        <translation>hier werden Kleinbuchstaben, Ziffern und Bindestriche erwartet, wie „acme“.</translation>
    </message>
    <message>
        <source>expected a date like “2026-11-30”.</source>
        <translation>hier wird ein Datum wie „2026-11-30“ erwartet.</translation>
    </message>
    <message>
        <source>expected a file in the folder of this file or below it, whose name has only letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>hier wird eine Datei unter dem Ordner dieser Datei erwartet; ihr Name hat nur Buchstaben A bis Z, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>The two programs are not linked for the two slots of a loader.</source>
        <translation>Die beiden Programme sind nicht für die beiden Slots eines Loaders gelinkt.</translation>
    </message>
    <message>
        <source>Link one for %1 and the other for %2.</source>
        <translation>Linken Sie eines für %1 und das andere für %2.</translation>
    </message>
    <message>
        <source>The programs for the two slots differ in name, version, board or chip.</source>
        <translation>Die Programme für die beiden Slots unterscheiden sich in Name, Version, Board oder Chip.</translation>
    </message>
    <message>
        <source>Build both from the same source.</source>
        <translation>Bauen Sie beide aus demselben Quelltext.</translation>
    </message>
    <message>
        <source>expected a text.</source>
        <translation>hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>expected a list of at most %1 entries.</source>
        <translation>hier wird eine Liste mit höchstens %1 Einträgen erwartet.</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>expected a number, or a text like &quot;0x08008000&quot; or &quot;32K&quot;.</source>
        <translation>hier wird eine Zahl erwartet oder ein Text wie &quot;0x08008000&quot; oder &quot;32K&quot;.</translation>
    </message>
    <message>
        <source>expected a USB id like &quot;1234:abcd&quot;.</source>
        <translation>hier wird eine USB-ID wie &quot;1234:abcd&quot; erwartet.</translation>
    </message>
    <message>
        <source>expected at least one USB id.</source>
        <translation>hier wird mindestens eine USB-Kennung erwartet.</translation>
    </message>
    <message>
        <source>expected an object { … }.</source>
        <translation>hier wird ein Objekt { … } erwartet.</translation>
    </message>
    <message>
        <source>expected one of the letters L, S, D and H.</source>
        <translation>hier wird einer der Buchstaben L, S, D und H erwartet.</translation>
    </message>
    <message>
        <source>expected addresses like &quot;0x1FFF7800&quot;.</source>
        <translation>hier werden Adressen wie &quot;0x1FFF7800&quot; erwartet.</translation>
    </message>
    <message>
        <source>expected a power of two.</source>
        <translation>hier wird eine Zweierpotenz erwartet.</translation>
    </message>
    <message>
        <source>expected sectors like &quot;2K&quot; or &quot;4*16K,1*64K,128K&quot;.</source>
        <translation>hier werden Sektoren wie &quot;2K&quot; oder &quot;4*16K,1*64K,128K&quot; erwartet.</translation>
    </message>
    <message>
        <source>expected sizes like &quot;512K&quot;.</source>
        <translation>hier werden Größen wie &quot;512K&quot; erwartet.</translation>
    </message>
    <message>
        <source>expected a version like &quot;22.00&quot;.</source>
        <translation>hier wird eine Version wie &quot;22.00&quot; erwartet.</translation>
    </message>
    <message>
        <source>expected one of flash, option-bytes, otp, eeprom and device-feature.</source>
        <translation>hier wird eines von flash, option-bytes, otp, eeprom und device-feature erwartet.</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits, dots and hyphens, like “acme-lamp”.</source>
        <translation>hier werden Kleinbuchstaben, Ziffern, Punkte und Bindestriche erwartet, wie „acme-lamp“.</translation>
    </message>
    <message>
        <source>“%1” is not a way to enter the bootloader; use detach, button, command or serial-1200.</source>
        <translation>„%1“ ist kein Weg in den Bootloader; es gibt detach, button, command und serial-1200.</translation>
    </message>
    <message>
        <source>“%1” is not a known loader; use fieldflash.</source>
        <translation>„%1“ ist kein Loader mit eigenen Anfragen; es gibt fieldflash.</translation>
    </message>
    <message>
        <source>“%1” is not a known family; use one of %2.</source>
        <translation>„%1“ ist keine bekannte Familie; es gibt %2.</translation>
    </message>
    <message>
        <source>expected a multiple of 8.</source>
        <translation>hier wird ein Vielfaches von 8 erwartet.</translation>
    </message>
    <message>
        <source>expected a file name pattern without folders.</source>
        <translation>hier wird ein Namensmuster ohne Ordner erwartet.</translation>
    </message>
    <message>
        <source>The name “%1” does not say which kind of report to write.</source>
        <translation>Der Name „%1“ sagt nicht, welche Art von Bericht geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Let it end in .html or .json.</source>
        <translation>Lassen Sie ihn auf .html oder .json enden.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; what was there before is unchanged.</source>
        <translation>Der Bericht „%1“ konnte nicht geschrieben werden; was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>Prüfen Sie das Kabel und schließen Sie das Gerät wieder an.</translation>
    </message>
    <message>
        <source>Install the access rule of Fieldflash, then unplug the device and plug it in again.</source>
        <translation>Installieren Sie die Zugriffsregel von Fieldflash, ziehen Sie dann das Gerät ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>No driver that gives programs access to this device is installed.</source>
        <translation>Es ist kein Treiber installiert, über den Programme auf dieses Gerät zugreifen können.</translation>
    </message>
    <message>
        <source>The device matches the file, but </source>
        <translation>Das Gerät stimmt mit der Datei überein, aber </translation>
    </message>
    <message>
        <source>the device sent %1 of %2 bytes</source>
        <translation>das Gerät hat %1 von %2 Byte gesendet</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes not empty</source>
        <translation>%1: %2 von %3 Byte nicht leer</translation>
    </message>
    <message>
        <source>%1 of %2 bytes from %3</source>
        <translation>%1 von %2 Byte ab %3</translation>
    </message>
    <message>
        <source>Recovering from: </source>
        <translation>Wird nach einem Fehler fortgesetzt: </translation>
    </message>
    <message>
        <source>Version %1 was on the device already.</source>
        <translation>Version %1 war bereits auf dem Gerät.</translation>
    </message>
    <message>
        <source>Went back from %1 to %2.</source>
        <translation>Von %1 auf %2 zurückgegangen.</translation>
    </message>
    <message>
        <source>The device matched the file already; nothing was written.</source>
        <translation>Das Gerät stimmte bereits mit der Datei überein; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The device matches the file, but it reports version %1 instead of %2.</source>
        <translation>Das Gerät stimmt mit der Datei überein, meldet aber Version %1 statt %2.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. Fieldflash then continues automatically.</source>
        <translation>Ziehen Sie das Gerät ab und stecken Sie es wieder an. Fieldflash macht dann automatisch weiter.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AboutDialog</name>
    <message>
        <source>Fieldflash is free software under the MIT licence. It uses Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) and CLI11 (BSD 3-clause).</source>
        <translation>Fieldflash ist freie Software unter der MIT-Lizenz. Es benutzt Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) und CLI11 (BSD 3-clause).</translation>
    </message>
    <message>
        <source>About Fieldflash</source>
        <translation>Über Fieldflash</translation>
    </message>
    <message>
        <source>Icon of Fieldflash</source>
        <translation>Symbol von Fieldflash</translation>
    </message>
    <message>
        <source>Updates the firmware of devices over USB and proves that it worked.</source>
        <translation>Aktualisiert die Firmware von Geräten über USB und weist nach, dass es gelungen ist.</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>Dieses System</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AddressDialog</name>
    <message>
        <source>Address of the file</source>
        <translation>Adresse der Datei</translation>
    </message>
    <message>
        <source>Where is %1 written?</source>
        <translation>Wohin wird %1 geschrieben?</translation>
    </message>
    <message>
        <source>The file states no address. Its first byte is written there.</source>
        <translation>Die Datei nennt keine Adresse. Ihr erstes Byte wird dorthin geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>Empty: at the start of flash, %1.</source>
        <translation>Leer: am Anfang des Flash-Speichers, %1.</translation>
    </message>
    <message>
        <source>Empty: at the start of flash.</source>
        <translation>Leer: am Anfang des Flash-Speichers.</translation>
    </message>
    <message>
        <source>The update checks whether the device has memory there.</source>
        <translation>Das Update prüft, ob das Gerät dort Speicher hat.</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>„%1“ ist keine gültige Adresse. Geben Sie hexadezimale Ziffern ein, etwa 0800C000.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ByteMeaning</name>
    <message>
        <source>Initial stack pointer</source>
        <translation>Anfänglicher Stackpointer</translation>
    </message>
    <message>
        <source>Reserved vector</source>
        <translation>Reservierter Vektor</translation>
    </message>
    <message>
        <source>%1 vector</source>
        <translation>%1-Vektor</translation>
    </message>
    <message>
        <source>Program header</source>
        <translation>Programmkopf</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2 für %3</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gleitkommazahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::CardText</name>
    <message>
        <source>USB port %1</source>
        <translation>USB-Port %1</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>running version %1</source>
        <translation>Version %1 läuft</translation>
    </message>
    <message>
        <source>in bootloader mode, update not finished</source>
        <translation>im Bootloader-Modus, Update nicht abgeschlossen</translation>
    </message>
    <message>
        <source>in bootloader mode, contains version %1</source>
        <translation>im Bootloader-Modus, enthält Version %1</translation>
    </message>
    <message>
        <source>in bootloader mode, no program yet</source>
        <translation>im Bootloader-Modus, noch kein Programm</translation>
    </message>
    <message>
        <source>in bootloader mode</source>
        <translation>im Bootloader-Modus</translation>
    </message>
    <message>
        <source>not for this device</source>
        <translation>nicht für dieses Gerät</translation>
    </message>
    <message>
        <source>does not state which device it is for</source>
        <translation>sagt nicht, für welches Gerät sie ist</translation>
    </message>
    <message>
        <source>made for this device</source>
        <translation>für dieses Gerät bestimmt</translation>
    </message>
    <message>
        <source>STM32 device</source>
        <translation>STM32-Gerät</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB-Gerät</translation>
    </message>
    <message>
        <source>included with Fieldflash</source>
        <translation>in Fieldflash enthalten</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>No firmware chosen</source>
        <translation>Keine Firmware gewählt</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Legen Sie eine Datei hier ab oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>for devices with this USB id</source>
        <translation>für Geräte mit dieser USB-Kennung</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Previous content</source>
        <translation>Vorheriger Inhalt</translation>
    </message>
    <message>
        <source>Previous content, version %1</source>
        <translation>Vorheriger Inhalt, Version %1</translation>
    </message>
    <message>
        <source>saved by the last update</source>
        <translation>beim letzten Update gesichert</translation>
    </message>
    <message>
        <source>saved by an earlier update</source>
        <translation>bei einem früheren Update gesichert</translation>
    </message>
    <message>
        <source>changed, read again at %1</source>
        <translation>geändert, neu gelesen um %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Certificate</name>
    <message>
        <source>Certificate of the check</source>
        <translation>Zertifikat der Prüfung</translation>
    </message>
    <message>
        <source>The certificate could not be saved there.</source>
        <translation>Das Zertifikat konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Document to print (*.pdf);;Web page (*.html);;Data (*.json)</source>
        <translation>Dokument zum Drucken (*.pdf);;Webseite (*.html);;Daten (*.json)</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Prüfzertifikat speichern</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChipDialog</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Bootloader (DfuSe)</source>
        <translation>Bootloader (DfuSe)</translation>
    </message>
    <message>
        <source>Bootloader (plain DFU)</source>
        <translation>Bootloader (einfaches DFU)</translation>
    </message>
    <message>
        <source>Another kind of DFU</source>
        <translation>Eine andere Art von DFU</translation>
    </message>
    <message>
        <source>Without updates over USB</source>
        <translation>Ohne Updates über USB</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sector(s), %2</source>
        <translation>
            <numerusform>%1, %n Sektor, %2</numerusform>
            <numerusform>%1, %n Sektoren, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>USB ID</source>
        <translation>USB-Kennung</translation>
    </message>
    <message>
        <source>Bootloader version</source>
        <translation>Version des Bootloaders</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB-Port</translation>
    </message>
    <message>
        <source>Serial number (from the unique ID)</source>
        <translation>Seriennummer (aus der eindeutigen ID)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Chip information</source>
        <translation>Chip-Informationen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Shows the steps for this board</source>
        <translation>Zeigt die Schritte für dieses Board</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectionDoctor</name>
    <message>
        <source>an unnamed device</source>
        <translation>ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Schließen Sie Ihr Gerät an</translation>
    </message>
    <message>
        <source>Fieldflash detects it automatically.</source>
        <translation>Fieldflash erkennt es automatisch.</translation>
    </message>
    <message>
        <source>Only the debug probe is connected</source>
        <translation>Nur der Debug-Adapter ist angeschlossen</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is the debug probe of a board, not the chip to update. Connect the USB connector of the chip; the probe can stay connected.</source>
        <translation>„%1“ an USB-Port %2 ist der Debug-Adapter eines Boards, nicht der Chip, der aktualisiert wird. Schließen Sie den USB-Anschluss des Chips an; der Debug-Adapter kann angeschlossen bleiben.</translation>
    </message>
    <message>
        <source>This device needs another program</source>
        <translation>Dieses Gerät braucht ein anderes Programm</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is waiting for an update, but it doesn&apos;t use the STM32 bootloader protocol. Use the manufacturer&apos;s program, or connect the right device.</source>
        <translation>„%1“ an USB-Port %2 wartet auf ein Update, verwendet aber nicht das Protokoll der STM32-Bootloader. Verwenden Sie das Programm des Herstellers oder schließen Sie das richtige Gerät an.</translation>
    </message>
    <message>
        <source>No access to USB devices</source>
        <translation>Kein Zugriff auf USB-Geräte</translation>
    </message>
    <message>
        <source>“%1” on USB port %2</source>
        <translation>„%1“ an USB-Port %2</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but you don&apos;t have permission to use it.</source>
        <translation>Fieldflash hat %1 gefunden, aber Sie haben keine Berechtigung, es zu verwenden.</translation>
    </message>
    <message>
        <source>Install the access rule below, once. Fieldflash then continues automatically.</source>
        <translation>Installieren Sie einmalig die Zugriffsregel unten. Fieldflash macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but its driver does not give programs access.</source>
        <translation>Fieldflash hat %1 gefunden, aber der Treiber erlaubt Programmen keinen Zugriff.</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but another program is using it.</source>
        <translation>Fieldflash hat %1 gefunden, aber ein anderes Programm verwendet es.</translation>
    </message>
    <message>
        <source>The device did not start its bootloader</source>
        <translation>Das Gerät hat seinen Bootloader nicht gestartet</translation>
    </message>
    <message>
        <source>The bootloader did not appear</source>
        <translation>Der Bootloader ist nicht erschienen</translation>
    </message>
    <message>
        <source>Disconnect everything else that is wired to the board: its bootloader also listens on serial lines.</source>
        <translation>Trennen Sie, was sonst mit dem Board verdrahtet ist: Sein Bootloader hört auch auf serielle Leitungen.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Schließen Sie %1. Fieldflash macht dann automatisch weiter.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DesktopSession</name>
    <message>
        <source>A device is being updated</source>
        <translation>Ein Gerät wird aktualisiert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DetailsFold</name>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Shows technical details</source>
        <translation>Zeigt technische Details</translation>
    </message>
    <message>
        <source>Problems found. Tick each one to override it and enable Install.</source>
        <translation>Probleme gefunden. Haken Sie jedes an, um es zu übergehen und die Installation freizugeben.</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>Übergehen: %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Other de&amp;vice…</source>
        <translation>&amp;Anderes Gerät…</translation>
    </message>
    <message>
        <source>Goes back to the list of connected devices</source>
        <translation>Zurück zur Liste der angeschlossenen Geräte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceChooser</name>
    <message>
        <source>Connected devices</source>
        <translation>Angeschlossene Geräte</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceJob</name>
    <message>
        <source>Asking the device to restart</source>
        <translation>Neustart des Geräts wird angefordert</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>Warten auf den Bootloader</translation>
    </message>
    <message>
        <source>Reading the memory map</source>
        <translation>Speicherübersicht wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>Anwendung wird gestartet</translation>
    </message>
    <message>
        <source>Waiting for the application</source>
        <translation>Warten auf die Anwendung</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Choose a device on the update page first.</source>
        <translation>Wählen Sie zuerst ein Gerät auf der Update-Seite.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Kein Gerät ist angeschlossen.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>Das Gerät startet im Bootloader-Modus neu und kehrt danach zur Anwendung zurück. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>Das Gerät bleibt im Bootloader-Modus. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>Gerät wird geöffnet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Ein anderer Vorgang verwendet das Gerät.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The device memory is being read (Technician page).</source>
        <translation>Der Gerätespeicher wird gerade gelesen (Technik-Seite).</translation>
    </message>
    <message>
        <source>Its memory can be read when that is finished.</source>
        <translation>Danach kann sein Speicher gelesen werden.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceSource</name>
    <message>
        <source>This computer does not give programs access to USB devices. To try Fieldflash with the built-in board, start it with --virtual.</source>
        <translation>Dieser Computer erlaubt Programmen keinen Zugriff auf USB-Geräte. Um Fieldflash mit dem eingebauten Board auszuprobieren, starten Sie es mit --virtual.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceUsers</name>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente (englisch)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>%1 is part of the source code and is not included here.</source>
        <translation>%1 gehört zum Quelltext und ist hier nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EarlierDialog</name>
    <message>
        <source>Earlier firmware</source>
        <translation>Frühere Firmware</translation>
    </message>
    <message>
        <source>Nothing is saved yet. An update saves what it replaces.</source>
        <translation>Noch nichts gespeichert. Ein Update sichert, was es ersetzt.</translation>
    </message>
    <message>
        <source>What earlier updates have replaced. It can be restored on the device that it was saved from.</source>
        <translation>Was frühere Updates ersetzt haben. Es lässt sich auf dem Gerät wiederherstellen, von dem es gesichert wurde.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB-Port</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Saved from another device</source>
        <translation>Von einem anderen Gerät gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), in at most %1 MB. The settings change that.</source>
        <translation>
            <numerusform>%n Tag aufbewahrt, in höchstens %1 MB. Die Einstellungen ändern das.</numerusform>
            <numerusform>%n Tage aufbewahrt, in höchstens %1 MB. Die Einstellungen ändern das.</numerusform>
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
        <translation>„%1“ ist kein gültiger Bereich.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Geben Sie erste und letzte Adresse ein, etwa 08000000-08003FFF, oder eine Adresse und eine Größe, etwa 08000000:16K.</translation>
    </message>
    <message>
        <source>No range is given.</source>
        <translation>Kein Bereich angegeben.</translation>
    </message>
    <message>
        <source>Nothing is left to erase.</source>
        <translation>Es bleibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>Type smaller ranges to keep.</source>
        <translation>Geben Sie kleinere Bereiche an, die erhalten bleiben sollen.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseDialog</name>
    <message>
        <source>&amp;Only these ranges</source>
        <translation>&amp;Nur diese Bereiche</translation>
    </message>
    <message>
        <source>Everything e&amp;xcept these ranges</source>
        <translation>Alles a&amp;ußer diesen Bereichen</translation>
    </message>
    <message>
        <source>Erase memory</source>
        <translation>Speicher löschen</translation>
    </message>
    <message>
        <source>What is to be erased in %1?</source>
        <translation>Was soll in %1 gelöscht werden?</translation>
    </message>
    <message>
        <source>Ranges of addresses</source>
        <translation>Adressbereiche</translation>
    </message>
    <message>
        <source>Erased content cannot be restored. Without a program the device stays in bootloader mode; firmware can be installed again at any time.</source>
        <translation>Gelöschter Inhalt lässt sich nicht wiederherstellen. Ohne Programm bleibt das Gerät im Bootloader-Modus; Firmware kann jederzeit wieder installiert werden.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The whole memory of the device is erased.</source>
        <translation>Der ganze Speicher des Geräts wird gelöscht.</translation>
    </message>
    <message>
        <source>%1 are erased.</source>
        <translation>%1 werden gelöscht.</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>&amp;Alles</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureHelp</name>
    <message>
        <source>&amp;Check again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>Update a&amp;bschließen</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>Bei %1 &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Choose another device</source>
        <translation>Anderes &amp;Gerät wählen</translation>
    </message>
    <message>
        <source>&amp;Remove the protection…</source>
        <translation>&amp;Schutz aufheben…</translation>
    </message>
    <message>
        <source>&amp;Show the protection</source>
        <translation>&amp;Schutz anzeigen</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Loader installieren…</translation>
    </message>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Ohne Sicherung aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Anwendung starten</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailurePage</name>
    <message>
        <source>Fieldflash tried to start the bootloader.</source>
        <translation>Fieldflash hat versucht, den Bootloader zu starten.</translation>
    </message>
    <message>
        <source>Fieldflash tried to prepare the update.</source>
        <translation>Fieldflash hat versucht, das Update vorzubereiten.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the device.</source>
        <translation>Fieldflash hat versucht, das Gerät zu lesen.</translation>
    </message>
    <message>
        <source>Fieldflash tried to erase memory.</source>
        <translation>Fieldflash hat versucht, Speicher zu löschen.</translation>
    </message>
    <message>
        <source>Fieldflash tried to write the firmware.</source>
        <translation>Fieldflash hat versucht, die Firmware zu schreiben.</translation>
    </message>
    <message>
        <source>Fieldflash tried to check every byte.</source>
        <translation>Fieldflash hat versucht, jedes Byte zu prüfen.</translation>
    </message>
    <message>
        <source>Fieldflash tried to restart the device.</source>
        <translation>Fieldflash hat versucht, das Gerät neu zu starten.</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the version of the device.</source>
        <translation>Fieldflash hat versucht, die Version des Geräts zu lesen.</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>Schließen Sie %1. Fieldflash macht dann automatisch weiter.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>Kein Gerät gefunden</translation>
    </message>
    <message>
        <source>Several devices match</source>
        <translation>Mehrere Geräte passen</translation>
    </message>
    <message>
        <source>The device was disconnected</source>
        <translation>Das Gerät wurde getrennt</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device</source>
        <translation>Sie haben keine Berechtigung für dieses Gerät</translation>
    </message>
    <message>
        <source>The device has no suitable driver</source>
        <translation>Das Gerät hat keinen passenden Treiber</translation>
    </message>
    <message>
        <source>The device is in use</source>
        <translation>Das Gerät wird benutzt</translation>
    </message>
    <message>
        <source>This firmware is not for this device</source>
        <translation>Diese Firmware ist nicht für dieses Gerät</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as firmware</source>
        <translation>Diese Datei kann nicht als Firmware verwendet werden</translation>
    </message>
    <message>
        <source>This firmware would not start</source>
        <translation>Diese Firmware würde nicht starten</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The device is protected</source>
        <translation>Das Gerät ist geschützt</translation>
    </message>
    <message>
        <source>The firmware does not fit this device</source>
        <translation>Die Firmware passt nicht zu diesem Gerät</translation>
    </message>
    <message>
        <source>The device refused the request</source>
        <translation>Das Gerät hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The device does not respond</source>
        <translation>Das Gerät antwortet nicht</translation>
    </message>
    <message>
        <source>The check found differences</source>
        <translation>Die Prüfung hat Unterschiede gefunden</translation>
    </message>
    <message>
        <source>The device did not reconnect</source>
        <translation>Das Gerät hat sich nicht wieder verbunden</translation>
    </message>
    <message>
        <source>The device reports a different version</source>
        <translation>Das Gerät meldet eine andere Version</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Internal error in Fieldflash</source>
        <translation>Interner Fehler in Fieldflash</translation>
    </message>
    <message>
        <source>Choose another file or another device.</source>
        <translation>Wählen Sie eine andere Datei oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Connect the device and try again.</source>
        <translation>Schließen Sie das Gerät an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose the device in the list, or unplug the others.</source>
        <translation>Wählen Sie das Gerät in der Liste oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>Plug the device into the same USB port again, then continue.</source>
        <translation>Schließen Sie das Gerät wieder am selben USB-Port an und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Install the access rule, then plug the device in again.</source>
        <translation>Installieren Sie die Zugriffsregel, ziehen Sie dann das Gerät ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>Install the driver for this device.</source>
        <translation>Installieren Sie den Treiber für dieses Gerät.</translation>
    </message>
    <message>
        <source>Close the other program that uses the device, then try again.</source>
        <translation>Schließen Sie das andere Programm, das das Gerät benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose the firmware that is made for this device.</source>
        <translation>Wählen Sie die Firmware, die für dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>Download the file again, or choose another one.</source>
        <translation>Laden Sie die Datei erneut herunter oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another firmware file.</source>
        <translation>Wählen Sie eine andere Firmware-Datei.</translation>
    </message>
    <message>
        <source>Copy the file to your own folder and choose it there.</source>
        <translation>Kopieren Sie die Datei in Ihren eigenen Ordner und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>Ask the manufacturer of the device how to remove its protection.</source>
        <translation>Fragen Sie den Hersteller des Geräts, wie der Schutz entfernt wird.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and try again.</source>
        <translation>Ziehen Sie das Gerät ab, schließen Sie es wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try a different cable or USB port, without a hub.</source>
        <translation>Versuchen Sie ein anderes Kabel oder einen anderen USB-Port, ohne Hub.</translation>
    </message>
    <message>
        <source>Press the reset button of the device, or unplug it and plug it in again.</source>
        <translation>Drücken Sie die Reset-Taste des Geräts oder ziehen Sie es ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>Try again, or ask for a file that states the right version.</source>
        <translation>Versuchen Sie es erneut oder fragen Sie nach einer Datei, die die richtige Version angibt.</translation>
    </message>
    <message>
        <source>You can continue at any time.</source>
        <translation>Sie können jederzeit fortfahren.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the details.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, melden Sie es bitte mit den Details.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the differences under Details.</source>
        <translation>Versuchen Sie es erneut. Tritt es wieder auf, sehen Sie sich die Unterschiede unter „Details“ an.</translation>
    </message>
    <message>
        <source>The device is read-protected</source>
        <translation>Das Gerät ist lesegeschützt</translation>
    </message>
    <message>
        <source>This memory of the device is never changed</source>
        <translation>Dieser Speicher des Geräts wird nie geändert</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte keine Sicherung angelegt werden</translation>
    </message>
    <message>
        <source>Remove the protection; that erases the whole device.</source>
        <translation>Heben Sie den Schutz auf; das löscht das ganze Gerät.</translation>
    </message>
    <message>
        <source>Choose a file that does not need this memory.</source>
        <translation>Wählen Sie eine Datei, die diesen Speicher nicht braucht.</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>Aktualisieren Sie ohne Sicherung, wenn der Inhalt des Geräts nicht gebraucht wird.</translation>
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
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Opens a dialog. A file can also be dropped anywhere in the window.</source>
        <translation>Öffnet einen Dialog. Eine Datei kann auch irgendwo im Fenster abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareFile</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HelpDialog</name>
    <message>
        <source>Press the large button</source>
        <translation>Die große Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Cancel; asks first when something is erased</source>
        <translation>Abbrechen; fragt nach, wenn schon etwas gelöscht ist</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>Eine Firmwaredatei wählen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Search in the bytes (page Memory)</source>
        <translation>In den Bytes suchen (Seite Speicher)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How to update a device</source>
        <translation>So wird ein Gerät aktualisiert</translation>
    </message>
    <message>
        <source>1. Connect the device with a USB cable that carries data.
2. Choose the firmware file, or drop it anywhere in the window.
3. Press the large button and leave the cable connected.
The update is done when every byte was read back and matches, and the device has restarted.</source>
        <translation>1. Schließen Sie das Gerät mit einem USB-Kabel an, das Daten überträgt.
2. Wählen Sie die Firmwaredatei, oder ziehen Sie sie irgendwo ins Fenster.
3. Drücken Sie die große Schaltfläche, und lassen Sie das Kabel angeschlossen.
Das Update ist fertig, wenn jedes Byte zurückgelesen wurde und stimmt und das Gerät neu gestartet ist.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>The page states what happened, what state the device is in, and what to do next. An interrupted update does not damage the device: it stays in bootloader mode until the update is finished. Details show the technical cause, and a support bundle records everything for the manufacturer.</source>
        <translation>Die Seite nennt, was geschehen ist, in welchem Zustand das Gerät ist und was als Nächstes zu tun ist. Ein unterbrochenes Update beschädigt das Gerät nicht: Es bleibt im Bootloader-Modus, bis das Update abgeschlossen ist. Details zeigen die technische Ursache, und ein Supportpaket zeichnet alles für den Hersteller auf.</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Für Techniker</translation>
    </message>
    <message>
        <source>Technician shows the memory of device and file, reads it back, updates many boards in a series, and decodes the option bytes.</source>
        <translation>Technik zeigt den Speicher von Gerät und Datei, liest ihn zurück, aktualisiert viele Boards in einer Serie und entschlüsselt die Option-Bytes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Guides and questions…</source>
        <translation>&amp;Anleitungen und Fragen (englisch)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Move through a memory map or its bytes</source>
        <translation>Durch eine Speicherkarte oder ihre Bytes gehen</translation>
    </message>
    <message>
        <source>Zoom the memory map</source>
        <translation>Speicherkarte vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Go to an address (page Memory)</source>
        <translation>Zu einer Adresse gehen (Seite Speicher)</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>Nächster oder vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next or previous difference between device and file</source>
        <translation>Nächster oder vorheriger Unterschied zwischen Gerät und Datei</translation>
    </message>
    <message>
        <source>Select all bytes of the memory</source>
        <translation>Alle Bytes des Speichers auswählen</translation>
    </message>
    <message>
        <source>Copy the selected bytes, rows or lines</source>
        <translation>Ausgewählte Bytes, Reihen oder Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected bytes as a C array</source>
        <translation>Ausgewählte Bytes als C-Array kopieren</translation>
    </message>
    <message>
        <source>Print the certificate of the check</source>
        <translation>Das Prüfzertifikat drucken</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexPanel</name>
    <message>
        <source>Shown bytes</source>
        <translation>Gezeigte Bytes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Gehe zu Adresse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>Vorheriger &amp;Unterschied</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster Unterschie&amp;d</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>„%1“ ist keine gültige Adresse. Geben Sie Hexadezimalziffern ein, zum Beispiel 0800C000.</translation>
    </message>
    <message>
        <source>There is no memory at %1. Showing the nearest address.</source>
        <translation>Bei %1 ist kein Speicher. Gezeigt wird die nächste Adresse.</translation>
    </message>
    <message>
        <source>Type the text to search for.</source>
        <translation>Geben Sie den Text ein, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <source>Type the bytes as hexadecimal digits, for example DE AD BE EF.</source>
        <translation>Geben Sie die Bytes in Hexadezimalziffern ein, etwa DE AD BE EF.</translation>
    </message>
    <message>
        <source>There are no bytes to search: read the device memory first.</source>
        <translation>Es gibt keine Bytes zu durchsuchen: Lesen Sie zuerst den Gerätespeicher.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Zweite Datei</translation>
    </message>
    <message>
        <source>Compared bytes</source>
        <translation>Verglichene Bytes</translation>
    </message>
    <message>
        <source>Device and file</source>
        <translation>Gerät und Datei</translation>
    </message>
    <message>
        <source>Device and second file</source>
        <translation>Gerät und zweite Datei</translation>
    </message>
    <message>
        <source>File and second file</source>
        <translation>Datei und zweite Datei</translation>
    </message>
    <message>
        <source>Choose &amp;second file…</source>
        <translation>&amp;Zweite Datei wählen…</translation>
    </message>
    <message>
        <source>Meaning of the bytes at the cursor</source>
        <translation>Bedeutung der Bytes am Cursor</translation>
    </message>
    <message>
        <source>Another file whose bytes are compared.</source>
        <translation>Eine weitere Datei, deren Bytes verglichen werden.</translation>
    </message>
    <message>
        <source>Choose second file</source>
        <translation>Zweite Datei wählen</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Match %L1 of %L2.</source>
        <translation>Treffer %L1 von %L2.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 Lücke</translation>
    </message>
    <message>
        <source>next memory</source>
        <translation>nächster Speicher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Bytes in memory</source>
        <translation>Bytes im Speicher</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the bytes, with Shift to select them.</source>
        <translation>Mit den Pfeiltasten durch die Bytes gehen, mit Umschalt auswählen.</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>Als Hex &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>Als C-&amp;Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;Select the whole memory</source>
        <translation>Ganzen Speicher aus&amp;wählen</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>second file %1</source>
        <translation>zweite Datei %1</translation>
    </message>
    <message>
        <source>Nothing was copied: these bytes are not known.</source>
        <translation>Nichts kopiert: Diese Bytes sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes copied.</source>
        <translation>
            <numerusform>%Ln Byte kopiert.</numerusform>
            <numerusform>%Ln Bytes kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rest as a file on the Read back page.</source>
        <translation>Der Rest lässt sich auf der Seite „Zurücklesen“ als Datei speichern.</translation>
    </message>
    <message>
        <source>The bytes after them are not known.</source>
        <translation>Die Bytes danach sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ</source>
        <translation>
            <numerusform>%Ln Byte weicht ab</numerusform>
            <numerusform>%Ln Bytes weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>matches as far as known</source>
        <translation>stimmt überein, soweit bekannt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::JobBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogModel</name>
    <message>
        <source>%1 differs from the file</source>
        <translation>%1 weicht von der Datei ab</translation>
    </message>
    <message>
        <source>Communicating with the device.</source>
        <translation>Das Gerät wird angesprochen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Requesting the application to start the bootloader.</source>
        <translation>Die Anwendung wird aufgefordert, den Bootloader zu starten.</translation>
    </message>
    <message>
        <source>Waiting for the bootloader.</source>
        <translation>Warten auf den Bootloader.</translation>
    </message>
    <message>
        <source>Reading the memory map from the bootloader.</source>
        <translation>Speicherübersicht wird vom Bootloader gelesen.</translation>
    </message>
    <message>
        <source>Comparing the device with the file.</source>
        <translation>Gerät und Datei werden verglichen.</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>Löschen.</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Schreiben.</translation>
    </message>
    <message>
        <source>Reading back and comparing.</source>
        <translation>Zurücklesen und Vergleichen.</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Lesen.</translation>
    </message>
    <message>
        <source>Requesting the bootloader to start the application.</source>
        <translation>Der Bootloader wird aufgefordert, die Anwendung zu starten.</translation>
    </message>
    <message>
        <source>Waiting for the application.</source>
        <translation>Warten auf die Anwendung.</translation>
    </message>
    <message>
        <source>Reading the version of the application.</source>
        <translation>Version der Anwendung wird gelesen.</translation>
    </message>
    <message>
        <source>%1: finished after %2 s.</source>
        <translation>%1: fertig nach %2 s.</translation>
    </message>
    <message>
        <source>%1: ended without success after %2 s.</source>
        <translation>%1: endete ohne Erfolg nach %2 s.</translation>
    </message>
    <message>
        <source>Port %1: the device was disconnected.</source>
        <translation>Port %1: Das Gerät wurde getrennt.</translation>
    </message>
    <message>
        <source>Port %1: a bootloader, %2 (%3).</source>
        <translation>Port %1: ein Bootloader, %2 (%3).</translation>
    </message>
    <message>
        <source>Port %1: %2, version %3 (%4).</source>
        <translation>Port %1: %2, Version %3 (%4).</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogPage</name>
    <message>
        <source>Record &amp;protocol lines</source>
        <translation>DFU-&amp;Anfragen aufzeichnen</translation>
    </message>
    <message>
        <source>Copy lo&amp;g</source>
        <translation>Protokoll &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>Protokoll spei&amp;chern…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>Das Protokoll nach Text filtern</translation>
    </message>
    <message>
        <source>Filter the log by severity</source>
        <translation>Das Protokoll nach Schweregrad filtern</translation>
    </message>
    <message>
        <source>Filter the log by step</source>
        <translation>Das Protokoll nach Schritt filtern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Logs every DFU request, folded under its entry</source>
        <translation>Protokolliert jede DFU-Anfrage, eingeklappt unter ihrem Eintrag</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No log entry matches the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Eine Datei, die dem Support zeigt, was geschehen ist</translation>
    </message>
    <message>
        <source>Save a suppo&amp;rt bundle…</source>
        <translation>S&amp;upportpaket speichern…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MainWindow</name>
    <message>
        <source>&amp;Technician</source>
        <translation>&amp;Technik</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>Shows the memory map and the log</source>
        <translation>Zeigt die Speicherübersicht und das Protokoll</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Firmware wählen…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>&amp;Demo-Firmware verwenden</translation>
    </message>
    <message>
        <source>Check &amp;without writing</source>
        <translation>&amp;Prüfen, ohne zu schreiben</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>Trotzdem &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;About Fieldflash</source>
        <translation>Ü&amp;ber Fieldflash</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>Firmware wählen</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation>Das Protokoll konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Update running</source>
        <translation>Update läuft</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Weiter aktualisieren</translation>
    </message>
    <message>
        <source>The device is being updated. Open the file again when this is done.</source>
        <translation>Das Gerät wird gerade aktualisiert. Öffnen Sie die Datei erneut, wenn das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>U&amp;ndo the last update…</source>
        <translation>Letztes Update &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Support bundles (*.ffrec)</source>
        <translation>Supportpakete (*.ffrec)</translation>
    </message>
    <message>
        <source>The support bundle is saved as “%1”.</source>
        <translation>Das Supportpaket ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Stop the update?</source>
        <translation>Update anhalten?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Firmware and bundles (%1 *.ffpack *.ffrec);;Firmware (%1);;Vendor bundles (*.ffpack);;Support bundles (*.ffrec);;All files (*)</source>
        <translation>Firmware und Pakete (%1 *.ffpack *.ffrec);;Firmware (%1);;Herstellerpakete (*.ffpack);;Supportpakete (*.ffrec);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Disar&amp;m</source>
        <translation>&amp;Entschärfen</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated.</source>
        <translation>Scharf: Jedes Gerät, das neu angeschlossen wird, wird aktualisiert.</translation>
    </message>
    <message>
        <source>&amp;Update every device that is plugged in</source>
        <translation>Jedes neu angeschlossene Gerät a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Earlier firmware…</source>
        <translation>&amp;Frühere Firmware…</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>&amp;Anwendung starten</translation>
    </message>
    <message>
        <source>Start the &amp;bootloader</source>
        <translation>&amp;Bootloader starten</translation>
    </message>
    <message>
        <source>&amp;Chip information…</source>
        <translation>&amp;Chip-Informationen…</translation>
    </message>
    <message>
        <source>&amp;Erase memory…</source>
        <translation>Speicher &amp;löschen…</translation>
    </message>
    <message>
        <source>Install a &amp;loader…</source>
        <translation>&amp;Loader installieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Certificate of the check…</source>
        <translation>&amp;Prüfzertifikat…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Pro&amp;tokoll…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>S&amp;upportpaket…</translation>
    </message>
    <message>
        <source>Choose a loader</source>
        <translation>Loader wählen</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Install a loader</source>
        <translation>Loader installieren</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>Die Datei enthält keinen Loader.</translation>
    </message>
    <message>
        <source>Choose the file of a loader. A program is installed by an update.</source>
        <translation>Wählen Sie die Datei eines Loaders. Ein Programm wird durch ein Update installiert.</translation>
    </message>
    <message>
        <source>Install the loader %1 for %2?</source>
        <translation>Loader %1 für %2 installieren?</translation>
    </message>
    <message>
        <source>It replaces the loader of the device, and the program is overwritten. If power fails while the first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>Er ersetzt den Loader des Geräts, und das Programm wird überschrieben. Fällt die Versorgung aus, während die erste Seite neu geschrieben wird (45 ms), lässt sich das Gerät nur über BOOT0 mit dem ROM-Bootloader oder mit einem Debugger retten.</translation>
    </message>
    <message>
        <source>It takes the place of the program at the start of flash, which no longer starts. Only the ROM bootloader (BOOT0) or a debug probe can remove the loader again.</source>
        <translation>Er tritt am Anfang des Flash-Speichers an die Stelle des Programms, das dann nicht mehr startet. Nur der ROM-Bootloader (BOOT0) oder ein Debugger kann den Loader wieder entfernen.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>Prüfzertifikat speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Add&amp;ress of the file…</source>
        <translation>Ad&amp;resse der Datei…</translation>
    </message>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>Prüfzertifikat &amp;drucken…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>zu schreiben</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1 (%n Sektor)</numerusform>
            <numerusform>%1 (%n Sektoren)</numerusform>
        </translation>
    </message>
    <message>
        <source>matching</source>
        <translation>übereinstimmend</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>has data</source>
        <translation>enthält Daten</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapStrip</name>
    <message>
        <source>Memory map</source>
        <translation>Speicherübersicht</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>Speicher des Geräts</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemberDialog</name>
    <message>
        <source>Choose firmware</source>
        <translation>Firmware wählen</translation>
    </message>
    <message>
        <source>Firmware files in the archive</source>
        <translation>Firmwaredateien im Archiv</translation>
    </message>
    <message>
        <source>The archive contains several firmware files.</source>
        <translation>Das Archiv enthält mehrere Firmwaredateien.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>Speicherübersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n Sektor</numerusform>
            <numerusform>%n Sektoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without memory</source>
        <translation>%1 ohne Speicher</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the sectors, plus and minus to zoom, Enter to unfold.</source>
        <translation>Mit den Pfeiltasten durch die Sektoren gehen, mit Plus und Minus vergrößern und verkleinern, mit der Eingabetaste aufklappen.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message>
        <source>readable</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>erasable</source>
        <translation>löschbar</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device: %1.</source>
        <translation>Gerät: %1.</translation>
    </message>
    <message>
        <source>%1 · device: %2</source>
        <translation>%1 · Gerät: %2</translation>
    </message>
    <message>
        <source>%1 · file: %2</source>
        <translation>%1 · Datei: %2</translation>
    </message>
    <message>
        <source>No part of the file is in the memory that was read.</source>
        <translation>Kein Teil der Datei liegt im gelesenen Speicher.</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>Das Gerät stimmt mit der Datei überein.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n Stelle weicht ab</numerusform>
            <numerusform>%n Stellen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Beginnt mit %1.</translation>
    </message>
    <message>
        <source>File: %1 in this sector, %2.</source>
        <translation>Datei: %1 in diesem Sektor, %2.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Nicht in der Datei.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>%1 of the file not read.</source>
        <translation>%1 der Datei wurden nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: every byte is %1.</source>
        <translation>Leer: Jedes Byte ist %1.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Zweite Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n Sektor</numerusform>
            <numerusform>%n Sektoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to unfold.</source>
        <translation>Zum Aufklappen Eingabetaste drücken oder doppelklicken.</translation>
    </message>
    <message>
        <source>The two files have no address in common.</source>
        <translation>Die beiden Dateien haben keine gemeinsame Adresse.</translation>
    </message>
    <message>
        <source>The two files match.</source>
        <translation>Die beiden Dateien stimmen überein.</translation>
    </message>
    <message>
        <source>The device matches the second file.</source>
        <translation>Das Gerät stimmt mit der zweiten Datei überein.</translation>
    </message>
    <message>
        <source>%1 only in the second file.</source>
        <translation>%1 nur in der zweiten Datei.</translation>
    </message>
    <message>
        <source>%1 only in the file.</source>
        <translation>%1 nur in der Datei.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPage</name>
    <message>
        <source>&amp;Read device memory</source>
        <translation>Gerätespeicher &amp;lesen</translation>
    </message>
    <message>
        <source>Select a sector to see its content.</source>
        <translation>Wählen Sie einen Sektor, um zu sehen, was er enthält.</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>Die Speicherübersicht erscheint, wenn ein Gerät angeschlossen ist.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation>Gezeigte Hälfte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
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
        <translation>Loader</translation>
    </message>
    <message>
        <source>Never overwritten</source>
        <translation>Wird nie überschrieben</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Not read, begins with %1</source>
        <translation>Nicht gelesen, beginnt mit %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ObstaclePanel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the commands into a terminal; they ask for your password and write this file. This page continues automatically as soon as the device is accessible.</source>
        <translation>Kopieren Sie die Befehle in ein Terminal; sie fragen nach Ihrem Passwort und schreiben diese Datei. Diese Seite macht automatisch weiter, sobald das Gerät zugänglich ist.</translation>
    </message>
    <message>
        <source>This file lets the user at this computer open the devices that Fieldflash updates, and nothing else. An administrator password is needed to install it.</source>
        <translation>Diese Datei erlaubt der Person an diesem Computer, die Geräte zu öffnen, die Fieldflash aktualisiert, und sonst nichts. Zum Installieren ist ein Administratorpasswort nötig.</translation>
    </message>
    <message>
        <source>The system is asking for an administrator password.</source>
        <translation>Das System fragt nach einem Administratorpasswort.</translation>
    </message>
    <message>
        <source>Nothing was installed because no password was entered. Install the file at any time, or copy the commands for your administrator.</source>
        <translation>Nichts wurde installiert, weil kein Passwort eingegeben wurde. Installieren Sie die Datei jederzeit, oder kopieren Sie die Befehle für Ihren Administrator.</translation>
    </message>
    <message>
        <source>The file could not be installed from here. Copy the commands into a terminal; they do the same.</source>
        <translation>Die Datei konnte von hier aus nicht installiert werden. Kopieren Sie die Befehle in ein Terminal; sie bewirken dasselbe.</translation>
    </message>
    <message>
        <source>The file is installed. If nothing happens within a few seconds, unplug the device and plug it in again.</source>
        <translation>Die Datei ist installiert. Wenn in einigen Sekunden nichts geschieht, ziehen Sie das Gerät ab und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>The access rule</source>
        <translation>Die Zugriffsregel</translation>
    </message>
    <message>
        <source>Cop&amp;y the commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>&amp;Install the rule…</source>
        <translation>Regel &amp;installieren…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message>
        <source>%1 of %2 words of 8 bytes are used. Each can be written once, and Fieldflash never does.</source>
        <translation>%1 von %2 Wörtern zu 8 Bytes sind belegt. Jedes kann einmal geschrieben werden, und Fieldflash tut das nie.</translation>
    </message>
    <message>
        <source>%1 at port %2.</source>
        <translation>%1 an Port %2.</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>Der Chip ist lesegeschützt.</translation>
    </message>
    <message>
        <source>Its bootloader shows neither the flash nor the option bytes. The protection can be removed, and that erases everything in the chip.</source>
        <translation>Sein Bootloader zeigt weder den Flash noch die Option-Bytes. Der Schutz lässt sich entfernen, und das löscht alles im Chip.</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n leere Zeile</numerusform>
            <numerusform>%n leere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program and all data in flash are erased, without a copy: a protected chip cannot be read.</source>
        <translation>Das Programm und alle Daten im Flash werden gelöscht, ohne Kopie: Ein geschützter Chip kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>RAM and backup registers are erased, and the option bytes return to their factory defaults.</source>
        <translation>RAM und Backup-Register werden gelöscht, und die Option-Bytes gehen in den Auslieferungszustand zurück.</translation>
    </message>
    <message>
        <source>Afterwards the device does nothing until a program is installed. It may be necessary to hold BOOT0 while it is plugged in.</source>
        <translation>Danach tut das Gerät nichts, bis ein Programm installiert ist. Vielleicht ist es nötig, beim Anschließen BOOT0 gedrückt zu halten.</translation>
    </message>
    <message>
        <source>The OTP memory is not changed.</source>
        <translation>Der OTP-Speicher wird nicht verändert.</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded.</source>
        <translation>Die Option-Bytes dieses Chips werden nicht entschlüsselt.</translation>
    </message>
    <message>
        <source>These are the 32-bit words at port %1. Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>Dies sind die 32-Bit-Wörter an Anschluss %1. Fieldflash kennt nur die Bedeutung derer von STM32L4 und STM32L4+.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Register bits</source>
        <translation>Registerbits</translation>
    </message>
    <message>
        <source>Reading the option bytes.</source>
        <translation>Option-Bytes werden gelesen.</translation>
    </message>
    <message>
        <source>Removing the read protection.</source>
        <translation>Leseschutz wird entfernt.</translation>
    </message>
    <message>
        <source>Leave the device plugged in.</source>
        <translation>Lassen Sie das Gerät angeschlossen.</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>Ein anderer Vorgang verwendet das Gerät.</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Kein Gerät ist gewählt.</translation>
    </message>
    <message>
        <source>Connect one, or choose one on the update page.</source>
        <translation>Schließen Sie eines an oder wählen Sie eines auf der Update-Seite.</translation>
    </message>
    <message>
        <source>The option bytes have not been read.</source>
        <translation>Die Option-Bytes wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>Das Gerät startet im Bootloader-Modus neu und kehrt danach zur Anwendung zurück. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>Das Gerät bleibt im Bootloader-Modus. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The option bytes are being read (Technician page).</source>
        <translation>Die Option-Bytes werden gerade gelesen (Technik-Seite).</translation>
    </message>
    <message>
        <source>Read protection is being removed (Technician page).</source>
        <translation>Der Leseschutz wird gerade entfernt (Technik-Seite).</translation>
    </message>
    <message>
        <source>The chip is being erased: if you stop now, its program is lost and it may stay protected.</source>
        <translation>Der Chip wird gerade gelöscht: Wenn Sie jetzt anhalten, ist sein Programm verloren, und er bleibt vielleicht geschützt.</translation>
    </message>
    <message>
        <source>The option bytes can be read when that is finished.</source>
        <translation>Danach können die Option-Bytes gelesen werden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The reference manual of the chip explains this word.</source>
        <translation>Das Referenzhandbuch des Chips erklärt dieses Wort.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesPage</name>
    <message>
        <source>&amp;Read option bytes</source>
        <translation>Option-Bytes &amp;lesen</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Remove the read &amp;protection…</source>
        <translation>Leseschutz ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;OTP memory</source>
        <translation>OTP-Spei&amp;cher</translation>
    </message>
    <message>
        <source>Option bytes</source>
        <translation>Option-Bytes</translation>
    </message>
    <message>
        <source>Content of the OTP memory</source>
        <translation>Inhalt des OTP-Speichers</translation>
    </message>
    <message>
        <source>About the chosen setting</source>
        <translation>Über die gewählte Einstellung</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Select a setting to see its purpose.</source>
        <translation>Wählen Sie eine Einstellung, um zu sehen, wozu sie dient.</translation>
    </message>
    <message>
        <source>the device at port %1</source>
        <translation>das Gerät an Port %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message>
        <source>Which device?</source>
        <translation>Welches Gerät?</translation>
    </message>
    <message>
        <source>Several devices are connected. Choose the one to update; the others are not changed.</source>
        <translation>Mehrere Geräte sind angeschlossen. Wählen Sie das, das aktualisiert werden soll; die anderen werden nicht verändert.</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>Wählen Sie die Firmware</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one.</source>
        <translation>Legen Sie eine Datei irgendwo in diesem Fenster ab oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>&amp;Firmware wählen…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>&amp;Demo-Firmware verwenden</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>Die Datei enthält keine Firmware.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the firmware that is made for this device.</source>
        <translation>Nichts wurde geändert. Wählen Sie die Firmware, die für dieses Gerät bestimmt ist.</translation>
    </message>
    <message>
        <source>Up to date: version %1 is running</source>
        <translation>Aktuell: Version %1 läuft</translation>
    </message>
    <message>
        <source>The device and the file have the same version.</source>
        <translation>Das Gerät und die Datei haben dieselbe Version.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Ready to update from %1 to %2</source>
        <translation>Bereit zum Update von %1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Update to %1</source>
        <translation>Auf %1 &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Ready to go back from %1 to %2</source>
        <translation>Bereit für die Rückkehr von %1 zu %2</translation>
    </message>
    <message>
        <source>&amp;Go back to %1</source>
        <translation>Zurück z&amp;u %1</translation>
    </message>
    <message>
        <source>An update was interrupted here</source>
        <translation>Hier wurde ein Update unterbrochen</translation>
    </message>
    <message>
        <source>The device is safe in bootloader mode.</source>
        <translation>Das Gerät ist sicher im Bootloader-Modus.</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>Update a&amp;bschließen</translation>
    </message>
    <message>
        <source>Ready to install this firmware</source>
        <translation>Bereit zur Installation dieser Firmware</translation>
    </message>
    <message>
        <source>Ready to install version %1</source>
        <translation>Bereit zur Installation von Version %1</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation>%1 &amp;installieren</translation>
    </message>
    <message>
        <source>The device has no program yet.</source>
        <translation>Das Gerät hat noch kein Programm.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Install despite the problems found?</source>
        <translation>Trotz der gefundenen Probleme installieren?</translation>
    </message>
    <message>
        <source>This firmware will probably not run on this device. If so, another firmware can still be installed in bootloader mode.</source>
        <translation>Diese Firmware wird auf diesem Gerät wahrscheinlich nicht laufen. Im Bootloader-Modus lässt sich dann immer noch eine andere Firmware installieren.</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>Trotzdem &amp;installieren</translation>
    </message>
    <message>
        <source>Go back from version %1 to %2?</source>
        <translation>Von Version %1 zurück zu %2?</translation>
    </message>
    <message>
        <source>The older version may not understand settings stored by the newer one.</source>
        <translation>Die ältere Version versteht vielleicht die Einstellungen nicht, die die neuere gespeichert hat.</translation>
    </message>
    <message>
        <source>Preparing the device</source>
        <translation>Gerät wird vorbereitet</translation>
    </message>
    <message>
        <source>Reading the device</source>
        <translation>Gerät wird gelesen</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>Firmware wird geschrieben</translation>
    </message>
    <message>
        <source>Writing version %1</source>
        <translation>Version %1 wird geschrieben</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>Jedes Byte wird geprüft</translation>
    </message>
    <message>
        <source>Restarting the device</source>
        <translation>Gerät wird neu gestartet</translation>
    </message>
    <message>
        <source>Reading the version of the device</source>
        <translation>Version des Geräts wird gelesen</translation>
    </message>
    <message>
        <source>About a second left.</source>
        <translation>Noch etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>About %1 seconds left.</source>
        <translation>Noch etwa %1 Sekunden.</translation>
    </message>
    <message>
        <source>About %1 minutes left.</source>
        <translation>Noch etwa %1 Minuten.</translation>
    </message>
    <message>
        <source>Stopping safely</source>
        <translation>Wird sicher angehalten</translation>
    </message>
    <message>
        <source>Keep the cable connected.</source>
        <translation>Lassen Sie das Kabel angeschlossen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Update another</source>
        <translation>We&amp;iteres aktualisieren</translation>
    </message>
    <message>
        <source>Is your device among these?</source>
        <translation>Ist Ihr Gerät darunter?</translation>
    </message>
    <message>
        <source>They support updates over USB, but Fieldflash does not know them. Choose one only if you are sure that it contains an STM32.</source>
        <translation>Sie bieten Updates über USB an, aber Fieldflash kennt sie nicht. Wählen Sie nur eines, von dem Sie wissen, dass es einen STM32 enthält.</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB-Gerät</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>USB-Port %1</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Keines davon</translation>
    </message>
    <message>
        <source>My device &amp;is connected</source>
        <translation>Mein Gerät ist an&amp;geschlossen</translation>
    </message>
    <message>
        <source>The device matches the file exactly.</source>
        <translation>Das Gerät stimmt genau mit der Datei überein.</translation>
    </message>
    <message>
        <source>The device and the file have the same version, but their content differs.</source>
        <translation>Gerät und Datei haben dieselbe Version, aber ihr Inhalt ist verschieden.</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>Das Gerät stimmt bereits mit der Datei überein.</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>Löscht den ganzen Speicher auf einmal und schreibt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>Schreibt %1 in %n Sektor und behält den Rest.</numerusform>
            <numerusform>Schreibt %1 in %n Sektoren und behält den Rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the previous content?</source>
        <translation>Vorherigen Inhalt wiederherstellen?</translation>
    </message>
    <message>
        <source>The content that the update replaced is written back and checked.</source>
        <translation>Der Inhalt, den das Update ersetzt hat, wird zurückgeschrieben und geprüft.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the previous content</source>
        <translation>Vorheriger Inhalt wird wiederhergestellt</translation>
    </message>
    <message>
        <source>U&amp;ndo: restore the previous content</source>
        <translation>&amp;Rückgängig: vorherigen Inhalt wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>Bei %1 &amp;schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln Byte ist verschieden. Es wurde nichts geändert.</numerusform>
            <numerusform>%Ln Bytes sind verschieden. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk, so nothing was started. Look at it once more, then start again.</source>
        <translation>Die Datei hat sich auf der Platte geändert, darum wurde nichts gestartet. Sehen Sie sie noch einmal an, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Is this the device whose update was interrupted?</source>
        <translation>Ist das das Gerät, dessen Update unterbrochen wurde?</translation>
    </message>
    <message>
        <source>The device may start a different program</source>
        <translation>Das Gerät startet womöglich ein anderes Programm</translation>
    </message>
    <message>
        <source>It is not certain that this firmware is for this device</source>
        <translation>Es ist nicht sicher, dass diese Firmware für dieses Gerät ist</translation>
    </message>
    <message>
        <source>The chip also contains a program that this file does not replace, and option BFB2 lets it start either of the two.</source>
        <translation>Der Chip enthält noch ein Programm, das diese Datei nicht ersetzt, und wegen der Option BFB2 kann er eines von beiden starten.</translation>
    </message>
    <message>
        <source>Restore version %1?</source>
        <translation>Version %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The device may start the other program instead of this one.</source>
        <translation>Das Gerät startet womöglich das andere Programm statt dieses.</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>Zu Version %1 zurückkehren?</translation>
    </message>
    <message>
        <source>&amp;Choose the board…</source>
        <translation>&amp;Board wählen…</translation>
    </message>
    <message>
        <source>Do you trust the vendor of this file?</source>
        <translation>Vertrauen Sie dem Hersteller dieser Datei?</translation>
    </message>
    <message>
        <source>This file is not signed</source>
        <translation>Diese Datei ist nicht signiert</translation>
    </message>
    <message>
        <source>This file is not signed by its vendor</source>
        <translation>Diese Datei ist nicht von ihrem Hersteller signiert</translation>
    </message>
    <message>
        <source>This file has expired</source>
        <translation>Diese Datei ist abgelaufen</translation>
    </message>
    <message>
        <source>A newer version was installed before</source>
        <translation>Es wurde schon eine neuere Version installiert</translation>
    </message>
    <message>
        <source>The firmware was changed after it was signed</source>
        <translation>Die Firmware wurde nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Vertrauen und installieren</translation>
    </message>
    <message>
        <source>This file may not come from its vendor.</source>
        <translation>Diese Datei stammt möglicherweise nicht von ihrem Hersteller.</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>&amp;Loader installieren…</translation>
    </message>
    <message>
        <source>Ready to install the new build of version %1</source>
        <translation>Bereit, den neuen Build der Version %1 zu installieren</translation>
    </message>
    <message>
        <source>Writing the loader</source>
        <translation>Der Loader wird geschrieben</translation>
    </message>
    <message>
        <source>The previous content is saved: Earlier firmware in the menu has it.</source>
        <translation>Der vorige Inhalt ist gesichert: im Menü unter „Frühere Firmware“.</translation>
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
        <translation>%1: weicht von der Datei ab</translation>
    </message>
    <message>
        <source>%1: %2 % checked</source>
        <translation>%1: %2 % geprüft</translation>
    </message>
    <message>
        <source>%1: %2 % written</source>
        <translation>%1: %2 % geschrieben</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Speicher des Geräts</translation>
    </message>
    <message>
        <source>Choose the partition that the file is for.</source>
        <translation>Wählen Sie die Partition, für die die Datei bestimmt ist.</translation>
    </message>
    <message>
        <source>Which partition?</source>
        <translation>Welche Partition?</translation>
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
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PhaseRow</name>
    <message>
        <source>to come</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PrintDialog</name>
    <message>
        <source>The page was not printed.</source>
        <translation>Die Seite wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Check the printer, or save the page as a document.</source>
        <translation>Prüfen Sie den Drucker, oder speichern Sie die Seite als Dokument.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackModel</name>
    <message>
        <source>Not all of %1 is readable memory on this device.</source>
        <translation>%1 ist auf diesem Gerät nicht vollständig lesbarer Speicher.</translation>
    </message>
    <message>
        <source>Choose a range inside the memory map.</source>
        <translation>Wählen Sie einen Bereich innerhalb der Speicherübersicht.</translation>
    </message>
    <message>
        <source>The file changed on disk and is read again.</source>
        <translation>Die Datei hat sich auf der Platte geändert und wird neu gelesen.</translation>
    </message>
    <message>
        <source>Then compare once more.</source>
        <translation>Vergleichen Sie danach noch einmal.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message>
        <source>&amp;Read selection</source>
        <translation>Auswahl &amp;lesen</translation>
    </message>
    <message>
        <source>Compare with &amp;file</source>
        <translation>Mit Datei ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Memory map: select what to read</source>
        <translation>Speicherübersicht, zu lesende Bereiche wählen</translation>
    </message>
    <message>
        <source>Space selects a sector, Shift with the arrow keys selects several.</source>
        <translation>Die Leertaste wählt einen Sektor, Umschalt mit den Pfeiltasten wählt mehrere.</translation>
    </message>
    <message>
        <source>Ranges to read</source>
        <translation>Zu lesende Bereiche</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>And&amp;ere Datei…</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>Die Speicherübersicht erscheint, wenn ein Gerät angeschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n Bereich, %1.</numerusform>
            <numerusform>%n Bereiche, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File to compare with: %1</source>
        <translation>Datei zum Vergleichen: %1</translation>
    </message>
    <message>
        <source>No file chosen to compare with.</source>
        <translation>Keine Datei zum Vergleichen ist gewählt.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>DfuSe file (*.dfu);;Raw binary (*.bin);;Intel HEX (*.hex)</source>
        <translation>DfuSe-Datei (*.dfu);;Reine Binärdatei (*.bin);;Intel HEX (*.hex)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>Firmware (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing selected. Click sectors above, or type an address range.</source>
        <translation>Nichts ist gewählt. Klicken Sie oben auf Sektoren, oder geben Sie einen Adressbereich ein.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingBanner</name>
    <message>
        <source>Closes the recording and shows the connected devices</source>
        <translation>Schließt die Aufzeichnung und zeigt, was angeschlossen ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Damals: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the devices</source>
        <translation>&amp;Zurück zu den Geräten</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message>
        <source>Recording – nothing is connected</source>
        <translation>Aufzeichnung – nichts ist angeschlossen</translation>
    </message>
    <message>
        <source>Recording of %1, %2 – nothing is connected</source>
        <translation>Aufzeichnung vom %1, %2 – nichts ist angeschlossen</translation>
    </message>
    <message>
        <source>Made by %1 %2 on %3.</source>
        <translation>Erstellt von %1 %2 auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>Der letzte von %n aufgezeichneten Vorgang.</numerusform>
            <numerusform>Der letzte von %n aufgezeichneten Vorgängen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Es endete mit dem Rückgabewert %1.</translation>
    </message>
    <message>
        <source>The recording ends before the job did.</source>
        <translation>Die Aufzeichnung endet vor dem Vorgang.</translation>
    </message>
    <message>
        <source>The recording has ended, but Fieldflash continued with: %1.</source>
        <translation>Die Aufzeichnung ist zu Ende, aber Fieldflash machte weiter mit: %1.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash had already finished.</source>
        <translation>%1 s nach dem Beginn geht die Aufzeichnung weiter mit: %2. Fieldflash war da schon fertig.</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash did this instead: %3.</source>
        <translation>%1 s nach dem Beginn geht die Aufzeichnung weiter mit: %2. Fieldflash hat stattdessen dies getan: %3.</translation>
    </message>
    <message>
        <source>The original result was not recorded.</source>
        <translation>Das ursprüngliche Ergebnis wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same.</source>
        <translation>Jeder Schritt entsprach der Aufzeichnung, und das Ergebnis war dasselbe.</translation>
    </message>
    <message>
        <source>Every step matched the recording, but the result was different.</source>
        <translation>Jeder Schritt entsprach der Aufzeichnung, aber das Ergebnis war anders.</translation>
    </message>
    <message>
        <source>Ready to run the recorded check again</source>
        <translation>Bereit, die aufgezeichnete Prüfung noch einmal auszuführen</translation>
    </message>
    <message>
        <source>Ready to restore the previous content again</source>
        <translation>Bereit, den vorherigen Inhalt noch einmal wiederherzustellen</translation>
    </message>
    <message>
        <source>Ready to run the recorded update again</source>
        <translation>Bereit, das aufgezeichnete Update noch einmal auszuführen</translation>
    </message>
    <message>
        <source>The recorded device answers as it did then and takes the same time. No real device is changed.</source>
        <translation>Das aufgezeichnete Gerät antwortet wie damals und braucht ebenso lange. Kein echtes Gerät wird verändert.</translation>
    </message>
    <message>
        <source>&amp;Run it again</source>
        <translation>&amp;Noch einmal ausführen</translation>
    </message>
    <message>
        <source>The recording does not include the firmware</source>
        <translation>Die Aufzeichnung enthält die Firmware nicht</translation>
    </message>
    <message>
        <source>Choose the original “%1” to run the job again.</source>
        <translation>Wählen Sie die ursprüngliche Datei „%1“, um den Vorgang noch einmal auszuführen.</translation>
    </message>
    <message>
        <source>&amp;Choose this file…</source>
        <translation>Diese Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Recorded devices</source>
        <translation>Aufgezeichnete Geräte</translation>
    </message>
    <message>
        <source>No update was recorded.</source>
        <translation>Eine Aktualisierung wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The window can&apos;t run this recorded job. Use “fieldflash-cli replay”.</source>
        <translation>Das Fenster kann diesen aufgezeichneten Vorgang nicht ausführen. Verwenden Sie „fieldflash-cli replay“.</translation>
    </message>
    <message>
        <source>No device was connected</source>
        <translation>Kein Gerät war angeschlossen</translation>
    </message>
    <message>
        <source>The recording contains no device.</source>
        <translation>Die Aufzeichnung enthält kein Gerät.</translation>
    </message>
    <message>
        <source>Differs from the recording</source>
        <translation>Weicht von der Aufzeichnung ab</translation>
    </message>
    <message>
        <source>At one step Fieldflash did something different. The recording can&apos;t show how the device would have answered.</source>
        <translation>An einem Schritt hat Fieldflash etwas anderes getan. Die Aufzeichnung kann nicht zeigen, wie das Gerät geantwortet hätte.</translation>
    </message>
    <message>
        <source>A different version of Fieldflash may do this; version %1 should not.</source>
        <translation>Bei einer anderen Version von Fieldflash kann das vorkommen, bei Version %1 nicht.</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same. Figures may differ where the recording omits bytes.</source>
        <translation>Jeder Schritt entsprach der Aufzeichnung, und das Ergebnis war dasselbe. Zahlen können abweichen, wo die Aufzeichnung Bytes auslässt.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingView</name>
    <message>
        <source>Open a support bundle</source>
        <translation>Supportpaket öffnen</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultBand</name>
    <message>
        <source>Result of the last board</source>
        <translation>Ergebnis des letzten Boards</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Read %1. It is not saved yet.</source>
        <translation>%1 gelesen, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>only partly read</source>
        <translation>nur teilweise gelesen</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>Das Gerät stimmt mit der Datei überein.</translation>
    </message>
    <message>
        <source>The device differs from the file.</source>
        <translation>Das Gerät weicht von der Datei ab.</translation>
    </message>
    <message>
        <source>The comparison was not completed.</source>
        <translation>Der Vergleich wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>All %1 were read.</source>
        <translation>%1 vollständig gelesen.</translation>
    </message>
    <message>
        <source>%1  file %2  device %3</source>
        <translation>%1  Datei %2  Gerät %3</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>%1, %2. Checksum saved as %3.</source>
        <translation>%1, %2. Prüfsumme gespeichert als %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ.</source>
        <translation>
            <numerusform>%Ln Byte weicht ab.</numerusform>
            <numerusform>%Ln Bytes weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>Adressen und Prüfsummen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Copy the addresses and hashes</source>
        <translation>Adressen und Prüfsummen kopieren</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SaveBundleDialog</name>
    <message>
        <source>Include the &amp;firmware file “%1”</source>
        <translation>Die &amp;Firmwaredatei „%1“ einschließen</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>One file that shows what happened</source>
        <translation>Eine Datei, die zeigt, was geschehen ist</translation>
    </message>
    <message>
        <source>It contains all data exchanged with devices since Fieldflash was started, and the log. Support can replay it step by step.</source>
        <translation>Sie enthält alle Daten, die seit dem Start von Fieldflash mit Geräten ausgetauscht wurden, und das Protokoll. Der Support kann den Ablauf Schritt für Schritt wiederholen.</translation>
    </message>
    <message>
        <source>Included: versions of Fieldflash and of this system, and the device descriptors with serial numbers.</source>
        <translation>Enthalten: Versionen von Fieldflash und von diesem System sowie die Gerätedeskriptoren mit Seriennummern.</translation>
    </message>
    <message>
        <source>Not included: your name, folders and other files, and the bytes of the firmware.</source>
        <translation>Nicht darin sind: Ihr Name, Ihre Ordner und anderen Dateien und die Bytes der Firmware.</translation>
    </message>
    <message>
        <source>Support can then replay the update without asking you for the file.</source>
        <translation>Der Support kann das Update dann wiederholen, ohne Sie nach der Datei zu fragen.</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Speicherort wählen…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SavedCopy</name>
    <message>
        <source>Check that you have write permission and enough disk space, then save again.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob genug Platz ist, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The file was written but can&apos;t be read again.</source>
        <translation>Die Datei wurde geschrieben, kann aber nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>The file was written, but its checksum file was not.</source>
        <translation>Die Datei wurde geschrieben, ihre Prüfsummendatei aber nicht.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message>
        <source>A series begins with %1</source>
        <translation>Eine Serie beginnt mit %1</translation>
    </message>
    <message>
        <source>The series has ended</source>
        <translation>Die Serie ist beendet</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed.</source>
        <translation>%1 bestanden, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Ready for a series.</source>
        <translation>Bereit für eine Serie.</translation>
    </message>
    <message>
        <source>Choose the firmware for the series.</source>
        <translation>Wählen Sie die Firmware für die Serie.</translation>
    </message>
    <message>
        <source>Another job is using the devices. Wait until it is finished, then start the series again.</source>
        <translation>Ein anderer Vorgang verwendet die Geräte. Warten Sie, bis er fertig ist, und starten Sie die Serie erneut.</translation>
    </message>
    <message>
        <source>Choose it on the update page. A series writes the same file to every board.</source>
        <translation>Wählen Sie sie auf der Update-Seite. Eine Serie schreibt dieselbe Datei auf jedes Board.</translation>
    </message>
    <message>
        <source>%1 is written to every board that is plugged in, until you end the series.</source>
        <translation>%1 wird auf jedes Board geschrieben, das angeschlossen ist oder wird, bis Sie die Serie beenden.</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>Kein Board ist angeschlossen.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Wird angehalten.</translation>
    </message>
    <message>
        <source>No further board is started.</source>
        <translation>Kein weiteres Board beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>Lassen Sie %n Board angeschlossen, bis es fertig ist.</numerusform>
            <numerusform>Lassen Sie %n Boards angeschlossen, bis sie fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in the next board.</source>
        <translation>Schließen Sie das nächste Board an.</translation>
    </message>
    <message>
        <source>Finished boards can be unplugged.</source>
        <translation>Fertige Boards können abgezogen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>Fertige Boards können abgezogen werden; %n Board ist in Arbeit.</numerusform>
            <numerusform>Fertige Boards können abgezogen werden; %n Boards sind in Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A series is running (Technician page).</source>
        <translation>Eine Serie läuft (Technik-Seite).</translation>
    </message>
    <message numerus="yes">
        <source>The old program of %n board(s) is already erased: if you stop now, they do not start until they are updated again.</source>
        <translation>
            <numerusform>Das alte Programm von %n Board ist schon gelöscht: Wenn Sie jetzt anhalten, startet es nicht, bis es wieder aktualisiert wird.</numerusform>
            <numerusform>Die alten Programme von %n Boards sind schon gelöscht: Wenn Sie jetzt anhalten, starten sie nicht, bis sie wieder aktualisiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk and is read again. Start the series once more.</source>
        <translation>Die Datei hat sich auf der Platte geändert und wird neu gelesen. Starten Sie die Serie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected.</source>
        <translation>
            <numerusform>%n Board angeschlossen.</numerusform>
            <numerusform>%n Boards angeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) immediately.</source>
        <translation>
            <numerusform>%n startet sofort.</numerusform>
            <numerusform>%n starten sofort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n Board</numerusform>
            <numerusform>%n Boards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>%1 % bestanden</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%L1 per hour</source>
        <translation>%L1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 is the next board that is plugged in.</source>
        <translation>%1 ist das nächste Board, das angeschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is the board at port %2.</source>
        <translation>%1 ist das Board an Port %2.</translation>
    </message>
    <message>
        <source>Not taken: %1 has been read before.</source>
        <translation>Nicht übernommen: %1 wurde schon gelesen.</translation>
    </message>
    <message>
        <source>Not taken: %1 is the board at port %2.</source>
        <translation>Nicht übernommen: %1 ist das Board an Port %2.</translation>
    </message>
    <message>
        <source>Not taken: several boards have no label. Select the row of the board, then read %1 again.</source>
        <translation>Nicht übernommen: Mehrere Boards haben kein Etikett. Wählen Sie die Zeile des Boards aus, und lesen Sie %1 noch einmal.</translation>
    </message>
    <message>
        <source>Not taken: no board is connected at that port.</source>
        <translation>Nicht übernommen: An diesem Port ist kein Board angeschlossen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Read the label of a board.</source>
        <translation>Lesen Sie das Etikett eines Boards ein.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 stopped.</source>
        <translation>%1 bestanden, %2 fehlgeschlagen, %3 angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n failure(s), as set.</source>
        <translation>
            <numerusform>Wie eingestellt nach %n Fehler beendet.</numerusform>
            <numerusform>Wie eingestellt nach %n Fehlern beendet.</numerusform>
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
        <translation>&amp;Neue Serie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Soun&amp;d when a board is done</source>
        <translation>To&amp;n, wenn ein Board fertig ist</translation>
    </message>
    <message>
        <source>Save &amp;results as CSV…</source>
        <translation>Er&amp;gebnisse als CSV speichern…</translation>
    </message>
    <message>
        <source>Ports and their boards</source>
        <translation>Ports und ihre Boards</translation>
    </message>
    <message>
        <source>Adds one line per board to a CSV table</source>
        <translation>Fügt einer CSV-Tabelle für jedes Board eine Zeile hinzu</translation>
    </message>
    <message>
        <source>&amp;End the series</source>
        <translation>Serie &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Start the series</source>
        <translation>Serie st&amp;arten</translation>
    </message>
    <message>
        <source>One row per USB port appears when a board is plugged in.</source>
        <translation>Jeder USB-Port erhält eine Zeile, sobald ein Board angeschlossen wird.</translation>
    </message>
    <message>
        <source>One line per board is added to %1.</source>
        <translation>Je Board kommt eine Zeile zu %1 hinzu.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Ergebnistabelle</translation>
    </message>
    <message>
        <source>series.csv</source>
        <translation>series.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Stop the series?</source>
        <translation>Serie anhalten?</translation>
    </message>
    <message>
        <source>&amp;Stop all boards</source>
        <translation>Alle Boards &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>&amp;Weiter aktualisieren</translation>
    </message>
    <message>
        <source>%1 of %2 passed (%3 %)</source>
        <translation>%1 von %2 bestanden (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>End after %n failure(s)</source>
        <translation>
            <numerusform>Nach %n Fehler beenden</numerusform>
            <numerusform>Nach %n Fehlern beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed boards after which the series ends</source>
        <translation>Fehlgeschlagene Boards, nach denen die Serie endet</translation>
    </message>
    <message>
        <source>The result of each board is shown here.</source>
        <translation>Hier steht das Ergebnis jedes Boards.</translation>
    </message>
    <message>
        <source>&amp;Wait for the label of each board</source>
        <translation>&amp;Auf das Etikett jedes Boards warten</translation>
    </message>
    <message>
        <source>Label of a board</source>
        <translation>Etikett eines Boards</translation>
    </message>
    <message>
        <source>Scan or type the label of a board</source>
        <translation>Etikett eines Boards scannen oder eingeben</translation>
    </message>
    <message>
        <source>Then press Enter; before or after the board is plugged in</source>
        <translation>Dann Eingabe drücken; vor oder nach dem Anschließen des Boards</translation>
    </message>
    <message>
        <source>R&amp;esume %1</source>
        <translation>%1 &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Continue after failures</source>
        <translation>Nach Fehlern weitermachen</translation>
    </message>
    <message>
        <source>Sto&amp;p all boards</source>
        <translation>Alle Boards an&amp;halten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Run a&amp;gain on this board</source>
        <translation>Auf diesem Board noch ein&amp;mal ausführen</translation>
    </message>
    <message>
        <source>Details of the selected board</source>
        <translation>Einzelheiten des ausgewählten Boards</translation>
    </message>
    <message>
        <source>Save the results?</source>
        <translation>Ergebnisse speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not saved.</source>
        <translation>
            <numerusform>%n Ergebnis ist nicht gespeichert.</numerusform>
            <numerusform>%n Ergebnisse sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesRow</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed: already up to date</source>
        <translation>Bestanden: war aktuell</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>This board is being updated. Leave it plugged in.</source>
        <translation>Dieses Board wird aktualisiert. Lassen Sie es angeschlossen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>Es wurde abgezogen.</translation>
    </message>
    <message>
        <source>Passed earlier</source>
        <translation>Früher bestanden</translation>
    </message>
    <message>
        <source>Passed on %1 (number %2 in the table of results). Not checked again.</source>
        <translation>Bestanden am %1 (Nummer %2 in der Ergebnistabelle). Nicht noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Waiting for its label</source>
        <translation>Wartet auf sein Etikett</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SessionRecording</name>
    <message>
        <source>Nothing could be recorded: there is no room for temporary files.</source>
        <translation>Es konnte nichts aufgezeichnet werden: Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Make room on the disk, start Fieldflash again, and repeat what went wrong.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, starten Sie Fieldflash neu, und wiederholen Sie, was schiefging.</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as “%1”.</source>
        <translation>Das Supportpaket konnte nicht als „%1“ gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>The language changes when Fieldflash is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Fieldflash.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>&amp;Sound at the end of an update</source>
        <translation>&amp;Ton am Ende eines Updates</translation>
    </message>
    <message>
        <source>&amp;Bring this window to the front when a device is plugged in</source>
        <translation>Dieses Fenster nach &amp;vorn holen, wenn ein Gerät angeschlossen wird</translation>
    </message>
    <message>
        <source>Earlier firmware</source>
        <translation>Frühere Firmware</translation>
    </message>
    <message>
        <source>&amp;Keep what an update replaces</source>
        <translation>&amp;Aufbewahren, was ein Update ersetzt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Höchstens so lange:</translation>
    </message>
    <message>
        <source>&amp;In at most:</source>
        <translation>Hö&amp;chstens so viel:</translation>
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
        <translation>%1: %2 %3, Version %4, Port %5, Seriennummer %6</translation>
    </message>
    <message>
        <source>Read back: %1, SHA-256 %2</source>
        <translation>Zurückgelesen: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Differs at %1: expected %2, found %3</source>
        <translation>Weicht ab bei %1: erwartet %2, gefunden %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ in total</source>
        <translation>
            <numerusform>Insgesamt weicht %Ln Byte ab</numerusform>
            <numerusform>Insgesamt weichen %Ln Bytes ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Bytes written: %1, read back: %2. Sectors erased: %3. USB requests: %4.</source>
        <translation>Bytes geschrieben: %1, zurückgelesen: %2. Sektoren gelöscht: %3. USB-Anfragen: %4.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>Kind of error: “%1”</source>
        <translation>Art des Fehlers: „%1“</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicianPanel</name>
    <message>
        <source>&amp;Memory</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Technician&apos;s pages</source>
        <translation>Technik-Seiten</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Zurücklesen</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>&amp;Option bytes</source>
        <translation>&amp;Option-Bytes</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TypedRanges</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>„%1“ ist kein gültiger Bereich.</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>Geben Sie erste und letzte Adresse ein, etwa 08000000-08003FFF, oder eine Adresse und eine Größe, etwa 08000000:16K.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UnprotectDialog</name>
    <message>
        <source>Remove the read protection</source>
        <translation>Leseschutz entfernen</translation>
    </message>
    <message>
        <source>This erases everything in %1.</source>
        <translation>Das löscht %1 vollständig.</translation>
    </message>
    <message>
        <source>Type %1 to continue.</source>
        <translation>Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>Alles &amp;löschen</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdateModel</name>
    <message>
        <source>The device is being updated.</source>
        <translation>Das Gerät wird gerade aktualisiert.</translation>
    </message>
    <message>
        <source>The old program is already erased: if you stop now, the device does not start until the update is finished.</source>
        <translation>Das alte Programm ist schon gelöscht: Wenn Sie jetzt anhalten, startet das Gerät nicht, bis das Update abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 changed on disk and was read again</source>
        <translation>%1 hat sich auf der Platte geändert und wurde neu gelesen</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated</source>
        <translation>Scharf: Jedes Gerät, das neu angeschlossen wird, wird aktualisiert</translation>
    </message>
    <message>
        <source>No longer armed</source>
        <translation>Nicht mehr scharf</translation>
    </message>
    <message>
        <source>A part of the memory is already erased.</source>
        <translation>Ein Teil des Speichers ist schon gelöscht.</translation>
    </message>
    <message>
        <source>A series is running</source>
        <translation>Eine Serie läuft</translation>
    </message>
    <message>
        <source>The Series page shows its results.</source>
        <translation>Die Seite „Serie“ zeigt ihre Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdatePage</name>
    <message>
        <source>One file that shows support what happened</source>
        <translation>Eine Datei, die dem Support zeigt, was geschehen ist</translation>
    </message>
    <message>
        <source>Sa&amp;ve a support bundle…</source>
        <translation>&amp;Supportpaket speichern…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VendorBundle</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VerdictText</name>
    <message>
        <source>Every byte was read back and matches</source>
        <translation>Jedes Byte wurde zurückgelesen und stimmt überein</translation>
    </message>
    <message>
        <source>The read-back bytes differ from the file</source>
        <translation>Die zurückgelesenen Bytes weichen von der Datei ab</translation>
    </message>
    <message>
        <source>The check was not completed</source>
        <translation>Die Prüfung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The bytes were not checked</source>
        <translation>Die Bytes wurden nicht geprüft</translation>
    </message>
    <message>
        <source>The device restarted normally</source>
        <translation>Das Gerät ist normal neu gestartet</translation>
    </message>
    <message>
        <source>The device did not restart normally</source>
        <translation>Das Gerät ist nicht normal neu gestartet</translation>
    </message>
    <message>
        <source>The device was not restarted</source>
        <translation>Das Gerät wurde nicht neu gestartet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It reports version %1</source>
        <translation>Es meldet Version %1</translation>
    </message>
    <message>
        <source>It reports version %1 instead of %2</source>
        <translation>Es meldet Version %1 statt %2</translation>
    </message>
    <message>
        <source>Its version could not be read</source>
        <translation>Seine Version konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Version not checked</source>
        <translation>Version nicht geprüft</translation>
    </message>
    <message>
        <source>The file states no version to compare with</source>
        <translation>Die Datei gibt keine Version zum Vergleichen an</translation>
    </message>
    <message>
        <source>The device contains exactly this firmware</source>
        <translation>Das Gerät enthält genau diese Firmware</translation>
    </message>
    <message>
        <source>The firmware is installed</source>
        <translation>Die Firmware ist installiert</translation>
    </message>
    <message>
        <source>Updated from version %1 to %2</source>
        <translation>Von Version %1 auf %2 aktualisiert</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>Version %1 ist installiert</translation>
    </message>
    <message>
        <source>Written and checked, but the device did not reconnect</source>
        <translation>Geschrieben und geprüft, aber das Gerät hat sich nicht wieder verbunden</translation>
    </message>
    <message>
        <source>Written and checked, but the device reports a different version</source>
        <translation>Geschrieben und geprüft, aber das Gerät meldet eine andere Version</translation>
    </message>
    <message>
        <source>The device was disconnected before the update was finished</source>
        <translation>Das Gerät wurde getrennt, bevor das Update abgeschlossen war</translation>
    </message>
    <message>
        <source>Version %1 is restored</source>
        <translation>Version %1 ist wiederhergestellt</translation>
    </message>
    <message>
        <source>The previous content is restored</source>
        <translation>Der vorherige Inhalt ist wiederhergestellt</translation>
    </message>
    <message>
        <source>The device differs from the file</source>
        <translation>Das Gerät unterscheidet sich von der Datei</translation>
    </message>
    <message>
        <source>Both have version %1, but their content differs</source>
        <translation>Beide haben Version %1, aber verschiedenen Inhalt</translation>
    </message>
    <message>
        <source>The device has version %1, the file is version %2</source>
        <translation>Das Gerät hat Version %1, die Datei ist Version %2</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty</source>
        <translation>Jedes Byte wurde zurückgelesen und ist leer</translation>
    </message>
    <message>
        <source>The memory is erased</source>
        <translation>Der Speicher ist gelöscht</translation>
    </message>
    <message>
        <source>The device is in bootloader mode</source>
        <translation>Das Gerät ist im Bootloader-Modus</translation>
    </message>
    <message>
        <source>The application is running</source>
        <translation>Die Anwendung läuft</translation>
    </message>
    <message>
        <source>The loader is installed</source>
        <translation>Der Loader ist installiert</translation>
    </message>
    <message>
        <source>Went back from version %1 to %2</source>
        <translation>Von Version %1 auf %2 zurückgegangen</translation>
    </message>
    <message>
        <source>Checked, but the device did not reconnect</source>
        <translation>Geprüft, aber das Gerät hat sich nicht wieder verbunden</translation>
    </message>
    <message>
        <source>Checked, but the device reports a different version</source>
        <translation>Geprüft, aber das Gerät meldet eine andere Version</translation>
    </message>
    <message>
        <source>The memory could not be erased</source>
        <translation>Der Speicher konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The memory could not be written</source>
        <translation>Der Speicher konnte nicht beschrieben werden</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::WorkLine</name>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt des Updates</translation>
    </message>
</context>
</TS>
