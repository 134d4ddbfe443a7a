package app

import (
	"github.com/gin-gonic/gin"
	"github.com/spf13/viper"
	"gorm.io/gorm"
)

type Config struct{ A int }

type User struct{ ID int }

func Load() (*Config, error) {
	cfg := &Config{}
	if err := viper.Unmarshal(cfg); err != nil {
		return nil, err
	}
	return cfg, nil
}

func List(c *gin.Context, db *gorm.DB) {
	req := new(User)
	if err := c.ShouldBindJSON(req); err != nil {
		return
	}
	for _, u := range []*User{{ID: 1}} {
		db.First(u)
	}
	var users []User
	db.Find(&users)
	for i := range users {
		user := &users[i]
		db.First(user)
	}
	var user User
	func(user *User) { db.First(user) }(&user)
}

func bind(router interface{ Bind(Config) }) {
	cfg := Config{}
	router.Bind(cfg)
}
