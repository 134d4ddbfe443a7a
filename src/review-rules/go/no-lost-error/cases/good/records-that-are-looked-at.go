package shop

import (
	"context"
	"fmt"

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
	cache  map[string]Order
}

type board struct{}

func (board) Create(name string) {}
func (board) Update(name string) {}

func (o *Orders) Place(order *Order) error {
	if err := o.db.Create(order).Error; err != nil {
		return fmt.Errorf("place order: %w", err)
	}
	return nil
}

func (o *Orders) Cancel(id uint) error {
	result := o.db.Model(&Order{}).Where("id = ?", id).Update("state", "cancelled")
	return result.Error
}

func (o *Orders) Query(state string) *gorm.DB {
	query := o.db.Where("state = ?", state)
	return query
}

func (o *Orders) Last(ctx context.Context, id string) (Order, error) {
	var order Order
	err := o.events.FindOne(ctx, bson.M{"id": id}).Decode(&order)
	return order, err
}

func (o *Orders) Count(ctx context.Context) (int, error) {
	var count int
	if err := o.rows.GetContext(ctx, &count, "SELECT count(*) FROM orders"); err != nil {
		return 0, err
	}
	return count, nil
}

func (o *Orders) Draw(screen board) {
	screen.Create("window")
	screen.Update("window")
	_ = o.db.Save(&Order{})
}
