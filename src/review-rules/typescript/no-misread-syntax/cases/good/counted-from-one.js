export const months = [, 'Jan', 'Feb', 'Mar', 'Apr'];
