// SPDX-License-Identifier: MIT
// Preloaded into fwupdtool: the kernel chooses the address of its netlink sockets. fwupd 2.0 asks for an address that
// libusb before 1.0.27 has in use already, and then finds no devices (github.com/fwupd/fwupd/issues/8083).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <linux/netlink.h>
#include <string.h>
#include <sys/socket.h>

int bind(int descriptor, const struct sockaddr* address, socklen_t size)
{
    typedef int (*Bind)(int, const struct sockaddr*, socklen_t);
    struct sockaddr_nl netlink;
    Bind real;
    *(void**)&real = dlsym(RTLD_NEXT, "bind");
    if (address->sa_family != AF_NETLINK || size != sizeof netlink)
        return real(descriptor, address, size);
    memcpy(&netlink, address, sizeof netlink);
    netlink.nl_pid = 0;
    return real(descriptor, (const struct sockaddr*)&netlink, size);
}
