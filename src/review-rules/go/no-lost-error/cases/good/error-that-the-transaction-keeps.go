package shop

import (
	"database/sql"

	"gorm.io/gorm"
)

func pool(db *gorm.DB) (*sql.DB, error) { return db.DB() }

func place(db *gorm.DB, order any) error {
	tx := db.Begin()
	if err := tx.Create(order).Error; err != nil {
		tx.Rollback()
		return err
	}
	tx.Commit()
	if tx.Error != nil {
		return tx.Error
	}
	return nil
}
