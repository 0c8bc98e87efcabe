/* Preloaded into a process: writes every change to files below FILELOG_ROOT, in order, into FILELOG_OUT.
   One record: "op offset pathLength otherLength dataLength\n", then the three. Ops: C create, W write, T truncate,
   S sync (of a file or a folder), F one that failed, R rename, U unlink, A said on standard output.
   With FILELOG_FAIL_SYNC=n the n-th sync below FILELOG_ROOT fails with EIO, and is not made. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST 4096
static char *paths[MOST];
static const char *root;
static int out = -1;
static long failAt = -1, syncs = 0;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  root = getenv("FILELOG_ROOT");
  const char *to = getenv("FILELOG_OUT");
  const char *fail = getenv("FILELOG_FAIL_SYNC");
  if (fail) failAt = atol(fail);
  if (root && to) out = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int ours(const char *path) { return out >= 0 && path && strncmp(path, root, strlen(root)) == 0; }
static const char *pathOf(int fd) { return fd >= 0 && fd < MOST ? paths[fd] : NULL; }

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    long written = syscall(SYS_write, out, at, length);
    if (written <= 0) abort();
    at += written;
    length -= written;
  }
}

static void record(char op, const char *path, const char *other, long long offset, const void *data, size_t length) {
  char head[128];
  size_t pathLength = path ? strlen(path) : 0, otherLength = other ? strlen(other) : 0;
  int size = snprintf(head, sizeof head, "%c %lld %zu %zu %zu\n", op, offset, pathLength, otherLength, length);
  put(head, size);
  if (path) put(path, pathLength);
  if (other) put(other, otherLength);
  if (length) put(data, length);
}

static int opened(int fd, const char *path, int flags, int there) {
  if (fd < 0 || fd >= MOST || !ours(path)) return fd;
  free(paths[fd]);
  paths[fd] = strdup(path);
  if (!there) record('C', path, NULL, 0, NULL, 0);
  else if (flags & O_TRUNC) record('T', path, NULL, 0, NULL, 0);
  return fd;
}

static int openLogged(int folder, const char *path, int flags, mode_t mode) {
  pthread_mutex_lock(&lock);
  int there = !ours(path) || access(path, F_OK) == 0;
  int fd = syscall(SYS_openat, folder, path, flags, mode);
  opened(fd, path, flags, there);
  pthread_mutex_unlock(&lock);
  return fd;
}

#define MODE(flags, last) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, last); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { MODE(flags, flags) return openLogged(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, flags) return openLogged(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags, flags) return openLogged(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags, flags) return openLogged(folder, path, flags | O_LARGEFILE, mode); }

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (fd >= 0 && fd < MOST) { free(paths[fd]); paths[fd] = NULL; }
  pthread_mutex_unlock(&lock);
  return syscall(SYS_close, fd);
}

ssize_t write(int fd, const void *data, size_t length) {
  pthread_mutex_lock(&lock);
  const char *path = pathOf(fd);
  long long offset = path ? syscall(SYS_lseek, fd, 0, SEEK_CUR) : 0;
  ssize_t done = syscall(SYS_write, fd, data, length);
  if (done > 0 && path) record('W', path, NULL, offset, data, done);
  if (done > 0 && fd == 1 && out >= 0) record('A', NULL, NULL, 0, data, done);
  pthread_mutex_unlock(&lock);
  return done;
}

static ssize_t pwriteLogged(int fd, const void *data, size_t length, off64_t offset) {
  pthread_mutex_lock(&lock);
  ssize_t done = syscall(SYS_pwrite64, fd, data, length, offset);
  if (done > 0 && pathOf(fd)) record('W', pathOf(fd), NULL, offset, data, done);
  pthread_mutex_unlock(&lock);
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwriteLogged(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return pwriteLogged(fd, data, length, offset); }

static int truncateLogged(int fd, off64_t length) {
  pthread_mutex_lock(&lock);
  int failed = syscall(SYS_ftruncate, fd, length);
  if (!failed && pathOf(fd)) record('T', pathOf(fd), NULL, length, NULL, 0);
  pthread_mutex_unlock(&lock);
  return failed;
}
int ftruncate(int fd, off_t length) { return truncateLogged(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncateLogged(fd, length); }

static int syncLogged(int fd, long number) {
  pthread_mutex_lock(&lock);
  if (pathOf(fd) && ++syncs == failAt) {
    record('F', pathOf(fd), NULL, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    errno = EIO;
    return -1;
  }
  int failed = syscall(number, fd);
  if (!failed && pathOf(fd)) record('S', pathOf(fd), NULL, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return failed;
}
int fsync(int fd) { return syncLogged(fd, SYS_fsync); }
int fdatasync(int fd) { return syncLogged(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
  pthread_mutex_lock(&lock);
  int failed = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (!failed && ours(from)) record('R', from, to, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return failed;
}

int unlink(const char *path) {
  pthread_mutex_lock(&lock);
  int failed = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (!failed && ours(path)) record('U', path, NULL, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return failed;
}
