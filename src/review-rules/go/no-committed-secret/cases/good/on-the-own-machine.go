package store

import "github.com/redis/go-redis/v9"

func local() *redis.Client {
	return redis.NewClient(&redis.Options{
		Addr:     "localhost:6379",
		Username: "",
		Password: "RedisPassw0rd",
	})
}
