/* A thread that ends what runs in the sandbox when its time is up, by filling the sandbox's
 * memory with 0xff: every address and every function number in it becomes an invalid one, and
 * the code traps at its next step. Deadlines are Unix times in nanoseconds. */
#include <stddef.h>

typedef struct guard guard;

guard *guard_new(void);
void guard_begin(guard *g, long long limit); /* a document begins, which may take that many nanoseconds */
long guard_arm(guard *g, void *memory, size_t length, long long deadline);
void guard_fire(guard *g, long watch); /* the deadline of that watch is now */
int guard_disarm(guard *g); /* whether the deadline had passed */
void guard_free(guard *g);
