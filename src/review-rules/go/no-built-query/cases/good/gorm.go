package users

import (
	"strings"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct{ Name string }

type filter struct {
	Name string
	Team string
}

func find(db *gorm.DB, c *gin.Context) {
	var users []User
	db.Where("name = ?", c.Query("name")).Find(&users)
	db.Where("name LIKE ?", "%"+c.Query("name")+"%").Find(&users)
	db.Where(&User{Name: c.Query("name")}).Order("name").Find(&users)
	var conditions []string
	var args []any
	if team := c.Query("team"); team != "" {
		conditions = append(conditions, "team = ?")
		args = append(args, team)
	}
	db.Where(strings.Join(conditions, " AND "), args...).Find(&users)
	c.JSON(200, users)
}
