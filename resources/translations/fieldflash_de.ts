<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>fieldflash::gui::CardText</name>
    <message>
        <source>USB port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its bootloader, update not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its bootloader, holds version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its bootloader, no program yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its bootloader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say which device it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STM32 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Fieldflash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firmware chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChoiceButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectPanel</name>
    <message>
        <source>How to connect a device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DesktopSession</name>
    <message>
        <source>A device is being updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DetailsFold</name>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what technicians want to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against this firmware. Tick what you know better; the button to install appears when everything is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceChooser</name>
    <message>
        <source>Connected devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceSource</name>
    <message>
        <source>This computer lets no program use USB devices. Fieldflash can be tried with the built-in board: start it with --virtual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureText</name>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device may not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no suitable driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware is not for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no usable firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firmware would not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware does not fit this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device reports another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldflash made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the device and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device in the list, or unplug the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in again at the same place, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the access rule, then plug the device in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the driver for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that uses the device, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the firmware that is made for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another firmware file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file to your own folder and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made the device how its protection is taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another cable or another USB socket, without a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, the memory of the device may be worn out or protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the reset button of the device, or unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or ask for a file that states the right version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareCard</name>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a dialog. A file can also be dropped anywhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::KnownBoards</name>
    <message>
        <source>Use a USB cable that carries data. Many charging cables do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it straight into the computer and switch the device on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing happens: hold the button BOOT0, press reset, let go of both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogModel</name>
    <message>
        <source>%1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device at port %1: %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MainWindow</name>
    <message>
        <source>Drop the firmware here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the memory map and the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;without writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fieldflash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware (*.dfu *.bin *.hex);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fieldflash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldflash %1

Updates the firmware of devices over USB and proves that it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is being updated. Stop safely and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that is stopped half-way waits in its bootloader. The update can be finished later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapWidget</name>
    <message>
        <source>Memory map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory map, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ObstaclePanel</name>
    <message>
        <source>Commands that install the access rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these commands into a terminal; they ask for your password. This page continues by itself as soon as the device can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy these commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message>
        <source>Connect your device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldflash notices it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB devices can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices are connected. Choose the one to update; the others are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the firmware that is made for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date: version %1 is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device and the file have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces version %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces version %1 by the older %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update was interrupted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device waits safely in its bootloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs this firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no program yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install in spite of the findings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldflash expects that this firmware does not run on this device. It can be replaced again by its bootloader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back from version %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older version may not understand the settings that the newer one has stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the device for its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a second left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 seconds left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 minutes left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the cable connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose this report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PhaseRow</name>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::StepTracker</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicianPanel</name>
    <message>
        <source>Choose a sector to see its range and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory map appears as soon as a device is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician&apos;s pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VerdictText</name>
    <message>
        <source>Every byte read back and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes could not be checked to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes were not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device came back as the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not come back as the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was not restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports version %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version could not be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its version was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file states no version to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device holds exactly this firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated from version %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked, but the device did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked, but the device reports another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device went away before the update was finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
