/* Loaded in front of libc: writes down, in order, what is written to the files of one folder, and what is flushed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int journal = -1;

/* The name within the folder, or "." for itself; NULL for everything else. */
static const char *within(const char *path) {
  const char *folder = getenv("POWER_DIR");
  if (folder == NULL) return NULL;
  size_t own = strlen(folder);
  if (strncmp(path, folder, own) != 0) return NULL;
  if (path[own] == 0) return ".";
  return path[own] == '/' ? path + own + 1 : NULL;
}

static const char *ours(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  return within(path);
}

static void note(char kind, const char *name, long long at, const void *data, size_t length) {
  if (journal < 0) journal = open(getenv("POWER_JOURNAL"), O_WRONLY | O_CREAT | O_APPEND, 0600);
  char head[512];
  int size = snprintf(head, sizeof head, "%c %s %lld %zu\n", kind, name, at, data == NULL ? 0 : length);
  syscall(SYS_write, journal, head, size);
  if (data != NULL) syscall(SYS_write, journal, data, length);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  ssize_t written = REAL(pwrite64)(fd, data, length, at);
  char path[4096];
  const char *name = written > 0 ? ours(fd, path, sizeof path) : NULL;
  if (name != NULL) note('w', name, at, data, written);
  return written;
}

/* The acknowledgements alone are written this way. */
ssize_t write(int fd, const void *data, size_t length) {
  ssize_t written = REAL(write)(fd, data, length);
  char path[4096];
  const char *name = written > 0 ? ours(fd, path, sizeof path) : NULL;
  if (name != NULL) note('a', name, 0, data, written);
  return written;
}

int ftruncate64(int fd, off64_t length) {
  int failed = REAL(ftruncate64)(fd, length);
  char path[4096];
  const char *name = failed ? NULL : ours(fd, path, sizeof path);
  if (name != NULL) note('t', name, length, NULL, 0);
  return failed;
}

int unlink(const char *path) {
  int failed = REAL(unlink)(path);
  const char *name = failed ? NULL : within(path);
  if (name != NULL) note('d', name, 0, NULL, 0);
  return failed;
}

static int flushed(int fd, int failed) {
  char path[4096];
  const char *name = failed ? NULL : ours(fd, path, sizeof path);
  if (name != NULL) note('f', name, 0, NULL, 0);
  return failed;
}

int fsync(int fd) { return flushed(fd, REAL(fsync)(fd)); }
int fdatasync(int fd) { return flushed(fd, REAL(fdatasync)(fd)); }
