/* Lets one system call of a process fail, once, or kills the process there, so that tests see what becomes of it.
 *
 * Preloaded (LD_PRELOAD). Calls that concern files below FAIL_PREFIX are counted from 1; the one with number FAIL_CALL gets
 * FAIL_ERRNO instead of being done, or the process SIGKILL where that is 0. At the end the number of counted calls is written to FAIL_COUNT, where that is given, and
 * the name of the call that failed to FAIL_NAME.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { most_descriptors = 4096 };
static atomic_int counted;
static atomic_char watched[most_descriptors];

static const char *setting(const char *name) {
  const char *text = getenv(name);
  return text ? text : "";
}

static int concerns(const char *path) {
  const char *prefix = setting("FAIL_PREFIX");
  return path && *prefix && strncmp(path, prefix, strlen(prefix)) == 0;
}

static int concerns_descriptor(int descriptor) {
  return descriptor >= 0 && descriptor < most_descriptors && watched[descriptor];
}

/* Whether this very call is the one. */
static int fails(const char *name) {
  int number = atomic_fetch_add(&counted, 1) + 1;
  if (number != atoi(setting("FAIL_CALL"))) return 0;
  const char *file = setting("FAIL_NAME");
  if (*file) {
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    ssize_t (*put)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int descriptor = real(file, O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (descriptor >= 0) {
      (void)!put(descriptor, name, strlen(name));
      close(descriptor);
    }
  }
  if (atoi(setting("FAIL_ERRNO")) == 0) kill(getpid(), SIGKILL);
  errno = atoi(setting("FAIL_ERRNO"));
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *file = setting("FAIL_COUNT");
  if (!*file) return;
  FILE *out = fopen(file, "w");
  if (!out) return;
  fprintf(out, "%d", atomic_load(&counted));
  fclose(out);
}

static int watch(int descriptor, const char *path) {
  if (descriptor >= 0 && descriptor < most_descriptors) watched[descriptor] = concerns(path);
  return descriptor;
}

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    REAL(name); \
    if (concerns(path) && fails(#name)) return -1; \
    return watch(real(path, flags, mode), path); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    REAL(name); \
    if (concerns(path) && fails(#name)) return -1; \
    return watch(real(folder, path, flags, mode), path); \
  }
OPENAT(openat)
OPENAT(openat64)

#define BY_DESCRIPTOR(type, name, parameters, ...) \
  type name parameters { \
    REAL(name); \
    if (concerns_descriptor(descriptor) && fails(#name)) return -1; \
    return real(__VA_ARGS__); \
  }
BY_DESCRIPTOR(ssize_t, read, (int descriptor, void *to, size_t count), descriptor, to, count)
BY_DESCRIPTOR(ssize_t, write, (int descriptor, const void *from, size_t count), descriptor, from, count)
BY_DESCRIPTOR(ssize_t, pread, (int descriptor, void *to, size_t count, off_t at), descriptor, to, count, at)
BY_DESCRIPTOR(ssize_t, pread64, (int descriptor, void *to, size_t count, off64_t at), descriptor, to, count, at)
BY_DESCRIPTOR(ssize_t, pwrite, (int descriptor, const void *from, size_t count, off_t at), descriptor, from, count, at)
BY_DESCRIPTOR(ssize_t, pwrite64, (int descriptor, const void *from, size_t count, off64_t at), descriptor, from, count, at)
BY_DESCRIPTOR(int, fsync, (int descriptor), descriptor)
BY_DESCRIPTOR(int, fdatasync, (int descriptor), descriptor)
BY_DESCRIPTOR(int, ftruncate, (int descriptor, off_t size), descriptor, size)
BY_DESCRIPTOR(int, ftruncate64, (int descriptor, off64_t size), descriptor, size)
BY_DESCRIPTOR(int, flock, (int descriptor, int operation), descriptor, operation)
BY_DESCRIPTOR(int, fstat, (int descriptor, struct stat *found), descriptor, found)
BY_DESCRIPTOR(int, fstat64, (int descriptor, struct stat64 *found), descriptor, found)

#define BY_PATH(name, parameters, ...) \
  int name parameters { \
    REAL(name); \
    if (concerns(path) && fails(#name)) return -1; \
    return real(__VA_ARGS__); \
  }
BY_PATH(stat, (const char *path, struct stat *found), path, found)
BY_PATH(stat64, (const char *path, struct stat64 *found), path, found)
BY_PATH(lstat, (const char *path, struct stat *found), path, found)
BY_PATH(lstat64, (const char *path, struct stat64 *found), path, found)
BY_PATH(mkdir, (const char *path, mode_t mode), path, mode)
BY_PATH(rmdir, (const char *path), path)
BY_PATH(unlink, (const char *path), path)
BY_PATH(chmod, (const char *path, mode_t mode), path, mode)
BY_PATH(access, (const char *path, int mode), path, mode)
BY_PATH(rename, (const char *path, const char *target), path, target)
BY_PATH(link, (const char *path, const char *target), path, target)

int renameat2(int first, const char *path, int second, const char *target, unsigned flags) {
  REAL(renameat2);
  if (concerns(path) && fails("renameat2")) return -1;
  return real(first, path, second, target, flags);
}

DIR *opendir(const char *path) {
  REAL(opendir);
  if (concerns(path) && fails("opendir")) return NULL;
  return real(path);
}
