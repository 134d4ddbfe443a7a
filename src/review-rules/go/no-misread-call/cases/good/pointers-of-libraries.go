package app

import (
	"context"
	"encoding/json"

	"github.com/gin-gonic/gin"
	"github.com/jmoiron/sqlx"
	"github.com/spf13/viper"
	"go.mongodb.org/mongo-driver/mongo"
	"gorm.io/gorm"
)

type limits struct {
	Size int
}

type cache struct{}

func (c cache) Get(key string) (limits, bool) { return limits{}, key != "" }

func (c cache) Select(names []string) int { return len(names) }

func (c cache) All(ctx context.Context, into []limits) []limits { return into }

func fromFile(v *viper.Viper) (*limits, error) {
	l := &limits{}
	if err := v.Unmarshal(l); err != nil {
		return nil, err
	}
	return l, viper.UnmarshalKey("limits", l)
}

func all(ctx context.Context, db *sqlx.DB, key string) ([]limits, error) {
	var list []limits
	if _, ok := (cache{}).Get(key); ok {
		return list, nil
	}
	err := db.SelectContext(ctx, &list, "SELECT size FROM limits WHERE key = ?", key)
	return list, err
}

func find(db *gorm.DB, limit limits) ([]*limits, error) {
	var list []*limits
	err := db.Where(limit).Find(&list).Error
	return list, err
}

func one(ctx context.Context, coll *mongo.Collection, filter limits) (*limits, error) {
	found := new(limits)
	err := coll.FindOne(ctx, filter).Decode(found)
	return found, err
}

func change(c *gin.Context) {
	body := &limits{}
	if err := c.ShouldBindJSON(body); err != nil {
		c.AbortWithStatus(400)
		return
	}
	c.JSON(200, body)
}

func read(data []byte) (out *limits, err error) {
	err = json.Unmarshal(data, out)
	return out, err
}
