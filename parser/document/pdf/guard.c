#include "guard.h"

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
	long long deadline;               /* of the watch, as the caller gave it */
	long long limit, wall, processor; /* the document's time, and when it began on both clocks */
	long watch; /* number of the watch, so that a late guard_fire cannot hit the next one */
	int armed, fired, stop;
};

static long long now(clockid_t clock) {
	struct timespec t;
	clock_gettime(clock, &t);
	return t.tv_sec * 1000000000LL + t.tv_nsec;
}

/* Whether the time is up: the caller's, or the document's on both clocks. A machine that is
 * busy with other work gives the document more time and not fewer steps. */
static int over(guard *g) {
	long long wall = now(CLOCK_REALTIME);
	return wall >= g->deadline ||
	       (wall - g->wall >= g->limit && now(CLOCK_PROCESS_CPUTIME_ID) - g->processor >= g->limit);
}

static void *watch(void *arg) {
	guard *g = arg;
	pthread_mutex_lock(&g->lock);
	while (!g->stop) {
		if (!g->armed) {
			pthread_cond_wait(&g->wake, &g->lock);
			continue;
		}
		long long wake = now(CLOCK_REALTIME) + 5000000;
		struct timespec t = {wake / 1000000000, wake % 1000000000};
		pthread_cond_timedwait(&g->wake, &g->lock, &t);
		if (!g->armed || !over(g))
			continue;
		memset(g->memory, 0xff, g->length);
		g->fired = 1;
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

void guard_begin(guard *g, long long limit) {
	pthread_mutex_lock(&g->lock);
	g->limit = limit;
	g->wall = now(CLOCK_REALTIME);
	g->processor = now(CLOCK_PROCESS_CPUTIME_ID);
	pthread_mutex_unlock(&g->lock);
}

long guard_arm(guard *g, void *memory, size_t length, long long deadline) {
	pthread_mutex_lock(&g->lock);
	g->memory = memory;
	g->length = length;
	g->deadline = deadline;
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
		g->deadline = 0;
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
