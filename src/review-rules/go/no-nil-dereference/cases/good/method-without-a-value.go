package workflow

import "example.com/flow/signals"

// Only the name of the method is wanted: the worker calls it on a value of its own.
func signal(ctx Context, id, name string) Future {
	var a *signals.Activities
	return ExecuteActivity(ctx, options{retries: 1}, a.Deliver, id, name)
}
