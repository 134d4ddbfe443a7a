package store

import (
	"net/http"

	"gorm.io/gorm"
)

type User struct {
	ID   uint
	Name string
}

func find(db *gorm.DB, id string) (User, bool) {
	var user User
	db.First(&user, id)
	if user.ID == 0 {
		return user, false
	}
	return user, true
}

func load(db *gorm.DB, id string) (*User, error) {
	var user User
	tx := db.Where("id = ?", id)
	tx.First(&user)
	if tx.Error != nil {
		return nil, tx.Error
	}
	return &user, nil
}

func show(db *gorm.DB, w http.ResponseWriter, r *http.Request) {
	var user User
	db.Where("name = ?", r.FormValue("name")).First(&user)
	if user.Name == "" {
		http.Error(w, "no such user", http.StatusNotFound)
		return
	}
	w.Write([]byte(user.Name))
}
