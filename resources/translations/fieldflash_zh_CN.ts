<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fieldflash::Words</name>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>An error without a description: this is a bug in Fieldflash.</source>
        <translation>没有说明的错误：这是 Fieldflash 的缺陷。</translation>
    </message>
    <message>
        <source>The device sent less of its memory than it was asked for.</source>
        <translation>设备发送的存储器内容少于所请求的数量。</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader.</source>
        <translation>正在运行的程序拒绝启动引导加载程序。</translation>
    </message>
    <message>
        <source>Start the bootloader with the boot button or jumper of the board, then try again.</source>
        <translation>请用板卡上的启动按钮或跳线启动引导加载程序，然后重试。</translation>
    </message>
    <message>
        <source>This device is not in bootloader mode.</source>
        <translation>此设备不在可更新的引导加载程序中。</translation>
    </message>
    <message>
        <source>Start its bootloader, then try again.</source>
        <translation>请启动其引导加载程序，然后重试。</translation>
    </message>
    <message>
        <source>The bootloader of this device does not support DfuSe, the update protocol of STM32 chips.</source>
        <translation>此设备的引导加载程序不支持 DfuSe（STM32 芯片的更新协议）。</translation>
    </message>
    <message>
        <source>Choose another device, or update this one with its manufacturer&apos;s program.</source>
        <translation>请选择其他设备，或用制造商的程序更新此设备。</translation>
    </message>
    <message>
        <source>The bootloader accepts at most %1 bytes per transfer, which is too little to write its memory.</source>
        <translation>引导加载程序每次最多接受 %1 字节，而其存储器无法按这么小的块使用。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>请拔下设备，重新插入后重试。如果再次发生，说明其引导加载程序无法使用。</translation>
    </message>
    <message>
        <source>The device does not have this memory.</source>
        <translation>设备没有这样的存储器。</translation>
    </message>
    <message>
        <source>Check that the file is made for this device.</source>
        <translation>请确认该文件正是为此设备制作的。</translation>
    </message>
    <message>
        <source>The range to read extends past the end of the address space.</source>
        <translation>要读取的范围超出了地址空间的末尾。</translation>
    </message>
    <message>
        <source>Read less, or from a lower address.</source>
        <translation>请减少读取量，或从更低的地址开始读取。</translation>
    </message>
    <message>
        <source>Fieldflash planned a write that is not possible.</source>
        <translation>Fieldflash 计划了任何设备都无法执行的写入。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Stopped on request; the device is in bootloader mode.</source>
        <translation>已按要求停止；设备在其引导加载程序中等待。</translation>
    </message>
    <message>
        <source>Start again to finish.</source>
        <translation>请重新开始以完成工作。</translation>
    </message>
    <message>
        <source>removing the read protection</source>
        <translation>移除读保护</translation>
    </message>
    <message>
        <source>The bootloader did not finish the last request in time.</source>
        <translation>引导加载程序没有完成所请求的操作。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again.</source>
        <translation>请拔下设备，重新插入后重试。</translation>
    </message>
    <message>
        <source>The bootloader is in an unexpected state.</source>
        <translation>引导加载程序丢失了所请求操作的状态。</translation>
    </message>
    <message>
        <source>Try again; nothing is lost.</source>
        <translation>请重试；没有任何内容丢失。</translation>
    </message>
    <message>
        <source>The device announces more memory than is possible.</source>
        <translation>设备声明的存储器多于任何同类设备。</translation>
    </message>
    <message>
        <source>The device describes its memory differently on each read.</source>
        <translation>设备每次对其存储器的描述都不同。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and try again. If it happens again, try another cable, another port, or without a hub.</source>
        <translation>请拔下设备，重新插入后重试。如果再次发生，请换一根线缆、换一个端口，或不使用集线器。</translation>
    </message>
    <message>
        <source>starting the program at %1</source>
        <translation>启动 %1 处的程序</translation>
    </message>
    <message>
        <source>The bootloader is stuck and cannot be recovered.</source>
        <translation>引导加载程序卡住，无法恢复工作。</translation>
    </message>
    <message>
        <source>unknown state</source>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>The device has no memory at this address.</source>
        <translation>设备在此地址没有存储器。</translation>
    </message>
    <message>
        <source>The device is protected against reading and writing its memory.</source>
        <translation>设备的存储器受到读写保护。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, use another cable or port, and an external supply if the device draws a lot of power.</source>
        <translation>请重试。如果再次发生，请换用其他线缆或端口；耗电较大的设备请使用独立电源。</translation>
    </message>
    <message>
        <source>The bootloader reports an error without stating a cause.</source>
        <translation>引导加载程序报告了一个没有原因的错误。</translation>
    </message>
    <message>
        <source>The bootloader does not accept this firmware.</source>
        <translation>引导加载程序不接受此固件。</translation>
    </message>
    <message>
        <source>The bootloader cannot write to this memory.</source>
        <translation>引导加载程序无法写入此存储器。</translation>
    </message>
    <message>
        <source>The bootloader could not erase this memory.</source>
        <translation>引导加载程序无法擦除此存储器。</translation>
    </message>
    <message>
        <source>The memory is not empty after it was erased.</source>
        <translation>存储器在擦除后不为空。</translation>
    </message>
    <message>
        <source>The bootloader could not program this memory.</source>
        <translation>引导加载程序无法对此存储器编程。</translation>
    </message>
    <message>
        <source>The bootloader reports that its memory differs from what it wrote.</source>
        <translation>引导加载程序在其存储器中发现的字节与写入的不同。</translation>
    </message>
    <message>
        <source>The bootloader has not received the complete firmware.</source>
        <translation>引导加载程序尚未收到完整的固件。</translation>
    </message>
    <message>
        <source>Write the complete firmware again.</source>
        <translation>请重新写入完整的固件。</translation>
    </message>
    <message>
        <source>The program in the device is damaged and cannot be started.</source>
        <translation>设备中的程序已损坏，无法启动。</translation>
    </message>
    <message>
        <source>Write a complete firmware.</source>
        <translation>请写入完整的固件。</translation>
    </message>
    <message>
        <source>The device saw an unexpected USB bus reset.</source>
        <translation>设备在不当的时刻检测到 USB 总线复位。</translation>
    </message>
    <message>
        <source>The device briefly lost power.</source>
        <translation>设备短暂断电。</translation>
    </message>
    <message>
        <source>The bootloader did not accept the last request.</source>
        <translation>引导加载程序没有接受上一个请求。</translation>
    </message>
    <message>
        <source>The bootloader reports an unknown error.</source>
        <translation>引导加载程序报告了一个它无法命名的错误。</translation>
    </message>
    <message>
        <source>The bootloader reports an error code that DFU 1.1 does not define.</source>
        <translation>引导加载程序报告了一个标准中没有的错误。</translation>
    </message>
    <message>
        <source>The %1 is damaged at offset %2: %3.</source>
        <translation>%1在偏移 %2 处损坏：%3。</translation>
    </message>
    <message>
        <source>The image contains an empty target.</source>
        <translation>映像中有一个空目标。</translation>
    </message>
    <message>
        <source>The image has an impossible segment at %1.</source>
        <translation>映像在 %1 处有一个不可能的段。</translation>
    </message>
    <message>
        <source>The image is empty.</source>
        <translation>映像为空。</translation>
    </message>
    <message>
        <source>The image contains %1 twice.</source>
        <translation>映像对 %1 填充了两次。</translation>
    </message>
    <message>
        <source>A raw binary does not state its address, but the new file must.</source>
        <translation>原始二进制文件不含所属地址，而新文件需要地址。</translation>
    </message>
    <message>
        <source>State the address, for instance --address 0x08000000.</source>
        <translation>请指定地址，例如 --address 0x08000000。</translation>
    </message>
    <message>
        <source>This image cannot be stored as a %1 file: %2.</source>
        <translation>此映像无法存为 %1 文件：%2。</translation>
    </message>
    <message>
        <source>Write a .dfu file instead: it can store any image.</source>
        <translation>请改为写入 .dfu 文件：它可以容纳全部内容。</translation>
    </message>
    <message>
        <source>raw binary</source>
        <translation>原始二进制</translation>
    </message>
    <message>
        <source>raw binary with a DFU suffix</source>
        <translation>带 DFU 后缀的原始二进制</translation>
    </message>
    <message>
        <source>Intel HEX</source>
        <translation>Intel HEX</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>Unpack it and choose the firmware inside.</source>
        <translation>请解压缩，并选择其中的固件。</translation>
    </message>
    <message>
        <source>Choose a .dfu, .hex or .bin file.</source>
        <translation>请选择 .dfu、.hex 或 .bin 文件。</translation>
    </message>
    <message>
        <source>This file is %1, not firmware.</source>
        <translation>此文件是%1，不是固件。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>It was probably saved instead of downloaded.</source>
        <translation>可能是保存了网页，而没有下载固件。</translation>
    </message>
    <message>
        <source>Open the page in a browser and download the firmware itself: a .dfu, .hex or .bin file.</source>
        <translation>请在浏览器中打开该网页，并下载固件本身：.dfu、.hex 或 .bin 文件。</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>a Motorola S-record file</source>
        <translation>Motorola S-record 文件</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS</source>
        <translation>Git LFS 占位文件</translation>
    </message>
    <message>
        <source>The firmware itself was not downloaded.</source>
        <translation>固件本身没有被获取。</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull”.</source>
        <translation>请用“git lfs pull”获取。</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>Download the firmware again.</source>
        <translation>请重新下载固件。</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>Intel HEX file</source>
        <translation>Intel HEX 文件</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the checksum is %1, expected %2</source>
        <translation>校验和为 %1，而该记录需要 %2</translation>
    </message>
    <message>
        <source>record type %1 is unknown</source>
        <translation>记录类型 %1 未知</translation>
    </message>
    <message>
        <source>a record of type %1 cannot contain %2 bytes</source>
        <translation>类型为 %1 的记录不能容纳 %2 字节</translation>
    </message>
    <message>
        <source>unexpected characters after the checksum</source>
        <translation>校验和之后还有内容</translation>
    </message>
    <message>
        <source>the record crosses a 64 KB boundary, but no address record precedes it</source>
        <translation>该记录跨越 64 KB 边界，而之前没有记录说明其余部分的位置</translation>
    </message>
    <message>
        <source>the record extends past the end of the address space</source>
        <translation>该记录超出地址空间的末尾</translation>
    </message>
    <message>
        <source>it ends here, too short for a DFU suffix</source>
        <translation>文件到此结束，长度不足以容纳 DFU 后缀</translation>
    </message>
    <message>
        <source>the signature of the DFU suffix is missing; the file may be cut off</source>
        <translation>缺少 DFU 后缀的签名；文件可能被截断</translation>
    </message>
    <message>
        <source>the DFU suffix states an impossible length of %1 bytes</source>
        <translation>DFU 后缀给出了不可能的长度：%1 字节</translation>
    </message>
    <message>
        <source>the DFU suffix states the unknown DFU version 0x%1</source>
        <translation>DFU 后缀给出了未知的 DFU 版本 0x%1</translation>
    </message>
    <message>
        <source>the checksum (CRC) stored there does not match the content</source>
        <translation>其中存储的校验和（CRC）与内容不符</translation>
    </message>
    <message>
        <source>DFU file</source>
        <translation>DFU 文件</translation>
    </message>
    <message>
        <source>it consists of a suffix without firmware</source>
        <translation>只有后缀，没有固件</translation>
    </message>
    <message>
        <source>DfuSe file</source>
        <translation>DfuSe 文件</translation>
    </message>
    <message>
        <source>it does not begin with “DfuSe”, although its suffix states DfuSe</source>
        <translation>不以“DfuSe”开头，而其后缀表明应该如此</translation>
    </message>
    <message>
        <source>the content ends inside the prefix</source>
        <translation>内容在前缀内就结束了</translation>
    </message>
    <message>
        <source>format version %1 is unknown</source>
        <translation>格式版本 %1 未知</translation>
    </message>
    <message>
        <source>it states %1 bytes of content, but contains %2</source>
        <translation>声明有 %1 字节内容，但实际有 %2</translation>
    </message>
    <message>
        <source>it contains no target</source>
        <translation>不含任何目标</translation>
    </message>
    <message>
        <source>the target ends where an element should begin</source>
        <translation>目标在应开始一个元素的位置结束</translation>
    </message>
    <message>
        <source>the element is empty</source>
        <translation>元素为空</translation>
    </message>
    <message>
        <source>the element states %1 bytes, but only %2 are left in its target</source>
        <translation>元素声明有 %1 字节，但其目标中只剩 %2</translation>
    </message>
    <message>
        <source>the element at address %1 extends past the end of the address space</source>
        <translation>地址 %1 处的元素超出地址空间的末尾</translation>
    </message>
    <message>
        <source>target %1 is missing</source>
        <translation>没有容纳目标 %1 的空间</translation>
    </message>
    <message>
        <source>target %1 does not begin with “Target”</source>
        <translation>目标 %1 不以“Target”开头</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but only %3 follow</source>
        <translation>目标 %1 声明有 %2 字节，但后面只有 %3</translation>
    </message>
    <message>
        <source>target %1 contains no element</source>
        <translation>目标 %1 不含任何元素</translation>
    </message>
    <message>
        <source>target %1 states %2 bytes, but its elements occupy %3</source>
        <translation>目标 %1 声明有 %2 字节，但其元素占用 %3</translation>
    </message>
    <message>
        <source>this element and the one at offset %1 overlap at %2</source>
        <translation>此元素与偏移 %1 处的元素都填充 %2</translation>
    </message>
    <message>
        <source>%1 unused bytes between the last element and the suffix</source>
        <translation>最后一个元素与后缀之间有 %1 字节不属于任何部分</translation>
    </message>
    <message>
        <source>%1; DFUImageSize %2, file size %3</source>
        <translation>%1；DFUImageSize %2，文件大小 %3</translation>
    </message>
    <message>
        <source>its suffix states DFU %1 instead of DfuSe</source>
        <translation>其后缀声明为 DFU %1，而不是 DfuSe</translation>
    </message>
    <message>
        <source>The file is named %1, but %2.</source>
        <translation>文件名为 %1，但%2。</translation>
    </message>
    <message>
        <source>Download or copy it again. If it really is a raw binary, rename it to .bin.</source>
        <translation>请重新下载或复制。如果确实是原始二进制文件，请将其改名为 .bin。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <source>has no DFU suffix at its end, at offset %1</source>
        <translation>其末尾（偏移 %1 处）没有 DFU 后缀</translation>
    </message>
    <message>
        <source>does not begin with a colon at offset 0x0, as Intel HEX does</source>
        <translation>在偏移 0x0 处不像 Intel HEX 那样以冒号开头</translation>
    </message>
    <message>
        <source>unexpected data after the end record</source>
        <translation>结束记录之后还有内容</translation>
    </message>
    <message>
        <source>the end record is missing; the file may be cut off</source>
        <translation>缺少结束记录；文件可能被截断</translation>
    </message>
    <message>
        <source>it is well-formed, but contains no data</source>
        <translation>格式正确，但不含数据</translation>
    </message>
    <message>
        <source>it contains more than %1 separate segments, too many for firmware</source>
        <translation>其中的独立数据块超过 %1 个，任何固件都不会这样</translation>
    </message>
    <message>
        <source>outside %1; alternate setting %2, segment %3</source>
        <translation>在 %1 之外；备用设置 %2，段 %3</translation>
    </message>
    <message>
        <source>file %1, device %2</source>
        <translation>文件 %1，设备 %2</translation>
    </message>
    <message>
        <source>suffix %1, application header %2</source>
        <translation>后缀 %1，应用程序头 %2</translation>
    </message>
    <message>
        <source>The name “%1” does not tell which format to write.</source>
        <translation>名称“%1”没有说明要写入的格式。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; its previous content is unchanged.</source>
        <translation>无法写入文件“%1”；原有内容没有改变。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you have write permission, and that the disk is not full.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限，以及空间是否足够。</translation>
    </message>
    <message>
        <source>a vector points to %1; the lowest segment is %2</source>
        <translation>一个向量指向 %1；最低的段为 %2</translation>
    </message>
    <message>
        <source>reset vector %1</source>
        <translation>复位向量 %1</translation>
    </message>
    <message>
        <source>The program does not begin with a valid entry point, so it could not start.</source>
        <translation>程序开头没有有效的入口点，因此无法启动。</translation>
    </message>
    <message>
        <source> is even, but Thumb code needs an odd address</source>
        <translation> 是偶数，而 Thumb 代码需要奇数</translation>
    </message>
    <message>
        <source>The file does not start with a vector table for this processor.</source>
        <translation>文件开头不像此类处理器的程序。</translation>
    </message>
    <message>
        <source>initial stack pointer %1</source>
        <translation>初始栈指针 %1</translation>
    </message>
    <message>
        <source>it is for several memories</source>
        <translation>它用于多个存储器</translation>
    </message>
    <message>
        <source>its segments are %1 apart, and the gap would have to be filled</source>
        <translation>其各部分相距 %1，而全部间隙都必须填充</translation>
    </message>
    <message>
        <source>it has more than %1 targets</source>
        <translation>它有超过 %1 个目标</translation>
    </message>
    <message>
        <source>it is larger than 4 GB</source>
        <translation>它大于 4 GB</translation>
    </message>
    <message>
        <source>a target name is too long</source>
        <translation>有一个目标的名称过长</translation>
    </message>
    <message>
        <source>it uses alternate setting %1, but this format supports only the first</source>
        <translation>它通过备用设置 %1 写入，而该格式只支持第一个</translation>
    </message>
    <message>
        <source>&apos;@&apos; expected</source>
        <translation>应为 &apos;@&apos;</translation>
    </message>
    <message>
        <source>no address group &apos;/0x…/&apos;</source>
        <translation>没有地址组 &apos;/0x…/&apos;</translation>
    </message>
    <message>
        <source>&apos;/&apos; expected after the address</source>
        <translation>地址之后应为 &apos;/&apos;</translation>
    </message>
    <message>
        <source>sector count</source>
        <translation>扇区数</translation>
    </message>
    <message>
        <source>&apos;*&apos; expected after the sector count</source>
        <translation>扇区数之后应为 &apos;*&apos;</translation>
    </message>
    <message>
        <source>sector size</source>
        <translation>扇区大小</translation>
    </message>
    <message>
        <source>more than %1 sectors</source>
        <translation>超过 %1 个扇区</translation>
    </message>
    <message>
        <source>the sectors extend past the end of the address space</source>
        <translation>扇区超出地址空间的末尾</translation>
    </message>
    <message>
        <source>the address is longer than 32 bits</source>
        <translation>地址超过 32 位</translation>
    </message>
    <message>
        <source>hexadecimal address expected</source>
        <translation>应为十六进制地址</translation>
    </message>
    <message>
        <source>the %1 is too large</source>
        <translation>%1过大</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>应为%1</translation>
    </message>
    <message>
        <source>two sectors contain the address </source>
        <translation>两个扇区包含同一地址 </translation>
    </message>
    <message>
        <source>Page %1 (%2) cannot be changed.</source>
        <translation>第 %1 页（%2）无法更改。</translation>
    </message>
    <message>
        <source>Pages %1 to %2 (%3) cannot be changed.</source>
        <translation>第 %1 至 %2 页（%3）无法更改。</translation>
    </message>
    <message>
        <source>Write-protected pages cannot be erased or written. The bootloader reports no error when asked to; it does nothing.</source>
        <translation>写保护使页保持原样。要求引导加载程序写入那里时，它不会报错，只是什么也不做。</translation>
    </message>
    <message>
        <source>No protection.</source>
        <translation>没有保护任何内容。</translation>
    </message>
    <message>
        <source>PCROP%1SR, PCROP%1ER</source>
        <translation>PCROP%1SR, PCROP%1ER</translation>
    </message>
    <message>
        <source>Code in this area can be executed but not read or written, not even by the program itself.</source>
        <translation>这种区域中的代码可以运行，但不能读取或写入，程序自身也不能。</translation>
    </message>
    <message>
        <source>%1 can only be executed.</source>
        <translation>%1 只能执行。</translation>
    </message>
    <message>
        <source>PCROP1ER 31</source>
        <translation>PCROP1ER 31</translation>
    </message>
    <message>
        <source>Removing the read protection also erases execute-only areas.</source>
        <translation>移除读保护时也会擦除仅执行区域。</translation>
    </message>
    <message>
        <source>Removing the read protection keeps execute-only areas.</source>
        <translation>移除读保护时不改动仅执行区域。</translation>
    </message>
    <message>
        <source>What happens to execute-only code when read protection is removed.</source>
        <translation>芯片解除保护时仅执行代码的去留。</translation>
    </message>
    <message>
        <source>the unused word of bank 2</source>
        <translation>存储区 2 的未使用字</translation>
    </message>
    <message>
        <source>This word does not match its complement: the chip ignores it.</source>
        <translation>该字与其反码不符：芯片不采用它。</translation>
    </message>
    <message>
        <source>Damaged: %1. The chip uses an option word only if its complement matches.</source>
        <translation>已损坏：%1。选项字节的字只有与其反码一致时才有效。</translation>
    </message>
    <message>
        <source>The bootloader announces only the option bytes of the first bank; the protection of the second bank is unknown.</source>
        <translation>引导加载程序只声明第一个存储区的选项字节；第二个存储区的保护情况未知。</translation>
    </message>
    <message>
        <source>The flash is configured as one bank: the addresses of protected areas may differ from those shown here.</source>
        <translation>闪存作为单存储区使用：受保护区域的地址可能与此处显示的不同。</translation>
    </message>
    <message>
        <source>The chip is not read-protected.</source>
        <translation>芯片没有读保护。</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>芯片有读保护。</translation>
    </message>
    <message>
        <source>The chip is locked permanently.</source>
        <translation>芯片已永久锁定。</translation>
    </message>
    <message>
        <source>No part of its flash is protected against writing.</source>
        <translation>闪存没有任何部分有写保护。</translation>
    </message>
    <message>
        <source>Parts of its flash cannot be changed.</source>
        <translation>闪存的某些部分无法更改。</translation>
    </message>
    <message>
        <source>Some settings differ from factory defaults.</source>
        <translation>某些设置与出厂时不同。</translation>
    </message>
    <message>
        <source>Supply and reset</source>
        <translation>供电与复位</translation>
    </message>
    <message>
        <source>The bootloader sent only part of the option bytes.</source>
        <translation>引导加载程序只发送了部分选项字节。</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>STM32L41x to L46x</source>
        <translation>STM32L41x 至 L46x</translation>
    </message>
    <message>
        <source>STM32L47x, L48x, L49x or L4Ax</source>
        <translation>STM32L47x、L48x、L49x 或 L4Ax</translation>
    </message>
    <message>
        <source>STM32L4P, L4Q, L4R or L4S</source>
        <translation>STM32L4P、L4Q、L4R 或 L4S</translation>
    </message>
    <message>
        <source>Only STM32L49x and L4Ax have this bit. On L47x and L48x it is unused: the BOOT0 pin decides.</source>
        <translation>只有 STM32L49x 和 L4Ax 有此位。在 L47x 和 L48x 上此位未使用：由 BOOT0 引脚决定。</translation>
    </message>
    <message>
        <source>The chip starts from bank 1.</source>
        <translation>芯片从存储区 1 启动。</translation>
    </message>
    <message>
        <source>Start from bank 2, for programs that update themselves from one bank to the other.</source>
        <translation>从存储区 2 启动，用于从一个存储区向另一个存储区自我更新的程序。</translation>
    </message>
    <message>
        <source>BOOT0 high starts from RAM.</source>
        <translation>BOOT0 进入 RAM。</translation>
    </message>
    <message>
        <source>BOOT0 high starts the bootloader.</source>
        <translation>BOOT0 进入引导加载程序。</translation>
    </message>
    <message>
        <source>Where the chip starts when BOOT0 is high.</source>
        <translation>BOOT0 有效时芯片从哪里启动。</translation>
    </message>
    <message>
        <source>BOOT0 is the option bit nBOOT0.</source>
        <translation>BOOT0 取自选项位 nBOOT0。</translation>
    </message>
    <message>
        <source>BOOT0 is the BOOT0 pin.</source>
        <translation>BOOT0 取自 BOOT0 引脚。</translation>
    </message>
    <message>
        <source>Whether a pin or an option bit selects the bootloader.</source>
        <translation>由引脚还是选项位决定启动引导加载程序。</translation>
    </message>
    <message>
        <source>The option bit selects the bootloader.</source>
        <translation>选项位要求启动引导加载程序。</translation>
    </message>
    <message>
        <source>The option bit selects the program in flash.</source>
        <translation>选项位要求启动闪存中的程序。</translation>
    </message>
    <message>
        <source>Replaces the BOOT0 pin if nSWBOOT0 is 0.</source>
        <translation>在 nSWBOOT0 如此指定时代替 BOOT0 引脚。</translation>
    </message>
    <message>
        <source>Entering Stop mode resets the chip.</source>
        <translation>进入停止模式会使芯片复位。</translation>
    </message>
    <message>
        <source>Entering Stop mode does not reset the chip.</source>
        <translation>进入停止模式不会使芯片复位。</translation>
    </message>
    <message>
        <source>Protects programs that must not enter this mode.</source>
        <translation>防止不应休眠的程序进入休眠。</translation>
    </message>
    <message>
        <source>Entering Standby mode resets the chip.</source>
        <translation>进入待机模式会使芯片复位。</translation>
    </message>
    <message>
        <source>Entering Standby mode does not reset the chip.</source>
        <translation>进入待机模式不会使芯片复位。</translation>
    </message>
    <message>
        <source>Entering Shutdown mode resets the chip.</source>
        <translation>进入关断模式会使芯片复位。</translation>
    </message>
    <message>
        <source>Entering Shutdown mode does not reset the chip.</source>
        <translation>进入关断模式不会使芯片复位。</translation>
    </message>
    <message>
        <source>The independent watchdog always runs.</source>
        <translation>独立看门狗始终运行。</translation>
    </message>
    <message>
        <source>The program starts the independent watchdog.</source>
        <translation>独立看门狗在程序启动它之后运行。</translation>
    </message>
    <message>
        <source>A watchdog that always runs also runs in the bootloader, which does not refresh it.</source>
        <translation>始终运行的看门狗在引导加载程序中也运行，而引导加载程序不会喂狗。</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Stop mode.</source>
        <translation>独立看门狗在停止模式下暂停。</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Stop mode.</source>
        <translation>独立看门狗在停止模式下继续运行。</translation>
    </message>
    <message>
        <source>Whether a program in Stop mode must wake up to refresh the watchdog.</source>
        <translation>休眠中的程序是否必须醒来喂狗。</translation>
    </message>
    <message>
        <source>The independent watchdog is frozen in Standby mode.</source>
        <translation>独立看门狗在待机模式下暂停。</translation>
    </message>
    <message>
        <source>The independent watchdog runs in Standby mode.</source>
        <translation>独立看门狗在待机模式下继续运行。</translation>
    </message>
    <message>
        <source>Whether the watchdog resets a chip in Standby mode.</source>
        <translation>处于待机模式的芯片是否会被看门狗复位。</translation>
    </message>
    <message>
        <source>The window watchdog always runs.</source>
        <translation>窗口看门狗始终运行。</translation>
    </message>
    <message>
        <source>The program starts the window watchdog.</source>
        <translation>窗口看门狗在程序启动它之后运行。</translation>
    </message>
    <message>
        <source>The second watchdog, which also resets the chip if it is refreshed too early.</source>
        <translation>第二个看门狗，喂狗过早也会触发。</translation>
    </message>
    <message>
        <source>One bank.</source>
        <translation>单存储区。</translation>
    </message>
    <message>
        <source>Two banks.</source>
        <translation>双存储区。</translation>
    </message>
    <message>
        <source>How parts with 256 or 512 KB of flash are divided.</source>
        <translation>闪存为 256 或 512 KB 的型号如何划分。</translation>
    </message>
    <message>
        <source>No effect on parts with 1 MB: those always have two banks.</source>
        <translation>对 1 MB 的型号无作用：它们始终有两个存储区。</translation>
    </message>
    <message>
        <source>One bank on parts with 1 MB.</source>
        <translation>1 MB 的型号为单存储区。</translation>
    </message>
    <message>
        <source>Two banks on parts with 1 MB.</source>
        <translation>1 MB 的型号为双存储区。</translation>
    </message>
    <message>
        <source>How parts with 1 MB of flash are divided.</source>
        <translation>闪存为 1 MB 的型号如何划分。</translation>
    </message>
    <message>
        <source>No effect on parts with 2 MB.</source>
        <translation>对 2 MB 的型号无作用。</translation>
    </message>
    <message>
        <source>One bank with pages of 8 KB.</source>
        <translation>单存储区，每页 8 KB。</translation>
    </message>
    <message>
        <source>Two banks with pages of 4 KB.</source>
        <translation>双存储区，每页 4 KB。</translation>
    </message>
    <message>
        <source>How the flash is divided.</source>
        <translation>闪存如何划分。</translation>
    </message>
    <message>
        <source>SRAM2 parity check is on.</source>
        <translation>对 SRAM2 进行奇偶校验。</translation>
    </message>
    <message>
        <source>SRAM2 parity check is off.</source>
        <translation>不对 SRAM2 进行奇偶校验。</translation>
    </message>
    <message>
        <source>Detects bit errors in SRAM2.</source>
        <translation>发现 SRAM2 中翻转的位。</translation>
    </message>
    <message>
        <source>A reset erases SRAM2.</source>
        <translation>复位会擦除 SRAM2。</translation>
    </message>
    <message>
        <source>A reset does not erase SRAM2.</source>
        <translation>复位使 SRAM2 保持原样。</translation>
    </message>
    <message>
        <source>Whether the content of SRAM2 survives a reset.</source>
        <translation>SRAM2 中的机密内容或留给下次启动的消息在复位后是否保留。</translation>
    </message>
    <message>
        <source>OPTR 7:0</source>
        <translation>OPTR 7:0</translation>
    </message>
    <message>
        <source>Level 0: not protected.</source>
        <translation>级别 0：无保护。</translation>
    </message>
    <message>
        <source>Level 1: the flash cannot be read from outside.</source>
        <translation>级别 1：无法从外部读取闪存。</translation>
    </message>
    <message>
        <source>Level 2: locked permanently; only the chip&apos;s own program can change it.</source>
        <translation>级别 2：永久锁定；只有其自身的程序能更改它。</translation>
    </message>
    <message>
        <source>Level 0: about 1.7 V.</source>
        <translation>级别 0：约 1.7 V。</translation>
    </message>
    <message>
        <source>Level 1: about 2.0 V.</source>
        <translation>级别 1：约 2.0 V。</translation>
    </message>
    <message>
        <source>Level 2: about 2.2 V.</source>
        <translation>级别 2：约 2.2 V。</translation>
    </message>
    <message>
        <source>Level 3: about 2.5 V.</source>
        <translation>级别 3：约 2.5 V。</translation>
    </message>
    <message>
        <source>Level 4: about 2.8 V.</source>
        <translation>级别 4：约 2.8 V。</translation>
    </message>
    <message>
        <source>OPTR 10:8</source>
        <translation>OPTR 10:8</translation>
    </message>
    <message>
        <source>%1: a value that the reference manual does not define.</source>
        <translation>%1：参考手册没有定义的值。</translation>
    </message>
    <message>
        <source>Below this supply voltage the chip is held in reset.</source>
        <translation>低于此供电电压时，芯片保持复位。</translation>
    </message>
    <message>
        <source>OPTR %1</source>
        <translation>OPTR %1</translation>
    </message>
    <message>
        <source>No backup can be made: part of the content to be replaced cannot be read.</source>
        <translation>无法备份：更新要替换的内容有一部分无法读取。</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>如果设备上的内容可以舍弃，请不备份而直接更新。</translation>
    </message>
    <message>
        <source>Nothing is replaced, so there is nothing to back up.</source>
        <translation>没有替换任何内容，因此无需备份。</translation>
    </message>
    <message>
        <source>The content to be replaced (%1) is saved in %2.</source>
        <translation>更新要替换的内容（%1）保存在 %2 中。</translation>
    </message>
    <message>
        <source>Nothing on the device was changed.</source>
        <translation>设备上没有任何改变。</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; its program runs again.</source>
        <translation>设备上没有任何改变；其程序再次运行。</translation>
    </message>
    <message>
        <source>Nothing on the device was changed; it is in bootloader mode.</source>
        <translation>设备上没有任何改变；它在其引导加载程序中等待。</translation>
    </message>
    <message>
        <source>Nothing in its memory was changed.</source>
        <translation>其存储器中没有任何改变。</translation>
    </message>
    <message>
        <source>The old program may already be erased.</source>
        <translation>旧程序可能已被擦除。</translation>
    </message>
    <message>
        <source>The old program is erased; the device is in bootloader mode.</source>
        <translation>旧程序已擦除；设备在其引导加载程序中等待。</translation>
    </message>
    <message>
        <source>The old program is erased and the new one is not complete.</source>
        <translation>旧程序已擦除，新程序尚不完整。</translation>
    </message>
    <message>
        <source>To start its program again, unplug the device and plug it in again.</source>
        <translation>要重新启动其程序，请拔下设备再重新插入。</translation>
    </message>
    <message>
        <source>Plug it in again, then try again.</source>
        <translation>请重新插入设备，然后重试。</translation>
    </message>
    <message>
        <source>Leave it plugged in and start the update again.</source>
        <translation>请保持插入，并重新开始更新。</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>请重新插入设备并重新开始更新。如果它没有出现，请在插入时按住 BOOT0。</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>%1 on port %2</source>
        <translation>端口 %2 上的 %1</translation>
    </message>
    <message>
        <source> (serial %1)</source>
        <translation> (序列号 %1)</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>没有插入任何设备</translation>
    </message>
    <message>
        <source>connected: </source>
        <translation>已插入： </translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>没有连接设备。</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, hold BOOT0 while you plug it in.</source>
        <translation>请用能传输数据的 USB 线缆连接设备。如果它没有出现，请在插入时按住 BOOT0。</translation>
    </message>
    <message>
        <source>The chosen device is not connected.</source>
        <translation>所选设备没有连接。</translation>
    </message>
    <message>
        <source>Connect it or choose another one.</source>
        <translation>请连接它，或选择其他设备。</translation>
    </message>
    <message>
        <source>Choose one by its port or unplug the others.</source>
        <translation>请按端口选择一个，或拔下其他设备。</translation>
    </message>
    <message>
        <source>The device selection is empty.</source>
        <translation>要求选择设备，但没有给出任何依据。</translation>
    </message>
    <message>
        <source>The chosen device has no interface for updates over USB.</source>
        <translation>所选设备没有用于 USB 更新的接口。</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board, or choose another device.</source>
        <translation>请用板卡上的启动按钮或跳线启动其引导加载程序，或选择其他设备。</translation>
    </message>
    <message>
        <source>The chosen device uses a different kind of DFU than STM32 bootloaders.</source>
        <translation>所选设备使用的 DFU 类型与 STM32 的引导加载程序不同。</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>请选择其他设备。</translation>
    </message>
    <message>
        <source>Hold BOOT0, press reset (or unplug the device and plug it in again), and try again.</source>
        <translation>请按住 BOOT0，按复位按钮（或拔下设备再重新插入），然后重试。</translation>
    </message>
    <message>
        <source>Unplug the other devices and try again.</source>
        <translation>请拔下其他设备，然后重试。</translation>
    </message>
    <message>
        <source>The running program cannot start the bootloader.</source>
        <translation>正在运行的程序无法启动引导加载程序。</translation>
    </message>
    <message>
        <source>The device reconnected at another port and was recognised by its serial number.</source>
        <translation>设备在另一个端口恢复连接，已通过序列号识别。</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; starting again.</source>
        <translation>设备离开总线后恢复连接；工作重新开始。</translation>
    </message>
    <message>
        <source>Everything is written and verified, but </source>
        <translation>全部内容已写入并校验，但 </translation>
    </message>
    <message>
        <source>Everything is written, but </source>
        <translation>全部内容已写入，但 </translation>
    </message>
    <message>
        <source>the device restarted in bootloader mode instead of its program.</source>
        <translation>设备再次启动了其引导加载程序，而不是其程序。</translation>
    </message>
    <message>
        <source>If it does not start, unplug it and plug it in again.</source>
        <translation>如果它没有启动，请拔下再重新插入。</translation>
    </message>
    <message>
        <source>Unplug the device, release BOOT0, and plug it in again.</source>
        <translation>请拔下设备，松开 BOOT0，再重新插入。</translation>
    </message>
    <message>
        <source>The bootloader reported an error on exit, but did exit: </source>
        <translation>引导加载程序在退出时报告了问题，并已退出： </translation>
    </message>
    <message>
        <source>The file is for more than one memory.</source>
        <translation>该文件用于多个存储器。</translation>
    </message>
    <message>
        <source>The device has several memories and does not state which of them a mass erase covers.</source>
        <translation>设备有多个存储器，且没有说明全片擦除会清空哪一个。</translation>
    </message>
    <message>
        <source>Part of the memory is protected or cannot be read.</source>
        <translation>存储器的一部分受保护或无法读取。</translation>
    </message>
    <message>
        <source>Part of the memory is excluded from updates.</source>
        <translation>存储器的一部分不参与更新。</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase.</source>
        <translation>设备收到了全部擦除的请求，但没有执行。</translation>
    </message>
    <message>
        <source>The range covers part of a sector, but only whole sectors can be erased.</source>
        <translation>该范围只覆盖扇区的一部分，而扇区只能整个擦除。</translation>
    </message>
    <message>
        <source>Give a range of whole sectors, for example from %1 with a length of %2 bytes.</source>
        <translation>请给出由整个扇区组成的范围，例如从 %1 开始、长度为 %2 字节。</translation>
    </message>
    <message>
        <source>This memory cannot be erased.</source>
        <translation>此存储器无法擦除。</translation>
    </message>
    <message>
        <source>The device does not have memory in the whole range.</source>
        <translation>设备并非在整个范围内都有存储器。</translation>
    </message>
    <message>
        <source>The device does not announce erasable memory.</source>
        <translation>设备没有声明可擦除的存储器。</translation>
    </message>
    <message>
        <source>The device does not have memory there.</source>
        <translation>设备在那里没有存储器。</translation>
    </message>
    <message>
        <source>This memory cannot be read, so nothing can be compared.</source>
        <translation>设备不允许读取此存储器，因此无法比较。</translation>
    </message>
    <message>
        <source>Excluded from updates: stays as it is.</source>
        <translation>不参与更新：保持原样。</translation>
    </message>
    <message>
        <source>Not in the file: stays as it is.</source>
        <translation>不在文件中：保持原样。</translation>
    </message>
    <message>
        <source>Not in the file, which replaces the whole chip: erased.</source>
        <translation>不在文件中，而整个芯片归该文件所有：清空。</translation>
    </message>
    <message>
        <source>Not in the file and empty already: nothing is lost.</source>
        <translation>不在文件中且已为空：没有任何损失。</translation>
    </message>
    <message>
        <source>Some bytes were wrong on the first read and right on the next two. The memory is fine; the USB connection may not be.</source>
        <translation>有些字节起初读取有误，之后两次都正确。存储器没有问题；USB 连接可能有问题。</translation>
    </message>
    <message>
        <source>The file covers only part of a sector, and the rest cannot be read, so it would be lost.</source>
        <translation>文件只覆盖扇区的一部分，而设备不允许读取其余部分，因此其余部分会丢失。</translation>
    </message>
    <message>
        <source>Use a file that fills whole sectors.</source>
        <translation>请使用填满整个扇区的文件。</translation>
    </message>
    <message>
        <source>%1 of adjacent data cannot be read and will be discarded: an earlier update was interrupted there.</source>
        <translation>程序旁边的 %1 无法读取，将舍弃：先前的更新在那里中断。</translation>
    </message>
    <message>
        <source>Use a file made for this device.</source>
        <translation>请使用为此设备制作的文件。</translation>
    </message>
    <message>
        <source>The file does not contain firmware.</source>
        <translation>文件完全不含固件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The file does not fit at the given address.</source>
        <translation>从给定地址开始放不下该文件。</translation>
    </message>
    <message>
        <source>The device sent fewer bytes than requested.</source>
        <translation>设备给出的字节少于所请求的数量。</translation>
    </message>
    <message>
        <source>Some bytes differed on the second read. The USB connection or the memory may be faulty.</source>
        <translation>有些字节第二次读取的结果不同。USB 连接或存储器可能有问题。</translation>
    </message>
    <message>
        <source>Part of the memory differs on each read.</source>
        <translation>存储器的一部分每次读取的结果都不同。</translation>
    </message>
    <message>
        <source>A USB transfer failed and is repeated: </source>
        <translation>一次 USB 传输失败，正在重复： </translation>
    </message>
    <message>
        <source>Version %1 was written again.</source>
        <translation>重新写入版本 %1。</translation>
    </message>
    <message>
        <source>Updated from %1 to %2.</source>
        <translation>已从 %1 更新到 %2。</translation>
    </message>
    <message>
        <source>Version %1 is installed.</source>
        <translation>版本 %1 已安装。</translation>
    </message>
    <message>
        <source>The file is written to the device.</source>
        <translation>文件已写入设备。</translation>
    </message>
    <message>
        <source>The update is planned; nothing was changed.</source>
        <translation>更新已计划；没有任何改变。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已写回设备。</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>设备中的内容与文件一致。</translation>
    </message>
    <message>
        <source>The memory is read.</source>
        <translation>存储器已读取。</translation>
    </message>
    <message>
        <source>The memory is erased.</source>
        <translation>存储器已擦除。</translation>
    </message>
    <message>
        <source>Read protection is removed and everything is erased.</source>
        <translation>读保护已移除，全部内容已擦除。</translation>
    </message>
    <message>
        <source>The device is in bootloader mode.</source>
        <translation>设备在其引导加载程序中。</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>程序已启动。</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty.</source>
        <translation>每个字节都已回读，且为空。</translation>
    </message>
    <message>
        <source>Every byte was read back and matches.</source>
        <translation>每个字节都已回读，且一致。</translation>
    </message>
    <message>
        <source>It was not read back.</source>
        <translation>没有回读。</translation>
    </message>
    <message>
        <source>The device restarted normally.</source>
        <translation>设备已作为其应用程序恢复连接。</translation>
    </message>
    <message>
        <source>The file contains bytes for addresses that this device does not have.</source>
        <translation>文件含有此设备不存在的位置的字节。</translation>
    </message>
    <message>
        <source>%1 is not inside &quot;%2&quot; (alternate setting %3)</source>
        <translation>%1 不在“%2”内（备用设置 %3）</translation>
    </message>
    <message>
        <source>The file contains two values for the same address.</source>
        <translation>文件为同一位置给出了两个值。</translation>
    </message>
    <message>
        <source>The file is for a memory that this device does not have.</source>
        <translation>该文件用于此设备没有的存储器。</translation>
    </message>
    <message>
        <source>alternate setting %1</source>
        <translation>备用设置 %1</translation>
    </message>
    <message>
        <source>Contains the start of the program: erased first and completed last, so that an incomplete program never starts.</source>
        <translation>启动程序的部分：最先擦除、最后写完，因此不完整的程序不会启动。</translation>
    </message>
    <message>
        <source>Erased and written without comparing.</source>
        <translation>不经比较即擦除并写入。</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster).</source>
        <translation>没有比较，因为不值得。</translation>
    </message>
    <message>
        <source>Differs from the file, which covers part of it; the rest is kept.</source>
        <translation>与文件不同，文件只覆盖其一部分；其余部分保留。</translation>
    </message>
    <message>
        <source>Differs from the file.</source>
        <translation>与文件不同。</translation>
    </message>
    <message>
        <source>Already matches the file.</source>
        <translation>已含有文件中的内容。</translation>
    </message>
    <message>
        <source>Erased by the mass erase, then written.</source>
        <translation>随整个存储器擦除，然后写入。</translation>
    </message>
    <message>
        <source>The results cannot be written to %1.</source>
        <translation>结果无法写入 %1。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or choose another file.</source>
        <translation>请检查文件夹及其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 already exists and is not a table of series results.</source>
        <translation>%1 已存在，且不是批量结果表。</translation>
    </message>
    <message>
        <source>Choose another file; this one is unchanged.</source>
        <translation>请选择其他文件；此文件保持原样。</translation>
    </message>
    <message>
        <source>The device does not announce any program memory.</source>
        <translation>设备没有声明可容纳程序的存储器。</translation>
    </message>
    <message>
        <source>Give the address of the program.</source>
        <translation>请给出程序的地址。</translation>
    </message>
    <message>
        <source>Not all of the range is readable memory.</source>
        <translation>设备并非在整个范围内都有可读存储器。</translation>
    </message>
    <message>
        <source>Choose a range inside its memory map.</source>
        <translation>请查看其存储器映射，并给出其中的范围。</translation>
    </message>
    <message>
        <source>The device does not announce readable memory.</source>
        <translation>设备没有声明可读取的存储器。</translation>
    </message>
    <message>
        <source>Part of the memory cannot be read: an interrupted update left it half written.</source>
        <translation>存储器的一部分无法读取：中断的更新使其只写入了一半。</translation>
    </message>
    <message>
        <source>Update the device, or read the ranges around it.</source>
        <translation>请更新设备，或读取该位置前后的范围。</translation>
    </message>
    <message>
        <source>The device is not read-protected.</source>
        <translation>设备没有读保护：无需移除。</translation>
    </message>
    <message>
        <source>To empty its memory, erase it.</source>
        <translation>要清空其存储器，请擦除它。</translation>
    </message>
    <message>
        <source>The device does not announce flash memory.</source>
        <translation>设备没有声明可受保护的闪存。</translation>
    </message>
    <message>
        <source>The bootloader accepted the request to remove read protection, and the device disconnected: its program is erased.</source>
        <translation>引导加载程序已接受移除读保护的请求，设备已离开总线：它不再有程序。</translation>
    </message>
    <message>
        <source>Hold BOOT0 while you plug it in; the bootloader then shows whether read protection is removed, and a program can be installed.</source>
        <translation>请在插入时按住 BOOT0；其引导加载程序随后会显示保护是否已解除，之后可以安装程序。</translation>
    </message>
    <message>
        <source>Read protection is removed, but the memory is not empty.</source>
        <translation>读保护已移除，但存储器不为空。</translation>
    </message>
    <message>
        <source>Erase the device before you rely on its content.</source>
        <translation>在信任其中的内容之前，请先擦除设备。</translation>
    </message>
    <message>
        <source>Everything is written%1 and the device restarted, but it reports version %2 instead of %3.</source>
        <translation>全部内容已写入%1，设备已恢复连接，但它报告的版本是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>, read back</source>
        <translation>并回读</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again and check its version. If it is still wrong, the file states a version that its program does not report.</source>
        <translation>请拔下设备再重新插入，然后查看其版本。如果版本不变，说明文件声明的版本与其程序报告的版本不同。</translation>
    </message>
    <message>
        <source>Continues the interrupted update.</source>
        <translation>继续先前中断的更新。</translation>
    </message>
    <message>
        <source>An update with another file was interrupted here.</source>
        <translation>此处先前有一次使用其他文件的更新被中断。</translation>
    </message>
    <message>
        <source>The device did not carry out the mass erase; its sectors are erased one by one.</source>
        <translation>设备收到了擦除整个存储器的请求，但没有执行；其扇区将逐个擦除。</translation>
    </message>
    <message>
        <source>A mass erase would lose data. </source>
        <translation>一次擦除整个存储器会造成损失。 </translation>
    </message>
    <message>
        <source>Use the automatic choice, or state that the file replaces the whole chip.</source>
        <translation>请让程序选择方式，或指明整个芯片归该文件所有。</translation>
    </message>
    <message>
        <source>Erasing single sectors is fastest.</source>
        <translation>逐个擦除扇区用时最少。</translation>
    </message>
    <message>
        <source>Single sectors are erased. </source>
        <translation>逐个擦除扇区。 </translation>
    </message>
    <message>
        <source>Mass erase, as requested.</source>
        <translation>按要求一次擦除整个存储器。</translation>
    </message>
    <message>
        <source>Every sector of the file is erased and written, as requested.</source>
        <translation>按要求擦除并写入文件的每个扇区。</translation>
    </message>
    <message>
        <source>Only sectors that differ are erased, as requested.</source>
        <translation>按要求只擦除不同的扇区。</translation>
    </message>
    <message>
        <source>A mass erase is fastest and loses nothing.</source>
        <translation>一次擦除整个存储器用时最少，且没有任何损失。</translation>
    </message>
    <message>
        <source>The file would change chip settings that may be irreversible. An update never does that.</source>
        <translation>该文件会更改芯片中可能不可逆的设置。更新从不这样做。</translation>
    </message>
    <message>
        <source>The file contains bytes for memory that cannot be rewritten.</source>
        <translation>文件含有无法重写的位置的字节。</translation>
    </message>
    <message>
        <source>The device announces memory in units that cannot be programmed.</source>
        <translation>设备声明的存储器中有无法编程的部分。</translation>
    </message>
    <message>
        <source>The file needs memory that is excluded from updates.</source>
        <translation>文件需要存储器中不参与更新的部分。</translation>
    </message>
    <message>
        <source>Use a file that does not need it, or do not exclude it.</source>
        <translation>请使用不涉及该部分的文件，或不要将其排除。</translation>
    </message>
    <message>
        <source>the device %1 on USB port %2</source>
        <translation>USB 端口 %2 上的设备 %1</translation>
    </message>
    <message>
        <source>“%1” (%2) on USB port %3</source>
        <translation>USB 端口 %3 上的“%1”（%2）</translation>
    </message>
    <message>
        <source>As administrator, put this line into /etc/udev/rules.d/70-fieldflash.rules:
%1
Then unplug the device and plug it in again; Fieldflash then continues automatically. (In a remote session, use MODE=&quot;0666&quot; instead of TAG+=&quot;uaccess&quot;.)</source>
        <translation>请以管理员身份将此行写入 /etc/udev/rules.d/70-fieldflash.rules：
%1
然后拔下设备再重新插入；Fieldflash 会自动继续。（远程登录时，请写 MODE=&quot;0666&quot; 代替 TAG+=&quot;uaccess&quot;。）</translation>
    </message>
    <message>
        <source>This system does not give programs access to USB devices.</source>
        <translation>此系统完全不允许程序使用 USB 设备。</translation>
    </message>
    <message>
        <source>In a container or sandbox, give it access to /dev/bus/usb.</source>
        <translation>在容器或沙盒中，请授予其访问 /dev/bus/usb 的权限。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use %1.</source>
        <translation>您的账户无权使用%1。</translation>
    </message>
    <message>
        <source>Another program is using %1.</source>
        <translation>另一个程序正在使用%1。</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1已断开连接。</translation>
    </message>
    <message>
        <source>Plug it in again. If you did not unplug it, try another cable or port.</source>
        <translation>请重新插入；如果不是您拔下的，请换一根线缆或换一个端口。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1没有及时应答。</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and repeat the step.</source>
        <translation>请拔下设备，重新插入，然后重复此步骤。</translation>
    </message>
    <message>
        <source>%1 refused a request.</source>
        <translation>%1拒绝了一个请求。</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub.</source>
        <translation>请换一根线缆、换一个端口，或不使用集线器。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>另一个程序（%1，进程 %2）</translation>
    </message>
    <message>
        <source>The device is not at the expected port.</source>
        <translation>设备不在当前工作的端口上。</translation>
    </message>
    <message>
        <source>Plug it into the expected port.</source>
        <translation>请将其插入该端口。</translation>
    </message>
    <message>
        <source>The device did not send a valid string descriptor.</source>
        <translation>设备发送的内容不是文本。</translation>
    </message>
    <message>
        <source>The data needed to recover from an interruption could not be saved.</source>
        <translation>无法保存更新中断后需要保留的内容。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder is writable.</source>
        <translation>请检查磁盘是否已满，以及文件夹是否可写。</translation>
    </message>
    <message>
        <source>Part of the memory is not empty after erasing, so it cannot be written.</source>
        <translation>存储器的一部分擦除后仍不为空，因此无法写入。</translation>
    </message>
    <message>
        <source>The device disconnects whenever data next to the program is read, so it cannot be kept.</source>
        <translation>每次读取程序旁边的字节时设备都会掉线，因此无法保留这些字节。</translation>
    </message>
    <message>
        <source>If this data is not needed, discard it (option --no-preserve), or use a file that fills whole sectors.</source>
        <translation>如果那里的内容可以不要，请放弃它（选项 --no-preserve），或使用填满整个扇区的文件。</translation>
    </message>
    <message>
        <source>Cannot be read: power failed here, or it is damaged.</source>
        <translation>无法读取：该处曾断电，或已损坏。</translation>
    </message>
    <message>
        <source>The device disconnected and reconnected; the update continues.</source>
        <translation>设备离开总线后又回来了；更新继续进行。</translation>
    </message>
    <message>
        <source>The device is running its program, not its bootloader.</source>
        <translation>设备正在运行其程序，而不是引导加载程序。</translation>
    </message>
    <message>
        <source>Start the bootloader first.</source>
        <translation>请先启动引导加载程序。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>Choose a file: pipes and devices are not supported.</source>
        <translation>请选择文件：不支持管道和设备。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>Check that it exists and that you have permission to read it.</source>
        <translation>请检查文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2.</source>
        <translation>“%1”大于 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a device id.</source>
        <translation>“%1”不是设备 ID。</translation>
    </message>
    <message>
        <source>Did you mean %1? (serial:%2 chooses a serial number.)</source>
        <translation>您是否想输入 %1？（serial:%2 表示选择序列号。）</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page of the window, or with fieldflash-cli unprotect --erase-everything. Then write a complete firmware.</source>
        <translation>可以移除读保护，但会擦除整个芯片以及旧程序保存的所有内容：在窗口的“选项字节”页面操作，或使用 fieldflash-cli unprotect --erase-everything。之后必须写入完整的固件。</translation>
    </message>
    <message>
        <source>The firmware is too large for a support bundle.</source>
        <translation>固件过大，无法放入支持包。</translation>
    </message>
    <message>
        <source>Save it without the firmware and send the firmware file separately.</source>
        <translation>请在不包含固件的情况下保存，并单独发送该文件。</translation>
    </message>
    <message>
        <source>No known device is connected. Connected: %1.</source>
        <translation>没有连接已知设备，但有：%1。</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it: %1.</source>
        <translation>如果它就是要更新的设备，请选择它：%1。</translation>
    </message>
    <message>
        <source>%1 devices match: %2.</source>
        <translation>有 %1 个设备符合：%2。</translation>
    </message>
    <message>
        <source>Download or copy the file again. If that does not help, ask its manufacturer.</source>
        <translation>请重新下载或复制该文件。如果没有用，请询问其制作者。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>external memory</source>
        <translation>外部存储器</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>not a memory of this device</source>
        <translation>不是此设备的存储器</translation>
    </message>
    <message>
        <source>If you are sure, override with %1.</source>
        <translation>如果确定，请用 %1 忽略此问题。</translation>
    </message>
    <message>
        <source>Use the firmware file made for this device.</source>
        <translation>请使用为此设备制作的固件文件。</translation>
    </message>
    <message>
        <source>an ELF file (linker output)</source>
        <translation>链接器生成的 ELF 文件</translation>
    </message>
    <message>
        <source>a UF2 file</source>
        <translation>UF2 文件</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>a file compressed with gzip</source>
        <translation>gzip 压缩文件</translation>
    </message>
    <message>
        <source>a file compressed with xz</source>
        <translation>xz 压缩文件</translation>
    </message>
    <message>
        <source>a file compressed with bzip2</source>
        <translation>bzip2 压缩文件</translation>
    </message>
    <message>
        <source>a file compressed with Zstandard</source>
        <translation>Zstandard 压缩文件</translation>
    </message>
    <message>
        <source>a file compressed with LZ4</source>
        <translation>LZ4 压缩文件</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a Windows cabinet archive</source>
        <translation>Windows cabinet 压缩包</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>a library or a Debian package</source>
        <translation>库文件或 Debian 软件包</translation>
    </message>
    <message>
        <source>an RPM package</source>
        <translation>RPM 软件包</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a program for macOS</source>
        <translation>macOS 程序</translation>
    </message>
    <message>
        <source>This file is an ArduPilot package (.apj). It contains the program without the bootloader that starts it.</source>
        <translation>此文件是 ArduPilot 软件包（.apj）。它包含程序，但不含启动它的引导程序。</translation>
    </message>
    <message>
        <source>Take the file of the same name that ends in _with_bl.hex: it contains both.</source>
        <translation>请使用以 _with_bl.hex 结尾的同名文件：它同时包含两者。</translation>
    </message>
    <message>
        <source>This file is a PX4 package (.px4). It contains the program without the bootloader that starts it.</source>
        <translation>此文件是 PX4 软件包（.px4）。它包含程序，但不含启动它的引导程序。</translation>
    </message>
    <message>
        <source>Install it with QGroundControl, or take the .hex or .bin file that contains the bootloader too.</source>
        <translation>请用 QGroundControl 安装，或使用同时包含引导程序的 .hex 或 .bin 文件。</translation>
    </message>
    <message>
        <source>It may be a server&apos;s error message instead of the file.</source>
        <translation>它可能是服务器的应答，而文件并未送达。</translation>
    </message>
    <message>
        <source>The file is for a device of another vendor.</source>
        <translation>文件适用于其他厂商的设备。</translation>
    </message>
    <message>
        <source>The file is for a different product than the connected device.</source>
        <translation>文件适用于与所连接设备不同的产品。</translation>
    </message>
    <message>
        <source>The file is for devices with a different bootloader (%1) than this device (%2).</source>
        <translation>文件适用于引导程序为 %1 的设备，而此设备为 %2。</translation>
    </message>
    <message>
        <source>file %1, bootloader %2</source>
        <translation>文件 %1，引导程序 %2</translation>
    </message>
    <message>
        <source>The file is for %1. In bootloader mode, the device does not state its product.</source>
        <translation>文件适用于 %1。在引导程序模式下，设备不会说明它是否就是该设备。</translation>
    </message>
    <message>
        <source>Compare the file name with the device. If the device has a program, start it so that its id can be compared.</source>
        <translation>请将文件名与设备核对。如果设备中有程序，请启动它：这样就能比较其 ID。</translation>
    </message>
    <message>
        <source>The file contains version %1, which is older than version %2 on the device.</source>
        <translation>文件包含版本 %1，比设备上的版本 %2 旧。</translation>
    </message>
    <message>
        <source>The file states version %1, but the program in it states %2.</source>
        <translation>文件称其版本为 %1，但其中的程序称为 %2。</translation>
    </message>
    <message>
        <source>The program in the file (%1) is for a different device than the connected one.</source>
        <translation>文件中的程序（%1）适用于与所连接设备不同的设备。</translation>
    </message>
    <message>
        <source>application header %1:%2, device %3</source>
        <translation>应用程序头 %1:%2，设备 %3</translation>
    </message>
    <message>
        <source>The program in the file is for the board %1; the program on the device is for %2.</source>
        <translation>文件中的程序适用于开发板 %1；设备上的程序适用于 %2。</translation>
    </message>
    <message>
        <source>board names from the application headers</source>
        <translation>应用程序头中写明的开发板</translation>
    </message>
    <message>
        <source>this is text, not an Intel HEX record, which begins with a colon</source>
        <translation>这是文本，而不是以冒号开头的 Intel HEX 记录</translation>
    </message>
    <message>
        <source>the record is cut off or contains a character that is not a hexadecimal digit</source>
        <translation>记录被截断，或含有非十六进制数字的字符</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read, so nothing can be written safely.</source>
        <translation>设备没有以可读的形式描述其存储器，因此无法安全写入。</translation>
    </message>
    <message>
        <source>no readable layout of program memory</source>
        <translation>没有可读的程序存储器布局</translation>
    </message>
    <message>
        <source>Restart the device in bootloader mode and try again. If it happens again, its bootloader cannot be used.</source>
        <translation>请让设备重新进入引导程序模式后再试。如果再次出现，说明其引导程序无法使用。</translation>
    </message>
    <message>
        <source>The device announces an empty memory: there is no sector to write to.</source>
        <translation>设备将其存储器描述为空：没有任何可写的扇区。</translation>
    </message>
    <message>
        <source>no sector of program memory</source>
        <translation>没有程序存储器扇区</translation>
    </message>
    <message>
        <source>Start the bootloader that gives access to the device&apos;s flash.</source>
        <translation>请启动能访问设备闪存的引导程序。</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1，位于 %2（%3）</translation>
    </message>
    <message>
        <source>Part of the file cannot be written to this device: %1.</source>
        <translation>文件的一部分无法写入此设备：%1。</translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, use --skip outside-map.</source>
        <translation>要写入文件的其余部分，请使用 --skip outside-map。</translation>
    </message>
    <message>
        <source>Nothing in the file can be written to this device: %1.</source>
        <translation>文件中没有任何内容可以写入此设备：%1。</translation>
    </message>
    <message>
        <source>The file does not fit into the memory of this device: there is no memory at %1.</source>
        <translation>文件放不进此设备的存储器：它会延伸到 %1，而那里没有存储器。</translation>
    </message>
    <message>
        <source>The start of this device&apos;s flash is protected: it contains the bootloader.</source>
        <translation>此设备闪存的开头受保护：那里是它的引导程序。</translation>
    </message>
    <message>
        <source>The device does not allow writing %1.</source>
        <translation>设备不允许写入 %1。</translation>
    </message>
    <message>
        <source>read-only: %1</source>
        <translation>只读：%1</translation>
    </message>
    <message>
        <source>This device does not have writable memory. Start the bootloader that gives access to its flash.</source>
        <translation>此设备没有可写的存储器。请启动能访问其闪存的引导程序。</translation>
    </message>
    <message>
        <source>The first address that can be written is %1.</source>
        <translation>第一个可写地址是 %1。</translation>
    </message>
    <message>
        <source>Use the firmware that is built to start at %1.</source>
        <translation>请使用为从 %1 启动而构建的固件。</translation>
    </message>
    <message>
        <source>The file is larger than %1, too large for firmware for these devices.</source>
        <translation>文件大于 %1，这类设备没有这么大的固件。</translation>
    </message>
    <message>
        <source>The Intel HEX file is stored as UTF-16 text.</source>
        <translation>Intel HEX 文件以 UTF-16 文本保存。</translation>
    </message>
    <message>
        <source>there are NUL bytes or a Ctrl-Z before this record</source>
        <translation>此记录之前有 NUL 字节或 Ctrl-Z</translation>
    </message>
    <message>
        <source>the byte at address %1 was already defined with a different value</source>
        <translation>地址 %1 处的字节之前已给出，值不同</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>文件不包含固件。</translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>This program was probably built for %1 and would not start at %2.</source>
        <translation>此程序很可能是为 %1 构建的，在 %2 无法启动。</translation>
    </message>
    <message>
        <source>This device does not have memory there.</source>
        <translation>此设备在那里没有存储器。</translation>
    </message>
    <message>
        <source>The file itself states the wrong address: ask its manufacturer for a corrected one.</source>
        <translation>文件本身给出的地址有误：请向其制作者索取正确的文件。</translation>
    </message>
    <message>
        <source>Write it where it belongs: %1.</source>
        <translation>请写到它应在的位置：%1。</translation>
    </message>
    <message>
        <source>This program was built to run from RAM (%1); it would not start from flash.</source>
        <translation>此程序是为在 RAM（%1）中运行而构建的；无法从闪存启动。</translation>
    </message>
    <message>
        <source>This program was built to run from external memory (%1); it would not start from the flash of the chip.</source>
        <translation>此程序是为在外部存储器（%1）中运行而构建的；无法从芯片闪存启动。</translation>
    </message>
    <message>
        <source>Build the program for flash. A debugger can load it into RAM.</source>
        <translation>请为闪存构建该程序。调试器可以将它加载到 RAM。</translation>
    </message>
    <message>
        <source>It needs a bootloader that can write external memory.</source>
        <translation>它需要能写入外部存储器的引导程序。</translation>
    </message>
    <message>
        <source>This program was built for another address and would not start at %1.</source>
        <translation>此程序是为其他地址构建的，在 %1 无法启动。</translation>
    </message>
    <message>
        <source>The program&apos;s entry point is outside the file, so it could not start.</source>
        <translation>程序的入口点在文件之外，因此无法启动。</translation>
    </message>
    <message>
        <source>no vector table at %1</source>
        <translation>没有向量表：%1</translation>
    </message>
    <message>
        <source>A signed MCUboot image cannot be at the start of flash: its bootloader belongs there.</source>
        <translation>已签名的 MCUboot 映像不能位于闪存开头：那里应是启动它的引导程序。</translation>
    </message>
    <message>
        <source>Write it to the slot of its bootloader with --address.</source>
        <translation>请用 --address 将其写入引导程序的槽位。</translation>
    </message>
    <message>
        <source>There is no program at the start of flash (%1) that would start this one after a reset.</source>
        <translation>闪存开头（%1）没有任何内容会在复位后启动此程序。</translation>
    </message>
    <message>
        <source>Write its bootloader too.</source>
        <translation>请同时写入它的引导程序。</translation>
    </message>
    <message>
        <source>The program&apos;s stack is where this device does not have memory, so it could not start.</source>
        <translation>程序的堆栈位于此设备没有存储器的地方，因此无法启动。</translation>
    </message>
    <message>
        <source>The file is a signed MCUboot image: it needs a bootloader on the device to start it.</source>
        <translation>文件是已签名的 MCUboot 映像：必须由设备上的引导程序启动。</translation>
    </message>
    <message>
        <source>MCUboot header of %1 bytes</source>
        <translation>MCUboot 头，%1 字节</translation>
    </message>
    <message>
        <source>the sector size is zero</source>
        <translation>扇区大小为零</translation>
    </message>
    <message>
        <source>The memory layout of the device cannot be read.</source>
        <translation>设备对其存储器的描述无法读取。</translation>
    </message>
    <message>
        <source>while %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>The running program refuses to start the bootloader and gives this reason: &quot;%1&quot;.</source>
        <translation>正在运行的程序拒绝启动引导加载程序，并给出了以下原因：“%1”。</translation>
    </message>
    <message>
        <source>asking the program to start the bootloader</source>
        <translation>请求程序启动引导加载程序</translation>
    </message>
    <message>
        <source>resetting the bus to start the bootloader</source>
        <translation>复位总线以启动引导加载程序</translation>
    </message>
    <message>
        <source>reading %1 at %2</source>
        <translation>读取位于 %2 的 %1</translation>
    </message>
    <message>
        <source>setting the address %1</source>
        <translation>设置地址 %1</translation>
    </message>
    <message>
        <source>erasing the sector at %1</source>
        <translation>擦除位于 %1 的扇区</translation>
    </message>
    <message>
        <source>erasing the whole memory</source>
        <translation>擦除整个存储器</translation>
    </message>
    <message>
        <source>writing %1 at %2</source>
        <translation>在 %2 处写入 %1</translation>
    </message>
    <message>
        <source>reading “%1”</source>
        <translation>读取“%1”</translation>
    </message>
    <message>
        <source>reading the memory layout of alternate setting %1</source>
        <translation>读取备用设置 %1 的存储器布局</translation>
    </message>
    <message>
        <source>reading the included firmware</source>
        <translation>读取所含固件</translation>
    </message>
    <message>
        <source>reading line %1</source>
        <translation>读取第 %1 行</translation>
    </message>
    <message>
        <source>reading the backup</source>
        <translation>读取备份</translation>
    </message>
    <message>
        <source>saving the backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>comparing the device with the file</source>
        <translation>将设备与文件进行比较</translation>
    </message>
    <message>
        <source>opening the bootloader</source>
        <translation>打开引导加载程序</translation>
    </message>
    <message>
        <source>asking the bootloader for its memories</source>
        <translation>向引导加载程序查询存储器</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>The suffix of the file says DfuSe, but its content is a raw program without addresses.</source>
        <translation>文件后缀标明为 DfuSe，但其内容是没有地址的原始程序。</translation>
    </message>
    <message>
        <source>Use the .bin or .hex file of the same program.</source>
        <translation>请使用同一程序的 .bin 或 .hex 文件。</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared %2.</source>
        <translation>设备声明扇区大小为 %1，但一次擦除清空了 %2。</translation>
    </message>
    <message>
        <source>The device announces sectors of %1, but one erase cleared only %2.</source>
        <translation>设备声明扇区大小为 %1，但一次擦除只清空了 %2。</translation>
    </message>
    <message>
        <source>The erased content was restored.</source>
        <translation>被擦除的内容已写回。</translation>
    </message>
    <message>
        <source>Not all of the erased content could be restored.</source>
        <translation>被擦除的内容未能全部写回。</translation>
    </message>
    <message>
        <source>Its bootloader announces a different memory than the device has. Use the manufacturer&apos;s update tool.</source>
        <translation>其引导程序描述的存储器与设备实际不符。请使用制造商的更新工具。</translation>
    </message>
    <message>
        <source>Part of the memory differs from what was written. Start the update again.</source>
        <translation>部分存储器未保存写入的内容。请重新开始更新。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>请创建该文件夹或选择其他文件夹。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to write in the folder “%1”.</source>
        <translation>您没有写入文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the device announces more memory than can be read.</source>
        <translation>请重试。如果再次发生，说明设备声明的存储器多于可读取的部分。</translation>
    </message>
    <message>
        <source>reading the memory layout of the device</source>
        <translation>读取设备的存储器布局</translation>
    </message>
    <message>
        <source>returning the bootloader to its idle state</source>
        <translation>使引导加载程序返回空闲状态</translation>
    </message>
    <message>
        <source>selecting alternate setting %1</source>
        <translation>选择备用设置 %1</translation>
    </message>
    <message>
        <source>The answer of the bootloader is too short.</source>
        <translation>引导加载程序的应答太短。</translation>
    </message>
    <message>
        <source>Read protection can be removed, which erases the whole chip, including all stored data: on the Option bytes page (Technician). Then write a complete firmware.</source>
        <translation>可在“选项字节”页（技术人员）解除读保护。这会擦除整个芯片，包括旧程序保存的所有内容；之后必须写入完整的固件。</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, check whether the option bytes of the device protect this range against writing.</source>
        <translation>请重试。如果在同一位置再次失败，请检查设备的选项字节是否对该范围设置了写保护。</translation>
    </message>
    <message>
        <source>Try again. If it fails again at the same place, this part of the memory does not keep what is written to it.</source>
        <translation>请重试。如果在同一位置再次失败，说明这部分存储器无法保持写入的内容。</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>The archive is damaged, or cut off, and cannot be unpacked.</source>
        <translation>压缩包已损坏或被截断，无法解压。</translation>
    </message>
    <message>
        <source>The file is compressed several times over.</source>
        <translation>该文件经过多次压缩。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1, which no firmware does.</source>
        <translation>压缩包解压后超过 %1，固件不会这么大。</translation>
    </message>
    <message>
        <source>The archive contains more than %1 files.</source>
        <translation>压缩包包含超过 %1 个文件。</translation>
    </message>
    <message>
        <source>The device may start another program than this one: the file belongs to the bank at %1, a program remains in the bank at %2, and option BFB2 lets the device start either.</source>
        <translation>设备可能启动另一个程序：文件属于 %1 处的存储区，%2 处的存储区仍有程序，而选项 BFB2 允许设备启动任意一个。</translation>
    </message>
    <message>
        <source>BFB2 = 1, the first word at %1 is not erased</source>
        <translation>BFB2 = 1，%1 处的第一个字未被擦除</translation>
    </message>
    <message>
        <source>option bytes, OTP memory or registers</source>
        <translation>选项字节、OTP 存储器或寄存器</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>If you are sure, tick it under Details to override it.</source>
        <translation>如果确定，请在“详细信息”中勾选以忽略此问题。</translation>
    </message>
    <message>
        <source>Motorola S-record</source>
        <translation>Motorola S-record</translation>
    </message>
    <message>
        <source>Remove the DFU suffix from it, for example with dfu-suffix --delete.</source>
        <translation>请去掉其 DFU 后缀，例如使用 dfu-suffix --delete。</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>gzip 文件</translation>
    </message>
    <message>
        <source>The gzip file could not be unpacked.</source>
        <translation>无法解压该 gzip 文件。</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than %1, which no firmware does.</source>
        <translation>gzip 文件解压后超过 %1，固件不会这么大。</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>its checksum or compressed data is wrong</source>
        <translation>校验和或压缩数据有误</translation>
    </message>
    <message>
        <source>The UF2 file is made for %1, not for %2.</source>
        <translation>该 UF2 文件用于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The UF2 file is made for chips with the unknown number %1. The device has this one: %2.</source>
        <translation>该 UF2 文件用于编号未知（%1）的芯片。设备的芯片是：%2。</translation>
    </message>
    <message>
        <source>file: family 0x%1, device: %2</source>
        <translation>文件：系列 0x%1，设备：%2</translation>
    </message>
    <message>
        <source>From %1 on, the file would reach beyond 0xFFFF FFFF.</source>
        <translation>从 %1 开始，文件会超出 0xFFFF FFFF。</translation>
    </message>
    <message>
        <source>A part of a raw binary can only be chosen when its address is known.</source>
        <translation>只有知道地址时，才能选择原始二进制文件的一部分。</translation>
    </message>
    <message>
        <source>The file has nothing in %1.</source>
        <translation>文件在 %1 中没有内容。</translation>
    </message>
    <message>
        <source>Only a raw binary, Intel HEX or S-record file can be moved to another address; this one is %1.</source>
        <translation>只有原始二进制、Intel HEX 或 S-record 文件可以移到其他地址；此文件是 %1。</translation>
    </message>
    <message>
        <source>the file states memory %1; this memory has a different number on this device</source>
        <translation>文件指定了存储器 %1；在此设备上，该存储器的编号不同</translation>
    </message>
    <message>
        <source>flash that this device does not have</source>
        <translation>此设备没有的闪存</translation>
    </message>
    <message>
        <source>To write the rest of the file without it, tick it under Details.</source>
        <translation>要写入文件的其余部分，请在“详细信息”中勾选此项。</translation>
    </message>
    <message>
        <source>The archive does not contain “%1”.</source>
        <translation>压缩包中没有“%1”。</translation>
    </message>
    <message>
        <source>It contains: %1</source>
        <translation>其中包含：%1</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>压缩包是空的。</translation>
    </message>
    <message>
        <source>The archive is encrypted: %1.</source>
        <translation>压缩包已加密：%1。</translation>
    </message>
    <message>
        <source>Unpack it with its password, and choose the firmware inside.</source>
        <translation>请用密码解压，然后选择其中的固件。</translation>
    </message>
    <message>
        <source>The archive contains a file larger than %1: %2.</source>
        <translation>压缩包中有大于 %1 的文件：%2。</translation>
    </message>
    <message>
        <source>It contains another archive (%1): unpack it, and choose the firmware inside.</source>
        <translation>其中包含另一个压缩包 (%1)：请将其解压，然后选择其中的固件。</translation>
    </message>
    <message>
        <source>The archive does not contain a firmware file.</source>
        <translation>压缩包中没有固件文件。</translation>
    </message>
    <message>
        <source>The archive contains “%1” several times.</source>
        <translation>压缩包中有多个“%1”。</translation>
    </message>
    <message>
        <source>The archive contains several firmware files: %1.</source>
        <translation>压缩包包含多个固件文件：%1。</translation>
    </message>
    <message>
        <source>Choose one of them: %1</source>
        <translation>请选择其中之一：%1</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” in the archive is an archive, too.</source>
        <translation>压缩包中的“%1”也是压缩包。</translation>
    </message>
    <message>
        <source>reading “%1” in the archive</source>
        <translation>读取压缩包中的“%1”</translation>
    </message>
    <message>
        <source>The firmware is “%1” in “%2”.</source>
        <translation>固件是“%2”中的“%1”。</translation>
    </message>
    <message>
        <source>ELF file</source>
        <translation>ELF 文件</translation>
    </message>
    <message>
        <source>The ELF file %1.</source>
        <translation>该 ELF 文件%1。</translation>
    </message>
    <message>
        <source>Use the linked program, or the .hex or .bin file that was made from it.</source>
        <translation>请使用链接后的程序，或由它生成的 .hex 或 .bin 文件。</translation>
    </message>
    <message>
        <source>it ends inside the header</source>
        <translation>文件在头部中间结束</translation>
    </message>
    <message>
        <source>is a 64-bit program</source>
        <translation>是 64 位程序</translation>
    </message>
    <message>
        <source>its word size is unknown</source>
        <translation>字长未知</translation>
    </message>
    <message>
        <source>is for a big-endian processor</source>
        <translation>用于大端处理器</translation>
    </message>
    <message>
        <source>its byte order is unknown</source>
        <translation>字节序未知</translation>
    </message>
    <message>
        <source>is for another processor than Arm (machine %1)</source>
        <translation>用于 Arm 以外的处理器（机器类型 %1）</translation>
    </message>
    <message>
        <source>is an object file that is not linked yet</source>
        <translation>是尚未链接的目标文件</translation>
    </message>
    <message>
        <source>is a shared library or position-independent program, without fixed addresses</source>
        <translation>是没有固定地址的共享库或位置无关程序</translation>
    </message>
    <message>
        <source>is a memory dump of a crashed program</source>
        <translation>是崩溃程序的内存转储</translation>
    </message>
    <message>
        <source>is of the unknown type %1</source>
        <translation>类型未知 (%1)</translation>
    </message>
    <message>
        <source>a segment reaches beyond the end of the file; it may be cut off</source>
        <translation>有一段超出文件末尾；文件可能被截断</translation>
    </message>
    <message>
        <source>a segment is larger in the file than in memory</source>
        <translation>有一段在文件中比在内存中更大</translation>
    </message>
    <message>
        <source>a segment begins with the headers of the file, and no section says where the program begins</source>
        <translation>有一段以文件头开始，而没有节说明程序从哪里开始</translation>
    </message>
    <message>
        <source>The ELF file loads its own headers; they were left out.</source>
        <translation>该 ELF 文件会加载自身的文件头；它们已被略去。</translation>
    </message>
    <message>
        <source>a segment at address %1 reaches beyond the end of the address space</source>
        <translation>地址 %1 处的段超出地址空间末尾</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>无法读取文件头</translation>
    </message>
    <message>
        <source>its program headers cannot be read</source>
        <translation>无法读取程序头</translation>
    </message>
    <message>
        <source>program header %1 cannot be read; the file may be cut off</source>
        <translation>无法读取程序头 %1；文件可能被截断</translation>
    </message>
    <message>
        <source>contains nothing that is to be loaded</source>
        <translation>不包含需要加载的内容</translation>
    </message>
    <message>
        <source>two segments both fill %1</source>
        <translation>两个段都占用 %1</translation>
    </message>
    <message>
        <source>its content is not %1</source>
        <translation>其内容不是 %1</translation>
    </message>
    <message>
        <source>The S-record file is stored as UTF-16 text.</source>
        <translation>该 S-record 文件以 UTF-16 文本保存。</translation>
    </message>
    <message>
        <source>The file is named %1, but its content is %2.</source>
        <translation>文件名以 %1 结尾，但其内容是 %2。</translation>
    </message>
    <message>
        <source>The file is not an archive, so it does not contain “%1”.</source>
        <translation>该文件不是压缩包，因此不包含“%1”。</translation>
    </message>
    <message>
        <source>Leave out what follows //.</source>
        <translation>请去掉 // 之后的部分。</translation>
    </message>
    <message>
        <source>it counts %1 data records, but %2 came before it</source>
        <translation>它声明有 %1 条数据记录，但之前只有 %2 条</translation>
    </message>
    <message>
        <source>S-record file</source>
        <translation>S-record 文件</translation>
    </message>
    <message>
        <source>UF2 file</source>
        <translation>UF2 文件</translation>
    </message>
    <message>
        <source>the block does not begin as a UF2 block does</source>
        <translation>该块的开头不是 UF2 块</translation>
    </message>
    <message>
        <source>the block does not end as a UF2 block does</source>
        <translation>该块的结尾不是 UF2 块</translation>
    </message>
    <message>
        <source>the block states %1 bytes, but has room for %2</source>
        <translation>该块声明有 %1 字节，但只能容纳 %2 字节</translation>
    </message>
    <message>
        <source>the block reaches beyond the end of the address space</source>
        <translation>该块超出地址空间末尾</translation>
    </message>
    <message>
        <source>the file ends inside a block; it may be cut off</source>
        <translation>文件在一个块中间结束；可能被截断</translation>
    </message>
    <message>
        <source>no family</source>
        <translation>无系列</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for “%1”, only for: %2.</source>
        <translation>该 UF2 文件中没有用于“%1”的内容，只有：%2。</translation>
    </message>
    <message>
        <source>The UF2 file contains nothing for the program memory of a device, only files or comments.</source>
        <translation>该 UF2 文件中没有用于设备程序存储器的内容，只有文件或注释。</translation>
    </message>
    <message>
        <source>The UF2 file contains firmware for several chips: %1.</source>
        <translation>该 UF2 文件包含用于多种芯片的固件：%1。</translation>
    </message>
    <message>
        <source>this block states %1 blocks in all, but one before it %2</source>
        <translation>该块声明共有 %1 块，而之前的块声明 %2 块</translation>
    </message>
    <message>
        <source>this is block %1, though the file states only %2</source>
        <translation>这是第 %1 块，但文件声明只有 %2 块</translation>
    </message>
    <message>
        <source>block %1 is there twice, with different content</source>
        <translation>第 %1 块出现两次，内容不同</translation>
    </message>
    <message>
        <source>it states %1 blocks, but block %2 is missing; the file may be cut off</source>
        <translation>声明共有 %1 块，但缺少第 %2 块；文件可能被截断</translation>
    </message>
    <message>
        <source>it states more MD5 regions than firmware has</source>
        <translation>声明的 MD5 区域多于固件可能有的数量</translation>
    </message>
    <message>
        <source>the MD5 of %1 does not match the content</source>
        <translation>%1 的 MD5 与内容不符</translation>
    </message>
    <message>
        <source>The UF2 file has blocks that are not for the main flash; they were left out.</source>
        <translation>该 UF2 文件中有不用于主闪存的块；它们已被略去。</translation>
    </message>
    <message>
        <source>The UF2 file contains files for a file system on the device; they were left out.</source>
        <translation>该 UF2 文件包含用于设备文件系统的文件；它们已被略去。</translation>
    </message>
    <message>
        <source>The UF2 file gives some blocks twice, with the same content.</source>
        <translation>该 UF2 文件重复给出了一些块，内容相同。</translation>
    </message>
    <message>
        <source>two blocks give the byte at address %1 different values</source>
        <translation>两个块给出了地址 %1 处字节的不同值</translation>
    </message>
    <message>
        <source>this is text, and not an S-record, which begins with an S</source>
        <translation>这是文本，而不是以 S 开头的 S-record</translation>
    </message>
    <message>
        <source>there is no record type S%1</source>
        <translation>没有 S%1 这种记录类型</translation>
    </message>
    <message>
        <source>a record of this type cannot have a length of %1 bytes</source>
        <translation>这种类型的记录长度不能是 %1 字节</translation>
    </message>
    <message>
        <source>The checksum (CRC) in the file does not match its content: the file is damaged, or was changed without a new checksum.</source>
        <translation>文件中的校验和 (CRC) 与内容不符：文件已损坏，或修改后没有更新校验和。</translation>
    </message>
    <message>
        <source>CRC stored 0x%1, computed 0x%2</source>
        <translation>存储的 CRC 0x%1，计算得出 0x%2</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>Let it end in %1.</source>
        <translation>请让它以 %1 结尾。</translation>
    </message>
    <message>
        <source>No program can start at %1: it has to be at a multiple of 128 bytes.</source>
        <translation>程序无法从 %1 启动：其地址必须是 128 字节的整数倍。</translation>
    </message>
    <message>
        <source>vector table at %1</source>
        <translation>向量表位于 %1</translation>
    </message>
    <message>
        <source>Choose the file that contains the bootloader as well.</source>
        <translation>请选择同时包含引导加载程序的文件。</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Watchdogs</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储器</translation>
    </message>
    <message>
        <source>The chip starts through its ROM from the bank that contains a program, bank 2 first.</source>
        <translation>芯片经由其 ROM 从含有程序的存储区启动，优先选择存储区 2。</translation>
    </message>
    <message>
        <source>Read protection prevents reading the flash through the bootloader or a debugger. Going back from level 1 to level 0 erases everything; level 2 is for good.</source>
        <translation>读保护使引导加载程序和调试器都无法读取闪存。从级别 1 回到级别 0 会擦除全部内容；级别 2 不可撤销。</translation>
    </message>
    <message>
        <source>A part of the memory outside the file cannot be read, so it could not be written back.</source>
        <translation>文件范围外的部分存储器无法读取，因此无法写回。</translation>
    </message>
    <message>
        <source>Content outside the file was not read (rewriting sectors is faster).</source>
        <translation>未读取文件范围外的内容（重写扇区更快）。</translation>
    </message>
    <message>
        <source>Not in the file: saved, and written back after the whole memory is erased.</source>
        <translation>不在文件中：先保存，擦除整个存储器后写回。</translation>
    </message>
    <message>
        <source>The rest of the memory is not kept.</source>
        <translation>存储器的其余部分不保留。</translation>
    </message>
    <message>
        <source>Everything else on the device is kept.</source>
        <translation>设备上的其他内容全部保留。</translation>
    </message>
    <message>
        <source>Discards %1 of adjacent data.</source>
        <translation>丢弃 %1 相邻数据。</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>需要%1。</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>一次擦除整个存储器并写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s).</source>
        <translation>
            <numerusform>在 %n 个扇区中写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s).</source>
        <translation>
            <numerusform>擦除 %n 个扇区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compares %1 with the device and changes nothing.</source>
        <translation>将 %1 与设备比较，不作任何更改。</translation>
    </message>
    <message>
        <source>The device already matches the file; nothing is erased or written.</source>
        <translation>设备已与文件一致；不擦除也不写入。</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is written back.</source>
        <translation>整个存储器一次擦除；设备上的其他内容会写回。</translation>
    </message>
    <message>
        <source>The whole memory is erased at once; other content on the device is lost.</source>
        <translation>整个存储器一次擦除；设备上的其他内容将丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Erases %n sector(s) instead of %1.</source>
        <translation>
            <numerusform>擦除 %n 个扇区，而不是 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 instead of %2.</source>
        <translation>需要%1，而不是%2。</translation>
    </message>
    <message>
        <source>The plan has changed.</source>
        <translation>计划已更改。</translation>
    </message>
    <message>
        <source>Saved before an update was interrupted: written back.</source>
        <translation>在更新中断前已保存：写回。</translation>
    </message>
    <message>
        <source>Not compared (rewriting is faster). The file covers it partly; the rest is kept.</source>
        <translation>未比较（重写更快）。文件只覆盖其中一部分，其余保留。</translation>
    </message>
    <message>
        <source>Empty where the file has bytes: written without an erase.</source>
        <translation>文件有字节之处为空：无需擦除即可写入。</translation>
    </message>
    <message>
        <source>Erased with the whole memory and written; other content of the sector is written back.</source>
        <translation>随整个存储器擦除后写入；扇区中的其他内容会写回。</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>设备已与文件一致。</translation>
    </message>
    <message>
        <source>The file is damaged or is not a support bundle.</source>
        <translation>文件已损坏，或不是支持包。</translation>
    </message>
    <message>
        <source>Copy the original file again.</source>
        <translation>请重新复制原始文件。</translation>
    </message>
    <message>
        <source>The recording refers to bytes that it does not contain.</source>
        <translation>记录引用了其中不包含的字节。</translation>
    </message>
    <message>
        <source>Choose the firmware file that was written then.</source>
        <translation>请选择当时写入的固件文件。</translation>
    </message>
    <message>
        <source>The support bundle was made by a version of Fieldflash that this version does not understand.</source>
        <translation>此支持包由本版本无法识别的 Fieldflash 版本生成。</translation>
    </message>
    <message>
        <source>Open it with version %1.</source>
        <translation>请用版本 %1 打开。</translation>
    </message>
    <message>
        <source>The recording is incomplete: its file cannot grow any more.</source>
        <translation>记录不完整：其文件无法继续增大。</translation>
    </message>
    <message>
        <source>Choose a place with more free space.</source>
        <translation>请选择有更多可用空间的位置。</translation>
    </message>
    <message>
        <source>The old program may already be erased; the device is in bootloader mode.</source>
        <translation>旧程序可能已擦除；设备处于引导加载程序模式。</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but restarted its program.</source>
        <translation>已请求设备启动引导加载程序，但它重新启动了程序。</translation>
    </message>
    <message>
        <source>The device was asked to start its bootloader, but its program keeps running.</source>
        <translation>已请求设备启动引导加载程序，但其程序仍在运行。</translation>
    </message>
    <message>
        <source>The device disconnected to start its bootloader and did not reconnect within %1.</source>
        <translation>设备为启动引导加载程序而断开，但没有在 %1 内重新连接。</translation>
    </message>
    <message>
        <source>The device did not reconnect at its port, and several other devices match it.</source>
        <translation>设备没有在原端口重新连接，且有多台其他设备与它相符。</translation>
    </message>
    <message>
        <source>The device did not react; the request is repeated.</source>
        <translation>设备没有反应；再次发出请求。</translation>
    </message>
    <message>
        <source>waiting for the device to restart was stopped on request.</source>
        <translation>已按要求停止等待设备重启。</translation>
    </message>
    <message>
        <source>the device stays in bootloader mode.</source>
        <translation>设备仍处于引导加载程序模式。</translation>
    </message>
    <message>
        <source>the device did not reconnect at its port, and several other devices match it.</source>
        <translation>设备没有在原端口重新连接，且有多台其他设备与它相符。</translation>
    </message>
    <message>
        <source>the device did not restart within %1.</source>
        <translation>设备没有在 %1 内重启。</translation>
    </message>
    <message>
        <source>The device is in bootloader mode again; the request to start its program is repeated.</source>
        <translation>设备又处于引导加载程序模式；再次请求启动程序。</translation>
    </message>
    <message>
        <source>The bootloader did not react; the request to start the program is repeated.</source>
        <translation>引导加载程序没有反应；再次请求启动程序。</translation>
    </message>
    <message numerus="yes">
        <source>The erase did not empty %n byte(s).</source>
        <translation>
            <numerusform>擦除后仍有 %n 个字节不为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device differs from the file in %n byte(s).</source>
        <translation>
            <numerusform>设备与文件有 %n 个字节不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the device so that it matches the file.</source>
        <translation>请更新设备，使其与文件一致。</translation>
    </message>
    <message>
        <source>Check whether the option bytes protect this range against writing.</source>
        <translation>请检查选项字节是否对该范围设置了写保护。</translation>
    </message>
    <message>
        <source>Try another cable, another port, or without a hub. If it happens again at the same place, the memory there is unreliable.</source>
        <translation>请换一根线缆、换一个端口，或不使用集线器。如果在同一位置再次发生，说明该处存储器不可靠。</translation>
    </message>
    <message>
        <source>An update of another device was interrupted at this USB port. What was saved from that device is kept in %1.</source>
        <translation>此 USB 端口上曾有另一台设备的更新被中断。从该设备保存的内容保留在 %1 中。</translation>
    </message>
    <message>
        <source>The device disconnected while %1 was read. The next attempt takes that into account.</source>
        <translation>读取 %1 时设备断开。下次尝试会考虑这一点。</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) differed from what was written and will be erased and written again.</source>
        <translation>
            <numerusform>%n 个扇区与写入的内容不同，将再次擦除并写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Option BFB2 is set: the device starts from whichever bank contains a program. The file is written to the bank at %1.</source>
        <translation>选项 BFB2 已置位：设备从含有程序的存储区启动。文件将写入 %1 处的存储区。</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) had to be written twice.</source>
        <translation>
            <numerusform>%n 个扇区需要写入两次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was disconnected during the update: check its cable.</source>
        <translation>更新期间设备曾断开：请检查线缆。</translation>
    </message>
    <message>
        <source>The device restarted and reports version %1.</source>
        <translation>设备已重启，报告版本 %1。</translation>
    </message>
    <message>
        <source>No driver that gives programs access to %1 is installed.</source>
        <translation>未安装能让程序访问%1的驱动程序。</translation>
    </message>
    <message>
        <source>Close the other program (dfu-util, STM32CubeProgrammer, a browser page, a virtual machine). Fieldflash then continues automatically.</source>
        <translation>请关闭另一个程序（dfu-util、STM32CubeProgrammer、浏览器页面、虚拟机）。Fieldflash 随后会自动继续。</translation>
    </message>
    <message>
        <source>Fieldflash sent an invalid USB request.</source>
        <translation>Fieldflash 发出了无效的 USB 请求。</translation>
    </message>
    <message>
        <source>A USB transfer to or from %1 failed.</source>
        <translation>与%1之间的 USB 传输失败。</translation>
    </message>
    <message>
        <source> is working with this device right now.</source>
        <translation>此刻正在使用此设备。</translation>
    </message>
    <message>
        <source>Wait until it has finished or close it, then try again.</source>
        <translation>请等待它完成或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The device was disconnected.</source>
        <translation>设备已断开连接。</translation>
    </message>
    <message>
        <source>The device does not answer.</source>
        <translation>设备没有响应。</translation>
    </message>
    <message>
        <source>The device refused a request.</source>
        <translation>设备拒绝了请求。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device.</source>
        <translation>您没有使用此设备的权限。</translation>
    </message>
    <message>
        <source>Another program uses this device.</source>
        <translation>另一个程序正在使用此设备。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/profiles.md.</source>
        <translation>请更正文件；格式说明见 docs/profiles.md。</translation>
    </message>
    <message>
        <source>the file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1).</source>
        <translation>这不是有效的 JSON（%1）。</translation>
    </message>
    <message>
        <source>the file has to be one JSON object.</source>
        <translation>文件必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>此处不识别“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>文本过长。</translation>
    </message>
    <message>
        <source>“%1” is not a language like “en” or “zh_CN”.</source>
        <translation>“%1”不是“en”或“zh_CN”这样的语言代码。</translation>
    </message>
    <message>
        <source>“%1” has no English text (“en”).</source>
        <translation>“%1”没有英文文本（“en”）。</translation>
    </message>
    <message>
        <source>the range has to have at least one byte and to end within 4 GB.</source>
        <translation>范围至少要有一个字节，并在 4 GB 以内结束。</translation>
    </message>
    <message>
        <source>%1: another file of this folder has the id “%2” already.</source>
        <translation>%1：此文件夹中的另一个文件已使用标识“%2”。</translation>
    </message>
    <message>
        <source>the name has to lie below the folder of this file.</source>
        <translation>名称必须位于此文件所在文件夹之下。</translation>
    </message>
    <message>
        <source>“command” is missing: what a person has to do.</source>
        <translation>缺少“command”：需要用户执行的操作。</translation>
    </message>
    <message>
        <source>“%1” is not a layout like “@Internal Flash  /0x08000000/0512*0002Kg”.</source>
        <translation>“%1”不是“@Internal Flash  /0x08000000/0512*0002Kg”这样的布局。</translation>
    </message>
    <message>
        <source>the application starts in a range that is never written.</source>
        <translation>应用程序起始于禁止写入的范围内。</translation>
    </message>
    <message>
        <source>“%1” is neither a drawing (%2) nor an image file.</source>
        <translation>“%1”既不是图示（%2），也不是图像文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The work is not finished; the device is in bootloader mode.</source>
        <translation>操作尚未完成；设备处于引导加载程序模式。</translation>
    </message>
    <message>
        <source>The device has recorded a fault since it was last powered on: %1.</source>
        <translation>设备自上次通电以来记录了一次故障：%1。</translation>
    </message>
    <message>
        <source>If this is the device to update, choose it in the list.</source>
        <translation>如果这就是要更新的设备，请在列表中选择它。</translation>
    </message>
    <message>
        <source>Choose one (%1) or unplug the others.</source>
        <translation>请选择其中一个（%1），或拔下其他设备。</translation>
    </message>
    <message>
        <source>Give its port (1-4.2), its id (1234:abcd) or its serial number.</source>
        <translation>请给出端口（1-4.2）、标识（1234:abcd）或序列号。</translation>
    </message>
    <message>
        <source>An id looks like 1234:abcd.</source>
        <translation>标识的格式为 1234:abcd。</translation>
    </message>
    <message>
        <source>unexpected interrupt %1</source>
        <translation>意外中断 %1</translation>
    </message>
    <message>
        <source>unexpected exception %1</source>
        <translation>意外异常 %1</translation>
    </message>
    <message>
        <source>The bootloader of this device does not use plain DFU 1.1.</source>
        <translation>此设备的引导程序不使用普通 DFU 1.1。</translation>
    </message>
    <message>
        <source>reading the names of the alternate settings</source>
        <translation>读取备用设置的名称时</translation>
    </message>
    <message>
        <source>sending block %1</source>
        <translation>发送块 %1 时</translation>
    </message>
    <message>
        <source>finishing the download</source>
        <translation>完成下载时</translation>
    </message>
    <message>
        <source>reading block %1</source>
        <translation>读取块 %1 时</translation>
    </message>
    <message>
        <source>resetting the bus to start the program</source>
        <translation>重置总线以启动程序时</translation>
    </message>
    <message>
        <source>Clear option BFB2 or erase the other bank with a programmer, then update again. The Option bytes page (Technician) shows the option.</source>
        <translation>请用编程器清除选项 BFB2 或擦除另一个存储区，然后重新更新。“选项字节”页（技术人员）会显示该选项。</translation>
    </message>
    <message>
        <source>Erase the other bank with fieldflash-cli erase --range 0x%1:%2K, or clear option BFB2 with a programmer, then update again.</source>
        <translation>请用 fieldflash-cli erase --range 0x%1:%2K 擦除另一个存储区，或用编程器清除选项 BFB2，然后重新更新。</translation>
    </message>
    <message>
        <source>Use the firmware file made for this board.</source>
        <translation>请使用为此电路板制作的固件文件。</translation>
    </message>
    <message>
        <source>If the file is made for this device, convert it to this number: fieldflash-cli convert IN OUT.dfu --alternate %1. Otherwise use the firmware file made for this device.</source>
        <translation>如果文件适用于此设备，请将其转换为此编号：fieldflash-cli convert IN OUT.dfu --alternate %1。否则请使用为此设备制作的固件文件。</translation>
    </message>
    <message>
        <source>The archive contains only a link to another file: %1.</source>
        <translation>压缩包中只有指向另一个文件的链接：%1。</translation>
    </message>
    <message>
        <source>Choose the file that the link leads to.</source>
        <translation>请选择该链接指向的文件。</translation>
    </message>
    <message>
        <source>The %1 has a comment in line %2, which was ignored.</source>
        <translation>%1：第 %2 行的注释已忽略。</translation>
    </message>
    <message>
        <source>The %1 ends in filler (NUL or Ctrl-Z), which was ignored.</source>
        <translation>%1：末尾的填充字符（NUL 或 Ctrl-Z）已忽略。</translation>
    </message>
    <message>
        <source>The %1 could not be read a second time.</source>
        <translation>%1：无法再次读取。</translation>
    </message>
    <message>
        <source>The %1 defines some bytes twice with the same value.</source>
        <translation>%1：部分字节以相同的值定义了两次。</translation>
    </message>
    <message>
        <source>It was moved to %1, but this program was probably built for %2 and would not start there.</source>
        <translation>程序被移动到 %1，但它可能是为 %2 构建的，在那里无法启动。</translation>
    </message>
    <message>
        <source>Do not move it, or build it for the new address.</source>
        <translation>请不要移动它，或为新地址重新构建。</translation>
    </message>
    <message>
        <source>Leave out --move, move it to 0x%1, or build it for the new address.</source>
        <translation>请去掉 --move，移动到 0x%1，或为新地址重新构建。</translation>
    </message>
    <message>
        <source>page %1 (%2)</source>
        <translation>第 %1 页（%2）</translation>
    </message>
    <message>
        <source>pages %1 to %2 (%3)</source>
        <translation>第 %1 至 %2 页（%3）</translation>
    </message>
    <message>
        <source>Part of the memory is write-protected, and the device then ignores a mass erase.</source>
        <translation>部分存储器有写保护，此时设备会忽略整片擦除。</translation>
    </message>
    <message>
        <source>A mass erase is not possible. </source>
        <translation>无法进行整片擦除。</translation>
    </message>
    <message>
        <source>Use the automatic choice, which erases single sectors.</source>
        <translation>请使用自动选择，它会逐个擦除扇区。</translation>
    </message>
    <message>
        <source>The device announces sectors (%1) that no known %2 has. The announced ones are used.</source>
        <translation>设备声明的扇区（%1）与任何已知的 %2 都不符。将采用设备声明的扇区。</translation>
    </message>
    <message>
        <source>no line of this family has this name.</source>
        <translation>该系列中没有以此命名的产品线。</translation>
    </message>
    <message>
        <source>no chip of this line has these sectors.</source>
        <translation>该产品线中没有芯片具有这样的扇区。</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>此项不能为空。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The recording has ended; the program continues with: %1.</source>
        <translation>记录已结束；程序继续执行：%1。</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>没有更多操作</translation>
    </message>
    <message>
        <source>Entry %1, at %2 s: the recording has: %3; the program did: %4.</source>
        <translation>条目 %1，%2 秒处：记录中为：%3；程序执行了：%4。</translation>
    </message>
    <message>
        <source>The recording continues differently.</source>
        <translation>记录的后续内容不同。</translation>
    </message>
    <message>
        <source>The report of the replay says where.</source>
        <translation>回放报告中说明了位置。</translation>
    </message>
    <message>
        <source>open the device</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>claim interface %1</source>
        <translation>占用接口 %1</translation>
    </message>
    <message>
        <source>select alternate setting %1</source>
        <translation>选择备用设置 %1</translation>
    </message>
    <message>
        <source>reset the device</source>
        <translation>复位设备</translation>
    </message>
    <message>
        <source>IN %1, length %2</source>
        <translation>IN %1，长度 %2</translation>
    </message>
    <message>
        <source>OUT %1, length %2</source>
        <translation>OUT %1，长度 %2</translation>
    </message>
    <message>
        <source>The recording has no such descriptor.</source>
        <translation>记录中没有该描述符。</translation>
    </message>
    <message>
        <source>%1, with other data from byte %2 on</source>
        <translation>%1，从第 %2 字节起数据不同</translation>
    </message>
    <message>
        <source>The Option bytes page (Technician) shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>“选项字节”页（技术人员）会显示该保护；要解除它，需要编程器或设置它的程序。</translation>
    </message>
    <message>
        <source>fieldflash-cli option-bytes shows the protection; removing it takes a programmer or the program that set it.</source>
        <translation>fieldflash-cli option-bytes 会显示该保护；要解除它，需要编程器或设置它的程序。</translation>
    </message>
    <message>
        <source>The option bytes of the device protect memory that would have to be changed: %1.</source>
        <translation>设备的选项字节保护了需要更改的存储器：%1。</translation>
    </message>
    <message>
        <source>protected: %1; would have to be changed: %2</source>
        <translation>受保护：%1；需要更改：%2</translation>
    </message>
    <message>
        <source>The option bytes do not protect this range, so the memory there may be worn out.</source>
        <translation>选项字节没有保护此范围，因此该处存储器可能已磨损。</translation>
    </message>
    <message>
        <source>An update was interrupted at this USB port, and it is not certain that this is the same device. %1 saved from that device will not be written to this one.</source>
        <translation>此 USB 端口上曾有更新被中断，但无法确定这是同一台设备。从该设备保存的 %1 不会写入这台设备。</translation>
    </message>
    <message>
        <source>no serial number that belongs to one device only</source>
        <translation>没有仅属于一台设备的序列号</translation>
    </message>
    <message>
        <source>What was saved is kept in a file. If it is the same device, write it back with fieldflash-cli restore after the update.</source>
        <translation>已保存的内容保留在文件中。如果是同一台设备，请在更新后用 fieldflash-cli restore 写回。</translation>
    </message>
    <message>
        <source>What is plugged in at port %1 does not answer.</source>
        <translation>端口 %1 上连接的设备没有应答。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again; if that does not help, try another cable or port. </source>
        <translation>请拔下后重新插入；如果无效，请换一根线缆或换一个端口。</translation>
    </message>
    <message>
        <source>The bootloader of this device uses plain DFU 1.1: its memory has no addresses and no map.</source>
        <translation>此设备的引导程序使用普通 DFU 1.1：其存储器没有地址，也没有存储图。</translation>
    </message>
    <message>
        <source>It can be updated with a raw file, and compared and read as a whole where the bootloader can be read.</source>
        <translation>它可以用原始文件更新；如果引导程序可读，还可以整体比较和读取。</translation>
    </message>
    <message>
        <source>Use the file made for this device, or convert it: the bytes must begin where the partition begins.</source>
        <translation>请使用为此设备制作的文件，或转换它：字节必须从分区起始处开始。</translation>
    </message>
    <message>
        <source>The device has no partition “%1”.</source>
        <translation>设备没有分区“%1”。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>它有：%1。</translation>
    </message>
    <message>
        <source>The device has several partitions: %1.</source>
        <translation>设备有多个分区：%1。</translation>
    </message>
    <message>
        <source>Choose the one that the file is for with --partition, by its number or its name.</source>
        <translation>用 --partition 按编号或名称选择该文件所属的分区。</translation>
    </message>
    <message>
        <source>This device cannot be read back.</source>
        <translation>此设备无法回读。</translation>
    </message>
    <message>
        <source>Its bootloader accepts firmware and does not send any.</source>
        <translation>其引导程序只接收固件，不发送固件。</translation>
    </message>
    <message>
        <source>A transfer failed; the download begins again.</source>
        <translation>一次传输失败；下载重新开始。</translation>
    </message>
    <message>
        <source>Start the update again. If it happens again, the bootloader changes what it stores, or does not store it.</source>
        <translation>请重新开始更新。如果再次发生，说明引导程序更改了所存内容，或没有保存。</translation>
    </message>
    <message>
        <source>The device restarts after a download, so it could not be read back.</source>
        <translation>设备在下载后会重启，因此无法回读。</translation>
    </message>
    <message>
        <source>The device sends something else each time it is read.</source>
        <translation>设备每次读取时发送的内容都不同。</translation>
    </message>
    <message>
        <source>Try another cable or port, without a hub.</source>
        <translation>请换一根线缆或一个端口，不要使用集线器。</translation>
    </message>
    <message>
        <source>The device sent no data.</source>
        <translation>设备没有发送数据。</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. Check its option bytes, or let the program erase single sectors.</source>
        <translation>只要有一页处于写保护，设备就会忽略整片擦除。请检查其选项字节，或让程序逐个擦除扇区。</translation>
    </message>
    <message>
        <source>A device ignores a mass erase while a page is write-protected. </source>
        <translation>只要有一页处于写保护，设备就会忽略整片擦除。</translation>
    </message>
    <message>
        <source>A part of the memory was erased and written twice and did not take what was written. </source>
        <translation>部分存储器已擦除并写入两次，但仍未接受写入的内容。</translation>
    </message>
    <message>
        <source>In bootloader mode the device does not say which product it is, and their programs start at different addresses: %1.</source>
        <translation>在引导程序模式下，设备不会说明它是哪种产品，而这些产品的程序起始地址不同：%1。</translation>
    </message>
    <message>
        <source>Start the program of the device first.</source>
        <translation>请先启动设备的程序。</translation>
    </message>
    <message>
        <source>Start the program of the device first, or name the product (--profile FILE) or the address (--address).</source>
        <translation>请先启动设备的程序，或指定产品（--profile FILE）或地址（--address）。</translation>
    </message>
    <message>
        <source>%1 of %2 is never written, and would be erased.</source>
        <translation>%2 的 %1 从不写入，而此操作会将其擦除。</translation>
    </message>
    <message>
        <source>Only its manufacturer can put that content back.</source>
        <translation>只有其制造商才能恢复该内容。</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the memory layout that the device announces.</source>
        <translation>%1 的配置文件取代了设备声明的存储器布局。</translation>
    </message>
    <message>
        <source>The profile of %1 replaces the transfer size that the device announces by %2.</source>
        <translation>%1 的配置文件将设备声明的传输大小改为 %2。</translation>
    </message>
    <message>
        <source>Open its serial port at 1200 baud and close it: the bootloader starts then.</source>
        <translation>以 1200 波特打开其串口再关闭：随后引导程序会启动。</translation>
    </message>
    <message>
        <source>Start its bootloader with the boot button or jumper of the board.</source>
        <translation>用板卡上的启动按钮或跳线启动其引导程序。</translation>
    </message>
    <message>
        <source>The program of %1 cannot be asked over USB to start the bootloader.</source>
        <translation>无法通过 USB 让 %1 的程序启动引导程序。</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>然后重试。</translation>
    </message>
    <message>
        <source>Erase only ranges outside of it.</source>
        <translation>请只擦除该范围之外的区域。</translation>
    </message>
    <message>
        <source>A request is repeated: </source>
        <translation>正在重试一个请求：</translation>
    </message>
    <message>
        <source>The device was in bootloader mode already; nothing was done.</source>
        <translation>设备已处于引导程序模式；未执行任何操作。</translation>
    </message>
    <message>
        <source>The device was running its program already; nothing was done.</source>
        <translation>设备已在运行其程序；未执行任何操作。</translation>
    </message>
    <message>
        <source>The device ignores a mass erase while a page is protected. </source>
        <translation>只要有一页受保护，设备就会忽略整片擦除。</translation>
    </message>
    <message>
        <source>%1 To erase the rest, name it with --range.</source>
        <translation>%1 要擦除其余部分，请用 --range 指定。</translation>
    </message>
    <message>
        <source>Probably the program at the start of flash (%1) runs, and not the one in the file, which is at %2.</source>
        <translation>可能运行的是闪存起始处（%1）的程序，而不是文件中位于 %2 的程序。</translation>
    </message>
    <message>
        <source>The program in the file runs only when the program at the start of flash starts it. Check that the one there does that, or use a file that contains both.</source>
        <translation>只有闪存起始处的程序启动它时，文件中的程序才会运行。请检查那里的程序是否会这样做，或使用包含两者的文件。</translation>
    </message>
    <message>
        <source>Update the device if it should match the file.</source>
        <translation>如果设备应与文件一致，请更新设备。</translation>
    </message>
    <message>
        <source>The device has version %1, the file contains version %2.</source>
        <translation>设备上是版本 %1，文件中是版本 %2。</translation>
    </message>
    <message>
        <source>Unplug the device %1 and plug it in again. In a virtual machine or a container, pass the USB device through to it.</source>
        <translation>请拔下设备 %1 再重新插入。在虚拟机或容器中，请将该 USB 设备直通给它。</translation>
    </message>
    <message>
        <source>This device takes a raw file (.bin, or .dfu without addresses). The file has addresses, which mean nothing to it.</source>
        <translation>此设备接受原始文件（.bin，或不含地址的 .dfu）。该文件包含地址，对此设备没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) had to be repeated.</source>
        <translation>
            <numerusform>%n 个请求需要重发。</numerusform>
        </translation>
    </message>
    <message>
        <source>First difference at %1</source>
        <translation>第一个差异位于 %1</translation>
    </message>
    <message>
        <source>The bundle was changed or damaged after its vendor signed it.</source>
        <translation>软件包在厂商签名后被更改或已损坏。</translation>
    </message>
    <message>
        <source>Download it again, or ask its vendor for it.</source>
        <translation>请重新下载，或向其厂商索取。</translation>
    </message>
    <message>
        <source>Ask its vendor for a corrected one.</source>
        <translation>请向其厂商索取更正后的文件。</translation>
    </message>
    <message>
        <source>The bundle is damaged: its parts are not those that it states.</source>
        <translation>软件包已损坏：其组成部分与所声明的不符。</translation>
    </message>
    <message>
        <source>The bundle needs version %1 of Fieldflash; this is %2.</source>
        <translation>软件包需要 Fieldflash %1 版；当前为 %2。</translation>
    </message>
    <message>
        <source>Install a newer version of Fieldflash.</source>
        <translation>请安装更新版本的 Fieldflash。</translation>
    </message>
    <message>
        <source>reading “%1” in the bundle</source>
        <translation>读取软件包中的“%1”</translation>
    </message>
    <message>
        <source>The bundle says that “%1” is for %2, but the program in it is for %3.</source>
        <translation>软件包声明“%1”用于 %2，但其中的程序用于 %3。</translation>
    </message>
    <message>
        <source>The pictures of the bundle cannot be unpacked.</source>
        <translation>无法解压软件包中的图片。</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files.</source>
        <translation>请检查临时文件夹是否有足够空间。</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device.</source>
        <translation>软件包中没有适用于此设备的固件。</translation>
    </message>
    <message>
        <source>The bundle has no firmware for this device (%1).</source>
        <translation>软件包中没有适用于此设备（%1）的固件。</translation>
    </message>
    <message>
        <source>It has firmware for: %1.</source>
        <translation>其中的固件适用于：%1。</translation>
    </message>
    <message>
        <source>The bundle has firmware for several boards (%1), and the device does not tell which one it is.</source>
        <translation>软件包中有多种电路板的固件（%1），而设备没有说明自己是哪一种。</translation>
    </message>
    <message>
        <source>Read the name on the board and choose its file: %1.</source>
        <translation>请查看电路板上的名称并选择对应的文件：%1。</translation>
    </message>
    <message>
        <source>The bundle is damaged, or it is not a bundle that Fieldflash has packed.</source>
        <translation>软件包已损坏，或者不是由 Fieldflash 打包的。</translation>
    </message>
    <message>
        <source>The bundle is larger than %1.</source>
        <translation>软件包大于 %1。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that %1 publishes.</source>
        <translation>请将指纹与 %1 公布的指纹进行比较。</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is not signed: anyone could have made or changed it.</source>
        <translation>软件包声称来自 %1，但未签名：任何人都可能制作或更改过它。</translation>
    </message>
    <message>
        <source>no manifest.sig</source>
        <translation>没有 manifest.sig</translation>
    </message>
    <message>
        <source>Install it only if you know where it comes from.</source>
        <translation>仅在您知道其来源时才安装。</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, whose bundles are signed, but this one is not.</source>
        <translation>软件包声称来自 %1，该厂商的软件包都有签名，但此包没有。</translation>
    </message>
    <message>
        <source>no manifest.sig; known key %1</source>
        <translation>没有 manifest.sig；已知密钥 %1</translation>
    </message>
    <message>
        <source>Ask %1 for the signed bundle.</source>
        <translation>请向 %1 索取已签名的软件包。</translation>
    </message>
    <message>
        <source>The bundle is signed, but this computer has not used a bundle of %1 before. The fingerprint of the key is %2.</source>
        <translation>软件包已签名，但此计算机之前没有使用过 %1 的软件包。其密钥指纹为 %2。</translation>
    </message>
    <message>
        <source>public key %1</source>
        <translation>公钥 %1</translation>
    </message>
    <message>
        <source>If it has changed its key, --trust FINGERPRINT accepts the new one.</source>
        <translation>如果厂商更换了密钥，可用 --trust FINGERPRINT 接受新密钥。</translation>
    </message>
    <message>
        <source>The bundle says that it is from %1, but it is signed with another key than that of %1.</source>
        <translation>软件包声称来自 %1，但使用的签名密钥不是 %1 的密钥。</translation>
    </message>
    <message>
        <source>signed with %1, known %2</source>
        <translation>签名密钥 %1，已知密钥 %2</translation>
    </message>
    <message>
        <source>The bundle was meant to be used until %1.</source>
        <translation>软件包的使用期限到 %1 为止。</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>今天是 %1</translation>
    </message>
    <message>
        <source>Ask %1 for a newer one.</source>
        <translation>请向 %1 索取更新的软件包。</translation>
    </message>
    <message>
        <source>The bundle has version %1. Version %2 was installed from this computer before.</source>
        <translation>软件包版本为 %1。此计算机之前安装过 %2 版。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>配置文件 %1</translation>
    </message>
    <message>
        <source>Use the newer one, unless you want to go back.</source>
        <translation>除非您想回退，否则请使用更新的软件包。</translation>
    </message>
    <message>
        <source>The bundle is signed with another key than the one given: %1.</source>
        <translation>软件包的签名密钥与给定的不同：%1。</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>软件包未签名。</translation>
    </message>
    <message>
        <source>Ask %1 for the right one.</source>
        <translation>请向 %1 索取正确的软件包。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>使用密钥 %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of part.</source>
        <translation>“%1”不是有效的部分类型。</translation>
    </message>
    <message>
        <source>this name is not allowed in a bundle.</source>
        <translation>软件包中不允许使用此名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be packed: its name has characters other than A to Z, digits, dots, hyphens and underscores, or it is not below the folder of the profile.</source>
        <translation>无法打包“%1”：其名称含有 A 到 Z、数字、点、连字符和下划线以外的字符，或者它不在配置文件所在文件夹之下。</translation>
    </message>
    <message>
        <source>Correct the file; the format is described in docs/bundles.md.</source>
        <translation>请更正该文件；格式说明见 docs/bundles.md。</translation>
    </message>
    <message>
        <source>The remembered key of this vendor cannot be read: “%1” is damaged.</source>
        <translation>无法读取已记住的厂商密钥：“%1”已损坏。</translation>
    </message>
    <message>
        <source>Restore the file, or delete it to compare the fingerprint of the vendor anew.</source>
        <translation>请恢复该文件，或将其删除以重新比较厂商指纹。</translation>
    </message>
    <message>
        <source>The key of the vendor could not be remembered in “%1”.</source>
        <translation>无法将厂商密钥保存到“%1”。</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>请检查是否有足够空间以及写入权限。</translation>
    </message>
    <message>
        <source>Connect the device with a USB cable that carries data. If it does not appear, start its bootloader by hand:</source>
        <translation>用可传输数据的 USB 线连接设备。如果没有出现，请手动启动其引导程序：</translation>
    </message>
    <message>
        <source>The device says: “%1”.</source>
        <translation>设备报告：“%1”。</translation>
    </message>
    <message>
        <source>asking the loader for its report</source>
        <translation>查询加载程序的报告</translation>
    </message>
    <message>
        <source>asking for the hashes of %1 pages</source>
        <translation>查询 %1 页的散列值</translation>
    </message>
    <message>
        <source>replacing the loader</source>
        <translation>替换加载程序</translation>
    </message>
    <message>
        <source>finishing the last block</source>
        <translation>完成最后一个数据块</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one.</source>
        <translation>设备的名称像 Fieldflash 加载程序，但应答不像。</translation>
    </message>
    <message>
        <source>A newer version of Fieldflash may know this loader.</source>
        <translation>较新版本的 Fieldflash 可能认识此加载程序。</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is not signed with the key of this loader, or it is older than the loader allows.</source>
        <translation>加载程序不启动该程序：它未用此加载程序的密钥签名，或者比加载程序允许的版本更旧。</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is made for another board or another address.</source>
        <translation>加载程序不启动该程序：它是为另一块板卡或另一个地址制作的。</translation>
    </message>
    <message>
        <source>The loader does not start the program: it is incomplete or damaged.</source>
        <translation>加载程序不启动该程序：它不完整或已损坏。</translation>
    </message>
    <message>
        <source>There is no program that the loader could start.</source>
        <translation>没有加载程序可以启动的程序。</translation>
    </message>
    <message>
        <source>Write a complete program that is made and signed for this device.</source>
        <translation>请写入为此设备制作并签名的完整程序。</translation>
    </message>
    <message>
        <source>It says: “%1”.</source>
        <translation>它报告：“%1”。</translation>
    </message>
    <message>
        <source>Link the program for this address (in the linker script: %1) and put a header in front of it with fieldflash-cli sign.</source>
        <translation>请将程序链接到此地址（链接脚本中：%1），并用 fieldflash-cli sign 在前面加上头部。</translation>
    </message>
    <message>
        <source>no header at %1</source>
        <translation>%1 处没有头部</translation>
    </message>
    <message>
        <source>This program has no header. The loader of this device starts only programs with a header in front.</source>
        <translation>此程序没有头部。此设备的加载程序只启动前面带有头部的程序。</translation>
    </message>
    <message>
        <source>Put one in front of it with fieldflash-cli sign.</source>
        <translation>请用 fieldflash-cli sign 在前面加上一个。</translation>
    </message>
    <message>
        <source>This program was probably built for %1. The loader of this device starts programs that are built for %2 and have a header in front.</source>
        <translation>此程序很可能是为 %1 构建的。此设备的加载程序只启动为 %2 构建且前面带有头部的程序。</translation>
    </message>
    <message>
        <source>The loader of this device starts only programs that are built for %1 and have a header in front.</source>
        <translation>此设备的加载程序只启动为 %1 构建且前面带有头部的程序。</translation>
    </message>
    <message>
        <source>The program is not signed. The loader of this device starts only programs that are signed with its key.</source>
        <translation>该程序未签名。此设备的加载程序只启动用其密钥签名的程序。</translation>
    </message>
    <message>
        <source>key of the loader: %1</source>
        <translation>加载程序的密钥：%1</translation>
    </message>
    <message>
        <source>Sign it with that key (fieldflash-cli sign), or ask its vendor.</source>
        <translation>请用该密钥签名（fieldflash-cli sign），或询问其厂商。</translation>
    </message>
    <message>
        <source>The program is signed with another key than the one that the loader of this device knows.</source>
        <translation>该程序所用的签名密钥不是此设备的加载程序所知的密钥。</translation>
    </message>
    <message>
        <source>key of the program: %1; key of the loader: %2</source>
        <translation>程序的密钥：%1；加载程序的密钥：%2</translation>
    </message>
    <message>
        <source>Use the firmware made for this device.</source>
        <translation>请使用为此设备制作的固件。</translation>
    </message>
    <message>
        <source>The loader of this device no longer accepts this program: a newer one was installed that closed security holes.</source>
        <translation>此设备的加载程序不再接受该程序：已安装过修复了安全漏洞的更新程序。</translation>
    </message>
    <message>
        <source>security counter %1; the loader accepts %2 and higher</source>
        <translation>安全计数器 %1；加载程序接受 %2 及以上</translation>
    </message>
    <message>
        <source>Use a newer firmware.</source>
        <translation>请使用较新的固件。</translation>
    </message>
    <message>
        <source>The file contains a loader, not a program.</source>
        <translation>文件包含的是加载程序，不是程序。</translation>
    </message>
    <message>
        <source>header of a loader</source>
        <translation>加载程序的头部</translation>
    </message>
    <message>
        <source>A loader is replaced with fieldflash-cli install-loader.</source>
        <translation>加载程序用 fieldflash-cli install-loader 替换。</translation>
    </message>
    <message>
        <source>This program was built for %1, but the loader of this device starts programs at %2.</source>
        <translation>此程序是为 %1 构建的，但此设备的加载程序从 %2 启动程序。</translation>
    </message>
    <message>
        <source>header at %1</source>
        <translation>头部位于 %1</translation>
    </message>
    <message>
        <source>The file is for the board %1, but this is a %2.</source>
        <translation>文件用于板卡 %1，但这是 %2。</translation>
    </message>
    <message>
        <source>chip 0x%1, loader for chip 0x%2</source>
        <translation>芯片 0x%1，加载程序用于芯片 0x%2</translation>
    </message>
    <message>
        <source>The file is the bundle of a vendor (.ffpack), which cannot be used here.</source>
        <translation>此文件是厂商软件包 (.ffpack)，不能在此处使用。</translation>
    </message>
    <message>
        <source>Open it with “Choose firmware…”.</source>
        <translation>请用“选择固件…”打开它。</translation>
    </message>
    <message>
        <source>The commands update, plan and info take it.</source>
        <translation>命令 update、plan 和 info 接受它。</translation>
    </message>
    <message>
        <source>The file contains bytes far apart from each other, which are not one program.</source>
        <translation>文件中的字节相距很远，不是同一个程序。</translation>
    </message>
    <message>
        <source>Sign only the program, with --range ADDRESS:LENGTH.</source>
        <translation>请用 --range ADDRESS:LENGTH 只对程序签名。</translation>
    </message>
    <message>
        <source>In its linker script, let the flash begin at 0x%1, for example.</source>
        <translation>例如，在其链接脚本中让闪存从 0x%1 开始。</translation>
    </message>
    <message>
        <source>The program starts at %1. A signed program starts 512 bytes above the start of a sector, because its header is in front of it.</source>
        <translation>程序从 %1 开始。已签名的程序从扇区起点之后 512 字节处开始，因为其头部位于它之前。</translation>
    </message>
    <message>
        <source>“%1” is longer than the %2 bytes that the header has for it.</source>
        <translation>“%1”超出头部为其保留的 %2 字节。</translation>
    </message>
    <message>
        <source>The program does not state its version.</source>
        <translation>程序没有声明其版本。</translation>
    </message>
    <message>
        <source>Give it with --device-version.</source>
        <translation>请用 --device-version 指定。</translation>
    </message>
    <message>
        <source>The program does not state the board that it is for.</source>
        <translation>程序没有声明它适用的电路板。</translation>
    </message>
    <message>
        <source>Give it with --board, as the loader of the board names it.</source>
        <translation>请用 --board 指定，名称与电路板加载程序所用的一致。</translation>
    </message>
    <message>
        <source>The program is signed already.</source>
        <translation>程序已签名。</translation>
    </message>
    <message>
        <source>Sign the file that the compiler has made.</source>
        <translation>请对编译器生成的文件签名。</translation>
    </message>
    <message>
        <source>The program is not the one that was signed: the file was changed or damaged after that.</source>
        <translation>程序不是当时签名的程序：文件在签名后被更改或已损坏。</translation>
    </message>
    <message>
        <source>The header of the signed program states %1 bytes, but the file contains %2.</source>
        <translation>已签名程序的头部声明 %1 字节，但文件包含 %2 字节。</translation>
    </message>
    <message>
        <source>The program was signed for the address %1, but the file puts it at %2.</source>
        <translation>程序是为地址 %1 签名的，但文件将其放在 %2。</translation>
    </message>
    <message>
        <source>The header of the signed program is damaged.</source>
        <translation>已签名程序的头部已损坏。</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>The program is signed by %1. It needs a loader on the device that knows this key.</source>
        <translation>程序由 %1 签名。设备上需要有认识此密钥的加载程序。</translation>
    </message>
    <message>
        <source>The program is made for a loader, but not signed: a loader that checks signatures does not start it.</source>
        <translation>程序是为加载程序制作的，但未签名：检查签名的加载程序不会启动它。</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>签名为空</translation>
    </message>
    <message>
        <source>The program is signed with a key that is not known here. Only the loader on the device can check it.</source>
        <translation>程序的签名密钥在此处未知。只有设备上的加载程序才能检查。</translation>
    </message>
    <message>
        <source>header of a signed program</source>
        <translation>已签名程序的头部</translation>
    </message>
    <message>
        <source>Download the file again, or ask its vendor for it.</source>
        <translation>请重新下载文件，或向其厂商索取。</translation>
    </message>
    <message>
        <source>A signed program cannot be at the start of flash: the loader that checks it belongs there.</source>
        <translation>已签名的程序不能位于闪存起点：那里是检查它的加载程序的位置。</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded: Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>此芯片的选项字节未解码：Fieldflash 只了解 STM32L4 和 STM32L4+ 选项字节的含义。</translation>
    </message>
    <message>
        <source>“%1” is not a public key; “key show” prints one.</source>
        <translation>“%1”不是公钥；“key show”可显示公钥。</translation>
    </message>
    <message>
        <source>There is no program behind it.</source>
        <translation>其后没有程序。</translation>
    </message>
    <message>
        <source>The program behind it is verified and starts.</source>
        <translation>其后的程序已校验，可以启动。</translation>
    </message>
    <message>
        <source>The program behind it is complete. The loader verifies it before it starts.</source>
        <translation>其后的程序完整。加载程序在启动前会校验它。</translation>
    </message>
    <message>
        <source>The program behind it is incomplete or damaged.</source>
        <translation>其后的程序不完整或已损坏。</translation>
    </message>
    <message>
        <source>The program behind it is made for another board or address.</source>
        <translation>其后的程序是为另一块板卡或另一个地址制作的。</translation>
    </message>
    <message>
        <source>It runs because a program asked for it.</source>
        <translation>它正在运行，因为有程序请求。</translation>
    </message>
    <message>
        <source>It runs because its button was held at the reset.</source>
        <translation>它正在运行，因为复位时按住了它的按钮。</translation>
    </message>
    <message>
        <source>It runs because there is no program to start.</source>
        <translation>它正在运行，因为没有可启动的程序。</translation>
    </message>
    <message>
        <source>It runs because the program is cut, damaged or changed.</source>
        <translation>它正在运行，因为程序被截断、损坏或更改。</translation>
    </message>
    <message>
        <source>It runs because the program is made for another board, chip, address or format.</source>
        <translation>它正在运行，因为程序是为另一板卡、芯片、地址或格式制作的。</translation>
    </message>
    <message>
        <source>It runs because the program is not signed with its key.</source>
        <translation>它正在运行，因为程序未用它的密钥签名。</translation>
    </message>
    <message>
        <source>It runs because the program is older than it allows.</source>
        <translation>它正在运行，因为程序比它允许的更旧。</translation>
    </message>
    <message>
        <source>It runs because the watchdog has reset the program three times in a row.</source>
        <translation>它正在运行，因为看门狗已连续三次复位程序。</translation>
    </message>
    <message>
        <source>It starts programs without a signature.</source>
        <translation>它启动没有签名的程序。</translation>
    </message>
    <message>
        <source>It starts only programs signed with the published test key, which protects nothing.</source>
        <translation>它只启动用公开的测试密钥签名的程序，这不提供任何保护。</translation>
    </message>
    <message>
        <source>It starts only programs signed with the key %1.</source>
        <translation>它只启动用密钥 %1 签名的程序。</translation>
    </message>
    <message>
        <source>Loader %1 for %2</source>
        <translation>用于 %2 的加载程序 %1</translation>
    </message>
    <message>
        <source>It does not let the program be read; hashes take its place.</source>
        <translation>它不允许读取程序；以散列值代替。</translation>
    </message>
    <message>
        <source>It accepts programs with a security counter of %1 or more.</source>
        <translation>它接受安全计数器不低于 %1 的程序。</translation>
    </message>
    <message>
        <source>Its USB clock has no crystal and is outside of the tolerance: transfers may fail.</source>
        <translation>它的 USB 时钟没有晶体，超出容差：传输可能失败。</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash, or it is damaged.</source>
        <translation>“%1”不是 Fieldflash 的密钥文件，或者已损坏。</translation>
    </message>
    <message>
        <source>Use the file that “key new” has written, or a copy of it.</source>
        <translation>请使用“key new”写入的文件或其副本。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase.</source>
        <translation>内存不足，无法处理密码短语。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key, or the file is damaged.</source>
        <translation>密码短语无法打开密钥，或者文件已损坏。</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the file.</source>
        <translation>请重试，或使用该文件的副本。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语为空。</translation>
    </message>
    <message>
        <source>Choose one, or leave the key unencrypted.</source>
        <translation>请设定一个，或让密钥保持未加密。</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read.</source>
        <translation>无法读取密钥文件“%1”。</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written.</source>
        <translation>无法写入密钥文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” exists already, and a key is never replaced: what it has signed could not be updated any more.</source>
        <translation>“%1”已存在，而密钥永远不会被替换：否则用它签名的内容将无法再更新。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The key file “%1” belongs to another account.</source>
        <translation>密钥文件“%1”属于其他帐户。</translation>
    </message>
    <message>
        <source>Use a copy of your own.</source>
        <translation>请使用您自己的副本。</translation>
    </message>
    <message>
        <source>Other accounts can read or change the key file “%1”.</source>
        <translation>其他帐户可以读取或更改密钥文件“%1”。</translation>
    </message>
    <message>
        <source>Take their rights away (chmod 600). If others may have read it, make a new key.</source>
        <translation>请取消其权限 (chmod 600)。如果其他人可能已读取，请生成新密钥。</translation>
    </message>
    <message>
        <source>“%1” is not a key file of Fieldflash.</source>
        <translation>“%1”不是 Fieldflash 的密钥文件。</translation>
    </message>
    <message>
        <source>The device runs a program that may not be complete.</source>
        <translation>设备正在运行一个可能不完整的程序。</translation>
    </message>
    <message>
        <source>Start the update again.</source>
        <translation>请重新开始更新。</translation>
    </message>
    <message>
        <source>Plug it in again and start the update again. If it does not appear, start its bootloader by hand:</source>
        <translation>重新插上并再次开始更新。如果没有出现，请手动启动其引导程序：</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To start its bootloader by hand:</source>
        <translation>拔下设备再插上（或按复位键）：其程序会像以前一样启动。手动启动引导程序：</translation>
    </message>
    <message>
        <source>The loader is written and verified, but it did not start.</source>
        <translation>加载程序已写入并校验，但未启动。</translation>
    </message>
    <message>
        <source>The loader is written, but it did not start.</source>
        <translation>加载程序已写入，但未启动。</translation>
    </message>
    <message>
        <source>The device is named like a Fieldflash loader, but does not answer like one. It is treated like any other bootloader.</source>
        <translation>设备的名称像 Fieldflash 加载程序，但应答不像。它将按普通引导程序处理。</translation>
    </message>
    <message>
        <source>Everything is written and verified. </source>
        <translation>全部已写入并校验。</translation>
    </message>
    <message>
        <source>Everything is written. </source>
        <translation>全部已写入。</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again, without starting its bootloader.</source>
        <translation>拔下设备再插上，不要启动其引导程序。</translation>
    </message>
    <message>
        <source>If you know better than the device, allow it: --allow %1.</source>
        <translation>如果您比设备更清楚，请允许：--allow %1。</translation>
    </message>
    <message>
        <source>The bootloader does not say which kind of DFU it uses (it has no functional descriptor).</source>
        <translation>引导程序没有说明使用哪种 DFU（没有功能描述符）。</translation>
    </message>
    <message>
        <source>Blocks of %1 are to be sent, whatever size the device announces.</source>
        <translation>将发送 %1 的数据块，无论设备报告的大小是多少。</translation>
    </message>
    <message>
        <source>Another memory layout is to be used than the one the device announces.</source>
        <translation>将使用与设备报告不同的存储器布局。</translation>
    </message>
    <message>
        <source>A device without a functional descriptor does not state how long a block may be.</source>
        <translation>没有功能描述符的设备不会说明数据块的最大长度。</translation>
    </message>
    <message>
        <source>Give it with --transfer-size, and allow it with --allow transfer-size.</source>
        <translation>请用 --transfer-size 指定，并用 --allow transfer-size 允许。</translation>
    </message>
    <message>
        <source>“%1” is not a memory layout.</source>
        <translation>“%1”不是存储器布局。</translation>
    </message>
    <message>
        <source>A layout looks like “@Internal Flash /0x08000000/512*2Kg”.</source>
        <translation>布局的格式类似“@Internal Flash /0x08000000/512*2Kg”。</translation>
    </message>
    <message>
        <source>Choose the one that the file is for, then try again.</source>
        <translation>请选择该文件对应的分区，然后重试。</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed the end of the download, and could not be read back.</source>
        <translation>设备在确认下载结束之前已重新启动，无法回读。</translation>
    </message>
    <message>
        <source>The device restarted before it confirmed that it has received all of the firmware.</source>
        <translation>设备在确认已收到全部固件之前就重新启动了。</translation>
    </message>
    <message>
        <source>If it happens again, try another cable or port.</source>
        <translation>如果再次发生，请更换数据线或端口。</translation>
    </message>
    <message>
        <source>A partition is chosen, but the memory of this device has addresses and no partitions.</source>
        <translation>已选择分区，但此设备的存储器使用地址，没有分区。</translation>
    </message>
    <message>
        <source>Leave out the partition.</source>
        <translation>请不要指定分区。</translation>
    </message>
    <message>
        <source>Some page hashes were wrong at first and right with another seed. The memory is fine; the USB connection may not be.</source>
        <translation>部分页散列值起初错误，换用另一种子后正确。存储器正常；USB 连接可能有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s) of the device differ from the file, as their hashes show.</source>
        <translation>
            <numerusform>散列值表明，设备有 %n 个扇区与文件不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The loader does not let its memory be read: what is behind the program in its last page (%1) cannot be kept and will be empty.</source>
        <translation>加载程序不允许读取存储器：程序最后一页中位于程序之后的内容（%1）无法保留，将为空。</translation>
    </message>
    <message>
        <source>The loader is installed.</source>
        <translation>加载程序已安装。</translation>
    </message>
    <message>
        <source>Every byte is empty, as the page hashes prove.</source>
        <translation>页散列值证明每个字节均为空。</translation>
    </message>
    <message>
        <source>Every byte matches, as the page hashes prove.</source>
        <translation>页散列值证明每个字节均一致。</translation>
    </message>
    <message>
        <source>It runs and is ready for a program.</source>
        <translation>它正在运行，可以接收程序。</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>文件不包含加载程序。</translation>
    </message>
    <message>
        <source>A program is installed by an update.</source>
        <translation>程序通过更新安装。</translation>
    </message>
    <message>
        <source>The device has a loader already (version %1). Replacing it overwrites the program, and if power fails while its first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>设备已有加载程序（版本 %1）。替换它会覆盖程序；如果在重写其第一页（45 ms）时断电，只能通过 BOOT0 和 ROM 引导程序或调试探针恢复设备。</translation>
    </message>
    <message>
        <source>If that is what you want: fieldflash-cli install-loader --replace-loader</source>
        <translation>如果确实需要：fieldflash-cli install-loader --replace-loader</translation>
    </message>
    <message>
        <source>The loader of this device does not let itself be replaced over USB.</source>
        <translation>此设备的加载程序不能通过 USB 替换。</translation>
    </message>
    <message>
        <source>Start the ROM bootloader with BOOT0 and install the loader there, or use a debug probe.</source>
        <translation>请用 BOOT0 启动 ROM 引导程序并在那里安装加载程序，或使用调试探针。</translation>
    </message>
    <message>
        <source>Use the file with which the vendor of the device updates its loader.</source>
        <translation>请使用设备厂商用于更新其加载程序的文件。</translation>
    </message>
    <message>
        <source>The file is a loader for the ROM bootloader. A running loader is replaced by a loader with a header in front.</source>
        <translation>该文件是供 ROM 引导程序使用的加载程序。正在运行的加载程序要用前面带有头部的加载程序替换。</translation>
    </message>
    <message>
        <source>The file is not signed, and the loader of this device takes only signed ones.</source>
        <translation>文件未签名，而此设备的加载程序只接受已签名的文件。</translation>
    </message>
    <message>
        <source>The file is signed with another key than the one that the loader of this device knows.</source>
        <translation>文件所用的签名密钥不是此设备的加载程序所知的密钥。</translation>
    </message>
    <message>
        <source>The loader is written, but the device reports loader %1 instead of %2.</source>
        <translation>加载程序已写入，但设备报告的是加载程序 %1 而不是 %2。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and check the loader with “list”.</source>
        <translation>请拔下设备再插上，并用“list”检查加载程序。</translation>
    </message>
    <message>
        <source>The device announces no option bytes.</source>
        <translation>设备没有报告选项字节。</translation>
    </message>
    <message>
        <source>Its bootloader cannot show them; a debug probe can.</source>
        <translation>其引导程序无法显示；调试探针可以。</translation>
    </message>
    <message>
        <source>The bootloader does not let the option bytes be read.</source>
        <translation>引导程序不允许读取选项字节。</translation>
    </message>
    <message>
        <source>A debug probe can show them.</source>
        <translation>可以用调试探针查看。</translation>
    </message>
    <message>
        <source>, verified</source>
        <translation>并已校验</translation>
    </message>
    <message>
        <source>Windows has no driver for this device.</source>
        <translation>Windows 没有此设备的驱动程序。</translation>
    </message>
    <message>
        <source>The driver of STM32CubeProgrammer and DfuSe is installed for this device. It keeps other programs out.</source>
        <translation>此设备安装了 STM32CubeProgrammer 和 DfuSe 的驱动程序，其他程序无法访问它。</translation>
    </message>
    <message>
        <source>Windows uses this device as an input device (HID).</source>
        <translation>Windows 将此设备用作输入设备 (HID)。</translation>
    </message>
    <message>
        <source>The driver “%1” from “%2” is installed for this device. It gives Fieldflash no access.</source>
        <translation>此设备安装了“%2”的驱动程序“%1”，Fieldflash 无法通过它访问设备。</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one. Unplug the device and plug it in again.</source>
        <translation>其驱动程序 WinUSB 是正确的。请拔下设备后重新插入。</translation>
    </message>
    <message>
        <source>Its driver, WinUSB, is the right one, but Windows could not start it (problem code %1). Unplug the device and plug it in again.</source>
        <translation>其驱动程序 WinUSB 是正确的，但 Windows 无法启动它（问题代码 %1）。请拔下设备后重新插入。</translation>
    </message>
    <message>
        <source>Install WinUSB for it with Zadig: Options, List All Devices, choose the entry with USB ID %1, then WinUSB, Replace Driver. Fieldflash then continues automatically.</source>
        <translation>请用 Zadig 为其安装 WinUSB：Options，List All Devices，选择 USB ID 为 %1 的条目，然后选择 WinUSB，Replace Driver。之后 Fieldflash 会自动继续。</translation>
    </message>
    <message>
        <source>The profile “%1” does not state the USB id of a product.</source>
        <translation>配置文件“%1”未声明产品的 USB ID。</translation>
    </message>
    <message>
        <source>fwupd finds devices by it: add the ids of “application”.</source>
        <translation>fwupd 据此查找设备：请补充“application”的 ID。</translation>
    </message>
    <message>
        <source>The firmware is for %1, but the profile “%2” is for %3.</source>
        <translation>固件用于 %1，而配置文件“%2”用于 %3。</translation>
    </message>
    <message>
        <source>Use the profile of the product that the firmware is for.</source>
        <translation>请使用该固件所属产品的配置文件。</translation>
    </message>
    <message>
        <source>The firmware does not state its version.</source>
        <translation>固件未声明其版本。</translation>
    </message>
    <message>
        <source>fwupd compares it with that of the device: convert the file with --device-version first.</source>
        <translation>fwupd 会将其与设备的版本比较：请先用 --device-version 转换文件。</translation>
    </message>
    <message>
        <source>reading the new file again</source>
        <translation>重新读取新文件</translation>
    </message>
    <message>
        <source>The cabinet was not written correctly.</source>
        <translation>cabinet 文件未正确写入。</translation>
    </message>
    <message>
        <source>The description in the cabinet is damaged in line %1.</source>
        <translation>cabinet 文件中的描述在第 %1 行损坏。</translation>
    </message>
    <message>
        <source>The description in the cabinet is larger than %1.</source>
        <translation>cabinet 文件中的描述大于 %1。</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>cabinet 文件</translation>
    </message>
    <message>
        <source>“%1” in the cabinet is not the file that its description states.</source>
        <translation>cabinet 文件中的“%1”与其描述中声明的文件不一致。</translation>
    </message>
    <message>
        <source>The cabinet contains more than %1 descriptions of firmware.</source>
        <translation>cabinet 文件包含超过 %1 个固件描述。</translation>
    </message>
    <message>
        <source>The file is not a cabinet that describes its firmware (.cab).</source>
        <translation>该文件不是带有固件描述的 cabinet 文件（.cab）。</translation>
    </message>
    <message>
        <source>The commands update, plan, info and convert take other files.</source>
        <translation>其他文件可用命令 update、plan、info 和 convert 处理。</translation>
    </message>
    <message>
        <source>The cabinet states that it is version %1 of “%2” by %3.</source>
        <translation>cabinet 文件声明这是 %3 的“%2”版本 %1。</translation>
    </message>
    <message>
        <source>Take their rights away (icacls FILE /inheritance:r /grant:r YOU:F). If others may have read it, make a new key.</source>
        <translation>请取消他们的权限（icacls 文件 /inheritance:r /grant:r 您的帐户:F）。如果其他人可能已读取过它，请创建新的密钥。</translation>
    </message>
    <message>
        <source>This chip is not known, and its erased flash reads as zeros. That is taken into account from now on.</source>
        <translation>此芯片未知，其擦除后的闪存读出为零。从现在起将考虑这一点。</translation>
    </message>
    <message>
        <source>Start its bootloader by hand; it then shows whether read protection is removed, and a program can be installed.</source>
        <translation>请手动启动其引导加载程序；它会显示读保护是否已解除，然后即可安装程序。</translation>
    </message>
    <message>
        <source>Erased flash of this chip reads as ones, unlike that of the chips with this memory layout. That is taken into account from now on.</source>
        <translation>该芯片擦除后的闪存读出为全 1，与具有此存储器布局的芯片不同。此后将按此处理。</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again (or press reset): its program then starts as before. To update it, hold BOOT0 meanwhile. If the bootloader does not appear then either, the board probably lacks the crystal that the bootloader of some chips needs for USB: use a debug probe instead.</source>
        <translation>请拔下设备再重新插入（或按复位键）：其程序会像之前一样启动。要更新它，请同时按住 BOOT0。如果引导程序仍未出现，电路板可能缺少 某些芯片的引导程序使用 USB 所需的晶振：请改用调试器。</translation>
    </message>
    <message>
        <source>The bootloader of this chip locks up when it is asked to start the program, so it was not asked.</source>
        <translation>该芯片的引导程序在被要求启动程序时会死锁，因此没有发出该请求。</translation>
    </message>
    <message>
        <source>Reset the device with BOOT0 low: its program starts then.</source>
        <translation>请在 BOOT0 为低电平时复位设备，其程序随即启动。</translation>
    </message>
    <message>
        <source>The device is in bootloader mode, because the bootloader of this chip locks up when it is asked to start the program. Reset the device with BOOT0 low to start it.</source>
        <translation>设备处于引导模式，因为该芯片的引导程序在被要求启动程序时会死锁。请在 BOOT0 为低电平时复位设备以启动程序。</translation>
    </message>
    <message>
        <source>Ask %1 whether it has changed its key.</source>
        <translation>请向 %1 确认其密钥是否已更换。</translation>
    </message>
    <message>
        <source>It runs because the program did not confirm that it works, and there is no other.</source>
        <translation>加载程序正在运行,因为程序未确认可以正常工作,且没有其他程序。</translation>
    </message>
    <message>
        <source>The program in slot %1 has confirmed that it works and is kept. Slot %2 is free.</source>
        <translation>插槽 %1 中的程序已确认可以正常工作,将予以保留。插槽 %2 空闲。</translation>
    </message>
    <message>
        <source>No program has confirmed that it works. Slot %1 is free.</source>
        <translation>没有程序确认可以正常工作。插槽 %1 空闲。</translation>
    </message>
    <message>
        <source>The program in slot %1 is on trial.</source>
        <translation>插槽 %1 中的程序正在试运行。</translation>
    </message>
    <message>
        <source>The program in slot %1 did not confirm that it works and does not start again.</source>
        <translation>插槽 %1 中的程序未确认可以正常工作,不会再启动。</translation>
    </message>
    <message>
        <source>Programs start at %1 behind the loader in the file, but at %2 behind the loader of this device.</source>
        <translation>程序在文件中的加载程序之后从 %1 开始，而在此设备的加载程序之后从 %2 开始。</translation>
    </message>
    <message>
        <source>expected exactly one device profile.</source>
        <translation>此处需要恰好一个设备配置文件。</translation>
    </message>
    <message>
        <source>expected at least one firmware file.</source>
        <translation>此处至少需要一个固件文件。</translation>
    </message>
    <message>
        <source>expected a version like “1.2”.</source>
        <translation>此处需要形如“1.2”的版本号。</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits and hyphens, like “acme”.</source>
        <translation>此处需要小写字母、数字和连字符，例如“acme”。</translation>
    </message>
    <message>
        <source>expected a date like “2026-11-30”.</source>
        <translation>此处需要形如“2026-11-30”的日期。</translation>
    </message>
    <message>
        <source>expected a file in the folder of this file or below it, whose name has only letters A to Z, digits, dots, hyphens and underscores.</source>
        <translation>此处需要位于本文件所在文件夹之下的文件；其名称只能包含字母 A 到 Z、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>The two programs are not linked for the two slots of a loader.</source>
        <translation>这两个程序不是为加载程序的两个插槽链接的。</translation>
    </message>
    <message>
        <source>Link one for %1 and the other for %2.</source>
        <translation>请将其中一个链接到 %1，另一个链接到 %2。</translation>
    </message>
    <message>
        <source>The programs for the two slots differ in name, version, board or chip.</source>
        <translation>两个插槽的程序在名称、版本、电路板或芯片上不同。</translation>
    </message>
    <message>
        <source>Build both from the same source.</source>
        <translation>请用相同的源代码构建两者。</translation>
    </message>
    <message>
        <source>expected a text.</source>
        <translation>此处需要文本。</translation>
    </message>
    <message>
        <source>expected a list of at most %1 entries.</source>
        <translation>此处需要列表，最多 %1 项。</translation>
    </message>
    <message>
        <source>expected true or false.</source>
        <translation>此处需要 true 或 false。</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2.</source>
        <translation>此处需要 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>expected a number, or a text like &quot;0x08008000&quot; or &quot;32K&quot;.</source>
        <translation>此处需要数字，或 &quot;0x08008000&quot;、&quot;32K&quot; 这样的文本。</translation>
    </message>
    <message>
        <source>expected a USB id like &quot;1234:abcd&quot;.</source>
        <translation>此处应为 &quot;1234:abcd&quot; 这样的 USB 标识。</translation>
    </message>
    <message>
        <source>expected at least one USB id.</source>
        <translation>此处至少需要一个 USB ID。</translation>
    </message>
    <message>
        <source>expected an object { … }.</source>
        <translation>此处需要对象 { … }。</translation>
    </message>
    <message>
        <source>expected one of the letters L, S, D and H.</source>
        <translation>此处需要字母 L、S、D 或 H 之一。</translation>
    </message>
    <message>
        <source>expected addresses like &quot;0x1FFF7800&quot;.</source>
        <translation>此处需要 &quot;0x1FFF7800&quot; 这样的地址。</translation>
    </message>
    <message>
        <source>expected a power of two.</source>
        <translation>此处需要 2 的幂。</translation>
    </message>
    <message>
        <source>expected sectors like &quot;2K&quot; or &quot;4*16K,1*64K,128K&quot;.</source>
        <translation>此处需要 &quot;2K&quot; 或 &quot;4*16K,1*64K,128K&quot; 这样的扇区描述。</translation>
    </message>
    <message>
        <source>expected sizes like &quot;512K&quot;.</source>
        <translation>此处需要 &quot;512K&quot; 这样的大小。</translation>
    </message>
    <message>
        <source>expected a version like &quot;22.00&quot;.</source>
        <translation>此处应为类似 &quot;22.00&quot; 的版本。</translation>
    </message>
    <message>
        <source>expected one of flash, option-bytes, otp, eeprom and device-feature.</source>
        <translation>此处应为 flash、option-bytes、otp、eeprom 或 device-feature 之一。</translation>
    </message>
    <message>
        <source>expected lower-case letters, digits, dots and hyphens, like “acme-lamp”.</source>
        <translation>此处应为小写字母、数字、点和连字符，例如“acme-lamp”。</translation>
    </message>
    <message>
        <source>“%1” is not a way to enter the bootloader; use detach, button, command or serial-1200.</source>
        <translation>“%1”不是进入引导程序的方式；可用的有 detach、button、command 和 serial-1200。</translation>
    </message>
    <message>
        <source>“%1” is not a known loader; use fieldflash.</source>
        <translation>“%1” 不是带有自有请求的加载程序；可用的是 fieldflash。</translation>
    </message>
    <message>
        <source>“%1” is not a known family; use one of %2.</source>
        <translation>“%1”不是已知的系列；可用的有 %2。</translation>
    </message>
    <message>
        <source>expected a multiple of 8.</source>
        <translation>此处需要 8 的倍数。</translation>
    </message>
    <message>
        <source>expected a file name pattern without folders.</source>
        <translation>此处需要不含文件夹的名称模式。</translation>
    </message>
    <message>
        <source>The name “%1” does not say which kind of report to write.</source>
        <translation>名称“%1”没有说明要写入哪种报告。</translation>
    </message>
    <message>
        <source>Let it end in .html or .json.</source>
        <translation>请使其以 .html 或 .json 结尾。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written; what was there before is unchanged.</source>
        <translation>无法写入报告“%1”；原有内容未改变。</translation>
    </message>
    <message>
        <source>Check the cable and plug the device in again.</source>
        <translation>请检查数据线，然后重新插入设备。</translation>
    </message>
    <message>
        <source>Install the access rule of Fieldflash, then unplug the device and plug it in again.</source>
        <translation>请安装 Fieldflash 的访问规则，然后拔下设备并重新插入。</translation>
    </message>
    <message>
        <source>No driver that gives programs access to this device is installed.</source>
        <translation>未安装能让程序访问此设备的驱动程序。</translation>
    </message>
    <message>
        <source>The device matches the file, but </source>
        <translation>设备与文件一致，但</translation>
    </message>
    <message>
        <source>the device sent %1 of %2 bytes</source>
        <translation>设备发送了 %2 个字节中的 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes not empty</source>
        <translation>%1：%3 个字节中有 %2 个不为空</translation>
    </message>
    <message>
        <source>%1 of %2 bytes from %3</source>
        <translation>从 %3 起 %2 个字节中的 %1 个</translation>
    </message>
    <message>
        <source>Recovering from: </source>
        <translation>正在从错误中恢复：</translation>
    </message>
    <message>
        <source>Version %1 was on the device already.</source>
        <translation>设备上已是版本 %1。</translation>
    </message>
    <message>
        <source>Went back from %1 to %2.</source>
        <translation>已从 %1 退回到 %2。</translation>
    </message>
    <message>
        <source>The device matched the file already; nothing was written.</source>
        <translation>设备已与文件一致；未写入任何内容。</translation>
    </message>
    <message>
        <source>The device matches the file, but it reports version %1 instead of %2.</source>
        <translation>设备与文件一致，但报告的版本是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. Fieldflash then continues automatically.</source>
        <translation>请拔下设备并重新插入。Fieldflash 随后会自动继续。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AboutDialog</name>
    <message>
        <source>Fieldflash is free software under the MIT licence. It uses Qt (LGPL 3), QCoro (MIT), libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib (zlib), tl::expected (CC0) and CLI11 (BSD 3-clause).</source>
        <translation>Fieldflash 是采用 MIT 许可证的自由软件。它使用 Qt (LGPL 3)、QCoro (MIT)、libusb (LGPL 2.1)、libelf (LGPL 3)、libarchive (BSD 2-clause)、libsodium (ISC)、zlib (zlib)、tl::expected (CC0) 和 CLI11 (BSD 3-clause)。</translation>
    </message>
    <message>
        <source>About Fieldflash</source>
        <translation>关于 Fieldflash</translation>
    </message>
    <message>
        <source>Icon of Fieldflash</source>
        <translation>Fieldflash 图标</translation>
    </message>
    <message>
        <source>Updates the firmware of devices over USB and proves that it worked.</source>
        <translation>通过 USB 更新设备固件,并证明更新成功。</translation>
    </message>
    <message>
        <source>This system</source>
        <translation>此系统</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::AddressDialog</name>
    <message>
        <source>Address of the file</source>
        <translation>文件的地址</translation>
    </message>
    <message>
        <source>Where is %1 written?</source>
        <translation>将 %1 写入何处？</translation>
    </message>
    <message>
        <source>The file states no address. Its first byte is written there.</source>
        <translation>该文件未注明地址。其第一个字节将写入此处。</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>使用此地址(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: at the start of flash, %1.</source>
        <translation>留空：闪存起始处，%1。</translation>
    </message>
    <message>
        <source>Empty: at the start of flash.</source>
        <translation>留空：闪存起始处。</translation>
    </message>
    <message>
        <source>The update checks whether the device has memory there.</source>
        <translation>更新时会检查设备在该处是否有存储器。</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>“%1”不是有效的地址。请输入十六进制数字，例如 0800C000。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ByteMeaning</name>
    <message>
        <source>Initial stack pointer</source>
        <translation>初始栈指针</translation>
    </message>
    <message>
        <source>Reserved vector</source>
        <translation>保留向量</translation>
    </message>
    <message>
        <source>%1 vector</source>
        <translation>%1 向量</translation>
    </message>
    <message>
        <source>Program header</source>
        <translation>程序头</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%1 %2，适用于 %3</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::CardText</name>
    <message>
        <source>USB port %1</source>
        <translation>USB 端口 %1</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>running version %1</source>
        <translation>正在运行版本 %1</translation>
    </message>
    <message>
        <source>in bootloader mode, update not finished</source>
        <translation>引导加载模式，更新未完成</translation>
    </message>
    <message>
        <source>in bootloader mode, contains version %1</source>
        <translation>引导加载模式，含版本 %1</translation>
    </message>
    <message>
        <source>in bootloader mode, no program yet</source>
        <translation>引导加载模式，尚无程序</translation>
    </message>
    <message>
        <source>in bootloader mode</source>
        <translation>引导加载模式</translation>
    </message>
    <message>
        <source>not for this device</source>
        <translation>不适用于此设备</translation>
    </message>
    <message>
        <source>does not state which device it is for</source>
        <translation>没有说明适用于哪个设备</translation>
    </message>
    <message>
        <source>made for this device</source>
        <translation>为此设备制作</translation>
    </message>
    <message>
        <source>STM32 device</source>
        <translation>STM32 设备</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB 设备</translation>
    </message>
    <message>
        <source>included with Fieldflash</source>
        <translation>随 Fieldflash 提供</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>No firmware chosen</source>
        <translation>未选择固件</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>将文件拖放到此处，或选择一个文件。</translation>
    </message>
    <message>
        <source>for devices with this USB id</source>
        <translation>适用于具有此 USB ID 的设备</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Previous content</source>
        <translation>先前的内容</translation>
    </message>
    <message>
        <source>Previous content, version %1</source>
        <translation>先前的内容，版本 %1</translation>
    </message>
    <message>
        <source>saved by the last update</source>
        <translation>由上次更新保存</translation>
    </message>
    <message>
        <source>saved by an earlier update</source>
        <translation>由以前的更新保存</translation>
    </message>
    <message>
        <source>changed, read again at %1</source>
        <translation>已更改，于 %1 重新读取</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Certificate</name>
    <message>
        <source>Certificate of the check</source>
        <translation>校验证书</translation>
    </message>
    <message>
        <source>The certificate could not be saved there.</source>
        <translation>无法将证书保存到该处。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Document to print (*.pdf);;Web page (*.html);;Data (*.json)</source>
        <translation>可打印文档 (*.pdf);;网页 (*.html);;数据 (*.json)</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>保存检查证书</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChipDialog</name>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Bootloader (DfuSe)</source>
        <translation>引导加载程序 (DfuSe)</translation>
    </message>
    <message>
        <source>Bootloader (plain DFU)</source>
        <translation>引导加载程序(普通 DFU)</translation>
    </message>
    <message>
        <source>Another kind of DFU</source>
        <translation>其他类型的 DFU</translation>
    </message>
    <message>
        <source>Without updates over USB</source>
        <translation>不支持 USB 更新</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n sector(s), %2</source>
        <translation>
            <numerusform>%1,%n 个扇区,%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>USB ID</source>
        <translation>USB ID</translation>
    </message>
    <message>
        <source>Bootloader version</source>
        <translation>引导加载程序版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB 端口</translation>
    </message>
    <message>
        <source>Serial number (from the unique ID)</source>
        <translation>序列号(来自唯一 ID)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Chip information</source>
        <translation>芯片信息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ChoiceButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectPanel</name>
    <message>
        <source>What to do</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Shows the steps for this board</source>
        <translation>显示此板卡的步骤</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ConnectionDoctor</name>
    <message>
        <source>an unnamed device</source>
        <translation>没有名称的设备</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>连接您的设备</translation>
    </message>
    <message>
        <source>Fieldflash detects it automatically.</source>
        <translation>Fieldflash 会自动发现它。</translation>
    </message>
    <message>
        <source>Only the debug probe is connected</source>
        <translation>只连接了调试探针</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is the debug probe of a board, not the chip to update. Connect the USB connector of the chip; the probe can stay connected.</source>
        <translation>USB 端口 %2 上的“%1”是板卡的调试探针，不是要更新的芯片。请连接芯片的 USB 接口；调试探针可以保持连接。</translation>
    </message>
    <message>
        <source>This device needs another program</source>
        <translation>此设备需要其他程序</translation>
    </message>
    <message>
        <source>“%1” on USB port %2 is waiting for an update, but it doesn&apos;t use the STM32 bootloader protocol. Use the manufacturer&apos;s program, or connect the right device.</source>
        <translation>USB 端口 %2 上的“%1”正在等待更新，但不使用 STM32 引导加载程序协议。请使用制造商的程序，或连接正确的设备。</translation>
    </message>
    <message>
        <source>No access to USB devices</source>
        <translation>无法访问 USB 设备</translation>
    </message>
    <message>
        <source>“%1” on USB port %2</source>
        <translation>USB 端口 %2 上的“%1”</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but you don&apos;t have permission to use it.</source>
        <translation>Fieldflash 找到了%1，但您没有使用它的权限。</translation>
    </message>
    <message>
        <source>Install the access rule below, once. Fieldflash then continues automatically.</source>
        <translation>请安装下面的访问规则，只需一次。之后 Fieldflash 会自动继续。</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but its driver does not give programs access.</source>
        <translation>Fieldflash 找到了%1，但其驱动程序不允许程序访问。</translation>
    </message>
    <message>
        <source>Fieldflash found %1, but another program is using it.</source>
        <translation>Fieldflash 找到了%1，但另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>The device did not start its bootloader</source>
        <translation>设备没有启动其引导加载程序</translation>
    </message>
    <message>
        <source>The bootloader did not appear</source>
        <translation>引导加载程序没有出现</translation>
    </message>
    <message>
        <source>Disconnect everything else that is wired to the board: its bootloader also listens on serial lines.</source>
        <translation>请断开板卡上的其他接线：其引导加载程序也会监听串行线路。</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>请关闭 %1。随后 Fieldflash 会自动继续。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DesktopSession</name>
    <message>
        <source>A device is being updated</source>
        <translation>正在更新设备</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DetailsFold</name>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>复制详细信息(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows technical details</source>
        <translation>显示技术细节</translation>
    </message>
    <message>
        <source>Problems found. Tick each one to override it and enable Install.</source>
        <translation>发现问题。逐项勾选以忽略并启用安装。</translation>
    </message>
    <message>
        <source>Override: %1</source>
        <translation>忽略：%1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceCard</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Other de&amp;vice…</source>
        <translation>其他设备(&amp;V)…</translation>
    </message>
    <message>
        <source>Goes back to the list of connected devices</source>
        <translation>返回已连接设备列表</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceChooser</name>
    <message>
        <source>Connected devices</source>
        <translation>已连接的设备</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceJob</name>
    <message>
        <source>Asking the device to restart</source>
        <translation>正在请求设备重新启动</translation>
    </message>
    <message>
        <source>Waiting for the bootloader</source>
        <translation>正在等待引导加载程序</translation>
    </message>
    <message>
        <source>Reading the memory map</source>
        <translation>正在读取存储器映射</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Starting the application</source>
        <translation>正在启动应用程序</translation>
    </message>
    <message>
        <source>Waiting for the application</source>
        <translation>正在等待其应用程序</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Choose a device on the update page first.</source>
        <translation>请先在更新页面选择设备。</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>没有连接设备。</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>设备会以引导加载模式重新启动，之后返回应用程序。不写入任何内容。</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>设备停留在引导加载模式。不写入任何内容。</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>正在打开设备</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>另一个任务正在使用设备。</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>The device memory is being read (Technician page).</source>
        <translation>正在读取设备存储器（技术人员页面）。</translation>
    </message>
    <message>
        <source>Its memory can be read when that is finished.</source>
        <translation>完成后即可读取其存储器。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceSource</name>
    <message>
        <source>This computer does not give programs access to USB devices. To try Fieldflash with the built-in board, start it with --virtual.</source>
        <translation>此计算机不允许程序访问 USB 设备。要用内置板卡试用 Fieldflash，请使用 --virtual 启动。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DeviceUsers</name>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1(进程 %2)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::DocumentsDialog</name>
    <message>
        <source>Documents</source>
        <translation>文档（英文）</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is part of the source code and is not included here.</source>
        <translation>%1 属于源代码，此处未包含。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EarlierDialog</name>
    <message>
        <source>Earlier firmware</source>
        <translation>以前的固件</translation>
    </message>
    <message>
        <source>Nothing is saved yet. An update saves what it replaces.</source>
        <translation>尚未保存任何内容。更新会保存被替换的内容。</translation>
    </message>
    <message>
        <source>What earlier updates have replaced. It can be restored on the device that it was saved from.</source>
        <translation>以前的更新所替换的内容。可以恢复到保存时的那台设备上。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>USB port</source>
        <translation>USB 端口</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Saved from another device</source>
        <translation>来自其他设备</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), in at most %1 MB. The settings change that.</source>
        <translation>
            <numerusform>保留 %n 天，最多占用 %1 MB。可在设置中更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseChoice</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>“%1”不是有效范围。</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>请输入首尾地址，例如 08000000-08003FFF，或地址和大小，例如 08000000:16K。</translation>
    </message>
    <message>
        <source>No range is given.</source>
        <translation>未给出范围。</translation>
    </message>
    <message>
        <source>Nothing is left to erase.</source>
        <translation>没有可擦除的内容。</translation>
    </message>
    <message>
        <source>Type smaller ranges to keep.</source>
        <translation>请输入较小的保留范围。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::EraseDialog</name>
    <message>
        <source>&amp;Only these ranges</source>
        <translation>仅这些范围(&amp;O)</translation>
    </message>
    <message>
        <source>Everything e&amp;xcept these ranges</source>
        <translation>除这些范围外的全部(&amp;X)</translation>
    </message>
    <message>
        <source>Erase memory</source>
        <translation>擦除存储器</translation>
    </message>
    <message>
        <source>What is to be erased in %1?</source>
        <translation>要擦除 %1 中的哪些内容?</translation>
    </message>
    <message>
        <source>Ranges of addresses</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>Erased content cannot be restored. Without a program the device stays in bootloader mode; firmware can be installed again at any time.</source>
        <translation>擦除的内容无法恢复。没有程序时设备停留在引导加载程序模式;可以随时重新安装固件。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>The whole memory of the device is erased.</source>
        <translation>将擦除设备的全部存储器。</translation>
    </message>
    <message>
        <source>%1 are erased.</source>
        <translation>将擦除 %1。</translation>
    </message>
    <message>
        <source>E&amp;verything</source>
        <translation>全部(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureHelp</name>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>完成更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>选择其他文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>写入到 %1(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Choose another device</source>
        <translation>选择其他设备(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the protection…</source>
        <translation>解除保护(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Show the protection</source>
        <translation>显示保护(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>安装引导加载程序(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>不备份直接更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>启动应用程序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailurePage</name>
    <message>
        <source>Fieldflash tried to start the bootloader.</source>
        <translation>Fieldflash 尝试启动引导加载程序。</translation>
    </message>
    <message>
        <source>Fieldflash tried to prepare the update.</source>
        <translation>Fieldflash 尝试准备更新。</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the device.</source>
        <translation>Fieldflash 尝试读取设备。</translation>
    </message>
    <message>
        <source>Fieldflash tried to erase memory.</source>
        <translation>Fieldflash 尝试擦除存储器。</translation>
    </message>
    <message>
        <source>Fieldflash tried to write the firmware.</source>
        <translation>Fieldflash 尝试写入固件。</translation>
    </message>
    <message>
        <source>Fieldflash tried to check every byte.</source>
        <translation>Fieldflash 尝试检查每个字节。</translation>
    </message>
    <message>
        <source>Fieldflash tried to restart the device.</source>
        <translation>Fieldflash 尝试重启设备。</translation>
    </message>
    <message>
        <source>Fieldflash tried to read the version of the device.</source>
        <translation>Fieldflash 尝试读取设备的版本。</translation>
    </message>
    <message>
        <source>Close %1. Fieldflash then continues automatically.</source>
        <translation>请关闭 %1。随后 Fieldflash 会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FailureText</name>
    <message>
        <source>This can&apos;t be done</source>
        <translation>无法执行此操作</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>没有找到设备</translation>
    </message>
    <message>
        <source>Several devices match</source>
        <translation>有多个匹配的设备</translation>
    </message>
    <message>
        <source>The device was disconnected</source>
        <translation>设备已断开</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to use this device</source>
        <translation>您没有使用此设备的权限</translation>
    </message>
    <message>
        <source>The device has no suitable driver</source>
        <translation>设备没有合适的驱动程序</translation>
    </message>
    <message>
        <source>The device is in use</source>
        <translation>设备正被使用</translation>
    </message>
    <message>
        <source>This firmware is not for this device</source>
        <translation>此固件不适用于此设备</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as firmware</source>
        <translation>此文件不能用作固件</translation>
    </message>
    <message>
        <source>This firmware would not start</source>
        <translation>此固件无法启动</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The device is protected</source>
        <translation>设备受保护</translation>
    </message>
    <message>
        <source>The firmware does not fit this device</source>
        <translation>固件与此设备不匹配</translation>
    </message>
    <message>
        <source>The device refused the request</source>
        <translation>设备拒绝了请求</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>The device does not respond</source>
        <translation>设备没有应答</translation>
    </message>
    <message>
        <source>The check found differences</source>
        <translation>校验发现差异</translation>
    </message>
    <message>
        <source>The device did not reconnect</source>
        <translation>设备没有重新连接</translation>
    </message>
    <message>
        <source>The device reports a different version</source>
        <translation>设备报告的是其他版本</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Internal error in Fieldflash</source>
        <translation>Fieldflash 内部错误</translation>
    </message>
    <message>
        <source>Choose another file or another device.</source>
        <translation>请选择其他文件或其他设备。</translation>
    </message>
    <message>
        <source>Connect the device and try again.</source>
        <translation>请连接设备，然后重试。</translation>
    </message>
    <message>
        <source>Choose the device in the list, or unplug the others.</source>
        <translation>请在列表中选择设备，或拔下其他设备。</translation>
    </message>
    <message>
        <source>Plug the device into the same USB port again, then continue.</source>
        <translation>请将设备重新插入同一 USB 端口，然后继续。</translation>
    </message>
    <message>
        <source>Install the access rule, then plug the device in again.</source>
        <translation>请安装访问规则，然后重新插入设备。</translation>
    </message>
    <message>
        <source>Install the driver for this device.</source>
        <translation>请安装此设备的驱动程序。</translation>
    </message>
    <message>
        <source>Close the other program that uses the device, then try again.</source>
        <translation>请关闭使用该设备的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Choose the firmware that is made for this device.</source>
        <translation>请选择为此设备制作的固件。</translation>
    </message>
    <message>
        <source>Download the file again, or choose another one.</source>
        <translation>请重新下载文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another firmware file.</source>
        <translation>请选择其他固件文件。</translation>
    </message>
    <message>
        <source>Copy the file to your own folder and choose it there.</source>
        <translation>请将文件复制到您自己的文件夹，并在那里选择它。</translation>
    </message>
    <message>
        <source>Ask the manufacturer of the device how to remove its protection.</source>
        <translation>请向设备制造商询问如何移除保护。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, and try again.</source>
        <translation>请拔下设备，重新插入，然后再试一次。</translation>
    </message>
    <message>
        <source>Try a different cable or USB port, without a hub.</source>
        <translation>请换一根线缆或另一个 USB 端口，不要使用集线器。</translation>
    </message>
    <message>
        <source>Press the reset button of the device, or unplug it and plug it in again.</source>
        <translation>请按设备的复位按钮，或拔下设备再重新插入。</translation>
    </message>
    <message>
        <source>Try again, or ask for a file that states the right version.</source>
        <translation>请重试，或索取声明了正确版本的文件。</translation>
    </message>
    <message>
        <source>You can continue at any time.</source>
        <translation>您可以随时继续。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, please report it with the details.</source>
        <translation>请重试。如果再次发生，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at the differences under Details.</source>
        <translation>请重试。如果再次发生，请查看“详细信息”下的差异。</translation>
    </message>
    <message>
        <source>The device is read-protected</source>
        <translation>设备处于读保护状态</translation>
    </message>
    <message>
        <source>This memory of the device is never changed</source>
        <translation>设备的这部分存储器从不更改</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>无法创建备份</translation>
    </message>
    <message>
        <source>Remove the protection; that erases the whole device.</source>
        <translation>解除保护；这会擦除整个设备。</translation>
    </message>
    <message>
        <source>Choose a file that does not need this memory.</source>
        <translation>请选择不需要这部分存储器的文件。</translation>
    </message>
    <message>
        <source>Update without a backup if the content of the device is not needed.</source>
        <translation>如果不需要设备中的内容，请在不备份的情况下更新。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareCard</name>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>选择文件(&amp;H)…</translation>
    </message>
    <message>
        <source>Opens a dialog. A file can also be dropped anywhere in the window.</source>
        <translation>打开对话框。也可以将文件拖放到窗口中的任意位置。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::FirmwareFile</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HelpDialog</name>
    <message>
        <source>Press the large button</source>
        <translation>按下大按钮</translation>
    </message>
    <message>
        <source>Cancel; asks first when something is erased</source>
        <translation>取消；若已擦除内容会先询问</translation>
    </message>
    <message>
        <source>Choose a firmware file</source>
        <translation>选择固件文件</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Search in the bytes (page Memory)</source>
        <translation>在字节中搜索（“存储器”页）</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How to update a device</source>
        <translation>如何更新设备</translation>
    </message>
    <message>
        <source>1. Connect the device with a USB cable that carries data.
2. Choose the firmware file, or drop it anywhere in the window.
3. Press the large button and leave the cable connected.
The update is done when every byte was read back and matches, and the device has restarted.</source>
        <translation>1. 用支持数据传输的 USB 线连接设备。
2. 选择固件文件，或将其拖放到窗口中。
3. 按下大按钮，并保持连接。
当每个字节都已回读且一致、设备已重新启动时，更新完成。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>The page states what happened, what state the device is in, and what to do next. An interrupted update does not damage the device: it stays in bootloader mode until the update is finished. Details show the technical cause, and a support bundle records everything for the manufacturer.</source>
        <translation>页面会说明发生了什么、设备处于什么状态以及下一步该做什么。更新中断不会损坏设备：设备会保持在引导加载模式，直到更新完成。详细信息显示技术原因，支持包会为制造商记录全部过程。</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>供技术人员使用</translation>
    </message>
    <message>
        <source>Technician shows the memory of device and file, reads it back, updates many boards in a series, and decodes the option bytes.</source>
        <translation>“技术人员”可显示设备和文件的存储器、回读、批量更新多块电路板，并解读选项字节。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Guides and questions…</source>
        <translation>指南与问答（英文）(&amp;G)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Move through a memory map or its bytes</source>
        <translation>在存储器图或其字节中移动</translation>
    </message>
    <message>
        <source>Zoom the memory map</source>
        <translation>缩放存储器图</translation>
    </message>
    <message>
        <source>Go to an address (page Memory)</source>
        <translation>转到地址（存储器页）</translation>
    </message>
    <message>
        <source>Next or previous match</source>
        <translation>下一个或上一个匹配</translation>
    </message>
    <message>
        <source>Next or previous difference between device and file</source>
        <translation>设备与文件之间的下一个或上一个差异</translation>
    </message>
    <message>
        <source>Select all bytes of the memory</source>
        <translation>选择存储器的所有字节</translation>
    </message>
    <message>
        <source>Copy the selected bytes, rows or lines</source>
        <translation>复制所选字节、行或条目</translation>
    </message>
    <message>
        <source>Copy the selected bytes as a C array</source>
        <translation>将所选字节复制为 C 数组</translation>
    </message>
    <message>
        <source>Print the certificate of the check</source>
        <translation>打印检查证书</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexPanel</name>
    <message>
        <source>Shown bytes</source>
        <translation>显示的字节</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Previous di&amp;fference</source>
        <translation>上一处差异(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>下一处差异(&amp;D)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.</source>
        <translation>“%1”不是有效地址。请输入十六进制数字，例如 0800C000。</translation>
    </message>
    <message>
        <source>There is no memory at %1. Showing the nearest address.</source>
        <translation>%1 处没有存储器。显示最近的地址。</translation>
    </message>
    <message>
        <source>Type the text to search for.</source>
        <translation>请输入要搜索的文本。</translation>
    </message>
    <message>
        <source>Type the bytes as hexadecimal digits, for example DE AD BE EF.</source>
        <translation>请以十六进制数字输入字节，例如 DE AD BE EF。</translation>
    </message>
    <message>
        <source>There are no bytes to search: read the device memory first.</source>
        <translation>没有可搜索的字节：请先读取设备存储器。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>第二个文件</translation>
    </message>
    <message>
        <source>Compared bytes</source>
        <translation>比较的字节</translation>
    </message>
    <message>
        <source>Device and file</source>
        <translation>设备和文件</translation>
    </message>
    <message>
        <source>Device and second file</source>
        <translation>设备和第二个文件</translation>
    </message>
    <message>
        <source>File and second file</source>
        <translation>文件和第二个文件</translation>
    </message>
    <message>
        <source>Choose &amp;second file…</source>
        <translation>选择第二个文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Meaning of the bytes at the cursor</source>
        <translation>光标处字节的含义</translation>
    </message>
    <message>
        <source>Another file whose bytes are compared.</source>
        <translation>用于比较字节的另一个文件。</translation>
    </message>
    <message>
        <source>Choose second file</source>
        <translation>选择第二个文件</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>固件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Match %L1 of %L2.</source>
        <translation>第 %L1 个匹配，共 %L2 个。</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一个差异</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一个差异</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::HexView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 gap</source>
        <translation>%1 空隙</translation>
    </message>
    <message>
        <source>next memory</source>
        <translation>下一个存储器</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Bytes in memory</source>
        <translation>存储器中的字节</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the bytes, with Shift to select them.</source>
        <translation>用方向键在字节间移动，按住 Shift 进行选择。</translation>
    </message>
    <message>
        <source>&amp;Copy as hex</source>
        <translation>复制为十六进制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as C &amp;array</source>
        <translation>复制为 C 数组(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>&amp;Select the whole memory</source>
        <translation>选择整个存储器(&amp;S)</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>second file %1</source>
        <translation>第二个文件 %1</translation>
    </message>
    <message>
        <source>Nothing was copied: these bytes are not known.</source>
        <translation>未复制：这些字节未知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rest as a file on the Read back page.</source>
        <translation>其余部分可在“回读”页面保存为文件。</translation>
    </message>
    <message>
        <source>The bytes after them are not known.</source>
        <translation>其后的字节未知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ</source>
        <translation>
            <numerusform>%Ln 个字节不同</numerusform>
        </translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>matches as far as known</source>
        <translation>已知部分一致</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已擦除</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::JobBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogModel</name>
    <message>
        <source>%1 differs from the file</source>
        <translation>%1 与文件不同</translation>
    </message>
    <message>
        <source>Communicating with the device.</source>
        <translation>正在与设备通信。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Requesting the application to start the bootloader.</source>
        <translation>正在请求应用程序启动引导加载程序。</translation>
    </message>
    <message>
        <source>Waiting for the bootloader.</source>
        <translation>正在等待引导加载程序。</translation>
    </message>
    <message>
        <source>Reading the memory map from the bootloader.</source>
        <translation>正在从引导加载程序读取存储器映射。</translation>
    </message>
    <message>
        <source>Comparing the device with the file.</source>
        <translation>正在将设备与文件比较。</translation>
    </message>
    <message>
        <source>Erasing.</source>
        <translation>正在擦除。</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>正在写入。</translation>
    </message>
    <message>
        <source>Reading back and comparing.</source>
        <translation>正在回读并比较。</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>Requesting the bootloader to start the application.</source>
        <translation>正在请求引导加载程序启动应用程序。</translation>
    </message>
    <message>
        <source>Waiting for the application.</source>
        <translation>正在等待应用程序。</translation>
    </message>
    <message>
        <source>Reading the version of the application.</source>
        <translation>正在读取应用程序的版本。</translation>
    </message>
    <message>
        <source>%1: finished after %2 s.</source>
        <translation>%1：%2 s 后完成。</translation>
    </message>
    <message>
        <source>%1: ended without success after %2 s.</source>
        <translation>%1：%2 秒后未成功结束。</translation>
    </message>
    <message>
        <source>Port %1: the device was disconnected.</source>
        <translation>端口 %1：设备已断开。</translation>
    </message>
    <message>
        <source>Port %1: a bootloader, %2 (%3).</source>
        <translation>端口 %1：引导加载程序，%2（%3）。</translation>
    </message>
    <message>
        <source>Port %1: %2, version %3 (%4).</source>
        <translation>端口 %1：%2，版本 %3（%4）。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::LogPage</name>
    <message>
        <source>Record &amp;protocol lines</source>
        <translation>记录协议行(&amp;P)</translation>
    </message>
    <message>
        <source>Copy lo&amp;g</source>
        <translation>复制日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>保存日志(&amp;S)…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the log by text</source>
        <translation>按文本筛选日志</translation>
    </message>
    <message>
        <source>Filter the log by severity</source>
        <translation>按严重程度筛选日志</translation>
    </message>
    <message>
        <source>Filter the log by step</source>
        <translation>按步骤筛选日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Logs every DFU request, folded under its entry</source>
        <translation>记录每个 DFU 请求，折叠在对应条目下</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何事件。</translation>
    </message>
    <message>
        <source>No log entry matches the filter.</source>
        <translation>没有符合筛选条件的条目。</translation>
    </message>
    <message>
        <source>One file that shows support what happened</source>
        <translation>一个文件，向支持人员说明发生了什么</translation>
    </message>
    <message>
        <source>Save a suppo&amp;rt bundle…</source>
        <translation>保存支持包(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MainWindow</name>
    <message>
        <source>&amp;Technician</source>
        <translation>技术人员(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the memory map and the log</source>
        <translation>显示存储器映射和日志</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>选择固件(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>使用演示固件(&amp;D)</translation>
    </message>
    <message>
        <source>Check &amp;without writing</source>
        <translation>只检查不写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>仍然安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;About Fieldflash</source>
        <translation>关于 Fieldflash(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Choose firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>The log could not be saved there. Choose another folder.</source>
        <translation>日志无法保存到那里。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Update running</source>
        <translation>更新正在进行</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>继续更新(&amp;K)</translation>
    </message>
    <message>
        <source>The device is being updated. Open the file again when this is done.</source>
        <translation>正在更新设备。请在完成后重新打开文件。</translation>
    </message>
    <message>
        <source>U&amp;ndo the last update…</source>
        <translation>撤销上次更新(&amp;N)…</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>将文件拖放到这里</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Support bundles (*.ffrec)</source>
        <translation>支持包 (*.ffrec)</translation>
    </message>
    <message>
        <source>The support bundle is saved as “%1”.</source>
        <translation>支持包已保存为“%1”。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止并关闭？</translation>
    </message>
    <message>
        <source>Stop the update?</source>
        <translation>停止更新？</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Firmware and bundles (%1 *.ffpack *.ffrec);;Firmware (%1);;Vendor bundles (*.ffpack);;Support bundles (*.ffrec);;All files (*)</source>
        <translation>固件和软件包 (%1 *.ffpack *.ffrec);;固件 (%1);;厂商软件包 (*.ffpack);;支持包 (*.ffrec);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Disar&amp;m</source>
        <translation>取消(&amp;M)</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated.</source>
        <translation>已就绪:每个接入的设备都会更新。</translation>
    </message>
    <message>
        <source>&amp;Update every device that is plugged in</source>
        <translation>更新每个接入的设备(&amp;U)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Earlier firmware…</source>
        <translation>以前的固件(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Start the application</source>
        <translation>启动应用程序(&amp;S)</translation>
    </message>
    <message>
        <source>Start the &amp;bootloader</source>
        <translation>启动引导加载程序(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Chip information…</source>
        <translation>芯片信息(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Erase memory…</source>
        <translation>擦除存储器(&amp;E)…</translation>
    </message>
    <message>
        <source>Install a &amp;loader…</source>
        <translation>安装引导加载程序(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the check…</source>
        <translation>检查证书(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>支持包(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a loader</source>
        <translation>选择引导加载程序</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>固件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Install a loader</source>
        <translation>安装引导加载程序</translation>
    </message>
    <message>
        <source>The file does not contain a loader.</source>
        <translation>文件不包含加载程序。</translation>
    </message>
    <message>
        <source>Choose the file of a loader. A program is installed by an update.</source>
        <translation>请选择引导加载程序的文件。程序通过更新来安装。</translation>
    </message>
    <message>
        <source>Install the loader %1 for %2?</source>
        <translation>安装用于 %2 的引导加载程序 %1?</translation>
    </message>
    <message>
        <source>It replaces the loader of the device, and the program is overwritten. If power fails while the first page is rewritten (45 ms), only BOOT0 with the ROM bootloader, or a debug probe, can recover the device.</source>
        <translation>它会替换设备的引导加载程序,并覆盖程序。如果在重写第一页时(45 毫秒)断电,只能通过 BOOT0 和 ROM 引导加载程序,或调试探针来恢复设备。</translation>
    </message>
    <message>
        <source>It takes the place of the program at the start of flash, which no longer starts. Only the ROM bootloader (BOOT0) or a debug probe can remove the loader again.</source>
        <translation>它会占用闪存开头程序的位置,该程序将不再启动。只有 ROM 引导加载程序 (BOOT0) 或调试探针才能再次移除它。</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>Save a certificate of the check</source>
        <translation>保存检查证书</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>无法将报告保存到该处。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Add&amp;ress of the file…</source>
        <translation>文件的地址(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>打印证书(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapModel</name>
    <message>
        <source>erased</source>
        <translation>已擦除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>待写入</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n sectors)</source>
        <translation>
            <numerusform>%1（%n 个扇区）</numerusform>
        </translation>
    </message>
    <message>
        <source>matching</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>has data</source>
        <translation>有数据</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MapStrip</name>
    <message>
        <source>Memory map</source>
        <translation>存储器映射</translation>
    </message>
    <message>
        <source>Device memory</source>
        <translation>设备存储器</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemberDialog</name>
    <message>
        <source>Choose firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>Firmware files in the archive</source>
        <translation>压缩包中的固件文件</translation>
    </message>
    <message>
        <source>The archive contains several firmware files.</source>
        <translation>压缩包包含多个固件文件。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryMapView</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Memory map</source>
        <translation>存储器映射</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n 个扇区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without memory</source>
        <translation>%1 没有存储器</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Use the arrow keys to move through the sectors, plus and minus to zoom, Enter to unfold.</source>
        <translation>用方向键在扇区间移动，用加号和减号缩放，按 Enter 展开。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryModel</name>
    <message>
        <source>readable</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>erasable</source>
        <translation>可擦除</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Device: %1.</source>
        <translation>设备：%1。</translation>
    </message>
    <message>
        <source>%1 · device: %2</source>
        <translation>%1 · 设备：%2</translation>
    </message>
    <message>
        <source>%1 · file: %2</source>
        <translation>%1 · 文件：%2</translation>
    </message>
    <message>
        <source>No part of the file is in the memory that was read.</source>
        <translation>读取的存储器中没有文件的任何部分。</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>设备与文件一致。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>有 %n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>以 %1 开头。</translation>
    </message>
    <message>
        <source>File: %1 in this sector, %2.</source>
        <translation>文件：此扇区中 %1，%2。</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>文件中没有。</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>%1 of the file not read.</source>
        <translation>文件中有 %1 没有读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: every byte is %1.</source>
        <translation>空：每个字节都是 %1。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>第二个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n sectors</source>
        <translation>
            <numerusform>%n 个扇区</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter or double-click to unfold.</source>
        <translation>按 Enter 或双击以展开。</translation>
    </message>
    <message>
        <source>The two files have no address in common.</source>
        <translation>两个文件没有共同的地址。</translation>
    </message>
    <message>
        <source>The two files match.</source>
        <translation>两个文件一致。</translation>
    </message>
    <message>
        <source>The device matches the second file.</source>
        <translation>设备与第二个文件一致。</translation>
    </message>
    <message>
        <source>%1 only in the second file.</source>
        <translation>%1 仅在第二个文件中。</translation>
    </message>
    <message>
        <source>%1 only in the file.</source>
        <translation>%1 仅在文件中。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPage</name>
    <message>
        <source>&amp;Read device memory</source>
        <translation>读取设备存储器(&amp;R)</translation>
    </message>
    <message>
        <source>Select a sector to see its content.</source>
        <translation>选择一个扇区以查看其内容。</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>连接设备后会显示存储器映射。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation>显示的部分</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::MemoryPart</name>
    <message>
        <source>Loader</source>
        <translation>加载程序</translation>
    </message>
    <message>
        <source>Never overwritten</source>
        <translation>永不覆盖</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Not read, begins with %1</source>
        <translation>未读取，以 %1 开头</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ObstaclePanel</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the commands into a terminal; they ask for your password and write this file. This page continues automatically as soon as the device is accessible.</source>
        <translation>请将命令复制到终端中；它们会要求您输入密码，并写入此文件。设备可以打开后，此页面会自动继续。</translation>
    </message>
    <message>
        <source>This file lets the user at this computer open the devices that Fieldflash updates, and nothing else. An administrator password is needed to install it.</source>
        <translation>此文件允许这台计算机的用户打开 Fieldflash 所更新的设备，没有其他作用。安装它需要管理员密码。</translation>
    </message>
    <message>
        <source>The system is asking for an administrator password.</source>
        <translation>系统正在要求输入管理员密码。</translation>
    </message>
    <message>
        <source>Nothing was installed because no password was entered. Install the file at any time, or copy the commands for your administrator.</source>
        <translation>没有输入密码，因此没有安装任何内容。您可以随时安装该文件，或复制命令交给管理员。</translation>
    </message>
    <message>
        <source>The file could not be installed from here. Copy the commands into a terminal; they do the same.</source>
        <translation>无法从这里安装该文件。请将命令复制到终端中；效果相同。</translation>
    </message>
    <message>
        <source>The file is installed. If nothing happens within a few seconds, unplug the device and plug it in again.</source>
        <translation>文件已安装。如果几秒内没有反应，请拔下设备再重新插入。</translation>
    </message>
    <message>
        <source>The access rule</source>
        <translation>访问规则</translation>
    </message>
    <message>
        <source>Cop&amp;y the commands</source>
        <translation>复制命令(&amp;Y)</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>&amp;Install the rule…</source>
        <translation>安装规则(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytes</name>
    <message>
        <source>%1 of %2 words of 8 bytes are used. Each can be written once, and Fieldflash never does.</source>
        <translation>已使用 %1 个字，共 %2 个，每个字 8 字节。每个字只能写入一次，Fieldflash 从不写入。</translation>
    </message>
    <message>
        <source>%1 at port %2.</source>
        <translation>端口 %2 上的 %1。</translation>
    </message>
    <message>
        <source>The chip is read-protected.</source>
        <translation>芯片有读保护。</translation>
    </message>
    <message>
        <source>Its bootloader shows neither the flash nor the option bytes. The protection can be removed, and that erases everything in the chip.</source>
        <translation>其引导加载程序既不显示闪存，也不显示选项字节。可以移除保护，但这会擦除芯片中的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s)</source>
        <translation>
            <numerusform>%n 个空行</numerusform>
        </translation>
    </message>
    <message>
        <source>The program and all data in flash are erased, without a copy: a protected chip cannot be read.</source>
        <translation>闪存中的程序和所有数据都会被擦除，且没有副本：受保护的芯片无法读取。</translation>
    </message>
    <message>
        <source>RAM and backup registers are erased, and the option bytes return to their factory defaults.</source>
        <translation>RAM 和备份寄存器会被擦除，选项字节恢复为出厂值。</translation>
    </message>
    <message>
        <source>Afterwards the device does nothing until a program is installed. It may be necessary to hold BOOT0 while it is plugged in.</source>
        <translation>之后，在安装程序之前设备不会有任何动作。插入时可能需要按住 BOOT0。</translation>
    </message>
    <message>
        <source>The OTP memory is not changed.</source>
        <translation>OTP 存储器不会更改。</translation>
    </message>
    <message>
        <source>The option bytes of this chip are not decoded.</source>
        <translation>此芯片的选项字节未解码。</translation>
    </message>
    <message>
        <source>These are the 32-bit words at port %1. Fieldflash knows the meaning of those of STM32L4 and STM32L4+ only.</source>
        <translation>这些是端口 %1 处的 32 位字。Fieldflash 只了解 STM32L4 和 STM32L4+ 的含义。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Register bits</source>
        <translation>寄存器位</translation>
    </message>
    <message>
        <source>Reading the option bytes.</source>
        <translation>正在读取选项字节。</translation>
    </message>
    <message>
        <source>Removing the read protection.</source>
        <translation>正在移除读保护。</translation>
    </message>
    <message>
        <source>Leave the device plugged in.</source>
        <translation>请保持设备插入。</translation>
    </message>
    <message>
        <source>Another job is using the device.</source>
        <translation>另一个任务正在使用设备。</translation>
    </message>
    <message>
        <source>Wait until it is finished, then try again.</source>
        <translation>请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>没有选择设备。</translation>
    </message>
    <message>
        <source>Connect one, or choose one on the update page.</source>
        <translation>请连接一个设备，或在更新页面选择一个。</translation>
    </message>
    <message>
        <source>The option bytes have not been read.</source>
        <translation>选项字节尚未读取。</translation>
    </message>
    <message>
        <source>The device restarts in bootloader mode, then returns to its application. Nothing is written.</source>
        <translation>设备会以引导加载模式重新启动，之后返回应用程序。不写入任何内容。</translation>
    </message>
    <message>
        <source>The device stays in bootloader mode. Nothing is written.</source>
        <translation>设备停留在引导加载模式。不写入任何内容。</translation>
    </message>
    <message>
        <source>The option bytes are being read (Technician page).</source>
        <translation>正在读取选项字节（技术人员页面）。</translation>
    </message>
    <message>
        <source>Read protection is being removed (Technician page).</source>
        <translation>正在移除读保护（技术人员页面）。</translation>
    </message>
    <message>
        <source>The chip is being erased: if you stop now, its program is lost and it may stay protected.</source>
        <translation>芯片正在擦除：如果现在停止，其程序将丢失，且可能仍处于保护状态。</translation>
    </message>
    <message>
        <source>The option bytes can be read when that is finished.</source>
        <translation>完成后即可读取选项字节。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The reference manual of the chip explains this word.</source>
        <translation>该字的含义见芯片参考手册。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::OptionBytesPage</name>
    <message>
        <source>&amp;Read option bytes</source>
        <translation>读取选项字节(&amp;R)</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>复制为文本(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove the read &amp;protection…</source>
        <translation>移除读保护(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;OTP memory</source>
        <translation>OTP 存储器(&amp;O)</translation>
    </message>
    <message>
        <source>Option bytes</source>
        <translation>选项字节</translation>
    </message>
    <message>
        <source>Content of the OTP memory</source>
        <translation>OTP 存储器的内容</translation>
    </message>
    <message>
        <source>About the chosen setting</source>
        <translation>关于所选设置</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Select a setting to see its purpose.</source>
        <translation>选择一个设置以查看其用途。</translation>
    </message>
    <message>
        <source>the device at port %1</source>
        <translation>端口 %1 上的设备</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PageText</name>
    <message>
        <source>Which device?</source>
        <translation>哪个设备？</translation>
    </message>
    <message>
        <source>Several devices are connected. Choose the one to update; the others are not changed.</source>
        <translation>连接了多个设备。请选择要更新的设备；其他设备不会更改。</translation>
    </message>
    <message>
        <source>Choose the firmware</source>
        <translation>选择固件</translation>
    </message>
    <message>
        <source>Drop a file anywhere in this window, or choose one.</source>
        <translation>将文件拖放到此窗口的任意位置，或选择一个文件。</translation>
    </message>
    <message>
        <source>&amp;Choose firmware…</source>
        <translation>选择固件(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the &amp;demo firmware</source>
        <translation>使用演示固件(&amp;D)</translation>
    </message>
    <message>
        <source>The file contains no firmware.</source>
        <translation>文件不含固件。</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>选择其他文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the firmware that is made for this device.</source>
        <translation>没有任何改变。请选择为此设备制作的固件。</translation>
    </message>
    <message>
        <source>Up to date: version %1 is running</source>
        <translation>已是最新：正在运行版本 %1</translation>
    </message>
    <message>
        <source>The device and the file have the same version.</source>
        <translation>设备与文件的版本相同。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Ready to update from %1 to %2</source>
        <translation>可以从 %1 更新到 %2</translation>
    </message>
    <message>
        <source>&amp;Update to %1</source>
        <translation>更新到 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Ready to go back from %1 to %2</source>
        <translation>可以从 %1 退回到 %2</translation>
    </message>
    <message>
        <source>&amp;Go back to %1</source>
        <translation>退回到 %1(&amp;G)</translation>
    </message>
    <message>
        <source>An update was interrupted here</source>
        <translation>此处有一次更新被中断</translation>
    </message>
    <message>
        <source>The device is safe in bootloader mode.</source>
        <translation>设备安全地处于引导加载模式。</translation>
    </message>
    <message>
        <source>&amp;Finish update</source>
        <translation>完成更新(&amp;F)</translation>
    </message>
    <message>
        <source>Ready to install this firmware</source>
        <translation>可以安装此固件</translation>
    </message>
    <message>
        <source>Ready to install version %1</source>
        <translation>可以安装版本 %1</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Install %1</source>
        <translation>安装 %1(&amp;I)</translation>
    </message>
    <message>
        <source>The device has no program yet.</source>
        <translation>设备尚无程序。</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Install despite the problems found?</source>
        <translation>发现了问题，仍要安装吗？</translation>
    </message>
    <message>
        <source>This firmware will probably not run on this device. If so, another firmware can still be installed in bootloader mode.</source>
        <translation>此固件很可能无法在此设备上运行。若如此，仍可在引导加载模式下安装其他固件。</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>仍然安装(&amp;I)</translation>
    </message>
    <message>
        <source>Go back from version %1 to %2?</source>
        <translation>要从版本 %1 退回到 %2 吗？</translation>
    </message>
    <message>
        <source>The older version may not understand settings stored by the newer one.</source>
        <translation>较旧的版本可能无法理解较新版本存储的设置。</translation>
    </message>
    <message>
        <source>Preparing the device</source>
        <translation>正在准备设备</translation>
    </message>
    <message>
        <source>Reading the device</source>
        <translation>正在读取设备</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在擦除</translation>
    </message>
    <message>
        <source>Writing the firmware</source>
        <translation>正在写入固件</translation>
    </message>
    <message>
        <source>Writing version %1</source>
        <translation>正在写入版本 %1</translation>
    </message>
    <message>
        <source>Checking every byte</source>
        <translation>正在校验每个字节</translation>
    </message>
    <message>
        <source>Restarting the device</source>
        <translation>正在重新启动设备</translation>
    </message>
    <message>
        <source>Reading the version of the device</source>
        <translation>正在读取设备版本</translation>
    </message>
    <message>
        <source>About a second left.</source>
        <translation>剩余约 1 秒。</translation>
    </message>
    <message>
        <source>About %1 seconds left.</source>
        <translation>剩余约 %1 秒。</translation>
    </message>
    <message>
        <source>About %1 minutes left.</source>
        <translation>剩余约 %1 分钟。</translation>
    </message>
    <message>
        <source>Stopping safely</source>
        <translation>正在安全停止</translation>
    </message>
    <message>
        <source>Keep the cable connected.</source>
        <translation>请保持线缆连接。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Update another</source>
        <translation>更新另一个(&amp;U)</translation>
    </message>
    <message>
        <source>Is your device among these?</source>
        <translation>您的设备在其中吗？</translation>
    </message>
    <message>
        <source>They support updates over USB, but Fieldflash does not know them. Choose one only if you are sure that it contains an STM32.</source>
        <translation>它们支持通过 USB 更新，但 Fieldflash 不认识它们。只有确知其中有 STM32 时才选择。</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB 设备</translation>
    </message>
    <message>
        <source>USB port %1</source>
        <translation>USB 端口 %1</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>都不是(&amp;N)</translation>
    </message>
    <message>
        <source>My device &amp;is connected</source>
        <translation>我的设备已连接(&amp;I)</translation>
    </message>
    <message>
        <source>The device matches the file exactly.</source>
        <translation>设备内容与文件完全一致。</translation>
    </message>
    <message>
        <source>The device and the file have the same version, but their content differs.</source>
        <translation>设备与文件版本相同，但内容不同。</translation>
    </message>
    <message>
        <source>The device already matches the file.</source>
        <translation>设备内容已与文件一致。</translation>
    </message>
    <message>
        <source>Erases the whole memory at once and writes %1.</source>
        <translation>一次擦除整个存储器并写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Writes %1 in %n sector(s) and keeps the rest.</source>
        <translation>
            <numerusform>在 %n 个扇区中写入 %1，保留其余内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the previous content?</source>
        <translation>恢复原来的内容？</translation>
    </message>
    <message>
        <source>The content that the update replaced is written back and checked.</source>
        <translation>将更新所替换的内容重新写入设备并校验。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restoring the previous content</source>
        <translation>正在恢复原来的内容</translation>
    </message>
    <message>
        <source>U&amp;ndo: restore the previous content</source>
        <translation>撤销：恢复原来的内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Write it at %1</source>
        <translation>写入到 %1(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln 个字节不同。未做任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk, so nothing was started. Look at it once more, then start again.</source>
        <translation>文件在磁盘上已更改，因此未开始任何操作。请再次查看后重新开始。</translation>
    </message>
    <message>
        <source>Is this the device whose update was interrupted?</source>
        <translation>这是更新被中断的那台设备吗？</translation>
    </message>
    <message>
        <source>The device may start a different program</source>
        <translation>设备可能会启动另一个程序</translation>
    </message>
    <message>
        <source>It is not certain that this firmware is for this device</source>
        <translation>无法确定此固件是否适用于此设备</translation>
    </message>
    <message>
        <source>The chip also contains a program that this file does not replace, and option BFB2 lets it start either of the two.</source>
        <translation>芯片中还有一个此文件不会替换的程序，而选项 BFB2 允许芯片启动其中任意一个。</translation>
    </message>
    <message>
        <source>Restore version %1?</source>
        <translation>恢复版本 %1？</translation>
    </message>
    <message>
        <source>The device may start the other program instead of this one.</source>
        <translation>设备可能会启动另一个程序，而不是此程序。</translation>
    </message>
    <message>
        <source>Go back to version %1?</source>
        <translation>回退到版本 %1？</translation>
    </message>
    <message>
        <source>&amp;Choose the board…</source>
        <translation>选择电路板(&amp;C)…</translation>
    </message>
    <message>
        <source>Do you trust the vendor of this file?</source>
        <translation>您信任此文件的厂商吗？</translation>
    </message>
    <message>
        <source>This file is not signed</source>
        <translation>此文件未签名</translation>
    </message>
    <message>
        <source>This file is not signed by its vendor</source>
        <translation>此文件不是由其厂商签名的</translation>
    </message>
    <message>
        <source>This file has expired</source>
        <translation>此文件已过期</translation>
    </message>
    <message>
        <source>A newer version was installed before</source>
        <translation>之前已安装过更新的版本</translation>
    </message>
    <message>
        <source>The firmware was changed after it was signed</source>
        <translation>固件在签名后被更改</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>信任并安装(&amp;T)</translation>
    </message>
    <message>
        <source>This file may not come from its vendor.</source>
        <translation>此文件可能并非来自其厂商。</translation>
    </message>
    <message>
        <source>&amp;Install a loader…</source>
        <translation>安装引导加载程序(&amp;I)…</translation>
    </message>
    <message>
        <source>Ready to install the new build of version %1</source>
        <translation>可以安装版本 %1 的新构建</translation>
    </message>
    <message>
        <source>Writing the loader</source>
        <translation>正在写入引导加载程序</translation>
    </message>
    <message>
        <source>The previous content is saved: Earlier firmware in the menu has it.</source>
        <translation>以前的内容已保存:见菜单中的“以前的固件”。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::Partition</name>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>%1: differs from the file</source>
        <translation>%1：与文件不同</translation>
    </message>
    <message>
        <source>%1: %2 % checked</source>
        <translation>%1：已检查 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 % written</source>
        <translation>%1：已写入 %2 %</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>设备存储器</translation>
    </message>
    <message>
        <source>Choose the partition that the file is for.</source>
        <translation>请选择该文件对应的分区。</translation>
    </message>
    <message>
        <source>Which partition?</source>
        <translation>哪个分区？</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PartitionPanel</name>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PhaseRow</name>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::PrintDialog</name>
    <message>
        <source>The page was not printed.</source>
        <translation>该页未打印。</translation>
    </message>
    <message>
        <source>Check the printer, or save the page as a document.</source>
        <translation>请检查打印机，或将该页保存为文档。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackModel</name>
    <message>
        <source>Not all of %1 is readable memory on this device.</source>
        <translation>在此设备上，%1 并非全部是可读存储器。</translation>
    </message>
    <message>
        <source>Choose a range inside the memory map.</source>
        <translation>请选择存储器映射内的范围。</translation>
    </message>
    <message>
        <source>The file changed on disk and is read again.</source>
        <translation>文件在磁盘上已更改，正在重新读取。</translation>
    </message>
    <message>
        <source>Then compare once more.</source>
        <translation>然后请重新比较。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ReadBackPage</name>
    <message>
        <source>&amp;Read selection</source>
        <translation>读取所选内容(&amp;R)</translation>
    </message>
    <message>
        <source>Compare with &amp;file</source>
        <translation>与文件比较(&amp;F)</translation>
    </message>
    <message>
        <source>Memory map: select what to read</source>
        <translation>存储器映射，选择要读取的内容</translation>
    </message>
    <message>
        <source>Space selects a sector, Shift with the arrow keys selects several.</source>
        <translation>空格键选择一个扇区，Shift 加方向键选择多个。</translation>
    </message>
    <message>
        <source>Ranges to read</source>
        <translation>要读取的范围</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>The memory map appears when a device is connected.</source>
        <translation>连接设备后会显示存储器映射。</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges, %1.</source>
        <translation>
            <numerusform>%n 个范围，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>File to compare with: %1</source>
        <translation>用于比较的文件：%1</translation>
    </message>
    <message>
        <source>No file chosen to compare with.</source>
        <translation>没有选择用于比较的文件。</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>DfuSe file (*.dfu);;Raw binary (*.bin);;Intel HEX (*.hex)</source>
        <translation>DfuSe 文件 (*.dfu);;原始二进制 (*.bin);;Intel HEX (*.hex)</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Firmware (%1);;All files (*)</source>
        <translation>固件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing selected. Click sectors above, or type an address range.</source>
        <translation>未选择任何内容。请点击上方的扇区，或输入地址范围。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingBanner</name>
    <message>
        <source>Closes the recording and shows the connected devices</source>
        <translation>关闭记录并显示已连接的设备</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>当时：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Bac&amp;k to the devices</source>
        <translation>返回设备(&amp;B)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingText</name>
    <message>
        <source>Recording – nothing is connected</source>
        <translation>记录 – 没有连接任何设备</translation>
    </message>
    <message>
        <source>Recording of %1, %2 – nothing is connected</source>
        <translation>%1 %2 的记录 – 没有连接任何设备</translation>
    </message>
    <message>
        <source>Made by %1 %2 on %3.</source>
        <translation>由 %1 %2 在 %3 上生成。</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n recorded job(s).</source>
        <translation>
            <numerusform>%n 个已记录任务中的最后一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>缺少结尾部分。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>以退出代码 %1 结束。</translation>
    </message>
    <message>
        <source>The recording ends before the job did.</source>
        <translation>记录在任务结束之前就结束了。</translation>
    </message>
    <message>
        <source>The recording has ended, but Fieldflash continued with: %1.</source>
        <translation>记录已结束，但 Fieldflash 仍继续：%1。</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash had already finished.</source>
        <translation>开始后 %1 秒，记录中接下来是：%2。而 Fieldflash 当时已经完成。</translation>
    </message>
    <message>
        <source>%1 s after the start, the recording continues with: %2. Fieldflash did this instead: %3.</source>
        <translation>开始后 %1 秒，记录中接下来是：%2。而 Fieldflash 做的是：%3。</translation>
    </message>
    <message>
        <source>The original result was not recorded.</source>
        <translation>当时的结果没有被记录。</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same.</source>
        <translation>每一步都与记录相同，结果也与当时一样。</translation>
    </message>
    <message>
        <source>Every step matched the recording, but the result was different.</source>
        <translation>每一步都与记录相同，但结果不同。</translation>
    </message>
    <message>
        <source>Ready to run the recorded check again</source>
        <translation>再次运行记录中的检查</translation>
    </message>
    <message>
        <source>Ready to restore the previous content again</source>
        <translation>再次恢复原来的内容</translation>
    </message>
    <message>
        <source>Ready to run the recorded update again</source>
        <translation>再次运行记录中的更新</translation>
    </message>
    <message>
        <source>The recorded device answers as it did then and takes the same time. No real device is changed.</source>
        <translation>设备会像当时一样应答，用时也相同。不会更改任何真实设备。</translation>
    </message>
    <message>
        <source>&amp;Run it again</source>
        <translation>再运行一次(&amp;R)</translation>
    </message>
    <message>
        <source>The recording does not include the firmware</source>
        <translation>记录中不含固件</translation>
    </message>
    <message>
        <source>Choose the original “%1” to run the job again.</source>
        <translation>请选择当时的“%1”以再次运行该任务。</translation>
    </message>
    <message>
        <source>&amp;Choose this file…</source>
        <translation>选择这个文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Recorded devices</source>
        <translation>已记录的设备</translation>
    </message>
    <message>
        <source>No update was recorded.</source>
        <translation>没有记录任何更新。</translation>
    </message>
    <message>
        <source>The window can&apos;t run this recorded job. Use “fieldflash-cli replay”.</source>
        <translation>窗口无法运行此记录的任务。请使用“fieldflash-cli replay”。</translation>
    </message>
    <message>
        <source>No device was connected</source>
        <translation>当时没有连接设备</translation>
    </message>
    <message>
        <source>The recording contains no device.</source>
        <translation>记录中没有任何设备。</translation>
    </message>
    <message>
        <source>Differs from the recording</source>
        <translation>与记录不符</translation>
    </message>
    <message>
        <source>At one step Fieldflash did something different. The recording can&apos;t show how the device would have answered.</source>
        <translation>从某一步起，Fieldflash 的做法与当时不同。记录无法说明设备会如何应答。</translation>
    </message>
    <message>
        <source>A different version of Fieldflash may do this; version %1 should not.</source>
        <translation>其他版本的行为可能不同；版本 %1 则不应如此。</translation>
    </message>
    <message>
        <source>Every step matched the recording, and the result was the same. Figures may differ where the recording omits bytes.</source>
        <translation>每一步都与记录相同，结果也与当时一样。记录中省略字节的地方，数字可能不同。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::RecordingView</name>
    <message>
        <source>Open a support bundle</source>
        <translation>打开支持包</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultBand</name>
    <message>
        <source>Result of the last board</source>
        <translation>最后一块板的结果</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::ResultCard</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Read %1. It is not saved yet.</source>
        <translation>已读取 %1。尚未保存。</translation>
    </message>
    <message>
        <source>only partly read</source>
        <translation>只读取了一部分</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>The device matches the file.</source>
        <translation>设备与文件一致。</translation>
    </message>
    <message>
        <source>The device differs from the file.</source>
        <translation>设备与文件不同。</translation>
    </message>
    <message>
        <source>The comparison was not completed.</source>
        <translation>比较没有完成。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>已与 %1 比较。</translation>
    </message>
    <message>
        <source>All %1 were read.</source>
        <translation>已读取全部 %1。</translation>
    </message>
    <message>
        <source>%1  file %2  device %3</source>
        <translation>%1  文件 %2  设备 %3</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>保存报告(&amp;P)…</translation>
    </message>
    <message>
        <source>%1, %2. Checksum saved as %3.</source>
        <translation>%1，%2。校验和已保存为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes differ.</source>
        <translation>
            <numerusform>有 %Ln 字节不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses and hashes</source>
        <translation>地址和校验值</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy the addresses and hashes</source>
        <translation>复制地址和校验值</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SaveBundleDialog</name>
    <message>
        <source>Include the &amp;firmware file “%1”</source>
        <translation>包含固件文件“%1”(&amp;F)</translation>
    </message>
    <message>
        <source>Save a support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>One file that shows what happened</source>
        <translation>一个显示发生了什么的文件</translation>
    </message>
    <message>
        <source>It contains all data exchanged with devices since Fieldflash was started, and the log. Support can replay it step by step.</source>
        <translation>它包含自 Fieldflash 启动以来与设备交换的所有数据以及日志。支持人员可以逐步重现。</translation>
    </message>
    <message>
        <source>Included: versions of Fieldflash and of this system, and the device descriptors with serial numbers.</source>
        <translation>包含：Fieldflash 和此系统的版本，以及含序列号的设备描述符。</translation>
    </message>
    <message>
        <source>Not included: your name, folders and other files, and the bytes of the firmware.</source>
        <translation>其中不含：您的姓名、文件夹和其他文件，以及固件的字节。</translation>
    </message>
    <message>
        <source>Support can then replay the update without asking you for the file.</source>
        <translation>这样无需向您索要文件即可重现更新过程。</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>选择保存位置(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SavedCopy</name>
    <message>
        <source>Check that you have write permission and enough disk space, then save again.</source>
        <translation>请检查您是否有写入权限以及空间是否足够，然后重新保存。</translation>
    </message>
    <message>
        <source>The file was written but can&apos;t be read again.</source>
        <translation>文件已写入，但无法再次读取。</translation>
    </message>
    <message>
        <source>The file was written, but its checksum file was not.</source>
        <translation>文件已写入，但校验和文件没有写入。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesModel</name>
    <message>
        <source>A series begins with %1</source>
        <translation>批量更新开始，使用 %1</translation>
    </message>
    <message>
        <source>The series has ended</source>
        <translation>批量更新已结束</translation>
    </message>
    <message>
        <source>Port %1: %2</source>
        <translation>端口 %1：%2</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed.</source>
        <translation>%1 个通过，%2 个失败。</translation>
    </message>
    <message>
        <source>Ready for a series.</source>
        <translation>批量更新已就绪。</translation>
    </message>
    <message>
        <source>Choose the firmware for the series.</source>
        <translation>选择批量更新的固件。</translation>
    </message>
    <message>
        <source>Another job is using the devices. Wait until it is finished, then start the series again.</source>
        <translation>另一个任务正在使用这些设备。请等待其完成，然后重新开始批量更新。</translation>
    </message>
    <message>
        <source>Choose it on the update page. A series writes the same file to every board.</source>
        <translation>请在更新页面选择。批量更新会将同一文件写入每块板卡。</translation>
    </message>
    <message>
        <source>%1 is written to every board that is plugged in, until you end the series.</source>
        <translation>%1 会写入每块插入的板卡，直到您结束批量更新。</translation>
    </message>
    <message>
        <source>No board is connected.</source>
        <translation>没有连接板卡。</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>正在停止。</translation>
    </message>
    <message>
        <source>No further board is started.</source>
        <translation>不会再开始新的板卡。</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n board(s) plugged in until they are finished.</source>
        <translation>
            <numerusform>请保持 %n 块板卡插入，直到完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in the next board.</source>
        <translation>请插入下一块板卡。</translation>
    </message>
    <message>
        <source>Finished boards can be unplugged.</source>
        <translation>已完成的板卡可以拔下。</translation>
    </message>
    <message numerus="yes">
        <source>Finished boards can be unplugged; %n board(s) in progress.</source>
        <translation>
            <numerusform>已完成的板卡可以拔下；正在处理 %n 块板卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>A series is running (Technician page).</source>
        <translation>正在进行批量更新（技术人员页面）。</translation>
    </message>
    <message numerus="yes">
        <source>The old program of %n board(s) is already erased: if you stop now, they do not start until they are updated again.</source>
        <translation>
            <numerusform>%n 块电路板的旧程序已被擦除：如果现在停止，在重新更新之前它们无法启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changed on disk and is read again. Start the series once more.</source>
        <translation>文件在磁盘上已更改，正在重新读取。请重新开始批量更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) connected.</source>
        <translation>
            <numerusform>已连接 %n 块电路板。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) immediately.</source>
        <translation>
            <numerusform>%n 块将立即开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%n 块板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % passed</source>
        <translation>%1% 通过</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每块 %1</translation>
    </message>
    <message>
        <source>%L1 per hour</source>
        <translation>每小时 %L1 块</translation>
    </message>
    <message>
        <source>%1 is the next board that is plugged in.</source>
        <translation>%1 是下一块插入的板。</translation>
    </message>
    <message>
        <source>%1 is the board at port %2.</source>
        <translation>%1 是端口 %2 上的板。</translation>
    </message>
    <message>
        <source>Not taken: %1 has been read before.</source>
        <translation>未采用：%1 之前已读取过。</translation>
    </message>
    <message>
        <source>Not taken: %1 is the board at port %2.</source>
        <translation>未采用：%1 是端口 %2 上的板。</translation>
    </message>
    <message>
        <source>Not taken: several boards have no label. Select the row of the board, then read %1 again.</source>
        <translation>未采用：多块板没有标签。请选择该板所在的行，然后再次读取 %1。</translation>
    </message>
    <message>
        <source>Not taken: no board is connected at that port.</source>
        <translation>未采用：该端口上没有连接板。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Read the label of a board.</source>
        <translation>请读取一块板卡的标签。</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 stopped.</source>
        <translation>%1 个通过，%2 个失败，%3 个已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n failure(s), as set.</source>
        <translation>
            <numerusform>已按设置在失败 %n 次后结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesPage</name>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>&amp;New series</source>
        <translation>新的批量更新(&amp;N)</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Soun&amp;d when a board is done</source>
        <translation>板卡完成时发出提示音(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;results as CSV…</source>
        <translation>将结果保存为 CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>Ports and their boards</source>
        <translation>端口及其板卡</translation>
    </message>
    <message>
        <source>Adds one line per board to a CSV table</source>
        <translation>为每块板卡在 CSV 表中添加一行</translation>
    </message>
    <message>
        <source>&amp;End the series</source>
        <translation>结束批量更新(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Start the series</source>
        <translation>开始批量更新(&amp;S)</translation>
    </message>
    <message>
        <source>One row per USB port appears when a board is plugged in.</source>
        <translation>板卡一插入，其 USB 端口就会显示为一行。</translation>
    </message>
    <message>
        <source>One line per board is added to %1.</source>
        <translation>每块板卡在 %1 中添加一行。</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>结果表</translation>
    </message>
    <message>
        <source>series.csv</source>
        <translation>series.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Stop the series?</source>
        <translation>停止批量更新？</translation>
    </message>
    <message>
        <source>&amp;Stop all boards</source>
        <translation>停止所有电路板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep updating</source>
        <translation>继续更新(&amp;K)</translation>
    </message>
    <message>
        <source>%1 of %2 passed (%3 %)</source>
        <translation>%2 块中 %1 块通过(%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>End after %n failure(s)</source>
        <translation>
            <numerusform>失败 %n 次后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed boards after which the series ends</source>
        <translation>系列结束前允许的失败板数</translation>
    </message>
    <message>
        <source>The result of each board is shown here.</source>
        <translation>此处显示每块板的结果。</translation>
    </message>
    <message>
        <source>&amp;Wait for the label of each board</source>
        <translation>等待每块板的标签(&amp;W)</translation>
    </message>
    <message>
        <source>Label of a board</source>
        <translation>板的标签</translation>
    </message>
    <message>
        <source>Scan or type the label of a board</source>
        <translation>扫描或输入板的标签</translation>
    </message>
    <message>
        <source>Then press Enter; before or after the board is plugged in</source>
        <translation>然后按 Enter；插入板之前或之后均可</translation>
    </message>
    <message>
        <source>R&amp;esume %1</source>
        <translation>继续 %1(&amp;E)</translation>
    </message>
    <message>
        <source>Continue after failures</source>
        <translation>失败后继续</translation>
    </message>
    <message>
        <source>Sto&amp;p all boards</source>
        <translation>停止所有板卡(&amp;P)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1/%2(%3 %)</translation>
    </message>
    <message>
        <source>Run a&amp;gain on this board</source>
        <translation>在此板卡上再运行一次(&amp;M)</translation>
    </message>
    <message>
        <source>Details of the selected board</source>
        <translation>所选板卡的详细信息</translation>
    </message>
    <message>
        <source>Save the results?</source>
        <translation>保存结果？</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not saved.</source>
        <translation>
            <numerusform>%n 个结果尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SeriesRow</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed: already up to date</source>
        <translation>通过：原本已是最新</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>This board is being updated. Leave it plugged in.</source>
        <translation>正在更新此板卡。请保持插入。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>It was unplugged.</source>
        <translation>已被拔下。</translation>
    </message>
    <message>
        <source>Passed earlier</source>
        <translation>之前已通过</translation>
    </message>
    <message>
        <source>Passed on %1 (number %2 in the table of results). Not checked again.</source>
        <translation>已于 %1 通过（结果表中的编号 %2）。未再次检查。</translation>
    </message>
    <message>
        <source>Waiting for its label</source>
        <translation>等待标签</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SessionRecording</name>
    <message>
        <source>Nothing could be recorded: there is no room for temporary files.</source>
        <translation>无法记录任何内容：没有存放临时文件的空间。</translation>
    </message>
    <message>
        <source>Make room on the disk, start Fieldflash again, and repeat what went wrong.</source>
        <translation>请腾出磁盘空间，重新启动 Fieldflash，然后重复出错的操作。</translation>
    </message>
    <message>
        <source>The support bundle could not be saved as “%1”.</source>
        <translation>支持包无法保存为“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T):</translation>
    </message>
    <message>
        <source>The language changes when Fieldflash is started again.</source>
        <translation>重新启动 Fieldflash 后语言会改变。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L):</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>&amp;Sound at the end of an update</source>
        <translation>更新结束时发出提示音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bring this window to the front when a device is plugged in</source>
        <translation>接入设备时将此窗口置于最前(&amp;B)</translation>
    </message>
    <message>
        <source>Earlier firmware</source>
        <translation>以前的固件</translation>
    </message>
    <message>
        <source>&amp;Keep what an update replaces</source>
        <translation>保留被更新替换的内容(&amp;K)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>最长保留(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;In at most:</source>
        <translation>最多占用(&amp;I):</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2 %3, version %4, port %5, serial number %6</source>
        <translation>%1：%2 %3，版本 %4，端口 %5，序列号 %6</translation>
    </message>
    <message>
        <source>Read back: %1, SHA-256 %2</source>
        <translation>回读：%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>Differs at %1: expected %2, found %3</source>
        <translation>%1 处不同：应为 %2，实为 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) differ in total</source>
        <translation>
            <numerusform>共有 %Ln 个字节不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Bytes written: %1, read back: %2. Sectors erased: %3. USB requests: %4.</source>
        <translation>写入字节：%1，回读：%2。擦除扇区：%3。USB 请求：%4。</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Kind of error: “%1”</source>
        <translation>错误类型：“%1”</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TechnicianPanel</name>
    <message>
        <source>&amp;Memory</source>
        <translation>存储器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Technician&apos;s pages</source>
        <translation>技术人员页面</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>回读(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>批量更新(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Option bytes</source>
        <translation>选项字节(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::TypedRanges</name>
    <message>
        <source>“%1” is not a valid range.</source>
        <translation>“%1”不是有效范围。</translation>
    </message>
    <message>
        <source>Type first and last address, like 08000000-08003FFF, or an address and a size, like 08000000:16K.</source>
        <translation>请输入首尾地址，例如 08000000-08003FFF，或地址和大小，例如 08000000:16K。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UnprotectDialog</name>
    <message>
        <source>Remove the read protection</source>
        <translation>移除读保护</translation>
    </message>
    <message>
        <source>This erases everything in %1.</source>
        <translation>这会擦除%1中的全部内容。</translation>
    </message>
    <message>
        <source>Type %1 to continue.</source>
        <translation>请输入 %1 以继续。</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>擦除全部内容(&amp;E)</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>ERASE</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdateModel</name>
    <message>
        <source>The device is being updated.</source>
        <translation>正在更新设备。</translation>
    </message>
    <message>
        <source>The old program is already erased: if you stop now, the device does not start until the update is finished.</source>
        <translation>旧程序已被擦除：如果现在停止，在更新完成之前设备无法启动。</translation>
    </message>
    <message>
        <source>%1 changed on disk and was read again</source>
        <translation>%1 在磁盘上已更改并已重新读取</translation>
    </message>
    <message>
        <source>Armed: every device that is plugged in is updated</source>
        <translation>已就绪:每个接入的设备都会更新</translation>
    </message>
    <message>
        <source>No longer armed</source>
        <translation>不再就绪</translation>
    </message>
    <message>
        <source>A part of the memory is already erased.</source>
        <translation>一部分存储器已被擦除。</translation>
    </message>
    <message>
        <source>A series is running</source>
        <translation>正在进行批量更新</translation>
    </message>
    <message>
        <source>The Series page shows its results.</source>
        <translation>“批量更新”页面显示其结果。</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::UpdatePage</name>
    <message>
        <source>One file that shows support what happened</source>
        <translation>一个文件，向支持人员说明发生了什么</translation>
    </message>
    <message>
        <source>Sa&amp;ve a support bundle…</source>
        <translation>保存支持包(&amp;B)…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VendorBundle</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::VerdictText</name>
    <message>
        <source>Every byte was read back and matches</source>
        <translation>每个字节都已回读且一致</translation>
    </message>
    <message>
        <source>The read-back bytes differ from the file</source>
        <translation>回读的字节与文件不同</translation>
    </message>
    <message>
        <source>The check was not completed</source>
        <translation>校验没有完成</translation>
    </message>
    <message>
        <source>The bytes were not checked</source>
        <translation>没有校验字节</translation>
    </message>
    <message>
        <source>The device restarted normally</source>
        <translation>设备已正常重新启动</translation>
    </message>
    <message>
        <source>The device did not restart normally</source>
        <translation>设备没有正常重新启动</translation>
    </message>
    <message>
        <source>The device was not restarted</source>
        <translation>设备没有重新启动</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It reports version %1</source>
        <translation>它报告版本 %1</translation>
    </message>
    <message>
        <source>It reports version %1 instead of %2</source>
        <translation>它报告版本 %1，而不是 %2</translation>
    </message>
    <message>
        <source>Its version could not be read</source>
        <translation>无法读取其版本</translation>
    </message>
    <message>
        <source>Version not checked</source>
        <translation>没有检查版本</translation>
    </message>
    <message>
        <source>The file states no version to compare with</source>
        <translation>文件没有声明可供比较的版本</translation>
    </message>
    <message>
        <source>The device contains exactly this firmware</source>
        <translation>设备中正是此固件</translation>
    </message>
    <message>
        <source>The firmware is installed</source>
        <translation>固件已安装</translation>
    </message>
    <message>
        <source>Updated from version %1 to %2</source>
        <translation>已从版本 %1 更新到 %2</translation>
    </message>
    <message>
        <source>Version %1 is installed</source>
        <translation>版本 %1 已安装</translation>
    </message>
    <message>
        <source>Written and checked, but the device did not reconnect</source>
        <translation>已写入并校验，但设备没有重新连接</translation>
    </message>
    <message>
        <source>Written and checked, but the device reports a different version</source>
        <translation>已写入并校验，但设备报告的是其他版本</translation>
    </message>
    <message>
        <source>The device was disconnected before the update was finished</source>
        <translation>设备在更新完成前断开</translation>
    </message>
    <message>
        <source>Version %1 is restored</source>
        <translation>版本 %1 已恢复</translation>
    </message>
    <message>
        <source>The previous content is restored</source>
        <translation>原来的内容已恢复</translation>
    </message>
    <message>
        <source>The device differs from the file</source>
        <translation>设备与文件不同</translation>
    </message>
    <message>
        <source>Both have version %1, but their content differs</source>
        <translation>两者版本均为 %1，但内容不同</translation>
    </message>
    <message>
        <source>The device has version %1, the file is version %2</source>
        <translation>设备版本为 %1，文件版本为 %2</translation>
    </message>
    <message>
        <source>Every byte was read back and is empty</source>
        <translation>每个字节都已回读并且为空</translation>
    </message>
    <message>
        <source>The memory is erased</source>
        <translation>存储器已擦除</translation>
    </message>
    <message>
        <source>The device is in bootloader mode</source>
        <translation>设备处于引导加载程序模式</translation>
    </message>
    <message>
        <source>The application is running</source>
        <translation>应用程序正在运行</translation>
    </message>
    <message>
        <source>The loader is installed</source>
        <translation>引导加载程序已安装</translation>
    </message>
    <message>
        <source>Went back from version %1 to %2</source>
        <translation>已从版本 %1 退回到 %2</translation>
    </message>
    <message>
        <source>Checked, but the device did not reconnect</source>
        <translation>已检查，但设备未重新连接</translation>
    </message>
    <message>
        <source>Checked, but the device reports a different version</source>
        <translation>已检查，但设备报告的版本不同</translation>
    </message>
    <message>
        <source>The memory could not be erased</source>
        <translation>无法擦除存储器</translation>
    </message>
    <message>
        <source>The memory could not be written</source>
        <translation>无法写入存储器</translation>
    </message>
</context>
<context>
    <name>fieldflash::gui::WorkLine</name>
    <message>
        <source>Progress of the update</source>
        <translation>更新进度</translation>
    </message>
</context>
</TS>
