/** What a run is costed on when neither the asker nor the model says: the chip most published runs of its time used. */
export const USUAL_ACCELERATOR = 'h100-sxm';
