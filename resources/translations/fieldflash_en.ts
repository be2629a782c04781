<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fieldflash::Words</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s).</source>
        <translation>
            <numerusform>Writes %1 in %n sector.</numerusform>
            <numerusform>Writes %1 in %n sectors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s).</source>
        <translation>
            <numerusform>Erases %n sector.</numerusform>
            <numerusform>Erases %n sectors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s) instead of %1.</source>
        <translation>
            <numerusform>Erases %n sector instead of %1.</numerusform>
            <numerusform>Erases %n sectors instead of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The erase did not empty %n byte(s).</source>
        <translation>
            <numerusform>The erase did not empty %n byte.</numerusform>
            <numerusform>The erase did not empty %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device differs from the file in %n byte(s).</source>
        <translation>
            <numerusform>The device differs from the file in %n byte.</numerusform>
            <numerusform>The device differs from the file in %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) differed from what was written and will be erased and written again.</source>
        <translation>
            <numerusform>%n sector differed from what was written and will be erased and written again.</numerusform>
            <numerusform>%n sectors differed from what was written and will be erased and written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) had to be written twice.</source>
        <translation>
            <numerusform>%n sector had to be written twice.</numerusform>
            <numerusform>%n sectors had to be written twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had to be repeated.</source>
        <translation>
            <numerusform>%n request had to be repeated.</numerusform>
            <numerusform>%n requests had to be repeated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) of the device differ from the file, as their hashes show.</source>
        <translation>
            <numerusform>%n sector of the device differs from the file, as its hash shows.</numerusform>
            <numerusform>%n sectors of the device differ from the file, as their hashes show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChipDialog</name>
    <message numerus="yes">
        <source>%1, %n sector(s), %2</source>
        <translation>
            <numerusform>%1, %n sector, %2</numerusform>
            <numerusform>%1, %n sectors, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EarlierDialog</name>
    <message numerus="yes">
        <source>Kept for %n day(s), in at most %1 MB. The settings change that.</source>
        <translation>
            <numerusform>Kept for %n day, in at most %1 MB. The settings change that.</numerusform>
            <numerusform>Kept for %n days, in at most %1 MB. The settings change that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexView</name>
    <message numerus="yes">
        <source>%Ln bytes copied.</source>
        <translation>
            <numerusform>%Ln byte copied.</numerusform>
            <numerusform>%Ln bytes copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ</source>
        <translation>
            <numerusform>%Ln byte differs</numerusform>
            <numerusform>%Ln bytes differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1 (%n sector)</numerusform>
            <numerusform>%1 (%n sectors)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n empty line</numerusform>
            <numerusform>%n empty lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>Writes %1 in %n sector and keeps the rest.</numerusform>
            <numerusform>Writes %1 in %n sectors and keeps the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln byte differs. Nothing was changed.</numerusform>
            <numerusform>%Ln bytes differ. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n range, %1.</numerusform>
            <numerusform>%n ranges, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>The last of %n recorded job.</numerusform>
            <numerusform>The last of %n recorded jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message numerus="yes">
        <source>%Ln bytes differ.</source>
        <translation>
            <numerusform>%Ln byte differs.</numerusform>
            <numerusform>%Ln bytes differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>Leave %n board plugged in until it is finished.</numerusform>
            <numerusform>Leave %n boards plugged in until they are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>Finished boards can be unplugged; %n board in progress.</numerusform>
            <numerusform>Finished boards can be unplugged; %n boards in progress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old program of %n board(s) is already erased: if you stop now, they do not start until they are updated again.</source>
        <translation>
            <numerusform>The old program of %n board is already erased: if you stop now, it does not start until it is updated again.</numerusform>
            <numerusform>The old programs of %n boards are already erased: if you stop now, they do not start until they are updated again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected.</source>
        <translation>
            <numerusform>%n board connected.</numerusform>
            <numerusform>%n boards connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) immediately.</source>
        <translation>
            <numerusform>%n starts immediately.</numerusform>
            <numerusform>%n start immediately.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n board</numerusform>
            <numerusform>%n boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n failure(s), as set.</source>
        <translation>
            <numerusform>Ended after %n failure, as set.</numerusform>
            <numerusform>Ended after %n failures, as set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesPage</name>
    <message numerus="yes">
        <source>End after %n failure(s)</source>
        <translation>
            <numerusform>End after %n failure</numerusform>
            <numerusform>End after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not saved.</source>
        <translation>
            <numerusform>%n result is not saved.</numerusform>
            <numerusform>%n results are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicalText</name>
    <message numerus="yes">
        <source>%Ln byte(s) differ in total</source>
        <translation>
            <numerusform>%Ln byte differs in total</numerusform>
            <numerusform>%Ln bytes differ in total</numerusform>
        </translation>
    </message>
</context>
</TS>
