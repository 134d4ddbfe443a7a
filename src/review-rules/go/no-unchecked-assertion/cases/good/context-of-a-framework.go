package provision

import "context"

type outputKey struct{}

type output interface {
	Print(string)
}

func run(ctx context.Context) {
	ctx.Value(outputKey{}).(output).Print("running")
}
