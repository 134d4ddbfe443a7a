package app

import (
	"context"
	"encoding/json"
	"io"

	"github.com/gin-gonic/gin"
	"github.com/jmoiron/sqlx"
	"github.com/mitchellh/mapstructure"
	"github.com/spf13/viper"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

type limits struct {
	Size int
}

func fromFile() (limits, error) {
	v := viper.New()
	var l limits
	err := v.UnmarshalKey("limits", l) // expect: misread-call
	return l, err
}

func fromEnvironment() (l limits, err error) {
	cfg := limits{}
	err = viper.Unmarshal(cfg) // expect: misread-call
	return cfg, err
}

func fromMap(values map[string]any) error {
	out := limits{Size: 1}
	return mapstructure.Decode(values, out) // expect: misread-call
}

type store struct {
	db   *sqlx.DB
	orm  *gorm.DB
	coll *mongo.Collection
}

func (s store) all(ctx context.Context) ([]limits, error) {
	var list []limits
	err := s.db.SelectContext(ctx, list, "SELECT size FROM limits") // expect: misread-call
	return list, err
}

func (s store) count() (n int, err error) {
	var total int
	err = s.db.Get(total, "SELECT count(*) FROM limits") // expect: misread-call
	return total, err
}

func (s store) first(id int) (limits, error) {
	var found limits
	return found, s.orm.Where("id = ?", id).First(found).Error // expect: misread-call
}

func (s store) one(ctx context.Context) (limits, error) {
	found := limits{}
	if err := s.coll.FindOne(ctx, bson.M{}).Decode(found); err != nil { // expect: misread-call
		return found, err
	}
	return found, nil
}

func change(c *gin.Context) {
	var body limits
	if err := c.ShouldBindJSON(body); err != nil { // expect: misread-call
		c.AbortWithStatus(400)
		return
	}
	c.JSON(200, body)
}

func stream(r io.Reader) ([]limits, error) {
	out := []limits{}
	err := json.NewDecoder(r).Decode(out) // expect: misread-call
	return out, err
}
