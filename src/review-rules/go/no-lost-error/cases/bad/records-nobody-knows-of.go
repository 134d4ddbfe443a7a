package shop

import (
	"context"

	"github.com/jmoiron/sqlx"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

type Order struct {
	ID    uint
	State string
}

type Orders struct {
	db     *gorm.DB
	events *mongo.Collection
	rows   *sqlx.DB
}

func (o *Orders) Place(order *Order) *Order {
	o.db.Create(order) // expect: unchecked-error
	return order
}

func (o *Orders) Cancel(id uint) {
	o.db.Model(&Order{}).Where("id = ?", id).Update("state", "cancelled") // expect: unchecked-error
	o.db.Where("order_id = ?", id).Delete(&Order{})                       // expect: unchecked-error
}

func (o *Orders) StateOf(id uint) string {
	var order Order
	o.db.First(&order, id) // expect: unchecked-error
	return order.State
}

func (o *Orders) Count(ctx context.Context) int {
	var count int
	o.rows.GetContext(ctx, &count, "SELECT count(*) FROM orders") // expect: unchecked-error
	return count
}

func (o *Orders) LastState(ctx context.Context, id string) string {
	var order Order
	o.events.FindOne(ctx, bson.M{"id": id}).Decode(&order) // expect: unchecked-error
	return order.State
}

func (o *Orders) All(ctx context.Context) ([]Order, error) {
	cursor, err := o.events.Find(ctx, bson.M{})
	if err != nil {
		return nil, err
	}
	defer cursor.Close(ctx)
	var orders []Order
	cursor.All(ctx, &orders) // expect: unchecked-error
	return orders, nil
}

func (o *Orders) Forget(ctx context.Context, id string) {
	collection := o.events.Database().Collection("orders")
	collection.DeleteOne(ctx, bson.M{"id": id}) // expect: unchecked-error
}
