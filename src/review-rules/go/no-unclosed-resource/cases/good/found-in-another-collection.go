package docs

import (
	"context"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type document struct{ Title string }

type documents struct{ coll *mongo.Collection }

func (d *documents) Find(ctx context.Context, id string) (*document, error) {
	var found document
	err := d.coll.FindOne(ctx, bson.M{"_id": id}).Decode(&found)
	return &found, err
}

type service struct{ collection *documents }

func (s *service) title(ctx context.Context, id string) (string, error) {
	doc, err := s.collection.Find(ctx, id)
	if err != nil {
		return "", err
	}
	return doc.Title, nil
}
