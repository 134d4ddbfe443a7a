package feed

import (
	"bufio"
	"compress/gzip"
	"context"
	"os"

	"github.com/redis/go-redis/v9"
	"github.com/segmentio/kafka-go"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func First(ctx context.Context, collection *mongo.Collection) (bson.M, error) {
	cursor, err := collection.Find(ctx, bson.M{}) // expect: unclosed-db
	if err != nil {
		return nil, err
	}
	var found bson.M
	if cursor.Next(ctx) {
		if err := cursor.Decode(&found); err != nil {
			return nil, err
		}
	}
	return found, cursor.Err()
}

func Total(ctx context.Context, orders *mongo.Collection, pipeline mongo.Pipeline) (int, error) {
	cur, err := orders.Aggregate(ctx, pipeline) // expect: unclosed-db
	if err != nil {
		return 0, err
	}
	total := 0
	for cur.Next(ctx) {
		total++
	}
	return total, nil
}

func Next(ctx context.Context, brokers []string) ([]byte, error) {
	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: brokers, Topic: "orders"}) // expect: unclosed-handle
	message, err := reader.ReadMessage(ctx)
	if err != nil {
		return nil, err
	}
	return message.Value, nil
}

func Heard(ctx context.Context, rdb *redis.Client) (string, error) {
	sub := rdb.Subscribe(ctx, "orders") // expect: unclosed-handle
	message, err := sub.ReceiveMessage(ctx)
	if err != nil {
		return "", err
	}
	return message.Payload, nil
}

func Lines(path string) ([]string, error) {
	f, err := os.Open(path) // expect: unclosed-handle
	if err != nil {
		return nil, err
	}
	packed, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var lines []string
	scanner := bufio.NewScanner(packed)
	for scanner.Scan() {
		lines = append(lines, scanner.Text())
	}
	return lines, scanner.Err()
}
