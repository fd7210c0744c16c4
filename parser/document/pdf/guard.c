#include "guard.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct guard {
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t wake;
	unsigned char *memory;
	size_t length;
	struct timespec deadline;
	long watch; /* number of the watch, so that a late guard_fire cannot hit the next one */
	int armed, fired, stop;
};

static struct timespec at(long long unix_nanoseconds) {
	struct timespec t = {unix_nanoseconds / 1000000000, unix_nanoseconds % 1000000000};
	return t;
}

static void *watch(void *arg) {
	guard *g = arg;
	pthread_mutex_lock(&g->lock);
	while (!g->stop) {
		if (!g->armed) {
			pthread_cond_wait(&g->wake, &g->lock);
			continue;
		}
		if (pthread_cond_timedwait(&g->wake, &g->lock, &g->deadline) != ETIMEDOUT || !g->armed)
			continue;
		memset(g->memory, 0xff, g->length);
		g->fired = 1;
		struct timespec now;
		clock_gettime(CLOCK_REALTIME, &now);
		g->deadline = at(now.tv_sec * 1000000000LL + now.tv_nsec + 5000000);
	}
	pthread_mutex_unlock(&g->lock);
	return NULL;
}

guard *guard_new(void) {
	guard *g = calloc(1, sizeof *g);
	if (g == NULL)
		return NULL;
	pthread_mutex_init(&g->lock, NULL);
	pthread_cond_init(&g->wake, NULL);
	if (pthread_create(&g->thread, NULL, watch, g) != 0) {
		free(g);
		return NULL;
	}
	return g;
}

long guard_arm(guard *g, void *memory, size_t length, long long deadline) {
	pthread_mutex_lock(&g->lock);
	g->memory = memory;
	g->length = length;
	g->deadline = at(deadline);
	g->armed = 1;
	g->fired = 0;
	long watch = ++g->watch;
	pthread_cond_signal(&g->wake);
	pthread_mutex_unlock(&g->lock);
	return watch;
}

void guard_fire(guard *g, long watch) {
	pthread_mutex_lock(&g->lock);
	if (g->watch == watch)
		g->deadline = at(0);
	pthread_cond_signal(&g->wake);
	pthread_mutex_unlock(&g->lock);
}

int guard_disarm(guard *g) {
	pthread_mutex_lock(&g->lock);
	int fired = g->fired;
	g->armed = 0;
	pthread_mutex_unlock(&g->lock);
	return fired;
}

void guard_free(guard *g) {
	pthread_mutex_lock(&g->lock);
	g->stop = 1;
	pthread_cond_signal(&g->wake);
	pthread_mutex_unlock(&g->lock);
	pthread_join(g->thread, NULL);
	pthread_mutex_destroy(&g->lock);
	pthread_cond_destroy(&g->wake);
	free(g);
}
