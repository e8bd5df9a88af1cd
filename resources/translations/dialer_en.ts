<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookRow</name>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln brought here</numerusform>
            <numerusform>%Ln brought here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln brought there</numerusform>
            <numerusform>%Ln brought there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln deleted here</numerusform>
            <numerusform>%Ln deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln deleted there</numerusform>
            <numerusform>%Ln deleted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln changed differently on both sides</numerusform>
            <numerusform>%Ln changed differently on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n needs attention.</numerusform>
            <numerusform>%n need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n call still being hung up.</numerusform>
            <numerusform>%n calls still being hung up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n call still running.</numerusform>
            <numerusform>%n calls still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Start with %n other</numerusform>
            <numerusform>Start with %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln group is put aside as not the same.</numerusform>
            <numerusform>%Ln groups are put aside as not the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln group of contacts may be the same.</numerusform>
            <numerusform>%Ln groups of contacts may be the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln group is put aside.</numerusform>
            <numerusform>%Ln groups are put aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>at most %n minute</numerusform>
            <numerusform>at most %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>my phone again up to %n time</numerusform>
            <numerusform>my phone again up to %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln talked</numerusform>
            <numerusform>%Ln talked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln call saved to {file}.</numerusform>
            <numerusform>%Ln calls saved to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln entry in the file</numerusform>
            <numerusform>%Ln entries in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln of {total} read</numerusform>
            <numerusform>%Ln of {total} read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>%Ln entry was taken in before that.</numerusform>
            <numerusform>%Ln entries were taken in before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln came in without some part</numerusform>
            <numerusform>%Ln came in without some part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>The import was undone, but for %Ln that changed since: it was left alone.</numerusform>
            <numerusform>The import was undone, but for %Ln that changed since: these were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln contact written to {file}.</numerusform>
            <numerusform>%Ln contacts written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n call is older. It is deleted within some hours.</numerusform>
            <numerusform>%n calls are older. They are deleted within some hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>%n call is deleted.</numerusform>
            <numerusform>%n calls are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln price for {account}, in {currency}.</numerusform>
            <numerusform>%Ln prices for {account}, in {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln price for {account}; the sheet names no currency.</numerusform>
            <numerusform>%Ln prices for {account}; the sheet names no currency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln line left out: {some}{more}</numerusform>
            <numerusform>%Ln lines left out: {some}{more}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>The bill shows %n call in doubt.</numerusform>
            <numerusform>The bill shows %n calls in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln call written to {file}.</numerusform>
            <numerusform>%Ln calls written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln item written to {file}.</numerusform>
            <numerusform>%Ln items written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln without a cost</numerusform>
            <numerusform>%Ln without a cost</numerusform>
        </translation>
    </message>
</context>
</TS>
