package shop

import (
	"fmt"

	"gorm.io/gorm"
)

type order struct{ ID int }

func place(db *gorm.DB, o *order) error {
	tx := db.Begin()
	if tx.Error != nil {
		return fmt.Errorf("begin: %w", tx.Error)
	}
	if err := tx.Create(o).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

func cancel(db *gorm.DB, id int) error {
	tx := db.Begin()
	if err := tx.Error; err != nil {
		return err
	}
	if err := tx.Delete(&order{}, id).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

func restore(db *gorm.DB, id int) (err error) {
	tx := db.Begin()
	if err = tx.Error; err != nil {
		return
	}
	if err = tx.Delete(&order{}, id).Error; err != nil {
		tx.Rollback()
		return
	}
	return tx.Commit().Error
}

func drop(db *gorm.DB, id int) error {
	tx := db.Begin()
	err := tx.Error
	if err != nil {
		return err
	}
	if err = tx.Delete(&order{}, id).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}

func archive(db *gorm.DB, id int) error {
	tx := db.Begin() // one for both
	err := tx.Error  // no connection
	if (err) != nil {
		return err
	}
	if err = tx.Delete(&order{}, id).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}
