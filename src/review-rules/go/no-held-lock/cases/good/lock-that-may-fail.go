package sample

func (d *Dir) Clean() error {
	if err := d.file.Lock(); err != nil {
		return err
	}
	if err := d.sweep(); err != nil {
		d.file.Unlock()
		return err
	}
	d.file.Unlock()
	return nil
}
