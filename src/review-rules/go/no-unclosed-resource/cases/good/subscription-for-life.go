package feed

import (
	"context"
	"log"

	"github.com/redis/go-redis/v9"
)

func listen(ctx context.Context, rdb *redis.Client) {
	sub := rdb.Subscribe(ctx, "orders")
	for message := range sub.Channel() {
		log.Println(message.Payload)
	}
}

func listenTo(ctx context.Context, rdb *redis.Client) {
	sub := rdb.Subscribe(ctx, "orders")
	messages := sub.Channel()
	for message := range messages {
		log.Println(message.Payload)
	}
}
