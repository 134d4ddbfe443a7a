package feed

import (
	"compress/gzip"
	"context"
	"io"
	"os"

	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type packed struct {
	*gzip.Reader
	file *os.File
}

func All(ctx context.Context, collection *mongo.Collection) ([]bson.M, error) {
	cursor, err := collection.Find(ctx, bson.M{})
	if err != nil {
		return nil, err
	}
	var found []bson.M
	err = cursor.All(ctx, &found)
	return found, err
}

func Each(ctx context.Context, collection *mongo.Collection, visit func(bson.Raw)) error {
	cursor, err := collection.Find(ctx, bson.M{})
	if err != nil {
		return err
	}
	defer cursor.Close(ctx)
	for cursor.Next(ctx) {
		visit(cursor.Current)
	}
	return cursor.Err()
}

func Open(brokers []string) *kafka.Reader {
	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: brokers})
	return reader
}

func Listen(ctx context.Context, rdb *redis.Client, hear func(string)) {
	sub := rdb.Subscribe(ctx, "orders")
	defer sub.Close()
	for message := range sub.Channel() {
		hear(message.Payload)
	}
}

func Unpack(path string) (*packed, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	reader, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	return &packed{reader, f}, nil
}

func Hand(path string) (io.Reader, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	reader, err := gzip.NewReader(f)
	return reader, err
}
