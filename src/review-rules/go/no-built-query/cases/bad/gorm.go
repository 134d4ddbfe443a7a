package users

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct{ Name string }

func find(db *gorm.DB, c *gin.Context) {
	var users []User
	db.Where("name = '" + c.Query("name") + "'").Find(&users) // expect: sql-injection
	db.Raw("SELECT * FROM users WHERE team = '" + c.Param("team") + "'").Scan(&users) // expect: sql-injection
	c.JSON(200, users)
}
