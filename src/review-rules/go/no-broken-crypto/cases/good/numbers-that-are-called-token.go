package editor

import (
	"context"
	"math/rand"
	"strconv"
)

type ProgressToken = any

// Which of a thousand people are asked.
func sampled(stored int) bool {
	token := stored
	if token == 0 {
		token = rand.Intn(1000) + 1
	}
	return token <= 25
}

func start(ctx context.Context, client *Client, token ProgressToken) {
	if token == nil {
		token = strconv.FormatInt(rand.Int63(), 10)
	}
	client.begin(ctx, token)
}
